import { KNOWN_PROCESSORS } from '@/utils/detection/identity/known-parties';
import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { isKnownPlace } from '@/utils/detection/places/known-places';
import type { FoundAddress } from './found-address';
import { knownTownAlone } from './known-town-alone';
import { place } from './loose-address';
import { namesStreet, streetAtStart } from './street';
import { isNoTown, readTown } from './town';
import { streetAndTown, townAlone } from './town-alone';
import { townBehindName } from './town-beside-name';
import { townInPassing } from './town-in-sentence';

/** What is said of a seat, in three languages, up to the word before the town. */
const SEATED = fitted(
  /(?<![A-Za-zÀ-ɏ])(?:[Gg]evestigd|gelegen|based|established|located|zetel(?:\s?houdende?)?|kantoorhoudende?|woonachtig|wonende|woonplaats hebbende|(?:zetel|kantoor|praktijk|atelier|studio|salon|winkel|zaak|club|school|clubhuis|lokaal|werkplaats)\s(?:is|zit|staat|ligt|zich bevindt|bevindt zich|is gevestigd|is gelegen)|(?:registered|head|main|principal)\s(?:offices?|seat)(?:\sis)?|place of business(?:\sis)?|statutory seat|corporate seat|établie?|acti(?:f|ve)|basée?|sise?|domiciliée?|vestiging(?=\ste\s)|siège(?:\ssocial)?(?:\s(?:est|se trouve))?|vestigingsplaats:?)(?:,? en (?:kantoorhoudende?|houdt kantoor))?\s(?:te|in|at|à|aan\sRegio)\s(?=['’‘]?[stdl]?['’-]?\s?[A-ZÀ-ÖØ-Þ])/,
);

/** A town without street or code: "gevestigd in Houten", or "Maastricht, Nederland" on a line of its own. */
export function findTowns(lines: readonly Line[], names: readonly string[]): FoundAddress[] {
  return lines.flatMap((line) => {
    if (line.owner === 'authority' || (line.owner === 'other' && line.place === 'body')) return [];
    const found =
      seated(line) ??
      knownTownAlone(line, lines, names) ??
      townAlone(line, lines, names) ??
      inPassing(line, names) ??
      beforeCountry(line);
    return found === null || KNOWN_PROCESSORS.test(line.text) ? [] : [found];
  });
}

