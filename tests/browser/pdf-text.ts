import { inflateSync } from 'node:zlib';

/**
 * What stands where on the pages of a PDF that Chromium made, read from its drawing orders and the Unicode
 * tables of its fonts. Only the orders that Chromium writes are known; another one throws, so that nothing is
 * passed over unseen.
 */
export type Glyph = {
  text: string;
  /** Millimetres from the left and top edge of the paper to the beginning of the glyph's base line. */
  x: number;
  y: number;
  /** Points. */
  size: number;
  /** Outside the part of the page that is shown. */
  isCut: boolean;
};

export type PdfPage = { width: number; height: number; glyphs: Glyph[] };

type Matrix = readonly [number, number, number, number, number, number];
type Objects = ReadonlyMap<string, { head: string; stream: string | null }>;
type Box = { left: number; top: number; right: number; bottom: number };

const MILLIMETRES_PER_POINT = 25.4 / 72;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function readPdf(bytes: Uint8Array): PdfPage[] {
  const objects = objectsOf(Buffer.from(bytes).toString('latin1'));
  const root = [...objects.values()].find(({ head }) => /\/Type \/Catalog\b/.test(head));
  const pages = /\/Pages (\d+) 0 R/.exec(root?.head ?? '')?.[1];
  if (pages === undefined) throw new Error('no pages');
  return leaves(objects, pages).map((id) => pageOf(objects, id));
}

/** All that the page says, in the order in which it is drawn. */
export function textOnPage({ glyphs }: PdfPage): string {
  return glyphs.map(({ text }) => text).join('');
}

/** Lines from top to bottom: glyphs on one base line, from left to right. */
export function linesOf({ glyphs }: PdfPage): { text: string; x: number; y: number }[] {
  const lines = Map.groupBy(glyphs, ({ y }) => Math.round(y * 4));
  return [...lines.values()]
    .map((line) => line.toSorted((a, b) => a.x - b.x))
    .map((line) => ({ text: line.map(({ text }) => text).join(''), x: line[0]?.x ?? 0, y: line[0]?.y ?? 0 }))
    .toSorted((a, b) => a.y - b.y);
}

function objectsOf(file: string): Objects {
  const objects = new Map<string, { head: string; stream: string | null }>();
  for (const [, id = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const at = body.indexOf('stream\n');
    const head = at < 0 ? body : body.slice(0, at);
    objects.set(id, { head, stream: at < 0 ? null : unpacked(head, body.slice(at + 'stream\n'.length)) });
  }
  return objects;
}

function unpacked(head: string, rest: string): string {
  const raw = rest.slice(0, Number(/\/Length (\d+)/.exec(head)?.[1]));
  if (!head.includes('/FlateDecode')) return raw;
  return inflateSync(Buffer.from(raw, 'latin1')).toString('latin1');
}

function leaves(objects: Objects, id: string): string[] {
  const head = objects.get(id)?.head ?? '';
  const kids = /\/Kids \[([^\]]*)\]/.exec(head)?.[1];
  if (kids === undefined) return [id];
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leaves(objects, kid));
}

function pageOf(objects: Objects, id: string): PdfPage {
  const { head = '' } = objects.get(id) ?? {};
  const [width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? [])
    .slice(1)
    .map(Number);
  const content = objects.get(/\/Contents (\d+) 0 R/.exec(head)?.[1] ?? '')?.stream ?? '';
  const named = [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)];
  const fonts = new Map(named.map(([, name = '', font = '']) => [name, unicodeOf(objects, font)]));
  const glyphs = drawn(content, fonts, height).map((glyph) => ({
    ...glyph,
    x: glyph.x * MILLIMETRES_PER_POINT,
    y: glyph.y * MILLIMETRES_PER_POINT,
  }));
  return { width: width * MILLIMETRES_PER_POINT, height: height * MILLIMETRES_PER_POINT, glyphs };
}

type Font = ReadonlyMap<string, string>;

/** Glyph, as four hexadecimal digits, to text: the `bfchar` and `bfrange` tables. */
function unicodeOf(objects: Objects, font: string): Font {
  const id = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.head ?? '')?.[1] ?? '';
  const table = objects.get(id)?.stream ?? '';
  const found = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w{4})> <(\w+)>/g))
      found.set(glyph.toUpperCase(), utf16(text));
  for (const [, block = ''] of table.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g))
      for (let code = hex(from); code <= hex(to); code += 1)
        found.set(digits(code), String.fromCharCode(hex(text) + code - hex(from)));
  return found;
}

