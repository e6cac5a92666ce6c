import type { FoundAddress } from './found-address';
import { domainLabel, KNOWN_PROCESSORS } from './known-parties';
import { endOfLegalForm, maskDots, splitLegalForm, unmaskDots } from './legal-form';
import type { Line } from './lines';
import { isNameLike, nameKey, squashed } from './name-shape';
import type { PageText } from './page-text';
import {
  COPYRIGHT,
  NAME_END,
  NAME_LABEL,
  NAME_LABEL_LINE,
  type NamePhrase,
  OBJECT_PHRASES,
  SUBJECT_PHRASES,
  TRADE_LABEL,
} from './phrases-identity';
import { structuredOrganisations } from './structured-identity';

/** A name with its proof. `full` is as written, `name` without legal form. */
export interface FoundName {
  readonly full: string;
  readonly name: string;
  readonly form: string | null;
  readonly weight: number;
  readonly how: string;
  readonly role: NamePhrase['role'];
  readonly line: Line | null;
}

const MAX_SENTENCE = 3000;
const MAX_LINES = 4000;

export function findNames(
  page: PageText,
  lines: readonly Line[],
  addresses: readonly FoundAddress[],
): FoundName[] {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const label = domainLabel(host);
  const found: FoundName[] = [];
  const add: Add = (full, weight, how, line, role = 'name') => {
    const tidy = capitalised(tidyName(full));
    if (!isNameLike(tidy, label, weight >= 8)) return;
    const parts = splitLegalForm(tidy);
    if (!isNameLike(parts.name, label, weight >= 8)) return;
    found.push({ full: tidy, ...parts, weight: weight - penalty(line, tidy, label), how, role, line });
  };
  for (const line of lines.slice(0, MAX_LINES)) {
    fromSentences(line, lines, add);
    fromLabel(line, lines, add);
    fromCopyright(line, add);
  }
  fromSections(lines, add);
  fromAddresses(addresses, lines, add);
  fromHead(page, lines, add);
  fromDomain(label, lines, add);
  return found;
}

type Add = (full: string, weight: number, how: string, line: Line | null, role?: NamePhrase['role']) => void;

/** A name in a passage on others, or that of a known processor, proves little. */
function penalty(line: Line | null, name: string, label: string): number {
  const isForeign = KNOWN_PROCESSORS.test(name) && !squashed(name).includes(label);
  const owner = line?.owner ?? 'open';
  const isElsewhere = line?.place === 'body' && (owner === 'other' || owner === 'officer');
  return (isForeign ? 8 : 0) + (owner === 'authority' ? 6 : isElsewhere ? 4 : 0);
}

function fromSentences(line: Line, lines: readonly Line[], add: Add): void {
  if (line.text.length < 12) return;
  const text = maskDots(line.text.slice(0, MAX_SENTENCE));
  for (const phrase of SUBJECT_PHRASES) {
    for (const match of text.matchAll(phrase.pattern)) {
      const subject = subjectBefore(text, match.index);
      if (subject !== null) add(unmaskDots(subject), phrase.weight, phrase.how, line, phrase.role);
    }
  }
  for (const phrase of OBJECT_PHRASES) {
    for (const match of text.matchAll(phrase.pattern)) {
      const rest = text.slice(match.index + match[0].length);
      const weight = phrase.weight - (phrase.how.startsWith('heading:') ? aside(line, text, match.index) : 0);
      const next = lines[line.index + 1];
      if (rest.trim() === '' && /[:\s]$/.test(text) && next !== undefined) {
        if (phrase.weight >= 9)
          add(unmaskDots(nameAtStart(maskDots(next.text))), weight, phrase.how, next, phrase.role);
      } else add(unmaskDots(nameAtStart(rest)), weight, phrase.how, line, phrase.role);
    }
  }
}

/** "Zie ook het privacybeleid van X" speaks of another's policy: only a title or an opening names our own. */
function aside(line: Line, text: string, at: number): number {
  if (line.isHeading) return 0;
  const before = text.slice(Math.max(0, at - 60), at);
  if (/(?:lees|meer|zie|bekijk|raadpleeg|vind|verwijz|verder|op|naar|ook)\b[^.]{0,45}$/i.test(before))
    return 8;
  return at > 40 ? 3 : 1;
}

