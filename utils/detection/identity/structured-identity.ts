import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** An organisation as structured data describes it; every part may be missing. */
interface StructuredOrganisation {
  readonly name: string | null;
  readonly legalName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly vat: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

const ORGANISATION = fitted(
  /organi[sz]ation|business|store|corporation|school|hospital|clinic|library|ngo|restaurant|hotel|dentist|attorney|agency|shop|service|contractor|electrician|plumber|bakery|salon|physician|museum|club|place|agent|dealer|pharmacy|lodging|company|group|team|notary|accounting/i,
);
const NO_ORGANISATION =
  /breadcrumb|webpage|website|article|listitem|faq|person$|offer|product|review|service$/i;
const MAX_NODES = 2000;

/** Organisations in JSON-LD and microdata; only own properties are read, at most 2,000 nodes. */
export function structuredOrganisations(page: PageText): StructuredOrganisation[] {
  const found: StructuredOrganisation[] = [];
  const queue: unknown[] = [...page.structuredData];
  for (let count = 0; queue.length > 0 && count < MAX_NODES; count += 1) {
    const node = queue.shift();
    if (Array.isArray(node)) {
      queue.push(...node.slice(0, 200));
      continue;
    }
    if (typeof node !== 'object' || node === null) continue;
    const type = typeNames(node);
    if (ORGANISATION.test(type) && !NO_ORGANISATION.test(type)) found.push(organisation(node));
    for (const key of [
      '@graph',
      'publisher',
      'mainEntity',
      'about',
      'isPartOf',
      'provider',
      'author',
      'creator',
    ]) {
      const inner = own(node, key);
      if (typeof inner === 'object' && inner !== null) queue.push(inner);
    }
  }
  const micro = microOrganisation(page);
  return micro === null ? found : [...found, micro];
}

function organisation(node: object): StructuredOrganisation {
  const given = own(node, 'address');
  const address = Array.isArray(given) ? given[0] : given;
  const part = (key: string) =>
    typeof address === 'object' && address !== null ? text(own(address, key)) : null;
  return {
    name: text(own(node, 'name')),
    legalName: text(own(node, 'legalName')),
    email: text(own(node, 'email'))?.replace(/^mailto:/i, '') ?? null,
    phone: text(own(node, 'telephone')),
    vat: text(own(node, 'vatID')),
    street: part('streetAddress'),
    postalCode: part('postalCode'),
    city: part('addressLocality'),
    country: part('addressCountry'),
  };
}

function microOrganisation(page: PageText): StructuredOrganisation | null {
  const of = (prop: string, type: RegExp) =>
    page.microdata.find((value) => value.prop === prop && type.test(value.type))?.value ?? null;
  const isOrganisation = (type: string) => ORGANISATION.test(type) && !NO_ORGANISATION.test(type);
  if (!page.microdata.some(({ type }) => isOrganisation(type))) return null;
  const address = /PostalAddress/i;
  return {
    name: of('name', ORGANISATION),
    legalName: of('legalName', ORGANISATION),
    email: of('email', /./),
    phone: of('telephone', /./),
    vat: of('vatID', /./),
    street: of('streetAddress', address),
    postalCode: of('postalCode', address),
    city: of('addressLocality', address),
    country: of('addressCountry', address),
  };
}

function own(node: object, key: string): unknown {
  return Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined;
}

function typeNames(node: object): string {
  const type = own(node, '@type');
  return (Array.isArray(type) ? type.slice(0, 5) : [type])
    .filter((name) => typeof name === 'string')
    .join(' ');
}

function text(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const tidy = value
    .slice(0, 500)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return tidy === '' ? null : tidy.slice(0, 200);
}
