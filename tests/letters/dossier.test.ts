import { describe, expect, test } from 'vitest';
import { composeLetter } from '@/utils/letters/compose';
import { composeDossier, type DossierInput } from '@/utils/letters/dossier';
import type { Matter } from '@/utils/letters/matter';
import { CONTROLLER, MATTER, READ_POLICY, sampleRequest, TODAY } from './sample';

const day = (text: string) => Temporal.PlainDate.from(text);
const INPUT: DossierInput = {
  controller: CONTROLLER,
  matter: {
    ...MATTER,
    remindedOn: day('2026-11-06'),
    events: [{ on: day('2026-10-07'), words: 'ontvangstbevestiging' }],
    papers: [
      { key: 'b', on: day('2026-11-06'), what: 'letter', words: 'herinnering' },
      { key: 'a', on: day('2026-10-07'), what: 'message', words: null },
      { key: 'c', on: day('2026-11-10'), what: 'advertising', words: null },
    ],
  },
  reckoning: ['Ontvangen op 5 oktober 2026.', 'Een maand na ontvangst is 5 november 2026.'],
  notes: [{ on: day('2026-10-12'), words: 'mijn notitie: gebeld,\nniemand wist iets' }],
  papers: new Map([
    ['b', { text: 'De herinnering <b>zoals</b> verstuurd $&', remark: null }],
    ['request', { text: 'Het verzoek', remark: null }],
    ['a', { text: '', remark: 'Niet bewaard.' }],
  ]),
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
      'Bijlage 1. Mijn verzoek om inzage (artikel 15 AVG) van 5 oktober 2026',
      'Bijlage 2. Bewijs van verzending of ontvangst',
      'Bijlage 3. De privacyverklaring van de organisatie, gelezen op 5 oktober 2026',
      'Bijlage 4. Bericht van de organisatie van 7 oktober 2026',
      'Bijlage 5. Mijn herinnering van 6 november 2026',
      'Bijlage 6. De reclame die ik op 10 november 2026 kreeg',
    ]);
    expect(told('annexes')).toEqual(dossier.sections.slice(4).map(({ title }) => title));
  });

  test('names all that was asked in one letter', () => {
    const matter: Matter = { ...INPUT.matter, companions: ['erasure'] };
    const both = 'ijn verzoek om inzage en om gegevenswissing (artikel 15 en artikel 17 AVG)';
    expect(composeDossier({ ...INPUT, matter }).title).toBe(`Dossier: m${both} van 5 oktober 2026`);
    expect(told('annexes', { ...INPUT, matter })).toContain(`Bijlage 1. M${both} van 5 oktober 2026`);
    const made = { ...INPUT, matter: { ...matter, isUnconfirmed: true } };
    expect(told('annexes', made)).toContain(`Bijlage 1. M${both}, klaargemaakt op 5 oktober 2026`);
  });

  test('tells as a view that an e-mail arrived, while nothing shows it', () => {
    const silent = { ...INPUT, matter: { ...INPUT.matter, events: [] } };
    expect(told('timeline', silent)).toContain('5 oktober 2026: ontvangen, volgens mij');
  });

  test('tells the story by day, notes on one line', () => {
    expect(told('timeline')).toEqual([
      '5 oktober 2026: verstuurd per e-mail naar privacy@dezeepkist.voorbeeld.be, ref. RB-7K3QX',
      '5 oktober 2026: ontvangen, volgens mij',
      '7 oktober 2026: ontvangstbevestiging',
      '12 oktober 2026: mijn notitie: gebeld, niemand wist iets',
      '5 november 2026: volgens mij de laatste dag van de termijn (artikel 12, lid 3, AVG)',
      '6 november 2026: herinnering verstuurd',
    ]);
    expect(told('reckoning')).toEqual(INPUT.reckoning);
  });

  test('says of a day that it was worked out', () => {
    const estimated = { ...INPUT, matter: { ...INPUT.matter, isEstimated: true } };
    expect(told('timeline', estimated)).toContain('5 oktober 2026: ontvangen, volgens mijn berekening');
  });

  test('of a letter that nobody confirmed claims no sending, receipt, last day or proof', () => {
    const matter = { ...INPUT.matter, isUnconfirmed: true, dueOn: null, events: [], remindedOn: null };
    const unsent = { ...INPUT, matter: { ...matter, papers: [] }, notes: [], reckoning: [] };
    expect(composeDossier(unsent).title).toBe('Dossier: mijn verzoek om inzage (artikel 15 AVG)');
    expect(told('timeline', unsent)).toEqual([
      '5 oktober 2026: klaargemaakt; niet bevestigd dat het verstuurd is',
    ]);
    expect(told('annexes', unsent)?.slice(0, 2)).toEqual([
      'Bijlage 1. Mijn verzoek om inzage (artikel 15 AVG), klaargemaakt op 5 oktober 2026',
      'Bijlage 2. De privacyverklaring van de organisatie, gelezen op 5 oktober 2026',
    ]);
  });

  test('names in its annexes whose words a letter was in', () => {
    const own = { on: day('2026-10-20'), isOwnWords: true };
    const papers = [
      { ...own, key: 'd', what: 'request' as const, words: null },
      { ...own, key: 'e', what: 'letter' as const, words: 'herinnering' },
    ];
    expect(told('annexes', { ...INPUT, matter: { ...INPUT.matter, papers } })?.slice(3)).toEqual([
      'Bijlage 4. Mijn verzoek, zoals verstuurd op 20 oktober 2026, in mijn eigen woorden',
      'Bijlage 5. Mijn herinnering van 20 oktober 2026, in mijn eigen woorden',
    ]);
  });

  test('of a letter that came back says only what the full mailbox may count for', () => {
    const back = (clockRuns: boolean): DossierInput => ({
      ...INPUT,
      matter: { ...INPUT.matter, cameBack: { on: day('2026-10-06'), cause: 'fullMailbox', clockRuns } },
    });
    expect(told('timeline', back(true))?.[1]).toBe(
      '5 oktober 2026: geldt volgens mij als ontvangen (de mailbox was vol)',
    );
    expect(told('timeline', back(true))?.join()).not.toContain('oktober 2026: ontvangen');
    expect(told('timeline', back(false))?.join()).not.toMatch(/2026: (?:ontvangen|geldt)/);
  });

  test('shows each text as it was kept, and says where it is gone', () => {
    expect(section('annex-5')?.text).toBe('De herinnering <b>zoals</b> verstuurd $&');
    expect(told('annex-4')).toEqual(['Niet bewaard.']);
    expect(told('annex-3')).toEqual([
      'Adres: https://dezeepkist.voorbeeld.be/privacy',
      `Vingerafdruk (SHA-256): ${'ab'.repeat(32)}`,
    ]);
    expect(section('annex-3')?.text).toBe('De hele tekst');
  });

  test('says of what was not kept that the writer adds it', () => {
    expect(told('annex-2')?.[0]).toContain('Dit bewijs voeg ik zelf toe');
    expect(told('annex-6')).toEqual(['Dit stuk is hier niet bewaard: ik voeg het zelf toe.']);
    expect(section('annex-6')?.text).toBeNull();
  });

  test('numbers its annexes as the papers for an authority do', () => {
    for (const kind of ['mediation', 'complaint'] as const) {
      const policy = INPUT.policy && { ...READ_POLICY, readOn: INPUT.policy.readOn };
      const { letter } = composeLetter(sampleRequest({ kind, matter: INPUT.matter, policy }));
      expect(letter.enclosures.map((one, index) => `Bijlage ${index + 1}. ${one}`)).toEqual(told('annexes'));
    }
  });

  test('has no empty chapter where there is nothing', () => {
    const bare = { ...INPUT, reckoning: [], papers: new Map(), notes: [], policy: null };
    expect(composeDossier(bare).sections.map(({ id }) => id)).toEqual([
      'organisation',
      'timeline',
      'annexes',
      'annex-1',
      'annex-2',
      'annex-3',
      'annex-4',
      'annex-5',
    ]);
  });
});
