import { describe, expect, it } from 'vitest';
import type { Calendar } from '@/utils/law/calendar-country';
import { type DeadlineInput, deadlineOf, type Term } from '@/utils/law/deadline';
import type { Pause } from '@/utils/law/pause';
import { receivedOn } from '@/utils/law/receipt';

const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

function termOf(
  received: string,
  calendar: Calendar,
  extra: Partial<Pick<DeadlineInput, 'extension' | 'pauses'>>,
): Term {
  const deadline = deadlineOf({ right: 'access', receipt: receivedOn(day(received)), calendar, ...extra });
  if (deadline.kind !== 'term') throw new Error('a term was expected');
  return deadline;
}

const ART_12_3 = 'AVG art. 12(3), second and third sentence';
const LATE = 'GBA 48/2024: an extension announced after the first month does not help';

/** Worked by hand: the first last day, then three months from receipt, then weekends and holidays. */
const EXTENSIONS: readonly (readonly [
  received: string,
  calendar: Calendar,
  announced: string,
  reasons: boolean,
  due: string,
  effect: string,
  source: string,
])[] = [
  // 11 Nov is Armistice Day, so the first last day is Thu 12 Nov; 11 Jan 2027 is a Monday.
  ['2026-10-11', 'BE', '2026-11-12', true, '2027-01-11', 'effective', `${ART_12_3}; Reg. 1182/71 art. 3(4)`],
  ['2026-10-11', 'BE', '2026-11-13', true, '2026-11-12', 'ineffective', LATE],
  // In the Netherlands 11 Nov is an ordinary Wednesday: 12 Nov is a day too late.
  ['2026-10-11', 'NL', '2026-11-12', true, '2026-11-11', 'ineffective', LATE],
  ['2026-10-11', 'BE', '2026-10-11', true, '2027-01-11', 'effective', ART_12_3],
  ['2026-10-11', 'BE', '2026-10-20', false, '2026-11-12', 'ineffective', 'AVG art. 12(3): with the reasons'],
  [
    '2026-10-11',
    'BE',
    '2026-10-10',
    true,
    '2026-11-12',
    'ineffective',
    'a notice before the request is none',
  ],
  // 28 Feb 2027 is a Sunday, so Mon 1 March; three months from receipt is 30 April, not 28 April.
  [
    '2027-01-31',
    'BE',
    '2027-03-01',
    true,
    '2027-04-30',
    'effective',
    'one period of three months from receipt',
  ],
  ['2027-01-31', 'BE', '2027-03-02', true, '2027-03-01', 'ineffective', LATE],
  // 30 Feb 2027 does not exist; 28 Feb is a Sunday.
  ['2026-11-30', 'BE', '2026-12-30', true, '2027-03-01', 'effective', 'Reg. 1182/71 art. 3(2)(c) and 3(4)'],
  // 25 Oct 2026 is a Sunday; 25 Dec is a holiday on a Friday.
  ['2026-09-25', 'BE', '2026-10-26', true, '2026-12-28', 'effective', 'Reg. 1182/71 art. 3(4)'],
  ['2026-09-25', 'BE', '2026-10-27', true, '2026-10-26', 'ineffective', LATE],
  // Sun 5 April and Easter Monday push the first last day to 7 April.
  ['2026-03-05', 'BE', '2026-04-07', true, '2026-06-05', 'effective', 'KB 18-04-1974 art. 1'],
  // Three months from 27 Jan is King's Day, a Monday in 2026.
  ['2026-01-27', 'NL', '2026-02-27', true, '2026-04-28', 'effective', 'Algemene termijnenwet art. 3'],
  ['2024-01-10', 'BE', '2024-03-07', true, '2024-02-12', 'ineffective', LATE],
];

const STOP_CLOCK = 'stop-clock in calendar days (BlnBDI 521.14730, IMY-2022-9442)';

