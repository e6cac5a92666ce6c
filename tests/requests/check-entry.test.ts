import { describe, expect, it } from 'vitest';
import { checkEntry, contradictionsIn } from '@/utils/requests/check-entry';
import type { Fact } from '@/utils/requests/events';
import { fold } from '@/utils/requests/request';
import { asked, came, event, HASH } from './sample-events';

const today = Temporal.PlainDate.from('2026-11-22');
const sent = event(asked());
const question = event({
  kind: 'questionAsked',
  on: '2026-10-15',
  about: 'clarification',
  demands: [],
  askedPromptly: true,
  textHash: null,
});
const notified = event({ kind: 'notified', what: 'overdue', about: '2026-11-12', on: '2026-11-13' });
const log = [sent, question, notified];

const refused: [string, Fact, string][] = [
  ['an answer before sending', { kind: 'answered', on: '2026-10-10', ...came }, 'beforeSending'],
  ['an answer from the future', { kind: 'answered', on: '2026-11-23', ...came }, 'inFuture'],
  ['delivery in the future', { kind: 'delivered', on: '2026-12-01' }, 'inFuture'],
  [
    'received after that was confirmed',
    { kind: 'acknowledged', on: '2026-10-16', receivedOn: '2026-10-17', ...came },
    'receivedAfterConfirmed',
  ],
  [
    'received, as they say, before it was sent',
    { kind: 'acknowledged', on: '2026-10-16', receivedOn: '2026-10-10', ...came },
    'beforeSending',
  ],
  [
    'delivery after they had asked a question',
    { kind: 'delivered', on: '2026-10-16' },
    'deliveredAfterReaction',
  ],
  ['delivery before sending', { kind: 'delivered', on: '2026-10-10' }, 'beforeSending'],
  [
    'given before asked',
    { kind: 'questionAnswered', on: '2026-10-14', questionId: question.id, askedPromptly: true },
    'givenBeforeAsked',
  ],
  [
    'given to nobody',
    { kind: 'questionAnswered', on: '2026-10-16', questionId: sent.id, askedPromptly: true },
    'unknownQuestion',
  ],
  [
    'an extension that ends before it begins',
    { kind: 'extensionAnnounced', on: '2026-11-02', withReasons: true, until: '2026-11-01', ...came },
    'untilBeforeAnnouncement',
  ],
  [
    'a last term before its letter',
    {
      kind: 'letterSent',
      letterKind: 'reminder',
      on: '2026-11-13',
      textHash: HASH,
      subject: 'Herinnering',
      addressee: null,
      lastTermOn: '2026-11-12',
    },
    'lastTermBeforeLetter',
  ],
  ['closing before sending', { kind: 'closed', on: '2026-10-01', outcome: 'other' }, 'beforeSending'],
  ['sending confirmed in the future', { kind: 'sendingConfirmed', sentOn: '2026-11-30' }, 'inFuture'],
  ['sending moved past what came back', { kind: 'sendingConfirmed', sentOn: '2026-10-16' }, 'beforeSending'],
  [
    'a correction that moves sending past what came back',
    { kind: 'corrected', eventId: sent.id, replacement: asked({ sentOn: '2026-11-01' }) },
    'beforeSending',
  ],
  [
    'a correction into the future',
    { kind: 'corrected', eventId: question.id, replacement: { kind: 'answered', on: '2027-01-01', ...came } },
    'inFuture',
  ],
  ['withdrawing the request itself', { kind: 'withdrawn', eventId: sent.id }, 'nothingToChange'],
  ['withdrawing what is not there', { kind: 'withdrawn', eventId: 'nobody' }, 'nothingToChange'],
  ['unsaying what was said', { kind: 'withdrawn', eventId: notified.id }, 'nothingToChange'],
  [
    'turning an answer into a request',
    { kind: 'corrected', eventId: question.id, replacement: asked() },
    'nothingToChange',
  ],
];

const accepted: [string, Fact][] = [
  ['an answer on the day of sending', { kind: 'answered', on: '2026-10-11', ...came }],
  ['an answer today', { kind: 'answered', on: '2026-11-22', ...came }],
  [
    'given on the day it was asked',
    { kind: 'questionAnswered', on: '2026-10-15', questionId: question.id, askedPromptly: false },
  ],
  [
    'an extension into the future',
    { kind: 'extensionAnnounced', on: '2026-11-02', withReasons: true, until: '2027-01-11', ...came },
  ],
  ['a note', { kind: 'noted', text: '<b>let op</b>', textHash: null }],
  [
    'an earlier day of sending',
    { kind: 'corrected', eventId: sent.id, replacement: asked({ sentOn: '2026-10-01' }) },
  ],
  ['withdrawing the question', { kind: 'withdrawn', eventId: question.id }],
];

describe('checkEntry', () => {
  it.each(refused)('refuses %s', (_, fact, key) => {
    expect(checkEntry(log, event(fact), today).map((one) => one.key)).toContain(key);
  });

  it.each(accepted)('accepts %s', (_, fact) => {
    expect(checkEntry(log, event(fact), today)).toEqual([]);
  });

  it('refuses a first event from the future and accepts one of today', () => {
    expect(checkEntry([], event(asked({ sentOn: '2026-11-23' })), today)).toEqual([
      { key: 'inFuture', on: '2026-11-23', against: '2026-11-22' },
    ]);
    expect(checkEntry([], event(asked({ sentOn: '2026-11-22' })), today)).toEqual([]);
  });

  it('tolerates what is stored: only what is new is refused', () => {
    const early = event({ kind: 'answered', on: '2026-10-01', ...came });
    const stored = [sent, early];
    const note = event({ kind: 'noted', text: 'x', textHash: null });
    expect(checkEntry(stored, note, today)).toEqual([]);
    const folded = fold(stored);
    if (folded.kind !== 'request') throw new Error('headless');
    expect(contradictionsIn(folded.request, today)).toEqual([
      { key: 'beforeSending', on: '2026-10-01', against: '2026-10-11' },
    ]);
  });
});
