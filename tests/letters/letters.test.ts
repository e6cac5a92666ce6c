import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import { LETTER_KINDS } from '@/utils/letters/letter';
import { VARIANTS } from './variants';

/**
 * Each letter whole, beside a file that a lawyer can read. A missing file is red; after a change that is meant,
 * `UPDATE_LETTERS=1` writes them anew and the diff shows every word.
 */
const FOLDER = join(import.meta.dirname, 'expected');
const isUpdating = process.env.UPDATE_LETTERS === '1';

function shown(name: string): string {
  const request = VARIANTS.get(name);
  if (request === undefined) throw new Error(name);
  const { letter, missing } = composeLetter(request);
  const blanks = missing.map((one) => `${one.field} ${one.blank}`).join('\n');
  return `${letterAsText(letter)}\n${blanks === '' ? '' : `\n--- ontbreekt\n${blanks}\n`}`;
}

describe('each letter stands whole in its file', () => {
  test.each([...VARIANTS.keys()])('%s', (name) => {
    const file = join(FOLDER, `${name}.txt`);
    if (isUpdating) {
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(file, shown(name));
    }
    expect(existsSync(file), `${name}.txt is missing: a letter without an expectation`).toBe(true);
    expect(shown(name)).toBe(readFileSync(file, 'utf8'));
  });

  test('no file is left over from a letter that is gone', () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.txt$/, ''));
    expect(files.toSorted()).toEqual([...VARIANTS.keys()].toSorted());
  });

  test('every kind of letter has a variant', () => {
    const kinds = new Set([...VARIANTS.values()].map((request) => request.kind));
    expect([...kinds].toSorted()).toEqual([...LETTER_KINDS].toSorted());
  });
});
