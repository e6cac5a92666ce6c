import { describe, expect, it } from 'vitest';
import type { Fact, RequestSent } from '@/utils/requests/events';
import { reachOf, sendingsThatWent } from '@/utils/requests/reach';
import { came, event, requestOf, resent } from './sample-events';

/** Did the sending that the clock runs from go, and did it arrive as far as is known? Every way in which one can stand. */
const on = '2026-10-20';
const UNKNOWN: Fact = { kind: 'bounced', on: '2026-10-12', cause: 'unknownAddress' };
const FULL: Fact = { kind: 'bounced', on: '2026-10-12', cause: 'fullMailbox' };
const MARKETING: Fact = { kind: 'marketingContinued', on, ...came };
const ANSWERED: Fact = { kind: 'answered', on, ...came };
const CLOSED: Fact = { kind: 'closed', on: '2026-10-25', outcome: 'givenUp' };

const question = (about: 'identity' | 'clarification'): Fact => ({
  kind: 'questionAsked',
  on,
  about,
  demands: [],
  askedPromptly: true,
  ...came,
});

describe('the sending that the clock runs from', () => {
  it.each<[string, Partial<RequestSent>, Fact[], ReturnType<typeof reachOf>]>([
    ['sent by e-mail', {}, [], 'arrived'],
    [
      'on its way by registered post',
      { addressee: { channel: 'registeredPost', to: 'Molenweg 7\n3900 Pelt' } },
      [],
      'arrived',
    ],
    ['only handed over', { sending: 'unsure' }, [], 'unconfirmed'],
    ['handed over, and advertising came', { sending: 'unsure' }, [MARKETING], 'unconfirmed'],
    ['handed over, and an answer came', { sending: 'unsure' }, [ANSWERED], 'arrived'],
    ['an unknown address', {}, [UNKNOWN], 'cameBack'],
    ['an unknown address, and closed', {}, [UNKNOWN, CLOSED], 'cameBack'],
    ['an unknown address, and once more', {}, [UNKNOWN, resent('2026-10-14')], 'arrived'],
    ['a full mailbox at the address of the policy', {}, [FULL], 'arrived'],
    ['a full mailbox at another address', { evidence: null }, [FULL], 'cameBack'],
    [
      'extended',
      {},
      [{ kind: 'extensionAnnounced', on, until: null, withReasons: true, ...came }],
      'arrived',
    ],
    ['asked who it is', {}, [question('identity')], 'arrived'],
    ['asked what it means', {}, [question('clarification')], 'arrived'],
    ['asked for money', {}, [{ kind: 'feeAsked', on, amount: null, ...came }], 'arrived'],
    ['no data', {}, [{ kind: 'noDataHeld', on, ...came }], 'arrived'],
    ['not the controller', {}, [{ kind: 'notTheController', on, namedController: null, ...came }], 'arrived'],
    ['passed on', {}, [{ kind: 'forwarded', on, to: null, ...came }], 'arrived'],
    ['half an answer', {}, [{ kind: 'partlyAnswered', on, missing: ['copy'], ...came }], 'arrived'],
    ['refused', {}, [{ kind: 'refused', on, ground: 'none', ...came }], 'arrived'],
    ['answered', {}, [ANSWERED], 'arrived'],
    ['advertising went on', { right: 'directMarketing' }, [ANSWERED, MARKETING], 'arrived'],
    ['closed', {}, [CLOSED], 'arrived'],
    ['closed before anybody said that it went', { sending: 'unsure' }, [CLOSED], 'unconfirmed'],
  ])('%s', (_, changes, facts, reach) => {
    expect(reachOf(requestOf(changes, ...facts))).toBe(reach);
  });
});

describe('the times that it went', () => {
  const days = (changes: Partial<RequestSent>, ...facts: Fact[]) =>
    sendingsThatWent(requestOf(changes, ...facts.map((fact) => event(fact)))).map(({ sentOn }) => sentOn);

  it('is each that was confirmed, and one only handed over on which something came back', () => {
    expect(days({})).toEqual(['2026-10-11']);
    expect(days({}, UNKNOWN, resent('2026-10-14'))).toEqual(['2026-10-11', '2026-10-14']);
    expect(days({ sending: 'unsure' })).toEqual([]);
    expect(days({ sending: 'unsure' }, MARKETING)).toEqual([]);
    expect(days({ sending: 'unsure' }, ANSWERED)).toEqual(['2026-10-11']);
    expect(days({ sending: 'unsure' }, MARKETING, ANSWERED)).toEqual(['2026-10-11']);
  });

  it('counts what came back for the time that it followed alone', () => {
    const again = resent('2026-10-14');
    expect(days({ sending: 'unsure' }, UNKNOWN, again)).toEqual(['2026-10-11', '2026-10-14']);
    expect(days({ sending: 'unsure' }, again, ANSWERED)).toEqual(['2026-10-14']);
  });

  it('leaves out one that was made ready once more and of which nobody said that it went', () => {
    expect(days({}, UNKNOWN, { ...resent('2026-10-14'), sending: 'unsure' }, ANSWERED)).toEqual([
      '2026-10-11',
    ]);
  });

  it('is never one of which was said that it did not go', () => {
    expect(days({ sending: 'unsure' }, { kind: 'notSent' })).toEqual([]);
  });
});
