import { describe, expect, it } from 'vitest';
import type { RequestState } from '@/utils/law/request-state';
import type { ReminderMoment, RequestSent } from '@/utils/requests/events';
import { dueReminders } from '@/utils/requests/reminders';
import { fold } from '@/utils/requests/request';
import { type Summary, summaryOf } from '@/utils/requests/summary';
import { asked, controller, event } from './sample-events';

/** In which state is the clock still said to run out, and in which is a court term worth a word? */
const folded = fold([event(asked())]);
if (folded.kind !== 'request') throw new Error('headless');
const BASE: Summary = summaryOf(folded.request);
const DUE = '2026-11-12';

const dueOn = (
  today: string,
  part: Partial<Summary>,
  moments: readonly ReminderMoment[] = ['lastDay', 'twoWeeksBefore'],
) =>
  dueReminders([{ ...BASE, ...part }], moments, Temporal.PlainDate.from(today)).map(({ what, about }) => [
    what,
    about,
  ]);

describe('the last day, and two weeks before', () => {
  it.each<[RequestState, boolean]>([
    [{ kind: 'waiting' }, true],
    [{ kind: 'awaitingDelivery', sentOn: '2026-10-11' }, true],
    [{ kind: 'extended', announcedOn: '2026-10-20', withReasons: true }, true],
    [{ kind: 'extended', announcedOn: '2026-10-20', withReasons: false }, true],
    [{ kind: 'forwarded', forwardedOn: '2026-10-20', to: null }, true],
    [{ kind: 'bounced', bouncedOn: '2026-10-12', cause: 'fullMailbox', isAddressOfPolicy: true }, true],
    [{ kind: 'identityAsked', askedOn: '2026-10-15', demands: [] }, true],
    [{ kind: 'clarificationAsked', askedOn: '2026-10-15' }, true],
    [{ kind: 'feeAsked', askedOn: '2026-10-15' }, true],
    [{ kind: 'bounced', bouncedOn: '2026-10-12', cause: 'unknownAddress', isAddressOfPolicy: false }, false],
    [{ kind: 'awaitingDispatch', openedOn: '2026-10-11' }, false],
    [{ kind: 'answered', answeredOn: '2026-10-20' }, false],
    [{ kind: 'noData', answeredOn: '2026-10-20' }, false],
    [{ kind: 'refused', answeredOn: '2026-10-20', ground: 'none' }, false],
    [{ kind: 'partlyAnswered', answeredOn: '2026-10-20', missing: ['copy'] }, false],
    [{ kind: 'closed', closedOn: '2026-10-20' }, false],
  ] as [RequestState, boolean][])('%o: %s', (state, runs) => {
    expect(dueOn(DUE, { state })).toEqual(runs ? [['lastDay', DUE]] : []);
    expect(dueOn('2026-11-11', { state })).toEqual(runs ? [['twoWeeksBefore', DUE]] : []);
    expect(dueOn('2026-10-29', { state })).toEqual(runs ? [['twoWeeksBefore', DUE]] : []);
    expect(dueOn('2026-10-28', { state })).toEqual([]);
    expect(dueOn('2026-11-13', { state })).toEqual([]);
  });

  it('not while the clock stands still, nor for a look-back of ours', () => {
    const { term } = BASE;
    if (term.kind !== 'term') throw new Error('no term');
    expect(dueOn(DUE, { term: { ...term, isPaused: true } })).toEqual([]);
    expect(dueOn(DUE, { term: { kind: 'checkIn', checkInOn: DUE, isEstimated: false } })).toEqual([]);
  });
});

describe('the term to go to court in the Netherlands', () => {
  const at = (today: string, state: RequestState, mayPetition = true) =>
    dueOn(today, { state, mayPetition }, ['courtTerm']);
  // Answered on Tuesday 20 October 2026: six weeks, so until Tuesday 1 December.
  const END = '2026-12-01';

  it.each<[RequestState, boolean]>([
    [{ kind: 'refused', answeredOn: '2026-10-20', ground: 'none' }, true],
    [{ kind: 'partlyAnswered', answeredOn: '2026-10-20', missing: ['copy'] }, true],
    [{ kind: 'noData', answeredOn: '2026-10-20' }, true],
    [{ kind: 'notController', answeredOn: '2026-10-20', named: null }, true],
    [{ kind: 'answered', answeredOn: '2026-10-20' }, false],
    [{ kind: 'waiting' }, false],
  ])('%o: %s', (state, isSaid) => {
    expect(at('2026-11-24', state)).toEqual(isSaid ? [['courtTerm', END]] : []);
    expect(at(END, state)).toEqual(isSaid ? [['courtTerm', END]] : []);
    expect(at('2026-11-23', state)).toEqual([]);
    expect(at('2026-12-02', state)).toEqual([]);
    expect(at('2026-11-24', state, false)).toEqual([]);
  });
});

