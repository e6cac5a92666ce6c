import type { Controller } from './parties';

/**
 * In which country is this controller established, as far as its own details tell? Decides the public holidays
 * (Reg. 1182/71 art. 2(1)) and which usage of words a letter follows. Null rather than a guess: then the clock
 * takes a margin. A `.be` or `.nl` host counts only beside a postcode of that country's form.
 */
export function countryOfController(controller: Controller, host = ''): string | null {
  const { address, enterpriseNumber, kvkNumber, vatNumber } = controller;
  if (address.country !== null) return address.country;
  if (enterpriseNumber !== null) return 'BE';
  if (kvkNumber !== null) return 'NL';
  const prefix = vatNumber?.slice(0, 2);
  if (prefix === 'BE' || prefix === 'NL') return prefix;
  const postalCode = address.postalCode ?? '';
  if (/^\d{4}\s?[A-Z]{2}$/i.test(postalCode)) return 'NL';
  return /^[1-9]\d{3}$/.test(postalCode) && /\.be$/i.test(host) ? 'BE' : null;
}

/** The country that an address, typed by somebody who writes from here, is likely in: to be offered, not to be taken. */
export function countryInAddress(typed: string): 'BE' | 'NL' | null {
  if (/\bNederland\b/i.test(typed)) return 'NL';
  if (/\bBelgi[ëe]/i.test(typed)) return 'BE';
  if (/\b[1-9]\d{3}\s?[A-Z]{2}\b/.test(typed)) return 'NL';
  return /\b[1-9]\d{3}\s\p{L}{2}/u.test(typed) ? 'BE' : null;
}
