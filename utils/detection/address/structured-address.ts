import type { Line } from '@/utils/detection/identity/lines';
import { structuredOrganisations } from '@/utils/detection/identity/structured-identity';
import { nameKey } from '@/utils/detection/name/name-shape';
import type { PageText } from '@/utils/detection/page/page-text';
import { findAddresses } from './find-address';
import type { FoundAddress } from './found-address';
import { isNoTown } from './town';

type Organisation = ReturnType<typeof structuredOrganisations>[number];
type Parts = Pick<FoundAddress, 'street' | 'postalCode' | 'city' | 'country'>;

/** Addresses in structured data: what no line of the page holds. `keys` are those of the page's own names. */
export function structuredAddresses(
  page: PageText,
  lines: readonly Line[],
  keys: readonly string[],
): FoundAddress[] {
  const line = lines[0];
  if (line === undefined) return [];
  return structuredOrganisations(page).flatMap((organisation) => {
    const parts = partsOf(organisation, line);
    const isOwn = keys.includes(nameKey(organisation.name ?? ''));
    return parts.city === null
      ? []
      : [{ ...parts, score: isOwn ? 4 : 1, how: 'jsonLd', line, at: 0, firstLine: -1, before: '' }];
  });
}

/** Its parts as given; of an address that is one text, as they are read in a line. */
function partsOf(organisation: Organisation, line: Line): Parts {
  const { street, postalCode, city, country } = organisation;
  if (city !== null) {
    const code = postalCode?.replace(/^(?:BE?|NL)[\s-]{0,3}(?=[1-9]\d{3})/i, '') ?? null;
    // "addressLocality": "Nederland" tells the country and no town.
    return { street, postalCode: code, city: isNoTown(city) ? null : city, country: isoOf(country) };
  }
  const whole = organisation.address ?? street ?? '';
  const told = { text: whole, index: 0, section: 'none', owner: 'open', isHeading: false } as const;
  const [found] = findAddresses([
    { ...line, ...told, place: 'body', authorityAt: -1, officerAt: -1, isPastAuthority: false },
  ]);
  return found ?? { street: null, postalCode: null, city: null, country: null };
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
