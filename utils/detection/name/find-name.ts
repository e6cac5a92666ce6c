import type { FoundAddress } from '@/utils/detection/address/found-address';
import { domainLabel, KNOWN_PROCESSORS } from '@/utils/detection/identity/known-parties';
import type { Line } from '@/utils/detection/identity/lines';
import { HELD_BACK } from '@/utils/detection/identity/rank';
import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { isKnownPlace } from '@/utils/detection/places/known-places';
import { borneOut, type Offer } from './borne-out';
import { withCommas } from './commas-in-names';
import type { Add, FoundName } from './found-name';
import { splitLegalForm } from './legal-form';
import { isCredited } from './made-the-site';
import { fromAddresses, fromSections } from './name-by-place';
import { fromPassing } from './name-in-passing';
import { fromCopyright, fromLabel, fromSentences } from './name-in-sentences';
import { capitalised, tidyName } from './name-in-text';
import { fromJointly, withoutPairs } from './name-jointly';
import { fromDomain, fromHead } from './name-of-site';
import { isNameLike, squashed } from './name-shape';
import { fromTogether } from './name-together';
import { withoutArticles } from './name-without-article';
import { withoutTowns } from './name-without-town';
import { siteLabels } from './site-labels';

const MAX_LINES = 4000;
/** From here on a page says it of itself: what it drops in passing is not asked. */
const SAID = 5;

export function findNames(
  page: PageText,
  lines: readonly Line[],
  addresses: readonly FoundAddress[],
): FoundName[] {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const label = domainLabel(host);
  const head = lines.slice(0, MAX_LINES);
  const defined = definedTerms(head);
  const offers: Offer[] = [];
  const add: Add = (full, weight, how, line, role = 'name') => {
    offers.push({ full: capitalised(tidyName(full)), weight, how, line, role });
  };
  for (const line of head) {
    fromSentences(line, lines, add);
    fromJointly(line, add);
    fromLabel(line, lines, add);
    fromCopyright(line, add);
  }
  fromSections(lines, add);
  fromAddresses(addresses, lines, add);
  fromTogether(addresses, lines, add);
  fromHead(page, label, lines, add);
  for (const own of siteLabels(page, head)) fromDomain(own, lines, add);
  const borne = borneOut(offers, head);
  const streets = new Set(addresses.map(({ street }) => street));
  const names = () =>
    offers
      .filter(({ full }) => !streets.has(full))
      .flatMap((offer) => nameOf(offer, label, borne, defined) ?? []);
  if (!names().some(({ weight }) => weight >= SAID)) for (const line of head) fromPassing(line, add);
  return withoutArticles(withoutTowns(withoutPairs(names()), head), head);
}

/** What a finder offers as a name, with the penalties of its place; null where it can be none. */
function nameOf(
  { full, weight, ...offer }: Offer,
  label: string,
  borne: ReadonlySet<string>,
  defined: ReadonlySet<string>,
): FoundName | null {
  const site = { label, isBorne: borne.has(squashed(full)) };
  if (!isNameLike(full, site, weight >= 8)) return null;
  const parts = splitLegalForm(full);
  if (!isNameLike(parts.name, site, weight >= 8, parts.form !== null)) return null;
  const isTown = !/^sentence:/.test(offer.how) && isKnownPlace(full);
  const less = penalty(offer.line, full, label) + (defined.has(full) ? 8 : 0) + (isTown ? 4 : 0);
  return { ...offer, ...parts, full, weight: weight - less };
}

const DEFINITION = fitted(
  /\b(?:hierna|verder|voortaan|hereinafter|ci-après)\b[^()"“„'‘]{0,40}["“„'‘]?(?:[Dd]e|[Hh]et|the|[Ll]a|[Ll]e)\s["“„'‘]?([A-Z][A-Za-zÀ-ɏ-]{2,30})["”'’]/g,
);

/** (hierna: de "Makelaar"): what the page calls itself from there on, with the article, is no name. */
function definedTerms(lines: readonly Line[]): ReadonlySet<string> {
  const terms = new Set<string>();
  for (const { text, place } of lines) {
    if (place !== 'body' || text.length < 30) continue;
    for (const [, term = ''] of matchesOf(DEFINITION, text.slice(0, 3000)).slice(0, 5)) {
      for (const article of ['De', 'Het', 'The', 'La', 'Le']) terms.add(`${article} ${term}`);
    }
  }
  return terms;
}

/** A name in a passage on others, or that of a known processor, proves little. */
function penalty(line: Line | null, name: string, label: string): number {
  const isForeign = KNOWN_PROCESSORS.test(name) && !squashed(name).includes(label);
  const owner = line?.owner ?? 'open';
  const isElsewhere = line?.place === 'body' && (owner === 'other' || owner === 'officer');
  const isFolded = line?.isFoldedAway === true;
  const isMaker = line !== null && isCredited(withCommas(line.text), name) && !squashed(name).includes(label);
  return (
    (isFolded ? HELD_BACK : 0) +
    (isForeign || isMaker ? 8 : 0) +
    (owner === 'authority' ? 6 : isElsewhere ? 4 : 0)
  );
}
