import type { Line } from './lines';
import { isNoTown, readTown, type Town } from './town';

/** What a business, club or person is, before "in Haarlem" or "te Veenendaal". */
const KIND =
  '(?:praktijk|psycholoog|psychologe|therapeute?|coach|fotografe?|kapper|kapster|kapsalon|salon|winkel|speciaalzaak|atelier|studio|eenmanszaak|bedrijf|bedrijfje|onderneming|kantoor|bureau|advocaat|advocaten|notaris|bakkerij|slagerij|restaurant|brasserie|caf[eé]|club|vereniging|koor|harmonie|school|basisschool|kerk|parochie|huisarts|huisartsen|tandarts|tandartsen|fysiotherapeut|kinesist|kinesiste|dierenarts|stichting|vzw|makelaar|zaak|garage|camping|hotel|opvang|boerderij|kwekerij|museum|bibliotheek|theater|centrum|sportschool|dansschool|rijschool|scoutsgroep|jeugdbeweging|webshop|loodgieter|schilder|tuinier|hovenier|yogaleraar|yogalerares|docent|docente|tekstschrijver|vertaler|vertaalster)';
const PLACE =
  "\\s(?:in|te|uit|in hartje|in het centrum van|in de buurt van)\\s(?=['’]?[sdl]?['’-]?\\s?[A-ZÀ-ÖØ-Þ])";
/** "Ik ben Lotte, psycholoog in Utrecht", "Studio Zeven, een eenmanszaak in Haarlem". */
const OF_KIND = new RegExp(
  `\\b(?:[Ww]ij|[Ww]e|[Ii]k|[Mm]ijn|[Oo]nze?|is een|zijn een|,)\\s[^.;:@\\d]{0,70}?\\b[A-Za-zÀ-ɏ-]{0,20}${KIND}(?:\\s[a-z]{4,14}){0,2}?${PLACE}`,
  'g',
);
/** "Wij geven muziekles in Lokeren": what one does there, not what one does with data. */
const DEED = new RegExp(
  `(?:^|[.!?]\\s)(?:Wij|We|Ik)\\s(?:geven|geef|runnen|run|werken|werk|maken|maak|bakken|wonen|woon|hebben|heb|zijn|ben|organiseren|verkopen|verhuren|helpen|help|baten|spelen|zingen|sporten|schrijven|schrijf|trainen|bouwen|verzorgen|begeleiden|zitten|zit|bevinden ons)(?:\\s(?!(?:[a-z]{0,12}gegevens|data|servers?|toestemming|opgeslagen|bewaard)\\b)[A-Za-zÀ-ɏ&'’,-]{1,25}){0,14}?${PLACE}`,
  'g',
);
const NO_PLACE =
  /^(?:Excel|Outlook|Word|Google|Dropbox|Teams|OneDrive|Office|Drive|Microsoft|Mailchimp|Facebook|Instagram|Januari|Februari|Bijlage|Artikel|Hoofdstuk|Europa|Frankrijk|Duitsland|Spanje|Itali)/;
const CLOUD =
  /\b(?:servers?|hosting|datacent\w{1,3}|opgeslagen|cloud|verwerker|leverancier|dienstverlener|boekhouder)\b/i;
const MAX_TEXT = 1500;

/** A town that the sentence gives in passing, of the one whose page it is; null where it speaks of others. */
export function townInPassing(line: Line): { town: Town; at: number } | null {
  if (line.place !== 'body' || line.owner !== 'open') return null;
  const text = line.text.slice(0, MAX_TEXT);
  for (const pattern of [OF_KIND, DEED]) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const town = townAt(text, at);
      if (town !== null && !CLOUD.test(match[0])) return { town, at };
    }
  }
  return null;
}

/** "… van Muziekschool De Wijngaard te Veenendaal": the town just behind one's own name. */
export function townBehindName(line: Line, names: readonly string[]): { town: Town; at: number } | null {
  if (line.owner !== 'open') return null;
  const text = line.text.slice(0, MAX_TEXT);
  for (const name of names) {
    const start = name.length < 4 ? -1 : text.indexOf(name);
    const link =
      start < 0
        ? null
        : /^,?\s(?:te|in|uit)\s/.exec(text.slice(start + name.length, start + name.length + 6));
    if (link === null) continue;
    const at = start + name.length + link[0].length;
    const town = townAt(text, at);
    if (town !== null) return { town, at };
  }
  return null;
}

function townAt(text: string, at: number): Town | null {
  const rest = text.slice(at, at + 90);
  if (isNoTown(rest) || NO_PLACE.test(rest)) return null;
  const town = readTown(rest);
  return town === null || /^\s\d/.test(rest.slice(town.end)) ? null : town;
}
