import { nameBeginsLike, plainName } from './name-begins-like';
import type { Controller } from './parties';
import { policeOrIntelligence } from './police-or-intelligence';

/**
 * Is this a Dutch public body, by how its name begins? Art. 35 UAVG, the petition, is the way against a controller that
 * is none; what an administrative body answers is a decision under the Awb (art. 34 UAVG [K]), and against that another
 * way is open. Only names that can hardly mean anything else, so not every public body is known here. A choice of the
 * product. Checked 2026-11-23.
 */
export function isDutchPublicBody(
  { name, legalForm }: Pick<Controller, 'name' | 'legalForm'>,
  country: string | null,
): boolean {
  const plain = plainName(name);
  // A body of the state has no form of private law: "Douane Advies" is a B.V., "GGD Nederland" an association.
  if (country !== 'NL' || legalForm !== null || PRIVATE.test(plain)) return false;
  const bare = plain.replace(/^(?:de|het) /, '');
  return (
    policeOrIntelligence(name, country) !== null ||
    SHORT_NAMES.includes(bare) ||
    nameBeginsLike(bare, BEGINNINGS)
  );
}

/** A form that stands in the name, and what a church calls itself: "Gemeente van Christus". */
const PRIVATE =
  / (?:b ?v|n ?v|v ?o ?f|c ?v)$|^gemeente (?:van )?(?:christus|jezus|god|de heer)|\b(?:stichting|vereniging|kerk|kerkelijke|evangeli\w{1,12}|baptisten\w{0,12}|pinkster\w{0,12}|hervormde|gereformeerde|protestantse|lutherse|doopsgezinde)\b/;

/** As the whole name alone: a firm may begin like this. */
const SHORT_NAMES: readonly string[] = ['svb', 'duo', 'ind', 'rdw', 'cak', 'ciz', 'coa'];

const BEGINNINGS = [
  'gemeente',
  'gemeentebestuur',
  'college van burgemeester',
  'provincie',
  'waterschap',
  'hoogheemraadschap',
  'wetterskip',
  'veiligheidsregio',
  'omgevingsdienst',
  'ggd',
  'ministerie',
  'rijksoverheid',
  'rijksdienst',
  'rijkswaterstaat',
  'rijksinstituut',
  'rijksinspectie',
  'rijksuniversiteit',
  'rivm',
  'belastingdienst',
  'douane',
  'dienst toeslagen',
  'dienst uitvoering onderwijs',
  'dienst wegverkeer',
  'uwv',
  'uitvoeringsinstituut werknemersverzekeringen',
  'sociale verzekeringsbank',
  'immigratie en naturalisatiedienst',
  'centraal orgaan opvang asielzoekers',
  'centraal justitieel incassobureau',
  'cjib',
  'centraal bureau voor de statistiek',
  'kadaster',
  'kamer van koophandel',
  'openbaar ministerie',
  'koninklijke marechaussee',
] as const;
