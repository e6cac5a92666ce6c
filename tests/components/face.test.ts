import { describe, expect, test } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { type AnswerKind, emptyAnswer, factOf, lacking } from '@/components/answer-form';
import { cardRows } from '@/components/card-rows';
import { controllerOf, findingOf, hasValidCheckDigits, writtenNumber } from '@/components/edited-card';
import { formatsFor } from '@/components/formats';
import { hostOf, pathOf } from '@/components/page-address';
import { reasonInWords } from '@/components/reason-words';
import { badgeWords, daysUntil, distanceInWords, faceOf } from '@/components/request-face';
import { looksLikeEmail } from '@/components/sender-form';
import { factInWords } from '@/components/story';
import { termMonths, termWeeks } from '@/components/term-days';
import { deadlineOf } from '@/utils/law/deadline';
import { controllerSchema } from '@/utils/law/parties';
import { receivedOn } from '@/utils/law/receipt';
import { ordinaryFactSchema } from '@/utils/requests/events';
import { DOUBTFUL, EMPTY, HOSTILE, READING } from '../gallery/sample-site';

const day = (text: string) => Temporal.PlainDate.from(text);
const formats = formatsFor('nl');

describe('the card', () => {
  const card = { reading: READING, chosen: 0, edits: {} };

  test('gives the controller as it stands, valid by its schema', () => {
    const controller = controllerOf(card);
    expect(controllerSchema.safeParse(controller).success).toBe(true);
    expect(controller).toMatchObject({
      name: 'IT voor ondernemers',
      legalForm: 'BV',
      enterpriseNumber: '1003158063',
      address: { street: 'Moffelstraat 3', postalCode: '3900', city: 'Pelt', country: 'BE' },
    });
  });

  test('invents nothing: an empty card gives nulls', () => {
    const controller = controllerOf({ reading: EMPTY, chosen: 0, edits: {} });
    expect(controller.name).toBeNull();
    expect(controller.officer).toBeNull();
    expect(controllerOf({ reading: null, chosen: 3, edits: {} }).email).toBeNull();
  });

  test('an edit wins, an emptied field has no value, and its proof is gone', () => {
    const edited = { ...card, edits: { email: 'ik@voorbeeld.be', street: ' ' } };
    expect(controllerOf(edited).email).toBe('ik@voorbeeld.be');
    expect(controllerOf(edited).address.street).toBeNull();
    expect(findingOf(edited, 'email')).toBeNull();
  });

  test('an alternative that is taken keeps its own proof', () => {
    const edited = { ...card, edits: { email: 'hallo@itvoorondernemers.be' } };
    expect(findingOf(edited, 'email')?.sureness).toBe('check');
  });

  test('a postal address on one line comes apart; another form stays whole', () => {
    const at = (line: string) =>
      controllerOf({ ...card, edits: { requestsPostalAddress: line } }).requestsPostalAddress;
    expect(at('Postbus 9, 2000 Antwerpen')).toEqual({
      street: 'Postbus 9',
      postalCode: '2000',
      city: 'Antwerpen',
      country: 'BE',
    });
    expect(at('Ergens in Pelt')).toEqual({
      street: 'Ergens in Pelt',
      postalCode: null,
      city: null,
      country: 'BE',
    });
  });

  test('whatever was read fits the schema, however long', () => {
    expect(controllerSchema.safeParse(controllerOf({ reading: HOSTILE, chosen: 0, edits: {} })).success).toBe(
      true,
    );
  });

  test('a row is as sure as its least sure value, and tells its doubts', () => {
    const rows = cardRows({ reading: DOUBTFUL, chosen: 0, edits: {} }, nl).main;
    expect(rows.map((row) => row.sureness)).toEqual(['probable', 'check', 'check', 'check']);
    expect(rows[2]?.doubts).toEqual(['checkDigits']);
  });

  test('a typed number is checked as a read one is', () => {
    const row = (value: string) => cardRows({ ...card, edits: { enterpriseNumber: value } }, nl).main[2];
    expect(row('0123.456.788')?.doubts).toEqual(['checkDigits']);
    expect(row('0694.679.950')?.doubts).toEqual([]);
    expect(row('0694.679.950')?.good).not.toBeNull();
  });

  test('what a letter before it says is not called filled in by hand, until it is changed', () => {
    const before = { name: 'De Korenaar', legalForm: 'BV' };
    const sureness = (edits: Record<string, string>) =>
      cardRows({ reading: null, chosen: 0, edits, before }, nl).main[0]?.sureness;
    expect(sureness(before)).toBeNull();
    expect(sureness({ ...before, name: 'De Molen' })).toBe('edited');
    expect(sureness({})).toBe('missing');
  });

  test.each([
    ['1003158063', true],
    ['0694.679.950', true],
    ['0419618535', true],
    ['1003158064', false],
    ['2003158063', false],
    ['', false],
  ])('check digits of %s: %s', (number, isValid) => expect(hasValidCheckDigits(number)).toBe(isValid));

  test('a number is written as the register writes it', () => {
    expect(writtenNumber('enterpriseNumber', '1003158063')).toBe('1003.158.063');
    expect(writtenNumber('enterpriseNumber', '12')).toBe('12');
  });
});

