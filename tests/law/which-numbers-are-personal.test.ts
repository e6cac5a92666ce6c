import { describe, expect, it } from 'vitest';
import { isBsn, isIban, isPaymentCard, isRijksregisternummer } from '@/utils/law/check-digits';
import { findNationalNumbers, maskNationalNumbers, ownNumbersOf } from '@/utils/law/national-number';

/** The edges of each number: its lengths, its first digits, the ways in which it is written. */
const rijksregister = (body: string, birth2000 = false) =>
  body + String(97 - (Number(`${birth2000 ? '2' : ''}${body}`) % 97)).padStart(2, '0');

/** A number of that length with a check digit by Luhn, computed from the right by another road. */
function withLuhn(prefix: string, length: number, fill = '0'): string {
  const body = prefix.padEnd(length - 1, fill).slice(0, length - 1);
  const doubled = [...body].reverse().map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  const sum = [...doubled.join('')].reduce((total, digit) => total + Number(digit), 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

describe('rijksregisternummer', () => {
  it.each([
    ['a birth in 1985', rijksregister('850730033')],
    ['a birth in 2012', rijksregister('120730033', true)],
    ['a bis number without sex', rijksregister('853230033')],
    ['the first month of a bis number', rijksregister('854130033')],
    ['an unknown birth day', rijksregister('850000033')],
    ['the last day of a month', rijksregister('851231033')],
  ])('%s', (_what, digits) => expect(isRijksregisternummer(digits)).toBe(true));

  it.each([
    ['nothing but zeros', rijksregister('000000000')],
    ['a thirteenth month', rijksregister('851330033')],
    ['a month of 60', rijksregister('856030033')],
    ['a month of 61', rijksregister('856130033')],
    ['a thirty-second day', rijksregister('850732033')],
    ['a digit before', `1${rijksregister('850730033')}`],
    ['a digit behind', `${rijksregister('850730033')}1`],
    ['a wrong check', '85073003329'],
  ])('not %s', (_what, digits) => expect(isRijksregisternummer(digits)).toBe(false));
});

describe('BSN', () => {
  it.each(['111222333', '123456782'])('%s', (digits) => expect(isBsn(digits)).toBe(true));
  it.each(['000000000', '1111222333', '1112223330', '111222334', '11122233', ''])('not %s', (digits) =>
    expect(isBsn(digits)).toBe(false),
  );
});

describe('IBAN', () => {
  it.each(['BE68539007547034', 'NL91ABNA0417164300', 'NO9386011117947'])('%s', (text) =>
    expect(isIban(text)).toBe(true),
  );
  it.each([
    ['one character more than the country has', 'BE705390075470341'],
    ['one fewer', 'BE0853900754703'],
    ['a letter among the check digits', 'BE0A539007547021'],
    ['a country that has none', 'XX68539007547034'],
    ['a wrong check', 'BE69539007547034'],
    ['something before', '-BE68539007547034'],
    ['something behind', 'BE68539007547034-'],
  ])('not with %s', (_what, text) => expect(isIban(text)).toBe(false));
});

describe('payment card', () => {
  const LENGTHS: readonly (readonly [prefix: string, right: number[], wrong: number[]])[] = [
    ['4', [13, 16, 19], [2, 12, 14, 15, 17, 18, 20]],
    ['51', [16], [3, 15, 17]],
    ['55', [16], [15, 17]],
    ['22', [16], [3, 15, 17]],
    ['27', [16], [15, 17]],
    ['34', [15], [3, 14, 16]],
    ['37', [15], [14, 16]],
    ['50', [16, 17, 18, 19], [3, 15, 20]],
    ['56', [16, 17, 18, 19], [15, 20]],
    ['59', [16, 19], [15, 20]],
    ['60', [16, 17, 18, 19], [3, 15, 20]],
    ['69', [16, 19], [15, 20]],
    ['14', [], [16, 17]],
    ['21', [], [16]],
    ['28', [], [16]],
    ['35', [], [15, 16]],
    ['36', [], [15]],
    ['70', [], [16]],
  ];

  it.each(LENGTHS)('%s: of %s digits, not of %s', (prefix, right, wrong) => {
    for (const fill of ['0', '7', '9']) {
      expect(right.map((length) => isPaymentCard(withLuhn(prefix, length, fill)))).toEqual(
        right.map(() => true),
      );
      expect(wrong.map((length) => isPaymentCard(withLuhn(prefix, length, fill)))).toEqual(
        wrong.map(() => false),
      );
    }
  });

  it.each(['5500005555555559', '4111111111111111', '378282246310005', '6759649826438453'])('%s', (digits) => {
    expect(isPaymentCard(digits)).toBe(true);
    expect(isPaymentCard(`${digits.slice(0, -1)}${(Number(digits.at(-1)) + 1) % 10}`)).toBe(false);
  });
});

describe('numbers in a text', () => {
  const found = (text: string, except?: string[]) =>
    findNationalNumbers(text, except).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

  it.each<[string, [kind: string, text: string][]]>([
    ['85.07.30-033.28', [['rijksregisternummer', '85.07.30-033.28']]],
    ['111222333', [['bsn', '111222333']]],
    ['111 222 333', [['bsn', '111 222 333']]],
    ['1112 22 333', [['bsn', '1112 22 333']]],
    ['1112 223 33', [['bsn', '1112 223 33']]],
    ['11122 2333', []],
    ['111-222-333', [['bsn', '111-222-333']]],
    ['111   222   333', [['bsn', '111   222   333']]],
    ['111    222    333', []],
    ['111,222,333', []],
    ['111 ,222 333', []],
    ['111, 222 333', []],
    ['+111222333', []],
    ['x111222333', []],
    ['111222333x', []],
    ['4111 1111 1111 1111', [['paymentCard', '4111 1111 1111 1111']]],
    ['41 11 11 11 11 11 11 11', [['paymentCard', '41 11 11 11 11 11 11 11']]],
    ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', []],
    ['411 111111111111 1', []],
    ['BE68 5390 0754 7034', [['iban', 'BE68 5390 0754 7034']]],
    ['be68539007547034', [['iban', 'be68539007547034']]],
    ['BE68 5390 0754 7034 op naam van An', [['iban', 'BE68 5390 0754 7034']]],
    ['BE68 5390 0754 7034x', []],
    [
      '111222333 en 85.07.30-033.28',
      [
        ['bsn', '111222333'],
        ['rijksregisternummer', '85.07.30-033.28'],
      ],
    ],
    [
      '85.07.30-033.28; 123456782; 111222333',
      [
        ['rijksregisternummer', '85.07.30-033.28'],
        ['bsn', '123456782'],
        ['bsn', '111222333'],
      ],
    ],
  ])('“%s”', (text, expected) => expect(found(text)).toEqual(expected));

  it('a number that may stand there does, however it is written; an empty exception excepts nothing', () => {
    expect(found('111 222 333 en 123456782', ['111.222.333'])).toEqual([['bsn', '123456782']]);
    expect(found('111222333', ['', ' - '])).toEqual([['bsn', '111222333']]);
    expect(maskNationalNumbers('a 111222333 b BE68 5390 0754 7034 c')).toBe(
      'a ••••••••• b •••• •••• •••• •••• c',
    );
    expect(maskNationalNumbers('a 111222333 b', ['111222333'])).toBe('a 111222333 b');
  });
});

describe('the controller’s own numbers', () => {
  const NONE = { enterpriseNumber: null, kvkNumber: null, vatNumber: null, phone: null };
  it.each([
    [{}, []],
    [{ enterpriseNumber: '0456123791' }, ['0456123791']],
    [{ kvkNumber: '12345678' }, ['12345678']],
    [{ vatNumber: 'NL123456782B01' }, ['NL123456782B01', '123456782B01', '123456782']],
    [{ vatNumber: 'XNL123456782B01' }, ['XNL123456782B01', 'L123456782B01']],
    [{ vatNumber: 'NL123456782B012' }, ['NL123456782B012', '123456782B012']],
    [{ vatNumber: 'BE0456123791' }, ['BE0456123791', '0456123791']],
    [{ vatNumber: '0456BE123' }, ['0456BE123', '0456BE123']],
    [{ phone: '+3211223344' }, ['+3211223344', '011223344']],
    [{ phone: '+31201234567' }, ['+31201234567', '0201234567']],
    [{ phone: '0+3211223344' }, ['0+3211223344']],
    [{ phone: '+321122334455' }, ['+321122334455']],
    [{ phone: '+3311223344' }, ['+3311223344']],
  ])('%o', (part, expected) => expect(ownNumbersOf({ ...NONE, ...part })).toEqual(expected));
});

describe('numbers that overlap', () => {
  /** A BSN inside the digits of a national number, and one that touches the next. */
  it.each([
    ['the one of eleven digits wins', '85.07.30-033.28', [['rijksregisternummer', 0, 15]]],
    [
      'two that touch are two',
      '85073003328/111222333',
      [
        ['rijksregisternummer', 0, 11],
        ['bsn', 12, 21],
      ],
    ],
    [
      'in the order of the text, whatever their rank',
      '111222333, 85.07.30-033.28 en BE68539007547034',
      [
        ['bsn', 0, 9],
        ['rijksregisternummer', 11, 26],
        ['iban', 30, 46],
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(findNationalNumbers(text).map(({ kind, start, end }) => [kind, start, end])).toEqual(expected);
  });

  it('nothing is found behind 200,000 characters, and all of it before', () => {
    const pad = (length: number) => '. '.repeat(length / 2);
    expect(findNationalNumbers(`${pad(199_984)}85.07.30-033.28`)).toHaveLength(1);
    expect(findNationalNumbers(`${pad(200_000)}85.07.30-033.28`)).toEqual([]);
  });

  it('masks each once, and leaves the rest', () => {
    expect(maskNationalNumbers('BE68 5390 0754 7034, 85.07.30-033.28!')).toBe(
      '•••• •••• •••• ••••, ••.••.••-•••.••!',
    );
  });
});

describe('check digits', () => {
  it.each([
    ['185073003328', false],
    ['850730033281', false],
    ['85073003328', true],
    ['a85073003328', false],
  ])('a national number has eleven digits and no more: %s', (digits, isOne) => {
    expect(isRijksregisternummer(digits)).toBe(isOne);
  });

  it.each([
    ['BE68539007547034', true],
    ['XBE68539007547034', false],
    ['BE68539007547034!', false],
    ['be68539007547034', false],
  ])('an IBAN is nothing but itself: %s', (text, isOne) => {
    expect(isIban(text)).toBe(isOne);
  });

  it.each([
    ['4111111111111111', true],
    ['4111111111111112', false],
    ['378282246310005', true],
    ['5555555555554444', true],
  ])('a payment card passes Luhn: %s', (digits, isOne) => {
    expect(isPaymentCard(digits)).toBe(isOne);
  });
});
