/**
 * Do the check digits hold? Input is digits (and for an IBAN letters) without separators, upper case.
 * Checked 2026-11-22 against the library stdnum, which the tests run beside these.
 */

/**
 * Belgian rijksregisternummer [S2]: a birth day as YYMMDD, three digits, and 97 − (first nine mod 97), with a 2
 * before the nine for births from 2000. Months 20–32 and 40–52 belong to the bis number; an unknown birth day has
 * zeros.
 */
export function isRijksregisternummer(digits: string): boolean {
  if (!/^\d{11}$/.test(digits) || /^0{9}/.test(digits)) return false;
  const month = Number(digits.slice(2, 4)) % 20;
  const isMonth = Number(digits.slice(2, 4)) < 60 && month <= 12;
  if (!isMonth || Number(digits.slice(4, 6)) > 31) return false;
  const check = Number(digits.slice(9));
  return [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((body) => 97 - (Number(body) % 97) === check);
}

/**
 * Belgian enterprise number: ten digits of which the last two are 97 − (first eight mod 97); a remainder of 0 gives
 * 97 (Royal Decree of 24 June 2003).
 */
export function isEnterpriseNumber(digits: string): boolean {
  if (!/^[01]\d{9}$/.test(digits)) return false;
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** Dutch BSN, and RSIN alike [S2]: weights 9 to 2 and −1, sum divisible by 11. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}

/** Lengths by country in the registry of ISO 13616, for the countries of SEPA. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/** ISO 13616: the first four characters to the end, letters as 10–35, remainder 1 by 97 (ISO 7064). */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(text) || IBAN_LENGTHS[text.slice(0, 2)] !== text.length)
    return false;
  const moved = text.slice(4) + text.slice(0, 4);
  const remainder = [...moved].reduce((rest, character) => {
    const value = Number.parseInt(character, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return remainder === 1;
}

/** A card number by its leading digits (Visa, Mastercard, American Express, Maestro) and ISO/IEC 7812 (Luhn). */
export function isPaymentCard(digits: string): boolean {
  return /^(?:4\d{12}|4\d{15}|4\d{18}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|(?:50|5[6-9]|6\d)\d{14,17})$/.test(
    digits,
  )
    ? passesLuhn(digits)
    : false;
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reduceRight((total, digit, index) => {
    const isDoubled = (digits.length - index) % 2 === 0;
    const value = Number(digit) * (isDoubled ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
