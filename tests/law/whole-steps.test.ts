import { describe, expect, it } from 'vitest';
import type { Place } from '@/utils/law/authority-route';
import { type DeadlineInput, deadlineOf } from '@/utils/law/deadline';
import { nextStep, type Step } from '@/utils/law/next-step';
import { receivedOn } from '@/utils/law/receipt';
import type { StepFacts } from '@/utils/law/step-facts';

/** Steps of one request, whole: the day, the last day, the reason and the sources, where the answer says more. */
const day = (iso: string) => Temporal.PlainDate.from(iso);
/** Received on Mon 12 October 2026: due on Thu 12 November. */
const RECEIVED = receivedOn(day('2026-10-12'));
const BELGIAN: Place = { residence: 'BE', controllerCountry: 'BE', sector: 'private' };
const DUTCH: Place = { residence: 'NL', controllerCountry: 'NL', sector: 'private' };

type Setting = Partial<Omit<StepFacts, 'state' | 'today' | 'deadline'>> &
  Pick<StepFacts, 'state'> & { today: string; extra?: Partial<DeadlineInput> };

function stepsOf({ today, extra, ...rest }: Setting): Step[] {
  const right = rest.right ?? 'access';
  const { proposal, alternatives } = nextStep({
    right,
    reminder: null,
    calendar: 'BE',
    place: BELGIAN,
    deadline: deadlineOf({ right, receipt: RECEIVED, calendar: 'BE', ...extra }),
    today: day(today),
    ...rest,
  });
  return [proposal, ...alternatives];
}

const reasons = (setting: Setting) => stepsOf(setting).map(({ deed, reason }) => [deed, reason]);
const deeds = (setting: Setting) => stepsOf(setting).map(({ deed }) => deed);
const untils = (setting: Setting) =>
  Object.fromEntries(stepsOf(setting).map(({ deed, until }) => [deed, until?.toString() ?? null]));
const refused = (ground: 'none' | '17(3)(b)' | '12(5)') =>
  ({ kind: 'refused', answeredOn: '2026-10-19', ground }) as const;

describe('a refusal', () => {
  it('without reasons is asked for them first, and the authority hears of it', () => {
    expect(reasons({ state: refused('none'), today: '2026-10-20' })).toEqual([
      ['answerRefusal', 'refusedWithoutReasons'],
      ['mediation', 'refusedWithoutReasons'],
      ['complaint', 'refusedWithoutReasons'],
      ['court', 'infringement'],
      ['damages', 'infringement'],
    ]);
  });

  it('as unfounded or excessive says that they must show it, in the same row', () => {
    const unfounded = reasons({ state: refused('12(5)'), today: '2026-10-20' });
    expect(unfounded.slice(0, 3)).toEqual([
      ['mediation', 'refusedAsUnfounded'],
      ['complaint', 'refusedAsUnfounded'],
      ['answerRefusal', 'refusedAsUnfounded'],
    ]);
    expect(unfounded.slice(3)).toEqual(reasons({ state: refused('17(3)(b)'), today: '2026-10-20' }).slice(3));
  });

  it('with reasons keeps the row of the table', () => {
    expect(reasons({ state: refused('17(3)(b)'), today: '2026-10-20' })).toEqual([
      ['mediation', 'refusedWithReasons'],
      ['complaint', 'refusedWithReasons'],
      ['answerRefusal', 'refusedWithReasons'],
      ['court', 'infringement'],
      ['damages', 'infringement'],
    ]);
  });
});

describe('once the authority was asked', () => {
  const late = { state: { kind: 'waiting' }, today: '2026-11-20' } as const;

  it.each(['mediation', 'complaint'] as const)(
    '%s is not proposed again, and waiting stands once',
    (paper) => {
      const [first, ...others] = stepsOf({ ...late, paper });
      expect(first).toMatchObject({
        deed: 'wait',
        until: null,
        articles: ['77'],
        reason: 'authorityAsked',
      });
      expect(first?.from.toString()).toBe('2026-11-20');
      expect(others.map(({ deed }) => deed)).not.toContain(paper);
      expect(others.map(({ deed }) => deed)).not.toContain('wait');
      expect(others.map(({ deed }) => deed)).toContain('remind');
    },
  );

  it('a reminder that still runs gives way to the authority’s turn', () => {
    const reminder = { sentOn: '2026-11-16', lastTermOn: '2026-11-30' } as StepFacts['reminder'];
    const all = deeds({ ...late, reminder, paper: 'mediation' });
    expect(all.filter((deed) => deed === 'wait')).toEqual(['wait']);
    expect(all[0]).toBe('wait');
  });
});

