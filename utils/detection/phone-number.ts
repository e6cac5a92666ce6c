import metadata from './phone-metadata.json';

/**
 * Telephone numbers by the numbering plans of Google's libphonenumber, of which five countries are carried along
 * in the form of libphonenumber-js. The steps are those of that library, whose own code is fifteen times this
 * long; a test lays the two side by side.
 */
export type PhoneCountry = keyof typeof metadata.countries;

interface Plan {
  /** Behind the +. */
  readonly callingCode: string;
  readonly pattern: RegExp;
  /** Of the number behind the calling code, ascending. */
  readonly lengths: readonly number[];
  /** What is dialled before a number inside the country, and not from outside. */
  readonly trunk: RegExp;
}

export type ParsedNumber =
  /** E.164. */
  | { kind: 'valid'; number: string }
  | { kind: 'invalid' }
  /** No number at all, or one of a country whose plan is not carried along. */
  | { kind: 'unknown' };

const PLANS = Object.fromEntries(
  Object.entries(metadata.countries).map(
    ([country, [callingCode, , pattern, lengths, , prefix, , forParsing]]) => [
      country,
      {
        callingCode: String(callingCode),
        pattern: new RegExp(`^(?:${pattern})$`),
        lengths: lengths as number[],
        trunk: new RegExp(`^(?:${forParsing ?? prefix})`),
      },
    ],
  ),
) as unknown as Readonly<Record<PhoneCountry, Plan>>;

/** Digits and what people write between them, from end to end; an extension behind them is left out. */
const VIABLE =
  /^(\+?(?:[- \u00a0\u00ad\u200b\u2060\u3000().[\]/~\u2010-\u2015\u2212]{0,20}\d){3,30})(?:;.{0,40}|\D{1,3}(?:ext|x|#)\D{0,3}\d{1,7})?$/i;
const ABROAD = /^00(?!0)/;

/** `country` is where a number without calling code is dialled from. */
export function parseNumber(text: string, country: PhoneCountry): ParsedNumber {
  const from = text.slice(Math.max(0, text.search(/[+\d]/))).slice(0, 250);
  const viable = VIABLE.exec(from.replace(/\D{1,100}$/, ''))?.[1];
  if (viable === undefined) return { kind: 'unknown' };
  const digits = viable.replace(/\D/g, '');
  if (viable.startsWith('+')) return international(digits);
  if (ABROAD.test(digits)) return international(digits.replace(ABROAD, ''));
  const plan = PLANS[country];
  const own = withoutTrunk(digits, plan);
  if (!digits.startsWith(plan.callingCode)) return judged(own, plan);
  // The calling code without its +.
  const shorter = withoutTrunk(digits.slice(plan.callingCode.length), plan);
  const isShorter = !plan.pattern.test(own) && plan.pattern.test(shorter);
  return judged(isShorter || own.length > (plan.lengths.at(-1) ?? 0) ? shorter : own, plan);
}

function international(digits: string): ParsedNumber {
  const plan = Object.values(PLANS).find(({ callingCode }) => digits.startsWith(callingCode));
  if (plan === undefined) return { kind: 'unknown' };
  return judged(withoutTrunk(digits.slice(plan.callingCode.length), plan), plan);
}

/** People write "+32 (0)9" as well: the trunk prefix goes, unless what is left could be no number. */
function withoutTrunk(digits: string, { trunk, pattern, lengths }: Plan): string {
  const rest = digits.replace(trunk, '');
  if (rest === digits || (pattern.test(digits) && !pattern.test(rest))) return digits;
  return lengths.includes(rest.length) || rest.length > (lengths.at(-1) ?? 0) ? rest : digits;
}

function judged(digits: string, { pattern, callingCode }: Plan): ParsedNumber {
  if (digits.length < 2 || digits.length > 17) return { kind: 'unknown' };
  return pattern.test(digits) ? { kind: 'valid', number: `+${callingCode}${digits}` } : { kind: 'invalid' };
}
