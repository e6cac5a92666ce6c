import { findNationalNumbers, type NumberKind, ownNumbersOf } from '@/utils/law/national-number';
import { paragraphAsText } from './as-text';
import type { Letter, LetterRequest } from './letter';

/** A number in the letter that should rarely travel: warned about, never blocked (legal.md §2.3). */
export type SensitiveNumber = {
  /** The paragraph it stands in, or "subject" or "sender". */
  readonly where: string;
  readonly kind: NumberKind;
};

/** Searches what goes out as it goes out; the controller's own numbers are no one's secret. */
export function sensitiveNumbersIn(
  letter: Letter,
  request: Pick<LetterRequest, 'controller'>,
): readonly SensitiveNumber[] {
  const own = ownNumbersOf(request.controller);
  const places: readonly (readonly [string, string])[] = [
    ['subject', letter.subject],
    ['sender', letter.senderLines.join('\n')],
    ...letter.paragraphs.map((paragraph) => [paragraph.id, paragraphAsText(paragraph)] as const),
  ];
  return places.flatMap(([where, text]) =>
    findNationalNumbers(text, own).map(({ kind }) => ({ where, kind })),
  );
}
