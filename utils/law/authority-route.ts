import { authoritiesIn, authorityOfService, type Sector } from './authority-for';
import { hasTermOfArticle12 } from './deadline';
import type { Right } from './rights';

/** What a person can do about a request. `authority` and `court` of the table are made concrete here. */
export const DEEDS = [
  'wait',
  'confirmSent',
  'enterDelivery',
  'remind',
  'replyIdentity',
  'replyClarification',
  'enterGiven',
  'replyFee',
  'answerRefusal',
  'contestAnswer',
  'otherChannel',
  'newRequest',
  'askFlemishPublic',
  'vtcForm',
  'policeBody',
  'intelligenceBody',
  'mediation',
  'complaint',
  'authorityPage',
  'petitionNl',
  'court',
  'damages',
  'close',
  'nothing',
] as const;
export type Deed = (typeof DEEDS)[number];

export interface Place {
  /** ISO 3166-1 alpha-2 of the user's home, null when unknown. */
  residence: string | null;
  controllerCountry: string | null;
  /** `maybeFlemish`: it looks like a Flemish public body and the user was not asked yet. */
  sector: Sector | 'maybeFlemish';
}

/**
 * The way to the authority, best first. The authority is that of the user's home, else of the controller
 * (art. 77(1) AVG). Belgium: mediation first, a complaint second, as the GBA advises [S]. The Netherlands: a
 * complaint; that the AP can be asked to mediate as well (art. 36 UAVG) is told where the term to go to court is. A
 * Flemish public body: the form of the VTC, the GBA beside it. Elsewhere in the Union: first the page of that
 * authority, which has its own language and form. Over a police or intelligence service its country's own body, if one
 * is known. Checked 2026-11-22.
 */
export function authorityDeeds({ residence, controllerCountry, sector }: Place): readonly Deed[] {
  if (authorityOfService(controllerCountry, sector) !== null)
    return deedsOfService(controllerCountry, sector);
  const country = authoritiesIn(residence).length > 0 ? residence : controllerCountry;
  if (authoritiesIn(country).length === 0) return ['authorityPage'];
  if (country === 'NL') return ['complaint'];
  if (country !== 'BE') return ['authorityPage', 'complaint'];
  if (controllerCountry !== 'BE') return ['mediation', 'complaint'];
  switch (sector) {
    case 'maybeFlemish':
      return ['askFlemishPublic', 'mediation', 'complaint'];
    case 'flemishPublic':
      return ['vtcForm', 'mediation', 'complaint'];
    default:
      return ['mediation', 'complaint'];
  }
}

function deedsOfService(country: string | null, sector: Place['sector']): readonly Deed[] {
  if (country === 'NL') return ['complaint'];
  return [sector === 'police' ? 'policeBody' : 'intelligenceBody'];
}

/**
 * Art. 35 UAVG: an answer to a request under articles 15 to 22, by a controller in the Netherlands that is no public
 * body; for those another way may be open. A bare withdrawal (art. 7(3)) or a question under art. 13 is no such request.
 */
export function isDutchPetition({ controllerCountry, sector }: Place, rights: readonly Right[]): boolean {
  return controllerCountry === 'NL' && sector === 'private' && rights.some(hasTermOfArticle12);
}

/**
 * The way to court (art. 79(2) AVG): where the controller is established, or where the user lives. A resident of
 * Belgium who faces a Dutch controller has both.
 */
export function courtDeeds(place: Place, rights: readonly Right[]): readonly Deed[] {
  if (!isDutchPetition(place, rights)) return ['court'];
  return place.residence === 'BE' ? ['petitionNl', 'court'] : ['petitionNl'];
}
