import { authorityOf } from './authority';
import { allegesNothing } from './breaches';
import { companionsOf } from './companions';
import { answerOf } from './draft';
import type { LetterKind, LetterRequest } from './letter';
import { asksCopy } from './matter-words';
import { isQuestionOpen } from './question-back';
import type { QuestionId } from './question-table';
import { bareRightOf } from './under-article-12';
import { proofOfGoingOn } from './unheeded-rights';

/** Which questions each letter asks, and when: the main right's first, then what its companions add. */
export type Asked = {
  readonly id: QuestionId;
  readonly required?: boolean;
  readonly when?: (request: LetterRequest) => boolean;
};

export function asked(request: LetterRequest): readonly Asked[] {
  const own = ASKED[request.kind];
  const beside = companionsOf(request).flatMap((right) => companionQuestions(request.kind, right));
  return [...own, ...beside];
}

/** A companion asks only what the main right did not settle. */
function companionQuestions(kind: LetterKind, companion: string): readonly Asked[] {
  if (companion === 'objection') return [{ id: 'objection.situation', required: true }];
  if (companion !== 'erasure') return [];
  if (kind === 'access' || kind === 'portability') return ERASURE;
  return kind === 'directMarketing' || kind === 'withdrawConsent' ? [{ id: 'quotes.retention' }] : [];
}

const is = (id: QuestionId, value: string) => (request: LetterRequest) => {
  const answer = answerOf(request, id);
  return Array.isArray(answer) ? answer.includes(value as never) : answer === value;
};
const isNot = (id: QuestionId, value: string) => (request: LetterRequest) => !is(id, value)(request);
const noneChosen = (id: QuestionId) => (request: LetterRequest) => {
  const answer = answerOf(request, id);
  return !Array.isArray(answer) || answer.length === 0;
};

const isDoubted = ({ matter }: LetterRequest) =>
  matter?.answered.kind === 'answered' || matter?.answered.kind === 'partly';
const isAboutAccess = ({ matter }: LetterRequest) => matter?.right === 'access';
/** “All of it” is an answer to what a request for access is about; to anything else only words are. */
const isNotWhole = (request: LetterRequest) =>
  !isAboutAccess(request) || isNot('clarificationReply.scope', 'whole')(request);
/** Of a withdrawal that stands alone no ground for a fee is weighed: art. 12(5) does not speak of it. */
const isNoWithdrawal = ({ matter }: LetterRequest) => bareRightOf(matter) !== 'withdrawConsent';
const isFurtherCopy = (request: LetterRequest) =>
  asksCopy(request) && is('feeReply.ground', 'furtherCopies')(request);
const isFeeForCopy = (request: LetterRequest) =>
  asksCopy(request) && request.matter?.answered.kind === 'feeAsked';
const proofIs =
  (wanted: 'needed' | 'welcome') =>
  ({ matter, today }: LetterRequest) =>
    matter !== null && proofOfGoingOn(matter, today) === wanted;
const isDenied = ({ matter }: LetterRequest) => matter?.answered.kind === 'noData';
const goesToAp = (request: LetterRequest) => authorityOf(request)?.id === 'AP';

const ERASURE: readonly Asked[] = [
  { id: 'erasure.grounds', required: true },
  { id: 'erasure.fact.noLongerNeeded', required: true, when: is('erasure.grounds', 'noLongerNeeded') },
  { id: 'erasure.fact.consentWithdrawn', when: is('erasure.grounds', 'consentWithdrawn') },
  { id: 'erasure.fact.objected', required: true, when: is('erasure.grounds', 'objected') },
  { id: 'erasure.fact.unlawful', required: true, when: is('erasure.grounds', 'unlawful') },
  { id: 'erasure.fact.legalDuty', required: true, when: is('erasure.grounds', 'legalDuty') },
  { id: 'erasure.fact.child', required: true, when: is('erasure.grounds', 'child') },
  { id: 'quotes.retention' },
  { id: 'erasure.madePublic' },
  { id: 'erasure.publicPlace', required: true, when: is('erasure.madePublic', 'yes') },
];

