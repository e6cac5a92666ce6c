import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { isKnownPlace } from '@/utils/detection/places/known-places';
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
export function townInPassing(line: Line, names: readonly string[]): { town: Town; at: number } | null {
  if (line.owner !== 'open') return null;
  const text = line.text.slice(0, MAX_TEXT);
  if (line.place !== 'body') return line.place === 'footer' ? townOfKind(text) : null;
  for (const match of matchesOf(PLACE, text).slice(0, MAX_PLACES)) {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const sentence = before.slice(Math.max(0, before.search(LAST_SENTENCE))).trimStart();
    const at = match.index + match[0].length;
    const isOwn = isOnesOwn(sentence) || isCalledBy(text.slice(0, match.index), match[0]);
    const town = isOwn || saysWhat(sentence, names) ? townAt(text, at) : null;
    if (town !== null && (isOwn || isKnownPlace(town.city))) return { town, at };
  }
  return null;
}

/** "Fotograaf en drukker uit Lokeren" at the foot: no more than what one is, and a known place. */
function townOfKind(text: string): { town: Town; at: number } | null {
  const match = text.length > 80 ? undefined : matchesOf(PLACE, text)[0];
  const said = text.slice(0, match?.index ?? 0);
  if (match === undefined || NAMES_OTHERS.test(said) || !OF_KIND.test(said) || isOfOthers(said)) return null;
  const at = match.index + match[0].length;
  const town = townAt(text, at);
  const isOver = town !== null && /^(?:$|[.|]|\s[|·•–—-]\s)/.test(text.slice(at + town.end));
  return isOver && isKnownPlace(town.city) ? { town, at } : null;
}

/** "Fotograaf Jan Vos", "Foto's: fotograaf": whom the house thanks for its pages. */
const NAMES_OTHERS = /^.[^A-ZÀ-ÖØ-Þ:'’]*[A-ZÀ-ÖØ-Þ:'’]/;

/** "Weefhuis Zon is een kleine weverij", "Wij zijn een familiezaak": then "in" and a known place. */
function saysWhat(sentence: string, names: readonly string[]): boolean {
  const name =
    names.find((each) => sentence.startsWith(each)) ?? /^(?:Wij|We|Ik)(?=\s)/.exec(sentence)?.[0] ?? '';
  const said = name === '' ? '' : sentence.slice(name.length);
  return SAYS_WHAT.test(said) && !isOfOthers(said);
}

/** With what one is as the last word: "is een weverij die exposeert in Gent" tells no seat. */
const SAYS_WHAT = fitted(
  new RegExp(
    `^\\s(?:is|zijn|ben)\\s(?:een|het|de|hét|dé)\\s(?![^.;:()]{0,80}\\b(?:die|dat|aan|bij|via|naar|van (?:de|het|een))\\s)[^.;:()]{0,60}?(?:${KIND}|[a-z](?:erij|ster))(?:\\svan)?$`,
  ),
);

/** Where one works, sends to or comes by, and who else is meant: no seat. */
const NOT_SEATED = fitted(
  /\b(?:actief|werkzaam|lever\w{0,6}|verzend\w{0,5}|magazijn|depot|regio|omgeving|door|by|web\w{1,10}|design|partners?|sponsors?|lid|dochter\w{0,14}|moeder\w{0,14}|filiaal|filialen|vestigingen|locaties|nieuws|verhalen|opleidingen?|cursus\w{0,4}|les|lessen|huis aan huis|aan huis|marktleider|voor|met)\b/i,
);
export const isOfOthers = (words: string): boolean =>
  NOT_SEATED.test(words) || ONCE.test(words) || CLOUD.test(words) || WITH_DATA.test(words);

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

export function townAt(text: string, at: number): Town | null {
  const rest = text.slice(at, at + 90);
  if (isNoTown(rest) || NO_PLACE.test(rest)) return null;
  const town = readTown(rest);
  return town === null || /^\s\d/.test(rest.slice(town.end)) ? null : town;
}
