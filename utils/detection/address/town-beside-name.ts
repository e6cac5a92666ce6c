import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { isKnownPlace } from '@/utils/detection/places/known-places';
import type { Town } from './town';
import { isOfOthers, townAt } from './town-in-sentence';

const MAX_TEXT = 1500;
const MAX_TIMES = 4;
/** The first lines of a page: what it calls itself. */
const HEAD = 8;
/** Between a name and its town; nothing but a space where a country follows. */
const LINK = /^(?:,?\s(?:te|in|uit)\s|[,;]\s|\s[|·•–—/-]\s|\s\(|\s(?=[A-Z'’]))/;
/** A town goes on in nothing else: no list of places, no region around it, no day on which something was signed. */
const IS_OVER = fitted(
  /^(?:\)|\s?$|[.;|](?!\d)|\s[|·•–—-](?=\s)|,(?=\s(?:[a-zß-ÿ(]|K[vV]K|KBO|BTW|BE\s?\d|Tel|E-?mail|\S{1,60}@))|\s(?:of|en)\s(?:u|je|per|via)\s|\s(?:is|verwerkt|hecht|respecteert|neemt|vindt|doet|gaat|heeft|wil|waardeert|streeft)\s|\s\()/,
);
const NEXT_PLACE = /^\)?\s?(?:[|·•–—-]|,|en|&)\s([A-Z'’][A-Za-zÀ-ɏ'’-]{2,30})/;

/** The town told just behind one's own name, anywhere on the page. */
export function townBehindName(line: Line, names: readonly string[]): { town: Town; at: number } | null {
  if (line.owner !== 'open') return null;
  const text = line.text.slice(0, MAX_TEXT);
  const isOutside = line.place === 'footer' || (line.index < HEAD && text.length < 90);
  for (const name of names) {
    if (name.length < 4) continue;
    let end = text.indexOf(name) + name.length;
    for (let times = 0; times < MAX_TIMES && end >= name.length; times += 1) {
      const found =
        townAfter(text, end) ?? townFurther(text, end) ?? (isOutside ? townInLine(text, end) : null);
      if (found !== null) return found;
      const next = text.indexOf(name, end);
      end = next < 0 ? -1 : next + name.length;
    }
  }
  return null;
}

/** "Muziekschool De Wijngaard te Veenendaal": of "in" and the like any town, else a known place or one that a verb follows. */
function townAfter(text: string, end: number): { town: Town; at: number } | null {
  const link = LINK.exec(text.slice(end, end + 6))?.[0];
  const at = end + (link?.length ?? 0);
  const town = link === undefined ? null : townAt(text, at);
  if (town === null || link === undefined) return null;
  if (/[a-z]/.test(link)) return { town, at };
  const after = text.slice(at + town.end);
  const isVerbNext = link === ', ' && !town.city.includes(' ') && town.city.length > 3 && VERB.test(after);
  const isLinked = link !== ' ' || town.country !== null;
  return isVerbNext || (isLinked && isLonePlace(text, at, town)) ? { town, at } : null;
}

const VERB = /^,?\s(?:is|verwerkt|hecht|respecteert|neemt|vindt|doet|gaat)\s/;

/** A known place, with which what stands there is over. */
function isLonePlace(text: string, at: number, { city, end }: Town): boolean {
  const after = text.slice(at + end, at + end + 60);
  const next = NEXT_PLACE.exec(after)?.[1];
  const isOver = text[at + end - 1] === '.' || IS_OVER.test(after);
  return isOver && isKnownPlace(city) && (next === undefined || !isKnownPlace(next));
}

/** "DanYuZen (Danny Bos), Beringen": form, owner, number or trade between the name and the town. */
const GAP = fitted(
  /^(?:\s[A-Za-z.&]{2,8})?(?:\s?\([^()]{2,60}\))?(?:,\s(?:[a-z][^,.;:()]{2,50}|(?:KvK|KVK|KBO|BTW)[^,;:()]{3,20})){0,2}$/,
);
/** "aangesloten bij Thuiswinkel, Ede": the town of whom it names. */
const OF_ANOTHER = /\b(?:bij|van|door|aan)\s(?:de[nr]?\s|het\s)?[A-ZÀ-ÖØ-Þ]/;
const isOfAnother = (words: string): boolean => OF_ANOTHER.test(words) || isOfOthers(words);
/** Behind a name that opens its line, an owner too. */
const OWNER =
  /^,\s[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{1,15}(?:\s(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er)){0,2}\s[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{2,20}$/;

function townFurther(text: string, end: number): { town: Town; at: number } | null {
  const rest = text.slice(end, end + 160);
  if (!GOES_ON.test(rest)) return null;
  const isOpening = end < MAX_OPENING;
  for (const { index } of matchesOf(COMMA, rest).slice(0, 3)) {
    const gap = rest.slice(0, index);
    const isGap = gap !== '' && ((GAP.test(gap) && !isOfAnother(gap)) || (isOpening && OWNER.test(gap)));
    const at = end + index + 2;
    const town = isGap ? townAt(text, at) : null;
    if (town !== null && isLonePlace(text, at, town)) return { town, at };
  }
  return null;
}

/** A town further on stands behind a comma, and not in what one does with data. */
const GOES_ON = /^(?:,|\s?\(|\s[A-Z][^,\s]{0,7}[\s,(])/;
const COMMA = /,\s(?=['’]?[A-Z])/g;
const MAX_OPENING = 40;

const COMMA_OR_DASH = /^(?:,|\s[–|-])\s/;
/** A number of registration follows: then a dash before the town will do as well as a comma. */
const REGISTERED = /^(?:,|\s[–|-])\s(?:kvk|kbo|btw|ondernemingsn)/i;
/** "Weefhuis Zon – stoffen uit Boxtel", "Weefhuis Zon - zaal Ponthof, Tielt": what and where, to a known place. */
const WHAT_AND_WHERE = /^(?:,|\s[|–—-])\s([^.,;:|@\d]{2,50}?(?:\s(?:uit|te|in)\s|,\s))(?=['’]?[A-Z])/;

/** At the head or the foot of the page, where a line says what it is the page of. */
function townInLine(text: string, end: number): { town: Town; at: number } | null {
  const where = WHAT_AND_WHERE.exec(text.slice(end, end + 60));
  const placeAt = end + (where?.[0].length ?? 0);
  const town = where === null || isOfAnother(where[1] ?? '') ? null : townAt(text, placeAt);
  if (town !== null && isLonePlace(text, placeAt, town)) return { town, at: placeAt };
  const link = end > 90 ? undefined : COMMA_OR_DASH.exec(text.slice(end, end + 4))?.[0];
  if (link === undefined) return null;
  const at = end + link.length;
  const bare = townAt(text, at);
  const rest = bare === null ? '' : text.slice(at + bare.end);
  const isOver = link === ', ' && (text[at + (bare?.end ?? 0) - 1] === '.' || /^(?:\s\||$)/.test(rest));
  return bare !== null && (isOver || REGISTERED.test(rest)) ? { town: bare, at } : null;
}
