import { domainLabel } from '@/utils/detection/identity/known-parties';
import type { PageText } from '@/utils/detection/page/page-text';
import type { PageReading } from '@/utils/detection/page-reading';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText } from '@/utils/detection/patterns/fold-text';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { passagesOf } from '@/utils/detection/policy/policy-passages';
import type { Topic } from '@/utils/detection/policy/policy-topics';
import { readRights } from '@/utils/detection/policy/read-rights';
import { ARTICLE_PATH, PAGE_NAMES, pathWords } from './page-names';

type PageKind = PageReading['kind'];

interface Naming {
  /** What the page calls itself: address, title, first headings. */
  readonly address: string;
  readonly titles: readonly string[];
  /** The headings that follow, up to the sixth. */
  readonly next: readonly string[];
}

interface Evidence {
  /** Sentences in which the site says that it processes, keeps or collects personal data. */
  readonly ownVoice: number;
  readonly rights: number;
  /** Different matters of articles 13 and 14 AVG that have a heading. */
  readonly topics: number;
  readonly words: number;
  /** "In deze verklaring leggen wij uit …": the page says of itself that it is a policy. */
  readonly announces: boolean;
}

const OWN_VOICE = fitted(
  /\b(?:wij|we|ik|ons|onze|mijn|website|site)\b.{0,80}\b(?:verwerk|verzamel|bewaar|bewaren|gebruik|vraag|vragen|slaan|slaat|opgeslagen|delen)\w{0,4}\b.{0,120}\b(?:\w{0,12}gegevens|informatie|data|cookies)\b|\bgegevens\b.{0,60}\b(?:worden|wordt)\b.{0,60}\b(?:verwerkt|verzameld|bewaard|gebruikt|opgeslagen|gedeeld)\b|\bverantwoordelijk voor (?:de )?verwerking\b|\bverwerkingsverantwoordelijke\b|\b(?:we|i|our)\b.{0,60}\b(?:collect|process|store|use|keep|share)\w{0,3}\b.{0,80}\b(?:data|information)\b|\bnous\b.{0,60}\b(?:collect|trait|utilis|conserv|demand|avons besoin)\w{0,4}\b.{0,80}\b(?:donnees|informations|renseignements|coordonnees)\b|\bdonnees qui vous concernent\b|\bvos donnees\b/,
);
const POLICY_MATTERS: readonly Topic[] = [
  'purposes',
  'bases',
  'data',
  'retention',
  'recipients',
  'transfers',
  'rights',
  'security',
  'complaint',
];
/** A name that only the page itself bears; "privacy" alone also heads a chapter or a column. */
const FULL_NAME = fitted(
  /\bprivacy.{0,22}(?:beleid|verklaring|policy|statement|notice|reglement|nota|protocol|regeling|charter)\b|^privacy[ -]?voorwaarden\b|\bpolitique de confidentialite\b|\b(?:declaration|charte) (?:de |sur la |relative a la )?(?:confidentialite|(?:la )?vie privee)\b|\bgegevensbeschermings?(?:beleid|verklaring|reglement|nota|charter)\b|\b(?:avg|gdpr|rgpd)[ -]?(?:beleid|verklaring|policy|statement|notice|reglement)\b|\b(?:beleid|verklaring|reglement) (?:over |inzake |rond |betreffende )?(?:de )?(?:privacy|gegevensbescherming|(?:bescherming|verwerking) van persoonsgegevens)\b|\bdata (?:protection|privacy) (?:policy|statement|notice)\b/,
);
const ANNOUNCES = fitted(
  /\b(?:deze|dit|onze|ons) (?:privacy|cookie)?-?(?:verklaring|beleid|charter|reglement|policy|statement|nota)\b.{0,60}\b(?:in te lichten|informe(?:ert|ren)|lees|leest|lezen|leggen|legt|uitgelegd|beschrijft|beschreven|omschreven|van toepassing|geldt)\b|\b(?:dit|deze) (?:document|pagina|tekst|gegevensbeschermings\w{4,10})\b.{0,140}\b(?:welke (?:persoons)?gegevens (?:wij|we|ik)\b|hoe (?:wij|we|ik)\b.{0,50}gegevens\b)|\bthis (?:document|page|text)\b.{0,40}\b(?:explain|inform|describe|tell|set out)s?\b.{0,80}\bpersonal (?:data|information)\b|\bthis (?:privacy |cookie )?(?:statement|notice|policy)\b.{0,40}\b(?:inform|explain|describe|govern|set out|tells|provid)|\b(?:la|cette) (?:presente )?(?:politique de confidentialite|declaration(?: de)? (?:vie privee|confidentialite))\b.{0,60}\b(?:inform|fourni|expli|decri)/,
);
const WHOLE_NAME = fitted(
  /^(?:(?:onze|ons|de|het|our|notre|uw|jouw|je|your) )?(?:privacy|gdpr|avg)?[ -]?(?:en |and |et |& )?(?:cookie)?[ -]?(?:beleid|verklaring|policy|statement|notice|reglement)?\W{0,3}$/,
);

