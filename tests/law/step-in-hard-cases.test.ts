import { describe, expect, it } from 'vitest';
import type { Deed, Place } from '@/utils/law/authority-route';
import { type DeadlineInput, deadlineOf } from '@/utils/law/deadline';
import { type NextStep, nextStep, type Step } from '@/utils/law/next-step';
import { receiptOf, receivedOn } from '@/utils/law/receipt';
import type { ReminderSent, RequestState } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';

/** Where two rules meet. Received on Mon 12 October 2026 unless said: due on Thu 12 November in Belgium. */
const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const BELGIUM: Place = { residence: 'BE', controllerCountry: 'BE', sector: 'private' };
const DUTCH: Place = { residence: 'NL', controllerCountry: 'NL', sector: 'private' };

interface Setting {
  right?: Right;
  companions?: Right[];
  place?: Place;
  reminder?: ReminderSent;
  deadline?: Partial<DeadlineInput>;
}

function step(state: RequestState, today: string, setting: Setting = {}): NextStep {
  const { right = 'access', companions = [], place = BELGIUM, reminder = null } = setting;
  const receipt = receivedOn(day('2026-10-12'));
  const deadline = deadlineOf({ right, companions, receipt, calendar: 'BE', ...setting.deadline });
  return nextStep({ right, companions, state, reminder, deadline, calendar: 'BE', place, today: day(today) });
}

const all = ({ proposal, alternatives }: NextStep): readonly Step[] => [proposal, ...alternatives];
const deeds = (found: NextStep): Deed[] => all(found).map(({ deed }) => deed);
const petition = (found: NextStep): Step | undefined => all(found).find(({ deed }) => deed === 'petitionNl');

describe('a registered letter whose day of delivery was never entered', () => {
  // Posted on Wed 7 October: estimated on Mon 12 October, so due on Thu 12 November.
  const dispatch = { channel: 'registeredPost', sentOn: day('2026-10-07') } as const;
  const deadline = { receipt: receiptOf(dispatch, 'BE') };
  const state: RequestState = { kind: 'awaitingDelivery', sentOn: '2026-10-07' };

  it('asks for that day while the estimated term runs', () => {
    const found = step(state, '2026-11-12', { deadline });
    expect([found.situation, ...deeds(found)]).toEqual(['awaitingDelivery', 'enterDelivery']);
  });

  it('is overdue after it, and still asks for the day first', () => {
    const found = step(state, '2026-11-13', { deadline });
    expect(found.situation).toBe('overdue');
    expect(deeds(found).slice(0, 2)).toEqual(['enterDelivery', 'remind']);
  });
});

describe('an answer that came while the clock stood still', () => {
  const state: RequestState = { kind: 'answered', answeredOn: '2026-11-20' };

  it('is not late, though the day on the calendar had passed', () => {
    const pauses = [{ askedOn: day('2026-10-20'), suppliedOn: null, askedPromptly: true }];
    expect(step(state, '2026-11-22', { deadline: { pauses } }).situation).toBe('answered');
  });

  it('is late where the question was not prompt', () => {
    const pauses = [{ askedOn: day('2026-10-20'), suppliedOn: null, askedPromptly: false }];
    expect(step(state, '2026-11-22', { deadline: { pauses } }).situation).toBe('answeredLate');
  });

  it('can be contested also when it was late', () => {
    expect(deeds(step(state, '2026-11-22'))).toContain('contestAnswer');
  });
});

describe('a reminder that was sent before the last day', () => {
  const reminder: ReminderSent = { sentOn: '2026-11-05', lastTermOn: '2026-11-19' };

  it('missed no term, so another is proposed first', () => {
    const found = step({ kind: 'waiting' }, '2026-11-20', { reminder });
    expect([found.situation, found.proposal.deed]).toEqual(['overdue', 'remind']);
  });

  it('counts where no legal term runs: a withdrawal holds at once', () => {
    const right = 'withdrawConsent';
    const early: ReminderSent = { sentOn: '2026-10-20', lastTermOn: '2026-11-03' };
    const found = step({ kind: 'waiting' }, '2026-10-27', { right, reminder: early });
    expect(found.situation).toBe('reminded');
  });
});

