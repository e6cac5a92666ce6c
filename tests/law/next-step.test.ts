import { describe, expect, it } from 'vitest';
import type { Deed, Place } from '@/utils/law/authority-route';
import { type DeadlineInput, deadlineOf } from '@/utils/law/deadline';
import { LEGAL_SOURCES } from '@/utils/law/legal-sources';
import { type NextStep, nextStep } from '@/utils/law/next-step';
import { receivedOn } from '@/utils/law/receipt';
import type { AuthorityPaper, ReminderSent, RequestState } from '@/utils/law/request-state';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { isForAuthority, SITUATIONS, type Situation } from '@/utils/law/situation';
import type { StepFacts } from '@/utils/law/step-facts';
import { CELLS } from '@/utils/law/step-table';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

/** Received on Mon 12 October 2026: due on Thu 12 November in Belgium and the Netherlands; look-back on 26 October. */
const RECEIVED = '2026-10-12';
const BEFORE = '2026-10-20';
const LATE = '2026-11-20';

interface Setting {
  state: RequestState;
  today: string;
  reminder?: ReminderSent;
  paper?: AuthorityPaper;
  firstAnsweredOn?: Temporal.PlainDate;
  extra?: Partial<DeadlineInput>;
}

const REMINDER: ReminderSent = { sentOn: '2026-11-13', lastTermOn: '2026-11-27' };

/** One setting for each situation that a right with a term of art. 12(3) can be in. */
const SETTINGS: Readonly<Record<Exclude<Situation, 'checkIn'>, Setting>> = {
  awaitingDispatch: { state: { kind: 'awaitingDispatch', openedOn: '2026-10-19' }, today: BEFORE },
  awaitingDelivery: { state: { kind: 'awaitingDelivery', sentOn: '2026-10-16' }, today: BEFORE },
  waiting: { state: { kind: 'waiting' }, today: BEFORE },
  overdue: { state: { kind: 'waiting' }, today: '2026-11-13' },
  reminded: { state: { kind: 'waiting' }, today: LATE, reminder: REMINDER },
  reminderUnanswered: { state: { kind: 'waiting' }, today: '2026-11-28', reminder: REMINDER },
  extended: {
    state: { kind: 'extended', announcedOn: '2026-11-10', withReasons: true },
    today: LATE,
    extra: { extension: { announcedOn: day('2026-11-10'), withReasons: true } },
  },
  extendedIneffectively: {
    state: { kind: 'extended', announcedOn: '2026-10-19', withReasons: false },
    today: BEFORE,
    extra: { extension: { announcedOn: day('2026-10-19'), withReasons: false } },
  },
  identityAsked: {
    state: { kind: 'identityAsked', askedOn: '2026-10-14', demands: ['idCopy'] },
    today: BEFORE,
  },
  clarificationAsked: { state: { kind: 'clarificationAsked', askedOn: '2026-10-14' }, today: BEFORE },
  feeAsked: { state: { kind: 'feeAsked', askedOn: '2026-10-14' }, today: BEFORE },
  bouncedUnknownAddress: {
    state: { kind: 'bounced', bouncedOn: RECEIVED, cause: 'unknownAddress', isAddressOfPolicy: true },
    today: BEFORE,
  },
  bouncedFullMailbox: {
    state: { kind: 'bounced', bouncedOn: RECEIVED, cause: 'fullMailbox', isAddressOfPolicy: true },
    today: BEFORE,
  },
  noData: { state: { kind: 'noData', answeredOn: '2026-10-19' }, today: BEFORE },
  notController: {
    state: { kind: 'notController', answeredOn: '2026-10-19', named: 'Voorbeeld NV' },
    today: BEFORE,
  },
  forwarded: { state: { kind: 'forwarded', forwardedOn: '2026-10-19', to: 'Voorbeeld NV' }, today: BEFORE },
  partlyAnswered: {
    state: { kind: 'partlyAnswered', answeredOn: '2026-10-19', missing: ['15(1)(c)'] },
    today: BEFORE,
  },
  refused: { state: { kind: 'refused', answeredOn: '2026-10-19', ground: '17(3)(b)' }, today: BEFORE },
  answered: { state: { kind: 'answered', answeredOn: '2026-10-19' }, today: BEFORE },
  answeredLate: { state: { kind: 'answered', answeredOn: '2026-11-16' }, today: LATE },
  marketingContinues: { state: { kind: 'marketingContinues', seenOn: '2026-10-19' }, today: BEFORE },
  authorityAsked: { state: { kind: 'waiting' }, today: LATE, paper: 'complaint' },
  closed: { state: { kind: 'closed', closedOn: '2026-10-19' }, today: BEFORE },
};

