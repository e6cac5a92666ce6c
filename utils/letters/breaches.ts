import { citeArticle } from '@/utils/law/citation';
import { dayInDutch } from '@/utils/law/day-in-dutch';
import { hasTermOfArticle12 } from '@/utils/law/deadline';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { isUnjustifiedDemand } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import { authorityOf } from './authority';
import { heading, list, text } from './build-paragraph';
import type { Draft } from './draft';
import type { Paragraph } from './letter';
import type { Answered, Matter } from './matter';
import { ANSWER_ITEM_WORDS, isLikeDecision145, SOURCES_OF_RIGHT } from './matter-words';
import { policyCited } from './shared-paragraphs';
import { oneLine } from './words';

/** Which processing a paper is about, and which articles were in the writer's view not followed. */
export function breaches(draft: Draft): readonly Paragraph[] {
  const { matter, policy, today } = draft.request;
  const found = matter === null ? [] : breachesOf(matter, today, authorityOf(draft.request)?.id === 'GBA');
  const knownAs = draft.request.sender?.knownAs?.trim() ?? '';
  const known =
    knownAs === '' ? '' : ` De organisatie kan mijn gegevens terugvinden via: ${oneLine(knownAs)}.`;
  const described = policy === null ? '' : `, beschreven in ${policyCited(draft.request, 'haar')}`;
  return [
    heading('articlesHeading', '3. De verwerking en de bepalingen'),
    text(
      'processing',
      `Het gaat om de verwerking van mijn gegevens door deze organisatie${described}.${known}`,
    ),
    ...(found.length === 0
      ? []
      : [
          list(
            'breaches',
            'Volgens mij zijn deze bepalingen niet nageleefd:',
            found.map((one) => one.words),
            'dash',
            [...new Set(found.flatMap((one) => one.sources))],
          ),
        ]),
  ];
}

type Breach = { readonly words: string; readonly sources: readonly LegalSourceId[] };

const RIGHT_WORDS: Readonly<Record<Matter['right'], string>> = {
  access: 'artikel 15 AVG: ik kreeg geen of geen volledige inzage.',
  rectification: 'artikel 16 AVG: mijn gegevens zijn niet of niet volledig verbeterd of aangevuld.',
  erasure: 'artikel 17, lid 1, AVG: mijn gegevens zijn niet of niet volledig gewist.',
  restriction: 'artikel 18 AVG: de verwerking is niet beperkt.',
  portability: 'artikel 20 AVG: ik kreeg mijn gegevens niet in een geschikte vorm.',
  objection:
    'artikel 21, lid 1, AVG: de verwerking is niet gestaakt; dwingende gronden zijn niet aangetoond.',
  directMarketing: 'artikel 21, leden 2 en 3, AVG: er is geen gevolg gegeven aan mijn bezwaar.',
  withdrawConsent: 'artikel 7, lid 3, AVG: er is geen gevolg gegeven aan de intrekking van mijn toestemming.',
  automatedDecisions: 'artikel 22, lid 3, AVG: ik kreeg geen menselijke tussenkomst.',
  information: 'de artikelen 13 en 14 AVG: ik kreeg de informatie niet.',
};

/** "Not or not wholly" would leave the reader guessing, so it is said only of a refusal, which may be partial. */
function unheededWords(right: Right, answered: Answered): string {
  switch (answered.kind) {
    case 'refused':
    case 'marketingContinues':
    case 'answered':
      return RIGHT_WORDS[right];
    case 'partly':
      return PARTLY_DONE[right] ?? RIGHT_WORDS[right];
    default:
      return NOTHING_DONE[right] ?? RIGHT_WORDS[right];
  }
}

const PARTLY_DONE: Readonly<Partial<Record<Right, string>>> = {
  access: 'artikel 15 AVG: ik kreeg geen volledige inzage.',
  rectification: 'artikel 16 AVG: mijn gegevens zijn niet volledig verbeterd of aangevuld.',
  erasure: 'artikel 17, lid 1, AVG: mijn gegevens zijn niet volledig gewist.',
  information: 'de artikelen 13 en 14 AVG: ik kreeg maar een deel van de informatie.',
};

