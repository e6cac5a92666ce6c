import { describe, expect, it } from 'vitest';
import type { Fact } from '@/utils/requests/events';
import { readEvent } from '@/utils/requests/read-event';
import { readKey } from '@/utils/requests/stored-keys';
import { asked, event, HASH } from './sample-events';

const good = event(asked());

describe('readEvent', () => {
  it('gives an event back as it was written', () => {
    expect(readEvent(structuredClone(good))).toEqual({ kind: 'event', event: good });
  });

  it('leaves an event of a later version as it was found', () => {
    const raw = { ...good, schema: 3, mood: 'new' };
    expect(readEvent(raw)).toEqual({ kind: 'newer', raw, schema: 3 });
  });

  const broken: [string, unknown][] = [
    ['null', null],
    ['a string', 'requestSent'],
    ['an array', [good]],
    ['nothing in it', {}],
    ['an extra key', { ...good, extra: 1 }],
    ['an extra key in the fact', { ...good, fact: { ...good.fact, extra: 1 } }],
    ['an own __proto__', JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(good).slice(1)}`)],
    ['an own constructor', JSON.parse(`{"constructor":1,${JSON.stringify(good).slice(1)}`)],
    ['an unknown kind', { ...good, fact: { kind: 'exploded', on: '2026-10-11' } }],
    ['a day that does not exist', { ...good, fact: asked({ sentOn: '2026-02-30' }) }],
    ['a day with a time', { ...good, fact: asked({ sentOn: '2026-02-20T10:00' }) }],
    ['a day of another age', { ...good, fact: asked({ sentOn: '1789-07-14' }) }],
    ['a moment without zone', { ...good, recordedAt: '2026-10-11T08:00:00' }],
    ['a moment that does not exist', { ...good, recordedAt: '2026-13-11T08:00:00Z' }],
    ['a moment after which none can be written', { ...good, recordedAt: '9999-12-31T23:59:59.999Z' }],
    ['an id with a colon', { ...good, id: 'a:b' }],
    ['a hash that is none', { ...good, fact: asked({ textHash: 'x'.repeat(64) }) }],
    ['a subject without end', { ...good, fact: asked({ subject: 'x'.repeat(301) }) }],
    ['version zero', { ...good, schema: 0 }],
    ['version as a word', { ...good, schema: '2' }],
  ];
  it.each(broken)('keeps %s as unreadable and says where', (_, raw) => {
    const read = readEvent(raw);
    expect(read.kind).toBe('unreadable');
    expect(read).toHaveProperty('raw', raw);
    expect(read).toHaveProperty('why', expect.stringMatching(/^[\w.]+: \w+$/));
  });
});

const note = (text: string): Fact => ({ kind: 'noted', text, textHash: null });

describe('a stored thing', () => {
  it('that is no event says where it differs, in at most 200 characters', () => {
    const far = { ...event(note('x')), [`y${'z'.repeat(400)}`]: 1 };
    for (const raw of [1, 'x', null, [], {}, far, { ...event(note('x')), id: 7 }]) {
      const read = readEvent(raw);
      if (read.kind !== 'unreadable') throw new Error('It was read.');
      expect(read.why).toMatch(/^[\w.]+: \w+$/);
      expect(read.why.length).toBeLessThanOrEqual(200);
    }
    expect(readEvent({ ...event(note('x')), id: 7 })).toMatchObject({ why: 'id: invalid_type' });
    expect(readEvent(7)).toMatchObject({ why: 'event: invalid_type' });
  });

  it.each([
    ['event:a:b', { kind: 'event', requestId: 'a', id: 'b' }],
    ['event:a', null],
    ['event:a:b:c', null],
    ['text:abc', null],
    [`text:${HASH}`, { kind: 'text', hash: HASH }],
    ['draft:korst.example:access', { kind: 'draft', host: 'korst.example', right: 'access' }],
    ['draft:access', null],
    ['followUp:a:reminder', { kind: 'followUp', requestId: 'a', letter: 'reminder' }],
    ['elders', null],
    ['', null],
  ])('lies under “%s”', (key, expected) => {
    expect(readKey(key)).toEqual(expected);
  });
});
