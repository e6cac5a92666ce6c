import { expect, test } from 'vitest';
import { composeDossier } from '@/utils/letters/dossier';
import { CONTROLLER, MATTER, TODAY } from './sample';

const day = (text: string) => Temporal.PlainDate.from(text);

test('the dossier holds all that was kept, oldest first, with numbered annexes', () => {
  const dossier = composeDossier({
    controller: CONTROLLER,
    matter: {
      ...MATTER,
      remindedOn: day('2026-11-06'),
      events: [{ on: day('2026-10-07'), words: 'Ontvangstbevestiging' }],
    },
    reckoning: 'ontvangen op 5 oktober, dus t/m 5 november',
    letters: [
      { title: 'Herinnering', on: day('2026-11-06'), text: 'De herinnering <b>zoals</b> verstuurd $&' },
      { title: 'Verzoek om inzage', on: day('2026-10-05'), text: 'Het verzoek' },
    ],
    answers: [{ title: 'Antwoord van de organisatie', on: day('2026-10-07'), text: 'Wij kregen uw vraag.' }],
    policy: {
      url: 'https://dezeepkist.voorbeeld.be/privacy',
      readOn: day('2026-10-05'),
      fingerprint: 'ab'.repeat(32),
      text: 'De hele tekst',
    },
    today: TODAY,
  });
  expect(dossier.title).toBe('Dossier: mijn verzoek om inzage (artikel 15 AVG) van 5 oktober 2026');
  expect(dossier.madeOn).toBe('22 november 2026');
  expect(dossier.sections.map((section) => section.title)).toEqual([
    'De organisatie',
    'Verloop',
    'Bijlagen',
    'Bijlage 1. Verzoek om inzage (5 oktober 2026)',
    'Bijlage 2. Antwoord van de organisatie (7 oktober 2026)',
    'Bijlage 3. Herinnering (6 november 2026)',
    'Bijlage 4. Privacyverklaring, gelezen op 5 oktober 2026',
  ]);
  expect(dossier.sections[1]?.lines).toEqual([
    '5 oktober 2026: verstuurd per e-mail naar privacy@dezeepkist.voorbeeld.be, ref. RB-7K3QX',
    '5 oktober 2026: ontvangen',
    '7 oktober 2026: Ontvangstbevestiging',
    '5 november 2026: laatste dag om te antwoorden',
    '6 november 2026: herinnering verstuurd',
    'Berekening van de laatste dag: ontvangen op 5 oktober, dus t/m 5 november',
  ]);
  expect(dossier.sections[5]?.text).toBe('De herinnering <b>zoals</b> verstuurd $&');
  expect(dossier.sections[6]?.lines).toContain(`Vingerafdruk (SHA-256): ${'ab'.repeat(32)}`);
  expect(dossier.sections[6]?.text).toBe('De hele tekst');
});
