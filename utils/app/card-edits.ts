import type { Controller, PostalAddress } from '@/utils/law/parties';

/**
 * A controller as the values of a card that was filled in by hand, so that the full page edits it with the same
 * card as the popup. What nobody stated is absent.
 */
export function cardEditsOf(controller: Controller | null): Record<string, string> {
  if (controller === null) return {};
  const { address, officer, requestsPostalAddress, ...own } = controller;
  const values: Record<string, string | null> = {
    ...own,
    ...address,
    requestsPostalAddress: requestsPostalAddress && onOneLine(requestsPostalAddress),
    officerName: officer?.name ?? null,
    officerEmail: officer?.email ?? null,
  };
  const stated = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(stated);
}

function onOneLine({ street, postalCode, city }: PostalAddress): string {
  const place = [postalCode, city].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ');
}
