import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { isUnjustifiedDemand } from '@/utils/law/request-state';
import { authorityOf } from './authority';
import { type Breach, breachOf } from './breach';
import { heading, list, quote, text } from './build-paragraph';
import { choice, type Draft, leaveBlank, openDraft, typed } from './draft';
import { goingOn } from './going-on';
import { groundOfRefusal } from './ground-of-refusal';
import { isLateAnswer } from './late-answer';
import type { LetterRequest, Paragraph } from './letter';
import type { Matter } from './matter';
import { asksCopy, isLikeDecision145 } from './matter-words';
import { policyCited } from './shared-paragraphs';
import { bareRightOf } from './under-article-12';
import { isUnheard, mayStillAnswer, unheededRights } from './unheeded-rights';
import { oneLine } from './words';

/** Which processing a paper is about, and which articles were in the writer's view not followed. */
export function breaches(draft: Draft): readonly Paragraph[] {
  const { policy } = draft.request;
  const found = allegedBreaches(draft);
  const knownAs = draft.request.sender?.knownAs?.trim() ?? '';
  // The number is the parent's: the child's data need not stand under it.
  const how =
    draft.request.onBehalfOf.kind === 'child' ? 'kent mij via' : 'kan mijn gegevens terugvinden via';
  const known = knownAs === '' ? '' : ` De organisatie ${how}: ${oneLine(knownAs)}.`;
  const described = policy === null ? '' : `, beschreven in ${policyCited(draft.request, 'haar')}`;
  return [
    heading('articlesHeading', '3. De verwerking en de bepalingen'),
    text(
      'processing',
      `Het gaat om de verwerking van mijn gegevens door deze organisatie${described}.${known}`,
    ),
    found.length === 0
      ? quote(
          'breaches',
          'Volgens mij is deze bepaling niet nageleefd:',
          typed(draft, 'authority.breach', 'welke bepaling, en waarom'),
        )
      : list(
          'breaches',
          'Volgens mij zijn deze bepalingen niet nageleefd:',
          found.map((one) => one.words),
          'dash',
          [...new Set(found.flatMap((one) => one.sources))],
        ),
  ];
}

/** Does the file show nothing that was not followed, as long as they may still answer? Then the writer must say what. */
export function allegesNothing(request: LetterRequest): boolean {
  return allegedBreaches(openDraft(request)).length === 0;
}

/** What the file itself shows, each line on its own provision; what is asked in the end rests on these alone. */
export function allegedBreaches(draft: Draft): readonly Breach[] {
  const { matter, today } = draft.request;
  if (matter === null) return [];
  const toGba = authorityOf(draft.request)?.id === 'GBA';
  return [
    ...unheededRights(matter, today, goingOn(draft) !== null),
    ...late(matter, today, toGba),
    ...byAnswer(draft, matter, toGba),
  ];
}

/** Art. 12(3): nothing by the last day, or an answer after it. A refusal in time is no late answer. */
function late(matter: Matter, today: Temporal.PlainDate, toGba: boolean): readonly Breach[] {
  const { answered, dueOn } = matter;
  if (dueOn === null) return [];
  const day = `${dayInDutch(dueOn)}${matter.isEstimated ? ' (volgens mijn berekening)' : ''}`;
  switch (answered.kind) {
    case 'partly':
    case 'refused':
    case 'noData':
    case 'notController':
    case 'answered':
      return isLateAnswer(matter) ? [lateAnswer(matter, dueOn, day, toGba)] : [];
    case 'marketingContinues':
      return isUnheard(matter, today) ? [unheard(matter, day, toGba)] : [];
    default:
      return Temporal.PlainDate.compare(today, dueOn) > 0 ? [unheard(matter, day, toGba)] : [];
  }
}

function unheard(matter: Matter, day: string, toGba: boolean): Breach {
  return {
    words: `artikel 12, lid 3, AVG: tot en met ${day} vernam ik niet welk gevolg mijn verzoek kreeg.${heldUp(matter, toGba)}${notHeldUp(matter)}`,
    sources: lateSources(matter, toGba),
  };
}

