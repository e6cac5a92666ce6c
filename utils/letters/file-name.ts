/**
 * A safe name for a file that the user saves: no path, no reserved device name, no turned or hidden characters,
 * one extension of ours, at most 80 letters.
 */
const RESERVED = new Set([
  'con',
  'prn',
  'aux',
  'nul',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((number) => [`com${number}`, `lpt${number}`]),
]);

export type FileExtension = 'eml' | 'ics' | 'txt' | 'html' | 'json' | 'pdf';

/** `parts` are joined by hyphens: the kind of letter, the organisation, the day. */
export function fileName(parts: readonly string[], extension: FileExtension): string {
  const words = parts.map(slug).filter((part) => part !== '');
  const stem = words
    .join('-')
    .slice(0, 80)
    .replaceAll(/^-{1,80}|-{1,80}$/g, '');
  if (stem === '' || RESERVED.has(stem)) return `rechtenbrief${stem === '' ? '' : `-${stem}`}.${extension}`;
  return `${stem}.${extension}`;
}

/** Letters and digits of the Latin alphabet without marks; all else becomes one hyphen. */
function slug(text: string): string {
  return text
    .slice(0, 200)
    .toWellFormed()
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
