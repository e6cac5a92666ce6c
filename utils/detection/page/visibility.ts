import { type DomAccess, ELEMENT_NODE } from './dom-access';

/** What attributes and inline style say of an element and all that stands in it. */
type Marked = 'hidden' | 'folded';

const SUSPECTS =
  '[hidden],[aria-hidden="true"],[style],dialog:not([open]),details:not([open]),[role="tabpanel"]';
const CONTROLS = '[aria-controls],[data-bs-target],[data-target],[aria-expanded="false"]';

/** Inline styles that take text out of sight; each bounded, white space allowed around the colon. */
const HIDING_STYLE = new RegExp(
  [
    'display\\s{0,9}:\\s{0,9}none',
    'visibility\\s{0,9}:\\s{0,9}(?:hidden|collapse)',
    'opacity\\s{0,9}:\\s{0,9}0(?:\\.0{1,9})?(?:%|\\s|;|!|$)',
    'font-size\\s{0,9}:\\s{0,9}0(?:\\.0{1,9})?(?:px|em|rem|pt|%|\\s|;|!|$)',
    '(?:left|top|right|bottom|text-indent|margin-left|margin-top)\\s{0,9}:\\s{0,9}-\\d{4,9}',
    'transform\\s{0,9}:\\s{0,9}scale\\(\\s{0,9}0(?:\\.0{1,9})?\\s{0,9}[,)]',
    'clip\\s{0,9}:\\s{0,9}rect\\(\\s{0,9}(?:0|1px)',
    'clip-path\\s{0,9}:\\s{0,9}inset\\(\\s{0,9}(?:50|100)%',
    'content-visibility\\s{0,9}:\\s{0,9}hidden',
  ].join('|'),
  'i',
);
const FLAT_BOX = /(?:^|;|\s)(?:max-)?(?:height|width)\s{0,9}:\s{0,9}[01](?:px)?\s{0,9}(?:;|!|$)/i;
const CLIPPED = /overflow\s{0,9}:\s{0,9}(?:hidden|clip)/i;
const COLOUR = /(?:^|[;\s])color\s{0,9}:\s{0,9}([^;!]{1,40})/i;
const GROUND = /background(?:-color)?\s{0,9}:\s{0,9}([^;!]{1,40})/i;

/** True where an inline style alone takes the element out of sight. */
function styleHides(style: string): boolean {
  const short = style.slice(0, 2000);
  if (HIDING_STYLE.test(short)) return true;
  if (FLAT_BOX.test(short) && CLIPPED.test(short)) return true;
  const colour = COLOUR.exec(short)?.[1]?.trim().toLowerCase();
  if (colour === undefined) return false;
  if (colour === 'transparent') return true;
  return colour === GROUND.exec(short)?.[1]?.trim().toLowerCase();
}

export interface MarkedElements {
  readonly elements: Map<Node, Marked>;
  /** Ids of panels that a control on the page says it opens. */
  readonly panels: Set<string>;
}

/**
 * Adds every element under `root` whose attributes hide or fold it. One native query instead of six
 * attribute reads an element: the walk then asks a map.
 */
export function markedElements(dom: DomAccess, root: Node, into: MarkedElements): void {
  for (const id of controlledIds(dom, root)) into.panels.add(id);
  for (const element of dom.all(root, SUSPECTS)) {
    const mark = markOf(dom, element, into.panels);
    if (mark !== null) into.elements.set(element, mark);
  }
}

function markOf(dom: DomAccess, element: Element, panels: ReadonlySet<string>): Marked | null {
  const name = dom.localName(element);
  if (name === 'details') return 'folded';
  if (name === 'dialog') return 'hidden';
  const hidden = dom.attribute(element, 'hidden');
  const style = dom.attribute(element, 'style');
  const isOut =
    hidden !== null ||
    (style !== null && styleHides(style)) ||
    dom.attribute(element, 'aria-hidden') === 'true';
  if (!isOut) return null;
  return hidden === 'until-found' || isPanel(dom, element, panels) ? 'folded' : 'hidden';
}

function isPanel(dom: DomAccess, element: Element, panels: ReadonlySet<string>): boolean {
  const id = dom.attribute(element, 'id');
  return (id !== null && panels.has(id)) || dom.attribute(element, 'role') === 'tabpanel';
}

/** Does the element stand in a panel that a control opens? */
export function isControlled(dom: DomAccess, element: Element, panels: ReadonlySet<string>): boolean {
  let at: Node | null = element;
  for (let steps = 0; at !== null && steps < 30; steps += 1) {
    if (dom.nodeType(at) === ELEMENT_NODE && isPanel(dom, at as Element, panels)) return true;
    at = dom.parentNode(at);
  }
  return false;
}