/** "Privacyverklaring" and nothing else, as a title or as one of the first headings. */
const ALONE =
  /^(?:\d{1,2}\.? )?(?:onze |ons |uw |je |jouw |your )?privacy[ -]?(?:beleid|verklaring|policy|statement|notice|reglement)?$/;

/** What kind of page this is, told by its name and by what its text does. */
export function classifyPage(page: PageText): PageKind {
  const naming = namingOf(page);
  const evidence = evidenceOf(page);
  const isNamed = isCalled(naming, PAGE_NAMES.privacy);
  const isCookies = isCalled(naming, PAGE_NAMES.cookies);
  if (isArticle(naming, evidence, page)) return 'article';
  if (isNamed && hasPolicy(naming, evidence)) return 'privacy';
  if (isCookies) return 'cookies';
  const isTerms = isCalled(naming, PAGE_NAMES.terms) || isCalled(naming, PAGE_NAMES.imprint);
  if (isPolicyByText(evidence, isCalled(naming, PAGE_NAMES.privacyWeak), isTerms)) return 'privacy';
  const isImprint = isTerms && !isCalled(naming, PAGE_NAMES.terms);
  if (isImprint && (evidence.rights >= 2 || evidence.announces) && isAllOnData(page)) return 'privacy';
  if (isTerms) return 'terms';
  if (isCalled(naming, PAGE_NAMES.contact)) return 'contact';
  if (!isNamed && !isCalled(naming, PAGE_NAMES.privacyWeak)) return 'other';
  return isBriefPolicy(page, evidence) || evidence.announces ? 'privacy' : 'article';
}

/** "Ik bewaar offertes": what is said of the site's own doings, without the word data. */
const OWN_DEED = fitted(
  /\b(?:wij|we|ik|de (?:club|school|praktijk|vereniging|zaak|stichting|partij|organisatie|onderneming|gemeente|kerk|bond|federatie)|het bestuur|nous)\b.{0,30}\b(?:bewa(?:ar|ren)|verwerk\w{0,2}|verzamel\w{0,2}|gebruik\w{0,2}|behandel\w{0,2}|hou(?:d|den)|vragen?|noteer|noteren|krijgen|hebben|weten?|delen|conservons|utilisons)\b/,
);
const LABELLED_CONTROLLER = /^(?:verwerkings)?verantwoordelijke?(?: voor .{3,60})?\s?(?::|$)|^responsable/;
const OFFERS = fitted(
  /\b(?:helpen|adviseren|begeleiden|ondersteunen|ontzorgen|scannen)\b|\b(?:uw|je|jouw) (?:organisatie|bedrijf|onderneming|website|vereniging|klanten|personeel)\b/g,
);
const BRIEF_WORDS = 700;

