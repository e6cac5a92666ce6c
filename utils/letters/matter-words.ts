import { countryOfController } from '@/utils/law/controller-country';
import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { Controller } from '@/utils/law/parties';
import type { Channel } from '@/utils/law/receipt';
import type { Right } from '@/utils/law/rights';
import type { LetterRequest } from './letter';
import type { Matter } from './matter';
import { capitalised, listed, oneLine } from './words';

/** How the earlier request is named, after "mijn", and what it rests on. */
const REQUEST_WORDS: Readonly<Record<Right, { readonly name: string; readonly articles: string }>> = {
  access: { name: 'verzoek om inzage', articles: 'artikel 15' },
  rectification: { name: 'verzoek om rectificatie', articles: 'artikel 16' },
  erasure: { name: 'verzoek om gegevenswissing', articles: 'artikel 17' },
  restriction: { name: 'verzoek om beperking van de verwerking', articles: 'artikel 18' },
  portability: { name: 'verzoek om overdracht van gegevens', articles: 'artikel 20' },
  objection: { name: 'bezwaar tegen de verwerking', articles: 'artikel 21, lid 1,' },
  directMarketing: { name: 'bezwaar tegen direct marketing', articles: 'artikel 21, leden 2 en 3,' },
  withdrawConsent: { name: 'intrekking van toestemming', articles: 'artikel 7, lid 3,' },
  automatedDecisions: { name: 'vraag om menselijke tussenkomst', articles: 'artikel 22' },
  information: { name: 'vraag om informatie', articles: 'artikelen 13 en 14' },
};

/** The same in short, where the letter named it in full already. */
export const SHORT_WORDS: Readonly<Record<Right, string>> = {
  access: 'mijn verzoek om inzage',
  rectification: 'mijn verzoek om rectificatie',
  erasure: 'mijn verzoek om wissing',
  restriction: 'mijn verzoek om beperking',
  portability: 'mijn verzoek om overdracht',
  objection: 'mijn bezwaar',
  directMarketing: 'mijn bezwaar tegen direct marketing',
  withdrawConsent: 'mijn intrekking',
  automatedDecisions: 'mijn vraag om menselijke tussenkomst',
  information: 'mijn vraag om informatie',
};

/** "mijn verzoek om inzage en mijn verzoek om wissing" */
export function inShort(rights: readonly Right[], word: 'en' | 'of' = 'en'): string {
  return listed(
    rights.map((right) => SHORT_WORDS[right]),
    word,
  );
}

/** "mijn bezwaar" where the letter named it already; by its name where there was more than one. */
export function askedInShort(rights: readonly Right[], word: 'en' | 'of' = 'en'): string {
  const named = inShort(rights, word);
  return rights.length === 1 ? named.split(' ', 2).join(' ') : named;
}

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
  return namedTogether([right], controller);
}

/** "verzoek om inzage en om gegevenswissing (artikel 15 en artikel 17 AVG)", each after `whose`. */
function namedTogether(rights: readonly Right[], controller: Controller, whose = ''): string {
  const dutch = countryOfController(controller) === 'NL';
  if (!dutch && rights.length === 1 && rights[0] === 'rectification')
    return `${whose}verzoek om verbetering (rectificatie, artikel 16 AVG)`;
  const names = rights.map((right) =>
    right === 'portability' && dutch ? 'verzoek om dataportabiliteit' : REQUEST_WORDS[right].name,
  );
  const said = names.map((name, at) =>
    name.startsWith('verzoek ') && names[at - 1]?.startsWith('verzoek ') ? name.slice(8) : `${whose}${name}`,
  );
  const articles = listed(rights.map((right) => REQUEST_WORDS[right].articles)).replaceAll(',,', ',');
  return `${listed(said)} (${articles} AVG)`;
}

/**
 * "Verzoek om inzage (artikel 15 AVG)": what a request is called in its subject, and in every letter after it. Who
 * sorts the post sees every right that it holds.
 */
export function subjectOf(rights: readonly Right[], controller: Controller): string {
  return capitalised(namedTogether(rights, controller));
}

/** With the rights that went along: "mijn bezwaar … en mijn verzoek om gegevenswissing (artikel 17 AVG)". */
export function wholeRequestWords(matter: Matter, controller: Controller): string {
  return listed(
    [matter.right, ...matter.companions].map((right) => `mijn ${requestWords(right, controller)}`),
  );
}

/** "mijn verzoek om inzage en om gegevenswissing (artikel 15 en artikel 17 AVG)" */
export function togetherWords({ right, companions }: Matter, controller: Controller): string {
  return namedTogether([right, ...companions], controller, 'mijn ');
}

/** "mijn verzoek om inzage (artikel 15 AVG) van 3 maart 2026" */
export function aboutMatter({ matter, controller }: Pick<LetterRequest, 'matter' | 'controller'>): string {
  if (matter === null) return 'mijn verzoek';
  return `${togetherWords(matter, controller)} van ${dayInDutch(matter.sentOn)}`;
}

/** The last day as the clock reckons it: the law names no day, and the other side may reckon another. */
export function lastDayWords({ isEstimated }: Matter): string {
  return `volgens ${isEstimated ? 'mijn berekening' : 'mij'} de laatste dag van de termijn (artikel 12, lid 3, AVG)`;
}

/**
 * Is the day of receipt known, and not the writer's view? An answer of later shows that it arrived, not when. A later
 * day than that of sending is a recorded one.
 */
export function knowsReceipt(matter: Matter): boolean {
  const { sentOn, receivedOn, isEstimated, isReceiptShown = false, isOwnWords = false } = matter;
  return sentOn.equals(receivedOn) ? isReceiptShown && !isOwnWords : !isEstimated;
}