describe('the petition of article 35 UAVG', () => {
  const mayPetition = (changes: Partial<RequestSent>) => {
    const made = fold([event(asked({ controllerCountry: 'NL', ...changes }))]);
    if (made.kind !== 'request') throw new Error('headless');
    return summaryOf(made.request).mayPetition;
  };
  const named = (name: string) => ({ controller: { ...controller, name, legalForm: null } });

  it('is against a Dutch controller that is no public body', () => {
    expect(mayPetition({})).toBe(true);
    expect(mayPetition({ controllerCountry: 'BE' })).toBe(false);
    expect(mayPetition(named('Gemeente Molenwijk'))).toBe(false);
    expect(mayPetition(named('Molenaars van de Gemeente'))).toBe(true);
  });

  it('is not about a bare withdrawal of consent', () => {
    expect(mayPetition({ right: 'withdrawConsent' })).toBe(false);
    expect(mayPetition({ right: 'withdrawConsent', companions: ['erasure'] })).toBe(true);
  });
});

it('an answer that came too late begins no term to go to court', () => {
  const state = { kind: 'refused', answeredOn: '2026-11-20', ground: 'none' } as const;
  expect(dueOn('2026-12-28', { state, mayPetition: true }, ['courtTerm'])).toEqual([]);
});

it('the term to go to court begins with the first answer, not with a second refusal', () => {
  const state = { kind: 'refused', answeredOn: '2026-11-10', ground: 'none' } as const;
  const at = (today: string) =>
    dueOn(today, { state, mayPetition: true, firstAnsweredOn: '2026-10-20' }, ['courtTerm']);
  expect(at('2026-11-24')).toEqual([['courtTerm', '2026-12-01']]);
  expect(at('2026-12-16')).toEqual([]);
});

it.each<[RequestState, boolean]>([
  [{ kind: 'feeAsked', askedOn: '2026-11-10' }, true],
  [{ kind: 'clarificationAsked', askedOn: '2026-11-10' }, true],
  [{ kind: 'answered', answeredOn: '2026-11-10' }, false],
  [{ kind: 'closed', closedOn: '2026-11-10' }, false],
  [{ kind: 'marketingContinues', seenOn: '2026-11-10' }, false],
  [{ kind: 'extended', announcedOn: '2026-11-10', withReasons: true }, true],
  [{ kind: 'waiting' }, true],
])('the term to go to court runs on after what came later: %o %s', (state, isSaid) => {
  const found = dueOn('2026-11-24', { state, mayPetition: true, firstAnsweredOn: '2026-10-20' }, [
    'courtTerm',
  ]);
  expect(found).toEqual(isSaid ? [['courtTerm', '2026-12-01']] : []);
});

describe('the last term of our letter', () => {
  const at = (today: string, state: RequestState) =>
    dueOn(today, { state, lastTermOn: '2026-11-27' }, ['lastTerm']);

  it('is said on the day after, unless the request was closed or sent anew', () => {
    expect(at('2026-11-27', { kind: 'waiting' })).toEqual([]);
    expect(at('2026-11-28', { kind: 'waiting' })).toEqual([['lastTerm', '2026-11-27']]);
    expect(at('2026-11-28', { kind: 'closed', closedOn: '2026-11-20' })).toEqual([]);
    expect(at('2026-11-28', { kind: 'awaitingDispatch', openedOn: '2026-11-20' })).toEqual([]);
  });

  it('is said once for each day that it is about', () => {
    const part = { state: { kind: 'waiting' }, lastTermOn: '2026-11-27' } as const;
    const said = (what: 'lastTerm' | 'overdue', about: string) =>
      dueOn('2026-11-28', { ...part, notified: [{ what, about }] }, ['lastTerm']);
    expect(said('lastTerm', '2026-11-27')).toEqual([]);
    expect(said('overdue', '2026-11-27')).toHaveLength(1);
    expect(said('lastTerm', '2026-11-20')).toHaveLength(1);
  });
});