/** The words from the start of the sentence up to the phrase, without apposition ("X, gevestigd te …, is"). */
function subjectBefore(text: string, end: number): string | null {
  const before = text.slice(Math.max(0, end - 300), end);
  const starts = [
    ...before.matchAll(
      /[.!?:;]\s{1,2}(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ\d])|\n|\s[–—]\s|^(?:\d{1,2}(?:\.\d{1,2})?[.)]\s)/g,
    ),
  ];
  const last = starts.at(-1);
  if (last === undefined && end > 300) return null;
  const sentence = before.slice(last === undefined ? 0 : last.index + last[0].length);
  const form = endOfLegalForm(sentence);
  const comma = sentence.search(/,|\s\(|\s\|/);
  const isList =
    comma < 0 ||
    (form < comma + 60 &&
      !/\s(?!en\s|de\s|van\s|der\s|den\s|&)[a-zß-öø-ÿłœšž]/.test(sentence.slice(comma, form)));
  const cut = form > 0 && isList ? form : comma;
  const subject = (cut < 0 ? sentence : sentence.slice(0, cut))
    .replace(LEAD, '')
    .replace(/\s(?:is|zijn|wordt|worden|heeft)\s.*$/, '');
  return KIND.test(subject) ||
    /^(?:["“'‘’„]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|['’][st]\s[A-ZÀ-ÖØ-ÞŁŒŠŽ]|\d|[a-zß-öø-ÿłœšž][A-Za-zÀ-ɏ\d-]{0,30}(?:\.[a-zß-öø-ÿłœšž]{2,4}|[A-ZÀ-ÖØ-ÞŁŒŠŽ]))/.test(
      subject,
    )
    ? subject
    : null;
}

/** What stands before the name in its sentence; an article with a capital may belong to it ("De Smet"). */
const LEAD =
  /^(?:(?:En|Dat|Onze|Ons|Daarom|Hiervoor|Hierbij|Als|Binnen|Bij|Voor|Via|Door|Wij,|Ik,|The|La|Le)\s)?(?:(?:[Hh]et\s)?(?:college van burgemeester en (?:wethouders|schepenen)|bestuur|schoolbestuur|kerkbestuur|hoofdbestuur|[Bb]estuur) van\s)?(?:(?:[Dd]e|[Hh]et)\s(?=(?:[a-zß-öø-ÿłœšž]|[A-ZÀ-ÖØ-ÞŁŒŠŽ]{2,4}\s)))?(?:(?:organisatie|onderneming|vennootschap|firma|eenmanszaak|website|webshop|vereniging|praktijk|winkel|club|school)\s(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ\d]))?/;

