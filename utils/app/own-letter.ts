import { controllerOfValues } from '@/utils/detection/controller-of';
import { countryInAddress } from '@/utils/law/controller-country';
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

/** "Veldstraat 1, 9000 Gent", on one line or several; without the name above it, and the country below. */
function addressFrom(typed: string, { name, legalForm }: Controller): PostalAddress | null {
  const lines = typed.split(/[\n,]/).map((line) => line.trim());
  const names = [name, [name, legalForm].filter(Boolean).join(' ')].map((one) => one?.toLowerCase());
  const own = lines.filter(
    (line, index) =>
      line !== '' &&
      !(index === 0 && names.includes(line.toLowerCase())) &&
      !(index > 0 && index === lines.length - 1 && !/\d/.test(line) && countryInAddress(line) !== null),
  );
  return controllerOfValues({ requestsPostalAddress: own.join(', ') }).requestsPostalAddress;
}
