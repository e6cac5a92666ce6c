import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { isNoTown, readTown, type Town } from './town';

/** What a business, club or person is, before "in Haarlem" or "te Veenendaal". */
const KINDS =
  'praktijk psycholoog psychologe therapeut therapeute coach fotograaf fotografe kapper kapster kapsalon salon winkel speciaalzaak atelier studio eenmanszaak bedrijf bedrijfje onderneming kantoor bureau advocaat advocaten notaris bakkerij slagerij restaurant brasserie café club vereniging koor harmonie school basisschool kerk parochie huisarts huisartsen tandarts tandartsen fysiotherapeut kinesist kinesiste dierenarts stichting vzw makelaar zaak garage camping hotel opvang boerderij kwekerij museum bibliotheek theater centrum sportschool dansschool rijschool scoutsgroep jeugdbeweging webshop loodgieter schilder tuinier hovenier yogaleraar yogalerares docent docente tekstschrijver vertaler vertaalster gemeente muziekschool academie';
/** In small letters or with a capital: "kerk te", "Gemeente De Wijngaard te". */
const KIND = `(?:${KINDS.split(' ')
  .map((word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`)
  .join('|')})`;
const PLACE =
  /\s(?:in|te|uit|in hartje|in het centrum van|in de buurt van)\s(?=['’‘]?[stdl]?['’-]?\s?[A-ZÀ-ÖØ-Þ])/g;
/** "Ik ben Lotte, psycholoog", "Studio Zeven, een eenmanszaak", "van de Vrije Gemeente De Wijngaard". */
const OF_KIND = fitted(
  new RegExp(`(?:^|[\\s-])[A-Za-zÀ-ɏ-]{0,20}${KIND}(?:\\s[a-z]{4,14}|\\s[A-Z][A-Za-zÀ-ɏ-]{1,20}){0,3}$`),
);
const OF_ONES_OWN =
  /\b(?:[Ww]ij|[Ww]e|[Ii]k|[Mm]ijn|[Oo]nze?|is een|zijn een|van de|van het)\s|,\s|^(?:De|Het)\s\S{4,30}$/;
/** "Wij geven muziekles in Lokeren": what one does there, not what one does with data. */
const DEED = fitted(
  /^(?:Wij|We|Ik)\s(?:geven|geef|runnen|run|werken|werk|maken|maak|bakken|wonen|woon|hebben|heb|zijn|ben|organiseren|verkopen|verhuren|helpen|help|baten|spelen|zingen|sporten|schrijven|schrijf|trainen|bouwen|verzorgen|begeleiden|zitten|zit|bevinden ons)\b/,
);
const WITH_DATA =
  /\b(?:[a-z]{0,12}gegevens|data|toestemming|bewaard|website|facturen|samen|partners?|leveranciers?|derden|software)\b/;
/** A day out, or where one comes from: "We organiseren een kamp in Durbuy". */
const ONCE = fitted(
  /\b(?:klanten|leden|elke?|jaarlijkse?|kamp|kampen|toernooi\w{0,3}|weekends?|beurs|beurzen|evenement\w{0,2}|opgegroeid|geboren|soms|reis|reizen|uitstap\w{0,3}|wedstrijd\w{0,2}|concert\w{0,2}|optredens?|feest\w{0,2}|vakantie\w{0,2}|projecten?|vergader\w{1,5}|gestudeerd|gestart|begonnen)\b/,
);
const NO_PLACE = fitted(
  /^(?:Excel|Outlook|Word|Google|Dropbox|Teams|OneDrive|Office|Drive|Microsoft|Mailchimp|Facebook|Instagram|Januari|Februari|Bijlage|Artikel|Hoofdstuk|Europa|Frankrijk|Duitsland|Spanje|Itali)/,
);
const CLOUD = fitted(
  /\b(?:servers?|hosting|datacent\w{1,3}|opgeslagen|cloud|verwerker|leverancier|dienstverlener|boekhouder)\b/i,
);
const MAX_TEXT = 1500;

/** A town that the sentence gives in passing, of the one whose page it is; null where it speaks of others. */
export function townInPassing(line: Line): { town: Town; at: number } | null {
  if (line.place !== 'body' || line.owner !== 'open') return null;
  const text = line.text.slice(0, MAX_TEXT);
  for (const match of matchesOf(PLACE, text).slice(0, MAX_PLACES)) {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const sentence = before.slice(Math.max(0, before.search(LAST_SENTENCE)));
    const at = match.index + match[0].length;
    const isOwn = isOnesOwn(sentence.trimStart()) || isCalledBy(text.slice(0, match.index), match[0]);
    const town = isOwn ? townAt(text, at) : null;
    if (town !== null) return { town, at };
  }
  return null;
}

/** "Natuurkapper Zon te Goes": a line that opens with what one is, and one's name. */
const OPENS_WITH_KIND = fitted(
  new RegExp(`^(?:De |Het )?[A-Z]?[a-zà-ÿ]{0,15}${KIND}(?:\\s/?[A-Z][A-Za-zÀ-ɏ'’&-]{1,25}){1,5}$`),
);
const MAX_PLACES = 8;
const isCalledBy = (before: string, link: string): boolean =>
  /^ (?:te|uit) $/.test(link) && OPENS_WITH_KIND.test(before);
const REACH = 160;
/** The start of the sentence that runs on to the end, where another stands before it. */
const LAST_SENTENCE = /(?<=[.!?]\s)[^.!?]*$/;

function isOnesOwn(sentence: string): boolean {
  if (CLOUD.test(sentence)) return false;
  const isDeed = DEED.test(sentence) && !WITH_DATA.test(sentence) && !ONCE.test(sentence);
  return isDeed || (OF_KIND.test(sentence) && OF_ONES_OWN.test(sentence));
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
        : /^(?:,?\s(?:te|in|uit)\s|,\s)/.exec(text.slice(start + name.length, start + name.length + 6));
    if (link === null) continue;
    const at = start + name.length + link[0].length;
    const town = townAt(text, at);
    const isTold = link[0] !== ', ' || (town !== null && isLoneTown(town, text.slice(at)));
    if (town !== null && isTold) return { town, at };
  }
  return line.place === 'footer' || (line.index < HEAD && text.length < 90)
    ? townBesideName(text, names)
    : null;
}