/** A question may stop the clock (EDPB Guidelines 01/2022 §159); where it ran on, the authority reads why. */
function notHeldUp({ answered }: Matter): string {
  const ranOn =
    answered.kind === 'identityAsked' || (answered.kind === 'clarificationAsked' && !answered.stoodStill);
  return ranOn ? ` De vraag van ${dayInDutch(answered.on)} stelde die termijn volgens mij niet uit.` : '';
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

function byAnswer(draft: Draft, matter: Matter, toGba: boolean): readonly Breach[] {
  const { today } = draft.request;
  const { answered } = matter;
  switch (answered.kind) {
    case 'nothing':
      // Art. 12(4) speaks of requests under articles 15 to 22, as art. 12(3) does.
      return matter.dueOn === null || mayStillAnswer(matter, today)
        ? []
        : [{ words: 'artikel 12, lid 4, AVG: de organisatie meldde geen redenen.', sources: ['12(4)'] }];
    case 'refused':
      return withoutReasons(matter);
    case 'extended':
      return mayStillAnswer(matter, today) ? [] : extension(answered.fault, toGba);
    case 'identityAsked':
      // A question that art. 12(6) allows is no breach, even where the answer is late.
      return answered.demands.some(isUnjustifiedDemand) ? [identity(matter, toGba)] : [];
    case 'feeAsked':
      return fee(draft, matter);
    case 'partly':
    case 'clarificationAsked':
    case 'marketingContinues':
    case 'noData':
    case 'notController':
    case 'answered':
      return [];
  }
}

/** Art. 12(4) asks for reasons only of requests under articles 15 to 22. */
function withoutReasons(matter: Matter): readonly Breach[] {
  return groundOfRefusal(matter) === 'none' && bareRightOf(matter) === null
    ? [{ words: 'artikel 12, lid 4, AVG: de weigering bevat geen redenen.', sources: ['12(4)'] }]
    : [];
}

/** Until the month is over its reasons may still come; a late one is as if there were none (GBA 48/2024). */
function extension(fault: 'late' | 'withoutReasons' | 'none', toGba: boolean): readonly Breach[] {
  switch (fault) {
    case 'none':
      return [];
    case 'late':
      return [
        {
          words: `artikel 12, lid 3, AVG: de verlenging is pas na de termijn van één maand gemeld${toGba ? ' (vergelijk uw beslissing 48/2024)' : ''}.`,
          sources: toGba ? ['12(3)/extension', 'GBA 48/2024'] : ['12(3)/extension'],
        },
      ];
    case 'withoutReasons':
      return [
        {
          words: 'artikel 12, lid 3, AVG: de verlenging is gemeld zonder redenen.',
          sources: ['12(3)/extension'],
        },
      ];
  }
}

/** Art. 12(5) makes requests and the information of articles 13 and 14 free; a withdrawal is as easy as consent. */
function fee(draft: Draft, matter: Matter): readonly Breach[] {
  if (bareRightOf(matter) === 'withdrawConsent')
    return [
      breachOf(
        'withdrawConsent',
        'artikel 7, lid 3, AVG: de organisatie vraagt een vergoeding voor de intrekking.',
      ),
    ];
  return asksCopy(draft.request)
    ? feeForCopy(draft)
    : [
        {
          words: 'artikel 12, lid 5, AVG: de organisatie vraagt een vergoeding voor een kosteloos verzoek.',
          sources: ['12(5)'],
        },
      ];
}

/** Art. 15(3), second sentence: a further copy may cost something, so who had one alleges nothing. */
function feeForCopy(draft: Draft): readonly Breach[] {
  const before = choice(draft, 'feeReply.copyBefore');
  if (before === 'yes') return [];
  const none =
    before === 'no' ? '' : ` Kreeg ik al een kopie? ${leaveBlank(draft, 'feeReply.copyBefore', 'ja of nee')}`;
  return [
    {
      words: `artikel 12, lid 5, en artikel 15, lid 3, AVG: de organisatie vraagt een vergoeding, terwijl ik nog geen kopie kreeg.${none}`,
      sources: ['12(5)', '15(3)'],
    },
  ];
}

/** Art. 12(2) and (6) are about requests under articles 15 to 22, and to 21. */
function identity(matter: Matter, toGba: boolean): Breach {
  switch (bareRightOf(matter)) {
    case 'withdrawConsent':
      return breachOf(
        'withdrawConsent',
        'artikel 7, lid 3, en artikel 5, lid 1, punt c), AVG: de organisatie vraagt voor de intrekking meer gegevens dan nodig is.',
        ['7(3)', '5(1)(c)'],
      );
    case 'information':
      return {
        words:
          'artikel 5, lid 1, punt c), AVG: de organisatie vraagt voor de informatie meer gegevens dan nodig is.',
        sources: ['5(1)(c)'],
      };
    case null:
      return identityOfRequest(toGba, isLikeDecision145(matter));
  }
}

function identityOfRequest(toGba: boolean, isLike145: boolean): Breach {
  const decisions = isLike145 ? 'beslissingen 145/2022 en 136/2023' : 'beslissing 136/2023';
  return {
    words: `artikel 12, leden 2 en 6, en artikel 5, lid 1, punt c), AVG: de organisatie vraagt meer dan nodig is om mij te identificeren${toGba ? ` (vergelijk uw ${decisions})` : ''}.`,
    sources: toGba
      ? ['12(2)', '12(6)', '5(1)(c)', 'GBA 136/2023', ...(isLike145 ? (['GBA 145/2022'] as const) : [])]
      : ['12(2)', '12(6)', '5(1)(c)'],
  };
}