type Token = Deed | 'authority' | 'petition';

/** Worked by hand from the law of the authorities: deeds in order, then the first day of the proposal. */
const EXPECTED: Readonly<Record<Exclude<Situation, 'checkIn'>, readonly [from: string, ...deeds: Token[]]>> =
  {
    awaitingDispatch: ['2026-10-22', 'confirmSent'],
    // Posted on Friday the 16th: the third working day is Wednesday the 21st.
    awaitingDelivery: ['2026-10-21', 'enterDelivery'],
    waiting: [BEFORE, 'wait'],
    overdue: ['2026-11-13', 'remind', 'authority', 'court', 'damages'],
    reminded: [LATE, 'wait', 'authority', 'court', 'damages'],
    reminderUnanswered: ['2026-11-28', 'authority', 'court', 'damages'],
    extended: [LATE, 'wait'],
    extendedIneffectively: [BEFORE, 'wait', 'authority'],
    identityAsked: [BEFORE, 'replyIdentity', 'enterGiven', 'authority'],
    clarificationAsked: [BEFORE, 'replyClarification', 'enterGiven'],
    feeAsked: [BEFORE, 'replyFee', 'authority'],
    bouncedUnknownAddress: [BEFORE, 'otherChannel'],
    bouncedFullMailbox: [BEFORE, 'wait', 'otherChannel'],
    noData: [BEFORE, 'close', 'contestAnswer', 'authority', 'petition'],
    notController: [BEFORE, 'newRequest', 'contestAnswer', 'authority', 'petition'],
    forwarded: [BEFORE, 'wait', 'newRequest'],
    // Answered on Monday the 19th: the reminder may go on Tuesday, long before the last day.
    partlyAnswered: [BEFORE, 'remind', 'authority', 'court', 'damages'],
    refused: [BEFORE, 'authority', 'answerRefusal', 'court', 'damages'],
    answered: [BEFORE, 'close', 'contestAnswer', 'petition'],
    answeredLate: [LATE, 'close', 'contestAnswer', 'authority', 'court', 'damages'],
    marketingContinues: [BEFORE, 'authority', 'remind', 'court', 'damages'],
    // What could be done before stays at hand, but for the paper that went.
    authorityAsked: [LATE, 'wait', 'remind', 'authority', 'court', 'damages'],
    closed: [BEFORE, 'nothing'],
  };

interface Corner {
  name: string;
  place: Place;
  /** What `authority`, `court` and `petition` mean there. */
  authority: readonly Deed[];
  court: readonly Deed[];
  petition: readonly Deed[];
}

const at = (residence: string | null, controllerCountry: string | null, sector: Place['sector']): Place => ({
  residence,
  controllerCountry,
  sector,
});
const belgian = { court: ['court'], petition: [] } as const;
const dutch = { court: ['petitionNl'], petition: ['petitionNl'] } as const;
const MEDIATION = ['mediation', 'complaint'] as const;

