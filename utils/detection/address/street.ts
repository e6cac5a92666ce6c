import { endOfLegalForm } from '@/utils/detection/name/legal-form';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';

const BOX =
  '(?:\\s{0,2}[,/(-]?\\s{0,2}(?:bus|box|bte\\.?|bo[iî]te|unit|app\\.?|appartement|verdieping|etage|gebouw|b[âa]timent|b[âa]t\\.?|building|hal|kantoor|ruimte|suite|blok|block|lokaal|kamer)(?![A-Za-zÀ-ɏ]{2})\\s{0,2}[A-Za-zÀ-ɏ\\d./-]{1,8}\\)?|\\s{0,2}[,/(-]?\\s{0,2}b\\.?\\s?\\d{1,4}[a-z]?\\)?|\\s{0,2}[,(-]?\\s{0,2}\\d{1,2}(?:e|ste|de|è?me|ème|er)\\s(?:verdieping|verd\\.|[eé]tage)\\)?)?';
/** A house number with what people put behind it: letters, ranges, boxes. */
const NUMBER = `(?:z\\/?n(?![A-Za-z])|[1-9]\\d{0,4}(?:\\s?[-/–+&]\\s?\\d{1,4}(?!\\d)){0,2}(?:\\s?[-/]?\\s?(?:bis|ter|hs|huis|rood|zwart|sous|[A-Za-z](?:\\s?\\d{1,3})?|[IVX]{1,4})(?![A-Za-zÀ-ɏ\\d]))?(?:(?:\\s?[-/]\\s?|\\.)[A-Z\\d][\\d.]{0,5}(?![A-Za-zÀ-ɏ])){0,3}(?:(?:,\\s(?:[A-TV-Z]|\\d{1,4})){0,2}\\s(?:en|&)\\s(?:[A-TV-Z]|\\d{1,4})(?![A-Za-zÀ-ɏ\\d]))?°?${BOX})`;
const STREET_END = fitted(
  new RegExp(
    `(?:^|[^A-Za-zÀ-ɏ\\d'’‘./@&-])([A-Za-zÀ-ɏ\\d'’‘][A-Za-zÀ-ɏ\\d.'’\\- ]{1,70}?),?\\s{1,2}(?:nr(?:\\.\\s?|\\s)|nummer\\s|n°\\s?)?(${NUMBER})$`,
    'i',
  ),
);
const STREET_START_OF = fitted(
  new RegExp(
    `^((?:\\d{1,2}(?:e|de|ste)\\s)?[^\\d]{2,60}?)\\s(?:nr(?:\\.\\s?|\\s)|nummer\\s)?(${NUMBER})`,
    'i',
  ),
);
const FRENCH =
  '(?:rue|zoning|parc|grand-place|grand-rue|avenue|av\\.|boulevard|bd|place|chemin|route|allée|quai|square|chaussée|impasse|cours|parvis|clos|drève|esplanade|passage)';
const FRENCH_KIND = fitted(new RegExp(`^${FRENCH}$`, 'i'));
const FRENCH_START = fitted(new RegExp(`^${FRENCH}\\s`));
const NUMBER_FIRST = fitted(
  new RegExp(
    `(?:^|[\\s,:;(])(\\d{1,4}(?:\\s?(?:bis|ter|[A-Z]))?,?\\s(?:${FRENCH}\\s[A-Za-zÀ-ɏ.'’\\- ]{2,60}(?:,\\s{0,2}(?:bte|bo[iî]te|bus)\\.?\\s[\\dA-Z]{1,6})?|[A-Z][A-Za-zÀ-ɏ.'’\\- ]{2,50}(?:laan|straat|weg|lei|plein|steenweg|dreef|baan)))$`,
    'i',
  ),
);
const FRENCH_AT_END = fitted(new RegExp(`(?:^|[\\s,:;(])(${FRENCH}\\s[A-Za-zÀ-ɏ.'’\\- ]{2,60})$`, 'i'));
/** "zetel te 12 Cantersteen": the number first, where a word leads to it. */
const NUMBER_LED =
  /(?:^|:\s|\b(?:te|at|à)\s)([1-9]\d{0,3}[A-Z]?,?\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'’-]{3,30}(?:\s[A-Z][A-Za-zÀ-ɏ'’-]{1,30}){0,2})$/;