describe('demands for identity', () => {
  const demanding = (...demands: ('idCopy' | 'accountLogin' | 'otherDetails')[]) =>
    deeds({ state: { kind: 'identityAsked', askedOn: '2026-10-15', demands }, today: '2026-10-20' });

  it.each([
    [['idCopy'], true],
    [['idCopy', 'accountLogin'], true],
    [['accountLogin', 'otherDetails'], false],
    [[], false],
  ] as const)('%j lets the authority be asked: %s', (demands, isOffered) => {
    expect(demanding(...demands).includes('complaint')).toBe(isOffered);
  });

  it('after the last day the row of silence stands behind', () => {
    const late = deeds({
      state: { kind: 'identityAsked', askedOn: '2026-10-15', demands: ['accountLogin'] },
      today: '2026-11-20',
    });
    expect(late.slice(0, 2)).toEqual(['replyIdentity', 'enterGiven']);
    expect(late).toEqual(expect.arrayContaining(['remind', 'complaint', 'court', 'damages']));
  });

  it.each(['clarificationAsked', 'feeAsked'] as const)('and so for %s', (kind) => {
    const state = (kind === 'feeAsked'
      ? { kind, askedOn: '2026-10-15' }
      : { kind, askedOn: '2026-10-15' }) as unknown as StepFacts['state'];
    expect(deeds({ state, today: '2026-11-20' })).toContain('remind');
    expect(deeds({ state, today: '2026-10-20' })).not.toContain('remind');
  });
});

describe('an extension', () => {
  const extension = (announcedOn: string, withReasons: boolean) => ({
    announcedOn: day(announcedOn),
    withReasons,
  });
  const extended = (withReasons: boolean) =>
    ({ kind: 'extended', announcedOn: '2026-10-30', withReasons }) as unknown as StepFacts['state'];

  const unreasoned = { extension: extension('2026-10-30', false) };

  it('that changes nothing is the reason of the reminder', () => {
    const [remind, ...others] = stepsOf({ state: extended(false), today: '2026-11-20', extra: unreasoned });
    expect([remind?.deed, remind?.reason]).toEqual(['remind', 'extensionIneffective']);
    // That decision is on an extension that came late.
    expect(remind?.articles).not.toContain('GBA 48/2024');
    expect(others.map(({ reason }) => reason)).not.toContain('extensionIneffective');
  });

  it('without reasons is nothing to complain of while the reasons may still come', () => {
    const steps = stepsOf({ state: extended(false), today: '2026-11-02', extra: unreasoned });
    expect(steps[0]).toMatchObject({ deed: 'wait', reason: 'reasonsMayCome' });
    const complaint = steps.find(({ deed }) => deed === 'complaint');
    expect(complaint?.laterBecause).toBe('lastDayAhead');
    expect(complaint?.articles).not.toContain('GBA 48/2024');
  });

  it('that is none leaves the reminder its own reason', () => {
    const [remind] = stepsOf({ state: { kind: 'waiting' }, today: '2026-11-20' });
    expect([remind?.deed, remind?.reason]).toEqual(['remind', 'lastDayPassed']);
    expect(remind?.articles).not.toContain('GBA 48/2024');
  });
});

describe('ways that only some bodies have', () => {
  const late = { state: { kind: 'waiting' }, today: '2026-11-20' } as const;

  it.each([
    ['maybeFlemish', 'askFlemishPublic', 'maybeFlemish'],
    ['flemishPublic', 'vtcForm', 'flemishForm'],
  ] as const)('%s: %s, and why', (sector, deed, reason) => {
    const all = reasons({ ...late, place: { ...BELGIAN, sector } });
    expect(all).toContainEqual([deed, reason]);
    expect(all.filter(([, why]) => why === reason)).toEqual([[deed, reason]]);
  });

  it('waiting has a reason of its own where no term runs, and where it must stop at once', () => {
    const waiting = { state: { kind: 'waiting' }, today: '2026-10-20' } as const;
    expect(reasons(waiting)).toEqual([['wait', 'clockRuns']]);
    expect(reasons({ ...waiting, right: 'information' })[0]).toEqual(['wait', 'ownCheckIn']);
    expect(reasons({ ...waiting, right: 'directMarketing' })[0]).toEqual(['wait', 'stopsAtOnce']);
    expect(reasons({ ...waiting, companions: ['directMarketing'] })[0]).toEqual(['wait', 'stopsAtOnce']);
  });
});

