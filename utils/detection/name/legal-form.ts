import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** Legal forms of Belgium and the Netherlands, and a few neighbours', with or without dots. */
const SUFFIXES = [
  // Brussels writes both: "SA/NV", "vzw-asbl".
  '(?:sa|nv|srl|bv|asbl|vzw|sc|cv)\\s?[/-]\\s?(?:sa|nv|srl|bv|asbl|vzw|sc|cv)',
  '[od]\\.v\\.',
  'e?\\.?b\\.?\\s?v\\.?\\s?b\\.?\\s?a\\.?',
  's-bvba',
  'b\\.?\\s?v\\.?',
  'n\\.?\\s?v\\.?',
  'i?\\.?v\\.?\\s?z\\.?\\s?w\\.?',
  'c\\.?v\\.?\\s?b\\.?a\\.?',
  'c\\.?v\\.?o\\.?(?:h\\.?)?a\\.?',
  'c\\.?\\s?v\\.?',
  'comm\\.?\\s?v\\.?a?\\.?',
  'gewone commanditaire vennootschap',
  'g\\.?c\\.?v\\.?',
  'v\\.?\\s?o\\.?\\s?f\\.?',
  's\\.?p\\.?r\\.?l\\.?u?',
  's\\.?r\\.?l\\.?',
  'a\\.?i?\\.?s\\.?b\\.?l\\.?',
  's\\.?c\\.?r\\.?l\\.?',
  's\\.?n\\.?c\\.?',
  'S\\.?A\\.?',
  'S\\.?C\\.?',
  'sàrl',
  'u\\.?\\s?a\\.?',
  'gmbh',
  'ag',
  'ltd\\.?',
  'limited',
  'inc\\.?',
  'llc',
  'ESV',
  'VME',
].join('|');
/** Words rather than marks: ", een eenmanszaak". */
const DESCRIBED = fitted(
  /(?:,|\sis)?\s(?:een\s|als\s)?\(?(eenmanszaak|feitelijke vereniging|maatschap|besloten vennootschap|naamloze vennootschap|vennootschap onder firma|vereniging zonder winstoogmerk|entreprise individuelle|sole proprietorship)\)?$/i,
);
const AT_END = fitted(new RegExp(`[\\s,(]{1,3}(${SUFFIXES})\\)?$`, 'i'));
const INSIDE = fitted(new RegExp(`[\\s,]{1,2}(?:${SUFFIXES})(?=[\\s,;:.)(]|$)`, 'i'));
const AT_START = fitted(
  new RegExp(
    `^(?:(?:de|la|le)\\s|l['’])?(${SUFFIXES}|besloten vennootschap(?: met beperkte aansprakelijkheid)?|naamloze vennootschap|coöperatieve vennootschap|vereniging zonder winstoogmerk|vennootschap onder firma|commanditaire vennootschap)\\s(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ\\d]|d['’]n?\\s)`,
    'i',
  ),
);
/** These stay part of the name: nobody calls "Stichting Lezen" "Lezen". */
const KEPT =
  /^(stichting|vereniging|coöperatie|private stichting|onderlinge waarborgmaatschappij|maatschap)\s/i;
/** Two letters in lower case are words: "nv" and "bv" are known as forms, "sa", "ag" and "cv" need capitals or dots. */
const WORDS = /^(?:sa|sc|ag|cv|ua|vme|esv|inc)$/;

interface NameParts {
  readonly name: string;
  readonly form: string | null;
}

/** "IT voor ondernemers BV" → name and form; a name that is a form alone stays a name. */
export function splitLegalForm(full: string): NameParts {
  const text = full.trim();
  const kept = KEPT.exec(text)?.[1] ?? null;
  const described = DESCRIBED.exec(text);
  if (described !== null && described.index > 1)
    return { name: text.slice(0, described.index), form: described[1] ?? null };
  const suffix = AT_END.exec(text);
  if (suffix !== null && !WORDS.test(suffix[1] ?? '')) {
    const name = text.slice(0, suffix.index).replace(/[\s,(–-]{1,9}$/, '');
    if (name.length > 1) return { name, form: suffix[1] ?? null };
  }
  const prefix = AT_START.exec(text);
  // "AG" before a name is a body of a Belgian town, and part of its name.
  if (prefix !== null && !WORDS.test(prefix[1] ?? '') && prefix[1] !== 'AG') {
    const name = text.slice(prefix[0].length).replace(/^["“'‘]{1,9}|["”'’]{1,9}$/g, '');
    if (name.length > 1) return { name, form: prefix[1] ?? null };
  }
  return { name: text, form: kept };
}

const BEFORE_FORM = /^(?:(?:de|het|een|onze|la|le|l['’])(?:\s|$))?(?:school|kerk)?(?:bestuur)?$/i;

/** Offset just behind the first legal form that stands after a name, or -1. */
export function endOfLegalForm(text: string): number {
  const match = INSIDE.exec(text);
  if (match === null || WORDS.test(match[0].replace(/[\s,]/g, ''))) return -1;
  // "De BV Dakwerken Lemmens", "Het schoolbestuur vzw De Wegel": the form stands before the name.
  if (match.index < 20 && BEFORE_FORM.test(text.slice(0, match.index))) return -1;
  return match.index + match[0].length;
}

/** "B.V." and initials without their dots, one character for one, so that sentences can be cut at dots. */
export function maskDots(text: string): string {
  return text.replace(
    /(?<![A-Za-zÀ-ɏ\d])(?:(?:[A-Za-zÀ-ɏ]\.\s?){1,5}[A-Za-zÀ-ɏ]\.(?![A-Za-zÀ-ɏ])|[A-ZÀ-ÖØ-ÞŁŒŠŽ]\.(?=\s?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|\s(?:le|van|de|den|der|ter)\s)|(?:St|Fam|Mr|Mrs|Dr|Prof|Ir|Ing|Drs|nr|Comm|Fa|Gebr|Kon|Jr|Sr|(?:Co|Inc|Ltd)(?!\.\s(?:De|Het|Een|Er|Wij|We|U|Je|Uw|Onze|Dit|Deze|Voor|Bij|Als|In|Op|The|Our)\s)|bijv|dhr|mevr|mw|tel|afd|incl|no(?=\.\s?\d))\.)/gi,
    (match) => match.replaceAll('.', MASK),
  );
}

const MASK = '\u2024';

export const unmaskDots = (text: string): string => text.replaceAll(MASK, '.');
