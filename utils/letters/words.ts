import { countryOfController } from '@/utils/law/controller-country';
import type { Controller, PostalAddress } from '@/utils/law/parties';
import type { LetterRequest } from './letter';

/** Whose data: the writer's own, or the child's for whom the writer asks. */
export type Person = {
  /** "mijn persoonsgegevens" */
  readonly data: string;
  /** "over mij" */
  readonly about: string;
  /** "mij" as the person concerned, never as the one who gets the answer. */
  readonly me: string;
  /** "mijn belangen, rechten en vrijheden" */
  readonly interests: string;
  /** "de mijne", of those interests. */
  readonly mine: string;
};

export function personOf(request: Pick<LetterRequest, 'onBehalfOf'>): Person {
  return request.onBehalfOf.kind === 'child'
    ? {
        data: 'de persoonsgegevens van mijn kind',
        about: 'over mijn kind',
        me: 'mijn kind',
        interests: 'de belangen, rechten en vrijheden van mijn kind',
        mine: 'die van mijn kind',
      }
    : {
        data: 'mijn persoonsgegevens',
        about: 'over mij',
        me: 'mij',
        interests: 'mijn belangen, rechten en vrijheden',
        mine: 'de mijne',
      };
}

export function isDutch(request: LetterRequest): boolean {
  return countryOfController(request.controller) === 'NL';
}

/**
 * Belgian statutes and decisions speak to a Belgian controller. Where nobody found its country, the writer's own
 * is taken, and Belgium where that is unknown too.
 */
export function isBelgian({
  controller,
  residence,
}: Pick<LetterRequest, 'controller' | 'residence'>): boolean {
  return (countryOfController(controller) ?? residence ?? 'BE') === 'BE';
}

/** What the number is called that the state gave to a person. */
export function nationalNumberName(request: LetterRequest): string {
  if (isBelgian(request)) return 'rijksregisternummer';
  return isDutch(request) ? 'burgerservicenummer (BSN)' : 'nationaal identificatienummer';
}

/** "IT voor ondernemers BV"; null when the card has no name. */
export function controllerName(controller: Controller): string | null {
  const name = controller.name ?? controller.tradeName;
  if (name === null || name.trim() === '') return null;
  const form = controller.legalForm?.trim() ?? '';
  const hasForm = form === '' || ` ${name.toLowerCase()} `.includes(` ${form.toLowerCase()} `);
  return oneLine(hasForm ? name : `${name} ${form}`);
}

/** "ondernemingsnummer 1003.158.063", "KvK-nummer 12345678" or null. */
export function registration(controller: Controller): string | null {
  const kbo = controller.enterpriseNumber;
  if (kbo !== null && /^\d{10}$/.test(kbo))
    return `ondernemingsnummer ${kbo.slice(0, 4)}.${kbo.slice(4, 7)}.${kbo.slice(7)}`;
  const kvk = controller.kvkNumber;
  return kvk !== null && /^\d{8}$/.test(kvk) ? `KvK-nummer ${kvk}` : null;
}

/** Street, then postcode and place; the country only where it is another than the letter starts from. */
export function addressLines(address: PostalAddress, from: string | null): readonly string[] {
  const place = [address.postalCode, address.city].filter((part) => part !== null).join(' ');
  return [address.street, place === '' ? null : place, countryAbroad(address.country, from)]
    .filter((line) => line !== null)
    .map((line) => oneLine(line));
}

/** The country of an address, where the letter comes from another. */
export function countryAbroad(code: string | null, from: string | null): string | null {
  if (code === null || from === null || code === from) return null;
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames('nl', { type: 'region' }).of(code) ?? code;
}

/** A value that stands on one line: line breaks and control characters become a space. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

export function capitalised(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** "a, b en c" */
export function listed(parts: readonly string[], word: 'en' | 'of' = 'en'): string {
  const last = parts.at(-1);
  if (last === undefined) return '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} ${word} ${last}`;
}
