import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashText } from '@/utils/browser/hash-text';
import { MAX_BACKUP_BYTES, readBackup, writeBackup } from '@/utils/requests/backup';
import { factSchema } from '@/utils/requests/events';
import { readEvent } from '@/utils/requests/read-event';
import { fold } from '@/utils/requests/request';
import { readKey } from '@/utils/requests/stored-keys';
import { fc } from '../property/seeded';
import { startOfWork, workSince } from '../thread-work';

/** One golden file per version that ever left the house; each is read as long as the product lives. */
const goldenOf = (version: number) =>
  readFileSync(new URL(`./golden/version-${version}.json`, import.meta.url), 'utf8');
const golden = goldenOf(2);
type File = { version: unknown; unreadable: string[]; entries: Record<string, unknown> };
const file = (): File => JSON.parse(golden);
const exportedAt = Temporal.Instant.from('2026-11-22T10:00:00Z');

const read = (text: string) => readBackup(text, hashText);
const why = async (text: string) => {
  const result = await read(text);
  return result.kind === 'refused' ? result.why : 'accepted';
};

async function accepted(text = golden) {
  const result = await read(text);
  if (result.kind !== 'backup') throw new Error(`${result.why} ${result.where}`);
  return result;
}

describe('the golden file of version 1', () => {
  it('is read whole, as version 2 has it', async () => {
    const old = await accepted(goldenOf(1));
    const now = file().entries;
    expect(old.entries.size).toBe(Object.keys(JSON.parse(goldenOf(1)).entries).length);
    for (const [key, value] of old.entries) expect(value, key).toEqual(now[key]);
    expect(old.unreadable.size).toBe(1);
  });

  it('tells of its letters that nothing is known of what they were made of', async () => {
    const { entries } = await accepted(goldenOf(1));
    const events = [...entries.values()].map(readEvent);
    const sent = events.flatMap((one) =>
      one.kind === 'event' && (one.event.fact.kind === 'requestSent' || one.event.fact.kind === 'resent')
        ? [one.event.fact.inputHash]
        : [],
    );
    expect(sent).toEqual([null, null, null]);
  });
});

describe('the golden file of version 2', () => {
  it('is read whole', async () => {
    const { entries, unreadable } = await accepted();
    expect(Object.fromEntries(entries)).toEqual(file().entries);
    expect(unreadable.size).toBe(1);
  });

  it('holds every kind of fact that there is', async () => {
    const { entries } = await accepted();
    const kinds = new Set<string>();
    for (const value of entries.values()) {
      const event = readEvent(value);
      if (event.kind === 'event') kinds.add(event.event.fact.kind);
    }
    const all = factSchema.def.options.map((option) => option.def.shape.kind.def.values[0]);
    expect([...kinds].sort()).toEqual([...all].sort());
  });

  it('folds to the requests that it held', async () => {
    const { entries } = await accepted();
    const events = [...entries.values()].flatMap((value) => {
      const event = readEvent(value);
      return event.kind === 'event' ? [event.event] : [];
    });
    const requests = [...Map.groupBy(events, ({ requestId }) => requestId).values()].map(fold);
    expect(requests.map((one) => (one.kind === 'request' ? one.request.asked.reference : one.kind))).toEqual([
      'RB-7K3Q',
      'RB-2M8X',
      'RB-9Q4W',
    ]);
  });

  it('is written again byte for byte', async () => {
    const { entries } = await accepted();
    expect(JSON.parse(await writeBackup(entries, exportedAt, hashText))).toEqual(JSON.parse(golden));
    const shuffled = new Map([...entries].reverse());
    expect(await writeBackup(shuffled, exportedAt, hashText)).toBe(
      await writeBackup(entries, exportedAt, hashText),
    );
  });
});

describe('writeBackup', () => {
  it('leaves out the cache, the version and copies of the past', async () => {
    const { entries } = await accepted();
    const state = new Map([
      ...entries,
      ['overview', {}],
      ['schemaVersion', 1],
      ['backup:prev', {}],
      ['x', 1],
    ]);
    expect(await writeBackup(state, exportedAt, hashText)).toBe(
      await writeBackup(entries, exportedAt, hashText),
    );
  });
});

