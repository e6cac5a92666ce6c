import { type DomAccess, ELEMENT_NODE } from './dom-access';
import { type Controls, controlsOf } from './fold-control';

/** What attributes and inline style say of an element and all that stands in it. */
type Marked = 'hidden' | 'folded';

const SUSPECTS = '[hidden],[aria-hidden="true"],[style],dialog:not([open]),details:not([open])';
/** Further up nothing is asked. */
const MAX_CLIMB = 60;

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
  readonly controls: Controls;
  /** Can a person see this control? */
  readonly isSeen: (control: Element) => boolean;
}

/**
 * Adds every element under `root` whose attributes hide or fold it. One native query instead of six
 * attribute reads an element: the walk then asks a map.
 */
export function markedElements(dom: DomAccess, root: Node, into: MarkedElements): void {
  into.controls.unread.push(root);
  for (const element of dom.all(root, SUSPECTS)) {
    const mark = markOf(dom, element, into);
    if (mark !== null) into.elements.set(element, mark);
  }
}

function markOf(dom: DomAccess, element: Element, marked: MarkedElements): Marked | null {
  const name = dom.localName(element);
  if (name === 'details') return opensByItself(dom, element, marked) ? 'folded' : 'hidden';
  if (name === 'dialog') return 'hidden';
  if (!isOut(dom, element)) return null;
  const isFolded = dom.attribute(element, 'hidden') === 'until-found' || isOpened(dom, element, marked);
  return isFolded ? 'folded' : 'hidden';
}

function isOut(dom: DomAccess, element: Element): boolean {
  const style = dom.attribute(element, 'style');
  return (
    dom.attribute(element, 'hidden') !== null ||
    (style !== null && styleHides(style)) ||
    dom.attribute(element, 'aria-hidden') === 'true'
  );
}

/** Closed details open by their summary; without one the browser draws its own. */
function opensByItself(dom: DomAccess, details: Element, { isSeen }: MarkedElements): boolean {
  let child = dom.firstChild(details);
  for (let steps = 0; child !== null && steps < 50; steps += 1) {
    if (dom.nodeType(child) === ELEMENT_NODE && dom.localName(child) === 'summary')
      return isSeen(child as Element);
    child = dom.nextSibling(child);
  }
  return true;
}

/** Is there a control in sight, outside the panel itself, that opens it? */
export function isOpened(dom: DomAccess, panel: Element, marked: MarkedElements): boolean {
  for (const control of controlsOf(dom, panel, marked.controls))
    if (!isWithin(dom, control, panel) && marked.isSeen(control)) return true;
  return false;
}

function isWithin(dom: DomAccess, inner: Node, outer: Node): boolean {
  let at: Node | null = inner;
  for (let steps = 0; at !== null && steps < MAX_CLIMB; steps += 1) {
    if (at === outer) return true;
    at = dom.parentNode(at);
  }
  return false;
}

/** In a document that nobody sees only attributes tell whether a control is in sight. */
export function isInSight(dom: DomAccess, control: Element, elements: ReadonlyMap<Node, Marked>): boolean {
  let at: Node | null = control;
  for (let steps = 0; at !== null && steps < MAX_CLIMB; steps += 1) {
    if (dom.nodeType(at) === ELEMENT_NODE && isOut(dom, at as Element) && elements.get(at) !== 'folded')
      return false;
    at = dom.parentNode(at);
  }
  return true;
}
