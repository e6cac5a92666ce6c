import type { FoundAddress } from './found-address';
import type { Line } from './lines';
import type { PageText } from './page-text';
import { structuredOrganisations } from './structured-identity';

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
