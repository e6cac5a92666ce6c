import type { Controller, PostalAddress } from '@/utils/law/parties';
import { CARD_FIELDS, type Field, type PageReading } from './page-reading';

/** Every value of the card that a person can change. */
export const CARD_KEYS = [
  ...CARD_FIELDS,
  'requestsEmail',
  'requestsForm',
  'requestsPostalAddress',
  'officerName',
  'officerEmail',
] as const;
export type CardKey = (typeof CARD_KEYS)[number];

/** The values of a card as they were read or typed; an empty text, and none at all, means "this has no value". */
export type CardValues = Readonly<Partial<Record<CardKey, string>>>;

/** How long each may be, in characters. */
export const CARD_LIMITS: Readonly<Record<CardKey, number>> = {
  name: 200,
  tradeName: 200,
  legalForm: 60,
  street: 200,
  postalCode: 20,
  city: 100,
  country: 60,
  enterpriseNumber: 60,
  kvkNumber: 60,
  vatNumber: 40,
  email: 254,
  phone: 20,
  requestsEmail: 254,
  requestsForm: 2000,
  requestsPostalAddress: 300,
  officerName: 200,
  officerEmail: 254,
};

const NO_FIELD: Field = { best: null, alternatives: [] };

/** What the page says of one value. `chosen`: which of its controllers. */
export function fieldOfReading(reading: PageReading, key: CardKey, chosen = 0): Field {
  switch (key) {
    case 'requestsEmail':
    case 'requestsForm':
    case 'requestsPostalAddress':
      return reading[key];
    case 'officerName':
      return reading.officer.name;
    case 'officerEmail':
      return reading.officer.email;
    default:
      return reading.controllers[chosen]?.[key] ?? NO_FIELD;
  }
}

/** The likeliest value of each, where the page states one. */
export function valuesOf(reading: PageReading): CardValues {
  const read = CARD_KEYS.map((key) => [key, fieldOfReading(reading, key).best?.value] as const);
  return Object.fromEntries(read.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/**
 * The controller of a letter, as its card stands. Nothing is filled in that nobody stated, and what is longer than the
 * record allows is no value at all rather than a cut one.
 */
export function controllerOfValues(values: CardValues): Controller {
  const value = (key: CardKey) => within(values[key]?.trim() ?? '', CARD_LIMITS[key]);
  const officer = { name: value('officerName'), email: value('officerEmail') };
  const requestsPostal = value('requestsPostalAddress');
  const country = countryOf(value('country'));
  return {
    name: value('name'),
    tradeName: value('tradeName'),
    legalForm: value('legalForm'),
    address: { street: value('street'), postalCode: value('postalCode'), city: value('city'), country },
    enterpriseNumber: digitsOf(value('enterpriseNumber'), 10),
    kvkNumber: digitsOf(value('kvkNumber'), 8),
    vatNumber: within((value('vatNumber') ?? '').replace(/[\s.]/g, '').toUpperCase(), 20),
    email: value('email'),
    phone: value('phone'),
    requestsEmail: value('requestsEmail'),
    requestsForm: value('requestsForm'),
    requestsPostalAddress: requestsPostal === null ? null : postalAddressOf(requestsPostal, country),
    officer: officer.name === null && officer.email === null ? null : officer,
  };
}

function within(value: string, longest: number): string | null {
  return value !== '' && value.length <= longest ? value : null;
}

/** "Moffelstraat 3, 3900 Pelt" in parts; what does not fit that form stays whole in the street. */
function postalAddressOf(line: string, country: string | null): PostalAddress {
  const parts = /^(.{1,200}),\s{0,5}((?:[BL]-|NL-)?\d{4}(?:\s?[A-Z]{2})?)\s{1,5}([^\d]{1,100})$/u.exec(line);
  const [, street, postalCode, city] = parts ?? [];
  if (street && postalCode && city) return { street, postalCode, city, country };
  return { street: within(line, 200), postalCode: null, city: null, country };
}

function digitsOf(value: string | null, count: number): string | null {
  const digits = value?.replace(/\D/g, '') ?? '';
  return digits.length === count ? digits : null;
}

function countryOf(value: string | null): string | null {
  const code = value?.toUpperCase() ?? '';
  return /^[A-Z]{2}$/.test(code) ? code : null;
}
