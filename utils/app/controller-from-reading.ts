import type { Card, Field, PageReading } from '@/utils/detection/page-reading';
import type { Controller, Officer, PostalAddress } from '@/utils/law/parties';

/**
 * What the reader found, as the controller of a letter: the best finding of each field, nothing where there is
 * none. `index` chooses among several controllers on one page. The user may have corrected the card afterwards;
 * then the card as confirmed comes from the user and not from here.
 */
export function controllerFromReading(reading: PageReading, index = 0): Controller {
  const card = reading.controllers[index] ?? reading.controllers[0];
  return {
    name: card === undefined ? null : best(card.name),
    tradeName: card === undefined ? null : best(card.tradeName),
    legalForm: within(card === undefined ? null : best(card.legalForm), 60),
    address: addressOf(card),
    enterpriseNumber: digits(card?.enterpriseNumber, 10),
    kvkNumber: digits(card?.kvkNumber, 8),
    vatNumber: within(card === undefined ? null : best(card.vatNumber), 20),
    email: within(card === undefined ? null : best(card.email), 254),
    phone: within(card === undefined ? null : best(card.phone), 20),
    requestsEmail: within(best(reading.requestsEmail), 254),
    requestsForm: best(reading.requestsForm),
    requestsPostalAddress: postalAddressFromLine(best(reading.requestsPostalAddress)),
    officer: officerOf(reading),
  };
}

function addressOf(card: Card | undefined): PostalAddress {
  return {
    street: card === undefined ? null : within(best(card.street), 200),
    postalCode: card === undefined ? null : within(best(card.postalCode), 20),
    city: card === undefined ? null : within(best(card.city), 100),
    country: card === undefined ? null : within(best(card.country), 2),
  };
}

function officerOf(reading: PageReading): Officer | null {
  const name = within(best(reading.officer.name), 200);
  const email = within(best(reading.officer.email), 254);
  return name === null && email === null ? null : { name, email };
}

/**
 * The address for requests stands on one line, e.g. "Postbus 12, 3900 Pelt". Where the line does not end like a
 * postcode with a place, it stays whole in `street`: nothing is invented.
 */
function postalAddressFromLine(line: string | null): PostalAddress | null {
  if (line === null) return null;
  const found = /^(.{1,200}),\s{0,5}((?:[BL]-|NL-)?\d{4}(?:\s?[A-Z]{2})?)\s{1,5}([^,\d]{1,100})$/u.exec(line);
  if (found === null) return { street: within(line, 200), postalCode: null, city: null, country: null };
  const [, street = '', postalCode = '', city = ''] = found;
  return { street: street.trim(), postalCode, city: city.trim(), country: null };
}

function best(field: Field): string | null {
  const value = field.best?.value.trim() ?? '';
  return value === '' ? null : value;
}

/** Longer than the record allows is no value at all rather than a cut one. */
function within(value: string | null, longest: number): string | null {
  return value !== null && value.length <= longest ? value : null;
}

function digits(field: Field | undefined, count: number): string | null {
  const value = field === undefined ? null : best(field);
  return value !== null && value.length === count && /^\d+$/.test(value) ? value : null;
}
