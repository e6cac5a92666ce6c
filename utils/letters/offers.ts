import { POLICY_ITEMS } from '@/utils/law/policy';
import type { LegalBasis } from '@/utils/law/rights';
import type { LetterRequest } from './letter';
import { openQuestions } from './open-questions';
import { cleanPageWords } from './page-words';
import type { OfferedId } from './question-table';
import { marketingPeriods } from './retention-match';

/** One option that the site's own policy supplies. */
export type Offer = {
  /** What an answer holds: the policy's own title, or the name of an item. */
  readonly value: string;
  /** Page words, cleaned, or null where `value` is the name of an item that the dictionary knows. */
  readonly text: string | null;
  /** The sentence of the policy that it rests on, cleaned. */
  readonly quote: string | null;
  /** True where the letter says it unless the user unticks it. */
  readonly preset: boolean;
};

/** What the policy offers for a question. Without a policy only the items of art. 13 and 14 themselves. */
export function offersFor(request: LetterRequest, id: OfferedId): readonly Offer[] {
  if (request.policy === null) return id === 'information.items' ? allItems() : [];
  switch (id) {
    case 'access.openQuestions':
      return openQuestions(request).map((one) => ({
        value: one.id,
        text: one.text,
        quote: one.quote,
        preset: true,
      }));
    case 'quotes.retention':
      return retentionOffers(request);
    case 'portability.purposes':
      return purposeOffers(request, ['consent', 'contract'], true, true);
    case 'objection.purposes':
      return purposeOffers(request, ['legitimateInterests', 'publicTask'], false, false);
    case 'withdrawConsent.purposes':
      return onlyPreset(purposeOffers(request, ['consent'], true, false));
    case 'information.items':
      return checkOffers(request, ['notFound', 'partly']);
    case 'policy.confirmedMissing':
      return checkOffers(request, ['notFound']).map((offer) => ({ ...offer, preset: false }));
  }
}

function allItems(): readonly Offer[] {
  return POLICY_ITEMS.map((item) => ({ value: item, text: null, quote: null, preset: false }));
}

function purposeOffers(
  request: LetterRequest,
  bases: readonly LegalBasis[],
  withMarketing: boolean,
  preset: boolean,
): readonly Offer[] {
  const purposes = request.policy?.policy.purposes ?? [];
  return purposes
    .filter((purpose) => purpose.legalBases.some((basis) => bases.includes(basis)))
    .filter((purpose) => withMarketing || !purpose.isDirectMarketing)
    .map((purpose) => ({
      value: purpose.title,
      text: cleanPageWords(purpose.title, 200),
      quote: cleanPageWords(purpose.quote),
      preset,
    }));
}

/** A single option needs no choosing. */
function onlyPreset(offers: readonly Offer[]): readonly Offer[] {
  return offers.length === 1 ? offers.map((offer) => ({ ...offer, preset: true })) : offers;
}

function retentionOffers(request: LetterRequest): readonly Offer[] {
  const policy = request.policy?.policy ?? null;
  const retention = policy?.retention ?? [];
  const marketing = policy !== null && request.kind === 'directMarketing' ? marketingPeriods(policy) : [];
  return retention.map((one) => ({
    value: one.subject,
    text: cleanPageWords(one.subject, 200),
    quote: cleanPageWords(one.quote),
    preset: marketing.includes(one),
  }));
}

function checkOffers(
  request: LetterRequest,
  statuses: readonly ('stated' | 'partly' | 'notFound')[],
): readonly Offer[] {
  const checks = request.policy?.policy.checks ?? [];
  return checks
    .filter((check) => statuses.includes(check.status))
    .map((check) => ({
      value: check.item,
      text: null,
      quote: check.quote === null ? null : cleanPageWords(check.quote),
      preset: check.status === 'notFound',
    }));
}
