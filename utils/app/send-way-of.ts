import { destinationOf, destinations, isNowhere } from '@/utils/letters/addressee';
import { asFormText } from '@/utils/letters/as-form-text';
import { asMailto } from '@/utils/letters/as-mailto';
import type { ComposedLetter, LetterRequest } from '@/utils/letters/letter';
import type { SendWay } from '@/utils/letters/send-way';

/**
 * The way that belongs to the letter's channel; post where that channel has no address. A form that the user found is
 * one of its own: nobody else knows where it stands.
 */
export function sendWayOf({ letter }: ComposedLetter, request: LetterRequest): SendWay {
  const ways = destinations(request.controller);
  if (letter.channel === 'email') {
    const way = ways.find((one) => one.kind === 'email');
    const link = asMailto(letter, way?.address ?? null);
    if (way && link.kind !== 'noAddress') {
      return { kind: 'email', href: link.href, address: way.address, bodyInLink: link.kind === 'whole' };
    }
  }
  if (letter.channel === 'webForm') {
    const form = ways.find((one) => one.kind === 'webForm');
    if (form || isNowhere(destinationOf(request.controller))) {
      return { kind: 'webForm', url: form?.url ?? null, length: asFormText(letter, null).length };
    }
  }
  return { kind: 'post' };
}
