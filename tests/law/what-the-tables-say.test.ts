import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OTHER_AUTHORITIES } from '@/utils/law/authorities-elsewhere';
import { CALENDARS } from '@/utils/law/calendar-country';
import { deadlineOf } from '@/utils/law/deadline';
import { reasonInDutch } from '@/utils/law/deadline-in-words';
import type { Reason } from '@/utils/law/deadline-reason';
import { HOLIDAYS, holidaysIn } from '@/utils/law/holidays';
import { LEGAL_SOURCES } from '@/utils/law/legal-sources';
import { controllerSchema, officerSchema, postalAddressSchema, senderSchema } from '@/utils/law/parties';
import {
  policyCheckSchema,
  policySchema,
  purposeSchema,
  retentionSchema,
  statementSchema,
} from '@/utils/law/policy';
import { type ReceiptBasis, receivedOn } from '@/utils/law/receipt';
import { type RequestState, reminderSentSchema, requestStateSchema } from '@/utils/law/request-state';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { articlesOf } from '@/utils/law/step-articles';
import { CELLS, type Cell } from '@/utils/law/step-table';

/** What the law's tables hold, in files that a lawyer can read: a change of one word is seen there. */
const day = (iso: string) => Temporal.PlainDate.from(iso);
const expected = (file: string) => readFileSync(join(import.meta.dirname, 'expected', file), 'utf8');
const lines = (rows: readonly string[]) => `${rows.join('\n')}\n`;

describe('the steps', () => {
  const said = ({ deed, when, reason, articles }: Cell) =>
    `  ${deed}, ${when}, because ${reason}${articles.length === 0 ? '' : `: ${articles.join('; ')}`}`;

  it('in every situation, with when, why and the sources', () => {
    const rows = Object.entries(CELLS).flatMap(([situation, cells]) => [situation, ...cells.map(said)]);
    expect(lines(rows)).toBe(expected('steps.txt'));
  });

  it('of every deed about a right cite the articles of that right, and no other deed does', () => {
    const place = { residence: 'BE', controllerCountry: 'BE', sector: 'private' } as const;
    const cited = (deed: Parameters<typeof articlesOf>[1], right: Right) =>
      articlesOf({ deed: 'wait', when: 'now', articles: [], reason: 'clockRuns' }, deed, {
        right,
        state: { kind: 'waiting' },
        deadline: deadlineOf({ right: 'access', receipt: receivedOn(day('2026-11-20')), calendar: 'BE' }),
        place,
      });
    const deeds = Object.values(CELLS).flatMap((cells) => cells.map(({ deed }) => deed));
    const own = [...new Set(deeds)].filter((deed) => deed !== 'authority' && deed !== 'court').sort();
    const ways = ['complaint', 'intelligenceBody', 'mediation', 'policeBody', 'vtcForm'] as const;
    const rows = [
      ...RIGHTS.map((right) => `${right}: ${cited('remind', right).join('; ')}`),
      ...[...own, ...ways].map((deed) => {
        const articles = cited(deed as Parameters<typeof articlesOf>[1], 'rectification');
        return `${deed}: ${articles.length === 0 ? 'none' : articles.join('; ')}`;
      }),
    ];
    expect(lines(rows)).toBe(expected('articles-of-steps.txt'));
  });
});

describe('the calendar', () => {
  it('has these holidays in 2026', () => {
    const rows = CALENDARS.flatMap((calendar) =>
      holidaysIn(2026, calendar).map(({ day: on, holiday }) => `${calendar} ${on} ${holiday}`),
    );
    expect(lines(rows)).toBe(expected('holidays-2026.txt'));
  });

  it('names them, and the day of receipt, in these words', () => {
    const [from, to] = [day('2026-01-01'), day('2026-01-02')];
    const bases: readonly ReceiptBasis[] = [
      'dayOfSending',
      'fullMailbox',
      'delivery',
      'confirmedByController',
      'reactionOfController',
      'thirdWorkingDay',
      'deliveryNotEntered',
      'entered',
    ];
    const reasons: readonly Reason[] = [
      ...HOLIDAYS.map((holiday): Reason => ({ kind: 'holiday', day: from, holiday, to })),
      ...bases.map((basis): Reason => ({ kind: 'received', on: from, basis })),
    ];
    expect(lines(reasons.map(reasonInDutch))).toBe(expected('days-in-dutch.txt'));
  });
});

