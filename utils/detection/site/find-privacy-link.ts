import type { PageAnchor, PageText } from '@/utils/detection/page/page-text';
import type { PageLink } from '@/utils/detection/page-reading';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText, shortValue } from '@/utils/detection/patterns/fold-text';
import { oncePerPage } from '@/utils/detection/patterns/once-per-page';
import { ARTICLE_PATH, PAGE_NAMES, pathWords } from './page-names';

/** A link with an address that may be opened, and what is said about it. */
export interface Candidate {
  readonly url: URL;
  readonly anchor: PageAnchor;
  readonly text: string;
  readonly path: string;
  /** The words around it in its block, folded; empty outside text. */
  readonly around: string;
  readonly isSameOrigin: boolean;
}

interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
  readonly how: string;
}

const MOST = 5;
const LEAST_SCORE = 40;
/** Whose privacy pages are linked everywhere and are never the site's own. */
const OTHERS = fitted(
  /(?:^|\.)(?:google|youtube|facebook|meta|instagram|linkedin|twitter|x|tiktok|pinterest|whatsapp|microsoft|apple|amazon|cloudflare|vercel|netlify|mollie|stripe|paypal|klarna|adyen|mailchimp|intuit|brevo|sendinblue|mailerlite|hubspot|salesforce|hotjar|matomo|plausible|vimeo|spotify|zoom|calendly|typeform|formspree|wordpress|automattic|wix|squarespace|shopify|lightspeed|webflow|cookiebot|onetrust|usercentrics|iubenda|cookieyes|complianz|cookiedatabase|aboutcookies|allaboutcookies|cookiesandyou|youronlinechoices|gegevensbeschermingsautoriteit|dataprotectionauthority|autoriteprotectiondonnees|autoriteitpersoonsgegevens|cnil|europa|consumentenbond|veiliginternetten|trustpilot|trustedshops|adobe|atlassian|github|gitlab|openai|anthropic|hcaptcha|friendlycaptcha|recaptcha|zendesk|intercom|tawk|crisp|teamleader|wikipedia)\.[a-z]{2,4}$/,
);
const TRACKING = fitted(
  /^(?:utm_\w{1,20}|gclid|fbclid|msclkid|dclid|mc_eid|mc_cid|_hs\w{1,6}|_ga|_gl|igshid|yclid|sid|session(?:_?id)?|phpsessid|jsessionid|token|auth|e?mail|user_?id|uid|cid|visitor_?id|contact_?id|subscriber_?id)$/i,
);
const WHOLE_PRIVACY = fitted(
  /^(?:(?:lees|bekijk|naar|zie|onze|ons|de|het|our|read|notre|meer over|over) ){0,3}(?:privacy[ -]?(?:(?:en|and|&|et) ?cookie\w{0,3}[ -]?)?(?:beleid|verklaring|policy|statement|notice|reglement|nota|voorwaarden|info)?|politique de (?:confidentialite|vie privee)|vie privee|confidentialite|(?:privacy|cookies?) ?(?:&|en|and|et|\+|\/) ?(?:privacy|cookies?)|declaration de confidentialite|protection des donnees)\W{0,4}$/,
);
/** Most of those whom a school or a club writes for. */
const FOR_MANY = /\b(?:leerling|student|leden|ouders)/;
/** A policy by name: "privacy" alone also stands in the titles of news and courses. */
const NAMED = fitted(
  /\b(?:privacy|gegevensbescherming|avg|gdpr).{0,24}(?:beleid|verklaring|polic|statement|notice|reglement|nota|charter|voorwaarden|info)|\b(?:beleid|verklaring|policy|politique|declaration|charte|reglement)\b.{0,24}(?:privacy|confidentialite|vie privee|gegevens|data)/,
);
/** "Onze privacyverklaring vind je hier", "meer in ons beleid" beside a word on privacy or cookies. */
const POINTER =
  /^(?:(?:klik |lees )?(?:hier|here|ici)|(?:deze|this) (?:link|pagina|page)|(?:ons|het|our) (?:beleid|policy))$/;
const POINTED = fitted(
  /\bprivacy ?(?:verklaring|beleid|policy|statement|notice)\b.{0,60}\b(?:hier|here|link|pagina|page)\b|\b(?:hier|here|ici)\b.{0,40}\b(?:privacy ?(?:verklaring|beleid|policy)|politique de confidentialite)\b|\bcookies?\b.{0,200}\b(?:beleid|policy)\b/,
);
/** Goods that keep others from looking in. */
const GOODS =
  /\bprivacy[ -]?(?:scherm|glas|folie|doek|hek|film|paneel|panelen|gordijn|schutting|wand|screen|fence)/;