describe('days and states', () => {
  const today = day('2026-11-22');
  const standing = (
    situation: 'waiting' | 'overdue' | 'refused' | 'identityAsked' | 'awaitingDispatch',
    on: string,
  ) => ({
    situation,
    isOverdue: situation === 'overdue',
    watchOn: day(on),
  });

  test.each([
    ['waiting', '2026-12-22', false, 'waiting'],
    ['waiting', '2026-11-29', false, 'dueSoon'],
    ['waiting', '2026-11-30', false, 'waiting'],
    ['waiting', '2026-11-22', true, 'paused'],
    ['overdue', '2026-11-01', false, 'overdue'],
    ['refused', '2026-12-01', false, 'act'],
    ['identityAsked', '2026-12-01', true, 'paused'],
    ['identityAsked', '2026-12-01', false, 'act'],
    ['awaitingDispatch', '2026-12-01', false, 'draft'],
  ] as const)('%s with last day %s, paused %s: %s', (situation, on, isPaused, face) => {
    expect(faceOf({ standing: standing(situation, on), isPaused, today })).toBe(face);
  });

  test('distances count calendar days and speak in singular and plural', () => {
    const says = (on: string) => distanceInWords(daysUntil(day(on), today), nlPage, formats);
    expect(says('2026-11-22')).toBe('vandaag');
    expect(says('2026-11-23')).toBe('nog 1 dag');
    expect(says('2027-01-22')).toBe('nog 61 dagen');
    expect(says('2026-11-21')).toBe('1 dag te laat');
  });

  test('a day is written the same in every time zone', () => {
    expect(formats.weekday(day('2026-11-12'))).toBe('donderdag 12 november 2026');
    expect(formatsFor('fr').day(day('2027-01-01'))).toBe('1er janvier 2027');
    expect(formatsFor('fr').weekday(day('2027-05-01'))).toBe('samedi 1er mai 2027');
    expect(formatsFor('fr').day(day('2027-01-21'))).toBe('21 janvier 2027');
  });

  test('French says zero in the singular', () => {
    expect(formatsFor('fr').count(0, { one: '{n} jour', other: '{n} jours' })).toBe('0 jour');
    expect(formats.count(0, { one: '{n} dag', other: '{n} dagen' })).toBe('0 dagen');
  });

  test('the reasoning is told step by step', () => {
    const deadline = deadlineOf({ right: 'access', receipt: receivedOn(day('2026-10-11')), calendar: 'BE' });
    expect(deadline.because.map((reason) => reasonInWords(reason, nl, formats))).toEqual([
      'Ontvangen op 11 oktober 2026.',
      'Ze hebben één maand, dus tot en met 11 november 2026 (art. 12, lid 3 AVG).',
      '11 november 2026 is Wapenstilstand. Dan wordt het 12 november 2026.',
    ]);
  });
});

test('a last day that is near is told by the word too, not by colour alone', () => {
  expect(badgeWords('dueSoon', 'waiting', nl)).toBe('Bijna om');
  expect(badgeWords('waiting', 'waiting', nl)).toBe('Wacht op antwoord');
});