describe('a full mailbox', () => {
  const full = {
    kind: 'bounced',
    bouncedOn: '2026-10-12',
    cause: 'fullMailbox',
    isAddressOfPolicy: true,
  } as const;

  it('after the last day: the reminder calls on the decision, and another way stands beside it', () => {
    const late = stepsOf({ state: full, today: '2026-11-20' });
    expect(late.map(({ deed }) => deed).slice(0, 2)).toEqual(['remind', 'otherChannel']);
    expect(late[0]?.articles).toContain('GBA 06/2023');
    expect(late.slice(1).filter(({ articles }) => articles.includes('GBA 06/2023'))).toEqual([]);
  });

  it('before it, waiting comes first', () => {
    expect(deeds({ state: full, today: '2026-10-20' })).toEqual(['wait', 'otherChannel']);
  });
});

describe('until when', () => {
  const waiting = { kind: 'waiting' } as const;

  it.each([
    ['2026-10-20', '2026-11-12'],
    ['2026-11-12', '2026-11-12'],
  ])('on %s an answer is awaited until %s', (today, until) => {
    expect(untils({ state: waiting, today })).toEqual({ wait: until });
  });

  it('after a reminder until the day that it names, and that day itself still counts', () => {
    const reminder = { sentOn: '2026-11-16', lastTermOn: '2026-11-30' } as StepFacts['reminder'];
    expect(untils({ state: waiting, reminder, today: '2026-11-30' }).wait).toBe('2026-11-30');
    expect(untils({ state: waiting, reminder, today: '2026-12-01' }).wait).toBeUndefined();
  });

  it('the Dutch petition has six weeks from the answer, the last day included', () => {
    const state = { kind: 'noData', answeredOn: '2026-10-19' } as const;
    expect(untils({ state, place: DUTCH, today: '2026-11-30' }).petitionNl).toBe('2026-11-30');
    expect(untils({ state, place: DUTCH, today: '2026-12-01' }).petitionNl).toBeUndefined();
  });

  it('there is no petition about a bare withdrawal of consent: article 35 UAVG is not about it', () => {
    const state = { kind: 'noData', answeredOn: '2026-10-19' } as const;
    const about = (companions: readonly 'erasure'[]) =>
      untils({ state, place: DUTCH, today: '2026-11-20', right: 'withdrawConsent', companions });
    expect(about([])).not.toHaveProperty('petitionNl');
    expect(about(['erasure'])).toHaveProperty('petitionNl', '2026-11-30');
  });

  it('after an answer that came too late the petition stays, without a term once that is over', () => {
    const state = { kind: 'noData', answeredOn: '2026-11-20' } as const;
    expect(untils({ state, place: DUTCH, today: '2027-01-20' })).toHaveProperty('petitionNl', null);
    const onTheLastDay = { kind: 'noData', answeredOn: '2026-11-12' } as const;
    expect(untils({ state: onTheLastDay, place: DUTCH, today: '2027-01-20' })).not.toHaveProperty(
      'petitionNl',
    );
  });
});

describe('from when', () => {
  it('after half an answer on the next working day, and never after the last day', () => {
    const half = (answeredOn: string, today: string) =>
      stepsOf({
        state: { kind: 'partlyAnswered', answeredOn, missing: ['copy'] } as unknown as StepFacts['state'],
        today,
      })[0]?.from.toString();
    // A Friday: the next working day is Monday.
    expect(half('2026-10-16', '2026-10-16')).toBe('2026-10-19');
    expect(half('2026-10-16', '2026-10-21')).toBe('2026-10-21');
  });

  it('silence is broken on the first working day after the last day', () => {
    const [remind] = stepsOf({ state: { kind: 'waiting' }, today: '2026-11-13' });
    expect([remind?.deed, remind?.from.toString()]).toEqual(['remind', '2026-11-13']);
  });
});
