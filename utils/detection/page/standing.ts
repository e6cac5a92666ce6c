import { type Box, clipsAll, cutsAll, isFlat, within } from './clip-shape';
import { over, type Tone, toneOf } from './colour-tone';
import { boxOf, nameOf } from './live-dom';
import type { Visibility } from './page-text';

/** What an element leaves of the text inside it; worked out once an element, from that of the one around it. */
export interface Standing {
  readonly visibility: Visibility | 'hidden';
  /** Opacity of all around multiplied, filters too. */
  readonly alpha: number;
  readonly ground: Ground;
  /** What can be seen of content in the flow; null where nothing cuts it off. */
  readonly clip: Clip | null;
  /** The same for content placed absolutely: boxes that are no containing block do not cut it. */
  readonly clipOfPlaced: Clip | null;
  /** Stays where it is when the page scrolls. */
  readonly isFixed: boolean;
  /** The nearest element around that is painted below its neighbours. */
  readonly lowered: Element | null;
}

export interface Ground {
  /** Null where it is a picture, or cannot be told. */
  readonly tone: Tone | null;
  readonly owner: Element | null;
}

export interface Clip {
  readonly box: Box;
  readonly owner: Element;
  /** How text counts that lies wholly outside; null: not yet asked. */
  readonly outside: Visibility | 'hidden' | null;
}

/** What an element is asked besides its style. */
export interface Asked {
  /** True where a control in sight opens this element. */
  readonly isOpened: (element: Element) => boolean;
  /** True where opacity comes by itself: text that scrolls into view. */
  readonly isRevealed: (style: CSSStyleDeclaration) => boolean;
  /** True where text inside is rendered, and so all around it. */
  readonly isKnownRendered: boolean;
  /** False where the page is not laid out: boxes tell nothing. */
  readonly hasBoxes: boolean;
}

/** Less opaque than this cannot be read. */
export const LEAST_ALPHA = 0.1;
const WHITE: Tone = { grey: 1, alpha: 1 };

/** Around the whole page: the browser's own canvas, white unless the page says that it is dark as well. */
export const outside = (scheme: string): Standing => ({
  visibility: 'shown',
  alpha: 1,
  ground: { tone: scheme.includes('dark') ? null : WHITE, owner: null },
  clip: null,
  clipOfPlaced: null,
  isFixed: false,
  lowered: null,
});

/** A page that hides its root or body until a script has run tells nothing by that. */
export function standingIn(
  element: Element,
  style: CSSStyleDeclaration,
  around: Standing,
  asked: Asked,
): Standing {
  const name = nameOf(element);
  const ground = groundIn(element, style, around.ground);
  if (name === 'html' || name === 'body') return { ...around, ground };
  const position = style.position;
  const isPlaced = position !== 'static';
  const isFixed = around.isFixed || position === 'fixed';
  const lowered = isPlaced && Number(style.zIndex) < 0 ? element : around.lowered;
  const alpha = around.alpha * opacityOf(style);
  const visibility =
    around.visibility === 'hidden'
      ? 'hidden'
      : ownVisibility(element, style, { alpha, position }, around, asked);
  const clipAround =
    position === 'fixed' ? null : position === 'absolute' ? around.clipOfPlaced : around.clip;
  const clip = clipIn(element, style, clipAround, asked);
  return {
    visibility,
    // What a control or scrolling brings in is judged as it will stand there.
    alpha: alpha < LEAST_ALPHA && visibility === 'folded' ? 1 : alpha,
    ground,
    clip,
    clipOfPlaced: isPlaced ? clip : around.clipOfPlaced,
    isFixed,
    lowered,
  };
}

function ownVisibility(
  element: Element,
  style: CSSStyleDeclaration,
  { alpha, position }: { alpha: number; position: string },
  around: Standing,
  asked: Asked,
): Visibility | 'hidden' {
  const isFaint = alpha < LEAST_ALPHA;
  const isOut = isFaint || !hasContent(style, asked) || isCut(element, style, position, asked);
  if (!isOut) return around.visibility;
  return (isFaint && asked.isRevealed(style)) || asked.isOpened(element) ? 'folded' : 'hidden';
}

function hasContent(style: CSSStyleDeclaration, { isKnownRendered }: Asked): boolean {
  return isKnownRendered || (style.display !== 'none' && style.contentVisibility !== 'hidden');
}

function isCut(element: Element, style: CSSStyleDeclaration, position: string, asked: Asked): boolean {
  if ((position === 'absolute' || position === 'fixed') && clipsAll(style.clip)) return true;
  if (!asked.hasBoxes) return false;
  const path = style.clipPath;
  return path !== 'none' && cutsAll(path, boxOf(element));
}

function opacityOf(style: CSSStyleDeclaration): number {
  const own = Number.parseFloat(style.opacity);
  const filter = style.filter;
  if (filter === 'none' || filter === '') return own;
  const filtered = /opacity\((\d{0,9}(?:\.\d{1,9})?)(%?)/.exec(filter.slice(0, 500));
  if (filtered === null) return own;
  return own * (Number(filtered[1]) / (filtered[2] === '%' ? 100 : 1));
}

function groundIn(element: Element, style: CSSStyleDeclaration, around: Ground): Ground {
  if (style.backgroundImage !== 'none') return { tone: null, owner: element };
  const own = toneOf(style.backgroundColor);
  if (own?.alpha === 0) return around;
  if (own === null || (own.alpha < 1 && around.tone === null)) return { tone: null, owner: element };
  return { tone: around.tone === null ? own : over(own, around.tone), owner: element };
}

function clipIn(
  element: Element,
  style: CSSStyleDeclaration,
  around: Clip | null,
  asked: Asked,
): Clip | null {
  const overflow = style.overflow;
  if (!asked.hasBoxes || overflow === 'visible' || /^(?:inline|contents)$/.test(style.display)) return around;
  if (around !== null && isFlat(around.box)) return around;
  const own = boxOf(element);
  const box = around === null ? own : within(around.box, own);
  if (isFlat(own)) return { box, owner: element, outside: asked.isOpened(element) ? 'folded' : 'hidden' };
  // A box that scrolls shows all that is in it, if it shows at all.
  if (/auto|scroll/.test(overflow)) return isFlat(box) ? around : null;
  return { box, owner: element, outside: null };
}
