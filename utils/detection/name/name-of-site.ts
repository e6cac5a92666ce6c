import type { Line } from '@/utils/detection/identity/lines';
import { structuredOrganisations } from '@/utils/detection/identity/structured-identity';
import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { Add } from './found-name';

const MAX_LINES = 4000;
const MAX_SENTENCE = 3000;

/** Words on the page that, written together, are what the site's own address says. */
export function fromDomain(label: string, lines: readonly Line[], add: Add): void {
  const wanted = label.replace(/[^a-z0-9]/g, '');
  if (wanted.length < 5) return;
  for (const line of lines.slice(0, MAX_LINES)) {
    const text = line.text.slice(0, MAX_SENTENCE);
    if (!plainWord(text).includes(wanted) && !plainWord(text.replaceAll('&', '')).includes(wanted)) continue;
    const words = text.split(' ');
    for (const [start, word] of words.entries()) {
      if (!wanted.startsWith(plainWord(word).slice(0, 3)) || !/^["“'(]?[A-Z0-9]/.test(word)) continue;
      const end = endOfWords(words, start, wanted);
      if (end < 0) continue;
      const first = CLUB.test(words[start - 1] ?? '') ? start - 1 : start;
      add(words.slice(first, end).join(' '), 4, 'domain', line);
      return;
    }
  }
}

/** "LTC De Munt": what one is, in its first letters. */
const CLUB = /^[A-Z]{2,5}$/;

const plainWord = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, 'en')
    .replace(/[^a-z0-9]/g, '');

/** "FietsGoed.nl" says what fietsgoed.nl is called. */
const TOP_LEVEL = /\.(?:nl|be|com|eu|org|net)(?=[^a-z\d]|$)/i;

/** Index behind the words from `start` on that together read `wanted`, or -1. */
function endOfWords(words: readonly string[], start: number, wanted: string): number {
  let read = '';
  for (let at = start; at < start + 8 && at < words.length; at += 1) {
    // "Zand & Zee" on zandzee.be as on zandenzee.be.
    if (words[at] !== '&' || wanted.startsWith(`${read}en`))
      read += plainWord((words[at] ?? '').replace(TOP_LEVEL, ''));
    if (read === wanted) return at + 1;
    if (!wanted.startsWith(read)) return -1;
  }
  return -1;
}

const PAGE_WORDS = fitted(
  /^(?:privacy|privacy ?-?(?:beleid|verklaring|statement|policy|voorwaarden|reglement|notice|verklaren)(?: ?(?:&|en) ?cookies?.*)?|gdpr|avg|cookies?.*|home(?:page)?|welkom|contact|juridisch.*|disclaimer|algemene voorwaarden|politique de confidentialité|confidentialité|vie privée|legal|wettelijke.*|over ons|nl|be|fr|en|menu|voorwaarden)$/i,
);

const PAGE_PREFIX = fitted(
  /^(?:(?:ons|onze|het|de)\s)?(?:privacy\s?-?\s?(?:beleid|verklaring|statement|policy|reglement|regeling|charter|nota|voorwaarden)?|gdpr|avg|privacyverklaring)\s(?:van\s|voor\s|–\s|-\s|@\s)?(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ]|\d|['’]t\s)/i,
);

const PAGE_SUFFIX = /(?:\s(?:[-–|]\s)?|:)(?:privacy\s?-?\s?(?:beleid|verklaring|statement|policy)|gdpr)$/i;

/** "Bakkerij Rogge privacyverklaring": more than a word that says which one it is. */
const TWO_CAPITALS =
  /^[A-ZÀ-ÖØ-ÞŁŒŠŽ\d][^\s]{0,40}\s(?:(?:en|van|de|der|den|voor|&|'t)\s){0,2}[A-ZÀ-ÖØ-ÞŁŒŠŽ\d][^\s]{1,40}\s.{0,40}$/;

/** "Privacyverklaring Rogge", "Rogge - privacybeleid", "ROGGE PRIVACYBELEID": what is left of a title without its kind. */
function titled(text: string, label: string): string {
  const isMarked = /\s[-–|]\s\S+$/.test(text) || text === text.toUpperCase() || TWO_CAPITALS.test(text);
  return withoutKind(isMarked ? text.replace(PAGE_SUFFIX, '') : text, label).trim();
}

/** "Privacyreglement Van Geffen" on vangeffen.nl: there "Van" opens the name. */
function withoutKind(text: string, label: string): string {
  return text.replace(PAGE_PREFIX, (lead, at: number) => {
    const keepsVan = label.startsWith('van') || /^de[nr]?\s[A-ZÀ-Þ]/.test(text.slice(at + lead.length));
    return keepsVan && lead.endsWith(' Van ') ? 'Van ' : '';
  });
}

/** "Volkstuinvereniging Nut en Genoegen" above everything: who speaks on this page. */
const KIND_AND_NAME =
  /^[A-ZÀ-Þ][a-zß-ÿ]{0,18}(?:vereniging|stichting|praktijk|school|club|kring|koor|groep|bedrijf|kantoor|salon|winkel|kerk|gemeente|parochie|orkest|museum|centrum)\s(?:[a-z']{1,3}\s){0,2}[A-ZÀ-Þ][^.:!?|]{1,40}$/;
const MAX_BANNERS = 3;

/** A title that is no heading element stands among the first lines. */
const MAX_TITLES = 12;

export function fromHead(page: PageText, label: string, lines: readonly Line[], add: Add): void {
  for (const [number, part] of page.title.split(/\s[|–—·•»-]\s|\s::\s|:\s|\s@\s/).entries()) {
    const name = withoutKind(part, label).replace(PAGE_SUFFIX, '').trim();
    if (!PAGE_WORDS.test(name)) add(name, number === 0 ? 3 : SLOGAN.test(name) ? 1 : 4, 'title', null);
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
    const name = withoutKind(heading.text, label).replace(PAGE_SUFFIX, '').trim();
    if (name !== heading.text || !PAGE_WORDS.test(name))
      add(name, name !== heading.text ? 5 : isBanner(heading, lines) ? 3.5 : 1, 'heading', heading);
  }
  const banner = lines
    .slice(0, MAX_BANNERS)
    .find(({ text }) => text.length <= 60 && KIND_AND_NAME.test(text));
  if (banner !== undefined) add(banner.text, 4, 'heading', banner);
  for (const line of lines.slice(0, MAX_TITLES)) {
    const name = line.text.length > 80 ? line.text : titled(line.text, label);
    if (name !== line.text && line !== heading && line.place === 'body') add(name, 5, 'heading', line);
  }
  const home = page.links
    .filter((link) => link.place !== 'footer' && link.visibility !== 'hidden' && isHome(link.href, page.url))
    .map((link) => link.text.replace(LOGO, '').trim())
    .find((text) => text.length > 2 && !PAGE_WORDS.test(text) && !PICTURE.test(text));
  if (home !== undefined) add(home, 3, 'logo', null);
}

/** A first heading in the page's header, with the title of the page below it: what the site is called. */
const isBanner = (heading: Line, lines: readonly Line[]): boolean =>
  heading.place === 'header' &&
  lines
    .filter((line) => line.isHeading && line.place === 'body')
    .slice(0, 2)
    .some(({ text }) => PAGE_WORDS.test(text.replace(/^(?:uw|je|jouw|onze|ons|your|our)\s/i, '')));

/** "Logo van Bakkerij Rogge", "Bakkerij Rogge logo": what the picture in a link to the home page is called. */
const LOGO =
  /^(?:het\s)?logo\s(?:van\s(?:de\s|het\s)?|of\s|[-–|:]\s)?|\s(?:[-–|]\s)?(?:logo|home(?:page)?)$/gi;
/** What such a picture is, or where its link goes, and not whose it is. */
const PICTURE =
  /^(?:header|site|company|main|white|wit|zwart|default|mobile|mobiel|desktop|brand|image|afbeelding|foto|picture|banner|startpagina|start|naar|ga|terug|back|go (?:to|home|back)|return|logo|retour|accueil)\b|\.(?:png|jpe?g|svg|webp|gif)$/i;

/** "Dé specialist in uw streek": what a site says of itself in its title. */
const SLOGAN =
  /^(?:Dé|Hét|Uw|Jouw|Alles|Meer|Voor|Online|Specialist|Betrouwba[a-z]{2,4}|Samen|Altijd|Welkom|Passie|Kwaliteit|Vakmanschap|Sinds)\s|^\S+(?:\s[a-zß-ÿ]{2,20}){3,8}$/;

function isHome(href: string, url: string): boolean {
  if (!URL.canParse(href) || !URL.canParse(url)) return false;
  const link = new URL(href);
  return (
    link.origin === new URL(url).origin &&
    /^\/(?:(?:nl|fr|en|be)(?:-[a-z]{2})?\/?|index\.\w{3,4})?$/i.test(link.pathname) &&
    link.hash === ''
  );
}
