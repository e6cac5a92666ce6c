import { REFUSAL_GROUNDS, type RefusalGround } from './request-state';
import type { Right } from './rights';

/**
 * On which grounds of the AVG can a request be refused? An exception belongs to its right: art. 17(3) stands in the
 * way of erasure and of nothing else, and against direct marketing no weighing of art. 21(1) is possible (art. 21(2)
 * and (3)). Art. 12(5) speaks of requests under articles 15 to 22, so not of a withdrawal. Checked 2026-11-22.
 */
const GROUNDS_OF_RIGHT: Readonly<Record<Right, readonly RefusalGround[]>> = {
  access: ['12(5)', '15(4)'],
  rectification: ['12(5)'],
  erasure: ['12(5)', '17(3)(a)', '17(3)(b)', '17(3)(c)', '17(3)(d)', '17(3)(e)'],
  restriction: ['12(5)'],
  portability: ['12(5)', '20(3)', '20(4)'],
  objection: ['12(5)', '21(1)'],
  directMarketing: ['12(5)'],
  withdrawConsent: [],
  automatedDecisions: ['12(5)', '22(2)'],
  information: [],
};

/** Those of a request for all these rights, in the order of the table; always with `other` and `none`. */
export function refusalGroundsFor(rights: readonly Right[]): readonly RefusalGround[] {
  return REFUSAL_GROUNDS.filter(
    (ground) =>
      ground === 'other' ||
      ground === 'none' ||
      rights.some((right) => GROUNDS_OF_RIGHT[right].includes(ground)),
  );
}

/** The ground as far as it belongs to one of the rights; else no more can be said than that there was another. */
export function groundWithin(ground: RefusalGround, rights: readonly Right[]): RefusalGround {
  return refusalGroundsFor(rights).includes(ground) ? ground : 'other';
}
