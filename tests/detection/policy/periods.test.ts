import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { foldText, sentenceBounds } from '@/utils/detection/patterns/fold-text';
import { durationsIn } from '@/utils/detection/policy/read-duration';
import { readNationalNumber } from '@/utils/detection/policy/read-national-number';
import { readPolicyDate } from '@/utils/detection/policy/read-policy-date';
import { readRetention } from '@/utils/detection/policy/read-retention';
import { readTransfers } from '@/utils/detection/policy/read-transfers';

function page(body: string) {
  const { document } = parseHTML(`<!doctype html><html lang="nl"><body>${body}</body></html>`);
  return readBlocks(document as unknown as Document, {
    url: 'https://www.bakker.example/p',
    isLive: false,
    now: () => 0,
  });
}

test.each([
  ['7 jaar', 7, 'year'],
  ['zeven jaar', 7, 'year'],
  ['zeven (7) jaren', 7, 'year'],
  ['7-jarige bewaarplicht', 7, 'year'],
  ['tien kalenderjaren', 10, 'year'],
  ['anderhalf jaar', 18, 'month'],
  ['een half jaar', 6, 'month'],
  ['1,5 jaar', 18, 'month'],
  ['één maand', 1, 'month'],
  ['14 maanden', 14, 'month'],
  ['zes weken', 6, 'week'],
  ['dertig dagen', 30, 'day'],
  ['24 uur', 1, 'day'],
  ['48 uren', 2, 'day'],
  ['7 à 10 jaar', 10, 'year'],
  ['5–7 years', 7, 'year'],
  ['two years', 2, 'year'],
  ['dix ans', 10, 'year'],
  ['3 mois', 3, 'month'],
])('the period %s', (written, amount, unit) => {
  expect(durationsIn(foldText(written))).toMatchObject([{ amount, unit }]);
});

test.each(['12 uur', '2019', 'jaarlijks', 'januari', '3 klanten', 'nul jaar', '0 jaar', 'ieder jaar'])(
  'no period: %s',
  (written) => {
    expect(durationsIn(foldText(written))).toEqual([]);
  },
);

describe('what is no retention', () => {
  test.each([
    '<h2>Uw rechten</h2><p>Wij antwoorden binnen een maand.</p>',
    '<h2>Cookies</h2><p>De cookie _ga wordt 2 jaar bewaard.</p>',
    '<p>Wij bestaan al 40 jaar.</p>',
    '<p>Wij bewaren geen gegevens van kinderen jonger dan 16 jaar.</p>',
    '<h2>Bewaartermijn</h2><p>Wij bewaren gegevens niet langer dan nodig.</p>',
    '<h2>Bewaartermijn</h2><p>Wij bewaren uw gegevens zolang het nodig is voor ons werk.</p>',
    '<p>U moet minstens 16 jaar zijn om hier gegevens te bewaren.</p>',
  ])('%s', (body) => {
    expect(readRetention(page(body))).toEqual([]);
  });
});

describe('date and version', () => {
  test.each([
    ['Laatst bijgewerkt: 12 maart 2026', '12 maart 2026', null],
    ['Deze verklaring is voor het laatst gewijzigd op 1-2-2025.', '1-2-2025', null],
    ['Versie 2.1 – geldig vanaf 1 mei 2025', '1 mei 2025', '2.1'],
    ['Versie: mei 2025', 'mei 2025', null],
    ['PRIVACYBELEID – VERSIE 007', null, '007'],
    ['Last updated: June 3, 2025', 'June 3, 2025', null],
    ['Dernière mise à jour : 1er juillet 2025', '1er juillet 2025', null],
    ['Versie 3 januari 2025', '3 januari 2025', null],
    ['Versie 2.1 – 03/03/2024', '03/03/2024', '2.1'],
    ['Versie 1.0 - 12/05/2023', '12/05/2023', '1.0'],
    ['Versie 2.1 van 3 maart 2024', '3 maart 2024', '2.1'],
    ['Opgesteld op 25 mei 2018 en herzien op 1 januari 2024.', '1 januari 2024', null],
    ['Deze versie van 1 januari 2024 vervangt de versie van 25 mei 2018.', '1 januari 2024', null],
    ['Opgemaakt te Lier, 12 mei 2024', '12 mei 2024', null],
    ['Wij volgen de verordening van 27 april 2016, van toepassing sinds 25 mei 2018.', null, null],
    ['Wij openden op 3 mei 2001 onze winkel.', null, null],
  ])('%s', (line, date, version) => {
    expect(readPolicyDate(page(`<p>${line}</p>`))).toEqual({ date, version });
  });
});

describe('the national number', () => {
  test.each([
    ['Wij verwerken uw rijksregisternummer voor de loonadministratie.', true],
    ['Voor de declaratie gebruiken wij uw BSN.', true],
    ['Wij vragen nooit uw rijksregisternummer.', false],
    ['Maak op de kopie van uw paspoort uw BSN zwart.', false],
    ['Wij verwerken uw naam.', false],
  ])('%s', (line, isUsed) => {
    expect(readNationalNumber(page(`<p>${line}</p>`)) !== null).toBe(isUsed);
  });
});

describe('transfers', () => {
  test.each([
    ['Onze mailingdienst slaat gegevens op in de Verenigde Staten.', ['Verenigde Staten']],
    ['Soms worden gegevens buiten de EER verwerkt.', ['buiten de EER']],
    ['Wij geven geen gegevens door aan landen buiten de EER.', []],
    ['Alle gegevens worden verwerkt binnen de Europese Unie.', []],
    ['Wij leveren ook in Zwitserland.', []],
    ['Doorgifte gebeurt op basis van modelcontractbepalingen.', ['buiten de EER']],
    ['Deze dienst (VS) is gecertificeerd onder het EU-U.S. Data Privacy Framework.', ['VS']],
    ['Our mail service stores data in the United States under the EU-U.S. Framework.', ['United States']],
    ['Onze klantendienst, die uw vragen verwerkt, zit in Marokko.', ['Marokko']],
  ])('%s', (line, places) => {
    expect(readTransfers(page(`<p>${line}</p>`)).map(({ value }) => value)).toEqual(places);
  });
});

describe('folded text', () => {
  test('is as long as the text, whatever letters it holds', () => {
    for (const text of ['Één café – ‘süß’ İstanbul ﬁn 😀 à', 'ŒUVRE', '\u00a0…']) {
      expect(foldText(text)).toHaveLength(text.length);
    }
  });

  test.each([
    ['Eén zin. Nog een zin.', 2],
    ['Op grond van art. 6 AVG. Einde.', 2],
    ['Peeters b.v. bakt brood. Jansen ook.', 2],
    ['Kosten: nr. 5 bijv. melk', 1],
    ['Een; twee; drie', 3],
    ['Mail info@bakker.example voor meer.', 1],
    ['1. Algemeen', 1],
    ['Dat valt onder het EU-U.S. Data Privacy Framework.', 1],
  ])('%s', (text, count) => {
    expect(sentenceBounds(text)).toHaveLength(count);
  });
});
