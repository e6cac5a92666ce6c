import type { Controller, PostalAddress } from '@/utils/law/parties';
import type { Channel } from '@/utils/law/receipt';
import { readEmailAddress } from './email-address';

/** Where a letter can go, best first: the policy's own address for requests, the officer, the general address. */
export type Destination =
  | {
      readonly kind: 'email';
      readonly address: string;
      readonly whose: 'requests' | 'officer' | 'controller';
    }
  | { readonly kind: 'webForm'; readonly url: string }
  | { readonly kind: 'post'; readonly address: PostalAddress | null };

/** All ways in order of preference; post is always the last, with or without a known address. */
export function destinations(controller: Controller): readonly Destination[] {
  const found: Destination[] = [];
  const mails = [
    ['requests', controller.requestsEmail],
    ['officer', controller.officer?.email ?? null],
    ['controller', controller.email],
  ] as const;
  for (const [whose, written] of mails) {
    const address = readEmailAddress(written);
    if (address === null || found.some((one) => one.kind === 'email' && one.address === address)) continue;
    found.push({ kind: 'email', address, whose });
  }
  const form = webAddress(controller.requestsForm);
  if (form !== null) found.push({ kind: 'webForm', url: form });
  return [...found, { kind: 'post', address: postalAddressOf(controller) }];
}

/** The first choice. */
export function destinationOf(controller: Controller): Destination {
  return destinations(controller)[0] ?? { kind: 'post', address: postalAddressOf(controller) };
}

/** No address of any kind is known. */
export function isNowhere(first: Destination): boolean {
  return first.kind === 'post' && first.address === null;
}

/** Every channel that this controller can be reached by, best first; registered post beside ordinary post. */
export function channelsOf(controller: Controller): readonly Channel[] {
  const kinds = new Set(destinations(controller).map((one): Channel => one.kind));
  return [...kinds, 'registeredPost'];
}

/** The one e-mail address a letter may go to, or null: then it goes another way. */
export function emailOf(controller: Controller): string | null {
  const first = destinations(controller).find((one) => one.kind === 'email');
  return first?.kind === 'email' ? first.address : null;
}

export function postalAddressOf(controller: Controller): PostalAddress | null {
  const own = controller.requestsPostalAddress ?? controller.address;
  return own.street === null && own.city === null ? null : own;
}

function webAddress(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
