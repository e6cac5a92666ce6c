import type { Line } from '@/utils/detection/identity/lines';
import type { FoundName } from './found-name';
import { opensSentence, squashed } from './name-shape';
import { mailLabels } from './site-labels';

/** What a finder takes for a name, before anybody asked whether it can be one. */
export type Offer = Omit<FoundName, 'name' | 'form'>;

/** Each is a way of its own in which a page bears out that words are a name. */
const WAYS: readonly (readonly [string, RegExp])[] = [
  ['site', /^meta:site_name/],
  ['app', /^meta:application/],
  ['data', /^jsonLd/],
  ['copyright', /^copyright/],
  ['logo', /^logo/],
  // The title of a page and its heading say the same.
  ['title', /^(?:title|heading)/],
];
/** One of the two is such a way: a title and a picture that leads home may both be plain words. */
const TELLING = ['said', 'site', 'data', 'copyright', 'mail'];
const SAYS = 5;

/**
 * Keys of words that look like no name, "lumo", "Wij Samen", "Home at Last", but that the page gives as one in
 * two ways that know nothing of each other.
 */
export function borneOut(offers: readonly Offer[], lines: readonly Line[]): ReadonlySet<string> {
  const ways = new Map<string, Set<string>>();
  const note = (key: string, way: string) => {
    const known = ways.get(key);
    if (known === undefined) ways.set(key, new Set([way]));
    else known.add(way);
  };
  for (const { full, how, weight } of offers) {
    const way = WAYS.find(([, pattern]) => pattern.test(how))?.[0] ?? (weight >= SAYS ? 'said' : null);
    if (way !== null && full.length <= MAX_NAME) note(squashed(full), way);
  }
  for (const label of mailLabels(lines)) note(squashed(label), 'mail');
  const borne = [...ways].filter(
    ([key, seen]) =>
      key.length > 2 && seen.size > 1 && TELLING.some((way) => seen.has(way)) && !opensSentence(key),
  );
  return new Set(borne.map(([key]) => key));
}

const MAX_NAME = 60;
