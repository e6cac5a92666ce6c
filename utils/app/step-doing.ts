import { GBA_DETAILS, VTC } from '@/utils/law/authorities';
import { authorityFor, type Sector } from '@/utils/law/authority-for';
import type { Step } from '@/utils/law/next-step';
import type { LetterKind } from '@/utils/letters/letter';
import type { OrdinaryFact } from '@/utils/requests/events';
import { openQuestionOf } from '@/utils/requests/questions-back';
import type { Request } from '@/utils/requests/request';
import { placeOf } from './step-of';

/** What the page does when a step is chosen. */
export type Doing =
  /** Opens a letter of this request. */
  | { kind: 'letter'; letter: LetterKind }
  /** The request's own letter once more, by another way. */
  | { kind: 'resend'; letter: LetterKind }
  | { kind: 'fact'; fact: OrdinaryFact }
  /** A day is to be entered: of delivery, or of the answer to question `questionId`. */
  | { kind: 'enterDay'; what: 'delivered' }
  | { kind: 'enterDay'; what: 'questionAnswered'; questionId: string; askedPromptly: boolean }
  | { kind: 'visit'; url: string }
  | { kind: 'newRequest' }
  | { kind: 'askPublicBody' }
  | { kind: 'explain'; about: 'petitionNl' | 'court' | 'damages' | 'policeBody' | 'intelligenceBody' }
  | { kind: 'none' };

export function doingOf({ deed }: Step, request: Request, today: Temporal.PlainDate): Doing {
  switch (deed) {
    case 'wait':
    case 'nothing':
    case 'confirmSent':
      return { kind: 'none' };
    case 'enterDelivery':
      return { kind: 'enterDay', what: 'delivered' };
    case 'remind':
      return { kind: 'letter', letter: 'reminder' };
    case 'replyIdentity':
      return { kind: 'letter', letter: 'identityReply' };
    case 'replyClarification':
      return { kind: 'letter', letter: 'clarificationReply' };
    case 'enterGiven':
      return dayOfAnswer(request);
    case 'replyFee':
      return { kind: 'letter', letter: 'feeReply' };
    case 'answerRefusal':
    case 'contestAnswer':
      return { kind: 'letter', letter: 'refusalReply' };
    case 'otherChannel':
      return { kind: 'resend', letter: request.asked.right };
    case 'newRequest':
      return { kind: 'newRequest' };
    case 'askFlemishPublic':
      return { kind: 'askPublicBody' };
    case 'mediation':
    case 'complaint':
      return { kind: 'letter', letter: deed };
    case 'vtcForm':
      return { kind: 'visit', url: VTC.website };
    case 'authorityPage':
      return visitAuthority(request);
    case 'policeBody':
    case 'intelligenceBody':
    case 'petitionNl':
    case 'court':
    case 'damages':
      return { kind: 'explain', about: deed };
    case 'close':
      return {
        kind: 'fact',
        fact: { kind: 'closed', on: today.toString(), outcome: hasAnswer(request) ? 'satisfied' : 'other' },
      };
  }
}

/**
 * The question that waits, answered otherwise than by our letter: only the day is recorded, since a pause counts
 * only with both days (EDPB Guidelines 01/2022 §159).
 */
function dayOfAnswer(request: Request): Doing {
  const open = openQuestionOf(request);
  if (open === null) return { kind: 'none' };
  const { eventId, fact } = open;
  return {
    kind: 'enterDay',
    what: 'questionAnswered',
    questionId: eventId,
    askedPromptly: fact.askedPromptly ?? false,
  };
}

function visitAuthority(request: Request): Doing {
  const { residence, controllerCountry, sector } = placeOf(request);
  const known: Sector = sector === 'maybeFlemish' ? 'private' : sector;
  const { first, beside } = authorityFor({ residence, controllerCountry, sector: known });
  const website = [...first, ...beside].find((one) => one.website !== null)?.website;
  return { kind: 'visit', url: website ?? GBA_DETAILS.complaintPage };
}

function hasAnswer(request: Request): boolean {
  return request.cameBack.some(({ fact }) => fact.kind === 'answered');
}