/** What a public body or institution is, in lower case before its name: "de gemeente Pelt". */
const KIND =
  /^(?:gemeente|stad|provincie|hogeschool|universiteit|basisschool|scholengroep|scholengemeenschap|woonzorgcentrum|ziekenhuis|apotheek|huisartsenpraktijk|parochie|intercommunale|stichting|vereniging)\s["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]/;

function nameAtStart(rest: string): string {
  const text = rest
    .slice(0, 160)
    .replace(/^["“„'‘(]+/, '')
    .replace(/^(?:de\s|het\s|the\s|door\s)(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ])/, '');
  const form = endOfLegalForm(text);
  const end = text.search(NAME_END);
  if (form > 0 && (end < 0 || form <= end + 1)) return text.slice(0, form);
  return end < 0 ? text : end === 0 ? '' : text.slice(0, end + (text[end] === '?' ? 1 : 0));
}

function fromLabel(line: Line, lines: readonly Line[], add: Add): void {
  if (line.text.length > 170) return;
  const isForm = line.section === 'recipients' || line.section === 'rights';
  const withValue = NAME_LABEL_LINE.exec(line.text);
  if (withValue !== null && NAME_LABEL.test(withValue[1] ?? '')) {
    const role = TRADE_LABEL.test(withValue[1] ?? '') ? 'trade' : 'name';
    const value = unmaskDots(nameAtStart(maskDots(withValue[2] ?? '')));
    const isPlain = /^naam|^name|^nom/i.test(line.text);
    add(value, (isPlain ? 6 : 8) - (isForm ? 4 : 0), 'label', line, role);
    return;
  }
  const next = lines[line.index + 1];
  const isBare =
    NAME_LABEL.test(line.text) &&
    (line.text.endsWith(':') || line.block.cell !== null || /^d[td]$/.test(line.block.tag));
  if (!isBare || next === undefined || next.text.length > 90) return;
  add(unmaskDots(nameAtStart(maskDots(next.text))), isForm ? 3 : 7, 'label', next);
}

function fromCopyright(line: Line, add: Add): void {
  if (!/©|\(c\)|copyright/i.test(line.text) || line.text.length > 400) return;
  const text = maskDots(line.text);
  for (const match of text.matchAll(COPYRIGHT)) {
    const name = nameAtStart(text.slice(match.index + match[0].length));
    add(
      unmaskDots(name).replace(/\s(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?$/, ''),
      6,
      'copyright',
      line,
    );
  }
}

const IDENTITY_LINE = /\d{4}|@|kvk|btw|kbo|onderneming|straat|adres|tel\b|e-?mail/i;

/** Bare lines: the first under a heading that announces the controller, or above the contact details. */
function fromSections(lines: readonly Line[], add: Add): void {
  for (const line of lines) {
    const above = lines[line.index - 1];
    if (line.text.length > 90 || above === undefined || line.owner === 'authority') continue;
    const below = lines.slice(line.index + 1, line.index + 4);
    const leadsDetails = below.some(({ text }) => text.length < 120 && IDENTITY_LINE.test(text));
    const isFirst = above.isHeading || /:\s*$/.test(above.text);
    if (line.section === 'controller' && isFirst)
      add(bareName(line.text), leadsDetails ? 9 : 5, 'section:controller', line);
    else if (line.section === 'contact' && isFirst && leadsDetails)
      add(bareName(line.text), 6, 'section:contact', line);
    else if (line.isHeading && leadsDetails && line.place === 'footer')
      add(bareName(line.text), 5, 'footer:heading', line);
    else if (isFirst && leadsDetails && (line.section === 'rights' || line.section === 'complaint')) {
      add(bareName(line.text), 3, 'section:rights', line);
    }
  }
}

/** Stands between a name and its street. */
const BUILDING =
  /(?<![A-Za-zÀ-ɏ])(?:building|gebouw|toren|tower|bedrijvenpark|businesspark|business park|industriepark|industrieterrein|industriezone|floor|verdieping|t\.?a\.?v\.?|attn|afdeling|department|privacy office|legal)(?![A-Za-zÀ-ɏ])/i;

function fromAddresses(addresses: readonly FoundAddress[], lines: readonly Line[], add: Add): void {
  for (const address of addresses) {
    if (address.score < 0) continue;
    const line = lines[address.firstLine];
    if (line === undefined) continue;
    const bonus = Math.min(2, address.score / 4);
    const inline = address.before.replace(
      /[\s,–-]+(?:gevestigd|gelegen|met|adres|kantoor|zetel|is)?[\s,:]*$/i,
      '',
    );
    if (inline.trim() !== '') {
      const segment = inline.split(/[,;|]\s|\s[–-]\s/).at(-1) ?? '';
      add(unmaskDots(nameAtStart(maskDots(lastSentence(segment)))), 5 + bonus, 'address:inline', line);
      continue;
    }
    for (const distance of [1, 2]) {
      const above = lines[address.firstLine - distance];
      if (above !== undefined && BUILDING.test(above.text) && distance === 1) continue;
      if (above === undefined || above.text.length > 80) break;
      const between = lines[address.firstLine - 1];
      if (distance === 2 && between?.isHeading === true) break;
      if (
        distance === 2 &&
        !/:|^(?:t\.?a\.?v|dhr|mevr|contactpersoon)|building|gebouw|toren|tower|park|industrie|floor|verdieping|attn|afdeling|department|office/i.test(
          lines[address.firstLine - 1]?.text ?? '',
        )
      )
        break;
      add(above.text, 7 + bonus - distance, 'address:above', above);
    }
  }
}

/** What follows the last full stop; a label before it is cut off. */
const lastSentence = (text: string): string =>
  text
    .replace(/^.*[.!?]\s+(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/, '')
    .replace(/^[A-Za-zÀ-ɏ ]{2,40}:\s+/, '')
    .replace(/:\s*$/, '');

/** A line that is a name and nothing else stays whole; one that goes on is cut. */
const bareName = (text: string): string =>
  text.length <= 50 && !/[,(]/.test(text) ? text : unmaskDots(nameAtStart(maskDots(text)));

/** Words on the page that, written together, are what the site's own address says. */
function fromDomain(label: string, lines: readonly Line[], add: Add): void {
  const wanted = label.replace(/[^a-z0-9]/g, '');
  if (wanted.length < 5) return;
  for (const line of lines.slice(0, MAX_LINES)) {
    if (!squashed(line.text.slice(0, MAX_SENTENCE)).includes(wanted)) continue;
    const words = line.text.slice(0, MAX_SENTENCE).split(' ');
    for (const [start, word] of words.entries()) {
      if (!wanted.startsWith(squashed(word).slice(0, 3)) || !/^["“'(]?[A-Z0-9]/.test(word)) continue;
      const end = endOfWords(words, start, wanted);
      if (end < 0) continue;
      add(words.slice(start, end).join(' '), 4, 'domain', line);
      return;
    }
  }
}

/** Index behind the words from `start` on that together read `wanted`, or -1. */
function endOfWords(words: readonly string[], start: number, wanted: string): number {
  let read = '';
  for (let at = start; at < start + 8 && at < words.length; at += 1) {
    read += (words[at] ?? '')
      .toLowerCase()
      .normalize('NFKD')
      .replace(/&/g, 'en')
      .replace(/[^a-z0-9]/g, '');
    if (read === wanted) return at + 1;
    if (!wanted.startsWith(read)) return -1;
  }
  return -1;
}

const PAGE_WORDS =
  /^(?:privacy|privacy ?-?(?:beleid|verklaring|statement|policy|voorwaarden|reglement|notice|verklaren)(?: ?(?:&|en) ?cookies?.*)?|gdpr|avg|cookies?.*|home(?:page)?|welkom|contact|juridisch.*|disclaimer|algemene voorwaarden|politique de confidentialité|confidentialité|vie privée|legal|wettelijke.*|over ons|nl|be|fr|en|menu|voorwaarden)$/i;
const PAGE_PREFIX =
  /^(?:(?:ons|onze|het|de)\s)?(?:privacy\s?-?\s?(?:beleid|verklaring|statement|policy|reglement|voorwaarden)?|gdpr|avg|privacyverklaring)\s(?:van\s|voor\s|–\s|-\s|@\s)?(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ]|\d)/i;
const PAGE_SUFFIX = /\s(?:[-–|]\s)?(?:privacy\s?-?\s?(?:beleid|verklaring|statement|policy)|gdpr)$/i;

function fromHead(page: PageText, lines: readonly Line[], add: Add): void {
  for (const [number, part] of page.title.split(/\s[|–—·•»-]\s|\s::\s|:\s|\s@\s/).entries()) {
    const name = part.replace(PAGE_PREFIX, '').replace(PAGE_SUFFIX, '').trim();
    if (!PAGE_WORDS.test(name)) add(name, number === 0 ? 3 : 4, 'title', null);
  }
  const site = page.metas.get('og:site_name');
  if (site !== undefined) add(site, 5, 'meta:site_name', null);
  const app = page.metas.get('application-name');
  if (app !== undefined) add(app, 4, 'meta:application-name', null);
  const author = page.metas.get('author');
  if (author !== undefined) add(author, 2, 'meta:author', null);
  for (const organisation of structuredOrganisations(page)) {
    if (organisation.legalName !== null) add(organisation.legalName, 6, 'jsonLd', null, 'legal');
    if (organisation.name !== null) add(organisation.name, 5, 'jsonLd', null);
  }
  const heading = lines.find((line) => line.block.headingLevel === 1 && line.place !== 'footer');
  if (heading !== undefined) {
    const name = heading.text.replace(PAGE_PREFIX, '').replace(PAGE_SUFFIX, '').trim();
    if (name !== heading.text || !PAGE_WORDS.test(name))
      add(name, name === heading.text ? 1 : 5, 'heading', heading);
  }
  const home = page.links.find(
    (link) =>
      link.block >= 0 && link.place !== 'footer' && link.text.length > 2 && isHome(link.href, page.url),
  );
  if (home !== undefined && !PAGE_WORDS.test(home.text)) add(home.text, 3, 'logo', null);
}

function isHome(href: string, url: string): boolean {
  if (!URL.canParse(href) || !URL.canParse(url)) return false;
  const link = new URL(href);
  return (
    link.origin === new URL(url).origin &&
    /^\/(?:(?:nl|fr|en|be)(?:-[a-z]{2})?\/?|index\.\w{3,4})?$/i.test(link.pathname) &&
    link.hash === ''
  );
}

function tidyName(text: string): string {
  return text
    .replace(/^(?:['’‘](?![st]\s)|[\s"“„«*•\-–>])+|[\s"”»*•–,:;(-]+$/g, '')
    .replace(/^(?:https?:\/\/)?www\./i, '')
    .replace(/^(?:de|het|the)\s(?=(?:firma|vennootschap|organisatie|onderneming|vzw|bv|nv)\s)/i, '')
    .replace(/^(?:de\s)?(?:firma|vennootschap|organisatie|onderneming)\s(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ])/i, '')
    .replace(/[’'"”]$/, '')
    .replace(/(?<=[A-Za-zÀ-ɏ]{3})\.$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const capitalised = (text: string): string =>
  KIND.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Names of one organisation under one key, with everything that speaks for it. */
export interface NameCluster {
  readonly key: string;
  readonly best: FoundName;
  readonly form: string | null;
  readonly score: number;
  /** True where it is what the site's own address says. */
  readonly isSite: boolean;
  readonly roles: ReadonlySet<NamePhrase['role']>;
  readonly names: readonly FoundName[];
}

/** Clusters, likeliest first. */
export function rankNames(
  found: readonly FoundName[],
  page: PageText,
  lines: readonly Line[],
): NameCluster[] {
  const label = URL.canParse(page.url) ? domainLabel(new URL(page.url).hostname) : '';
  const byKey = new Map<string, FoundName[]>();
  for (const name of found) {
    const key = nameKey(name.name);
    if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  const clusters = [...byKey].map(([key, names]) => cluster(key, names, label)).sort(byScore);
  const text = keyOf(lines);
  const counted = clusters.slice(0, MAX_COUNTED).map((name) => ({
    ...name,
    score: name.score + Math.min(2, countOf(text, name.key) * 0.25),
  }));
  return [...counted, ...clusters.slice(MAX_COUNTED)].sort(byScore);
}

/** How often a name returns is counted for the likeliest only, in the first part of a long page. */
const MAX_COUNTED = 12;
const MAX_TEXT = 150_000;
const byScore = (a: NameCluster, b: NameCluster): number => b.score - a.score;

function keyOf(lines: readonly Line[]): string {
  const parts: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length > MAX_TEXT) break;
    length += line.text.length;
    parts.push(line.text.slice(0, 2000));
  }
  return nameKey(parts.join(' | '));
}

function cluster(key: string, names: readonly FoundName[], label: string): NameCluster {
  const sorted = [...names].sort((a, b) => b.weight - a.weight);
  const best =
    sorted.find((name) => name.form !== null && name.weight >= (sorted[0]?.weight ?? 0) - 3) ??
    (sorted[0] as FoundName);
  const hows = new Map<string, number>();
  for (const name of sorted) hows.set(name.how, Math.max(hows.get(name.how) ?? 0, name.weight));
  const [first = 0, ...others] = [...hows.values()].sort((a, b) => b - a);
  const support = Math.min(
    6,
    others.reduce((sum, weight) => sum + Math.max(0, weight) * 0.3, 0),
  );
  const form = sorted.find((name) => name.form !== null)?.form ?? null;
  const fit = domainBonus(key, label);
  const score = first + support + fit + (form === null ? 0 : 1.5);
  return {
    key,
    best,
    form,
    score,
    isSite: fit >= 3,
    roles: new Set(sorted.filter((n) => n.weight >= 5).map((n) => n.role)),
    names: sorted,
  };
}

function domainBonus(key: string, label: string): number {
  const name = key.replaceAll(' ', '');
  const host = label.replace(/[^a-z0-9]/g, '');
  if (host.length < 3 || name.length < 3) return 0;
  if (name === host) return 4;
  if (host.includes(name) || name.includes(host)) return Math.min(name.length, host.length) >= 4 ? 3 : 1;
  const initials = key
    .split(' ')
    .map((word) => word[0])
    .join('');
  return initials.length >= 3 && host.startsWith(initials) ? 1.5 : 0;
}

function countOf(text: string, key: string): number {
  let count = 0;
  for (let at = text.indexOf(key); at >= 0 && count < 20; at = text.indexOf(key, at + key.length)) count += 1;
  return count;
}