/** A policy for one group of people only. */
const FOR_SOME = fitted(
  /\b(?:sollicit|vacature|recruit|kandidat|candidat|medewerker|personeel|werknemer|employee|leverancier|supplier|aandeelhouder|klantensysteem|app\b|camera)/,
);
const OF_OTHERS = fitted(
  /\b(?:van|door|de|of|by) (?:google|meta|facebook|mollie|stripe|mailchimp|microsoft|youtube|linkedin)\b|\brecaptcha\b/,
);
const AGREES = fitted(
  /\bakkoord\b|\baanvaard|\baccepteer\b|\bga(?:at)? .{0,20}mee eens\b|\bgelezen\b|\bagree\b|\baccept\b|\bj'accepte\b/,
);

/**
 * Links that lead to this site's own privacy page, likeliest first, at most five. Only http and https; fragments,
 * user names and known tracking parts of the query are dropped.
 */
export function findPrivacyLinks(page: PageText): PageLink[] {
  const scored = candidatesOf(page).flatMap((candidate) => {
    const one = scoreOf(candidate, page);
    return one === null ? [] : [one];
  });
  return likeliest(scored);
}

/** Every link of the page that may be opened, with the words about it. The page itself is left out. */
export const candidatesOf = oncePerPage((page): readonly Candidate[] => {
  const base = URL.parse(page.url);
  const own = base === null ? '' : sameness(base);
  return page.links.flatMap((anchor) => {
    const url = openable(anchor.href, base);
    if (url === null || (sameness(url) === own && anchor.rel === '')) return [];
    const block = anchor.block < 0 ? undefined : page.blocks[anchor.block];
    return [
      {
        url,
        anchor,
        text: foldText(anchor.text.slice(0, 200)).trim(),
        path: foldText(pathWords(url)),
        around: block === undefined ? '' : foldText(block.text.slice(0, 600)),
        isSameOrigin: url.origin === base?.origin,
      },
    ];
  });
});

/** The address as it may be opened, or null: another scheme, unreadable, or too long. */
export function openable(href: string, base: URL | null): URL | null {
  if (href.length > 2000 || /^\s*[#]/.test(href)) return null;
  const url = base === null ? URL.parse(href) : URL.parse(href, base.href);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  // Setting a part of an address has all of it written anew.
  if (url.href.includes('#')) url.hash = '';
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  if (base?.protocol === 'https:' && url.host === base.host) url.protocol = 'https:';
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]{0,200}/i, '');
  if (url.search === '') return url;
  for (const name of namesIn(url)) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url;
}

/** Not `[...keys()]`: a script in a page of Firefox finds that what this gives cannot be walked. */
function namesIn(url: URL): string[] {
  const names: string[] = [];
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  return names;
}

function sameness(url: URL): string {
  return `${url.host}${url.pathname.replace(/(?:\/(?:index|default)\.(?:html?|php))?\/{0,3}$/, '')}${url.search}`;
}

function scoreOf(candidate: Candidate, page: PageText): Scored | null {
  const { url, anchor, text, path } = candidate;
  const isMarked = /(?:^|\s)privacy-policy(?:\s|$)/i.test(anchor.rel);
  if (anchor.tag === 'link' && !isMarked) return null;
  const words = textScore(candidate) + pathScore(path);
  if (!isMarked && (words <= 0 || isDecoy(candidate))) return null;
  const score =
    words +
    (isMarked ? 200 : 0) +
    placeScore(candidate) +
    languageScore(candidate, page.lang) +
    (ARTICLE_PATH.test(url.pathname.toLowerCase()) ? -40 : 0) +
    (PAGE_NAMES.article.test(text) ? -30 : 0) +
    (FOR_SOME.test(`${text} ${path}`) ? -20 : 0) +
    (FOR_MANY.test(`${text} ${path}`) ? -5 : 0) +
    (isPdf(url, text) ? -12 : 0);
  return score < LEAST_SCORE ? null : { candidate, score, how: howFound(candidate, isMarked) };
}

function textScore({ text, anchor, around }: Candidate): number {
  if (text === '') return 0;
  if (POINTER.test(text) && POINTED.test(around)) return 45;
  if (WHOLE_PRIVACY.test(text)) return 60;
  if (isNamedPrivacy(text, 4)) return text.length <= 70 ? 45 : 22;
  // A long line in the body is a headline, unless a form asks to agree with it.
  const isHeadline = anchor.place === 'body' && text.split(' ').length > 5 && !AGREES.test(around);
  if (PAGE_NAMES.privacyWeak.test(text)) return text.length <= 70 && !isHeadline ? 32 : 10;
  return PAGE_NAMES.cookies.test(text) || PAGE_NAMES.terms.test(text) ? -40 : 0;
}

