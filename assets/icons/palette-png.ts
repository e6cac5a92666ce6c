import { crc32, deflateSync } from 'node:zlib';

/** Steps of shade at the edges, from one colour of the mark to the next: more is not seen at these sizes. */
const STEPS = 15;

/**
 * A square PNG with a palette: a third of what a browser writes for the mark, which has two colours and their
 * edges. `rgba`: four bytes a pixel, not multiplied with the opacity.
 */
export function palettePng(size: number, rgba: Uint8ClampedArray): Buffer {
  const palette = new Map<string, number>();
  const areas = coloursOfAreas(size, rgba);
  const rows = Buffer.alloc((size + 1) * size);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const own = rgba.subarray(pixel * 4, pixel * 4 + 4).join();
    const key = areas.has(own) ? own : rounded(own);
    if (!palette.has(key)) palette.set(key, palette.size);
    // Each row opens with the number of its filter: none, which suits a palette.
    rows[pixel + Math.floor(pixel / size) + 1] = palette.get(key) ?? 0;
  }
  if (palette.size > 256) throw new Error(`${palette.size} colours are too many for a palette.`);
  const colours = [...palette.keys()].map((key) => key.split(',').map(Number));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colours.flatMap((colour) => colour.slice(0, 3)))),
    chunk('tRNS', Buffer.from(colours.map(([, , , opacity = 255]) => opacity))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The colours that fill a twentieth of the picture or more: those of the mark itself. */
function coloursOfAreas(size: number, rgba: Uint8ClampedArray): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const key = rgba.subarray(at, at + 4).join();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= size ** 2 / 20).map(([key]) => key));
}

function rounded(colour: string): string {
  const step = 255 / STEPS;
  const parts = colour.split(',').map((value) => Math.round(Math.round(Number(value) / step) * step));
  return parts[3] === 0 ? '0,0,0,0' : parts.join();
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
