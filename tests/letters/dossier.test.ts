import { describe, expect, test } from 'vitest';
import { composeDossier, type DossierInput } from '@/utils/letters/dossier';
import { CONTROLLER, MATTER, TODAY } from './sample';

const day = (text: string) => Temporal.PlainDate.from(text);
const INPUT: DossierInput = {
  controller: CONTROLLER,
  matter: {
    ...MATTER,
    remindedOn: day('2026-11-06'),
    events: [{ on: day('2026-10-07'), words: 'ontvangstbevestiging' }],
  },
  reckoning: ['Ontvangen op 5 oktober 2026.', 'Een maand na ontvangst is 5 november 2026.'],
  notes: [{ on: day('2026-10-12'), words: 'mijn notitie: gebeld,\nniemand wist iets' }],
  papers: [
    {
      title: 'Herinnering',
      on: day('2026-11-06'),
      text: 'De herinnering <b>zoals</b> verstuurd $&',
      remark: null,
    },
    { title: 'Verzoek om inzage', on: day('2026-10-05'), text: 'Het verzoek', remark: null },
    { title: 'Bericht van de organisatie', on: day('2026-10-07'), text: '', remark: 'Niet bewaard.' },
  ],
  policy: {
    url: 'https://dezeepkist.voorbeeld.be/privacy',
    readOn: day('2026-10-05'),
    fingerprint: 'ab'.repeat(32),
    text: 'De hele tekst',
    remark: null,
  },
  today: TODAY,
};
const section = (id: string, input: DossierInput = INPUT) =>
  composeDossier(input).sections.find((one) => one.id === id);
const told = (id: string, input: DossierInput = INPUT) =>
  section(id, input)?.lines.map((line) => (line.day === null ? line.words : `${line.day}: ${line.words}`));

describe('the dossier', () => {
  test('holds all that was kept, oldest first, with numbered annexes', () => {
    const dossier = composeDossier(INPUT);
    expect(dossier.title).toBe('Dossier: mijn verzoek om inzage (artikel 15 AVG) van 5 oktober 2026');
    expect(dossier.madeOn).toBe('Gemaakt op 22 november 2026.');
    expect(dossier.sections.map(({ title }) => title)).toEqual([
      'De organisatie',
      'Verloop',
      'Berekening van de laatste dag',
      'Bijlagen',
      'Bijlage 1. Verzoek om inzage (5 oktober 2026)',
      'Bijlage 2. Bericht van de organisatie (7 oktober 2026)',
      'Bijlage 3. Herinnering (6 november 2026)',
      'Bijlage 4. Privacyverklaring, gelezen op 5 oktober 2026',
    ]);
    expect(told('annexes')).toEqual(dossier.sections.slice(4).map(({ title }) => title));
  });

  test('tells the story by day, notes on one line', () => {
    expect(told('timeline')).toEqual([
      '5 oktober 2026: verstuurd per e-mail naar privacy@dezeepkist.voorbeeld.be, ref. RB-7K3QX',
      '5 oktober 2026: ontvangen',
      '7 oktober 2026: ontvangstbevestiging',
      '12 oktober 2026: mijn notitie: gebeld, niemand wist iets',
      '5 november 2026: laatste dag van de termijn (artikel 12, lid 3, AVG)',
      '6 november 2026: herinnering verstuurd',
    ]);
    expect(told('reckoning')).toEqual(INPUT.reckoning);
  });

  test('says of a day that it was worked out', () => {
    const estimated = { ...INPUT, matter: { ...INPUT.matter, isEstimated: true } };
    expect(told('timeline', estimated)).toContain('5 oktober 2026: ontvangen, volgens mijn berekening');
  });

  test('shows each text as it was kept, and says where it is gone', () => {
    expect(section('annex-3')?.text).toBe('De herinnering <b>zoals</b> verstuurd $&');
    expect(told('annex-2')).toEqual(['Niet bewaard.']);
    expect(told('annex-4')).toEqual([
      'Adres: https://dezeepkist.voorbeeld.be/privacy',
      `Vingerafdruk (SHA-256): ${'ab'.repeat(32)}`,
    ]);
    expect(section('annex-4')?.text).toBe('De hele tekst');
  });

  test('has no empty chapter where there is nothing', () => {
    const bare = { ...INPUT, reckoning: [], papers: [], notes: [], policy: null };
    expect(composeDossier(bare).sections.map(({ id }) => id)).toEqual([
      'organisation',
      'timeline',
      'annexes',
    ]);
  });
});
