/** "…/nl/privacy" of an address on the site in front; the whole address where it cannot be read. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname } = new URL(url);
  return shortened(pathname === '/' ? new URL(url).host : `…${pathname}`);
}

/** "itvoorondernemers.be" without "www.". */
export function hostOf(url: string): string {
  if (!URL.canParse(url)) return url;
  return new URL(url).host.replace(/^www\./, '') || url;
}

/** "itvoorondernemers.be/nl/privacy": an address to read, not to follow. */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '');
}

function shortened(text: string): string {
  return text.length > 48 ? `${text.slice(0, 30)}…${text.slice(-16)}` : text;
}