/** Pauses as [asked, supplied]; the last day without them stays visible as the original one. */
const PAUSES: readonly (readonly [
  received: string,
  calendar: Calendar,
  pauses: readonly (readonly [string, string])[],
  due: string,
  original: string,
  source: string,
])[] = [
  [
    '2021-06-06',
    'none',
    [['2021-06-11', '2021-06-24']],
    '2021-07-19',
    '2021-07-06',
    'Klarna, BlnBDI 521.14730',
  ],
  // The authority itself named 13 May: 30 days, where a month from 9 February has 28.
  [
    '2022-02-09',
    'none',
    [['2022-02-15', '2022-04-19']],
    '2022-05-11',
    '2022-03-09',
    'IMY-2022-9442, ±2 days',
  ],
  ['2026-10-11', 'BE', [['2026-10-15', '2026-10-20']], '2026-11-17', '2026-11-12', STOP_CLOCK],
  [
    '2026-10-11',
    'BE',
    [['2026-11-12', '2026-11-16']],
    '2026-11-16',
    '2026-11-12',
    'asked on the last day itself',
  ],
  [
    '2026-10-11',
    'BE',
    [['2026-11-13', '2026-11-16']],
    '2026-11-12',
    '2026-11-12',
    'asked after the last day',
  ],
  [
    '2026-10-11',
    'BE',
    [['2026-10-12', '2026-10-12']],
    '2026-11-12',
    '2026-11-12',
    'answered the same day: no days',
  ],
  [
    '2026-10-11',
    'BE',
    [['2026-10-20', '2026-10-15']],
    '2026-11-12',
    '2026-11-12',
    'answered before asked: impossible',
  ],
  [
    '2026-10-11',
    'BE',
    [['2026-10-10', '2026-10-15']],
    '2026-11-12',
    '2026-11-12',
    'asked before receipt: impossible',
  ],
  // 12 Nov + 5 = Tue 17 Nov; asked again on the 16th, + 9 = Sat 21 Nov → Mon 23 Nov.
  [
    '2026-10-11',
    'BE',
    [
      ['2026-10-15', '2026-10-20'],
      ['2026-11-16', '2026-11-20'],
    ],
    '2026-11-23',
    '2026-11-12',
    STOP_CLOCK,
  ],
  // 22 Dec + 3 = Christmas, a Friday → Mon 28 Dec.
  ['2026-11-22', 'BE', [['2026-11-25', '2026-11-28']], '2026-12-28', '2026-12-22', 'Reg. 1182/71 art. 3(4)'],
  ['2026-03-05', 'BE', [['2026-03-10', '2026-03-12']], '2026-04-09', '2026-04-07', STOP_CLOCK],
  // 28 April + 7 = 5 May, Liberation Day every year.
  [
    '2026-03-27',
    'NL',
    [['2026-04-01', '2026-04-08']],
    '2026-05-06',
    '2026-04-28',
    'Algemene termijnenwet art. 3',
  ],
  // 4 May + 10 = Ascension Day.
  ['2026-04-01', 'BE', [['2026-04-10', '2026-04-20']], '2026-05-15', '2026-05-04', 'KB 18-04-1974 art. 1'],
  // Two pauses that overlap: the days from the 15th to the 25th count once.
  [
    '2026-10-11',
    'BE',
    [
      ['2026-10-15', '2026-10-22'],
      ['2026-10-18', '2026-10-25'],
    ],
    '2026-11-23',
    '2026-11-12',
    STOP_CLOCK,
  ],
];

function pausesOf(pairs: readonly (readonly [string, string])[]): Pause[] {
  return pairs.map(([asked, supplied]) => ({
    askedOn: day(asked),
    suppliedOn: day(supplied),
    askedPromptly: true,
  }));
}

describe('an extension', () => {
  it.each(EXTENSIONS)('%s %s, announced %s, reasons %s → %s, %s (%s)', (...row) => {
    const [received, calendar, announced, withReasons, due, effect] = row;
    const term = termOf(received, calendar, { extension: { announcedOn: day(announced), withReasons } });
    expect([term.dueOn.toString(), term.extension]).toEqual([due, effect]);
    expect(
      term.because.some(
        ({ kind }) => kind === (effect === 'effective' ? 'threeMonths' : 'extensionIneffective'),
      ),
    ).toBe(true);
  });

  it.each([
    ['2026-11-13', true, 'late'],
    ['2026-11-10', false, 'noReasons'],
    ['2026-11-13', false, 'late'],
    ['2026-10-10', true, 'beforeReceipt'],
  ] as const)('announced %s with reasons %s says why it fails: %s', (announced, withReasons, why) => {
    const term = termOf('2026-10-11', 'BE', { extension: { announcedOn: day(announced), withReasons } });
    expect(term.because).toContainEqual(expect.objectContaining({ kind: 'extensionIneffective', why }));
  });
});

