import { encode } from './as-mailto';
import { readEmailAddress } from './email-address';
import type { Letter } from './letter';
import { oneLine } from './words';

export const WEBMAILS = ['gmail', 'outlook'] as const;
export type Webmail = (typeof WEBMAILS)[number];

/**
 * The compose page of a webmail, on the user's explicit choice. Only address and subject travel in the link:
 * what stands in it reaches the browser's history and the provider's logs. The text goes by the clipboard.
 */
export function asWebmail(letter: Letter, to: string | null, webmail: Webmail): string | null {
  const address = readEmailAddress(to);
  if (address === null) return null;
  const subject = encode(oneLine(letter.subject));
  switch (webmail) {
    case 'gmail':
      return `https://mail.google.com/mail/?view=cm&fs=1&to=${encode(address)}&su=${subject}`;
    case 'outlook':
      return `https://outlook.live.com/mail/deeplink/compose?to=${encode(address)}&subject=${subject}`;
  }
}
