/** What lies between two pieces of text: nothing, the edge of one inline element, or of several. */
export type Boundary = 'none' | 'edge' | 'gap';

/** Asked of a single sign: most are ASCII, and Unicode's classes take long to compile. */
const signIn = (ascii: RegExp, unicode: RegExp) => (sign: string) =>
  (sign < '\u0080' ? ascii : unicode).test(sign);
const isLetter = signIn(/[a-z]/i, /\p{L}/u);
const isNumber = signIn(/\d/, /\p{N}/u);
const isCapital = signIn(/[A-Z]/, /\p{Lu}/u);
const isSmall = signIn(/[a-z]/, /\p{Ll}/u);
/** A label in an element of its own, glued to the address behind it. */
const STARTS_EMAIL = /^[\w.+-]{1,64}@/;

export function startsCapital(text: string): boolean {
  const first = text.trimStart()[0] ?? '';
  return isCapital(first) || isNumber(first);
}

/**
 * Two elements without white space between them are two words where a new word visibly starts.
 * `lastPiece`: the length of the piece that `before` ends with.
 */
export function startsWord(next: string, before: string, boundary: Boundary, lastPiece: number): boolean {
  if (boundary === 'none' || next === '') return false;
  const last = before.at(-1) ?? '';
  const first = next[0] ?? '';
  if (!isLetter(last) && !isNumber(last)) return false;
  // Cells without white space between them; letters that stand alone are an animated word.
  if (isLetter(first) && (boundary === 'gap' || STARTS_EMAIL.test(next))) {
    return next.length > 1 || lastPiece > 1;
  }
  if (!isCapital(first) && !isNumber(first)) return false;
  return boundary === 'gap' || isNumber(last) !== isNumber(first) || isSmall(last);
}