/** A few lines under "AVG" or "GDPR" in which a club or a small firm tells what it keeps, and of whom. */
function isBriefPolicy(page: PageText, { ownVoice, rights, words, announces }: Evidence): boolean {
  if (words > BRIEF_WORDS) return false;
  const folds = page.blocks.map(({ text }) => foldText(text));
  const isOwn = ownVoice > 0 || folds.some((fold) => OWN_DEED.test(fold));
  if (announces && isOwn && isAllOnData(page, 1)) return true;
  const offers = folds.reduce((sum, fold) => sum + matchesOf(OFFERS, fold).length, 0);
  if (offers > 1) return false;
  const isLabelled = folds.some((fold) => LABELLED_CONTROLLER.test(fold) || SAYS_CONTROLLER.test(fold));
  return isLabelled || (isOwn && rights > 0);
}

/** "Uw gegevens worden verwerkt door het OCMW, als verwerkingsverantwoordelijke": who answers for it, said in passing. */
const SAYS_CONTROLLER =
  /\b(?:persoons)?gegevens worden verwerkt door\b.{3,80}\bverwerkingsverantwoordelijke\b|\bis (?:de )?verwerkingsverantwoordelijke (?:voor|van)\b/;
const ON_DATA = /\b\w{0,12}gegevens\b|\bprivacy|\bdata\b|\bdonnees\b/;

/** Under a name for all legal texts, a page whose paragraphs nearly all speak of personal data. */
function isAllOnData({ blocks }: PageText, least = 3): boolean {
  const paragraphs = blocks.filter(({ place, text }) => place === 'body' && text.length > 60);
  const onData = paragraphs.filter(({ text }) => ON_DATA.test(foldText(text))).length;
  return onData >= least && onData >= paragraphs.length * 0.7;
}

function isCalled(naming: Naming, name: RegExp): boolean {
  return name.test(naming.address) || naming.titles.some((title) => name.test(title));
}

function namingOf(page: PageText): Naming {
  const titles: string[] = [];
  const next: string[] = [];
  if (page.title !== '') titles.push(titlePart(foldText(page.title)));
  let bodyHeadings = 0;
  for (const block of page.blocks) {
    const isTop = block.headingLevel === 1 && block.place !== 'footer' && block.place !== 'nav';
    const isFirst = bodyHeadings === 0 && block.headingLevel > 0 && block.place === 'body';
    const isHeading = block.headingLevel > 0 && block.place === 'body';
    if (isTop || isFirst) titles.push(foldText(block.text).slice(0, 160));
    else if (isHeading && bodyHeadings < 6) next.push(foldText(block.text).slice(0, 160));
    if (isHeading) bodyHeadings += 1;
    if (titles.length > 4) break;
  }
  return { address: addressWords(page.url), titles, next };
}

/** "Privacybeleid | Bakkerij Jansen": the site's own name says nothing of the page. */
function titlePart(title: string): string {
  const parts = title.slice(0, 300).split(/ [|·•:-] /);
  return parts.find((part) => PAGE_NAMES.privacy.test(part)) ?? parts[0] ?? '';
}

function addressWords(address: string): string {
  const url = URL.parse(address);
  return url === null ? '' : pathWords(url).split(' ').slice(-6).join(' ');
}

function evidenceOf(page: PageText): Evidence {
  const topics = new Set<Topic>();
  let ownVoice = 0;
  let words = 0;
  let announces = false;
  for (const passage of passagesOf(page)) {
    words += passage.text.length / 6;
    if (passage.kind === 'heading') for (const topic of passage.ownTopics) topics.add(topic);
    else {
      ownVoice += passage.sentences.filter((sentence) => OWN_VOICE.test(sentence.fold)).length;
      announces ||= passage.sentences.some((sentence) => ANNOUNCES.test(sentence.fold));
    }
  }
  const matters = POLICY_MATTERS.filter((topic) => topics.has(topic)).length;
  return { ownVoice, rights: readRights(page).length, topics: matters, words, announces };
}

