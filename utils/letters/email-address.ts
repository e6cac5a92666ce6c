/**
 * One plain address and nothing else. Mail programs split recipients on commas, some on semicolons, and do so
 * after decoding, so encoding does not protect: whatever is not exactly one addr-spec is no address.
 * Stricter than RFC 5322 on purpose: no quoted local part, no comment, no IP literal, no address longer than 254.
 */
const LOCAL_PART = /^[a-z0-9!#$&'*+/=^_`{|}~-]+(?:\.[a-z0-9!#$&'*+/=^_`{|}~-]+)*$/i;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const ASCII_LABEL = /^[a-z0-9-]+$/i;

/** The address as it may stand in a header or a mailto link (domain in lower case, IDN as punycode), or null. */
export function readEmailAddress(text: string | null): string | null {
  if (text === null) return null;
  const trimmed = text.trim();
  if (trimmed.length > 254) return null;
  const at = trimmed.indexOf('@');
  if (at < 1 || at > 64) return null;
  const local = trimmed.slice(0, at);
  const domain = readDomain(trimmed.slice(at + 1));
  if (!LOCAL_PART.test(local) || domain === null) return null;
  return `${local}@${domain}`;
}

function readDomain(text: string): string | null {
  const labels = text.split('.');
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label)) || !isOneScript(text)) return null;
  const last = labels.at(-1) ?? '';
  if (last.length < 2) return null;
  if (!URL.canParse(`http://${text}/`)) return null;
  const host = new URL(`http://${text}/`).hostname;
  // Digits alone are an IP address, not a name.
  return host.split('.').every((label) => ASCII_LABEL.test(label)) && !/^[\d.]+$/.test(host) ? host : null;
}

/** Letters of two scripts in one name are the mark of a look-alike (UTS 39, single script). */
function isOneScript(domain: string): boolean {
  const letters = [...domain].filter((character) => /\p{L}/u.test(character));
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
  // A name in a script beyond these cannot be judged here: no address.
  return scripts.some((script) => letters.every((letter) => script.test(letter)));
}
