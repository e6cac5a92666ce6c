import { describe, expect, it } from 'vitest';
import { type Deadline, deadlineOf } from '@/utils/law/deadline';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { receiptOf, receivedOn } from '@/utils/law/receipt';
import type { RequestState } from '@/utils/law/request-state';
import { articlesOf } from '@/utils/law/step-articles';
import type { Cell } from '@/utils/law/step-table';

/** Which sources a step cites, and what a look-back of ours rests on. */
const day = (iso: string) => Temporal.PlainDate.from(iso);
const SENT = day('2026-11-20');

describe('the look-back of a request without a term', () => {
  const lookBack = (right: 'information' | 'withdrawConsent', certain: boolean) => {
    const receipt = certain ? receivedOn(SENT) : receiptOf({ channel: 'post', sentOn: SENT }, 'BE');
    const deadline = deadlineOf({ right, receipt, calendar: 'BE' });
    if (deadline.kind !== 'checkIn') throw new Error('A term of law runs.');
    return deadline;
  };

  it.each(['information', 'withdrawConsent'] as const)('%s applies at once, by its own rule', (right) => {
    expect(lookBack(right, true).because.map((each) => ('right' in each ? each.right : each.kind))).toEqual([
      'received',
      right,
      right,
    ]);
  });

  it('is estimated where the receipt is', () => {
    expect([lookBack('information', true).isEstimated, lookBack('information', false).isEstimated]).toEqual([
      false,
      true,
    ]);
  });
});

describe('the sources of a step', () => {
  const term = deadlineOf({ right: 'access', receipt: receivedOn(SENT), calendar: 'BE' });
  const lookBack = deadlineOf({ right: 'information', receipt: receivedOn(SENT), calendar: 'BE' });
  const waiting: RequestState = { kind: 'waiting' };
  const articles = ['77', 'GBA 06/2023', '12(3)', '12(4)'] as const satisfies readonly LegalSourceId[];
  type Asked = {
    residence?: string | null;
    controllerCountry?: string | null;
    right?: 'access' | 'directMarketing';
    companions?: 'directMarketing'[];
    reason?: 'clockRuns' | 'infringement';
    deadline?: Deadline;
  };
  const cited = ({
    residence = 'BE',
    controllerCountry = 'BE',
    right = 'access',
    deadline = term,
    companions,
    reason = 'infringement',
  }: Asked) =>
    articlesOf({ deed: 'authority', when: 'now', articles, reason }, 'authorityPage', {
      right,
      state: waiting,
      deadline,
      place: { residence, controllerCountry, sector: 'private' },
      ...(companions ? { companions } : {}),
    });

  it.each([
    ['BE', 'BE', true],
    ['BE', 'NL', true],
    ['NL', 'BE', true],
    ['NL', 'NL', false],
    [null, null, false],
  ])(
    'of somebody in %s and an organisation in %s: Belgian ones %s',
    (residence, controllerCountry, isThere) => {
      expect(cited({ residence, controllerCountry }).includes('GBA 06/2023')).toBe(isThere);
    },
  );

  it('name article 12 only where a term of law runs', () => {
    expect(cited({})).toEqual(expect.arrayContaining(['12(3)', '12(4)']));
    expect(cited({ deadline: lookBack })).toEqual(['77', 'GBA 06/2023']);
  });

  it('name article 21(3) only while the clock of advertising runs', () => {
    const marketing = { right: 'directMarketing', reason: 'clockRuns' } as const;
    expect(cited(marketing)).toContain('21(3)');
    expect(cited({ companions: ['directMarketing'], reason: 'clockRuns' })).toContain('21(3)');
    expect(cited({ right: 'directMarketing' })).not.toContain('21(3)');
    expect(cited({ reason: 'clockRuns' })).not.toContain('21(3)');
  });

  it('stand there once each, those of the right behind the others', () => {
    expect(cited({})).toEqual(['77', 'GBA 06/2023', '12(3)', '12(4)']);
    const place = { residence: 'BE', controllerCountry: 'BE', sector: 'private' } as const;
    const twice: Cell = { deed: 'authority', when: 'now', articles: ['77', '77'], reason: 'infringement' };
    const concerned = { right: 'access', state: waiting, deadline: term, place } as const;
    expect(articlesOf(twice, 'authorityPage', concerned)).toEqual(['77']);
  });
});
