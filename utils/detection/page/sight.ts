import { isFlat, within } from './clip-shape';
import { contrast, over, toneOf } from './colour-tone';
import type { DomAccess } from './dom-access';
import { allIn, boxOf, boxOfText, hasBox, isRendered, nameOf, paintedIn, parentOf, viewOf } from './live-dom';
import type { Visibility } from './page-text';
import { isBacked, isCovered } from './painted-near';
import { type Asked, type Clip, LEAST_ALPHA, outside, type Standing, standingIn } from './standing';
import { isOpened, type MarkedElements } from './visibility';

export type Seen = Visibility | 'hidden';
/** Rough: is it rendered? Place: its size and place too. Exact: and its colour. */
type Care = 'rough' | 'place' | 'exact';

/** Letters smaller and lines lower than this, in CSS pixels, cannot be read. */
const LEAST_LETTER = 3;
const LEAST_LINE = 3.5;
const LEAST_CONTRAST = 1.2;
/** Panels whose control lies in a panel whose control lies in… */
const MAX_DEPTH = 20;
/** Looks at all that is painted near a text: costly, and on an honest page rare. */
const MAX_LOOKS = 200;

/** What a person sees of a page on screen. Each element is asked at most once; nothing in the page is changed. */
export class Sight {
  private readonly standings = new Map<Element, Standing>();
  /** Being worked out: a control inside the panel that it opens leads back here. */
  private readonly open = new Set<Element>();
  private readonly folded = new Map<Element, boolean>();
  private looks = 0;

  constructor(
    private readonly dom: DomAccess,
    private readonly marked: MarkedElements,
    /** A page that hides its whole body until a script has run: styles inside still tell, boxes do not. */
    private readonly isBodyShown: boolean,
  ) {}

  /** Is `text`, right inside `element`, seen? */
  of(element: Element, text: Node | null, care: Care): Seen {
    const rendered = isRendered(element);
    if (rendered && care === 'rough') return 'shown';
    const view = viewOf(element);
    if (view === null) return 'shown';
    const style = view.getComputedStyle(element);
    const standing = this.standing(element, style, rendered);
    if (standing.visibility === 'hidden') return 'hidden';
    const ink = care === 'place' ? 'shown' : this.byInk(element, style, standing);
    const byStyle = worse(worse(standing.visibility, this.byVisibility(element, style, rendered)), ink);
    if (rendered)
      return byStyle === 'hidden' ? byStyle : worse(byStyle, this.byPlace(element, text, standing, view));
    // Out of sight, and nothing known opens it.
    return byStyle === 'shown' && this.isBodyShown ? 'hidden' : byStyle;
  }

  /** Can a person see this control, or would after opening what it is folded in? */
  readonly isSeen = (control: Element): boolean => {
    if (this.open.has(control) || this.open.size > MAX_DEPTH) return false;
    // A picture in a control has colours of its own.
    const isText = this.dom.firstChild(control) !== null && allIn(control, '*').length === 0;
    return this.of(control, null, isText ? 'exact' : 'place') !== 'hidden';
  };

