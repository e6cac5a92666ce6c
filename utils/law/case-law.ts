import { LAW_CHECKED_ON, type Tag } from './citation';
import { dayInDutch } from './day-in-dutch';

/**
 * Judgments and decisions that a letter or an explanation may call on. `point` is Dutch and says no more than
 * was seen. Decisions of the Belgian authority are those of its Geschillenkamer. Checked 2026-11-22.
 */
export interface Case {
  citation: string;
  /** ISO day of the judgment; null where only the year is in the number. */
  date: string | null;
  point: string;
  tag: Tag;
  checkedOn: string;
}

function court(
  number: string,
  name: string | null,
  date: string | null,
  point: string,
  tag: Tag = 'S',
): Case {
  const on = date === null ? '' : ` ${dayInDutch(Temporal.PlainDate.from(date))},`;
  const citation = `HvJ${on} ${number}${name === null ? '' : `, ${name}`}`;
  return { citation, date, point, tag, checkedOn: LAW_CHECKED_ON };
}

/** One line of case law that three judgments share. */
const DAMAGES =
  'Schadevergoeding vraagt een inbreuk, schade en een oorzakelijk verband; er is geen drempel, ze is geen straf, en vrees voor misbruik moet worden bewezen.';

function gba(number: string, point: string, tag: Tag = 'S'): Case {
  return { citation: `GBA, beslissing ${number}`, date: null, point, tag, checkedOn: LAW_CHECKED_ON };
}

export const COURT_CASES = {
  'C-171/03': court(
    'C-171/03',
    'Toeters',
    '2004-11-11',
    'Gaat over de berekening van termijnen volgens artikel 3, lid 2, onder c), van Verordening 1182/71.',
  ),
  'C-673/17': court('C-673/17', 'Planet49', null, 'Gaat over geldige toestemming voor cookies.'),
  'C-154/21': court(
    'C-154/21',
    'Österreichische Post',
    '2023-01-12',
    'De ontvangers worden bij naam genoemd, tenzij ze niet te identificeren zijn of het verzoek kennelijk ongegrond of buitensporig is.',
  ),
  'C-487/21': court(
    'C-487/21',
    'Österreichische Datenschutzbehörde en CRIF',
    '2023-05-04',
    'Een kopie is een getrouwe en begrijpelijke weergave van alle gegevens, zo nodig met documenten of uittreksels.',
  ),
  'C-579/21': court(
    'C-579/21',
    'Pankki S',
    '2023-06-22',
    'Loggegevens met data en doeleinden van raadpleging vallen onder de inzage; namen van werknemers alleen als dat onmisbaar is.',
  ),
  'C-307/22': court(
    'C-307/22',
    'FT',
    '2023-10-26',
    'De eerste kopie is kosteloos en het verzoek hoeft niet te worden gemotiveerd, ook niet als het een vordering dient.',
  ),
  'C-634/21': court(
    'C-634/21',
    'SCHUFA',
    '2023-12-07',
    'Een score is een geautomatiseerd besluit als een derde er in doorslaggevende mate op steunt.',
  ),
  'C-621/22': court(
    'C-621/22',
    'KNLTB',
    '2024-10-04',
    'Een gerechtvaardigd belang kan commercieel zijn, maar de verwerking moet strikt noodzakelijk zijn.',
  ),
  'C-394/23': court(
    'C-394/23',
    'Mousse',
    '2025-01-09',
    'Gaat over de noodzaak om een aanspreekvorm te vragen.',
  ),
  'C-416/23': court(
    'C-416/23',
    'Österreichische Datenschutzbehörde',
    '2025-01-09',
    'Het aantal klachten bij een autoriteit maakt ze op zichzelf niet buitensporig; er moet misbruik worden aangetoond.',
  ),
  'C-203/22': court(
    'C-203/22',
    'Dun & Bradstreet Austria',
    '2025-02-27',
    'De betrokkene heeft recht op uitleg van de procedure en de beginselen die bij het besluit zijn toegepast.',
  ),
  'C-247/23': court(
    'C-247/23',
    'Deldits',
    '2025-03-13',
    'Voor rectificatie mag alleen bewijs worden gevraagd dat evenredig is.',
  ),
  'C-300/21': court('C-300/21', null, '2023-05-04', DAMAGES),
  'C-741/21': court('C-741/21', null, '2024-04-11', DAMAGES),
  'C-590/22': court('C-590/22', null, '2024-06-20', DAMAGES),
  'C-526/24': court(
    'C-526/24',
    'Brillen Rottler',
    '2026-03-19',
    'Ook een eerste verzoek om inzage kan in uitzonderlijke gevallen misbruik zijn; dat moet de verwerkingsverantwoordelijke aantonen.',
    'S2',
  ),
} as const;

