import type { Line } from '@/utils/detection/identity/lines';
import { structuredOrganisations } from '@/utils/detection/identity/structured-identity';
import type { PageText } from '@/utils/detection/page/page-text';
import type { FoundAddress } from './found-address';

/** Addresses in structured data: what no line of the page holds. */
export function structuredAddresses(page: PageText, lines: readonly Line[]): FoundAddress[] {
  const line = lines[0];
  if (line === undefined) return [];
  return structuredOrganisations(page).flatMap(({ street, postalCode, city, country }) =>
    city === null
      ? []
      : [
          {
            street,
            postalCode,
            city,
            country: isoOf(country),
            score: 1,
            how: 'jsonLd',
            line,
            at: 0,
            firstLine: -1,
            before: '',
          },
        ],
  );
}

const isoOf = (country: string | null): string | null =>
  country === null
    ? null
    : /^[A-Z]{2}$/.test(country)
      ? country
      : /belg/i.test(country)
        ? 'BE'
        : /nether|neder/i.test(country)
          ? 'NL'
          : null;