const CORNERS: readonly Corner[] = [
  { name: 'BE, private', place: at('BE', 'BE', 'private'), authority: MEDIATION, ...belgian },
  { name: 'BE, public', place: at('BE', 'BE', 'public'), authority: MEDIATION, ...belgian },
  {
    name: 'BE, may be Flemish',
    place: at('BE', 'BE', 'maybeFlemish'),
    authority: ['askFlemishPublic', ...MEDIATION],
    ...belgian,
  },
  {
    name: 'BE, Flemish',
    place: at('BE', 'BE', 'flemishPublic'),
    authority: ['vtcForm', ...MEDIATION],
    ...belgian,
  },
  { name: 'BE, police', place: at('BE', 'BE', 'police'), authority: ['policeBody'], ...belgian },
  {
    name: 'BE, intelligence',
    place: at('BE', 'BE', 'intelligence'),
    authority: ['intelligenceBody'],
    ...belgian,
  },
  {
    name: 'BE → NL',
    place: at('BE', 'NL', 'private'),
    authority: MEDIATION,
    court: ['petitionNl', 'court'],
    petition: ['petitionNl'],
  },
  { name: 'BE → IE', place: at('BE', 'IE', 'private'), authority: MEDIATION, ...belgian },
  { name: 'NL, private', place: at('NL', 'NL', 'private'), authority: ['complaint'], ...dutch },
  { name: 'NL, public', place: at('NL', 'NL', 'public'), authority: ['complaint'], ...belgian },
  { name: 'NL → BE', place: at('NL', 'BE', 'private'), authority: ['complaint'], ...belgian },
  {
    name: 'DE → DE',
    place: at('DE', 'DE', 'private'),
    authority: ['authorityPage', 'complaint'],
    ...belgian,
  },
  { name: 'home unknown → BE', place: at(null, 'BE', 'private'), authority: MEDIATION, ...belgian },
  { name: 'nothing known', place: at(null, null, 'private'), authority: ['authorityPage'], ...belgian },
  { name: 'US → US', place: at('US', 'US', 'private'), authority: ['authorityPage'], ...belgian },
];

function step(
  right: Right,
  { state, today, reminder, paper, firstAnsweredOn, extra }: Setting,
  place: Place,
): NextStep {
  // 12 October + one month is a Thursday without holidays near it: one calendar serves all corners.
  const deadline = deadlineOf({ right, receipt: receivedOn(day(RECEIVED)), calendar: 'BE', ...extra });
  const matter: StepFacts = {
    right,
    state,
    reminder: reminder ?? null,
    paper: paper ?? null,
    firstAnsweredOn: firstAnsweredOn ?? null,
    deadline,
    calendar: 'BE',
    place,
    today: day(today),
  };
  return nextStep(matter);
}

function expand(tokens: readonly Token[], corner: Corner): Deed[] {
  const deeds = tokens.flatMap((token): readonly Deed[] => {
    if (token === 'authority') return corner.authority;
    if (token === 'court') return corner.court;
    return token === 'petition' ? corner.petition : [token];
  });
  return [...new Set(deeds)];
}

const WITH_TERM = RIGHTS.filter((right) => right !== 'withdrawConsent' && right !== 'information');
const situations = SITUATIONS.filter((situation) => situation !== 'checkIn');

describe.each(CORNERS)('$name', (corner) => {
  it.each(situations)('%s', (situation) => {
    const [from, ...tokens] = EXPECTED[situation];
    for (const right of WITH_TERM) {
      const found = step(right, SETTINGS[situation], corner.place);
      expect(found.situation).toBe(situation);
      const { paper } = SETTINGS[situation];
      expect([found.proposal, ...found.alternatives].map(({ deed }) => deed)).toEqual(
        expand(tokens, corner).filter((deed) => deed !== paper),
      );
      expect(found.proposal.from.toString()).toBe(from);
    }
  });
});

describe('a paper for the authority', () => {
  it.each(Object.entries(CELLS))(
    'is offered in the row of %s where it can be asked, and only there',
    (row, cells) => {
      const isOffered = cells.some(({ deed }) => deed === 'authority');
      expect(isForAuthority(row as Situation)).toBe(isOffered);
    },
  );

  it.each(situations)('that went from %s is waited for where it was offered', (situation) => {
    const place = at('BE', 'BE', 'private');
    const found = step('access', { ...SETTINGS[situation], paper: 'mediation' }, place);
    const deeds = [found.proposal, ...found.alternatives].map(({ deed }) => deed);
    const isOffered = situation === 'authorityAsked' || isForAuthority(situation);
    expect(found.situation === 'authorityAsked').toBe(isOffered);
    expect(found.proposal.reason === 'authorityAsked').toBe(isOffered);
    expect(deeds).not.toContain('mediation');
  });
});

