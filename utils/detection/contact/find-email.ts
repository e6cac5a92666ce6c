import {
  isAuthorityEmail,
  isFreeMail,
  isProcessorEmail,
  siteDomain,
} from '@/utils/detection/identity/known-parties';
import { type Line, linesByBlock, ownerAt } from '@/utils/detection/identity/lines';
import type { Candidate } from '@/utils/detection/identity/rank';
import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';

/** A plain addr-spec; every part bounded, so that no text makes it slow. */
const ADDRESS = fitted(
  /(?<![A-Za-zÀ-ɏ\u0370-\u1fff\d._%+'-])([A-Za-zÀ-ɏ\u0370-\u1fff\d](?:[A-Za-zÀ-ɏ\u0370-\u1fff\d._%+'-]{0,62}[A-Za-zÀ-ɏ\u0370-\u1fff\d_+-])?)@((?:[A-Za-zÀ-ɏ\u0370-\u1fff\d](?:[A-Za-zÀ-ɏ\u0370-\u1fff\d-]{0,61}[A-Za-zÀ-ɏ\u0370-\u1fff\d])?\.){1,5}[A-Za-zÀ-ɏ\u0370-\u1fff]{2,20})(?![A-Za-zÀ-ɏ\u0370-\u1fff\d@])/g,
);
/** "naam [at] domein [dot] be", "naam @ domein.be": the at in brackets, or as a sign between spaces. */
const SPELLED = fitted(
  /([A-Za-z0-9][A-Za-z0-9._+-]{0,63})\s{0,3}(?:[[({<]\s{0,2}(?:at|AT|At|a|[Aa]pen?staart(?:je)?|arobase|@)\s{0,2}[\])}>]|\s_(?:at|a)_\s|\s@\s)\s{0,3}([A-Za-z0-9-]{1,63}(?:(?:\.|\s{0,2}(?:[[({]\s{0,2}(?:dot|DOT|Dot|punt|PUNT|point|\.)\s{0,2}[\])}]|\s(?:dot|DOT|punt)\s)\s{0,2})[A-Za-z0-9-]{2,63}){1,4})(?![A-Za-z0-9@])/g,
);
/** With the word alone both signs must be spelled out: "look at example.be" is no address. */
const WORDS = fitted(
  /([A-Za-z0-9][A-Za-z0-9._+-]{0,63})\s{1,3}(?:at|apenstaartje)\s{1,3}([A-Za-z0-9-]{1,63}(?:\s{1,3}(?:dot|punt)\s{1,3}[A-Za-z0-9-]{2,63}){1,4})(?![A-Za-z0-9@])/gi,
);
/** A blank slipped in beside the sign: "informatie @stad.be", where the words before it speak of mail. */
const APART = fitted(
  /(?<=\b(?:e-?mail|mail|mailen|mailtje|mailadres|adres)\b[^@]{0,40}\s)([A-Za-z0-9][A-Za-z0-9._+-]{0,63})(?:\s@|@\s)([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63}){1,4})(?![A-Za-z0-9@])/gi,
);
/** One of these stands in each address of the three kinds above, which take long to look for in vain. */
const SPELLED_SIGN =
  /[[({<]\s{0,2}(?:at|a|apen?staart(?:je)?|arobase|@)\s{0,2}[\])}>]|\s(?:_at?_|@|(?:at|apenstaartje)\s)|@\s/i;
/** Put in to mislead machines, and hidden from readers: "dponospam@stad.be". */
const BAIT = /[._-]?(?:no-?spam|geen-?spam|anti-?spam|remove-?(?:this|me)|verwijder-?(?:dit|mij))[._-]?/i;
/** The officer's own box: for the officer first, for the controller only where there is no other. */
export const OFFICERS = /^(?:dpo|fg)@/i;
/** Boxes with one task, seldom the way to the house. */
const TASKS = fitted(
  /^(?:penningmeester|pers|press|jobs?|vacatures?|sollicit\w{0,8}|factu\w{0,6}|boekhouding|invoices?|billing|redactie|nieuwsbrief|newsletter|uitschrijven|sales|verkoop|retour\w{0,4}|webmaster|datalek\w{0,4}|security|beveiliging|helpdesk|ict|abuse|meldpunt|klokkenluider\w{0,2}|integriteit)@/,
);
const FORMS = /^(?:noreply|no-reply|donotreply|postmaster|webmaster)@/;
const PLACEHOLDER = fitted(
  /^(?:naam|(?:jouw|uw|your|voor|achter)[._-]?(?:naam|name|e?-?mail|adres|bedrijf)|voornaam[._-](?:achter)?naam|jouw|uw|your|voorbeeld|john[._-]?doe|name|first[._-]?name)[\d]{0,3}@|@(?:example|voorbeeld|domein|domain)\./,
);

