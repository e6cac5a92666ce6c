import { source } from './citation';

const BY_QUOTATION = 'aangehaald met paragraafnummer in beslissingen en commentaar; versie 2';

/** What stands outside the AVG: terms, holidays, the authorities' procedure, guidelines. Checked 2026-11-22. */
export const STATUTES = {
  'Reg 1182/71 3(1)': source(
    'artikel 3, lid 1, Verordening (EEG, Euratom) nr. 1182/71',
    'De dag van de gebeurtenis telt niet mee in een termijn in dagen, weken, maanden of jaren.',
    'S2',
    'letterlijk aangehaald, Engels',
  ),
  'Reg 1182/71 3(2)(c)': source(
    'artikel 3, lid 2, onder c), Verordening (EEG, Euratom) nr. 1182/71',
    'Een termijn in maanden eindigt met de dag van dezelfde datum, of met de laatste dag van een maand die deze dag niet heeft.',
    'S2',
    'letterlijk aangehaald, Duits',
  ),
  'Reg 1182/71 3(4)': source(
    'artikel 3, lid 4, Verordening (EEG, Euratom) nr. 1182/71',
    'Is de laatste dag een feestdag, zaterdag of zondag, dan eindigt de termijn met de volgende werkdag.',
    'S2',
    'letterlijk aangehaald',
    'Termijnen die achteruit worden gerekend.',
  ),
  'KB 18 april 1974': source(
    'artikel 1 koninklijk besluit van 18 april 1974 (wet van 4 januari 1974)',
    'België heeft tien wettelijke feestdagen.',
    'S2',
    'overzicht van een vakbond; drie bibliotheken met dezelfde lijst',
  ),
  'Atw 3': source(
    'artikel 3 Algemene termijnenwet (Nederland)',
    'De algemeen erkende feestdagen; Goede Vrijdag is daarmee gelijkgesteld.',
    'S2',
    'tekst aangehaald op twee pagina’s',
    'Dagen die bij koninklijk besluit gelijkgesteld worden.',
  ),
  'overweging 63': source(
    'overweging 63 AVG',
    'Wie veel gegevens over u verwerkt, mag vragen waarop uw verzoek betrekking heeft.',
    'S',
    'IMY DI-2021-10488, die EDPB-richtsnoeren 01/2022, § 159, aanhaalt',
  ),
  'WER XII.13': source(
    'artikel XII.13 van het Wetboek van economisch recht (België)',
    'Reclame per e-mail vraagt toestemming.',
    'S',
    'GBA, beslissing 133/2025',
  ),
  'wet 30 juli 2018': source(
    'wet van 30 juli 2018 (stakingsvordering)',
    'De voorzitter van de rechtbank van eerste aanleg kan, zoals in kort geding, bevelen dat een inbreuk stopt; u kiest tussen de rechtbank van uw woonplaats en die van de zetel van de verweerder.',
    'S2',
    'commentaar van Wolters Kluwer',
    'De nummers van de artikelen; een advocaat is raadzaam.',
  ),
  'wet 8 augustus 1983': source(
    'artikelen 5 en 8 van de wet van 8 augustus 1983',
    'Het rijksregisternummer mag alleen worden gebruikt met een machtiging van de minister of een wettelijke vrijstelling.',
    'S',
    'GBA, beslissing 149/2023',
  ),
  'UAVG 35': source(
    'artikel 35 UAVG (Nederland)',
    'Binnen zes weken na het antwoord kunt u een verzoekschrift indienen bij de rechtbank; een advocaat is niet nodig.',
    'S',
    'tekst van de wet, geldig op 1 september 2026; website van de Autoriteit Persoonsgegevens',
    'Kwam het antwoord niet binnen de termijn van artikel 12, lid 3, AVG, dan geldt geen vaste termijn.',
  ),
  'UAVG 36': source(
    'artikel 36 UAVG (Nederland)',
    'Binnen die zes weken kunt u ook de AP vragen te bemiddelen of te adviseren; het verzoekschrift kan dan nog tot zes weken na haar bericht dat zij de zaak heeft beëindigd.',
    'S',
    'tekst van de wet, geldig op 1 september 2026; website van de Autoriteit Persoonsgegevens',
    'Dat een klacht of een nieuwe brief de zes weken doet stilstaan, staat er niet.',
  ),
  'WOG 58': source(
    'artikel 58 van de wet van 3 december 2017 (WOG)',
    'Iedereen kan schriftelijk, gedateerd en ondertekend een klacht of verzoek indienen bij de GBA.',
    'S',
    'GBA, beslissing 105/2023',
    'De tekst zoals gewijzigd op 1 juni 2024 werd niet gezien.',
  ),
  'WOG 60': source(
    'artikel 60, tweede lid, van de wet van 3 december 2017 (WOG)',
    'Een klacht is ontvankelijk in het Nederlands, Frans of Duits, met de feiten en wat nodig is om de verwerking te identificeren, binnen de bevoegdheid van de GBA.',
    'S',
    'verscheidene beslissingen van de GBA',
    'De tekst zoals gewijzigd op 1 juni 2024 werd niet gezien.',
  ),
  'WOG 62': source(
    'artikel 62, § 1, van de wet van 3 december 2017 (WOG)',
    'Een ontvankelijke klacht gaat naar de Geschillenkamer.',
    'S',
    'GBA, beslissing 111/2025',
    'De tekst zoals gewijzigd op 1 juni 2024 werd niet gezien.',
  ),
  'WOG 95': source(
    'artikel 95, § 1, 5°, van de wet van 3 december 2017 (WOG)',
    'De Geschillenkamer kan bevelen dat aan het verzoek wordt voldaan.',
    'S',
    'beslissingen van de GBA',
  ),
  'WOG 108': source(
    'artikel 108, § 1, van de wet van 3 december 2017 (WOG)',
    'Tegen een beslissing staat binnen 30 dagen beroep open bij het Marktenhof.',
    'S',
    'beslissingen van de GBA',
  ),
} as const;

