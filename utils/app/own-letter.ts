import { controllerOfValues } from '@/utils/detection/controller-of';
import { countryNamedIn } from '@/utils/law/controller-country';
import type { Controller, PostalAddress } from '@/utils/law/parties';
import { isByPost } from '@/utils/law/receipt';
import { emailOf, postalAddressOf } from '@/utils/letters/addressee';
import { readEmailAddress } from '@/utils/letters/email-address';
import type { OwnLetter } from './sending';

/** The card with what the writer told of a letter of their own: only what nobody stated before. */
export function completedBy(controller: Controller, { addressee, country }: OwnLetter): Controller {
  const { channel, to } = addressee;
  const isNewAddress = isByPost(channel) && postalAddressOf(controller) === null;
  const address = (isNewAddress && addressFrom(to, controller)) || controller.address;
  const isNewMail = channel === 'email' && emailOf(controller) === null;
  return {
    ...controller,
    address: { ...address, country: controller.address.country ?? country },
    email: (isNewMail ? readEmailAddress(to) : null) ?? controller.email,
  };
}

/** "Veldstraat 1, 9000 Gent", on one line or several; without the names above it, and the country below. */
function addressFrom(typed: string, { name, legalForm }: Controller): PostalAddress | null {
  const lines = typed.split(/[\n,]/).map((line) => line.trim());
  const names = [name, [name, legalForm].filter(Boolean).join(' ')].map((one) => one?.toLowerCase());
  const own = lines.filter(
    (line, index) =>
      line !== '' &&
      !(index === 0 && names.includes(line.toLowerCase())) &&
      !(index > 0 && index === lines.length - 1 && countryNamedIn(line) !== null),
  );
  const start = Math.max(own.findIndex(readsAsStreet), 0);
  return controllerOfValues({ requestsPostalAddress: own.slice(start).join(', ') }).requestsPostalAddress;
}

/** "Elzenlaan 4", "Postbus 12", "12 rue du Midi"; not "t.a.v. dienst 3", nor "9000 Gent". */
function readsAsStreet(line: string): boolean {
  if (/^(?:t\.? ?a\.? ?v\b|attn\b|c\/o\b|afdeling\b|dienst\b)/i.test(line)) return false;
  return /^(?!BE?-\d|NL-\d)\p{L}.{0,150}\s\d|^\d{1,3}[a-z]?\s\p{L}/iu.test(line);
}
