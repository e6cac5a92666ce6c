const MAX_LENGTH = 100;
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A name that every file system takes: letters, digits, dots and hyphens; no path, no hidden file, no device,
 * no letter that turns the direction of reading. The extension is kept whole.
 */
export function safeFileName(name: string): string {
  const plain = name
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^0-9A-Za-z.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]{1,500}|[-.]{1,500}$/g, '');
  const dot = plain.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot, dot + 12)] : [plain, ''];
  const short = `${stem.slice(0, MAX_LENGTH) || 'bestand'}${extension}`;
  return RESERVED.test(short) ? `bestand-${short}` : short;
}

/**
 * Hands a file to the user by a link, which needs no permission and keeps the popup open. The address of the
 * file is taken back later: a browser may still be reading it.
 */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = safeFileName(name);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
