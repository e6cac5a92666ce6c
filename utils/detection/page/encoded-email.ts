/** Cloudflare's e-mail protection: the first byte is the key of all that follow, in hexadecimal. */
const CODED = /^(?:[0-9a-f]{2}){4,260}$/i;
const CODED_HREF = /\/cdn-cgi\/l\/email-protection#([0-9a-f]{8,520})$/i;

/** The address behind `data-cfemail`, or null where it is no such code. */
export function decodedEmail(code: string): string | null {
  if (!CODED.test(code)) return null;
  const bytes = (code.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const key = bytes[0] ?? 0;
  const escaped = bytes.slice(1).map((byte) => `%${(byte ^ key).toString(16).padStart(2, '0')}`);
  try {
    return decodeURIComponent(escaped.join(''));
  } catch {
    // A byte sequence that is no UTF-8 is no address: the page's mistake, not ours.
    return null;
  }
}

/** `mailto:` for a protected link; every other href as it is. */
export function decodedHref(href: string): string {
  const code = CODED_HREF.exec(href)?.[1];
  const email = code === undefined ? null : decodedEmail(code);
  return email === null ? href : `mailto:${email}`;
}