describe('the way to court', () => {
  const refused: RequestState = { kind: 'refused', answeredOn: '2026-10-19', ground: '15(4)' };
  const refusedLate: RequestState = { ...refused, answeredOn: '2026-11-20' };
  const partlyLate: RequestState = { kind: 'partlyAnswered', answeredOn: '2026-11-20', missing: ['copy'] };

  it('is open in Belgium too for a resident who was refused by a Dutch controller (art. 79(2))', () => {
    const place: Place = { residence: 'BE', controllerCountry: 'NL', sector: 'private' };
    const inTime = deeds(step(refused, '2026-10-20', { place }));
    expect(inTime.filter((deed) => deed === 'petitionNl' || deed === 'court')).toEqual([
      'petitionNl',
      'court',
    ]);
    const sixWeeksOver = deeds(step(refused, '2026-12-01', { place }));
    expect(sixWeeksOver.filter((deed) => deed === 'petitionNl' || deed === 'court')).toEqual(['court']);
  });

  it.each([
    ['a refusal', refusedLate],
    ['an answer in part', partlyLate],
  ])('has no fixed term in the Netherlands after %s that came too late', (_, state) => {
    expect(petition(step(state, '2026-12-01', { place: DUTCH }))).toMatchObject({ until: null });
    expect(petition(step(state, '2027-03-01', { place: DUTCH }))).toMatchObject({ until: null });
  });

  it('has one after a refusal in time', () => {
    expect(petition(step(refused, '2026-11-30', { place: DUTCH }))?.until?.toString()).toBe('2026-11-30');
    expect(petition(step(refused, '2026-12-01', { place: DUTCH }))).toBeUndefined();
  });
});

describe('marketing', () => {
  const goesOn: RequestState = { kind: 'marketingContinues', seenOn: '2026-10-19' };
  const articles = (found: NextStep): string[] => all(found).flatMap((each) => [...each.articles]);

  it('names article 21 where it was objected to', () => {
    const found = articles(step(goesOn, '2026-10-20', { right: 'directMarketing' }));
    expect(found).toEqual(expect.arrayContaining(['21(2)', '21(3)', 'GBA 111/2025']));
  });

  it('names article 7(3) alone where consent was withdrawn', () => {
    const found = articles(step(goesOn, '2026-10-20', { right: 'withdrawConsent' }));
    expect(found.filter((id) => /^21|GBA 111/.test(id))).toEqual([]);
    expect(found).toContain('7(3)');
  });

  it('names both where the withdrawal went with an objection', () => {
    const companions: Right[] = ['directMarketing'];
    const found = articles(step(goesOn, '2026-10-20', { right: 'withdrawConsent', companions }));
    expect(found).toEqual(expect.arrayContaining(['7(3)', '21(3)', 'GBA 111/2025']));
  });

  it('says while waiting on what the "at once" rests', () => {
    const { proposal } = step({ kind: 'waiting' }, '2026-10-20', { right: 'directMarketing' });
    expect([proposal.reason, ...proposal.articles]).toEqual(['stopsAtOnce', '21(3)', '12(3)']);
  });
});

describe('a full mailbox after the last day', () => {
  const state: RequestState = {
    kind: 'bounced',
    bouncedOn: '2026-10-12',
    cause: 'fullMailbox',
    isAddressOfPolicy: true,
  };

  it('reminds by another channel, calls on the decision, and waits no more', () => {
    const found = step(state, '2026-11-20');
    expect(deeds(found)).toEqual(['remind', 'otherChannel', 'mediation', 'complaint', 'court', 'damages']);
    expect(found.proposal.articles).toContain('GBA 06/2023');
  });
});

describe('a user who lives elsewhere in the Union', () => {
  it('is led to the page of that authority before a letter in Dutch', () => {
    const place: Place = { residence: 'FR', controllerCountry: 'BE', sector: 'private' };
    expect(deeds(step({ kind: 'waiting' }, '2026-11-20', { place })).slice(0, 3)).toEqual([
      'remind',
      'authorityPage',
      'complaint',
    ]);
  });
});
