import { type Finding, findingSchema } from '@/utils/detection/page-reading';
import type { Controller, PostalAddress } from '@/utils/law/parties';
import type { StoredDraft } from '@/utils/requests/stored-draft';

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

/** The findings that were kept with a draft; what is none, or none any more, is left out. */
export function keptFindings({ findings }: Pick<StoredDraft, 'findings'>): Record<string, Finding> {
  const parsed = Object.entries(findings ?? {}).map(
    ([key, kept]) => [key, findingSchema.safeParse(kept)] as const,
  );
  return Object.fromEntries(parsed.flatMap(([key, { data }]) => (data ? [[key, data]] : [])));
}

function onOneLine({ street, postalCode, city }: PostalAddress): string {
  const place = [postalCode, city].filter(Boolean).join(' ');
  return [street, place].filter(Boolean).join(', ');
}