/** "Privacy voorwaarden", "Privacyreglement": the words of terms in the name of a policy. */
const withoutOwnKind = (title: string): string =>
  title.replace(/\bprivacy[ -]?(?:voorwaarden|reglement|condities)\b/g, 'privacy');

/** It says that it is a policy, or what it does with data and what one may ask. */
const saysOwn = ({ ownVoice, rights, announces }: Evidence): boolean =>
  announces || (ownVoice > 0 && rights > 0);

/** Called privacy policy, and not merely a page that mentions it. */
function hasPolicy(naming: Naming, evidence: Evidence): boolean {
  if (naming.titles.some((title) => FULL_NAME.test(title) && !PAGE_NAMES.terms.test(withoutOwnKind(title))))
    return true;
  const isCookiesToo = isCalled(naming, PAGE_NAMES.cookies);
  const isTermsToo = isCalled(naming, PAGE_NAMES.terms) || isCalled(naming, PAGE_NAMES.imprint);
  if (isTermsToo)
    return (
      evidence.rights + evidence.topics >= 4 || (isCalled(naming, PAGE_NAMES.imprint) && saysOwn(evidence))
    );
  if (evidence.announces) return true;
  if (isCookiesToo) return evidence.rights + evidence.topics >= 2 || evidence.ownVoice > 0;
  const isHeadedSo = [...naming.titles, ...naming.next].some((title) => ALONE.test(title));
  if (isHeadedSo && evidence.ownVoice + evidence.rights > 0) return true;
  return evidence.words < 300 || evidence.ownVoice + evidence.rights + evidence.topics >= 3;
}

function isPolicyByText(evidence: Evidence, isWeaklyNamed: boolean, isTerms: boolean): boolean {
  const { ownVoice, rights, topics } = evidence;
  if (isTerms) return rights >= 5 && topics >= 5 && ownVoice >= 4;
  if (isWeaklyNamed && rights >= 2 && topics >= 2 && ownVoice >= 1) return rights + topics + ownVoice >= 6;
  return rights >= 4 && topics >= 4 && ownVoice >= 3;
}

const BYLINE =
  /\bleestijd\b|\bmin(?:uten|\.)? (?:lezen|leestijd)\b|\bmin(?:ute)? read\b|\breading time\b|\btemps de lecture\b|\b\d{1,3} (?:reacties|comments|commentaires)\b/;

/** "Leestijd 4 minuten", "3 reacties": what stands by a piece of writing near its title. */
const hasByline = ({ blocks }: PageText): boolean =>
  blocks
    .filter(({ place }) => place === 'body')
    .slice(0, 8)
    .some(({ text }) => text.length < 160 && BYLINE.test(foldText(text)));

/** Writes about privacy for others: kept among the news, or called by what articles are called. */
function isArticle(naming: Naming, evidence: Evidence, page: PageText): boolean {
  const about = isCalled(naming, PAGE_NAMES.privacyWeak);
  if (!about) return false;
  const path = URL.parse(page.url)?.pathname.toLowerCase() ?? '';
  if (naming.titles.some((title) => WHOLE_NAME.test(title))) return false;
  const isKeptThere = ARTICLE_PATH.test(path) || hasByline(page);
  // "Privacy Beleid Zonneadvies" on zonneadvies.be: what it is called by is the site's own name.
  const site = domainLabel(URL.parse(page.url)?.hostname ?? '');
  const words = (title: string) =>
    title
      .split(' ')
      .filter((word) => word.length < 4 || !site.includes(word))
      .join(' ');
  const isCalledSo = naming.titles.some(
    (title) => title.length > 12 && PAGE_NAMES.article.test(words(title)),
  );
  if (isKeptThere && isCalledSo) return true;
  const isOwn = evidence.ownVoice >= 3 && evidence.rights + evidence.topics >= 4;
  return (isKeptThere || isCalledSo) && !isOwn;
}
