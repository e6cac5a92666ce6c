import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_BITS, foldPlace, PLACE_BITS, placeNumber } from '@/utils/detection/places/belgian-places';
import { BELGIAN_POSTCODES } from '@/utils/detection/places/belgian-postcodes';
import { packNumbers } from '@/utils/detection/places/packed-numbers';

/**
 * Packs the table of Belgian postcodes, by hand after it changed; a test holds the two together:
 *   npx tsx tests/commands/pack-postcodes.ts
 */
export function packedPlaces(): string {
  const places = namesByCode(BELGIAN_POSTCODES);
  const pairs = [...places].flatMap(([code, names]) =>
    names
      .map(foldPlace)
      .filter((name) => name !== '')
      .map((name) => placeNumber(code, name)),
  );
  return [
    '// Made by tests/commands/pack-postcodes.ts from belgian-postcodes.ts, which names the sources.',
    `export const PACKED_CODES =\n  '${packNumbers([...places.keys()].map(Number), CODE_BITS)}';`,
    `export const PACKED_PLACES =\n  '${packNumbers(pairs, PLACE_BITS)}';`,
    '',
  ].join('\n');
}

/** Reads the table; its form is told in its own file. */
export function namesByCode(table: string): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<string, string[]>();
  for (const group of table.trim().split(/[;\n]/)) {
    const [names = '', codes = ''] = group.split(':');
    let hundred = '';
    for (const entry of codes.split(',')) {
      const [, digits = '', parts = ''] = /^(\d{2,4})(.*)$/.exec(entry) ?? [];
      const code = digits.length === 4 ? digits : hundred + digits;
      hundred = code.slice(0, 2);
      const more = parts === '' ? [] : parts.split('|');
      byCode.set(code, [...(byCode.get(code) ?? []), ...names.split('|'), ...more]);
    }
  }
  return byCode;
}

if (import.meta.main) {
  const file = join(import.meta.dirname, '../../utils/detection/places/belgian-places-packed.ts');
  writeFileSync(file, packedPlaces());
}
