/** A rectangle in the viewport, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Less than this of a line of text, and nobody reads it. */
const LEAST = 3;

export const isFlat = ({ left, top, right, bottom }: Box): boolean =>
  right - left < LEAST || bottom - top < LEAST;

export function within(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

const LENGTHS = /-?\d{1,9}(?:\.\d{1,9})?(?:px|%)?/g;

/** Does a computed `clip-path` leave nothing of a box? Shapes that cannot be told leave something. */
export function cutsAll(path: string, box: Box): boolean {
  const open = path.indexOf('(');
  const shape = path.slice(0, Math.max(open, 0));
  const inside = path.slice(open + 1, open + 1000).split(/ (?:round|at) /)[0] ?? '';
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (shape === 'inset') {
    const [top = '0', right = top, bottom = top, left = right] = inside.match(LENGTHS) ?? [];
    const tall = height - lengthOf(top, height) - lengthOf(bottom, height);
    const wide = width - lengthOf(left, width) - lengthOf(right, width);
    return tall < LEAST || wide < LEAST;
  }
  if (shape === 'circle' || shape === 'ellipse')
    return (inside.match(LENGTHS) ?? []).some((radius) => lengthOf(radius, Math.min(width, height)) < 2);
  if (shape === 'polygon') return isFlatShape(inside, width, height);
  return false;
}

function isFlatShape(points: string, width: number, height: number): boolean {
  const numbers = points.match(LENGTHS) ?? [];
  const across = numbers.filter((_, index) => index % 2 === 0).map((each) => lengthOf(each, width));
  const down = numbers.filter((_, index) => index % 2 === 1).map((each) => lengthOf(each, height));
  return spread(across) < LEAST || spread(down) < LEAST;
}

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

function lengthOf(text: string, whole: number): number {
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? (value / 100) * whole : value;
}

/** Does a computed `clip: rect(top, right, bottom, left)` leave nothing? */
export function clipsAll(clip: string): boolean {
  if (!clip.startsWith('rect(')) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = clip
    .slice(5, 200)
    .split(/[,\s]+/)
    .map((part) => (part.startsWith('auto') ? Number.NaN : Number.parseFloat(part)));
  return right - left < LEAST || bottom - top < LEAST;
}