describe('the sources', () => {
  it('say this, were seen there, and do not cover that', () => {
    const rows = Object.entries(LEGAL_SOURCES).map(([id, source]) =>
      [id, source.citation, source.says, source.seenIn, source.tag, source.checkedOn]
        .concat('notCovered' in source ? [String(source.notCovered)] : [])
        .join(' | '),
    );
    expect(lines(rows)).toBe(expected('sources.txt'));
  });

  it('of other authorities leave out what nobody knows', () => {
    const rows = Object.values(OTHER_AUTHORITIES).map((authority) => JSON.stringify(authority));
    expect(lines(rows)).toBe(expected('authorities-elsewhere.txt'));
  });
});

describe('what is kept', () => {
  const states: readonly RequestState[] = [
    { kind: 'awaitingDispatch', openedOn: '2026-11-22' },
    { kind: 'awaitingDelivery', sentOn: '2026-11-22' },
    { kind: 'waiting' },
    { kind: 'extended', announcedOn: '2026-11-22', withReasons: true },
    { kind: 'identityAsked', askedOn: '2026-11-22', demands: ['idCopy'] },
    { kind: 'clarificationAsked', askedOn: '2026-11-22' },
    { kind: 'feeAsked', askedOn: '2026-11-22' },
    { kind: 'bounced', bouncedOn: '2026-11-22', cause: 'unknownAddress', isAddressOfPolicy: true },
    { kind: 'bounced', bouncedOn: '2026-11-22', cause: 'fullMailbox', isAddressOfPolicy: false },
    { kind: 'noData', answeredOn: '2026-11-22' },
    { kind: 'notController', answeredOn: '2026-11-22', named: 'Korst BV' },
    { kind: 'forwarded', forwardedOn: '2026-11-22', to: null },
    { kind: 'partlyAnswered', answeredOn: '2026-11-22', missing: ['copy'] },
    { kind: 'refused', answeredOn: '2026-11-22', ground: 'none' },
    { kind: 'answered', answeredOn: '2026-11-22' },
    { kind: 'marketingContinues', seenOn: '2026-11-22' },
    { kind: 'closed', closedOn: '2026-11-22' },
  ];
  it.each(states)('a state: %j', (state) => expect(requestStateSchema.parse(state)).toEqual(state));

  it('a reminder', () => {
    const reminder = { sentOn: '2026-11-22', lastTermOn: '2026-12-06' };
    expect(reminderSentSchema.parse(reminder)).toEqual(reminder);
    expect(reminderSentSchema.safeParse({ ...reminder, sentOn: '22/11/2026' }).success).toBe(false);
  });

  it.each([
    [controllerSchema, 'name tradeName legalForm address enterpriseNumber kvkNumber vatNumber email phone'],
    [postalAddressSchema, 'street postalCode city country'],
    [officerSchema, 'name email'],
    [senderSchema, 'name email address knownAs'],
    [policySchema, 'purposes retention recipients transfers nationalNumber date version checks'],
    [purposeSchema, 'title dataCategories legalBases interest isDirectMarketing quote'],
    [retentionSchema, 'subject amount unit from quote'],
    [statementSchema, 'value quote'],
    [policyCheckSchema, 'item status quote'],
  ])('%#: its own fields, of which none may lack, and no other', (schema, fields) => {
    const { error } = schema.safeParse({ vreemd: 1 });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(fields.split(' ')),
    );
    expect(error?.issues.map(({ code }) => code)).toContain('unrecognized_keys');
  });

  it('a text of an organisation is null or a text, and no number', () => {
    expect(officerSchema.safeParse({ name: null, email: 'x'.repeat(254) }).success).toBe(true);
    expect(officerSchema.safeParse({ name: 1, email: null }).success).toBe(false);
    expect(officerSchema.safeParse({ name: null, email: 'x'.repeat(255) }).success).toBe(false);
  });

  it.each(['day', 'week', 'month', 'year', null, 'decade'])('a period in %s', (unit) => {
    const kept = { subject: 'Facturen', amount: 7, unit, from: null, quote: '7 jaar' };
    expect(retentionSchema.safeParse(kept).success).toBe(unit !== 'decade');
  });

  it.each(['stated', 'partly', 'notFound', ''])('a check that says “%s”', (status) => {
    const check = { item: 'identity', status, quote: null };
    expect(policyCheckSchema.safeParse(check).success).toBe(status !== '');
  });
});