/** Called a policy, or little more than the word "privacy". */
function isNamedPrivacy(text: string, mostWords: number): boolean {
  return PAGE_NAMES.privacy.test(text) && (NAMED.test(text) || text.split(' ').length <= mostWords);
}

function pathScore(path: string): number {
  if (isNamedPrivacy(path, 3)) return PAGE_NAMES.cookies.test(path) ? 25 : 40;
  if (PAGE_NAMES.privacyWeak.test(path)) return 22;
  return PAGE_NAMES.cookies.test(path) ? -25 : 0;
}

/** Settings, another's policy, and pages of other sites that only the running text links to. */
function isDecoy(candidate: Candidate): boolean {
  const { url, text, path, anchor, around, isSameOrigin } = candidate;
  if (GOODS.test(`${text} ${path}`)) return true;
  if (PAGE_NAMES.settings.test(text) && !/\b(?:beleid|verklaring|policy|statement)\b/.test(text)) return true;
  if (OTHERS.test(url.hostname)) return !isSameOrigin;
  if (isSameOrigin) {
    const isNews = ARTICLE_PATH.test(url.pathname.toLowerCase());
    return isNews && !WHOLE_PRIVACY.test(text) && !NAMED.test(text);
  }
  if (OF_OTHERS.test(around) || PAGE_NAMES.article.test(path)) return true;
  const isInText = anchor.place === 'body' && !AGREES.test(around) && around.length > text.length + 20;
  return isInText || !PAGE_NAMES.privacy.test(text);
}

function placeScore(candidate: Candidate): number {
  const { anchor, isSameOrigin } = candidate;
  const place = anchor.place === 'footer' ? 10 : anchor.place === 'nav' ? 4 : 0;
  const seen = anchor.visibility === 'hidden' ? -6 : 0;
  return place + seen + (isSameOrigin ? 15 : -20);
}

/** Letters are Dutch: a Dutch policy first, then one in the language of the page. */
function languageScore(candidate: Candidate, pageLang: string | null): number {
  const lang = languageOf(candidate);
  if (lang === null) return 3;
  if (lang === 'nl') return 8;
  return pageLang?.toLowerCase().startsWith(lang) === true ? 4 : 0;
}

function languageOf({ anchor, url, text, path }: Candidate): string | null {
  if (anchor.hreflang !== '') return anchor.hreflang.slice(0, 2).toLowerCase();
  const folder = /^\/(nl|fr|en|de|es|it)(?:[-_][a-z]{2})?\//i.exec(`${url.pathname}/`)?.[1];
  if (folder !== undefined) return folder.toLowerCase();
  if (/verklaring|beleid|\bnl\b|nederlands/.test(`${text} ${path}`)) return 'nl';
  if (/confidentialite|vie privee|\bfr\b|francais/.test(`${text} ${path}`)) return 'fr';
  return /\ben\b|english/.test(`${text} ${path}`) ? 'en' : null;
}

function howFound({ anchor, around, text, path }: Candidate, isMarked: boolean): string {
  if (isMarked) return 'rel';
  if (AGREES.test(around)) return 'form';
  if (anchor.place === 'footer') return 'footer';
  if (/\bcookie/.test(around)) return 'consent';
  if (anchor.place === 'nav' || anchor.place === 'header') return 'menu';
  return PAGE_NAMES.privacy.test(text) || !PAGE_NAMES.privacy.test(path) ? 'text' : 'path';
}

function isPdf(url: URL, text: string): boolean {
  return /\.pdf$/i.test(url.pathname) || /\.pdf(?:&|$)/i.test(url.search) || /[([]pdf\b/i.test(text);
}

/** The best of each address, in the order of their scores; equal scores keep the order of the page. */
export function likeliest(scored: readonly Scored[]): PageLink[] {
  const best = new Map<string, Scored>();
  for (const one of scored) {
    const key = sameness(one.candidate.url);
    const before = best.get(key);
    if (before === undefined || before.score < one.score) best.set(key, one);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ candidate, how }) => ({
      url: candidate.url.href,
      text: shortValue(candidate.anchor.text),
      how,
      sameOrigin: candidate.isSameOrigin,
      isPdf: isPdf(candidate.url, candidate.text),
    }));
}
