import type { Deed, Place } from './authority-route';
import type { Deadline } from './deadline';
import type { LegalSourceId } from './legal-sources';
import type { IdentityDemand, RequestState } from './request-state';
import type { Right } from './rights';
import type { Cell } from './step-table';

/** The articles that a reminder or a complaint about each right rests on. */
const ARTICLES_OF_RIGHT: Readonly<Record<Right, readonly LegalSourceId[]>> = {
  access: ['15(1)', '15(3)'],
  rectification: ['16', '19'],
  erasure: ['17(1)', '19'],
  restriction: ['18(1)', '19'],
  portability: ['20(1)'],
  objection: ['21(1)'],
  directMarketing: ['21(2)', '21(3)'],
  withdrawConsent: ['7(3)'],
  automatedDecisions: ['22(1)', '22(3)'],
  information: ['13', '14'],
};

const CENSURED: Readonly<Partial<Record<IdentityDemand, readonly LegalSourceId[]>>> = {
  idCopy: ['GBA 136/2023', 'GBA 145/2022'],
  nationalNumber: ['wet 8 augustus 1983', 'GBA 149/2023'],
  otherEmailAddresses: ['GBA 04/2023'],
};

/** Marketing goes on after a mere withdrawal of consent too: then these are not what it breaches. */
const OF_MARKETING: readonly LegalSourceId[] = ['21(2)', '21(3)', 'GBA 111/2025'];

const ABOUT_THE_RIGHT: readonly Deed[] = [
  'remind',
  'answerRefusal',
  'contestAnswer',
  'mediation',
  'complaint',
  'vtcForm',
  'policeBody',
  'intelligenceBody',
];

export interface Concerned {
  right: Right;
  companions?: readonly Right[];
  state: RequestState;
  deadline: Deadline;
  place: Place;
}

/** The sources of a step, each once; Belgian ones only where Belgium is concerned, art. 12 only where it governs. */
export function articlesOf({ articles, reason }: Cell, deed: Deed, concerned: Concerned): LegalSourceId[] {
  const { state, place, right, deadline, companions = [] } = concerned;
  const ofRight = ABOUT_THE_RIGHT.includes(deed)
    ? [right, ...companions].flatMap((each) => ARTICLES_OF_RIGHT[each])
    : [];
  const ofDemand =
    state.kind === 'identityAsked' && deed !== 'enterGiven'
      ? state.demands.flatMap((each) => CENSURED[each] ?? [])
      : [];
  const ofCourt: LegalSourceId[] = deed === 'petitionNl' ? ['UAVG 35', 'UAVG 36'] : [];
  const isMarketing = [right, ...companions].includes('directMarketing');
  const ofWaiting: LegalSourceId[] = reason === 'clockRuns' && isMarketing ? ['21(3)'] : [];
  const all = new Set([...ofCourt, ...ofWaiting, ...articles, ...ofRight, ...ofDemand]);
  const isBelgian = place.residence === 'BE' || place.controllerCountry === 'BE';
  return [...all].filter(
    (id) =>
      (isBelgian || !/^(?:GBA|wet) /.test(id)) &&
      (deadline.kind === 'term' || !/^12\([34]\)/.test(id)) &&
      (isMarketing || !OF_MARKETING.includes(id)),
  );
}
