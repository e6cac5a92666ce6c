import { describe, expect, test } from 'vitest';
import type { AnswerItem } from '@/utils/letters/answer-items';
import type { Matter } from '@/utils/letters/matter';
import { matterAfter } from './hard-cases';
import { MATTER, wordsOf } from './sample';

/** What a reminder asks: what is due by law, and no more than is known of what arrived. */
const day = (text: string) => Temporal.PlainDate.from(text);
const remind = (more: Partial<Matter> = {}) => wordsOf({ kind: 'reminder', matter: { ...MATTER, ...more } });

describe('of a bare withdrawal', () => {
  const bare = { right: 'withdrawConsent', dueOn: null } as const;

  test('asks that it stops: no answer is due, and no term runs', () => {
    expect(remind(bare)).toContain(
      'Stop onmiddellijk met de verwerking die daarop berust, als u dat nog niet deed (artikel 7',
    );
    expect(remind(bare)).toContain(
      'Bevestig mij uiterlijk op 7 december 2026 vanaf welke dag u gestopt bent.',
    );
    expect(remind(bare)).not.toMatch(/volledig te antwoorden|geen antwoord|nieuwe termijn|EDPB/);
  });

  test('with an erasure beside it the term of that runs', () => {
    const both = remind({ right: 'withdrawConsent', companions: ['erasure'] });
    expect(both).toContain('er begint geen nieuwe termijn');
    expect(both).toContain('alsnog volledig te antwoorden');
    expect(both).toMatch(
      /Ik trok mijn toestemming in\. Stop onmiddellijk met [\s\S]*welk gevolg u gaf aan wat ik daarnaast vroeg/,
    );
    expect(both).toContain('Geeft u geen gevolg aan mijn verzoek om wissing, of maar voor een deel?');
  });
});

test('of a question for information asks for that, and no term begins anew', () => {
  const letter = remind({ right: 'information', dueOn: null });
  expect(letter).toContain(
    'om mij de informatie van de artikelen 13 en 14 AVG uiterlijk op 7 december 2026 volledig te geven',
  );
  expect(letter).not.toMatch(/nieuwe termijn|EDPB/);
});

test('the guidelines on access are compared for another right', () => {
  expect(remind()).toContain('(EDPB-richtsnoeren 01/2022, §§ 28-29)');
  expect(remind({ right: 'erasure' })).toContain('(vergelijk EDPB-richtsnoeren 01/2022, §§ 28-29)');
});

test('while advertising goes on the last day gives no leave to go on until then', () => {
  const on = day('2026-11-18');
  const letter = wordsOf({
    kind: 'reminder',
    matter: matterAfter({ kind: 'marketingContinues', on }, { right: 'directMarketing' }),
  });
  expect(letter).toContain(
    'Die datum verandert niets aan de wettelijke termijn en geldt alleen voor uw antwoord: stoppen moet onmiddellijk.',
  );
});

describe('of advertising that must stop at once', () => {
  const half = (missing: readonly AnswerItem[], right: Matter['right'] = 'directMarketing') =>
    remind({ right, answered: { kind: 'partly', on: day('2026-11-03'), missing } });

  test('says so first, and asks the day for the answer alone', () => {
    for (const answered of [
      { kind: 'nothing' },
      { kind: 'extended', on: day('2026-11-02'), fault: 'withoutReasons' },
    ] as const) {
      const letter = remind({ right: 'directMarketing', answered });
      expect(letter).toContain(
        'Stop onmiddellijk met de verwerking voor direct marketing, als u dat nog niet deed (artikel 21, lid 3, AVG).',
      );
      expect(letter).toContain('geldt alleen voor uw antwoord: stoppen moet onmiddellijk.');
    }
    expect(remind()).not.toContain('onmiddellijk');
  });

  test('after half an answer only where the stop is lacking', () => {
    expect(half(['stopped'])).toContain('Stop dus onmiddellijk met de verwerking voor direct marketing (art');
    expect(half(['15(1)(g)'])).not.toContain('onmiddellijk');
    expect(half(['stopped'], 'withdrawConsent')).toContain(
      'Stop dus onmiddellijk met de verwerking die daarop berust (artikel 7, lid 3, AVG).',
    );
  });
});

test('half an answer after the last day came late', () => {
  const half = (on: string) => remind({ answered: { kind: 'partly', on: day(on), missing: ['copy'] } });
  expect(half('2026-11-18')).toContain('de termijn eindigde op 5 november 2026 (artikel 12, lid 3, AVG)');
  expect(half('2026-11-03')).not.toContain('te laat');
});

describe('that a message arrived', () => {
  test('is a view until that very day is shown', () => {
    expect(remind()).toContain('Volgens mij ontving u mijn bericht dezelfde dag.');
    const later = { events: [{ on: day('2026-10-07'), words: 'ontvangstbevestiging' }] };
    expect(remind(later)).toContain('Volgens mij ontving u mijn bericht dezelfde dag.');
    const seen = remind({ ...later, isReceiptShown: true });
    expect(seen).toContain('. U ontving mijn bericht dezelfde dag.');
    expect(seen).toContain('Op 5 november 2026 eindigde de termijn');
  });

  test('while it is a view, so is the end of the term', () => {
    expect(remind()).toContain('Volgens mij eindigde op 5 november 2026 de termijn om te antwoorden');
    const running = wordsOf({ kind: 'reminder', today: day('2026-11-02'), matter: MATTER });
    expect(running).toContain('De termijn om te antwoorden loopt volgens mij tot en met 5 november 2026');
    const delivered = remind({ receivedOn: day('2026-10-07'), channel: 'registeredPost' });
    expect(delivered).toContain('Op 5 november 2026 eindigde de termijn');
  });
});

test('an extension without reasons has an effect until the month is over, if they still come', () => {
  const extended = (today: string) =>
    wordsOf({
      kind: 'reminder',
      today: day(today),
      matter: matterAfter({ kind: 'extended', on: day('2026-10-19'), fault: 'withoutReasons' }),
    });
  expect(extended('2026-10-20')).toContain(
    'Meldt u die redenen niet uiterlijk op 5 november 2026, dan heeft uw melding volgens mij geen gevolg.',
  );
  expect(extended('2026-10-20')).not.toContain('Zonder die redenen');
  expect(extended('2026-11-22')).toContain(
    'Zonder die redenen heeft uw melding volgens mij geen gevolg, en eindigde de termijn op 5 november 2026.',
  );
});
