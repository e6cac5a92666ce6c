import { bodyAsText } from './as-text';
import { readEmailAddress } from './email-address';
import type { Letter } from './letter';
import { oneLine } from './words';

/**
 * A `mailto:` link by RFC 6068. Encoded links of more than about 2,000 characters were refused silently by some
 * programs, so above the guard the link carries address and subject alone and the text goes by the clipboard.
 */
export const LONGEST_MAILTO = 1800;

export type Mailto =
  | { readonly kind: 'whole'; readonly href: string }
  | { readonly kind: 'addressAndSubject'; readonly href: string }
  /** Not exactly one plain address: no link at all rather than one that may go elsewhere. */
  | { readonly kind: 'noAddress' };

export function asMailto(letter: Letter, to: string | null): Mailto {
  const address = readEmailAddress(to);
  if (address === null) return { kind: 'noAddress' };
  const short = `mailto:${encodeAddress(address)}?subject=${encode(oneLine(letter.subject))}`;
  const whole = `${short}&body=${encode(withCrLf(bodyAsText(letter)))}`;
  return whole.length <= LONGEST_MAILTO
    ? { kind: 'whole', href: whole }
    : { kind: 'addressAndSubject', href: short };
}

/** A lone surrogate would make `encodeURIComponent` throw. Never URLSearchParams: it writes "+" for a space. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** "@" stays as it is; everything that could end the address or begin a field is encoded. */
function encodeAddress(address: string): string {
  return encode(address).replaceAll('%40', '@');
}

/** RFC 6068 writes a line break as %0D%0A, in the body only. */
function withCrLf(text: string): string {
  return text.replaceAll(/\r\n|\r|\n/g, '\r\n');
}