const hex = (text: string): number => Number.parseInt(text, 16);
const digits = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
const utf16 = (text: string): string => Buffer.from(text, 'hex').swap16().toString('utf16le');

/** What the orders change while they are carried out. */
type Pen = {
  matrix: Matrix;
  clip: Box;
  kept: { matrix: Matrix; clip: Box }[];
  box: Box | null;
  text: Matrix;
  font: Font;
  size: number;
  glyphs: Glyph[];
  readonly fonts: ReadonlyMap<string, Font>;
  readonly height: number;
};

const EVERYWHERE: Box = {
  left: 0,
  top: 0,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};
const TOKEN = /<<[^>]*>>|<[0-9A-Fa-f]*>|\[[^\]]*\]|\/[\w.]+|[-+.\d]+|[A-Za-z*]+/g;

function drawn(content: string, fonts: ReadonlyMap<string, Font>, height: number): Glyph[] {
  const start = { matrix: IDENTITY, clip: EVERYWHERE, kept: [], box: null, text: IDENTITY, font: new Map() };
  const pen: Pen = { ...start, size: 0, glyphs: [], fonts, height };
  let given: string[] = [];
  for (const [token] of content.matchAll(TOKEN)) {
    if (/^[A-Za-z*]+$/.test(token)) {
      const order = ORDERS[token] ?? (WITHOUT_TEXT.has(token) ? null : undefined);
      if (order === undefined) throw new Error(`unknown order: ${token}`);
      order?.(pen, given.map(Number), given);
      given = [];
    } else given.push(token);
  }
  return pen.glyphs;
}

/** Orders that move no text and hide none. */
const WITHOUT_TEXT = new Set('RG rg gs BDC BMC EMC f f* S n w J j M d m l c h i Tr Do ET'.split(' '));

const clipTo = (pen: Pen) => {
  if (pen.box) pen.clip = inside(pen.clip, pen.box);
};

const ORDERS: Readonly<Record<string, (pen: Pen, numbers: number[], given: string[]) => void>> = {
  q: (pen) => pen.kept.push({ matrix: pen.matrix, clip: pen.clip }),
  Q: (pen) => Object.assign(pen, pen.kept.pop()),
  cm: (pen, numbers) => {
    pen.matrix = times(numbers as unknown as Matrix, pen.matrix);
  },
  re: (pen, [x = 0, y = 0, width = 0, height = 0]) => {
    const [from, to] = [placeOf(pen, x, y), placeOf(pen, x + width, y + height)];
    pen.box = { left: from.x, top: from.y, right: to.x, bottom: to.y };
  },
  W: clipTo,
  'W*': clipTo,
  BT: (pen) => {
    pen.text = IDENTITY;
  },
  Tf: (pen, [, size = 0], [name = '']) => {
    pen.font = pen.fonts.get(name.slice(1)) ?? new Map();
    pen.size = size;
  },
  Tm: (pen, numbers) => {
    pen.text = numbers as unknown as Matrix;
  },
  Td: (pen, [x = 0, y = 0]) => {
    pen.text = times([1, 0, 0, 1, x, y], pen.text);
  },
  Tj: (pen, _, [drawn = '']) => {
    const place = placeOf(pen, pen.text[4], pen.text[5]);
    const { left, top, right, bottom } = pen.clip;
    const isCut = place.x < left || place.x > right || place.y < top || place.y > bottom;
    const size = pen.size * pen.matrix[0];
    for (const [glyph] of drawn.matchAll(/\w{4}/g))
      pen.glyphs.push({ text: pen.font.get(glyph.toUpperCase()) ?? '\uFFFD', ...place, size, isCut });
  },
};

/** In points from the top left corner of the paper. */
function placeOf({ matrix, height }: Pen, x: number, y: number): { x: number; y: number } {
  const [a, b, c, d, e, f] = matrix;
  return { x: x * a + y * c + e, y: height - (x * b + y * d + f) };
}

function inside(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** First `inner`, then `outer`. */
function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}
