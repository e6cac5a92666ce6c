import fc from 'fast-check';
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { describe, expect, it } from 'vitest';
import metadata from '@/utils/detection/phone-metadata.json';
import { type ParsedNumber, type PhoneCountry, parseNumber } from '@/utils/detection/phone-number';

const COUNTRIES = Object.keys(metadata.countries) as PhoneCountry[];

/** What the library of the metadata says, in our words. */
function byLibrary(text: string, country: PhoneCountry): ParsedNumber {
  const parsed = parsePhoneNumberFromString(
    text,
    { defaultCountry: country },
    metadata as unknown as MetadataJson,
  );
  if (parsed === undefined) return { kind: 'unknown' };
  return parsed.isValid() ? { kind: 'valid', number: parsed.number } : { kind: 'invalid' };
}

const PLAIN: readonly (readonly [string, PhoneCountry, string | null])[] = [
  ['09 123 45 67', 'BE', '+3291234567'],
  ['+32 (0)9 123 45 67', 'BE', '+3291234567'],
  ['0470/12.34.56', 'BE', '+32470123456'],
  ['32 9 123 45 67', 'BE', '+3291234567'],
  ['0032 9 123 45 67', 'NL', '+3291234567'],
  ['020 - 123 45 67', 'NL', '+31201234567'],
  ['06-12345678', 'NL', '+31612345678'],
  ['0900 1234', 'NL', '+319001234'],
  ['+352 26 12 34 56', 'BE', '+35226123456'],
  ['01 23 45 67 89', 'FR', '+33123456789'],
  ['030 1234567', 'DE', '+49301234567'],
  ['123', 'BE', null],
  ['+44 20 7946 0958', 'BE', null],
  ['+32 9 123 45 67;ext=12', 'NL', '+3291234567'],
  [' 09 123 45 67. ', 'BE', '+3291234567'],
  ['09 123 45 67, na 9.00 u', 'BE', null],
  ['01/01/2026 \n 1', 'BE', null],
  ['bel ons', 'BE', null],
  ['', 'BE', null],
];

describe('telephone numbers', () => {
  it.each(PLAIN)('%s in %s', (text, country, number) => {
    const parsed = parseNumber(text, country);
    expect(parsed.kind === 'valid' ? parsed.number : null).toBe(number);
    expect(parsed).toEqual(byLibrary(text, country));
  });

  it('are what the library says they are, whatever the digits and the signs between them', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 18 });
    const start = fc.constantFrom(
      '',
      '0',
      '00',
      '+',
      '+32',
      '+31',
      '+352',
      '+49',
      '+33',
      '+44',
      '32',
      '31',
      '352',
      '0032',
      '(0',
      '+32(0)',
      '15',
    );
    const between = fc.constantFrom('', ' ', '.', '/', '-', ' - ', ')');
    fc.assert(
      fc.property(start, digits, between, fc.constantFrom(...COUNTRIES), (prefix, all, sign, country) => {
        const text = `${prefix}${all.join(sign)}`;
        const [own, theirs] = [parseNumber(text, country), byLibrary(text, country)];
        // Of what is no number it makes no difference which of the two it is called, below nine digits.
        const isLong = /^\+/.test(text) && text.replace(/\D/g, '').length >= 9;
        if (own.kind === 'valid' || theirs.kind === 'valid' || isLong)
          expect({ text, country, ...own }).toEqual({ text, country, ...theirs });
      }),
      { numRuns: 20_000 },
    );
  });
});
