import type { Line } from '@/utils/detection/identity/lines';
import type { PageText } from '@/utils/detection/page/page-text';
import type { FoundName } from './found-name';
import { nameKey } from './name-shape';
import type { NamePhrase } from './phrases-identity';
import { siteLabels } from './site-labels';

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
  const labels = siteLabels(page, lines);
  const byKey = new Map<string, FoundName[]>();
  for (const name of found) {
    const key = nameKey(name.name);
    if (key === '') continue;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [name]);
    else same.push(name);
  }
  const clusters = [...byKey].map(([key, names]) => cluster(key, names, labels)).sort(byScore);
  const text = keyOf(lines);
  const counted = clusters.slice(0, MAX_COUNTED).map((name) => ({
    ...name,
    score: name.score + returnsBonus(name, countOf(text, name.key)),
  }));
  const ranked = [...counted, ...clusters.slice(MAX_COUNTED)].sort(byScore);
  const whole = ranked.map((name) => belowWhole(name, ranked));
  return (hasSite(whole) ? whole.map(withoutBranches) : whole).sort(byScore);
}

/** What a site or page is, beside the name: "Zandhoeve webshop". */
const OF_A_SITE =
  /\b(?:app|web\w{4,5}|online|privacy\w{0,12}|cookie\w{0,12}|contact|home|team|welkom|blog|portaal|platform)\b/;

/** One word among the contact details: as often the town or the person as the name. */
const isLoneDetail = ({ best, form, names }: NameCluster): boolean =>
  form === null &&
  !best.full.includes(' ') &&
  names.every(({ how }) => /^section:(?:contact|rights)$/.test(how));

/**
 * "Zandhoeve" on zandhoeve.nl: only a part of "Vakantiepark De Zandhoeve", where the page says the whole; and
 * "Grauw" above the mail of "Hervormde Gemeente Grauw".
 */
function belowWhole(name: NameCluster, all: readonly NameCluster[]): NameCluster {
  if (!name.names.every(({ how }) => how === 'domain') && !isLoneDetail(name)) return name;
  const whole = all.find(
    ({ key, names }) =>
      key !== name.key &&
      ` ${key} `.includes(` ${name.key} `) &&
      !OF_A_SITE.test(key.replace(name.key, '')) &&
      names.some(({ weight }) => weight >= 3),
  );
  return whole === undefined ? name : { ...name, score: Math.min(name.score, whole.score - 0.1) };
}

const hasSite = (names: readonly NameCluster[]): boolean =>
  names.some(({ isSite, score, names: proofs }) => isSite && score >= 6 && !proofs.every(isPlace));

const isPlace = ({ how }: FoundName): boolean =>
  /^(?:address:|section:contact|section:rights|footer:)/.test(how);

/** Where one name is the site's, another that only stands above an address is a branch or a partner. */
function withoutBranches(name: NameCluster): NameCluster {
  return !name.isSite && name.form === null && name.names.every(isPlace)
    ? { ...name, score: name.score - 3 }
    : name;
}

/** More speaks for a name that keeps returning, and that its form makes a legal person. */
const returnsBonus = ({ form, best }: NameCluster, count: number): number =>
  Math.min(2, count * 0.25) + (form !== null && best.line !== null && count >= 3 ? 1 : 0);

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

function cluster(key: string, names: readonly FoundName[], labels: readonly string[]): NameCluster {
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
  const fits = labels.map((label) => domainBonus(key, label));
  const fit = Math.max(...fits);
  // Where mail goes is a weaker sign than where the page stands: a company may write from the domain of its brand.
  const telling = Math.max(fits[0] ?? 0, fit / 2);
  const score = first + support + telling + (form === null ? 0 : 1.5);
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
  const host = label.replace(/[^a-z0-9]/g, '');
  const whole = key.replaceAll(' ', '');
  // "Zand & Zee" on zandzee.be.
  const short = key.replaceAll(' en ', '').replaceAll(' ', '');
  const name = short === host ? short : whole;
  if (host.length < 3 || name.length < 3) return 0;
  if (name === host) return 4;
  if (host.includes(name) || name.includes(host)) return Math.min(name.length, host.length) >= 4 ? 3 : 1;
  const parts = label.split('-').filter((part) => part.length > 3);
  if (parts.length > 1 && parts.every((part) => name.includes(part))) return 4;
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
