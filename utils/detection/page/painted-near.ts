import { contrast, type Tone, toneOf } from './colour-tone';
import { allIn, boxOf, holds, nameOf, paintedIn, viewOf } from './live-dom';

const PICTURES = /^(?:img|video|picture|canvas|svg|object)$/;
const MAX_NEAR = 300;
const MAX_COVERS = 2000;
const MAX_CLIMB = 8;

/** Is something painted behind this text that is no ancestor of it: a picture, a box that lies below? */
export function isBacked(element: Element, ink: Tone): boolean {
  const box = boxOf(element);
  let left = MAX_NEAR;
  let inner: Element | null = null;
  let at: Element | null = element;
  for (let steps = 0; at !== null && nameOf(at) !== 'html' && steps < MAX_CLIMB; steps += 1) {
    if (hasDrawnPart(at, ink)) return true;
    for (const near of allIn(at, '*')) {
      if (left <= 0) return false;
      left -= 1;
      const isOther = inner === null ? near !== element : !holds(inner, near);
      if (isOther && spans(boxOf(near), box) && isBehind(near, ink)) return true;
    }
    inner = at;
    at = paintedIn(at);
  }
  return false;
}

function isBehind(near: Element, ink: Tone): boolean {
  if (PICTURES.test(nameOf(near))) return true;
  const style = viewOf(near)?.getComputedStyle(near);
  return style !== undefined && isOtherGround(style, ink);
}

function isOtherGround(style: CSSStyleDeclaration, ink: Tone): boolean {
  if (style.backgroundImage !== 'none') return true;
  const ground = toneOf(style.backgroundColor);
  return ground !== null && ground.alpha > 0.3 && contrast(ground, ink) > 1.2;
}

function hasDrawnPart(element: Element, ink: Tone): boolean {
  const view = viewOf(element);
  return ['::before', '::after'].some((part) => {
    const style = view?.getComputedStyle(element, part);
    const isDrawn = style !== undefined && style.content !== 'none' && style.content !== 'normal';
    return isDrawn && isOtherGround(style, ink);
  });
}

/** Is text in an element that is painted below its neighbours (`z-index: -1`) covered by one of them? */
export function isCovered(box: DOMRect, lowered: Element): boolean {
  const all = allIn(stackOf(lowered), '*');
  for (let index = 0; index < all.length && index < MAX_COVERS; index += 1) {
    const near = all[index];
    if (near === undefined || /^(?:body|html)$/.test(nameOf(near)) || holds(lowered, near)) continue;
    if (spans(boxOf(near), box) && isLid(near)) return true;
  }
  return false;
}

function isLid(near: Element): boolean {
  const style = viewOf(near)?.getComputedStyle(near);
  if (style === undefined || (style.position !== 'static' && Number(style.zIndex) < 0)) return false;
  return style.backgroundImage.startsWith('url(') || (toneOf(style.backgroundColor)?.alpha ?? 0) > 0.9;
}

/** The element whose own ground lies below whatever is lowered in it. */
function stackOf(lowered: Element): Element {
  let last = lowered;
  let at = paintedIn(lowered);
  for (let steps = 0; at !== null && steps < 200; steps += 1) {
    last = at;
    const style = viewOf(at)?.getComputedStyle(at);
    if (style !== undefined && makesStack(style)) break;
    at = paintedIn(at);
  }
  return last;
}

function makesStack(style: CSSStyleDeclaration): boolean {
  const isPlaced =
    style.position !== 'static' && (style.zIndex !== 'auto' || /fixed|sticky/.test(style.position));
  const isIsolated = style.isolation === 'isolate' || style.opacity !== '1';
  return isPlaced || isIsolated || style.transform !== 'none' || style.filter !== 'none';
}

/** Does one box lie over the middle of the other? */
function spans(one: DOMRect, other: DOMRect): boolean {
  const across = other.left + Math.min(other.width / 2, 40);
  const down = (other.top + other.bottom) / 2;
  return one.left <= across && one.right >= across && one.top <= down && one.bottom >= down;
}
