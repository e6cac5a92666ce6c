import { describe, expect, it } from 'vitest';
import type { Fact, RequestSent } from '@/utils/requests/events';
import { standingOf, summaryOf } from '@/utils/requests/summary';
import { byUrgency, matches, NO_FILTER, type Ranked, urgencyOf } from '@/utils/requests/urgency';
import { asked, came, controller, event, folded, letterSent } from './sample-events';

const today = Temporal.PlainDate.from('2026-11-22');

function ranked(id: string, changes: Partial<RequestSent>, ...facts: Fact[]): Ranked {
  const requestId = `request-${id}`;
  const events = [asked(changes), ...facts].map((fact) => event(fact, { requestId }));
  const summary = summaryOf(folded(events));
  return { summary, standing: standingOf(summary, today) };
}

const reminder = letterSent();
const overdue = ranked('overdue', {});
const longOverdue = ranked('long-overdue', { sentOn: '2026-03-03' });
const reminded = ranked('reminded', {}, reminder);
const ignored = ranked('ignored', {}, { ...reminder, lastTermOn: '2026-11-20' });
const mediation: Fact = { ...reminder, letterKind: 'mediation', on: '2026-11-21', lastTermOn: null };
const mediated = ranked('mediated', {}, { ...reminder, lastTermOn: '2026-11-20' }, mediation);
const refused = ranked('refused', {}, { kind: 'refused', on: '2026-11-02', ground: 'none', ...came });
const waiting = ranked('waiting', { sentOn: '2026-11-20' });
const soon = ranked('soon', { sentOn: '2026-10-25' });
const answered = ranked('answered', {}, { kind: 'answered', on: '2026-11-02', ...came });
const closed = ranked('closed', {}, { kind: 'closed', on: '2026-11-20', outcome: 'satisfied' });
const all = [closed, waiting, answered, refused, soon, overdue, reminded, longOverdue, ignored];

describe('once the authority was asked', () => {
  it('the line waits, is counted as late no more, and says so', () => {
    expect(ignored.standing).toMatchObject({ situation: 'reminderUnanswered', isOverdue: true });
    expect(mediated.standing).toMatchObject({ situation: 'authorityAsked', isOverdue: false });
    expect(urgencyOf(mediated.standing)).toBe('wait');
    expect(matches(mediated, { ...NO_FILTER, urgency: 'overdue' })).toBe(false);
  });

  it('what comes back afterwards asks for the user again; a bare confirmation does not', () => {
    const sent = { ...mediation, on: '2026-11-14' };
    const refusal: Fact = { kind: 'refused', on: '2026-11-20', ground: 'none', ...came };
    const receipt: Fact = { kind: 'acknowledged', on: '2026-11-20', receivedOn: null, ...came };
    expect(ranked('x', {}, reminder, sent, refusal).standing.situation).toBe('refused');
    expect(ranked('x', {}, reminder, sent, receipt).standing.situation).toBe('authorityAsked');
  });
});

describe('late, while the controller asks for something', () => {
  const asksMoney: Fact = { kind: 'feeAsked', on: '2026-10-20', amount: null, ...came };
  const asksTooMuch: Fact = {
    kind: 'questionAsked',
    on: '2026-10-13',
    about: 'identity',
    demands: ['idCopy'],
    askedPromptly: true,
    ...came,
  };

  it.each([asksMoney, asksTooMuch])('is counted and found as late: %o', (fact) => {
    const late = ranked('asks', {}, fact);
    expect(late.standing.isOverdue).toBe(true);
    expect(urgencyOf(late.standing)).toBe('overdue');
    expect(matches(late, { ...NO_FILTER, urgency: 'overdue' })).toBe(true);
    expect(urgencyOf(ranked('asks', { sentOn: '2026-11-01' }, { ...fact, on: '2026-11-03' }).standing)).toBe(
      'act',
    );
  });

  it('but not where the clock stands still', () => {
    const asked = ranked('asks', {}, { ...asksTooMuch, demands: ['accountLogin'] });
    expect([asked.standing.isOverdue, urgencyOf(asked.standing)]).toEqual([false, 'act']);
  });
});

describe('byUrgency', () => {
  it('puts first what is late longest, then what the user can do, then by the day that comes first', () => {
    expect(all.toSorted(byUrgency).map(({ summary }) => summary.id.slice(8))).toEqual([
      'long-overdue',
      'ignored',
      'overdue',
      'refused',
      'reminded',
      'soon',
      'waiting',
      'answered',
      'closed',
    ]);
  });

  it('puts the newest of what is closed first', () => {
    const shut: Fact = { kind: 'closed', on: '2026-11-20', outcome: 'satisfied' };
    const [old, young] = [
      ranked('old', { sentOn: '2026-02-02' }, shut),
      ranked('young', { sentOn: '2026-09-02' }, shut),
    ];
    expect([old, young].sort(byUrgency)).toEqual([young, old]);
  });

  it('gives one order whatever the order before', () => {
    const once = all.toSorted(byUrgency);
    expect(all.toReversed().sort(byUrgency)).toEqual(once);
  });

  it('waits for the term that a reminder gave', () => {
    expect(urgencyOf(reminded.standing)).toBe('wait');
    expect(reminded.standing.isOverdue).toBe(true);
    expect(urgencyOf(ignored.standing)).toBe('overdue');
  });
});

describe('matches', () => {
  const found = (filter: Partial<typeof NO_FILTER>) =>
    all.filter((one) => matches(one, { ...NO_FILTER, ...filter })).map(({ summary }) => summary.id.slice(8));

  it('finds everything without a filter', () => {
    expect(found({})).toHaveLength(all.length);
  });

  it('finds the overdue ones that the badge counts', () => {
    expect(found({ urgency: 'overdue' })).toEqual(['overdue', 'reminded', 'long-overdue', 'ignored']);
    expect(all.filter(({ standing }) => standing.isOverdue)).toHaveLength(4);
  });

  it('finds by urgency and right', () => {
    expect(found({ urgency: 'closed' })).toEqual(['closed']);
    expect(found({ right: 'erasure' })).toEqual([]);
    const companion = ranked('x', { companions: ['erasure'] });
    expect(matches(companion, { ...NO_FILTER, right: 'erasure' })).toBe(true);
  });

  const cafe = ranked('cafe', { controller: { ...controller, name: 'Café Zürich' }, reference: 'RB-AB12' });
  it.each([
    ['cafe', true],
    ['ZÜRICH', true],
    ['zurich korst.example', true],
    ['rb-ab12', true],
    ['  café   ', true],
    ['kaffee', false],
    ['zurich nergens', false],
  ])('finds %j: %s', (text, expected) => {
    expect(matches(cafe, { ...NO_FILTER, text })).toBe(expected);
  });
});