describe('the picture of the term', () => {
  const deadline = deadlineOf({
    right: 'access',
    receipt: receivedOn(day('2026-10-11')),
    calendar: 'BE',
    pauses: [{ askedOn: day('2026-10-14'), suppliedOn: day('2026-10-16'), askedPromptly: true }],
  });
  const kinds = (today: string) =>
    new Map(
      termMonths(deadline, 'BE', day(today)).flatMap(({ days }) =>
        days.map((one) => [one.day.toString(), one]),
      ),
    );

  test('shows receipt, pause, holiday, weekend, today and the last day', () => {
    const days = kinds('2026-10-20');
    expect(days.get('2026-10-11')?.kind).toBe('received');
    expect(days.get('2026-10-14')?.kind).toBe('paused');
    expect(days.get('2026-10-16')?.kind).toBe('ordinary');
    expect(days.get('2026-10-18')?.kind).toBe('weekend');
    expect(days.get('2026-11-11')?.kind).toBe('holiday');
    expect(days.get('2026-11-16')?.kind).toBe('last');
    expect(days.get('2026-10-20')?.isToday).toBe(true);
    expect(days.has('2026-11-17')).toBe(false);
  });

  test('goes on to today when the last day has passed, but not for ever', () => {
    expect(kinds('2026-11-17').get('2026-11-17')?.kind).toBe('late');
    expect([...kinds('2028-01-01').keys()].at(-1)).toBe('2026-12-07');
  });

  test('of a look-back of our own no day is late', () => {
    const lookBack = deadlineOf({
      right: 'withdrawConsent',
      receipt: receivedOn(day('2026-10-11')),
      calendar: 'BE',
    });
    const days = termMonths(lookBack, 'BE', day('2026-11-17')).flatMap((month) => month.days);
    expect(days.at(-1)?.day.toString()).toBe('2026-11-15');
    expect(days.some(({ kind }) => kind === 'late')).toBe(false);
    expect(distanceInWords(-3, nlPage, formats, true)).toBe('3 dagen geleden');
  });

  test('has the same days as weeks, each from Monday on, and names a month once', () => {
    const months = termMonths(deadline, 'BE', day('2026-10-20'));
    const weeks = termWeeks(months);
    expect(weeks.flatMap(({ days }) => days)).toEqual(months.flatMap(({ days }) => days));
    expect(weeks.map(({ days }) => days[0]?.day.dayOfWeek)).toEqual([7, 1, 1, 1, 1, 1, 1]);
    expect(weeks.map(({ begins }) => begins?.toString() ?? '')).toEqual([
      '2026-10-01',
      '',
      '',
      '2026-11-01',
      '',
      '',
      '',
    ]);
  });
});

describe('what came back', () => {
  const typed = (kind: AnswerKind, more = {}) => ({ ...emptyAnswer('2026-11-22'), kind, ...more });

  test('every kind of answer becomes a fact that the log takes, and a sentence', () => {
    for (const kind of Object.keys(nlPage.answers) as AnswerKind[]) {
      const fact = factOf(
        typed(kind, {
          missing: ['copy'],
          withReasons: 'yes',
          bounceCause: 'fullMailbox',
          demands: ['idCopy'],
          promptly: 'unknown',
          ground: 'other',
        }),
      );
      expect(ordinaryFactSchema.safeParse(fact).success, kind).toBe(true);
      if (fact) expect(factInWords(fact, nl, nlPage, formats), kind).toMatch(/[.:]$/);
    }
  });

  test.each([
    [{ kind: null }, 'kind'],
    [{ on: '' }, 'on'],
    [{ kind: 'partlyAnswered' }, 'missing'],
    [{ kind: 'extensionAnnounced' }, 'withReasons'],
    [{ kind: 'bounced' }, 'bounceCause'],
    // Neither a reproach nor a pause comes of a field that was passed over.
    [{ kind: 'refused' }, 'ground'],
    [{ kind: 'identityAsked' }, 'promptly'],
    [{ kind: 'clarificationAsked' }, 'promptly'],
    [{ kind: 'refused', ground: 'none' }, null],
    [{ kind: 'identityAsked', promptly: 'unknown' }, null],
    // What asks too much pauses nothing, however soon it came.
    [{ kind: 'identityAsked', demands: ['idCopy'] }, null],
    [{ kind: 'identityAsked', demands: ['accountLogin'] }, 'promptly'],
    [{}, null],
  ] as const)('%o lacks %s', (more, field) => {
    const answer = { ...typed('answered'), ...more };
    expect(lacking(answer)).toBe(field);
    expect(factOf(answer) === null).toBe(field !== null);
  });

  test('an item of a later version is shown as it stands', () => {
    const fact = {
      kind: 'partlyAnswered',
      on: '2026-11-22',
      textHash: null,
      missing: ['toString', 'copy'],
    } as const;
    expect(factInWords({ ...fact, missing: [...fact.missing] }, nl, nlPage, formats)).toContain(
      'toString en een kopie',
    );
  });
});

test('addresses are shown short and never break', () => {
  expect(pathOf('https://www.voorbeeld.be/nl/privacy?x=1')).toBe('…/nl/privacy');
  expect(pathOf('https://voorbeeld.be/')).toBe('voorbeeld.be');
  expect(pathOf('niets')).toBe('niets');
  expect(hostOf('https://www.voorbeeld.be/x')).toBe('voorbeeld.be');
});

test.each([
  ['an@voorbeeld.be', true],
  ['an@voorbeeld', false],
  ['an@@voorbeeld.be', false],
  ['an@voorbeeld.be, x@y.be', false],
  ['An <an@voorbeeld.be>', false],
])('%s as an e-mail address: %s', (text, isRight) => expect(looksLikeEmail(text)).toBe(isRight));