function seated(line: Line): FoundAddress | null {
  const text = line.text.slice(0, 2000);
  const match = SEATED.exec(text);
  if (match !== null && isSeatOfOthers(text.slice(Math.max(0, match.index - 160), match.index))) return null;
  const rest = match === null ? '' : text.slice(match.index + match[0].length);
  const bare = match === null ? null : streetBeforeTown(rest);
  if (bare !== null) return place(line, 4, { ...bare, postalCode: null, how: 'sentence:gevestigd' });
  const town = match === null ? null : readTown(rest);
  if (town === null || isNoTown(town.city) || /^\s\d/.test(rest.slice(town.end))) return null;
  const lead =
    /^(?:,?\s(?:en\s)?kantoor\s?houdende?\s(?:te|aan|op)\s(?:(?:de|het)\s)?|,?\s(?:aan|op)\s(?:(?:de|het)\s)?|,\s)/.exec(
      rest.slice(town.end),
    )?.[0];
  const first = lead === undefined ? null : streetAtStart(rest.slice(town.end + lead.length));
  // Behind a comma alone it must be called like a street: "te Gent, Artikel 3".
  const street = first !== null && (lead !== ', ' || namesStreet(first)) ? first : null;
  const behind = street === null ? '' : rest.slice(town.end + (lead?.length ?? 0) + street.length);
  const code = /^,?\s\(?(?:postcode|pc)?\s?:?\s?([1-9]\d{3})\s?([A-Z]{2})(?![A-Za-z])/.exec(behind);
  return place(line, street === null ? 3 : 4, {
    street,
    postalCode: code === null ? null : `${code[1]} ${code[2]}`,
    city: town.city,
    country: town.country,
    how: 'sentence:gevestigd',
  });
}

/** "gevestigd te Zonnelaan, Den Haag, is": a street without its number, before a known place. */
function streetBeforeTown(rest: string): ReturnType<typeof streetAndTown> {
  const found = streetAndTown(/^[^,.;:\d]{4,60},\s[^,.;:\d]{2,40}(?=[,.;]|$)/.exec(rest)?.[0] ?? '');
  return found?.city != null && isKnownPlace(found.city) ? found : null;
}

const BEFORE_COUNTRY =
  /(?:^|[—–|·:(]\s|(?<=[A-Za-zÀ-ɏ])\s)((?:(?:Den|De|Sint|Nieuw|Oud|Bad|Capelle|Krimpen|Alphen|Bergen)\s(?:(?:aan|op)\s(?:den?\s)?)?)?['’]?[A-ZÀ-Þs][a-zß-ÿ'’-]{1,25}),\s(?:België|Belgium|Nederland|[Tt]he Netherlands)(?![A-Za-zÀ-ɏ])/;
const ABOUT = /\b(?:regio|werkgebied|actief|omgeving|levering|geboren|opgegroeid)\b[^.]{0,40}$/i;

/** "dag@weefhuis.be — Diepenbeek, België": among the details, a country behind it makes it a town. */
function beforeCountry(line: Line): FoundAddress | null {
  const isTold = line.place === 'footer' || line.section === 'controller' || line.section === 'contact';
  if (!isTold || line.owner !== 'open' || line.text.length > 200) return null;
  const match = BEFORE_COUNTRY.exec(line.text);
  const before = line.text.slice(0, match?.index ?? 0);
  if (match === null || ABOUT.test(before) || isSeatOfOthers(before) || /\d\s?$/.test(before)) return null;
  const town = readTown(line.text.slice(match.index).replace(/^[—–|·:(]?\s/, ''));
  if (town?.country == null || isNoTown(town.city)) return null;
  // "Weefhuis Zon Nijmegen, Nederland": where nothing parts it from the name, a known place.
  if (match[0].startsWith(' ') && !isKnownPlace(town.city)) return null;
  return place(line, 2, {
    street: null,
    postalCode: null,
    city: town.city,
    country: town.country,
    how: 'town',
  });
}

/** Who is said to be seated there, in the same sentence: a processor, a parent, the reader. */
const OTHERS = fitted(
  /\b(?:servers?|hosting\w{0,8}|\w{0,8}datacent\w{1,3}|opgeslagen|cloud|verwerkers?|leveranciers?|dienstverleners?|boekhoud\w{1,8}|accountants?(?=\s(?:is|zit))|moeder\w{4,14}|dochter\w{4,14}|partijen|personen|klanten|gebruikers|bezoekers|werkgevers?|rechtbank(?:en)?|commissie|derden|partners?|bedrijven|organisaties|ondernemingen|betrokkenen|courts?|companies|providers?|processors?|third part(?:y|ies)|sous-traitants?|serveurs?)\b|\b(?:(?:bent|are|êtes|zijn|is) (?:u|je|you|vous)|(?:u|je|you|vous) (?:bent|are|êtes))\s$/i,
);

function isSeatOfOthers(before: string): boolean {
  const start = before.search(/(?<=[a-zß-ÿ)]{2}[.!?;:]\s)[^.!?;:]*$/);
  return OTHERS.test(before.slice(Math.max(0, start)));
}

function inPassing(line: Line, names: readonly string[]): FoundAddress | null {
  const found = townBehindName(line, names) ?? townInPassing(line, names);
  if (found === null) return null;
  const { city, country } = found.town;
  const parts = { street: null, postalCode: null, city, country, how: 'sentence:town' };
  return { ...place(line, line.place === 'body' ? 1 : 2, parts), at: found.at };
}
