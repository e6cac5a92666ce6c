import type { Right } from '@/utils/law/rights';

const ASK_WHOLE_BESIDE: ReadonlySet<Right> = new Set(['access', 'erasure', 'portability', 'information']);

/** The rights that such a letter asks in full: beside the others a companion reaches no further than the main right. */
export function askedInFull(right: Right, companions: readonly Right[]): readonly Right[] {
  return ASK_WHOLE_BESIDE.has(right) ? [right, ...companions] : [right];
}
