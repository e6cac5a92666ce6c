import type { Language } from '@/utils/requests/appearance';

/** Forms of a counted phrase; `{n}` stands for the number. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** Days, numbers and counted phrases in one language, by `Intl` alone. */
export interface Formats {
  readonly locale: string;
  /** "3 april 2027" */
  day(day: Temporal.PlainDate): string;
  /** "zaterdag 3 april 2027" */
  weekday(day: Temporal.PlainDate): string;
  /** "3 apr 2027", for lists. */
  shortDay(day: Temporal.PlainDate): string;
  /** "april 2027" */
  month(day: Temporal.PlainDate): string;
  count(n: number, forms: Counted): string;
  number(n: number): string;
  /** "a, b en c" */
  list(items: readonly string[]): string;
}

const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };
const made = new Map<Language, Formats>();

/** Formatters are costly to make: one set a language. */
export function formatsFor(language: Language): Formats {
  const known = made.get(language);
  if (known) return known;
  const formats = make(LOCALE[language]);
  made.set(language, formats);
  return formats;
}

function make(locale: string): Formats {
  const dayBy = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day: Temporal.PlainDate) => {
      const written = format.format(Date.UTC(day.year, day.month - 1, day.day));
      // The one day that French counts as an ordinal, which `Intl` does not know.
      return locale.startsWith('fr') && day.day === 1 ? written.replace(/\b1 (?=\p{L})/u, '1er ') : written;
    };
  };
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    locale,
    day: dayBy({ day: 'numeric', month: 'long', year: 'numeric' }),
    weekday: dayBy({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: dayBy({ day: 'numeric', month: 'short', year: 'numeric' }),
    month: dayBy({ month: 'long', year: 'numeric' }),
    count: (n, forms) => {
      const form = plural.select(Math.abs(n)) === 'one' ? forms.one : forms.other;
      return form.split('{n}').join(number.format(n));
    },
    number: (n) => number.format(n),
    list: (items) => list.format(items),
  };
}
