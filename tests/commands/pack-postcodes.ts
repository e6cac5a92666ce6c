import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODE_BITS, foldPlace, PLACE_BITS, placeNumber } from '@/utils/detection/places/belgian-places';
import { BELGIAN_POSTCODES } from '@/utils/detection/places/belgian-postcodes';
import { DUTCH_PLACES } from '@/utils/detection/places/dutch-places';
import { packNumbers } from '@/utils/detection/places/packed-numbers';
import { PLACES_LIKE_WORDS } from './places-like-words';

/**
 * Packs the tables of Belgian postcodes and of Dutch places, by hand after one changed; a test holds them together:
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

/** The names that tell a place by themselves: the hamlets of Wallonia, few of which write Dutch, are left out. */
export function knownPlaces(): readonly string[] {
  const isWallonia = (code: string) => /^(?:1[34]|[4-7]\d)/.test(code);
  const belgian = groupsOf(BELGIAN_POSTCODES).flatMap(({ names, parts }) => [
    ...names,
    ...parts.flatMap(([code, more]) => (isWallonia(code) ? [] : more)),
  ]);
  const dutch = DUTCH_PLACES.trim().split(/[|\n]/);
  return [...belgian, ...dutch].filter((name) => !PLACES_LIKE_WORDS.has(foldPlace(name)));
}

export function packedNames(): string {
  const numbers = knownPlaces().map((name) => placeNumber('', foldPlace(name)));
  return [
    '// Made by tests/commands/pack-postcodes.ts from belgian-postcodes.ts and dutch-places.ts, which name the sources.',
    `export const PACKED_NAMES =\n  '${packNumbers(numbers, PLACE_BITS)}';`,
    '',
  ].join('\n');
}

export function namesByCode(table: string): ReadonlyMap<string, readonly string[]> {
  const byCode = new Map<string, string[]>();
  for (const { names, parts } of groupsOf(table))
    for (const [code, more] of parts) byCode.set(code, [...(byCode.get(code) ?? []), ...names, ...more]);
  return byCode;
}

interface Group {
  readonly names: readonly string[];
  /** Each code with the places that have it alone. */
  readonly parts: readonly (readonly [code: string, more: readonly string[]])[];
}

/** Reads the table; its form is told in its own file. */
function groupsOf(table: string): readonly Group[] {
  return table
    .trim()
    .split(/[;\n]/)
    .map((group) => {
      const [names = '', codes = ''] = group.split(':');
      let hundred = '';
      const parts = codes.split(',').map((entry) => {
        const [, digits = '', more = ''] = /^(\d{2,4})(.*)$/.exec(entry) ?? [];
        const code = digits.length === 4 ? digits : hundred + digits;
        hundred = code.slice(0, 2);
        return [code, more === '' ? [] : more.split('|')] as const;
      });
      return { names: names.split('|'), parts };
    });
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '../../utils/detection/places');
  writeFileSync(join(folder, 'belgian-places-packed.ts'), packedPlaces());
  writeFileSync(join(folder, 'known-places-packed.ts'), packedNames());
}
