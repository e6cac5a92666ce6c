import type { Right } from '@/utils/law/rights';
import type { LetterKind, LetterRequest } from './letter';

/**
 * Which rights naturally go along in one letter (legal.md §2.4)? Bundling unrelated rights hands the controller
 * the "number of requests" as an argument for an extension, so those get letters and clocks of their own.
 */
export const COMPANION_REASONS = [
  'letter.companion.rectification.restriction',
  'letter.companion.objection.restriction',
  'letter.companion.objection.erasure',
  'letter.companion.directMarketing.erasure',
  'letter.companion.directMarketing.access',
  'letter.companion.withdrawConsent.erasure',
  'letter.companion.withdrawConsent.directMarketing',
  'letter.companion.withdrawConsent.objection',
  'letter.companion.access.erasure',
  'letter.companion.erasure.access',
  'letter.companion.portability.erasure',
  'letter.companion.information.access',
] as const;
export type CompanionReason = (typeof COMPANION_REASONS)[number];

export type Companion = {
  readonly right: Right;
  /** Key of the one sentence that says why. */
  readonly why: CompanionReason;
  /** True where the letter is seldom complete without it. */
  readonly preset: boolean;
};

type Natural = { readonly kind: LetterKind; readonly companion: Companion };

function pair(kind: LetterKind, right: Right, why: CompanionReason, preset: boolean): Natural {
  return { kind, companion: { right, why, preset } };
}

const NATURAL: readonly Natural[] = [
  pair('rectification', 'restriction', 'letter.companion.rectification.restriction', true),
  pair('objection', 'restriction', 'letter.companion.objection.restriction', true),
  pair('objection', 'erasure', 'letter.companion.objection.erasure', true),
  pair('directMarketing', 'erasure', 'letter.companion.directMarketing.erasure', true),
  pair('directMarketing', 'access', 'letter.companion.directMarketing.access', true),
  pair('withdrawConsent', 'erasure', 'letter.companion.withdrawConsent.erasure', true),
  pair('withdrawConsent', 'directMarketing', 'letter.companion.withdrawConsent.directMarketing', true),
  pair('withdrawConsent', 'objection', 'letter.companion.withdrawConsent.objection', false),
  pair('access', 'erasure', 'letter.companion.access.erasure', false),
  pair('erasure', 'access', 'letter.companion.erasure.access', false),
  pair('portability', 'erasure', 'letter.companion.portability.erasure', false),
  pair('information', 'access', 'letter.companion.information.access', false),
];

/**
 * The companions to propose for this letter. An objection beside a withdrawal is proposed only where the policy
 * names the other basis too: else there is nothing to object to.
 */
export function companionsFor(request: Considered): readonly Companion[] {
  return NATURAL.filter((one) => one.kind === request.kind)
    .map((one) => one.companion)
    .filter(
      (companion) =>
        request.kind !== 'withdrawConsent' ||
        companion.right === 'erasure' ||
        hasOtherBasis(request, companion.right),
    )
    .filter(() => !onlyCompletes(request));
}

/** `answers` is absent while nothing was asked yet. */
type Considered = Pick<LetterRequest, 'kind' | 'policy'> & Partial<Pick<LetterRequest, 'answers'>>;

/** Who only adds what is lacking contests the accuracy of nothing: art. 18(1)(a) has no hold there. */
function onlyCompletes({ kind, answers = {} }: Considered): boolean {
  return (
    kind === 'rectification' &&
    Object.hasOwn(answers, 'rectification.kind') &&
    answers['rectification.kind'] === 'incomplete'
  );
}

/** Those of the request that are natural, in the order of the table; others need a letter of their own. */
export function companionsOf(request: LetterRequest): readonly Right[] {
  return companionsFor(request)
    .map((companion) => companion.right)
    .filter((right) => request.companions.includes(right));
}

/** Rights that the request bundles but that belong in separate letters. */
export function unrelatedOf(request: LetterRequest): readonly Right[] {
  // What the answers make idle is no stranger: it only does not stand in this letter.
  const natural = companionsFor({ kind: request.kind, policy: request.policy }).map((one) => one.right);
  return request.companions.filter((right) => !natural.includes(right));
}

/** Consent is one basis of the purpose, and legitimate interest or public task another. */
function hasOtherBasis(request: Pick<LetterRequest, 'policy'>, right: Right): boolean {
  const purposes = request.policy?.policy.purposes ?? [];
  return purposes.some(
    (purpose) =>
      purpose.isDirectMarketing === (right === 'directMarketing') &&
      purpose.legalBases.includes('consent') &&
      purpose.legalBases.some((basis) => basis === 'legitimateInterests' || basis === 'publicTask'),
  );
}