export const GUIDELINES = {
  'EDPB 01/2022 §28': source(
    'EDPB-richtsnoeren 01/2022, §§ 28-29',
    'Een herinnering aan een onbeantwoord verzoek is geen nieuw verzoek.',
    'S2',
    BY_QUOTATION,
  ),
  'EDPB 01/2022 §52': source(
    'EDPB-richtsnoeren 01/2022, §§ 52-57',
    'Geen vorm of kanaal mag worden opgelegd; een algemeen e-mailadres volstaat, een willekeurig of ongeschikt adres niet.',
    'S2',
    BY_QUOTATION,
  ),
  'EDPB 01/2022 §73': source(
    'EDPB-richtsnoeren 01/2022, §§ 73-79',
    'Een kopie van een identiteitsbewijs is in het algemeen niet gepast, en onevenredig als de persoon al geauthenticeerd is.',
    'S2',
    BY_QUOTATION,
  ),
  'EDPB 01/2022 §156': source(
    'EDPB-richtsnoeren 01/2022, § 156',
    'Een pdf-bestand is geen geschikte vorm voor overdraagbaarheid.',
    'S2',
    BY_QUOTATION,
  ),
  'EDPB 01/2022 §158': source(
    'EDPB-richtsnoeren 01/2022, § 158',
    'Een maand is een maximum; het antwoord komt zo snel mogelijk.',
    'S',
    'aangehaald door de Noorse autoriteit (versie 1, § 156)',
  ),
  'EDPB 01/2022 §159': source(
    'EDPB-richtsnoeren 01/2022, § 159',
    'De termijn begint als het verzoek via een officieel kanaal aankomt; een onverwijlde vraag naar identiteit of verduidelijking kan hem schorsen.',
    'S',
    'aangehaald in IMY DI-2021-10488 en BlnBDI 521.14730',
    'Er is geen vaste duur van zo’n schorsing.',
  ),
  'EDPB 01/2022 §160': source(
    'EDPB-richtsnoeren 01/2022, § 160, voorbeelden 32 en 33',
    'Ontvangen op 5 maart: tot en met 5 april. Ontvangen op 31 augustus: tot en met 30 september.',
    'S2',
    BY_QUOTATION,
  ),
  'EDPB 01/2022 §161': source(
    'EDPB-richtsnoeren 01/2022, § 161',
    'Is de laatste dag een weekend- of feestdag, dan geldt de volgende werkdag.',
    'S2',
    BY_QUOTATION,
  ),
  'EDPB 01/2022 §162': source(
    'EDPB-richtsnoeren 01/2022, §§ 162-164',
    'Verlengen is een uitzondering; veel werk of veel verzoeken alleen volstaan niet.',
    'S',
    '§ 162 aangehaald in GBA, beslissing 107/2024; de rest in commentaar',
  ),
  'EDPB 01/2022 §167': source(
    'EDPB-richtsnoeren 01/2022, § 167',
    'Een verzoek om inzage hoeft niet te worden gemotiveerd.',
    'S2',
    BY_QUOTATION,
  ),
  'EDPB 01/2022 §193': source(
    'EDPB-richtsnoeren 01/2022, § 193',
    'Artikel 12, lid 4, geldt ook voor een gedeeltelijke weigering.',
    'S2',
    BY_QUOTATION,
  ),
} as const;
