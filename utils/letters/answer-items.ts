import type { Right } from '@/utils/law/rights';

/** What a request for access asks for, in the order of its letter. */
const ACCESS = [
  'confirmation',
  'copy',
  '15(1)(a)',
  '15(1)(b)',
  '15(1)(c)',
  'recipientsByName',
  '15(1)(d)',
  '15(1)(e)',
  '15(1)(f)',
  '15(1)(g)',
  '15(1)(h)',
  '15(2)',
] as const;

/**
 * What each request asks for, as a tick list against what came back. Keys of art. 15 are its own; the rest are
 * short English words. A reminder and a complaint name what is missing by these.
 */
export const ANSWER_ITEMS = [
  ...ACCESS,
  'done',
  'recipientsTold',
  'recipientsNamed',
  'exceptionNamed',
  'markedAsRestricted',
  'machineReadable',
  'transferred',
  'stopped',
  'profilingStopped',
  'groundsDemonstrated',
  'humanReview',
  'explanation',
  'missingInformation',
  'confirmedInWriting',
] as const;
export type AnswerItem = (typeof ANSWER_ITEMS)[number];

/** The tick list of a right, in the order of its letter. */
export const ITEMS_OF_RIGHT: Readonly<Record<Right, readonly AnswerItem[]>> = {
  access: ACCESS,
  rectification: ['done', 'recipientsTold', 'recipientsNamed', 'confirmedInWriting'],
  erasure: ['done', 'exceptionNamed', 'recipientsTold', 'recipientsNamed', 'confirmedInWriting'],
  restriction: ['markedAsRestricted', 'recipientsTold', 'recipientsNamed', 'confirmedInWriting'],
  portability: ['copy', 'machineReadable', 'transferred'],
  objection: ['stopped', 'groundsDemonstrated', 'confirmedInWriting'],
  directMarketing: ['stopped', 'profilingStopped', '15(1)(g)', 'recipientsByName', 'confirmedInWriting'],
  withdrawConsent: ['stopped', 'confirmedInWriting'],
  automatedDecisions: ['humanReview', 'explanation', 'confirmedInWriting'],
  information: ['missingInformation'],
};
