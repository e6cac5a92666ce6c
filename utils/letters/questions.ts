import { authorityOf } from './authority';
import { companionsOf } from './companions';
import { answerOf } from './draft';
import type { AnswerValue, LetterKind, LetterRequest } from './letter';
import { type Offer, offersFor } from './offers';
import { presetOf } from './presets';
import {
  CHOICES,
  type ChoiceId,
  OFFERED,
  type OfferedId,
  type QuestionId,
  type QuestionLabelKey,
  ROW_COLUMNS,
  TYPED,
  type TypedId,
} from './question-table';

/**
 * Which questions does this letter ask, given what the policy says and what was answered already? Plain data:
 * the interface draws any form from it. A label is a key into the dictionary; page words are plain text.
 */
export type Question = {
  readonly id: QuestionId;
  readonly type: 'choice' | 'multi' | 'text' | 'longText' | 'date' | 'rows';
  readonly label: QuestionLabelKey;
  readonly required: boolean;
  readonly options: readonly QuestionOption[];
  readonly columns: readonly { readonly id: string; readonly label: QuestionLabelKey }[];
  /** What the letter says when nobody answers. */
  readonly preset: AnswerValue | null;
  readonly maxLength: number;
};

export type QuestionOption = {
  readonly value: string;
  /** A key of the dictionary, or words of the page or letter as plain text. */
  readonly label:
    | { readonly kind: 'key'; readonly key: QuestionLabelKey | PolicyItemKey }
    | { readonly kind: 'text'; readonly text: string };
  /** The sentence of the policy that the option rests on. */
  readonly quote: string | null;
};

export type PolicyItemKey = `letter.policyItem.${string}`;

type Asked = {
  readonly id: QuestionId;
  readonly required?: boolean;
  readonly when?: (request: LetterRequest) => boolean;
};

/** The questions that apply, in the order of the form. */
export function questionsFor(request: LetterRequest): readonly Question[] {
  const seen = new Set<QuestionId>();
  return asked(request)
    .filter((one) => one.when === undefined || one.when(request))
    .filter((one) => !seen.has(one.id) && seen.add(one.id))
    .map((one) => describe(one, request))
    .filter((question) => !isOffered(question.id) || question.options.length > 0);
}

/** Does this kind of letter ask anything that only the user can answer? */
export function needsAnswers(request: LetterRequest): boolean {
  return questionsFor(request).some((question) => question.required && question.preset === null);
}

function asked(request: LetterRequest): readonly Asked[] {
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
const goesToAp = (request: LetterRequest) => authorityOf(request)?.id === 'AP';

const ERASURE: readonly Asked[] = [
  { id: 'erasure.grounds', required: true },
  { id: 'erasure.fact.noLongerNeeded', required: true, when: is('erasure.grounds', 'noLongerNeeded') },
  { id: 'erasure.fact.consentWithdrawn', when: is('erasure.grounds', 'consentWithdrawn') },
  { id: 'erasure.fact.objected', required: true, when: is('erasure.grounds', 'objected') },
  { id: 'erasure.fact.unlawful', required: true, when: is('erasure.grounds', 'unlawful') },
  { id: 'erasure.fact.legalDuty', required: true, when: is('erasure.grounds', 'legalDuty') },
  { id: 'erasure.fact.child', when: is('erasure.grounds', 'child') },
  { id: 'quotes.retention' },
  { id: 'erasure.madePublic' },
  { id: 'erasure.publicPlace', required: true, when: is('erasure.madePublic', 'yes') },
];

const PAPER: readonly Asked[] = [
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
  feeReply: [{ id: 'feeReply.ground', required: true }, { id: 'feeReply.amount' }],
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

function describe(one: Asked, request: LetterRequest): Question {
  return {
    id: one.id,
    type: typeOf(one.id),
    label: `letter.question.${one.id}`,
    required: one.required ?? false,
    options: optionsOf(one.id, request),
    columns: columnsOf(one.id),
    preset: presetOf(request, one.id),
    maxLength: one.id in TYPED && TYPED[one.id as TypedId] === 'text' ? 200 : 10_000,
  };
}

const SINGLE: readonly ChoiceId[] = [
  'access.scope',
  'rectification.kind',
  'erasure.scope',
  'erasure.madePublic',
  'restriction.ground',
  'portability.basis',
  'portability.direct',
  'objection.basis',
  'automatedDecisions.score',
  'recipients.about',
  'identityReply.reasonsGiven',
  'feeReply.ground',
  'authority.proceedings',
  'mediation.conversion',
];

function typeOf(id: QuestionId): Question['type'] {
  if (isTyped(id)) return TYPED[id];
  return SINGLE.some((one) => one === id) ? 'choice' : 'multi';
}

function optionsOf(id: QuestionId, request: LetterRequest): readonly QuestionOption[] {
  if (isOffered(id)) return offersFor(request, id).map(offered);
  if (isTyped(id)) return [];
  return CHOICES[id].map((value) => ({
    value,
    label: { kind: 'key', key: `letter.option.${id}.${value}` as QuestionLabelKey },
    quote: null,
  }));
}

function offered(offer: Offer): QuestionOption {
  return {
    value: offer.value,
    label:
      offer.text === null
        ? { kind: 'key', key: `letter.policyItem.${offer.value}` }
        : { kind: 'text', text: offer.text },
    quote: offer.quote,
  };
}

function columnsOf(id: QuestionId): Question['columns'] {
  if (!(id in ROW_COLUMNS)) return [];
  const rows = id as keyof typeof ROW_COLUMNS;
  return ROW_COLUMNS[rows].map((column) => ({ id: column, label: `letter.column.${rows}.${column}` }));
}

function isOffered(id: QuestionId): id is OfferedId {
  return OFFERED.some((one) => one === id);
}

function isTyped(id: QuestionId): id is TypedId {
  return Object.hasOwn(TYPED, id);
}
