import type { CountryCode } from 'libphonenumber-js/core';
import type { FoundAddress } from '@/utils/detection/address/found-address';
import type { PageText } from '@/utils/detection/page/page-text';

/** Where a number without prefix is dialled from. */
export function countryOfPage(page: PageText, own: FoundAddress | null, hasKvk: boolean): CountryCode {
  const known = ['BE', 'NL', 'FR', 'DE', 'LU'] as const;
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const address = known.find((country) => country === own?.country);
  if (address !== undefined) return address;
  if (own?.postalCode?.length === 5) return 'FR';
  if (hasKvk || host.endsWith('.nl')) return 'NL';
  if (host.endsWith('.be')) return 'BE';
  const text = page.blocks.map(({ text: block }) => block).join('\n');
  if (/Autoriteit Persoonsgegevens/i.test(text))
    return /Gegevensbeschermingsautoriteit/i.test(text) ? 'BE' : 'NL';
  return 'BE';
}