describe('a pause', () => {
  it.each(PAUSES)('%s %s %j → %s, originally %s (%s)', (received, calendar, pairs, due, original) => {
    const term = termOf(received, calendar, { pauses: pausesOf(pairs) });
    expect([term.dueOn.toString(), term.originalDueOn.toString()]).toEqual([due, original]);
  });

  it('counts only when the question was confirmed to be prompt', () => {
    const pause = { askedOn: day('2026-11-05'), suppliedOn: day('2026-11-10'), askedPromptly: false };
    const term = termOf('2026-10-11', 'BE', { pauses: [pause] });
    expect(term.dueOn.toString()).toBe('2026-11-12');
    expect(term.because).toContainEqual(expect.objectContaining({ kind: 'pauseIgnored', why: 'notPrompt' }));
  });

  it.each([
    ['2026-10-20', '2026-10-15', 'suppliedBeforeAsked'],
    ['2026-10-10', '2026-10-15', 'askedBeforeReceipt'],
    ['2026-11-13', '2026-11-16', 'askedAfterLastDay'],
  ] as const)('from %s to %s is left out: %s', (asked, supplied, why) => {
    const term = termOf('2026-10-11', 'BE', { pauses: pausesOf([[asked, supplied]]) });
    expect(term.because).toContainEqual(expect.objectContaining({ kind: 'pauseIgnored', why }));
  });

  it('does not count while it asks too much and nobody gave it: not as open, not for a late extension', () => {
    const demand = { askedOn: day('2026-10-15'), suppliedOn: null, askedPromptly: true, asksTooMuch: true };
    const term = termOf('2026-10-11', 'BE', {
      pauses: [demand],
      extension: { announcedOn: day('2026-11-13'), withReasons: true },
    });
    expect([term.isPaused, term.dueOn.toString(), term.extension]).toEqual([
      false,
      '2026-11-12',
      'ineffective',
    ]);
    expect(term.because).toContainEqual(expect.objectContaining({ why: 'asksTooMuch' }));
    const met = termOf('2026-10-11', 'BE', { pauses: [{ ...demand, suppliedOn: day('2026-10-17') }] });
    expect(met.dueOn.toString()).toBe('2026-11-16');
  });

  it('without an answer stands open, and moves no date yet', () => {
    const term = termOf('2026-10-11', 'BE', {
      pauses: [{ askedOn: day('2026-10-15'), suppliedOn: null, askedPromptly: true }],
    });
    expect([term.isPaused, term.dueOn.toString()]).toEqual([true, '2026-11-12']);
    expect(term.because.at(-1)).toMatchObject({ kind: 'pauseOpen' });
  });
});

describe('a second question while the first is still open', () => {
  const first: Pause = { askedOn: day('2026-10-15'), suppliedOn: null, askedPromptly: true };
  const second: Pause = { askedOn: day('2026-11-20'), suppliedOn: day('2026-11-25'), askedPromptly: true };

  it('comes before any last day: the clock stands still', () => {
    const { because } = termOf('2026-10-11', 'BE', { pauses: [first, second] });
    expect(because.filter(({ kind }) => kind === 'pauseIgnored')).toEqual([]);
  });

  it('shares its days with the first once that is answered', () => {
    const answered = { ...first, suppliedOn: day('2026-11-30') };
    // 46 days from 15 October to 30 November; 12 November and 46 days is Mon 28 December.
    expect(termOf('2026-10-11', 'BE', { pauses: [answered, second] }).dueOn.toString()).toBe('2026-12-28');
  });
});

describe('an extension and a pause together', () => {
  const pauses = pausesOf([['2026-10-15', '2026-10-20']]);

  it.each([
    // The paused, rolled first last day is Tue 17 Nov: five days after Thu 12 Nov.
    ['2026-11-17', pauses, '2027-01-18', 'effective'],
    ['2026-11-18', pauses, '2026-11-17', 'ineffective'],
    // A question in the second month pauses the extended period: Mon 11 Jan + 10 = Thu 21 Jan.
    ['2026-11-10', pausesOf([['2026-12-01', '2026-12-11']]), '2027-01-21', 'effective'],
  ] as const)('announced %s', (announced, given, due, effect) => {
    const term = termOf('2026-10-11', 'BE', {
      pauses: given,
      extension: { announcedOn: day(announced), withReasons: true },
    });
    expect([term.dueOn.toString(), term.extension]).toEqual([due, effect]);
  });

  it('counts an announcement while the clock stands still as in time', () => {
    const term = termOf('2026-10-11', 'BE', {
      pauses: [{ askedOn: day('2026-10-15'), suppliedOn: null, askedPromptly: true }],
      extension: { announcedOn: day('2026-11-30'), withReasons: true },
    });
    expect(term.extension).toBe('effective');
  });
});