const POST_BOX = /(?:^|[\s,:])((?:Postbus|P\.?\s?O\.?\s?Box|Antwoordnummer|BP)\s\d{1,6})$/i;
/** How the names of streets end. */
const STREET_WORD = fitted(
  /(?:straat|laan|weg|plein|dreef|lei|kaai|kade|singel|steenweg|baan|hof|park|dijk|gracht|pad|markt|ring|veld|berg|brug|plantsoen|haven|poort|vest|wal|dorp|heide|akker|donk|hoek|einde|erf|oord|sluis|zijde|str\.?|stwg\.?|burg|rode|bos|boulevard|avenue|steeg|wegel|kouter|vliet|vaart|brink|dam|rij|oever|gaarde|horst|schans|bolwerk|promenade|passage|esplanade|meent|stede|weide|beemd|kwartier|kant|(?:laan|straat|plein|steeg)tje|weggetje|\b(?:rue|avenue|boulevard|place|chemin|quai|square|allée|route|clos|drève|chaussée) .{2,40})$/i,
);
const LEAD_IN = fitted(
  /^.*\b(?:gevestigd|gelegen|zetel|adres|kantoor|kantoren|located|established|situé|sis|statutair|wonende|kantoorhoudende|houdende|address|adresse|vestiging|bezoekadres|postadres|hoofdkantoor|locatie|location|based|office|straat en nummer|siège social)\b(?:\s(?:te|in|aan|op|at|à|is|van|het|au|volgend adres|ons|onze)){0,4}[\s:]{1,3}(?:(?:te|in|aan|op|at|à)\s)?/i,
);
const STREET_LINK = fitted(
  /^(?:de|het|van|der|den|ter|ten|op|aan|in|bij|laan|straat|plein|lei|markt|baan|weg|dreef|kaai|kade|singel|dijk|park|hof|dorp|ring|gracht|vest|steenweg|poort|berg|veld|heide|brug|'t|’t|en|la|le|les|du|des|sur|sous|aux?|et|l['’].*|d['’].*)$/,
);
const STREET_START = fitted(
  new RegExp(
    `^(?:['’]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|['’‘]?s-[A-Z]|['’]?\\d|['’‘][st]$|(?:${FRENCH}|[a-z]{3,30}(?:straat|laan|weg|plein|lei|dreef|steenweg|singel|kade|gracht)|burgemeester|wethouder|pastoor|dokter|koning(?:in)?|prins(?:es)?|generaal)$)`,
  ),
);
const NO_STREET = fitted(
  /^(?:tel|telefoon|fax|gsm|kvk|btw|bv|nv|siret|siren|rekening|unit|gebouw|verdieping|lokaal|bus|artikel|art|versie|version|sinds|vanaf|tot|mei|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|october|copyright|wet|avg|gdpr|iban|bic|be|nl|rpr|kbo|stap|punt|hoofdstuk|maximaal|minimaal|binnen|na|google analytics|zaal|team|groep|klas|ploeg|module|fase|bijlage|tabel|windows|chrome|iso)\b/i,
);

/** "Dorpsstraat 3 bus 2" at the end of a text, with what stands before it. */
export function streetAtEnd(text: string): { value: string; rest: string } | null {
  const tail = text.slice(-130);
  const skipped = text.length - tail.length;
  const box = POST_BOX.exec(tail) ?? NUMBER_FIRST.exec(tail) ?? NUMBER_LED.exec(tail);
  const doubled = box === null ? null : doubledStreet(tail.slice(0, box.index), box[1] ?? '');
  if (doubled !== null) return { ...doubled, rest: text.slice(0, skipped) + doubled.rest };
  if (box !== null) return { value: (box[1] ?? '').trim(), rest: text.slice(0, skipped + box.index) };
  const match = STREET_END.exec(tail);
  if (match === null) return null;
  const words = match[1] ?? '';
  const name = streetName(words.slice(Math.max(0, endOfLegalForm(words))));
  if (name === null) return null;
  const value = `${name} ${match[2] ?? ''}`.replace(/\s+/g, ' ').trim();
  const rest = text.slice(0, Math.max(0, text.lastIndexOf(name)));
  const parted = withoutBusiness(value) ?? withoutPerson(value, rest);
  return parted === null ? { value, rest } : { value: parted.street, rest: `${rest}${parted.name} ` };
}

/** "Boekhandel Letterbos Kaai 4": a kind of business opens no street name. */
const BUSINESS =
  /^((?:boekhandel|bakkerij|banketbakkerij|slagerij|salon|kapsalon|praktijk|studio|atelier|garage|restaurant|brasserie|café|hotel|camping|stichting|vereniging|apotheek|bloemen|tuincentrum|drukkerij|fietsen|frituur|kinderopvang|muziekschool|basisschool|tandartspraktijk|huisartsenpraktijk|kinepraktijk|schildersbedrijf|loodgieter|optiek|juwelier|makelaardij|notaris|advocatenkantoor)(?:\s[^\s\d]{1,25}){1,5}?)\s((?:[^\s\d]*(?:straat|laan|weg|plein|dreef|lei|kaai|kade|steenweg|singel|gracht|markt|dijk|dorp|pad|hof|baan|ring))\s\d.*)$/i;

/** "Els van Dam Koudenhoeklaan 2": a person with a particle opens no name that ends in its own kind of street. */
const PERSON =
  /^((?:\S{2,30}\s){0,4}[A-Z][a-zà-ÿ]{2,15}\s(?:van|van de|van den|van der|de|den|ter)\s[A-Z][a-zà-ÿ]{2,20})\s([A-Z][a-zà-ÿ]{3,25}(?:laan|straat|weg|plein|singel|dreef|kade|gracht|steenweg)\s\d.*)$/;

/** "An Bos - Jan Maes - Els Lauwers Kerkstraat 3": the last of several people, before the street. */
function withoutPerson(value: string, rest: string): { name: string; street: string } | null {
  const [, name, street] = LAST_PERSON.exec(value) ?? [];
  const isLast = name !== undefined && /\s[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{1,20}\s(?:[-–&|]|en)\s$/.test(rest);
  return isLast && street !== undefined ? { name, street } : null;
}

const LAST_PERSON =
  /^([A-ZÀ-ÖØ-Þ][a-zß-ÿ]{1,15}\s[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{1,20})\s([A-ZÀ-ÖØ-Þ][a-zß-ÿ-]{2,25}(?:straat|laan|weg|plein|lei|dreef|baan|kaai|kade|singel)\s\d.*)$/;

/** Words that open a name of several. */
const FIRST_WORDS =
  'Grote|Kleine|Lange|Korte|Oude|Nieuwe|Hoge|Lage|Groene|Burgemeester|Koning|Koningin|Prins|Prinses|President|Generaal|Pastoor|Kardinaal|Eerste|Tweede';

/** A name that runs into its street, parted from it; null where the street stands alone. */
function withoutBusiness(value: string): { name: string; street: string } | null {
  const [, name, street] = BUSINESS.exec(value) ?? PERSON.exec(value) ?? [];
  if (name === undefined || street === undefined) return null;
  const opened = OPENERS.exec(name)?.[0] ?? '';
  return {
    name: name.slice(0, name.length - opened.length),
    street: `${opened.trimStart()} ${street}`.trim(),
  };
}

/** "Boekhandel Zon Burgemeester de | Vlugtlaan 3": at the end of a name, what opens the street. */
const OPENERS = new RegExp(`(?:\\s(?:${FIRST_WORDS}|de|den|der|van|Van|De)){1,4}$`);

/** "Nijverheidskaai 170 Quai de l'Industrie": the number belongs to the name before it too. */
function doubledStreet(before: string, box: string): { value: string; rest: string } | null {
  const french = FRENCH_AT_END.exec(before.trimEnd());
  const bare = french
    ? { value: french[1] ?? '', rest: before.slice(0, french.index) }
    : bareStreetAtEnd(before.trimEnd());
  const number = /^\d{1,4}\s?[A-Z]?(?=\s)/.exec(box)?.[0];
  return bare === null || number === undefined
    ? null
    : { value: `${bare.value} ${number.trim()}`, rest: bare.rest };
}

/** "Moffelstraat 3" at the start of a text. */
export function streetAtStart(text: string): string | null {
  const match = STREET_START_OF.exec(text.slice(0, 90));
  if (
    match === null ||
    !(/^(?:['’‘][st]\s|\d{1,2}(?:e|de|ste)\s|['’]?)[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(text) || FRENCH_START.test(text))
  )
    return null;
  // "1606 Headway Circle, Austin, TX 78754".
  const name = /,\s[A-Z]{2}$/.test(match[1] ?? '') ? null : streetName(match[1] ?? '');
  return name === null ? null : `${name} ${match[2] ?? ''}`.replace(/\s+/g, ' ').trim();
}

/** "met zetel in België aan de Kerkstraat 1". */
const COUNTRY_LEAD =
  /^(?:België|Belgie|Belgium|Nederland|the Netherlands)\s(?:aan|op|at|te|in)\s(?:(?:de|het|the)\s)?/;

/** "gevestigd aan Van Hoornekade 3": a small word with a capital belongs to the name. */
const capitalLink = (lead: string): string => /\s((?:Van|Het|Op|In|Aan)\s)$/.exec(lead)?.[1] ?? '';
/** Nothing of a street stands before these: "2e Kruisweg", "'t Zand", "Onder de Toren", "Kon. Albertlaan". */
const OPENS =
  /^(?:\d{1,2}(?:e|ste|de)\s|['’‘]t\s[A-Z]|(?:Aan|Achter|Onder|Bij|Tussen|Over)\s(?:de|den|der|het|['’‘]t)\s[A-Z]|(?:Kon|Burg|Pres|Gen|Prof|Past|Kard|Mgr)\.\s)/;
/** "0687.781.666 Lange Laan 4": a number of another kind stands before it. */
const LONG_NUMBER = /^\d[\d./-]{5,}$/;

/** "Stichting Pixel Grote Markt": an opening word behind a capital that is none of a street's. */
const FIRST = new RegExp(`^(?:${FIRST_WORDS})$`);
const LEADS_ON = fitted(
  /^(?:[^A-ZÀ-ÖØ-Þ]|(?:Op|In|Aan|Achter|Van|Voor|Onder|Bij|Over|Tussen|De|Den|Het|Ter|Laan|Plein|Weg|Dijk|Kade|Singel|Park|Hof|Markt|Steenweg|Rue|Avenue|Place|Quai|Bd|Av\.|\S{2,20}(?:zone|park|terrein))$)/,
);

/** "Sint-Maria-instituut Kerkstraat 7": what stands in the street is no part of its name. */
const HOUSE_NAME =
  /(?:instituut|basisschool|school|college|atheneum|lyceum|ziekenhuis|kliniek|bibliotheek|museum|stichting|vereniging|B\.?V\.?|N\.?V\.?|vzw|VZW|VOF)$/;

function opensStreet(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  if (OPENS.test(tokens.slice(at, at + 3).join(' '))) return !/^(?:Op|In|Van|Voor)$/.test(before);
  const isFirst = at < tokens.length - 1 && FIRST.test(tokens[at] ?? '');
  return isFirst && !FIRST.test(before) && !LEADS_ON.test(before);
}

/**
 * The street's own words, read leftwards from the number: capitals, and small linking words between capitals.
 * "Wij zijn te vinden op Steenweg op Gent" gives "Steenweg op Gent".
 */
function streetName(words: string): string | null {
  const tokens = words.replace(LEAD_IN, capitalLink).replace(COUNTRY_LEAD, '').trim().split(' ');
  let start = tokens.length;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] ?? '';
    if (LONG_NUMBER.test(token) || (at < tokens.length - 1 && /^\d{3,4}$/.test(token))) break;
    if (at < tokens.length - 1 && HOUSE_NAME.test(token)) break;
    if (STREET_START.test(token)) start = at;
    if (opensStreet(tokens, at)) break;
    if (STREET_START.test(token)) continue;
    // "Laan naar Zuid": elsewhere "naar" leads to a street.
    if (token === 'naar' && /^(?:Laan|Weg|Baan|Dreef|Pad)$/.test(tokens[at - 1] ?? '')) continue;
    if (!STREET_LINK.test(token)) break;
  }
  // "rue de la station": the kind stands first, and small words behind it.
  const kind = tokens.findLastIndex((token) => FRENCH_KIND.test(token));
  if (kind >= 0 && kind < start && tokens.length - kind <= 8) start = kind;
  if (start > 0 && isSmall(tokens)) start = 0;
  const name = tokens.slice(start).join(' ');
  // "Bellen 024 785" is a number in groups, "Plein 1940" a street.
  if (/\s(?:0\d*|\d{1,3}|\d{5,})$/.test(name)) return null;
  return /[A-Za-zÀ-ɏ]{2}/.test(name) && !NO_STREET.test(name) ? name : null;
}

/** "lange nieuwstraat": all of a name in small letters, where nothing leads in. */
const isSmall = (tokens: readonly string[]): boolean =>
  tokens.length <= 3 &&
  tokens.every((token) => /^[a-zà-ÿ'’-]{3,30}$/.test(token)) &&
  !/^(?:aan|bij|naar|vanuit|rond|langs|voor|over|achter|onze|deze|het|een|van|met|via|ons|wij|adres)$/.test(
    tokens[0] ?? '',
  ) &&
  STREET_WORD.test(tokens.at(-1) ?? '');

/** "…, Zonnelaan" at the end of a text: a street that the page gives without a number. */
export function bareStreetAtEnd(text: string): { value: string; rest: string } | null {
  const segment =
    text
      .slice(-80)
      .split(/[,;:(|]/)
      .at(-1) ?? '';
  const name = streetName(segment);
  if (name === null || !isStreetWord(name) || name.includes('. ')) return null;
  return { value: name, rest: text.slice(0, Math.max(0, text.lastIndexOf(name))) };
}

/** Does it look like a street even without a number? */
export function isStreetWord(text: string): boolean {
  return /^[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ .'’-]{3,50}$/.test(text) && STREET_WORD.test(text);
}

/** "Oudegracht 12": would it pass for a street if no postcode stood by it? */
export const namesStreet = (street: string): boolean =>
  KIND_FIRST.test(street) || STREET_WORD.test(street.replace(/\s\d.*/s, ''));

/** "Laan van de Vrijheid", "Bedrijvenpark Noord": the kind of street before its name. */
const KIND_FIRST =
  /^(?:Laan|Plein|Weg|Steenweg|Singel|Park|Hof|Postbus|(?:Bedrijven|Industrie|Wetenschaps|Business)(?:park|terrein|zone|weg))\s[a-zA-Z\d]/;