const NOTHING_DONE: Readonly<Partial<Record<Right, string>>> = {
  access: 'artikel 15 AVG: ik kreeg geen inzage.',
  rectification: 'artikel 16 AVG: ik vernam niet dat mijn gegevens zijn verbeterd of aangevuld.',
  erasure: 'artikel 17, lid 1, AVG: ik vernam niet dat mijn gegevens zijn gewist.',
  restriction: 'artikel 18 AVG: ik vernam niet dat de verwerking is beperkt.',
  portability: 'artikel 20 AVG: ik kreeg mijn gegevens niet.',
  objection: 'artikel 21, lid 1, AVG: ik vernam niet dat de verwerking is gestaakt.',
  directMarketing: 'artikel 21, leden 2 en 3, AVG: ik vernam niet dat er gevolg is gegeven aan mijn bezwaar.',
  withdrawConsent:
    'artikel 7, lid 3, AVG: ik vernam niet dat er gevolg is gegeven aan de intrekking van mijn toestemming.',
};

function breachesOf(matter: Matter, today: Temporal.PlainDate, toGba: boolean): readonly Breach[] {
  return [
    // An answer in full, only late, breaches the term and not the right.
    ...unheededRights(matter, today).map((right) => ({
      words: unheededWords(right, matter.answered),
      sources: SOURCES_OF_RIGHT[right],
    })),
    ...late(matter, today, toGba),
    ...byAnswer(matter, today, toGba),
  ];
}

/**
 * Where nothing was done, what went along was not done either; an answer speaks of the main right alone. While the
 * month runs, or the clock stands still, a right that was not heeded yet is no breach.
 */
function unheededRights(matter: Matter, today: Temporal.PlainDate): readonly Right[] {
  const { right, companions, answered } = matter;
  switch (answered.kind) {
    case 'answered':
      return [];
    case 'nothing':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
    case 'extended':
      return mayStillAnswer(matter, today) ? [] : [right, ...companions];
    case 'marketingContinues':
      return [right, ...companions.filter((one) => one === 'directMarketing')];
    default:
      return [right];
  }
}

function mayStillAnswer({ right, companions, dueOn }: Matter, today: Temporal.PlainDate): boolean {
  if (dueOn === null) return [right, ...companions].some(hasTermOfArticle12);
  return Temporal.PlainDate.compare(today, dueOn) <= 0;
}

/** Art. 12(3): nothing by the last day, or an answer after it. A refusal in time is no late answer. */
function late(matter: Matter, today: Temporal.PlainDate, toGba: boolean): readonly Breach[] {
  const { answered, dueOn } = matter;
  if (dueOn === null) return [];
  const day = `${dayInDutch(dueOn)}${matter.isEstimated ? ' (volgens mijn berekening)' : ''}`;
  const isPast = (on: Temporal.PlainDate) => Temporal.PlainDate.compare(on, dueOn) > 0;
  switch (answered.kind) {
    case 'partly':
    case 'refused':
    case 'noData':
    case 'notController':
    case 'answered':
      return isPast(answered.on) ? [lateAnswer(matter, dueOn, day, toGba)] : [];
    default:
      return isPast(today)
        ? [
            {
              words: `artikel 12, lid 3, AVG: tot en met ${day} vernam ik niet welk gevolg mijn verzoek kreeg.${heldUp(matter, toGba)}`,
              sources: lateSources(matter, toGba),
            },
          ]
        : [];
  }
}

/** Of an answer after a full mailbox the lateness is the writer's view: from real receipt it may have been in time. */
function lateAnswer(matter: Matter, dueOn: Temporal.PlainDate, day: string, toGba: boolean): Breach {
  const came = matter.cameBack?.clockRuns ? `kwam volgens mij na ${dayInDutch(dueOn)}` : `kwam na ${day}`;
  return {
    words: `artikel 12, lid 3, AVG: het antwoord ${came}.${heldUp(matter, toGba)}`,
    sources: lateSources(matter, toGba),
  };
}

