import { asEml } from '@/utils/letters/as-eml';
import { asWebmail } from '@/utils/letters/as-webmail';
import { fileName } from '@/utils/letters/file-name';
import type { Letter } from '@/utils/letters/letter';

export type LetterFiles = {
  emlName: string;
  /** null where the letter goes to no single e-mail address. */
  mail: { eml: string; gmail: string; outlook: string } | null;
};

/** The letter as a draft file, and the links of the webmails with address and subject alone. */
export function letterFiles(letter: Letter, to: string | null): LetterFiles {
  const emlName = fileName([letter.kind, letter.reference], 'eml');
  const gmail = asWebmail(letter, to, 'gmail');
  const outlook = asWebmail(letter, to, 'outlook');
  const mail = gmail !== null && outlook !== null ? { eml: asEml(letter, to), gmail, outlook } : null;
  return { emlName, mail };
}
