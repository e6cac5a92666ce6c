import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { isKnownPlace } from '@/utils/detection/places/known-places';
import type { FoundAddress } from './found-address';
import { PROVINCE, place } from './loose-address';
import { readTown, type Town } from './town';
import { REGISTRATION } from './town-alone';

const MAX_LINE = 80;
/** A label of the own seat, before the town or alone on the line above: not of servers, goods, birth or courses. */
const LABEL = fitted(
  /^(?:(?:ons|onze|postcode|adres|maatschappelijke|statutaire)(?:\s?\/\s?|\s(?:en\s)?)){0,2}(?:(?:bezoek|kantoor|post|vestigings)?adres(?:se)?|zetel|(?:woon|vestigings)?plaats|gemeente|locatie|location)\s?(?::\s{0,2}|$)|^📍\s?/i,
);
/** Behind the town: a way to reach the house, or a link of the footer. */
const ENDS = fitted(
  /^(?:$|[,\s]{1,3}(?:\S{1,60}@|\[e-?mail|(?:tel|mail|e-mail|www|kvk|btw|te\sbelgi|privacy|cookie|algemene|alle rechten|contact|disclaimer|sitemap)|\+?\(?0\d))/i,
);
/** What a town can open with and go on in: most lines are told apart by it at once. */
const MAY_BE =
  /^['’]?[A-ZÀ-Þs][^\s,]{0,40}(?:$|,?\s(?:[A-ZÀ-Þ'’/&(+\d[|-]|(?:aan|op|bij|den|de|het|ter|ten|en|in|te|van|over|lez|sur|tel|mail|e-mail|www|kvk|btw|alle)\b|\S{1,60}@))/;
const DETAIL = /@|(?:\d[\s./-]{0,3}){9}/;

/** A known place on a line of its own: behind or under a label, under the own name, or beside what reaches the house. */
export function knownTownAlone(
  line: Line,
  lines: readonly Line[],
  names: readonly string[],
): FoundAddress | null {
  if (line.text.length > MAX_LINE || line.place === 'nav' || line.isHeading || line.owner !== 'open')
    return null;
  const label =
    line.text.includes(':') || line.text.startsWith('📍') ? (LABEL.exec(line.text)?.[0] ?? '') : '';
  const town = knownTown(line.text.slice(label.length));
  if (town === null || !(label === '' ? isOwnPlace(line, lines, names) : isLabelled(line, lines, names)))
    return null;
  const { city, country } = town;
  return place(line, label === '' ? 2 : 3, { street: null, postalCode: null, city, country, how: 'town' });
}

/** "Gent", "Waarland, Noord-Holland", "Gent info@weefhuis.be"; of two, "Hilversum / Loosdrecht", the first. */
function knownTown(text: string): Town | null {
  if (!MAY_BE.test(text)) return null;
  const [first = '', second = '', ...more] = text.split(/\s(?:en|&|\/)\s/);
  const town = readTown(more.length === 0 && isKnownPlace(second) ? first : text);
  if (town === null || !isKnownPlace(town.city)) return null;
  const rest = text.slice(town.end);
  return ENDS.test(rest) || isKnownPlace(second) || (rest.startsWith(',') && PROVINCE.test(rest))
    ? town
    : null;
}

/** Among what the page says of itself, or beside the own name or what reaches the house. */
const isLabelled = (line: Line, lines: readonly Line[], names: readonly string[]): boolean =>
  isTold(line) ||
  around(line, lines, [-2, -1, 1, 2]).some(
    ({ text }) => DETAIL.test(text) || REGISTRATION.test(text) || isNameLine(text, names),
  );

const isTold = ({ place: at, section }: Line): boolean =>
  at !== 'body' || section === 'controller' || section === 'contact';

/** One of several places tells where one works. */
function isOwnPlace(line: Line, lines: readonly Line[], names: readonly string[]): boolean {
  if (around(line, lines, [-2, -1, 1, 2]).some(({ text }) => text !== line.text && isKnownPlace(text)))
    return false;
  const [above, higher] = [-1, -2].map((step) => around(line, lines, [step])[0]);
  if (above !== undefined && (isNameLine(above.text, names) || LABEL.exec(above.text)?.[0] === above.text))
    return true;
  const isWithin = above?.block.group === line.block.group && higher !== undefined;
  if (isWithin && isNameLine(higher.text, names)) return true;
  return (
    isTold(line) &&
    around(line, lines, [-1, 1]).some(({ text, isHeading }) => !isHeading && DETAIL.test(text))
  );
}

/** Short lines of the same part of the page, so many lines away. */
const around = (line: Line, lines: readonly Line[], steps: readonly number[]): Line[] =>
  steps.flatMap((step) => {
    const near = lines[line.index + step];
    return near !== undefined && near.place === line.place && near.text.length <= MAX_LINE ? [near] : [];
  });

/** The name and little else: "© 2024 Weefhuis Zon". */
const isNameLine = (text: string, names: readonly string[]): boolean =>
  names.some((name) => text.endsWith(name) && text.length <= name.length + 20);
