import { countryNamedIn } from '@/utils/law/controller-country';
import { checkBelgianPostcode, checkDutchPostcode } from './check-postcode';

/**
 * The country of an address as somebody typed it: named, or told by a postcode. Four digits are a postcode in many
 * countries, so they are Belgian only with the town that lies behind them; null rather than a guess, since the public
 * holidays of a country move the last day. Of a town elsewhere one in four thousand passes: see `belgian-places.ts`.
 */
export function countryInAddress(typed: string): 'BE' | 'NL' | null {
  const named = countryNamedIn(typed);
  if (named !== null) return named;
  // First the table: "9840 DE PINTE" has the form of a Dutch postcode too.
  const places = [...typed.matchAll(/(?<![\d\p{L}])([1-9]\d{3})[ \t]{1,3}(\p{L}[^\n,;\d]{1,80})/gu)];
  if (places.some(([, code = '', city = '']) => checkBelgianPostcode(code, city) === 'match')) return 'BE';
  const dutch = /(?<![\d\p{L}])(\d{4}[ \t]?[A-Z]{2}),?[ \t]{1,3}['’]?\p{L}/u.exec(typed)?.[1];
  return dutch !== undefined && checkDutchPostcode(dutch) === 'form' ? 'NL' : null;
}