  private standing(element: Element, own: CSSStyleDeclaration, isKnownRendered: boolean): Standing {
    const known = this.standings.get(element);
    if (known !== undefined) return known;
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at !== null && !this.standings.has(at)) {
      chain.push(at);
      at = paintedIn(at);
    }
    let standing = at === null ? null : (this.standings.get(at) ?? null);
    for (const each of chain.reverse()) {
      const view = viewOf(each);
      if (view === null) return standing ?? outside('');
      const style = each === element ? own : view.getComputedStyle(each);
      standing ??= outside(style.colorScheme ?? '');
      standing = this.enter(each, style, standing, isKnownRendered);
    }
    return standing ?? outside('');
  }

  private enter(element: Element, style: CSSStyleDeclaration, around: Standing, isKnownRendered: boolean) {
    if (this.open.has(element)) return { ...around, visibility: 'hidden' as const };
    this.open.add(element);
    const asked: Asked = {
      isOpened: (panel) => this.isFolded(panel),
      isRevealed,
      isKnownRendered,
      hasBoxes: isKnownRendered || hasBox(element),
    };
    const inner = this.inDetails(element, standingIn(element, style, around, asked));
    this.open.delete(element);
    this.standings.set(element, inner);
    return inner;
  }

  /** Closed details show their summary alone. */
  private inDetails(element: Element, standing: Standing): Standing {
    const parent = parentOf(element);
    if (parent === null || standing.visibility !== 'shown' || nameOf(parent) !== 'details') return standing;
    const mark = this.marked.elements.get(parent);
    if (mark === undefined || nameOf(element) === 'summary') return standing;
    return { ...standing, visibility: mark };
  }

  private isFolded(panel: Element): boolean {
    const before = this.folded.get(panel);
    if (before !== undefined) return before;
    const { marked } = this;
    const isFolded = marked.elements.get(panel) === 'folded' || isOpened(this.dom, panel, marked);
    this.folded.set(panel, isFolded);
    return isFolded;
  }

  /** `visibility` is inherited, but a child can undo it: asked of the text's own element. */
  private byVisibility(element: Element, style: CSSStyleDeclaration, rendered: boolean): Seen {
    if (rendered || style.visibility === 'visible') return 'shown';
    let at: Element | null = element;
    for (let steps = 0; at !== null && steps < 60; steps += 1) {
      // A body that waits for its script.
      if (nameOf(at) === 'body' || nameOf(at) === 'html') return 'shown';
      if (this.isFolded(at)) return 'folded';
      at = paintedIn(at);
      if (at === null || viewOf(at)?.getComputedStyle(at).visibility === 'visible') break;
    }
    return 'hidden';
  }

  private byInk(element: Element, style: CSSStyleDeclaration, standing: Standing): Seen {
    if (Number.parseFloat(style.fontSize) < LEAST_LETTER) return 'hidden';
    const ink = toneOf(style.webkitTextFillColor);
    if (ink === null) return 'shown';
    const { tone, owner } = standing.ground;
    // Letters cut out of a picture have no colour of their own.
    if (ink.alpha * standing.alpha < LEAST_ALPHA) return isCutOut(element) ? 'shown' : 'hidden';
    if (tone === null || contrast(over(ink, tone), tone) >= LEAST_CONTRAST) return 'shown';
    return owner !== element && this.mayLook() && isBacked(element, ink) ? 'folded' : 'hidden';
  }

  private byPlace(element: Element, text: Node | null, standing: Standing, view: Window): Seen {
    const box = text === null ? boxOf(element) : boxOfText(text);
    if (box.height < LEAST_LINE || box.width < 1) return 'hidden';
    if (isOffPage(box, standing.isFixed, element, view)) return 'hidden';
    const { clip } = standing;
    if (clip !== null && isFlat(within(box, clip.box))) return this.byClip(clip);
    const { lowered } = standing;
    return lowered !== null && (!this.mayLook() || isCovered(box, lowered)) ? 'hidden' : 'shown';
  }

  private mayLook(): boolean {
    this.looks += 1;
    return this.looks <= MAX_LOOKS;
  }

  /** Outside a box that shows some of its content: behind a control where there is one at hand. */
  private byClip({ owner, outside: known }: Clip): Seen {
    if (known !== null) return known;
    const around = parentOf(owner) ?? owner;
    const controls = [...allIn(around, CONTROLS)].slice(0, 20);
    return this.isFolded(owner) || controls.some(this.isSeen) ? 'folded' : 'hidden';
  }
}

const CONTROLS = 'button,[role="button"],[aria-expanded="false"],[aria-controls]';

const RANK: Readonly<Record<Seen, number>> = { shown: 0, folded: 1, hidden: 2 };
export const worse = (one: Seen, other: Seen): Seen => (RANK[one] >= RANK[other] ? one : other);

/** Where no window is too narrow to scroll to. */
const NEAR = 1000;

/** Beyond the left or top edge nobody can scroll; far beyond the right one nothing leads there. */
function isOffPage(box: DOMRect, isFixed: boolean, element: Element, view: Window): boolean {
  if (!isFixed && box.left >= 0 && box.top >= 0 && box.left < NEAR) return false;
  const { innerWidth, innerHeight, scrollX, scrollY } = view;
  if (isFixed) return box.right <= 0 || box.bottom <= 0 || box.left >= innerWidth || box.top >= innerHeight;
  const isOff = box.right + scrollX <= 0 || box.bottom + scrollY <= 0;
  if (!isOff) return box.left + scrollX >= 3 * innerWidth + 1000;
  const { left, top } = scrolledBoxes(element);
  return box.right + scrollX + left <= 0 || box.bottom + scrollY + top <= 0;
}

/** How far the boxes around an element are scrolled, together. */
function scrolledBoxes(element: Element): { left: number; top: number } {
  let [left, top] = [0, 0];
  let at: Element | null = element;
  for (let steps = 0; at !== null && nameOf(at) !== 'html' && steps < 60; steps += 1) {
    left += Math.max(0, at.scrollLeft);
    top += Math.max(0, at.scrollTop);
    at = paintedIn(at);
  }
  return { left, top };
}

function isCutOut(element: Element): boolean {
  let at: Element | null = element;
  for (let steps = 0; at !== null && steps < 5; steps += 1) {
    const style = viewOf(at)?.getComputedStyle(at);
    if (style?.backgroundClip === 'text' && style.backgroundImage !== 'none') return true;
    at = paintedIn(at);
  }
  return false;
}

/** Out of sight by opacity alone, with a transition or animation that brings it in: text that scrolls into view. */
function isRevealed(style: CSSStyleDeclaration): boolean {
  const moves = /[1-9]/.test(style.transitionDuration) || style.animationName !== 'none';
  return moves || style.willChange.includes('opacity');
}
