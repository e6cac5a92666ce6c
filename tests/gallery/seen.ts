/** What nobody would see, or no keyboard would reach, in the state that is shown now. */
export interface Unseen {
  rule: 'runs out of the window' | 'cut off' | 'text outside its box' | 'focus behind something';
  where: string;
}

/** A pixel and a half of rounding and of letters that lean out of their line is no fault. */
const SLACK = 1.5;

export function unseen(): Unseen[] {
  const found = [...outOfWindow(), ...textNodes().flatMap(ofText), ...focusables().flatMap(behind)];
  scrollTo(0, 0);
  return found;
}

/** Nothing may run out of the window sideways (WCAG 1.4.10). */
function outOfWindow(): Unseen[] {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= innerWidth) return [];
  return [{ rule: 'runs out of the window', where: `${scrollWidth} > ${innerWidth}` }];
}

/** Text stays in the box that is drawn around it, and whole, whatever its spacing (WCAG 1.4.12). */
function ofText(text: Text): Unseen[] {
  const range = document.createRange();
  range.selectNodeContents(text);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const parent = text.parentElement;
  if (!parent?.checkVisibility() || parent.closest('.visually-hidden, svg')) return [];
  for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (/auto|scroll/.test(style.overflow)) return [];
    const cuts = /hidden|clip/.test(style.overflow);
    if (!cuts && !isDrawn(style)) continue;
    const frame = box.getBoundingClientRect();
    if (rects.every((rect) => isWithin(rect, frame))) continue;
    return [{ rule: cuts ? 'cut off' : 'text outside its box', where: `${named(box)}: ${text.data}` }];
  }
  return [];
}

/** What takes the focus is not hidden behind what stays in sight (WCAG 2.4.11). */
function behind(element: HTMLElement): Unseen[] {
  element.focus();
  if (document.activeElement !== element) return [];
  const { left, top, width, height } = element.getBoundingClientRect();
  const there = document.elementFromPoint(left + width / 2, top + height / 2);
  if (!there || element.contains(there) || there.contains(element)) return [];
  return [{ rule: 'focus behind something', where: `${named(element)} behind ${named(there)}` }];
}

/** A line above, or beside, is no box yet. */
function isDrawn({
  display,
  backgroundColor,
  borderTopWidth,
  borderLeftWidth,
}: CSSStyleDeclaration): boolean {
  if (display === 'inline') return false;
  const isClear = /^rgba\(.*, 0\)$/.test(backgroundColor);
  return !isClear || (borderTopWidth !== '0px' && borderLeftWidth !== '0px');
}

function isWithin(rect: DOMRect, frame: DOMRect): boolean {
  return (
    rect.left >= frame.left - SLACK &&
    rect.right <= frame.right + SLACK &&
    rect.top >= frame.top - SLACK &&
    rect.bottom <= frame.bottom + SLACK
  );
}

function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found.filter(({ data }) => data.trim() !== '');
}

function focusables(): HTMLElement[] {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  return [...document.querySelectorAll<HTMLElement>(all)].filter((element) => element.checkVisibility());
}

function named(element: Element): string {
  return `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
}

/** Brings all that moves to its end, for pictures that are always the same; and says what should not have moved. */
export function moves(): string[] {
  const moving = document.getAnimations();
  const lasting = moving.filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0);
  for (const animation of moving) {
    if (animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY) animation.pause();
    else animation.finish();
  }
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return [];
  return lasting.map((animation) =>
    animation instanceof CSSAnimation ? animation.animationName : animation.id,
  );
}