describe('every step of every cell', () => {
  const all = CORNERS.flatMap(({ place }) =>
    RIGHTS.flatMap((right) =>
      Object.values(SETTINGS).map((setting) => ({
        place,
        right,
        setting,
        found: step(right, setting, place),
      })),
    ),
  );

  it('is never before today, and never ends before it begins', () => {
    for (const { setting, found } of all) {
      for (const { from, until } of [found.proposal, ...found.alternatives]) {
        expect(Temporal.PlainDate.compare(from, day(setting.today))).toBeGreaterThanOrEqual(0);
        if (until) expect(Temporal.PlainDate.compare(until, from)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('names sources that exist, Belgian ones only where Belgium is concerned', () => {
    for (const { place, found } of all) {
      const articles = [found.proposal, ...found.alternatives].flatMap((each) => each.articles);
      expect(articles.filter((id) => !Object.hasOwn(LEGAL_SOURCES, id))).toEqual([]);
      if (place.residence !== 'BE' && place.controllerCountry !== 'BE') {
        expect(articles.filter((id) => /^(GBA|wet)/.test(id))).toEqual([]);
      }
    }
  });

  it('calls on no term of article 12 where only a look-back of ours runs', () => {
    for (const right of ['withdrawConsent', 'information'] as const) {
      for (const { found } of all.filter((each) => each.right === right)) {
        const articles = [found.proposal, ...found.alternatives].flatMap((each) => each.articles);
        expect(articles.filter((id) => /^12\([34]\)/.test(id))).toEqual([]);
        expect(found.situation).not.toMatch(/overdue|answeredLate/);
      }
    }
  });
});

describe('a withdrawal or a question for information alone', () => {
  const place = at('BE', 'BE', 'private');

  it.each(['withdrawConsent', 'information'] as const)('%s: our look-back, then a letter', (right) => {
    const waiting = step(right, { state: { kind: 'waiting' }, today: '2026-10-20' }, place);
    expect(waiting.proposal).toMatchObject({ deed: 'wait', reason: 'ownCheckIn' });
    expect(waiting.proposal.until?.toString()).toBe('2026-10-26');

    const due = step(right, { state: { kind: 'waiting' }, today: '2026-10-26' }, place);
    expect(due).toMatchObject({ situation: 'checkIn', proposal: { deed: 'remind', reason: 'ownCheckIn' } });
    expect(due.alternatives.map(({ deed }) => deed)).toEqual(['authorityPage']);
  });
});

describe('what an answer says changes its row', () => {
  const place = at('BE', 'BE', 'private');
  const deeds = ({ proposal, alternatives }: NextStep): Deed[] =>
    [proposal, ...alternatives].map(({ deed }) => deed);

  it('asks for reasons first when a refusal has none', () => {
    const state: RequestState = { kind: 'refused', answeredOn: '2026-10-19', ground: 'none' };
    const found = step('erasure', { state, today: BEFORE }, place);
    expect(deeds(found)).toEqual(['answerRefusal', 'mediation', 'complaint', 'court', 'damages']);
    expect(found.proposal.reason).toBe('refusedWithoutReasons');
  });

  it('contests the answer when nobody else is named as controller', () => {
    const state: RequestState = { kind: 'notController', answeredOn: '2026-10-19', named: null };
    expect(deeds(step('access', { state, today: BEFORE }, place))[0]).toBe('contestAnswer');
  });

  it('keeps the authority for demands that were censured', () => {
    const state: RequestState = {
      kind: 'identityAsked',
      askedOn: '2026-10-14',
      demands: ['confirmationByEmail'],
    };
    expect(deeds(step('access', { state, today: BEFORE }, place))).toEqual(['replyIdentity', 'enterGiven']);
  });

  it.each([
    [['idCopy'], ['GBA 136/2023', 'GBA 145/2022']],
    [['nationalNumber'], ['wet 8 augustus 1983', 'GBA 149/2023']],
    [['otherEmailAddresses'], ['GBA 04/2023']],
  ] as const)('a demand for %j is answered with %j', (demands, decisions) => {
    const state: RequestState = { kind: 'identityAsked', askedOn: '2026-10-14', demands: [...demands] };
    const { proposal } = step('access', { state, today: BEFORE }, place);
    expect(proposal.articles).toEqual(['12(6)', '12(2)', 'EDPB 01/2022 §73', ...decisions]);
  });

  it('adds the reminder when a question was asked that does not stop the clock', () => {
    const state: RequestState = { kind: 'feeAsked', askedOn: '2026-10-14' };
    expect(deeds(step('access', { state, today: LATE }, place))).toEqual([
      'replyFee',
      'mediation',
      'complaint',
      'remind',
      'court',
      'damages',
    ]);
  });

  it('says in the reminder that the extension came to nothing', () => {
    const extension = { announcedOn: day('2026-11-16'), withReasons: true };
    const state: RequestState = { kind: 'extended', announcedOn: '2026-11-16', withReasons: true };
    const { proposal } = step('access', { state, today: LATE, extra: { extension } }, place);
    expect(proposal).toMatchObject({ deed: 'remind', reason: 'extensionIneffective' });
    expect(proposal.articles).toContain('GBA 48/2024');
  });

  it('offers no authority yet for an extension with reasons that is only late by our calculation', () => {
    const extension = { announcedOn: day('2026-10-01'), withReasons: true };
    const state: RequestState = { kind: 'extended', announcedOn: '2026-10-01', withReasons: true };
    const found = step('access', { state, today: BEFORE, extra: { extension } }, place);
    expect(deeds(found)).toEqual(['wait']);
    expect(found.proposal.reason).toBe('extensionIneffective');
  });

  it('goes by another channel with the reminder after a full mailbox', () => {
    const { state } = SETTINGS.bouncedFullMailbox;
    const found = step('access', { state, today: LATE }, place);
    expect(deeds(found)).toContain('otherChannel');
    expect(found.proposal.deed).toBe('remind');
  });

  it('takes a full mailbox that the policy does not name for an address that does not exist', () => {
    const state: RequestState = {
      kind: 'bounced',
      bouncedOn: RECEIVED,
      cause: 'fullMailbox',
      isAddressOfPolicy: false,
    };
    expect(step('access', { state, today: LATE }, place).situation).toBe('bouncedUnknownAddress');
  });

  it('does not call late what stands still', () => {
    const pauses = [{ askedOn: day('2026-10-14'), suppliedOn: null, askedPromptly: true }];
    const state: RequestState = { kind: 'identityAsked', askedOn: '2026-10-14', demands: ['accountLogin'] };
    const found = step('access', { state, today: LATE, extra: { pauses } }, place);
    expect([found.situation, ...deeds(found)]).toEqual(['identityAsked', 'replyIdentity', 'enterGiven']);
    expect(
      step('access', { state: { kind: 'waiting' }, today: LATE, extra: { pauses } }, place).proposal,
    ).toMatchObject({
      deed: 'wait',
      until: null,
    });
  });
});

describe('days', () => {
  const nl = at('NL', 'NL', 'private');

  it('waits until the last day, and with an objection to marketing says that it must stop at once', () => {
    const { proposal } = step('directMarketing', SETTINGS.waiting, nl);
    expect([proposal.reason, proposal.until?.toString()]).toEqual(['stopsAtOnce', '2026-11-12']);
  });

  it('waits until the last term of the reminder', () => {
    expect(step('access', SETTINGS.reminded, nl).proposal.until?.toString()).toBe('2026-11-27');
  });

  /** The first working day after the last day, so that a reminder never comes too early. */
  it.each([
    // due on Tue 10 November; the 11th is Armistice Day in Belgium only
    ['2026-10-10', 'BE', '2026-11-12'],
    ['2026-10-10', 'NL', '2026-11-11'],
    ['2026-10-12', 'BE', '2026-11-13'],
    // due on Fri 13 November
    ['2026-10-13', 'BE', '2026-11-16'],
    // due on Thu 24 December
    ['2026-11-24', 'BE', '2026-12-28'],
    // due on Wed 30 December
    ['2026-11-30', 'BE', '2026-12-31'],
    // New Year’s Day is a Friday: due on Mon 4 January
    ['2026-12-01', 'BE', '2027-01-05'],
    // Sat 30 January is no last day: due on Mon 1 February
    ['2026-12-30', 'BE', '2027-02-02'],
    // due on Thu 2 April; the 3rd is Good Friday, a holiday in the Netherlands
    ['2026-03-02', 'BE', '2026-04-03'],
    ['2026-03-02', 'NL', '2026-04-07'],
    // due on Wed 13 May; the 14th is Ascension Day
    ['2026-04-13', 'BE', '2026-05-15'],
    ['2026-06-20', 'BE', '2026-07-22'],
  ] as const)('received %s in %s: the reminder from %s', (received, calendar, from) => {
    const deadline = deadlineOf({ right: 'access', receipt: receivedOn(day(received)), calendar });
    if (deadline.kind !== 'term') throw new Error('a term was expected');
    const { proposal } = nextStep({
      right: 'access',
      state: { kind: 'waiting' },
      reminder: null,
      deadline,
      calendar,
      place: at('BE', 'BE', 'private'),
      today: deadline.dueOn.add({ days: 1 }),
    });
    expect([proposal.deed, proposal.from.toString()]).toEqual(['remind', from]);
  });

  it('names six weeks to go to a Dutch court, as long as they last', () => {
    const { state } = SETTINGS.refused;
    const petition = (today: string) =>
      step('access', { state, today }, nl).alternatives.find(({ deed }) => deed === 'petitionNl');
    expect(petition('2026-11-30')?.until?.toString()).toBe('2026-11-30');
    expect(petition('2026-11-30')?.articles).toContain('UAVG 35');
    expect(petition('2026-12-01')).toBeUndefined();
  });

  it('counts the six weeks from the first of two answers, and vouches for no later day', () => {
    const state: RequestState = { kind: 'refused', answeredOn: '2026-11-10', ground: 'other' };
    const found = (today: string) =>
      step('access', { state, today, firstAnsweredOn: day('2026-10-19') }, nl).alternatives.find(
        ({ deed }) => deed === 'petitionNl',
      );
    expect(found('2026-11-30')?.until?.toString()).toBe('2026-11-30');
    expect(found('2026-12-01')).toMatchObject({ until: null });
    expect(found('2026-12-22')).toMatchObject({ until: null });
    expect(found('2026-12-23')).toBeUndefined();
  });

  it('knows no fixed term after an answer that came too late', () => {
    const { state } = SETTINGS.answeredLate;
    const found = step('access', { state, today: '2027-03-01' }, nl).alternatives;
    expect(found.find(({ deed }) => deed === 'petitionNl')).toMatchObject({ until: null });
  });

  it.each([
    // answered on Monday 19 October
    ['2026-10-19', '2026-10-19', '2026-10-20'],
    // on Friday the 23rd: Monday; on Saturday the 31st: Monday 2 November
    ['2026-10-23', '2026-10-23', '2026-10-26'],
    ['2026-10-31', '2026-10-31', '2026-11-02'],
    // on Tuesday 10 November: the 11th is a holiday in Belgium
    ['2026-11-10', '2026-11-10', '2026-11-12'],
    // on the last day itself, and long after it: never later than after silence
    ['2026-11-12', '2026-11-12', '2026-11-13'],
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    // entered later: at once
    ['2026-10-19', '2026-10-28', '2026-10-28'],
  ] as const)('answered in part on %s, seen on %s: the reminder from %s', (answeredOn, today, from) => {
    const state: RequestState = { kind: 'partlyAnswered', answeredOn, missing: ['copy'] };
    const { proposal } = step('access', { state, today }, at('BE', 'BE', 'private'));
    expect(proposal).toMatchObject({ deed: 'remind', reason: 'itemsMissing' });
    expect(proposal.from.toString()).toBe(from);
  });

  it('takes a reminder for an answer in part only when it was sent after that answer', () => {
    const { state } = SETTINGS.partlyAnswered;
    const early: ReminderSent = { sentOn: '2026-10-16', lastTermOn: '2026-10-30' };
    const later: ReminderSent = { sentOn: '2026-11-13', lastTermOn: '2026-11-27' };
    expect(step('access', { state, today: LATE, reminder: early }, nl).situation).toBe('partlyAnswered');
    expect(step('access', { state, today: LATE, reminder: later }, nl).situation).toBe('reminded');
  });
});
