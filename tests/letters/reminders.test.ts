import { describe, expect, test } from 'vitest';
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
      'Stop met de verwerking die daarop berust, als u dat nog niet deed (artikel 7',
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
  });
});

test('of a question for information asks for that, and no term begins anew', () => {
  const letter = remind({ right: 'information', dueOn: null });
  expect(letter).toContain('om mij die informatie uiterlijk op 7 december 2026 volledig te geven');
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
  expect(letter).toContain('Die dag geldt voor uw antwoord; stoppen moet onmiddellijk.');
  expect(remind({ right: 'directMarketing' })).not.toContain('stoppen moet onmiddellijk');
});

describe('that a message arrived', () => {
  test('is a view until something came back', () => {
    expect(remind()).toContain('Volgens mij ontving u mijn bericht dezelfde dag.');
    const seen = remind({ events: [{ on: day('2026-10-07'), words: 'ontvangstbevestiging' }] });
    expect(seen).toContain('. U ontving mijn bericht dezelfde dag.');
  });
});