/** Decisions of other authorities that the clock rests on. */
export const OTHER_DECISIONS = {
  'BlnBDI 521.14730': {
    citation: 'Berliner Beauftragte für Datenschutz, 521.14730 (Klarna)',
    date: null,
    point: 'De dagen tussen een onverwijlde vraag naar de identiteit en het antwoord daarop tellen niet mee.',
    tag: 'S',
    checkedOn: LAW_CHECKED_ON,
  },
  'IMY-2022-9442': {
    citation: 'Integritetsskyddsmyndigheten, IMY-2022-9442',
    date: null,
    point: 'De klok staat stil tijdens een vraag naar de identiteit; ze begint daarna niet opnieuw.',
    tag: 'S',
    checkedOn: LAW_CHECKED_ON,
  },
  'NAIH 5361-1/2022': {
    citation: 'Nemzeti Adatvédelmi és Információszabadság Hatóság, 5361-1/2022',
    date: null,
    point: 'De termijn telt kalenderdagen; een sluiting in de kerstperiode schorst hem niet.',
    tag: 'S',
    checkedOn: LAW_CHECKED_ON,
  },
} as const satisfies Record<string, Case>;

export const GBA_DECISIONS = {
  'GBA 145/2022': gba(
    '145/2022',
    'Een identiteitsbewijs vragen om te wissen of bezwaar te maken, terwijl het e-mailadres voor de marketing de persoon al identificeert, schendt artikel 5, lid 1, punt c), AVG.',
  ),
  'GBA 02/2023': gba(
    '02/2023',
    'Een verzoek tot wissing bleef onbeantwoord; bevel om binnen 30 dagen gevolg te geven (artikel 12, leden 3 en 4, en artikel 17, lid 1, AVG).',
  ),
  'GBA 04/2023': gba('04/2023', 'Ook het opvragen van verdere e-mailadressen was buitensporig.'),
  'GBA 06/2023': gba(
    '06/2023',
    'Volgens een samenvatting: een volle mailbox die berichten weigert, is de verantwoordelijkheid van de verwerkingsverantwoordelijke; bevel om gevolg te geven.',
    'S2',
  ),
  'GBA 79/2023': gba(
    '79/2023',
    'Verklaringen die als zodanig getrouw zijn vastgelegd, zijn niet onjuist; aanvullen dient niet om onenigheid te uiten.',
  ),
  'GBA 136/2023': gba(
    '136/2023',
    'Aanvullende informatie mag alleen bij redelijke twijfel; een algemene clausule "na bewijs van identiteit" schendt artikel 12, leden 2 en 6, AVG.',
  ),
  'GBA 149/2023': gba(
    '149/2023',
    'Het gebruik van het rijksregisternummer op een privaat platform was onrechtmatig.',
  ),
  'GBA 16/2023': gba(
    '16/2023',
    'Verwijst naar de strafbepaling van artikel 13 van de wet van 8 augustus 1983 op het Rijksregister.',
  ),
  'GBA 01/2024': gba(
    '01/2024',
    'Een verzoek om inzage bleef onbeantwoord; bevel om binnen 30 dagen gevolg te geven (artikel 15, lid 1, en artikel 12, leden 3 en 4, AVG).',
  ),
  'GBA 48/2024': gba(
    '48/2024',
    'De verlenging werd pas na bijna twee maanden gemeld en hielp niet meer; het antwoord na drie en een halve maand was te laat.',
  ),
  'GBA 91/2024': gba('91/2024', 'Een klacht kan om technische of om beleidsredenen worden geseponeerd.'),
  'GBA 105/2023': gba('105/2023', 'Een klacht is schriftelijk, gedateerd en ondertekend (artikel 58 WOG).'),
  'GBA 107/2024': gba('107/2024', 'De verlenging is een uitzondering, geen gewoonte.'),
  'GBA 111/2025': gba(
    '111/2025',
    'Twee bezwaren tegen direct marketing; de klacht kwam minder dan een maand later en werd toch behandeld; waarschuwing voor artikel 12, lid 3, AVG.',
  ),
  'GBA 112/2024': gba('112/2024', 'Een klacht zonder eigen belang, kunstmatig opgezet, werd afgewezen.'),
  'GBA 113/2024': gba('113/2024', 'Een klacht zonder eigen belang, kunstmatig opgezet, werd afgewezen.'),
  'GBA 133/2025': gba(
    '133/2025',
    'Reclame per e-mail vraagt toestemming (artikel XII.13 van het Wetboek van economisch recht).',
  ),
  'GBA 131/2024': gba(
    '131/2024',
    'Artikel 220, § 2, 1°, van de wet van 30 juli 2018 bleef buiten toepassing wegens strijd met artikel 80, lid 1, AVG.',
  ),
} as const;
