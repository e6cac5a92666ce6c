import { nameBeginsLike, plainName } from './name-begins-like';
import { policeOrIntelligence } from './police-or-intelligence';

/**
 * Is this a Dutch public body, by how its name begins? Art. 35 UAVG, the petition, is the way against a controller that
 * is none; what an administrative body answers is a decision under the Awb (art. 34 UAVG [K]), and against that another
 * way is open. Only names that can hardly mean anything else, so not every public body is known here. A choice of the
 * product. Checked 2026-11-23.
 */
export function isDutchPublicBody(name: string | null, country: string | null): boolean {
  if (country !== 'NL' || FIRM.test(plainName(name))) return false;
  return (
    policeOrIntelligence(name, country) !== null ||
    SHORT_NAMES.includes(plainName(name)) ||
    nameBeginsLike(name, BEGINNINGS)
  );
}

/** "Douane Advies B.V." begins like a body, and ends like a firm. */
const FIRM = / (?:b ?v|n ?v|v ?o ?f|c ?v)$/;

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
  'universiteit',
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
