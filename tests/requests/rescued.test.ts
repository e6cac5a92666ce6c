import { describe, expect, it } from 'vitest';
import { followUpDraftSchema } from '@/utils/requests/follow-up-draft';
import { rescued } from '@/utils/requests/rescued';

const WELL = { channel: 'post', answers: { note: 'Graag snel.' }, overrides: { closing: 'Groeten' } };
const left = (raw: unknown) => rescued(followUpDraftSchema, raw);

describe('what is left of something typed', () => {
  it('is all of it where all of it is well', () => {
    expect(left(WELL)).toEqual(WELL);
  });

  it('is each part that is well on its own', () => {
    expect(left({ ...WELL, channel: 'duif', more: 1 })).toEqual({
      answers: WELL.answers,
      overrides: WELL.overrides,
    });
  });

  it('is each answer that is well on its own', () => {
    expect(left({ ...WELL, answers: { ...WELL.answers, a: 5, b: ['x', 'y'] } })).toEqual({
      ...WELL,
      answers: { note: 'Graag snel.', b: ['x', 'y'] },
    });
  });

  it.each([null, undefined, 'tekst', 5, [], [WELL]])('is nothing of %j', (raw) => {
    expect(left(raw)).toEqual({});
  });

  it('is never what the prototype has', () => {
    const raw = JSON.parse('{"__proto__":{"channel":"post"},"answers":{"__proto__":"x","note":"ja"}}');
    expect(left(raw)).toEqual({ answers: { note: 'ja' } });
    expect(Object.getPrototypeOf(left(raw).answers ?? {})).toBe(Object.prototype);
  });
});
