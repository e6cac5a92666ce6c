/**
 * The letters after a request that the product writes: a question or reminder, an answer to the controller, or a paper
 * for an authority. What letters can be made, and what can be recorded as sent, both follow from it.
 */
export const FOLLOW_UP_KINDS = [
  'recipients',
  'reminder',
  'identityReply',
  'clarificationReply',
  'feeReply',
  'refusalReply',
  'mediation',
  'complaint',
] as const;

/** Such a paper is printed and signed, whatever the channel of the request was. */
export function isPaperForAuthority(kind: string): kind is 'mediation' | 'complaint' {
  return kind === 'mediation' || kind === 'complaint';
}
