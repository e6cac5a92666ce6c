import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import type { Field } from '@/utils/detection/page-reading';

const value = (field: Field | undefined): string => field?.best?.value ?? '-';

/** Lines are parted by " / ", as paragraphs under a heading. */
function read(heading: string, text: string, url: string) {
  const lines = text.split(' / ').map((line) => `<p>${line}</p>`);
  const html = `<html><body><h1>Privacyverklaring</h1><h2>${heading}</h2>${lines.join('')}<p>Verder verwerken wij uw gegevens alleen met uw toestemming. Wij delen niets met Google.</p></body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  return readParties(readBlocks(document, { url, isLive: false, now: () => 0 }));
}

const ADDRESSES: readonly (readonly [string, string])[] = [
  ['Bloemen Peeters BV, Dorpsstraat 12, 2400 Mol', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  ['Bloemen Peeters BV / Dorpsstraat 12 / B-2400 Mol', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  [
    'Bloemen Peeters BV / Dorpsstraat 12 bus 3 / BE-2400 Mol / België',
    'Bloemen Peeters | Dorpsstraat 12 bus 3 | 2400 | Mol',
  ],
  [
    'Bloemen Peeters BV, met maatschappelijke zetel te 2400 Mol, Dorpsstraat 12, met ondernemingsnummer 0694.679.950',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  [
    'Bloemen Peeters BV (KBO 0694.679.950), gevestigd te Dorpsstraat 12/3, 2400 Mol',
    'Bloemen Peeters | Dorpsstraat 12/3 | 2400 | Mol',
  ],
  [
    'Bloemen Peeters, gevestigd aan de Dorpsstraat 12-14 te 1234 AB Ons Dorp, is verwerkingsverantwoordelijke.',
    'Bloemen Peeters | Dorpsstraat 12-14 | 1234 AB | Ons Dorp',
  ],
  [
    'Bloemen Peeters, gevestigd aan Dorpsstraat 12 A, 1234AB Alphen aan den Rijn, is verantwoordelijk voor de verwerking van persoonsgegevens.',
    'Bloemen Peeters | Dorpsstraat 12 A | 1234 AB | Alphen aan den Rijn',
  ],
  [
    'Bloemen Peeters | Dorpsstraat 12 | 1234 AB Den Haag',
    'Bloemen Peeters | Dorpsstraat 12 | 1234 AB | Den Haag',
  ],
  ['Bloemen Peeters · Dorpsstraat 12 · 2400 Mol · België', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  [
    'Naam: Bloemen Peeters / Adres: Dorpsstraat 12, 2400 Mol',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  [
    'Naam: Bloemen Peeters / Straat: Dorpsstraat 12 / Postcode: 2400 / Plaats: Mol',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  [
    'Bedrijfsnaam: Bloemen Peeters / Adres: Dorpsstraat 12 / Postcode en plaats: 2400 Mol',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  [
    'Bedrijfsnaam: Bloemen Peeters / Adres: Dorpsstraat 12 / Postcode: 1234 AB Mol',
    'Bloemen Peeters | Dorpsstraat 12 | 1234 AB | Mol',
  ],
  ["Bloemen Peeters / 't Zand 5 / 8000 Brugge", "Bloemen Peeters | 't Zand 5 | 8000 | Brugge"],
  [
    'Bloemen Peeters / 1e Middellandstraat 23B / 3014 BD Rotterdam',
    'Bloemen Peeters | 1e Middellandstraat 23B | 3014 BD | Rotterdam',
  ],
  [
    'Bloemen Peeters / Burg. van Roijensingel 7-II / 8011 CS Zwolle',
    'Bloemen Peeters | Burg. van Roijensingel 7-II | 8011 CS | Zwolle',
  ],
  [
    'Bloemen Peeters VZW (hierna "wij"), Steenweg op Gent 100, 9300 Aalst',
    'Bloemen Peeters | Steenweg op Gent 100 | 9300 | Aalst',
  ],
  [
    'Bloemen Peeters VZW, Laan op Zuid 45 – 3072 DB Rotterdam',
    'Bloemen Peeters | Laan op Zuid 45 | 3072 DB | Rotterdam',
  ],
  [
    'Wij zijn Bloemen Peeters. Ons adres is Dorpsstraat 12 te 2400 Mol.',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  [
    'De verantwoordelijke voor de verwerking is Bloemen Peeters BV, Dorpsstraat 12, 2400 Mol (België).',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  ['Bloemen Peeters – Dorpsstraat 12 – 2400 Mol', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  ['Bloemen Peeters / Postbus 12 / 3500 AB Utrecht', 'Bloemen Peeters | Postbus 12 | 3500 AB | Utrecht'],
  [
    'Bloemen Peeters / Sint-Pietersnieuwstraat 41 / 9000 Gent',
    'Bloemen Peeters | Sint-Pietersnieuwstraat 41 | 9000 | Gent',
  ],
  [
    'Bloemen Peeters / Grote Markt 1 / 9100 Sint-Niklaas',
    'Bloemen Peeters | Grote Markt 1 | 9100 | Sint-Niklaas',
  ],
  [
    'Bloemen Peeters / Rue de la Loi 12, 1040 Bruxelles',
    'Bloemen Peeters | Rue de la Loi 12 | 1040 | Bruxelles',
  ],
  [
    'Bloemen Peeters / 12 rue de la Loi / 1040 Bruxelles',
    'Bloemen Peeters | 12 rue de la Loi | 1040 | Bruxelles',
  ],
  ['Bloemen Peeters / Rue Haute, 45 / 1000 Bruxelles', 'Bloemen Peeters | Rue Haute 45 | 1000 | Bruxelles'],
  [
    'Bloemen Peeters / Dorpsstraat 12, 3670 Oudsbergen (Meeuwen)',
    'Bloemen Peeters | Dorpsstraat 12 | 3670 | Oudsbergen',
  ],
  ['Bloemen Peeters / Dorpsstraat 12 2400 Mol', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  ['Bloemen Peeters / Kerkplein 3 / 3665 As', 'Bloemen Peeters | Kerkplein 3 | 3665 | As'],
  [
    "Bloemen Peeters / Kerkplein 3 / 5211 JX 's-Hertogenbosch",
    "Bloemen Peeters | Kerkplein 3 | 5211 JX | 's-Hertogenbosch",
  ],
  [
    "Bloemen Peeters / Kerkplein 3 / 2582 's-Gravenhage",
    "Bloemen Peeters | Kerkplein 3 | 2582 | 's-Gravenhage",
  ],
  [
    'Bloemen Peeters is gevestigd op de Van Heuven Goedhartlaan 13D, 1181 LE Amstelveen, Nederland.',
    'Bloemen Peeters | Van Heuven Goedhartlaan 13D | 1181 LE | Amstelveen',
  ],
  [
    'Bloemen Peeters, Industrieterrein De Vaart 7 bus 2.01, 2400 Mol',
    'Bloemen Peeters | Industrieterrein De Vaart 7 bus 2.01 | 2400 | Mol',
  ],
  [
    'Verwerkingsverantwoordelijke: Bloemen Peeters BV, Dorpsstraat 12, 2400 Mol, info@bloemen.be',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  ['Bloemen Peeters BV, Dorpsstraat nr. 12, B - 2400 Mol', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  [
    'Bloemen Peeters BV / Dorpsstraat 12, bus 101, 2400 Mol',
    'Bloemen Peeters | Dorpsstraat 12, bus 101 | 2400 | Mol',
  ],
  [
    'Bloemen Peeters BV / Dorpsstraat 12 box 4 / 2400 Mol',
    'Bloemen Peeters | Dorpsstraat 12 box 4 | 2400 | Mol',
  ],
  ['Bloemen Peeters BV / 2400 Mol / Dorpsstraat 12', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  ['Bloemen Peeters BV, Dorpsstraat 12 in 2400 Mol', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  [
    'Bloemen Peeters BV, kantoor houdende te (2400) Mol aan de Dorpsstraat 12',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  [
    'Bloemen Peeters B.V., statutair gevestigd te Utrecht en kantoorhoudende te (3511 AB) Utrecht aan de Oudegracht 12',
    'Bloemen Peeters | Oudegracht 12 | 3511 AB | Utrecht',
  ],
  ['Bloemen Peeters B.V., Oudegracht 12, Utrecht', 'Bloemen Peeters | Oudegracht 12 | - | Utrecht'],
  ['Bloemen Peeters / Oudegracht 12 / Utrecht', 'Bloemen Peeters | Oudegracht 12 | - | Utrecht'],
  [
    'Bloemen Peeters is gevestigd te Oudegracht 12, Utrecht, en is verantwoordelijk voor de verwerking van gegevens',
    'Bloemen Peeters | Oudegracht 12 | - | Utrecht',
  ],
  ['Bloemen Peeters is gevestigd in Houten.', 'Bloemen Peeters | - | - | Houten'],
  ['Bloemen Peeters / Molenweg 3 / 2400 MOL / T 014 31 22 33', 'Bloemen Peeters | Molenweg 3 | 2400 | MOL'],
  [
    'Bloemen Peeters / Zone 1 Researchpark 120 / 1731 Zellik',
    'Bloemen Peeters | Zone 1 Researchpark 120 | 1731 | Zellik',
  ],
  [
    'Bloemen Peeters / Dr. Nolenslaan 157 / 6136 GM Sittard',
    'Bloemen Peeters | Dr. Nolenslaan 157 | 6136 GM | Sittard',
  ],
  [
    'Bloemen Peeters / Prof. J.H. Bavincklaan 7 / 1183 AT Amstelveen',
    'Bloemen Peeters | Prof. J.H. Bavincklaan 7 | 1183 AT | Amstelveen',
  ],
  [
    'Bloemen Peeters / Leuvensesteenweg 510 bus 9 / 1930 Zaventem, Belgium',
    'Bloemen Peeters | Leuvensesteenweg 510 bus 9 | 1930 | Zaventem',
  ],
  [
    'Bloemen Peeters / Maatschappelijke zetel: Dorpsstraat 12, 2400 Mol',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  [
    'Bloemen Peeters / Bezoekadres: Dorpsstraat 12, 1234 AB Mol / Postadres: Postbus 5, 1234 ZZ Mol',
    'Bloemen Peeters | Dorpsstraat 12 | 1234 AB | Mol',
  ],
  ['Bloemen Peeters / Dorpsstraat 12,2400 Mol', 'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol'],
  [
    'Bloemen Peeters / Dorpsstraat 12b, 1234ab Utrecht',
    'Bloemen Peeters | Dorpsstraat 12b | 1234 AB | Utrecht',
  ],
  [
    'Bloemen Peeters, Herengracht 5, Amsterdam, 1015 BA',
    'Bloemen Peeters | Herengracht 5 | 1015 BA | Amsterdam',
  ],
  [
    'Bloemen Peeters BV, met zetel te Mol (2400), Dorpsstraat 12',
    'Bloemen Peeters | Dorpsstraat 12 | 2400 | Mol',
  ],
  [
    'Bloemen Peeters / Dorpsstraat 12 / 3800 SINT TRUIDEN',
    'Bloemen Peeters | Dorpsstraat 12 | 3800 | SINT TRUIDEN',
  ],
  [
    'Bloemen Peeters / Dorpsstraat 12 / 2408 AB ALPHEN AAN DEN RIJN',
    'Bloemen Peeters | Dorpsstraat 12 | 2408 AB | ALPHEN AAN DEN RIJN',
  ],
  [
    'Bloemen Peeters / Dorpsstraat 12 / 5211 AB s-Hertogenbosch',
    'Bloemen Peeters | Dorpsstraat 12 | 5211 AB | s-Hertogenbosch',
  ],
  [
    "Bloemen Peeters / Dorpsstraat 12 / 5211 AB 's Hertogenbosch",
    "Bloemen Peeters | Dorpsstraat 12 | 5211 AB | 's Hertogenbosch",
  ],
  ['Bloemen Peeters / Kerkstraat 12/0301, 9000 Gent', 'Bloemen Peeters | Kerkstraat 12/0301 | 9000 | Gent'],
  ['Bloemen Peeters / Kerkstraat 12 b 3, 9000 Gent', 'Bloemen Peeters | Kerkstraat 12 b 3 | 9000 | Gent'],
  [
    'Bloemen Peeters / Kerkstraat 12-hs, 1017 GR Amsterdam',
    'Bloemen Peeters | Kerkstraat 12-hs | 1017 GR | Amsterdam',
  ],
  [
    'Bloemen Peeters / Kerkstraat 12 A-3, 1017 GR Amsterdam',
    'Bloemen Peeters | Kerkstraat 12 A-3 | 1017 GR | Amsterdam',
  ],
  ['Bloemen Peeters / Kerkstraat 12 - 14, 9000 Gent', 'Bloemen Peeters | Kerkstraat 12 - 14 | 9000 | Gent'],
  ['Bloemen Peeters / Gebouw A / Kerkstraat 12 / 9000 Gent', 'Bloemen Peeters | Kerkstraat 12 | 9000 | Gent'],
  ['Bloemen Peeters / Kerkstraat 12 / Unit 4 / 9000 Gent', 'Bloemen Peeters | Kerkstraat 12 | 9000 | Gent'],
  [
    'Bloemen Peeters / Wij zijn te vinden op de Kerkstraat 12, 9000 Gent.',
    'Bloemen Peeters | Kerkstraat 12 | 9000 | Gent',
  ],
  ['Bloemen Peeters / Locatie: Gent, België', 'Bloemen Peeters | - | - | Gent'],
  ['Bloemen Peeters / Vestigingsplaats: Gent', 'Bloemen Peeters | - | - | Gent'],
  ['Bloemen Peeters VOF Kerkstraat 12 9000 Gent', 'Bloemen Peeters | Kerkstraat 12 | 9000 | Gent'],
  [
    'Bloemen Peeters / Adres / Kerkstraat 12 / Postcode / 9000 / Plaats / Gent',
    'Bloemen Peeters | Kerkstraat 12 | 9000 | Gent',
  ],
  [
    'Bloemen Peeters / Bd. du Roi Albert II 12, 1000 Bruxelles',
    'Bloemen Peeters | Bd. du Roi Albert II 12 | 1000 | Bruxelles',
  ],
  [
    'Bloemen Peeters / Avenue Louise 149/24, 1050 Ixelles',
    'Bloemen Peeters | Avenue Louise 149/24 | 1050 | Ixelles',
  ],
  [
    'Bloemen Peeters, gevestigd aan hazenpad 96, is verantwoordelijk voor de verwerking van persoonsgegevens.',
    'Bloemen Peeters | hazenpad 96 | - | -',
  ],
  [
    'Bloemen Peeters / Hazenpad 17, kantoor 4, 4701 AB Roosendaal',
    'Bloemen Peeters | Hazenpad 17, kantoor 4 | 4701 AB | Roosendaal',
  ],
  ['Bloemen Peeters, gevestigd te Zonnelaan, 2800 Mechelen', 'Bloemen Peeters | Zonnelaan | 2800 | Mechelen'],
];

test.each(ADDRESSES)('%s', (text, expected) => {
  const card = read('Wie zijn wij?', text, 'https://voorbeeld.nl/privacy').controllers[0];
  const parts = [card?.name, card?.street, card?.postalCode, card?.city].map(value);
  expect(parts.join(' | ')).toBe(expected);
});

const NAMES: readonly (readonly [string, string])[] = [
  ['Gemeente Oostmeer is verantwoordelijk voor de verwerking van uw persoonsgegevens.', 'Gemeente Oostmeer'],
  [
    'De gemeente Oostmeer vindt uw privacy belangrijk en gaat zorgvuldig om met uw persoonsgegevens.',
    'Gemeente Oostmeer',
  ],
  [
    'Het college van burgemeester en wethouders van de gemeente Oostmeer is de verwerkingsverantwoordelijke voor de verwerkingen.',
    'Gemeente Oostmeer',
  ],
  [
    'Stadsbestuur Wijneghem, Grote Markt 1, 2110 Wijnegem, is de verwerkingsverantwoordelijke.',
    'Stadsbestuur Wijneghem',
  ],
  [
    'Basisschool De Regenboog verwerkt persoonsgegevens van leerlingen en ouders.',
    'Basisschool De Regenboog',
  ],
  [
    'AZ Sint-Elooi vzw (hierna “het ziekenhuis”) hecht veel belang aan de bescherming van uw persoonsgegevens.',
    'AZ Sint-Elooi',
  ],
  ['Bank Noordzee NV, Kaai 3, 8000 Brugge is verwerkingsverantwoordelijke.', 'Bank Noordzee'],
  ['Woningcorporatie Thuisvast gaat zorgvuldig om met uw persoonsgegevens.', 'Woningcorporatie Thuisvast'],
  ['Dit is de privacyverklaring van Stichting Buurtwerk Oost.', 'Stichting Buurtwerk Oost'],
  [
    'In deze privacyverklaring leest u hoe Stichting Buurtwerk Oost omgaat met persoonsgegevens.',
    'Stichting Buurtwerk Oost',
  ],
  ['Ik ben Jan Peeters, zelfstandig psycholoog te Gent.', 'Jan Peeters'],
  ['Mijn naam is Jan Peeters en ik verwerk uw gegevens.', 'Jan Peeters'],
  ['Deze website is eigendom van Tuinen Vermeer BV.', 'Tuinen Vermeer'],
  ['Deze website wordt uitgebaat door Tuinen Vermeer BV, met zetel te Dorp 3, 2400 Mol.', 'Tuinen Vermeer'],
  ['De website www.tuin.be wordt beheerd door Tuinen Vermeer.', 'Tuinen Vermeer'],
  ['Tuinparadijs is een handelsnaam van Tuinen Vermeer BV.', 'Tuinen Vermeer'],
  ['Tuinparadijs is een merk van Vermeer Holding B.V., gevestigd te Utrecht.', 'Vermeer Holding'],
  [
    'Jan Vermeer, handelend onder de naam Tuinparadijs, is verantwoordelijk voor de verwerking van persoonsgegevens.',
    'Jan Vermeer',
  ],
  ['Wij, Tuinen Vermeer, respecteren uw privacy.', 'Tuinen Vermeer'],
  ['Tuinen Vermeer ("wij", "ons") respecteert de privacy van alle gebruikers.', 'Tuinen Vermeer'],
  ['TUINEN VERMEER respecteert de privacy van alle gebruikers van haar site', 'TUINEN VERMEER'],
  ['Bij Tuinen Vermeer hechten we veel waarde aan jouw privacy.', 'Tuinen Vermeer'],
  ['Bij Tuinen Vermeer nemen wij uw privacy ernstig.', 'Tuinen Vermeer'],
  ['Welkom op de website van Tuinen Vermeer.', 'Tuinen Vermeer'],
  ['Verwerkingsverantwoordelijke: / Tuinen Vermeer / Dorp 3 / 2400 Mol', 'Tuinen Vermeer'],
  [
    'De verantwoordelijke voor de verwerking van uw persoonsgegevens is Jeugdhuis Kraak vzw met zetel te Dorp 3, 2400 Mol.',
    'Jeugdhuis Kraak',
  ],
  [
    'Verantwoordelijke voor de gegevensverwerking op deze website: Jeugdhuis Kraak, Dorp 3, 2400 Mol',
    'Jeugdhuis Kraak',
  ],
  [
    'Het bestuur van Tennisclub Smash is verantwoordelijk voor de verwerking van persoonsgegevens.',
    'Tennisclub Smash',
  ],
  ['Tennisclub Smash (KBO 0694.679.950) verwerkt je persoonsgegevens.', 'Tennisclub Smash'],
  ['bol.example respecteert je privacy en verwerkt persoonsgegevens', '-'],
  [
    'Van den Broeck & Zonen BV is verantwoordelijk voor de verwerking van persoonsgegevens',
    'Van den Broeck & Zonen',
  ],
  ['Fam. De Smet BV is verantwoordelijk voor de verwerking van persoonsgegevens', 'Fam. De Smet'],
  ['De Smet BV is verantwoordelijk voor de verwerking van persoonsgegevens', 'De Smet'],
  ['Het Vlinderhuis vzw is verantwoordelijk voor de verwerking van persoonsgegevens', 'Het Vlinderhuis'],
  ['VZW Het Vlinderhuis is verantwoordelijk voor de verwerking van persoonsgegevens', 'Het Vlinderhuis'],
  ['BV Loodgieterij Aerts, gevestigd te Dorp 3, 2400 Mol, verwerkt persoonsgegevens.', 'Loodgieterij Aerts'],
  [
    "'s Heeren Loo Zorggroep is verantwoordelijk voor de verwerking van persoonsgegevens",
    "'s Heeren Loo Zorggroep",
  ],
  ["'t Hoekske is verantwoordelijk voor de verwerking van persoonsgegevens", "'t Hoekske"],
  ['Tuinen Vermeer, onderdeel van Groep Groen NV, is verwerkingsverantwoordelijke.', 'Tuinen Vermeer'],
  ['De organisatie achter deze website is Tuinen Vermeer.', 'Tuinen Vermeer'],
  [
    'Tuinen Vermeer, hierna te noemen “Vermeer”, is verantwoordelijk voor de verwerking van persoonsgegevens',
    'Tuinen Vermeer',
  ],
  ['Tuinen Vermeer zet zich in voor de bescherming van uw persoonsgegevens.', 'Tuinen Vermeer'],
  ['Wij zijn Tuinen Vermeer en we maken tuinen.', 'Tuinen Vermeer'],
  ['Uw gegevens worden verwerkt door Tuinen Vermeer BV.', 'Tuinen Vermeer'],
  ['De eenmanszaak Tuinen Vermeer verwerkt persoonsgegevens.', 'Tuinen Vermeer'],
  [
    'Tuinen Vermeer (eenmanszaak) is verantwoordelijk voor de verwerking van persoonsgegevens',
    'Tuinen Vermeer',
  ],
  [
    'Dokterspraktijk Dr. A. Peeters is verantwoordelijk voor de verwerking van persoonsgegevens',
    'Dokterspraktijk Dr. A. Peeters',
  ],
  [
    'Huisartsenpraktijk De Linde, gevestigd aan Dorp 3, 1234 AB Mol, is verantwoordelijk voor de verwerking die deze praktijk doet.',
    'Huisartsenpraktijk De Linde',
  ],
  ['Vinkje24 is verantwoordelijk voor de verwerking van persoonsgegevens', 'Vinkje24'],
  ['Zorggroep 7 + 1 is verantwoordelijk voor de verwerking van persoonsgegevens', 'Zorggroep 7 + 1'],
  ['Tuinen Vermeer Ltd. is the controller of your personal data.', 'Tuinen Vermeer'],
  ['Le responsable du traitement est Jardins Vermeer SRL, Rue Haute 3, 1000 Bruxelles.', 'Jardins Vermeer'],
  ['Deze verklaring geldt voor alle diensten van Tuinen Vermeer.', 'Tuinen Vermeer'],
];

test.each(NAMES)('%s', (text, expected) => {
  expect(value(read('1. Algemeen', text, 'https://voorbeeld.nl/privacy').controllers[0]?.name)).toBe(
    expected,
  );
});

const PHONES: readonly (readonly [string, string, string])[] = [
  ['Tel: 0470/12.34.56', '+32470123456', 'be'],
  ['T. +32 (0)470 12 34 56', '+32470123456', 'be'],
  ['Gsm 0470 12 34 56', '+32470123456', 'be'],
  ['014/31.22.33', '+3214312233', 'be'],
  ['014 31 22 33 – 0470 12 34 56', '+3214312233', 'be'],
  ['Telefoon: 0032 470 12 34 56', '+32470123456', 'be'],
  ['+32470123456', '+32470123456', 'be'],
  ['Bel ons op 02/274.55.00.', '+3222745500', 'be'],
  ['(014) 31 22 33', '+3214312233', 'be'],
  ['+32 14 31 22 33', '+3214312233', 'be'],
  ['06-12345678', '+31612345678', 'nl'],
  ['T: +31 (0)20 123 45 67', '+31201234567', 'nl'],
  ['Tel. 020-1234567', '+31201234567', 'nl'],
  ['(020) 123 45 67', '+31201234567', 'nl'],
  ['0031 6 12 34 56 78', '+31612345678', 'nl'],
  ['+31 (6) 12345678', '+31612345678', 'nl'],
  ['088 123 45 67', '+31881234567', 'nl'],
  ['085-1234567', '+31851234567', 'nl'],
  ['tel.nr. 06 12 34 56 78', '+31612345678', 'nl'],
  ['Fax: 014 31 22 33', '-', 'be'],
  ['T 014 31 22 33 / F 014 31 22 34', '+3214312233', 'be'],
  ['KvK 12345679', '-', 'nl'],
  ['IBAN BE68 5390 0754 7034', '-', 'be'],
  ['BTW BE 0694.679.950', '-', 'be'],
  ['Ondernemingsnummer 0694.679.950', '-', 'be'],
  ['0694 679 950', '-', 'be'],
  ['+353 1 543 1000', '+35315431000', 'be'],
  ['telefoonnummer +44 20 7946 0000', '+442079460000', 'be'],
  ['M 0470-12-34-56 E info@x.be', '+32470123456', 'be'],
  ['📞 0470 12 34 56', '+32470123456', 'be'],
  ['0470.12.34.56', '+32470123456', 'be'],
  ['versie 01.02.2024 10:30', '-', 'be'],
  ['+32 478/12 34 56', '+32478123456', 'be'],
  ['+32(0)478123456', '+32478123456', 'be'],
  ['[06 1234 5678]', '+31612345678', 'nl'],
  ['GSM:0478123456', '+32478123456', 'be'],
  ['BTW:0630.666.383 0467/00 51 52 (24/7 bereikbaar)', '+32467005152', 'be'],
  ['Telefoon: +32 3 000 00 00', '-', 'be'],
];

test.each(PHONES)('%s', (text, expected, land) => {
  const { controllers } = read(
    'Contact',
    `Bakkerij Rogge / ${text}`.replace('T 014 31 22 33 / F', 'T 014 31 22 33 F'),
    `https://rogge.${land}/privacy`,
  );
  expect(value(controllers[0]?.phone)).toBe(expected);
});