/** Where the page says that requests or questions about one's data go. */
export const REQUESTS = fitted(
  /rechten|inzage|in te zien|inzien|verzoek|uitoefen|wissen|verwijder|corrig|verbeter|rectific|intrekk|in te trekken|toestemming|bezwaar|gegevens aanpassen|droits?\b|exercer|demande|rights?\b|request|withdraw|access to your|opt[- ]?out|opvragen|wijzig/i,
);
export const QUESTIONS =
  /vragen|vraag|opmerking|klacht|questions?\b|concerns|privacy|gegevens|contact|terecht/i;

export interface FoundEmail extends Candidate {
  readonly line: Line | null;
  /** Half open offsets in the line; -1 where it stands in a link only. */
  readonly at: number;
}

export function findEmails(page: PageText, lines: readonly Line[]): FoundEmail[] {
  const found: FoundEmail[] = [];
  for (const line of lines) {
    if (!/[@＠﹫]|\bat\b|\[|\(|_at?_|apen?staart/i.test(line.text)) continue;
    const plain = /[＠﹫．]/.test(line.text) ? line.text.normalize('NFKC') : line.text;
    for (const match of matchesOf(ADDRESS, plain)) push(found, match[0], line, match.index, 'text');
    if (line.text.length > 3000 || !SPELLED_SIGN.test(line.text)) continue;
    for (const match of [
      ...matchesOf(SPELLED, line.text),
      ...matchesOf(WORDS, line.text),
      ...matchesOf(APART, line.text),
    ]) {
      const domain = (match[2] ?? '').replace(
        /[[({]\s{0,2}(?:dot|punt|point|\.)\s{0,2}[\])}]|\s(?:dot|punt)\s/gi,
        '.',
      );
      push(found, `${match[1] ?? ''}@${domain.replace(/\s/g, '')}`, line, match.index, 'spelled');
    }
  }
  fromLinks(page, lines, found);
  return found;
}

/** "e-mailadresInfo@x.be", "Mailinfo@x.be", "info@x.been": a label or the next word glued to the address. */
const GLUED_LABEL = /^(?:e-?mail(?:adres)?|mailadres)(?=[A-Z][A-Za-z.-]{1,40}@)/i;
const GLUED_END =
  /(?<=@[A-Za-z\d.-]{2,80}\.(?:be|nl|com|eu|org|net|vlaanderen|brussels))(?:en|of|of:|en:|tel|en\/of|telefoon|website|www|fax|gsm|of\/en)$/;

function push(found: FoundEmail[], raw: string, line: Line, at: number, how: string): void {
  const value = cleanEmail(unglued(raw).replace(BAIT, ''));
  if (value === null) return;
  const doubts = isLookAlike(value) ? (['lookAlike'] as const) : [];
  found.push({ value, score: 0, how, line, at, doubts });
}

const unglued = (raw: string): string =>
  (/^[A-Za-z-]{4,13}(?=[A-Z])/.test(raw) ? raw.replace(GLUED_LABEL, '') : raw).replace(GLUED_END, '');

function fromLinks(page: PageText, lines: readonly Line[], found: FoundEmail[]): void {
  const byBlock = linesByBlock(lines);
  const seen = Map.groupBy(found, (email) => email.line?.block.index ?? -1);
  for (const link of page.links) {
    if (!/^mailto:/i.test(link.href) || link.visibility === 'hidden') continue;
    const value = mailtoAddress(link.href);
    if (value === null) continue;
    const line = byBlock.get(link.block)?.find(({ text }) => text.includes(link.text)) ?? null;
    const inText = link.block < 0 ? [] : (seen.get(link.block) ?? []);
    if (inText.some((email) => email.value.toLowerCase() === value.toLowerCase())) continue;
    const shown = inText.filter((email) => link.text.toLowerCase().includes(email.value.toLowerCase()));
    const doubts = shown.length > 0 ? (['differsFromLink'] as const) : (['onlyInLink'] as const);
    const at = line?.text.indexOf(link.text) ?? -1;
    found.push({ value, score: 0, how: 'mailto', line, at, doubts, place: 'link', quote: link.href });
  }
}

/** Exactly one addr-spec of a mailto link; its headers (cc, bcc, body) are never looked at. */
function mailtoAddress(href: string): string | null {
  const path = href.slice('mailto:'.length).split('?')[0] ?? '';
  try {
    return cleanEmail(decodeURIComponent(path));
  } catch {
    // An address with a broken escape is no address.
    return null;
  }
}

const ASCII_EMAIL = fitted(
  /^[a-z0-9_+](?:[a-z0-9._%+'-]{0,62}[a-z0-9_+-])?@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,5}[a-z]{2,20}$/i,
);

/** The address in its plain form, or null where it is not exactly one. */
export function cleanEmail(raw: string): string | null {
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/[.,;:]{1,9}$/, '');
  if (text.length > 254 || text.includes('..')) return null;
  if (!/^[^\s@]+@[^\s@]+$/.test(text)) return null;
  const [local = '', domain = ''] = text.split('@');
  const plain = /^[\x20-\x7e]+$/.test(domain) ? text : `${local}@${punycode(domain)}`;
  if (!ASCII_EMAIL.test(plain) || /\.(?:png|jpe?g|gif|svg|webp|css|js|html?|php)$/i.test(plain)) return null;
  return plain;
}

function punycode(domain: string): string {
  return URL.canParse(`http://${domain}`) ? new URL(`http://${domain}`).hostname : domain;
}

const isLookAlike = (email: string): boolean => /@(?:[^@]{0,253}\.)?xn--/.test(email);

interface EmailSurroundings {
  readonly host: string;
  /** True where a line speaks of another organisation. */
  readonly othersOwn: (line: Line, at?: number) => boolean;
  readonly nameKeys: readonly string[];
}

/** How much speaks for each address as the controller's own. */
export function weighEmails(found: readonly FoundEmail[], around: EmailSurroundings): FoundEmail[] {
  return found.map((email) => ({ ...email, ...weigh(email, around) }));
}

function weigh(email: FoundEmail, around: EmailSurroundings): Pick<FoundEmail, 'score' | 'doubts'> {
  const { line } = email;
  const address = email.value.toLowerCase();
  const domain = address.slice(address.indexOf('@') + 1);
  if (isAuthorityEmail(address) || PLACEHOLDER.test(address)) return { score: -9, doubts: email.doubts };
  if (isProcessorEmail(address) && siteDomain(domain) !== siteDomain(around.host))
    return { score: -9, doubts: email.doubts };
  const isOwnDomain = around.host !== '' && siteDomain(domain) === siteDomain(around.host);
  const isFree = isFreeMail(domain);
  const box = address.replace(/[^a-z0-9]/g, '');
  const house = (siteDomain(domain).split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  const resembles = around.nameKeys.some(
    (key) => key.length > 3 && (box.includes(key) || (house.length > 5 && !isFree && key.includes(house))),
  );
  // "rogge.be.elders.example" on rogge.be: made to be taken for it.
  const site = siteDomain(around.host);
  const mimics =
    around.host !== '' &&
    !isOwnDomain &&
    (domain.startsWith(`${site}.`) || alike(siteDomain(domain)) === alike(site));
  const doubts = mimics
    ? (['lookAlike', 'otherDomain'] as const)
    : isOwnDomain
      ? []
      : isFree
        ? (['freeMail'] as const)
        : (['otherDomain'] as const);
  let score = 4;
  if (isOwnDomain) score += 3;
  else if (resembles) score += 2;
  if (FORMS.test(address) || OFFICERS.test(address)) score -= 3;
  if (TASKS.test(address)) score -= 1.5;
  if (line !== null) score += placeScore(line, email.at, isOwnDomain || resembles);
  if (line !== null && !isOwnDomain && around.othersOwn(line, email.at)) score -= 5;
  if (email.doubts.includes('differsFromLink')) score -= 2;
  return { score, doubts: [...email.doubts, ...doubts] };
}

/** Signs that look alike: "kapper1inde.be", "karnrner.be". */
const alike = (domain: string): string => domain.replace(/[1i]/g, 'l').replace(/0/g, 'o').replace(/rn/g, 'm');

function placeScore(line: Line, at: number, isOwn: boolean): number {
  const owner = ownerAt(line, at);
  if (owner === 'authority') return line.isPastAuthority ? 0 : isOwn ? -1 : -4;
  if (owner === 'other' && line.place === 'body') return isOwn ? -1 : -5;
  if (owner === 'officer') return isOwn ? -2 : -3;
  if (line.place !== 'body') return 1;
  if (line.section === 'controller') return 3;
  return line.section === 'contact' || line.section === 'rights' ? 2 : 1;
}
