import { domainLabel, KNOWN_PROCESSORS } from '@/utils/detection/identity/known-parties';
import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { splitLegalForm } from './legal-form';
import { nameKey } from './name-shape';

const FORMED = fitted(
  /((?:[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&.'’-]{1,30}\s(?:(?:en|van|de|voor|&|and)\s)?){0,5}[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&.'’-]{1,30})(?:\s(?:(?:en|van|de|voor|&|and)\s)?\(?(?:b\.?v\.?(?:b\.?a\.?)?|n\.?v\.?|v\.?z\.?w\.?|vof|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|a\.?s\.?b\.?l\.?)|,?\s\(?(?:inc\.?|ltd\.?|limited|llc|gmbh))(?=[\s,.;:)]|$)/gi,
);
const ROLE = fitted(
  /\b(?:verwerkers?|sub-?verwerkers?|webhosting|hosting(?:provider|partij|bedrijf)?|hostingpartner|dienstverleners?|boekhoud(?:er|ing)|loonadministratie|salarisadministratie|accountant|gehost|verzekerd bij|servers van|functionaris is|(?:geleverd|bezorgd|verzonden|verstuurd) door|in onze opdracht|in opdracht van ons|namens ons|on our behalf|processor|host(?:ed|ing)|leverancier|gemaakt door|webdesign|ontwikkeld door|gebouwd door|realisatie|website door|powered by|ontwerp|webbureau|sous-traitant|hébergeur|koepel(?:organisatie)?|lid van|aangesloten bij|federatie|geschillencommissie|\w{0,14}rechtbank(?:en)?|mogelijk gemaakt|met (?:de )?(?:financiële )?steun van|gesteund door|gesubsidieerd|made possible|supported by|avec le soutien|gesponsord|hoofdsponsor|behoort tot|behoren tot|afdeling van|dochter(?:onderneming)? van|maakt deel uit van|netwerk|archief|archives|ombudsdienst|ombudsman|verzekeraar|verzekeringsmaatschappij|polis|onder toezicht van|geschilleninstantie|stichting (?:klachten|geschillen)|klachten(?:loket|commissie|functionaris|regeling))\b|\bwebsite\s?:\s(?!www|https?|[\w-]{1,60}\.[a-z])/i,
);
const OWN_ROLE =
  /verwerkingsverantwoordelijke|\brpr\b|rechtspersonenregister|register van de (?:ondernemings)?rechtbank|wij zijn(?! (?:lid|aangesloten|verzekerd))|onze hosting/i;

/** "Met een klacht kunt u terecht bij SKGE": a body of letters or of a kind that hears complaints of many. */
const HEARS_COMPLAINTS = fitted(
  /\b[Kk]lacht(?:en)?\b.{0,90}\b(?:terecht bij|wenden tot|richten (?:aan|tot)|voorleggen aan|indienen bij|aangesloten bij|melden bij)\s(?:de\s|het\s|een\s)?(?:[A-Z]{3,8}\b|(?:[Ss]tichting|[Oo]nafhankelijke?|[Gg]eschillen|[Kk]lachten|[Oo]mbuds|[Oo]rde)\w{0,20}\b)|\b(?:terecht bij|wenden tot)\s(?:de\s)?(?:[Ss]tichting\s)?(?:Klachten|Geschillen|Ombuds)/,
);

/** Do these words lead to a body that hears complaints of many? */
export const hearsComplaints = (text: string): boolean => HEARS_COMPLAINTS.test(text);

/** Do the words before an address, back to the start of their sentence, speak of a partner or a processor? */
export function speaksOfOthers(before: string): boolean {
  const start = matchesOf(SENTENCE_END, before.slice(-220)).at(-1)?.index ?? 0;
  const sentence = before.slice(-220).slice(start);
  return (ROLE.test(sentence) && !OWN_ROLE.test(sentence)) || HEARS_COMPLAINTS.test(sentence);
}

type IsOwn = (name: string) => boolean;

/** Is this name, or a part of it that says something, one of ours or the site's? */
export function ownName(keys: readonly string[], host: string): IsOwn {
  const label = domainLabel(host);
  const words = new Set(
    keys.flatMap((key) => key.split(' ')).filter((word) => word.length > 3 && !COMMON.test(word)),
  );
  return (name) => {
    const key = nameKey(name);
    return (
      keys.some((own) => own.length > 2 && (key.includes(own) || own.includes(key))) ||
      (label.length > 2 && key.replaceAll(' ', '').includes(label)) ||
      (!isUmbrella(key, keys) &&
        key.split(' ').some((word) => words.has(word) || (word.length > 4 && label.includes(word))))
    );
  };
}

/** "Scouting Nederland" on the page of a local troop: the country's body, not a part of the troop. */
function isUmbrella(key: string, keys: readonly string[]): boolean {
  const country = /\b(?:nederland|vlaanderen|belgie|belgium|europe|international)\b/.exec(key)?.[0];
  return country !== undefined && !keys.some((own) => own.includes(country));
}

/** Words that many names share. */
const COMMON = fitted(
  /^(?:groep|group|centrum|center|stichting|vereniging|praktijk|gemeente|stad|school|huis|bedrijf|service|services|digital|data|belgium|nederland|vlaanderen|onze|voor|club|design|studio|advies|consult\w*|management|media|software|digitaal)$/,
);

const OPENS = /[,;:|·(•]\s?|\.\s(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/;
/** "…, gedreven door Mia Peeters, ", "…, de weverij van Mia Peeters, ": says more of the name before the comma. */
const RUN_BY =
  /^(?:gedreven|gerund|uitgebaat|gevoerd|geëxploiteerd)\sdoor\s|^(?:de|het|een)\s[a-z]{2,14}(?:erij|zaak|winkel|praktijk|salon|studio|atelier|bedrijf|shop)\svan\s/;
/** Stands between a name and its address. */
const CONNECTS = fitted(
  /[\s,:(–-]{0,9}(?:\b(?:met|maatschappelijke|statutaire|zetel|gevestigd|gelegen|kantoor|kantoorhoudende?|houdende|adres|is|te|in|op|aan|de|het|à|sis|bevindt|zich|dont|le|siège|social|est|établi)[\s,:(–-]{0,9}){0,9}$/i,
);
/** A body whose kind says that it is not the site's own. */
const BODY = fitted(
  /^(?:de |het |bij de |bij het )?(?:[A-Za-zÀ-ɏ-]{0,20}(?:ombuds[a-z]{3,8}|instituut|commissie|loket|inspectie|rechtbank|deurwaarders?|federatie|wachtpost|verzekeraar)|orde (?:der|van))\b/i,
);
/** A person or a building before a street is the site's own as often as not. */
const NEUTRAL = fitted(
  /(?:^|\s)(?:p\/a|c\/o|t\.?a\.?v\.?|attn|dhr|mevr|mw|dr|drs|mr|heer|mevrouw|secretari\w{0,6}|scriba|voorzitter|penningmeester|contactpersoon|zaakvoerder|zaakvoerster|eigenaar|eigenares|uitbater|bestuurder|directeur|contact op met)\b/i,
);
const BUILDING = fitted(
  /^(?:sport|club|wijk|buurt|dorps|gebouw|kasteel|campus|loods|bedrijv|industrie|business|park|hal|toren|vestiging|kantoor|filiaal|winkel|atelier|bureau|adres|zetel|hoofd|locatie|afdeling|site|zaal|domein|gemeentehuis|stadhuis|raadhuis|wzc|residentie|unit|huize|België|Belgium|Nederland)/i,
);
const CAPITAL = /^["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&.'’-]{0,40}["”'’]?$/;
const BETWEEN = /^(?:&|en|van|de|der|den|voor|het|du|des|et|of|and|the)$/;

/** "Bouwwerk Haas, t.a.v. Privacy Officer, ": on whose desk a letter to the house lands. */
const ON_THE_DESK_OF = /,?\s(?:t\.?\s?a\.?\s?v\.?|attn\.?:?|ter attentie van)\s[^,;:()]{2,60}[,\s]{0,3}$/i;
/** "Secretariaat: An Maes, ": somebody of the house. */
export const IN_THE_HOUSE =
  /(?:^|[\s(])(?:secretari[a-z]{1,4}|voorzitter|penningmeester|contactpersoon|webmaster|uitgever|v\.\s?u\.)\s?:\s[^,;:()]{2,60}[,\s]{0,3}$/i;

/** "Stichting Klachten & Geschillen (SKG), ". */
const SHORT_FOR = /\s\([A-Z]{2,8}\)[,\s]{0,3}$/;

/** "naar Zwemsport Vlaanderen vzw": the form behind a name is in small letters as often as not. */
function withoutForm(piece: string): string {
  const { name, form } = splitLegalForm(piece);
  return form !== null && piece.endsWith(form) ? name : piece;
}

/** The organisation that the words before an address name, or null: "geheven door Belasting Alblas & Merwe, ". */
export function namedBefore(before: string): string | null {
  const pieces = before
    .slice(-220)
    .replace(ON_THE_DESK_OF, ', ')
    .replace(IN_THE_HOUSE, '')
    .replace(SHORT_FOR, ', ')
    .split(OPENS);
  let piece = '';
  while (piece === '' && pieces.length > 0)
    piece = withoutForm((pieces.pop() ?? '').replace(CONNECTS, '').trim());
  if (piece === '' || NEUTRAL.test(piece) || RUN_BY.test(piece)) return null;
  if (BODY.test(piece)) return piece;
  const tokens = piece.split(' ');
  let start = tokens.length;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] ?? '';
    if (CAPITAL.test(token)) start = at;
    else if (!BETWEEN.test(token)) break;
  }
  const name = tokens.slice(start);
  const body = name.join(' ');
  if (BODY.test(body)) return body;
  const capitals = name.filter((token) => CAPITAL.test(token)).length;
  if (capitals === 1 && HANDS_OVER.test(piece) && !SPEAKS.test(body)) return body;
  return capitals < 2 || BUILDING.test(body) || SPEAKS.test(body) ? null : body;
}

/** "Pakketten gaan naar Vlugpost", "bewaard bij Dozo": who gets or keeps something, named by one word. */
const HANDS_OVER = fitted(
  /\b(?:sturen|stuurt|verzonden|gaan|gaat|bewaard|geleverd|uitgewisseld|wisselen|doorgeven|doorgegeven|verwerkt|draait|draaien|ingeschakeld|uitbesteed|ondergebracht|gehost|gedeeld|delen)\b.{0,60}\b(?:naar|bij|door|aan|met|via|op)\s(?:de\s|het\s)?[^\s]{2,40}$/i,
);

/** The opening of a sentence, or a town with its street: no name of another. */
const SPEAKS = fitted(
  /^(?:Ons|Onze|Wij|We|Ik|U|Je|Het|De|Dit|Deze|Bij|Via|Kom|Vragen|Contact|Post|Bezoek|Tel|Our|Nos|Notre)\b/,
);

/** Does a line, or the sentence at an offset in it, speak of another organisation than the one with these keys? */
export function othersOwn(keys: readonly string[], host: string): (line: Line, at?: number) => boolean {
  const seen = new Map<string, boolean>();
  const isOwn = ownName(keys, host);
  return (line, at = 0) => {
    const text = sentenceAt(line.text, at);
    const verdict = seen.get(text) ?? judge(text, isOwn, keys);
    seen.set(text, verdict);
    return verdict || (at > 0 && standsBehindAnother(line.text, at, isOwn));
  };
}

const NAMED = fitted(
  /((?:[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&.'’-]{0,30}\s(?:(?:en|van|de|voor|&|and)\s)?){0,5}[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&.'’-]{0,30})(?:\s(?:[Bb]\.?[Vv]\.?(?:[Bb]\.?[Aa]\.?)?|[Nn]\.?[Vv]\.?|[Vv]\.?[Zz]\.?[Ww]\.?|VOF|SAS|S\.?A\.?|S\.?R\.?L\.?)|,?\s(?:Inc\.?|Ltd\.?|LLC|GmbH))(?=[\s,.;:)(]|$)/g,
);

/** Up to four, back from an opening bracket. */
const lastWords = (text: string): string =>
  /(?:\S{1,40}\s){0,3}\S{1,40}(?=\s?\(\s?$)/.exec(text.slice(-170))?.[0] ?? '';

/** "De BV Dakwerken Lemmens": what stands before the form is no name. */
const BARE_ARTICLE = /^(?:De|Het|Een|Onze|La|Le)$/;

/** "Mailduif (Duivennest B.V., Coolsingel 70, 3011 AD Rotterdam": the last company named before the offset. */
function standsBehindAnother(text: string, at: number, isOwn: IsOwn): boolean {
  const before = text.slice(Math.max(0, at - 160), at);
  const last = matchesOf(NAMED, before).at(-1);
  if (last === undefined || BARE_ARTICLE.test(last[1] ?? '') || isOwn(last[1] ?? '')) return false;
  // "p/a Beheerkantoor Thuis B.V.": the letter goes there, but it is for us; "Mia namens Weefland BV": so is she.
  if (
    /(?:p\/a|c\/o|per adres|namens|(?:gedreven|gerund|uitgebaat|gevoerd|geëxploiteerd) door)\s$/i.test(
      before.slice(0, last.index),
    )
  )
    return false;
  // "Zonnepolis.nl (Dakhuis B.V.)": the house behind our own name.
  if (
    /[A-Za-z].{0,60}\(\s?$/.test(before.slice(0, last.index)) &&
    isOwn(lastWords(before.slice(0, last.index)))
  )
    return false;
  const between = before.slice(last.index + last[0].length);
  if (/\b(?:h\.?o\.?d\.?n|handelend onder|trading as)\b/i.test(between)) return false;
  // "Weefland B.V. (handelsnaam: Zon)", "Zon (Weefland B.V.)": one house under two names.
  const aside = between.startsWith(')')
    ? CALLED.exec(before.slice(0, last.index))?.[1]
    : /^\s\(([^()]{2,60})\)/.exec(between)?.[1];
  if (aside !== undefined && isOwn(aside)) return false;
  return (
    !/(?:(?<=[a-zß-ÿ)\d]{2})\.|;)\s[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(between) &&
    !/\b(?:ons|onze|wij|our|notre)\b/i.test(between)
  );
}

const CALLED = /(?:^|[\s,])([A-ZÀ-ÖØ-ÞŁŒŠŽ][^\s()]{1,30}(?:\s[A-ZÀ-ÖØ-ÞŁŒŠŽ&][^\s()]{0,30}){0,4})\s\($/;

const SENTENCE_END = /(?<=[a-zß-öø-ÿ)\d]{2})[.!?]\s(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/g;

function sentenceAt(text: string, at: number): string {
  if (at === 0 && text.length <= 300) return text;
  const cut = text.slice(Math.max(0, at - 220), at);
  // Half a name, "…yte BV", would be another's.
  const before = at > 220 ? cut.replace(/^\S{0,60}\s/, '') : cut;
  const after = text.slice(at, at + 160);
  const start = matchesOf(SENTENCE_END, before).at(-1)?.index ?? -1;
  const end = after.search(SENTENCE_END);
  return before.slice(start + 1) + (end < 0 ? after : after.slice(0, end));
}

function judge(text: string, isOwn: (name: string) => boolean, keys: readonly string[]): boolean {
  const key = ` ${nameKey(text)} `;
  if (keys.some((own) => own.length > 2 && key.includes(` ${own} `))) return false;
  if ((ROLE.test(text) && !OWN_ROLE.test(text)) || HEARS_COMPLAINTS.test(text)) return true;
  const processor = KNOWN_PROCESSORS.exec(text);
  if (processor !== null && !isOwn(processor[0])) return true;
  for (const match of matchesOf(FORMED, text)) {
    const name = splitLegalForm(match[0]).name;
    if (/\bnamens\s$/.test(text.slice(0, match.index))) continue;
    if (name.length > 2 && !BARE_ARTICLE.test(match[1] ?? '') && !isOwn(name)) return true;
  }
  return false;
}
