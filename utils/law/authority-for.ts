import { AP, type Authority, COC, COMITE_I, GBA, VTC } from './authorities';
import { OTHER_AUTHORITIES } from './authorities-elsewhere';

/**
 * To which authority can this person complain? First the one of the habitual residence, the controller's beside
 * it (art. 77(1) AVG [S]; workplace and place of infringement are open too); never merely the one a page names.
 *
 * A Flemish public body is watched over by the VTC; the GBA is competent for municipalities too (Marktenhof,
 * 26 October 2022, in GBA 136/2023 [S]). Police and intelligence services have their own bodies, wherever the writer
 * lives: what they do as such is outside the AVG (art. 2(2)(d)), and so outside art. 77. Of the Dutch police no other
 * body than the AP was found. Checked 2026-11-22. Not covered: courts, churches and broadcasters; authorities outside the Union.
 */
export const SECTORS = ['private', 'public', 'flemishPublic', 'police', 'intelligence'] as const;

/** What kind of body the controller is; the last three exist in this product for Belgium, the police in the Netherlands too. */
export type Sector = (typeof SECTORS)[number];

export interface AuthorityQuestion {
  /** ISO 3166-1 alpha-2 of the user's home, null when not given. */
  residence: string | null;
  controllerCountry: string | null;
  sector: Sector;
}

export interface AuthorityChoice {
  /** One as a rule; several where a country has one for each region; none outside the Union. */
  first: readonly Authority[];
  /** The others that are competent, without those of `first`. */
  beside: readonly Authority[];
  /** Why the first comes first. */
  because: 'residence' | 'controller' | 'sector' | 'unknown';
}

export function authorityFor({ residence, controllerCountry, sector }: AuthorityQuestion): AuthorityChoice {
  const own = authorityOfService(controllerCountry, sector);
  if (own !== null)
    return { first: [own], beside: without(authoritiesIn(controllerCountry), [own]), because: 'sector' };
  const ofResidence = authoritiesIn(residence);
  const special = controllerCountry === 'BE' && sector === 'flemishPublic' ? VTC : null;
  const ofController = [...(special ? [special] : []), ...authoritiesIn(controllerCountry)];

  if (special && (residence === 'BE' || ofResidence.length === 0)) {
    return { first: [special], beside: without(authoritiesIn('BE'), [special]), because: 'sector' };
  }
  if (ofResidence.length > 0) {
    return { first: ofResidence, beside: without(ofController, ofResidence), because: 'residence' };
  }
  return { first: ofController, beside: [], because: ofController.length > 0 ? 'controller' : 'unknown' };
}

/** Every general authority of a country: one, or one for each German Land with the federal one. */
export function authoritiesIn(country: string | null): readonly Authority[] {
  if (country === 'BE') return [GBA];
  if (country === 'NL') return [AP];
  return OTHER_AUTHORITIES.filter((authority) => authority.country === country);
}

/** The body over a police or intelligence service; null for everybody else. */
export function authorityOfService(country: string | null, sector: string | null): Authority | null {
  if (sector === 'police') return country === 'BE' ? COC : country === 'NL' ? AP : null;
  return sector === 'intelligence' && country === 'BE' ? COMITE_I : null;
}

function without(all: readonly Authority[], taken: readonly Authority[]): Authority[] {
  return all.filter((authority) => !taken.includes(authority));
}
