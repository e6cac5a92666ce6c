import * as z from 'zod/mini';

/**
 * Who writes and who is written to, as plain data that every floor above the law shares.
 * A value that nobody stated is `null`, never a guess and never an empty string.
 */
const text = (max: number) => z.nullable(z.string().check(z.maxLength(max)));

export const postalAddressSchema = z.strictObject({
  /** Street, number and box as one line, e.g. "Moffelstraat 3 bus 2". */
  street: text(200),
  postalCode: text(20),
  city: text(100),
  /** ISO 3166-1 alpha-2, upper case. */
  country: text(2),
});
export type PostalAddress = z.infer<typeof postalAddressSchema>;

/** The data protection officer of articles 37–39 AVG. */
export const officerSchema = z.strictObject({ name: text(200), email: text(254) });

export const controllerSchema = z.strictObject({
  /** Name without legal form, e.g. "IT voor ondernemers". */
  name: text(200),
  /** The name it trades under, where that differs from the legal name. */
  tradeName: text(200),
  /** As written, e.g. "BV". */
  legalForm: text(60),
  address: postalAddressSchema,
  /** Belgian enterprise number (KBO): ten digits. */
  enterpriseNumber: text(10),
  /** Dutch trade register number (KvK): eight digits. */
  kvkNumber: text(8),
  /** With country prefix and without separators, e.g. "BE1003158063". */
  vatNumber: text(20),
  email: text(254),
  /** E.164, e.g. "+3211123456". */
  phone: text(20),
  /** The address that the policy gives for requests, where it gives one. */
  requestsEmail: text(254),
  /** http(s) address of a web form for requests. */
  requestsForm: text(2000),
  /** Where it differs from `address`. */
  requestsPostalAddress: z.nullable(postalAddressSchema),
  officer: z.nullable(officerSchema),
});
/** The controller of article 4(7) AVG, as the user confirmed it on the card. */
export type Controller = z.infer<typeof controllerSchema>;

/** Of whom nothing is known yet. */
export const NO_CONTROLLER: Controller = {
  name: null,
  tradeName: null,
  legalForm: null,
  address: { street: null, postalCode: null, city: null, country: null },
  enterpriseNumber: null,
  kvkNumber: null,
  vatNumber: null,
  email: null,
  phone: null,
  requestsEmail: null,
  requestsForm: null,
  requestsPostalAddress: null,
  officer: null,
};

export const senderSchema = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  email: text(254),
  /** Stands only in letters by post and in papers for an authority. */
  address: postalAddressSchema,
  /** What the controller already knows the sender by: customer number, account name. Never a national number. */
  knownAs: text(300),
});
/** The data subject who writes. `address.country` decides which authority comes first (art. 77(1) AVG). */
export type Sender = z.infer<typeof senderSchema>;