const EMAILS: readonly (readonly [string, string])[] = [
  ['info [at] rogge [dot] be', 'info@rogge.be'],
  ['info(at)rogge.be', 'info@rogge.be'],
  ['info @ rogge.be', 'info@rogge.be'],
  ['info at rogge dot be', 'info@rogge.be'],
  ['info[@]rogge.be', 'info@rogge.be'],
  ['E-mail: Info@Rogge.be.', 'Info@Rogge.be'],
  ['mail naar <a href="mailto:info@rogge.be?subject=x&bcc=e@evil.nl">ons</a>', 'info@rogge.be'],
  ['info@rogge.be, of bel', 'info@rogge.be'],
  ['“info@rogge.be”', 'info@rogge.be'],
  ['<a href="mailto:info%40rogge.be">mail</a>', 'info@rogge.be'],
  ['kijk at example.com', '-'],
  ['info&#64;rogge&#46;be', 'info@rogge.be'],
  ['mail:info@rogge.be', 'info@rogge.be'],
  ['info@rogge.be/klacht@rogge.be', 'info@rogge.be'],
  ['info<span>@</span>rogge.be', 'info@rogge.be'],
  ['info＠rogge.be', 'info@rogge.be'],
  ['<a href="mailto:a@x.nl,b@y.nl">m</a>', '-'],
  ['info@localhost', '-'],
  ['logo@2x.png', '-'],
  ["o'neil@rogge.be", "o'neil@rogge.be"],
  ['info[apenstaartje]rogge[punt]be', 'info@rogge.be'],
  ['info{at}rogge{dot}be', 'info@rogge.be'],
];

test.each(EMAILS)('%s', (text, expected) => {
  expect(
    value(read('Contact', `Bakkerij Rogge / ${text}`, 'https://rogge.be/privacy').controllers[0]?.email),
  ).toBe(expected);
});
