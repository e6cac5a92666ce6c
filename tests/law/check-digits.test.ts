import { describe, expect, it } from 'vitest';
import {
  isBsn,
  isEnterpriseNumber,
  isIban,
  isPaymentCard,
  isRijksregisternummer,
} from '@/utils/law/check-digits';

/** Does one wrong digit show? Each of these ways of checking was made to notice exactly that. */
type Check = (digits: string) => boolean;

/** Every number that differs from this one in one digit. */
function slips(number: string): string[] {
  return [...number].flatMap((digit, at) =>
    [...'0123456789']
      .filter((other) => /\d/.test(digit) && other !== digit)
      .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
  );
}

describe('check digits', () => {
  it.each<[string, Check, string[]]>([
    [
      'a Belgian enterprise number',
      isEnterpriseNumber,
      ['0403170701', '0202239951', '1003158063', '0000009797'],
    ],
    ['a BSN', isBsn, ['111222333', '123456782', '000000012']],
    ['an IBAN', isIban, ['BE68539007547034', 'NL91ABNA0417164300', 'FR1420041010050500013M02606']],
    ['a payment card', isPaymentCard, ['4111111111111111', '5555555555554444', '378282246310005']],
  ])('of %s: the number holds, and with one digit changed it does not', (_, check, numbers) => {
    for (const number of numbers) {
      expect(check(number), number).toBe(true);
      for (const slip of slips(number)) expect(check(slip), slip).toBe(false);
    }
  });

  it('of a rijksregisternummer: the last two tell any digit but those of a day that cannot be', () => {
    // Born 1 January 1985 and 2005; the second counts with a 2 before the nine.
    for (const number of ['85010100115', '05010100113']) {
      const [nine, check] = [number.slice(0, 9), Number(number.slice(9))];
      const before = number.startsWith('0') ? '2' : '';
      expect(97 - (Number(before + nine) % 97), 'worked by hand').toBe(check);
      expect(isRijksregisternummer(number)).toBe(true);
      // One digit may make it a number of the other century, never of its own.
      const own = slips(number).filter(
        (slip) => 97 - (Number(before + slip.slice(0, 9)) % 97) === Number(slip.slice(9)),
      );
      expect(own).toEqual([]);
    }
  });

  it.each<[string, Check, string[]]>([
    [
      'an enterprise number',
      isEnterpriseNumber,
      ['2403170701', '403170701', '00403170701', '0403170701 ', 'x403170701'],
    ],
    ['a BSN', isBsn, ['000000000', '11122233', '1112223330']],
    ['an IBAN', isIban, ['BE6853900754703', 'be68539007547034', 'XX68539007547034', ' BE68539007547034']],
    [
      'a rijksregisternummer',
      isRijksregisternummer,
      ['00000000097', '8501010013', '850101001320', '85610100147'],
    ],
    ['a payment card', isPaymentCard, ['0000000000000000', '411111111111111', '9111111111111111']],
  ])('of %s: not of another length, alphabet or series', (_, check, numbers) => {
    for (const number of numbers) expect(check(number), number).toBe(false);
  });
});
