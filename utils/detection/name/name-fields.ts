import { alternativesAmong, type Candidate, emptyField, toField } from '@/utils/detection/identity/rank';
import type { Card, Field } from '@/utils/detection/page-reading';
import type { NameCluster } from './rank-names';

/** The legal person, its form and the brand that goes with it, from the likeliest names. */
export function nameFields(
  names: readonly NameCluster[],
  url: string,
): Pick<Card, 'name' | 'tradeName' | 'legalForm'> {
  const [best, ...rest] = names;
  if (best === undefined) return { name: emptyField(), tradeName: emptyField(), legalForm: emptyField() };
  const legal = legalPerson(best, rest);
  const trade = legal === best ? tradeNameOf(best, rest) : best;
  const form = legal.form;
  const proof = legal.names.find((name) => name.form === form) ?? legal.best;
  return {
    name: chosenFirst(legal, names, url),
    tradeName: trade === null ? emptyField() : toField([asCandidate(trade)], url),
    legalForm:
      form === null ? emptyField() : toField([{ ...asCandidate(legal), value: form, line: proof.line }], url),
  };
}

/** "Zon Elektro is the trading name of Zon Techniek BV": the legal person goes first. */
function legalPerson(best: NameCluster, rest: readonly NameCluster[]): NameCluster {
  if (best.form !== null || best.roles.has('legal')) return best;
  const isSaid = (cluster: NameCluster) =>
    cluster.names.some(
      (name) => (name.role === 'legal' && name.weight >= 9) || (name.weight >= 10 && name.form !== null),
    );
  return (
    rest.find((name) => isSaid(name) && (name.form !== null || best.roles.has('trade'))) ??
    rest.find((name) => name.roles.has('legal') && name.form !== null && name.score >= best.score - 5) ??
    best
  );
}

const BRAND = /^(?:copyright|title|heading|meta:|logo|jsonLd)/;

/** A name that the page calls so, or the brand in its title that is not the legal name. */
function tradeNameOf(legal: NameCluster, rest: readonly NameCluster[]): NameCluster | null {
  const others = rest.filter((name) => name.score >= 6 && !legal.key.includes(name.key));
  const called = others.find((name) => name.roles.has('trade'));
  if (called !== undefined || legal.form === null) return called ?? null;
  return (
    others.find(
      (name) => name.form === null && name.isSite && name.names.some(({ how }) => BRAND.test(how)),
    ) ?? null
  );
}

/** The chosen one stands in front of better scored ones; its sureness follows its own score. */
function chosenFirst(chosen: NameCluster, names: readonly NameCluster[], url: string): Field {
  const { best } = toField([asCandidate(chosen)], url);
  const others = names.filter((name) => name !== chosen && name.best.name !== chosen.best.name);
  return { best, alternatives: alternativesAmong(others.map(asCandidate), url) };
}

function asCandidate(cluster: NameCluster): Candidate {
  const { best } = cluster;
  const doubts = cluster.names.every((name) => name.line === null || name.how === 'copyright')
    ? (['onlyName'] as const)
    : [];
  const score = Math.min(cluster.score * 0.75, 15);
  return { value: best.name, score, how: best.how, line: best.line, doubts, quote: best.full };
}