describe('what is refused', () => {
  const changed = (change: (one: File) => void) => {
    const one = file();
    change(one);
    return JSON.stringify(one);
  };
  const firstEvent = Object.keys(file().entries).find((key) => readKey(key)?.kind === 'event') ?? '';
  const firstText = Object.keys(file().entries).find((key) => readKey(key)?.kind === 'text') ?? '';
  const own = (key: string, value: string) =>
    golden.replace('"entries": {', `"entries": {${JSON.stringify(key)}: ${value},`);

  const cases: [string, string, string][] = [
    ['nothing', '', 'notJson'],
    ['a letter', 'Geachte heer', 'notJson'],
    ['a page', '<html><script>alert(1)</script></html>', 'notJson'],
    ['a file cut in half', golden.slice(0, golden.length / 2), 'truncated'],
    ['a file without its last brace', golden.trimEnd().slice(0, -1), 'truncated'],
    ['null', 'null', 'otherProgram'],
    ['an array', '[]', 'otherProgram'],
    ['bookmarks of a browser', '{"checksum":"1","roots":{},"version":1}', 'otherProgram'],
    ['another format', JSON.stringify({ ...file(), format: 'other' }), 'otherProgram'],
    ['a version as a word', JSON.stringify({ ...file(), version: '1' }), 'otherProgram'],
    ['a later version', JSON.stringify({ ...file(), version: 3 }), 'newerVersion'],
    ['version nought', JSON.stringify({ ...file(), version: 0 }), 'damaged'],
    ['half a version', JSON.stringify({ ...file(), version: 0.5 }), 'damaged'],
    ['version infinity', golden.replace('"version": 2', '"version": 1e999'), 'newerVersion'],
    ['an extra field', JSON.stringify({ ...file(), extra: 1 }), 'damaged'],
    ['entries that are a list', JSON.stringify({ ...file(), entries: [] }), 'damaged'],
    ['no entries', JSON.stringify({ ...file(), entries: undefined }), 'damaged'],
    ['an own __proto__ in the file', golden.replace('{', '{"__proto__": {"format": "x"},'), 'damaged'],
    ['an own __proto__ among the entries', own('__proto__', '{"polluted": true}'), 'damaged'],
    ['an own constructor among the entries', own('constructor', '{}'), 'damaged'],
    ['a key of nobody', own('journal', '{"remove": ["profile"]}'), 'damaged'],
    ['the version key', own('schemaVersion', '99'), 'damaged'],
    ['a copy of the past', own('backup:prev', '{}'), 'damaged'],
    [
      'an event under another id',
      own(firstEvent.replace(/.$/, 'x'), JSON.stringify(file().entries[firstEvent])),
      'damaged',
    ],
    [
      'a text that is not its hash',
      changed((one) => {
        one.entries[firstText] = 'iets anders';
      }),
      'damaged',
    ],
    [
      'a text that is a number',
      changed((one) => {
        one.entries[firstText] = 5;
      }),
      'damaged',
    ],
    [
      'a profile of the wrong form',
      changed((one) => {
        one.entries.profile = { sender: 'Jan' };
      }),
      'damaged',
    ],
    [
      'an event of the wrong form',
      changed((one) => {
        one.entries[firstEvent] = { schema: 1 };
      }),
      'damaged',
    ],
    [
      'an event that is null',
      changed((one) => {
        one.entries[firstEvent] = null;
      }),
      'damaged',
    ],
    [
      '__proto__ inside an unreadable record',
      golden.replace('"nested": [', '"__proto__": {"x": 1}, "nested": ['),
      'damaged',
    ],
    [
      '__proto__ inside the answers of a draft',
      golden.replace('"note": "naam"', '"__proto__": "x", "note": "naam"'),
      'damaged',
    ],
    [
      'an unreadable record without end',
      golden.replace('"nested": [', `"deep": ${'['.repeat(10_000)}${']'.repeat(10_000)}, "nested": [`),
      'damaged',
    ],
  ];
  it.each(cases)('%s', async (_, text, expected) => {
    expect(text).not.toBe(golden);
    expect(await why(text)).toBe(expected);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('a file of more than 50 MB, at once', async () => {
    const big = `{"format":"rechtenbrief-backup","version":1,"entries":{"x":"${'a'.repeat(MAX_BACKUP_BYTES)}"}}`;
    const start = startOfWork();
    expect(await why(big)).toBe('tooLarge');
    expect(workSince(start)).toBeLessThan(50);
  });

  it('a file of 50 MB of noise within reason', async () => {
    const noise = '[],'.repeat(16_000_000);
    const start = startOfWork();
    expect(await why(`{"format":"rechtenbrief-backup","version":1,"entries":[${noise}0]}`)).toBe('damaged');
    expect(await why('['.repeat(50_000_000))).toBe('otherProgram');
    expect(workSince(start)).toBeLessThan(2_000);
  });

  it('names the record that is wrong', async () => {
    const text = changed((one) => {
      one.entries[firstText] = 'iets anders';
    });
    expect(await read(text)).toEqual({ kind: 'refused', why: 'damaged', where: firstText });
  });
});

describe('markup and templates in every field', () => {
  it('come through as they were typed', async () => {
    const hostile = '<img src=x onerror=alert(1)>$&{name}\r\n"\'`\u202e';
    const one = file();
    for (const [key, value] of Object.entries(one.entries)) {
      if (readKey(key)?.kind !== 'event') continue;
      const fact = (value as { fact?: { subject?: string; controller?: { name: string } } }).fact;
      if (fact?.subject) fact.subject = hostile;
      if (fact?.controller) fact.controller.name = hostile;
    }
    const { entries } = await accepted(JSON.stringify(one));
    expect(Object.fromEntries(entries)).toEqual(one.entries);
  });
});

describe('brackets and quotes in a text', () => {
  it.each([[`"${'['.repeat(100)}`], [`\\"${'{'.repeat(100)}`], [`\\\\${'"['.repeat(99)}`]])(
    '%j are no structure',
    async (text) => {
      const one = file();
      one.entries[`text:${await hashText(text)}`] = text;
      expect((await accepted(JSON.stringify(one))).entries.get(`text:${await hashText(text)}`)).toBe(text);
    },
  );
});

describe('a file that was tampered with', () => {
  it('is refused, or holds nothing but records that read well, whatever was changed', async () => {
    const places = [...golden.matchAll(/[\w"{}[\],:]/g)].map(({ index }) => index);
    const letters = fc.constantFrom(
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '0',
      '9',
      'x',
      'é',
      '-',
      ' ',
      '\\',
      'null',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(places.length - 1), letters, fc.nat(40)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          let text = golden;
          for (const [place, letter, length] of changes) {
            const at = places[place] ?? 0;
            text = text.slice(0, at) + letter + text.slice(at + length);
          }
          const result = await read(text);
          if (result.kind === 'refused') return;
          for (const [key, value] of result.entries) {
            const place = readKey(key);
            expect(place).not.toBeNull();
            if (place?.kind === 'event' && !result.unreadable.has(key))
              expect(readEvent(value).kind).toBe('event');
            if (place?.kind === 'text' && !result.unreadable.has(key)) {
              expect(await hashText(String(value))).toBe(place.hash);
            }
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
