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

/** The country that a typed address names at its end; a name within a street or a company proves nothing. */
export function countryNamedIn(typed: string): 'BE' | 'NL' | null {
  const ending = /(?:^|[\n,;(–-])[ \t]{0,9}(?:Belgi(ë|e|um|que|en)|Nederland|The Netherlands)[\s.)]{0,9}$/iu;
  const found = ending.exec(typed.trim());
  if (found === null) return null;
  return found[1] === undefined ? 'NL' : 'BE';
}