function controlledIds(dom: DomAccess, root: Node): Set<string> {
  const ids = new Set<string>();
  for (const control of dom.all(root, CONTROLS).slice(0, 2000)) {
    for (const name of ['aria-controls', 'data-bs-target', 'data-target']) {
      const value = dom.attribute(control, name);
      if (value !== null) ids.add(value.replace(/^#/, ''));
    }
  }
  return ids;
}

/** How an element is painted; `faint` where its colour is that of the ground, as far as that can be told. */
type Paint = 'plain' | 'faint' | 'none';

/** On a live page: is the element rendered, with a size and a colour that can be seen? Dear: ask for few. */
export function paintOf(element: Element): Paint {
  const view = viewOf(element);
  if (view === null) return 'plain';
  const style = view.getComputedStyle(element);
  if (Number.parseFloat(style.fontSize) < 2 || style.color === 'rgba(0, 0, 0, 0)') return 'none';
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (box.width <= 1 && box.height <= 1 && style.display !== 'contents') return 'none';
  if (box.right + view.scrollX <= 0 || box.bottom + view.scrollY <= 0) return 'none';
  return againstGround(element, style.color, view);
}

/**
 * Climbs to the first ancestor with a ground of its own; pictures as ground count as another colour. A ground
 * that a neighbour paints behind it is not seen: hence such text is held back, and left out only on a ground of its own.
 */
function againstGround(element: Element, colour: string, view: Window): Paint {
  let at: Element | null = element;
  for (let steps = 0; at !== null && steps < 30; steps += 1) {
    const style = view.getComputedStyle(at);
    if (style.backgroundImage !== 'none') return 'plain';
    if (style.backgroundColor !== 'rgba(0, 0, 0, 0)')
      return style.backgroundColor !== colour
        ? 'plain'
        : at === element
          ? 'none'
          : unlessBacked(element, view);
    at = parentOf(at);
  }
  return colour === 'rgb(255, 255, 255)' ? unlessBacked(element, view) : 'plain';
}

const PICTURES = 'img,video,picture,canvas,svg';

/** Text in the colour of the page is not to be seen, unless something near may be painted behind it. */
function unlessBacked(element: Element, view: Window): Paint {
  let at: Element | null = element;
  for (
    let steps = 0;
    at !== null && parentOf(at) !== null && !(at instanceof HTMLBodyElement) && steps < 8;
    steps += 1
  ) {
    const isLifted =
      view.getComputedStyle(at).position !== 'static' ||
      Element.prototype.querySelector.call(at, PICTURES) !== null;
    if (isLifted || PSEUDO.some((part) => isDrawn(view.getComputedStyle(at as Element, part))))
      return 'faint';
    at = parentOf(at);
  }
  return 'none';
}

const PSEUDO = ['::before', '::after'];
const isDrawn = (style: CSSStyleDeclaration): boolean =>
  style.content !== 'none' && style.content !== 'normal';

/** Out of sight by opacity alone, with a transition or animation that brings it in: text that scrolls into view. */
export function isRevealed(element: Element): boolean {
  const view = viewOf(element);
  if (view === null || !checked(element, { visibilityProperty: true })) return false;
  let at: Element | null = element;
  for (let steps = 0; at !== null && steps < 30; steps += 1) {
    const style = view.getComputedStyle(at);
    if (style.opacity === '0') {
      const moves = /[1-9]/.test(style.transitionDuration) || style.animationName !== 'none';
      return moves || style.willChange.includes('opacity');
    }
    at = parentOf(at);
  }
  return false;
}

/** Rendered at all: display, visibility and opacity, asked of the browser once a block. */
export function isRendered(element: Element): boolean {
  return checked(element, { opacityProperty: true, visibilityProperty: true });
}

/** Asked of the prototypes: a form's field may bear the name of any property of the form. */
const checked = (element: Element, options: CheckVisibilityOptions): boolean =>
  Element.prototype.checkVisibility.call(element, options);

function parentOf(node: Node): Element | null {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, 'parentElement')?.get;
  return (get?.call(node) as Element | null | undefined) ?? null;
}

function viewOf(node: Node): Window | null {
  const owner = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get?.call(node);
  const view = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get;
  return owner === undefined || owner === null ? null : ((view?.call(owner) as Window | null) ?? null);
}