const PAPER: readonly Asked[] = [
  { id: 'authority.goesOn', required: true, when: proofIs('needed') },
  { id: 'authority.goesOn', when: proofIs('welcome') },
  { id: 'authority.hasData', required: true, when: isDenied },
  {
    id: 'authority.replied',
    required: true,
    when: ({ matter }) => matter !== null && isQuestionOpen(matter),
  },
  { id: 'authority.breach', required: true, when: allegesNothing },
  { id: 'feeReply.copyBefore', required: true, when: isFeeForCopy },
  { id: 'authority.facts' },
  { id: 'authority.asked' },
  { id: 'authority.phone' },
  { id: 'authority.proceedings', required: true },
  { id: 'authority.proceedingsWhich', required: true, when: is('authority.proceedings', 'yes') },
];

const ASKED: Readonly<Record<LetterKind, readonly Asked[]>> = {
  access: [
    { id: 'access.scope', required: true },
    { id: 'access.part', required: true, when: is('access.scope', 'part') },
    { id: 'access.from' },
    { id: 'access.until' },
    { id: 'access.documents' },
    { id: 'access.extras' },
    { id: 'access.openQuestions' },
    { id: 'policy.confirmedMissing' },
  ],
  rectification: [
    { id: 'rectification.kind', required: true },
    { id: 'rectification.items', required: true, when: isNot('rectification.kind', 'incomplete') },
    { id: 'rectification.statement', required: true, when: isNot('rectification.kind', 'wrong') },
  ],
  erasure: [
    { id: 'erasure.scope', required: true },
    { id: 'erasure.part', required: true, when: is('erasure.scope', 'part') },
    ...ERASURE,
  ],
  restriction: [
    { id: 'restriction.ground', required: true },
    { id: 'restriction.data', required: true },
    { id: 'restriction.fact', required: true },
  ],
  portability: [
    { id: 'portability.purposes' },
    { id: 'portability.basis', required: true, when: noneChosen('portability.purposes') },
    { id: 'portability.data' },
    { id: 'portability.format' },
    { id: 'portability.direct', required: true },
    { id: 'portability.receiver', required: true, when: is('portability.direct', 'yes') },
  ],
  objection: [
    { id: 'objection.purposes' },
    { id: 'objection.processing', required: true, when: noneChosen('objection.purposes') },
    { id: 'objection.basis', when: noneChosen('objection.purposes') },
    { id: 'objection.situation', required: true },
  ],
  directMarketing: [
    { id: 'directMarketing.channels' },
    { id: 'directMarketing.received' },
    { id: 'directMarketing.contacts' },
  ],
  withdrawConsent: [
    { id: 'withdrawConsent.purposes' },
    { id: 'withdrawConsent.which', required: true, when: noneChosen('withdrawConsent.purposes') },
    { id: 'withdrawConsent.givenOn' },
  ],
  automatedDecisions: [
    { id: 'automatedDecisions.decision', required: true },
    { id: 'automatedDecisions.decidedOn' },
    { id: 'automatedDecisions.effect', required: true },
    { id: 'automatedDecisions.view', required: true },
    { id: 'automatedDecisions.score' },
  ],
  information: [{ id: 'information.items', required: true }, { id: 'policy.confirmedMissing' }],
  recipients: [
    { id: 'recipients.about', required: true },
    { id: 'recipients.doneOn' },
    { id: 'recipients.what' },
  ],
  reminder: [{ id: 'reminder.lastDay', required: true }, { id: 'reminder.note' }],
  identityReply: [
    { id: 'identityReply.asked', required: true },
    { id: 'identityReply.askedWhat', when: is('identityReply.asked', 'otherDetails') },
    { id: 'identityReply.reasonsGiven', required: true },
    { id: 'identityReply.authenticated', required: true },
  ],
  clarificationReply: [
    { id: 'clarificationReply.askedWhat' },
    { id: 'clarificationReply.scope', required: true, when: isAboutAccess },
    { id: 'clarificationReply.answer', required: true, when: isNotWhole },
    { id: 'clarificationReply.answer' },
  ],
  feeReply: [
    { id: 'feeReply.ground', required: true, when: isNoWithdrawal },
    { id: 'feeReply.copyBefore', required: true, when: isFurtherCopy },
    { id: 'feeReply.amount' },
  ],
  refusalReply: [
    { id: 'refusalReply.ownWords', required: true, when: isDoubted },
    { id: 'refusalReply.ownWords' },
    { id: 'reminder.lastDay', required: true },
  ],
  mediation: [...PAPER, { id: 'mediation.conversion', required: true }],
  complaint: [
    { id: 'authority.initials', required: true, when: goesToAp },
    { id: 'authority.surname', required: true, when: goesToAp },
    ...PAPER,
  ],
};
