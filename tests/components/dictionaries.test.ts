import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageWordsIn, questionWordsIn, wordsIn } from '@/assets/dictionaries/dictionary';
import { notificationWords } from '@/assets/dictionaries/notification';
import { COMPANION_REASONS } from '@/utils/letters/companions';
import { QUESTION_LABEL_KEYS } from '@/utils/letters/question-table';

const LANGUAGES = ['nl', 'fr', 'en'] as const;
const ROOT = path.resolve(import.meta.dirname, '../..');

type Leaf = { key: string; value: unknown };

/** Every word with its place, e.g. "card.labels.name"; functions and counted forms are leaves. */
function leavesOf(value: unknown, key = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ key, value }];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, key ? `${key}.${name}` : name));
}

const shown = (leaf: Leaf): string =>
  typeof leaf.value === 'function' ? String(leaf.value('dag', 'dag', 'dag')) : String(leaf.value);

async function allWords(language: (typeof LANGUAGES)[number]): Promise<Leaf[]> {
  const parts = [await wordsIn(language), await pageWordsIn(language), await questionWordsIn(language)];
  return parts.flatMap((part) => leavesOf(part));
}

describe.each(LANGUAGES)('the dictionary in %s', (language) => {
  test('has every key of the Dutch one, and no other', async () => {
    const keys = async (of: (typeof LANGUAGES)[number]) =>
      (await allWords(of)).map((leaf) => leaf.key).sort();
    expect(await keys(language)).toEqual(await keys('nl'));
  });

  test('says something everywhere', async () => {
    for (const leaf of await allWords(language)) expect(shown(leaf).trim(), leaf.key).not.toBe('');
  });

  test('has no sentence above twenty words', async () => {
    const long = (await allWords(language)).flatMap((leaf) =>
      shown(leaf)
        .split(/[.!?:]\s/)
        .filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 20)
        .map((sentence) => `${leaf.key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('tells what a full mailbox does as our view, without a decision of one country', async () => {
    const about = /(?:received\.fullMailbox|reasons\.sentAgain|stepReasons\.mailboxFull)$/i;
    const told = (await allWords(language)).filter(({ key }) => about.test(key)).map(shown);
    expect(told).toHaveLength(3);
    for (const words of told) {
      expect(words).toMatch(/volgens ons|selon nous|in our view/i);
      expect(words).not.toContain('06/2023');
    }
  });

  test('keeps the number in counted phrases of more than one', async () => {
    for (const leaf of await allWords(language)) {
      if (leaf.key.endsWith('.other') && leaf.key !== 'missing.other' && shown(leaf).includes('{')) {
        expect(shown(leaf), leaf.key).toContain('{n}');
      }
    }
  });
});

test('Dutch and the others differ: no word was left untranslated by accident', async () => {
  const dutch = new Map((await allWords('nl')).map((leaf) => [leaf.key, shown(leaf)]));
  for (const language of ['fr', 'en'] as const) {
    const same = (await allWords(language)).filter(
      (leaf) => shown(leaf).split(' ').length > 3 && dutch.get(leaf.key) === shown(leaf),
    );
    expect(same).toEqual([]);
  }
});

/** An ordinary space there lets the sign fall to the next line, alone. */
test('French ties its high signs to the word before them by a no-break space', async () => {
  const moments = ['overdue', 'lastTerm', 'courtTerm', 'checkIn', 'notSentYet', 'lastDay'] as const;
  const notifications = moments.flatMap((moment) => [
    notificationWords([moment], 'fr').message,
    notificationWords([moment, moment], 'fr').message,
  ]);
  const said = [...(await allWords('fr')).map(shown), ...notifications];
  expect(said.filter((text) => / [:;?!»]|« |[\p{L}\p{N}][;?!»]|'/u.test(text))).toEqual([]);
});

test('every question of every letter has words', async () => {
  const { labels, companions } = await questionWordsIn('nl');
  expect(Object.keys(labels).sort()).toEqual([...QUESTION_LABEL_KEYS].sort());
  expect(Object.keys(companions).sort()).toEqual([...COMPANION_REASONS].sort());
});

/** A word is used where its own name is read, or its group is read by a computed name. */
test('no word is unused', async () => {
  const source = ['components', 'entrypoints']
    .flatMap(filesUnder)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const escaped = (name: string) => name.replace(/[^\w]/g, '\\$&');
  const reads = (group: string, name: string) =>
    new RegExp(`\\b${escaped(group)}\\b(?:\\(\\))?\\??\\.${escaped(name)}\\b`).test(source);
  const unpacks = (group: string, name: string) =>
    new RegExp(`\\{[^{}]*\\b${escaped(group)}(?:: \\w+)?[^{}]*\\}`).test(source) &&
    new RegExp(`\\.${escaped(name)}\\b`).test(source);
  const computes = (group: string) =>
    new RegExp(`\\b${escaped(group)}\\[|\\b${escaped(group)}\\)`).test(source);
  const isUsed = (key: string): boolean => {
    const parts = key.split('.');
    return parts.some((part, index) => {
      const group = parts[index - 1];
      if (group === undefined) return false;
      // The last step decides; the steps before it only lead there, unless the rest is reached by a computed name.
      const isLast = parts
        .slice(index + 1)
        .every((rest) => /^(?:one|other|\d+|label|hint|title|text)$/.test(rest));
      return (isLast && (reads(group, part) || unpacks(group, part))) || computes(group);
    });
  };
  const unused = [await wordsIn('nl'), await pageWordsIn('nl')]
    .flatMap((part) => leavesOf(part))
    .map((leaf) => leaf.key)
    .filter((key) => !isUsed(key));
  expect(unused).toEqual([]);
});

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}
