import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { Controller } from '@/utils/law/parties';
import type { Channel } from '@/utils/law/receipt';
import type { Right } from '@/utils/law/rights';
import type { LetterRequest } from './letter';
import type { Matter } from './matter';
import { listed, oneLine } from './words';

/** How the earlier request is named, after "mijn". */
const REQUEST_WORDS: Readonly<Record<Right, string>> = {
  access: 'verzoek om inzage (artikel 15 AVG)',
  rectification: 'verzoek om rectificatie (artikel 16 AVG)',
  erasure: 'verzoek om gegevenswissing (artikel 17 AVG)',
  restriction: 'verzoek om beperking van de verwerking (artikel 18 AVG)',
  portability: 'verzoek om overdracht van gegevens (artikel 20 AVG)',
  objection: 'bezwaar tegen de verwerking (artikel 21, lid 1, AVG)',
  directMarketing: 'bezwaar tegen direct marketing (artikel 21, leden 2 en 3, AVG)',
  withdrawConsent: 'intrekking van toestemming (artikel 7, lid 3, AVG)',
  automatedDecisions: 'vraag om menselijke tussenkomst (artikel 22 AVG)',
  information: 'vraag om informatie (artikelen 13 en 14 AVG)',
};

/** The same in short, where the letter named it in full already. */
export const SHORT_WORDS: Readonly<Record<Right, string>> = {
  access: 'mijn verzoek om inzage',
  rectification: 'mijn verzoek om verbetering',
  erasure: 'mijn verzoek om wissing',
  restriction: 'mijn verzoek om beperking',
  portability: 'mijn verzoek om overdracht',
  objection: 'mijn bezwaar',
  directMarketing: 'mijn bezwaar tegen direct marketing',
  withdrawConsent: 'mijn intrekking',
  automatedDecisions: 'mijn vraag om menselijke tussenkomst',
  information: 'mijn vraag om informatie',
};

/** The articles of the right, as the sources of a statement that names it. */
export const SOURCES_OF_RIGHT: Readonly<Record<Right, readonly LegalSourceId[]>> = {
  access: ['15'],
  rectification: ['16'],
  erasure: ['17'],
  restriction: ['18'],
  portability: ['20'],
  objection: ['21(1)'],
  directMarketing: ['21(2)', '21(3)'],
  withdrawConsent: ['7(3)'],
  automatedDecisions: ['22(1)', '22(3)'],
  information: ['13', '14'],
};

/** The same for a request that may be unknown. */
export function sourcesOf(matter: Matter | null): readonly LegalSourceId[] {
  return matter === null
    ? []
    : [matter.right, ...matter.companions].flatMap((right) => SOURCES_OF_RIGHT[right]);
}

/** GBA 145/2022 was about erasure and objection: for another right it proves less than it seems. */
export function isLikeDecision145(matter: Matter | null): boolean {
  const rights = matter === null ? [] : [matter.right, ...matter.companions];
  return rights.some((right) => right === 'erasure' || right === 'objection' || right === 'directMarketing');
}

/** Was a copy of art. 15(3) asked for? Beside direct marketing only the source and the recipients are. */
export function asksCopy({ matter }: Pick<LetterRequest, 'matter'>): boolean {
  if (matter === null) return false;
  const { right, companions } = matter;
  return right === 'access' || (right !== 'directMarketing' && companions.includes('access'));
}

const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  email: 'per e-mail',
  webForm: 'via het webformulier',
  post: 'per post',
  registeredPost: 'per aangetekende post',
};

/** "per e-mail naar info@voorbeeld.be" */
export function wayOf(matter: Pick<Matter, 'channel' | 'sentTo'>): string {
  const way = CHANNEL_WORDS[matter.channel];
  return matter.sentTo === null ? way : `${way} naar ${oneLine(matter.sentTo.replaceAll('\n', ', '))}`;
}

/** ", in mijn eigen woorden" where the writer sent a letter of their own. */
export function ownWords({ isOwnWords = false }: Pick<Matter, 'isOwnWords'>): string {
  return isOwnWords ? ', in mijn eigen woorden' : '';
}

/** The request in the usage of the controller's country: "verbetering" in Belgium, "dataportabiliteit" in Dutch law. */
export function requestWords(right: Right, controller: Controller): string {
  const dutch = controller.address.country === 'NL';
  if (right === 'portability' && dutch) return 'verzoek om dataportabiliteit (artikel 20 AVG)';
  if (right === 'rectification' && !dutch) return 'verzoek om verbetering (rectificatie, artikel 16 AVG)';
  return REQUEST_WORDS[right];
}

/** "Verzoek om inzage (artikel 15 AVG)": what a request is called in its subject, and in every letter after it. */
export function subjectOf(right: Right, controller: Controller): string {
  const words = requestWords(right, controller);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** With the rights that went along: "mijn bezwaar … en mijn verzoek om gegevenswissing (artikel 17 AVG)". */
export function wholeRequestWords(matter: Matter, controller: Controller): string {
  return listed(
    [matter.right, ...matter.companions].map((right) => `mijn ${requestWords(right, controller)}`),
  );
}

/** "verzoek om inzage (artikel 15 AVG) van 3 maart 2026" */
export function nameOf(matter: Matter, controller: Controller): string {
  return `${requestWords(matter.right, controller)} van ${dayInDutch(matter.sentOn)}`;
}

/** "mijn verzoek om inzage (artikel 15 AVG) van 3 maart 2026" */
export function aboutMatter({ matter, controller }: Pick<LetterRequest, 'matter' | 'controller'>): string {
  return matter === null ? 'mijn verzoek' : `mijn ${nameOf(matter, controller)}`;
}

/** Known is only that it was sent, until something came back that shows that it arrived. */
export function showsReceipt({ answered, events, hasReacted = events.length > 0 }: Matter): boolean {
  return hasReacted || (answered.kind !== 'nothing' && answered.kind !== 'marketingContinues');
}

/** Is the day of receipt known, and not the writer's view? A later day than that of sending is then a recorded one. */
export function knowsReceipt(matter: Matter): boolean {
  return matter.sentOn.equals(matter.receivedOn)
    ? showsReceipt(matter) && !matter.isOwnWords
    : !matter.isEstimated;
}
