import { IDENTITY_DEMANDS } from '@/utils/law/request-state';

/**
 * Every question that a letter can ask, with the fixed values of the closed ones. The words of questions and
 * options live in the interface dictionary under the keys that follow from this table.
 */
export const ONE_OF = {
  'access.scope': ['whole', 'part'],
  'rectification.kind': ['wrong', 'incomplete', 'both'],
  'erasure.scope': ['whole', 'part'],
  'erasure.madePublic': ['no', 'yes'],
  'restriction.ground': ['accuracy', 'unlawful', 'claims', 'objectionPending'],
  'portability.basis': ['contract', 'consent'],
  'portability.direct': ['no', 'yes'],
  'objection.basis': ['legitimateInterests', 'publicTask', 'unknown'],
  'automatedDecisions.score': ['no', 'yes'],
  'recipients.about': ['rectification', 'erasure', 'restriction'],
  'identityReply.reasonsGiven': ['no', 'yes'],
  'clarificationReply.scope': ['whole', 'part'],
  'feeReply.ground': ['none', 'excessive', 'unfounded', 'furtherCopies'],
  'feeReply.copyBefore': ['no', 'yes'],
  'authority.proceedings': ['no', 'yes'],
  'mediation.conversion': ['yes', 'no'],
} as const;

export const SEVERAL_OF = {
  'access.extras': ['legalBasis', 'logData'],
  'erasure.grounds': [
    'noLongerNeeded',
    'consentWithdrawn',
    'objected',
    'directMarketing',
    'unlawful',
    'legalDuty',
    'child',
  ],
  'portability.format': ['json', 'csv', 'xml'],
  'directMarketing.channels': ['email', 'sms', 'phone', 'post', 'socialMedia', 'onlineAds'],
  'identityReply.asked': IDENTITY_DEMANDS,
  'identityReply.authenticated': ['email', 'account', 'customerNumber', 'phone'],
} as const;

export const CHOICES = { ...ONE_OF, ...SEVERAL_OF };
export type ChoiceId = keyof typeof CHOICES;
export type ChoiceOf<Id extends ChoiceId> = (typeof CHOICES)[Id][number];

/** Questions whose options are the site's own words, or the items that a policy is checked for. */
export const OFFERED = [
  'access.openQuestions',
  'quotes.retention',
  'portability.purposes',
  'objection.purposes',
  'withdrawConsent.purposes',
  'information.items',
  'policy.confirmedMissing',
] as const;
export type OfferedId = (typeof OFFERED)[number];

/** Typed answers: one line, several lines, a day, or rows. */
export const TYPED = {
  'access.part': 'longText',
  'access.from': 'date',
  'access.until': 'date',
  'access.documents': 'longText',
  'rectification.items': 'rows',
  'rectification.statement': 'longText',
  'erasure.part': 'longText',
  'erasure.fact.noLongerNeeded': 'longText',
  'erasure.fact.consentWithdrawn': 'longText',
  'erasure.fact.objected': 'longText',
  'erasure.fact.unlawful': 'longText',
  'erasure.fact.legalDuty': 'longText',
  'erasure.fact.child': 'longText',
  'erasure.publicPlace': 'longText',
  'restriction.data': 'longText',
  'restriction.fact': 'longText',
  'portability.data': 'longText',
  'portability.receiver': 'longText',
  'objection.processing': 'longText',
  'objection.situation': 'longText',
  'directMarketing.contacts': 'longText',
  'directMarketing.received': 'longText',
  'withdrawConsent.which': 'longText',
  'withdrawConsent.givenOn': 'text',
  'automatedDecisions.decision': 'longText',
  'automatedDecisions.decidedOn': 'date',
  'automatedDecisions.effect': 'longText',
  'automatedDecisions.view': 'longText',
  'recipients.what': 'longText',
  'recipients.doneOn': 'date',
  'reminder.lastDay': 'date',
  'reminder.note': 'longText',
  'identityReply.askedWhat': 'longText',
  'clarificationReply.askedWhat': 'longText',
  'clarificationReply.answer': 'longText',
  'feeReply.amount': 'text',
  'refusalReply.ownWords': 'longText',
  'authority.facts': 'longText',
  'authority.goesOn': 'longText',
  'authority.hasData': 'longText',
  'authority.replied': 'longText',
  'authority.breach': 'longText',
  'authority.proceedingsWhich': 'longText',
  'authority.phone': 'text',
  'authority.initials': 'text',
  'authority.surname': 'text',
  'authority.asked': 'longText',
} as const;
export type TypedId = keyof typeof TYPED;

/** The columns of the questions that take rows. */
export const ROW_COLUMNS = { 'rectification.items': ['wrong', 'right', 'evidence'] } as const;
export type RowsId = keyof typeof ROW_COLUMNS;

export type QuestionId = ChoiceId | OfferedId | TypedId;

type OptionKey = { [Id in ChoiceId]: `letter.option.${Id}.${ChoiceOf<Id>}` }[ChoiceId];
type ColumnKey = {
  [Id in RowsId]: `letter.column.${Id}.${(typeof ROW_COLUMNS)[Id][number]}`;
}[RowsId];
/** Keys into the interface dictionary: one for each question, option and column. */
export type QuestionLabelKey = `letter.question.${QuestionId}` | OptionKey | ColumnKey;

/** Every key, so that the tests can hold the dictionaries to this table. @internal */
export const QUESTION_LABEL_KEYS: readonly QuestionLabelKey[] = [
  ...[...Object.keys(CHOICES), ...OFFERED, ...Object.keys(TYPED)].map(
    (id) => `letter.question.${id}` as QuestionLabelKey,
  ),
  ...Object.entries(CHOICES).flatMap(([id, values]) =>
    values.map((value) => `letter.option.${id}.${value}` as QuestionLabelKey),
  ),
  ...Object.entries(ROW_COLUMNS).flatMap(([id, columns]) =>
    columns.map((column) => `letter.column.${id}.${column}` as QuestionLabelKey),
  ),
];
