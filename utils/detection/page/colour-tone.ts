/** How light a colour is, as grey of the same luminance (0 black – 1 white, gamma-encoded), and how opaque. */
export interface Tone {
  readonly grey: number;
  readonly alpha: number;
}

const NUMBERS = /-?(?:\d{1,9}(?:\.\d{0,20})?|\.\d{1,20})(?:e[+-]?\d{1,3})?%?|none/gi;
const MAX_COLOUR = 200;
const known = new Map<string, Tone | null>();

/** The tone of a computed colour, in whichever notation the browser answers; null where it cannot be told. */
export function toneOf(colour: string): Tone | null {
  const before = known.get(colour);
  if (before !== undefined) return before;
  const tone = colour.length > MAX_COLOUR ? null : parse(colour);
  if (known.size > 2000) known.clear();
  known.set(colour, tone);
  return tone;
}

/** What is seen of `above` painted on an opaque `ground`. */
export function over(above: Tone, ground: Tone): Tone {
  const alpha = Math.min(1, above.alpha);
  return { grey: above.grey * alpha + ground.grey * (1 - alpha), alpha: 1 };
}

/** The contrast of WCAG 2: 1 (none) to 21. */
export function contrast(one: Tone, other: Tone): number {
  const [low, high] = [linear(one.grey), linear(other.grey)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function parse(colour: string): Tone | null {
  const open = colour.indexOf('(');
  if (open < 0) return colour === 'transparent' ? { grey: 0, alpha: 0 } : null;
  let space = colour.slice(0, open);
  const inside = colour.slice(open + 1);
  if (space === 'color') space = /^[a-z\d-]{1,30}/.exec(inside)?.[0] ?? '';
  const parts = (space.length > 0 && inside.startsWith(space) ? inside.slice(space.length) : inside).match(
    NUMBERS,
  );
  if (parts === null || parts.length < 3) return null;
  const [a = 0, b = 0, c = 0, alpha = 1] = parts.map((part, index) => numberOf(part, space, index));
  const light = luminance(space, a, b, c);
  return light === null ? null : { grey: encoded(light), alpha: Math.min(1, Math.max(0, alpha)) };
}

/** Computed percentages: of the lightness in lab and lch 100 is white, of all else 1. */
function numberOf(part: string, space: string, index: number): number {
  const value = Number.parseFloat(part);
  if (Number.isNaN(value)) return 0;
  if (!part.endsWith('%')) return value;
  return index === 0 && (space === 'lab' || space === 'lch') ? value : value / 100;
}

/** Relative luminance (0–1). A wide RGB space counts as sRGB: near enough to tell text from its ground. */
function luminance(space: string, a: number, b: number, c: number): number | null {
  switch (space) {
    case 'rgb':
    case 'rgba':
      return ofRgb(linear(a / 255), linear(b / 255), linear(c / 255));
    case 'srgb':
    case 'display-p3':
    case 'a98-rgb':
    case 'rec2020':
    case 'prophoto-rgb':
      return ofRgb(linear(a), linear(b), linear(c));
    case 'srgb-linear':
      return ofRgb(a, b, c);
    case 'xyz':
    case 'xyz-d50':
    case 'xyz-d65':
      return b;
    case 'lab':
    case 'lch':
      return a > 8 ? ((a + 16) / 116) ** 3 : a / 903.3;
    case 'oklab':
      return ofOklab(a, b, c);
    case 'oklch':
      return ofOklab(a, b * Math.cos((c * Math.PI) / 180), b * Math.sin((c * Math.PI) / 180));
    default:
      return null;
  }
}

const ofRgb = (red: number, green: number, blue: number) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** CSS Color 4, 10.9: Oklab to XYZ, the row of Y. */
function ofOklab(light: number, a: number, b: number): number {
  const long = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return -0.0405757452 * long + 1.1122868033 * medium - 0.0717110581 * short;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function encoded(light: number): number {
  const value = Math.min(1, Math.max(0, light));
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