/** "Muziekschool De Wijngaard, Veenendaal, verwerkt": of one word, for two could be a person. */
const isLoneTown = ({ city, end }: Town, text: string): boolean =>
  !city.includes(' ') &&
  city.length > 3 &&
  /^,?\s(?:is|verwerkt|hecht|respecteert|neemt|vindt|doet|gaat)\s/.test(text.slice(end, end + 20));

/** The first lines of a page: what it calls itself. */
const HEAD = 8;

const BESIDE = /^(?:,|\s[–|-])\s/;
/** A number of registration follows: then a dash before the town will do as well as a comma. */
const REGISTERED = /^(?:,|\s[–|-])\s(?:kvk|kbo|btw|ondernemingsn)/i;
const IS_OVER = /^(?:\s\||$)/;

/** "Stichting De Wijngaard, Veenendaal." at the head or the foot of the page. */
function townBesideName(text: string, names: readonly string[]): { town: Town; at: number } | null {
  for (const name of names) {
    const start = name.length > 4 ? text.slice(0, 90).indexOf(name) : -1;
    const link = start < 0 ? null : BESIDE.exec(text.slice(start + name.length));
    if (link === null || !/^.{0,12}$|^.{0,30}\s(?:van|voor)\s$/.test(text.slice(0, start))) continue;
    const at = start + name.length + link[0].length;
    const town = townAt(text, at);
    const isDotted = town !== null && text[at + town.end - 1] === '.';
    const rest = town === null ? '' : text.slice(at + town.end);
    const isOver = link[0] === ', ' && (isDotted || IS_OVER.test(rest));
    if (town !== null && (isOver || REGISTERED.test(rest))) return { town, at };
  }
  return null;
}

function townAt(text: string, at: number): Town | null {
  const rest = text.slice(at, at + 90);
  if (isNoTown(rest) || NO_PLACE.test(rest)) return null;
  const town = readTown(rest);
  return town === null || /^\s\d/.test(rest.slice(town.end)) ? null : town;
}
