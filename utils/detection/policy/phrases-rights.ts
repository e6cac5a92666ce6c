import type { Right } from '@/utils/law/rights';
import { OWN_DATA } from './phrases-own-data';
import { REFUSALS } from './phrases-refusals';
import type { RightPhrases } from './right-words';

/** The rights that a policy can mention; `information` is no request of its own. */
export type PolicyRight = Exclude<Right, 'information'>;

/** Words that name a right, in Dutch, French and English, folded; where they count is told in `read-rights.ts`. */
export const RIGHT_PHRASES: Readonly<Record<PolicyRight, RightPhrases>> = { ...OWN_DATA, ...REFUSALS };
