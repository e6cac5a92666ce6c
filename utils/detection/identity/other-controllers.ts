import type { FoundAddress } from '@/utils/detection/address/found-address';
import { fieldsOfAddress } from '@/utils/detection/address/own-address';
import type { FoundEmail } from '@/utils/detection/contact/find-email';
import type { Registrations } from '@/utils/detection/contact/find-registration';
import { namingBefore } from '@/utils/detection/name/name-before-address';
import { nameKey } from '@/utils/detection/name/name-shape';
import type { NameCluster } from '@/utils/detection/name/rank-names';
import type { Card } from '@/utils/detection/page-reading';
import { KNOWN_PROCESSORS } from './known-parties';
import type { Line } from './lines';
import { type Candidate, emptyField, toField } from './rank';

/** What the page holds, for cards of further controllers. */
export interface Matter {
  readonly names: readonly NameCluster[];
  readonly addresses: readonly FoundAddress[];
  readonly own: FoundAddress | null;
  readonly registrations: Registrations;
  readonly emails: readonly FoundEmail[];
  readonly phones: readonly Candidate[];
}

const STRONG =
  /^(?:sentence:verantwoordelijke|sentence:controller|sentence:together|sentence:jointly|section:controller|address:|label)/;
const MIN_SCORE = 7;
const MAX_OTHERS = 7;
/** Likeliest first; a page with more names is a list of something else. */
const MAX_NAMES_TRIED = 100;
/** Details stand in the line of the name or in the lines just below it. */
const REACH = 7;

/**
 * Further organisations that the page presents as controllers: named by a strong phrase, with details of
 * their own beside the name. Processors and umbrella bodies stand in other sections and are not offered.
 */
export function otherControllers(matter: Matter, lines: readonly Line[], url: string): Card[] {
  const [first, ...rest] = matter.names;
  if (first === undefined) return [];
  const cards: Card[] = [];
  const elsewhere = lines
    .map(({ text }) => nameKey(text.slice(0, 300)))
    .filter((key) => !key.includes(first.key));
  for (const cluster of rest.slice(0, MAX_NAMES_TRIED)) {
    if (cards.length >= MAX_OTHERS || !isIndependent(cluster, first, elsewhere)) continue;
    const proof = cluster.names.find((name) => STRONG.test(name.how) && isOpen(name.line));
    if (proof?.line === undefined || proof.line === null) continue;
    const card = cardAt(cluster, proof.line, matter, lines, url);
    if (card !== null) cards.push(card);
  }
  return cards;
}

const isOpen = (line: Line | null): boolean =>
  line !== null && line.owner === 'open' && line.place === 'body';

/** Another name of the same organisation shares words with it, or stands in no line `elsewhere`: each holds the other. */
function isIndependent(cluster: NameCluster, first: NameCluster, elsewhere: readonly string[]): boolean {
  if (cluster.score < MIN_SCORE || KNOWN_PROCESSORS.test(cluster.best.full)) return false;
  if (first.key.includes(cluster.key) || cluster.key.includes(first.key)) return false;
  if (isTogether(cluster)) return true;
  const isTrade = cluster.roles.has('trade') || first.roles.has('trade');
  if (isTrade) return false;
  return elsewhere.some((key) => key.includes(cluster.key));
}

const isTogether = ({ names }: NameCluster): boolean =>
  names.some(({ how }) => how === 'sentence:together' || how === 'sentence:jointly');

function cardAt(
  cluster: NameCluster,
  line: Line,
  matter: Matter,
  lines: readonly Line[],
  url: string,
): Card | null {
  const end = endOfDetails(line, matter, lines);
  const isNear = (at: Line | null) => at !== null && at.index >= line.index && at.index < end;
  const near = (candidates: readonly Candidate[]) =>
    toField(
      candidates.filter((found) => isNear(found.line) && inLine(found)),
      url,
    );
  const inThisLine = matter.addresses.filter((found) => found.line.index === line.index && found.score > 0);
  const isJointly = cluster.names.some(({ how }) => how === 'sentence:jointly');
  const behind =
    inThisLine.find((found) => isNamedBy(found, cluster)) ??
    (isJointly ? ofAll(inThisLine, cluster, matter.names) : undefined);
  const inLine = (candidate: Candidate) =>
    behind === undefined ||
    candidate.line?.index !== line.index ||
    isBetween(candidate.at ?? 0, behind, matter.addresses);
  const address =
    behind ??
    matter.addresses.find(
      (found) =>
        found.street !== (matter.own?.street ?? null) &&
        found.score > 0 &&
        found.firstLine >= line.index - 1 &&
        found.firstLine < end,
    );
  const numbers = {
    enterpriseNumber: near(matter.registrations.enterprise),
    kvkNumber: near(matter.registrations.kvk),
  };
  const hasDetails =
    address !== undefined || numbers.enterpriseNumber.best !== null || numbers.kvkNumber.best !== null;
  if (!hasDetails && !isJointly) return null;
  const { best } = cluster;
  const named = (value: string): Candidate => ({
    value,
    score: cluster.score * 0.75,
    how: best.how,
    line,
    doubts: [],
  });
  return {
    name: toField([named(best.name)], url),
    tradeName: emptyField(),
    legalForm: cluster.form === null ? emptyField() : toField([named(cluster.form)], url),
    ...fieldsOfAddress(address ?? null, [], url),
    ...numbers,
    vatNumber: near(matter.registrations.vat),
    email: near(matter.emails),
    phone: near(matter.phones),
  };
}

const isNamedBy = (address: FoundAddress, cluster: NameCluster): boolean =>
  nameKey(namingBefore(address)) === cluster.key;

/** "Stad A en OCMW A, Markt 1, 3200 Aarschot, zijn": behind all of them, and not in brackets, it is of each. */
function ofAll(
  found: readonly FoundAddress[],
  cluster: NameCluster,
  names: readonly NameCluster[],
): FoundAddress | undefined {
  return found.find(({ at, line, street }) => {
    const before = line.text.slice(0, at);
    const own = before.indexOf(cluster.best.name);
    const others = names.filter((name) => name !== cluster && isTogether(name));
    const between = others.some(({ best }) => before.indexOf(best.name) > own);
    const isOpen = before.lastIndexOf('(') <= before.lastIndexOf(')');
    return own >= 0 && street !== null && (!between || (isOpen && found.length === 1));
  });
}

/** Behind this address, and before the next in its line. */
function isBetween(at: number, address: FoundAddress, all: readonly FoundAddress[]): boolean {
  const next = all.find((other) => other.line.index === address.line.index && other.at > address.at);
  return at > address.at && at < (next?.at ?? Number.POSITIVE_INFINITY);
}

/** Up to the next name that has details of its own. */
function endOfDetails(line: Line, matter: Matter, lines: readonly Line[]): number {
  const limit = Math.min(lines.length, line.index + REACH);
  const others = matter.names.flatMap(({ names }) => names.map((name) => name.line?.index ?? -1));
  const next = others.filter((index) => index > line.index && index < limit);
  const nextHeading = lines
    .slice(line.index + 1, limit)
    .find((after) => after.isHeading && after.block.headingLevel < 7);
  return Math.min(limit, ...next, nextHeading?.index ?? limit);
}