function lateSources({ cameBack }: Matter, toGba: boolean): readonly LegalSourceId[] {
  return cameBack?.clockRuns && toGba ? ['12(3)', 'GBA 06/2023'] : ['12(3)'];
}

/** Why the month ran all the same. */
function heldUp({ cameBack }: Matter, toGba: boolean): string {
  if (!cameBack?.clockRuns) return '';
  return ` Dat haar mailbox vol was, stelt die termijn volgens mij niet uit${toGba ? ' (vergelijk uw beslissing 06/2023)' : ''}.`;
}

function byAnswer(matter: Matter, today: Temporal.PlainDate, toGba: boolean): readonly Breach[] {
  const { answered } = matter;
  switch (answered.kind) {
    case 'nothing':
      // Art. 12(4) speaks of requests under articles 15 to 22, as art. 12(3) does.
      return matter.dueOn === null || mayStillAnswer(matter, today)
        ? []
        : [{ words: 'artikel 12, lid 4, AVG: de organisatie meldde geen redenen.', sources: ['12(4)'] }];
    case 'partly':
      return answered.missing.length === 0 ? [] : [missingItems(answered.missing)];
    case 'refused':
      return [refused(answered.ground)].filter((one) => one !== null);
    case 'extended':
      return answered.fault === 'none' ? [] : [extension(toGba)];
    case 'identityAsked':
      // A question that art. 12(6) allows is no breach, even where the answer is late.
      return answered.demands.some(isUnjustifiedDemand) ? [identity(toGba, isLikeDecision145(matter))] : [];
    case 'feeAsked':
      return [
        {
          words: 'artikel 12, lid 5, AVG: de organisatie vraagt een vergoeding voor een kosteloos verzoek.',
          sources: ['12(5)'],
        },
      ];
    case 'clarificationAsked':
    case 'marketingContinues':
    case 'noData':
    case 'notController':
    case 'answered':
      return [];
  }
}

function missingItems(missing: Extract<Answered, { kind: 'partly' }>['missing']): Breach {
  return {
    words: `in het antwoord ontbreekt: ${missing.map((item) => ANSWER_ITEM_WORDS[item].words).join('; ')}.`,
    sources: missing.flatMap((item) => ANSWER_ITEM_WORDS[item].sources),
  };
}

function refused(ground: Extract<Answered, { kind: 'refused' }>['ground']): Breach | null {
  if (ground === 'none')
    return { words: 'artikel 12, lid 4, AVG: de weigering bevat geen redenen.', sources: ['12(4)'] };
  if (ground === 'other') return null;
  return {
    words: `${citeArticle(ground)}: de organisatie beroept zich hierop, maar toont volgens mij niet aan dat het geldt.`,
    sources: [ground],
  };
}

function extension(toGba: boolean): Breach {
  return {
    words: `artikel 12, lid 3, AVG: de verlenging is niet binnen één maand en met redenen gemeld${toGba ? ' (vergelijk uw beslissing 48/2024)' : ''}.`,
    sources: toGba ? ['12(3)/extension', 'GBA 48/2024'] : ['12(3)/extension'],
  };
}

function identity(toGba: boolean, isLike145: boolean): Breach {
  const decisions = isLike145 ? 'beslissingen 145/2022 en 136/2023' : 'beslissing 136/2023';
  return {
    words: `artikel 12, leden 2 en 6, en artikel 5, lid 1, punt c), AVG: de organisatie vraagt meer dan nodig is om mij te identificeren${toGba ? ` (vergelijk uw ${decisions})` : ''}.`,
    sources: toGba
      ? ['12(2)', '12(6)', '5(1)(c)', 'GBA 136/2023', ...(isLike145 ? (['GBA 145/2022'] as const) : [])]
      : ['12(2)', '12(6)', '5(1)(c)'],
  };
}
