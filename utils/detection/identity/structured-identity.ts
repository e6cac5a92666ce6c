import { squashed } from '@/utils/detection/name/name-shape';
import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { domainLabel } from './known-parties';

/** An organisation as structured data describes it; every part may be missing. */
interface StructuredOrganisation {
  readonly name: string | null;
  readonly legalName: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly vat: string | null;
  /** `taxID`: in Belgium the enterprise number. */
  readonly tax: string | null;
  /** An address that is one text: "Kaai 4, 8400 Oostende". */
  readonly address: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

const ORGANISATION = fitted(
  /organi[sz]ation|business|store|corporation|school|hospital|clinic|library|ngo|restaurant|hotel|dentist|attorney|agency|shop|service|contractor|electrician|plumber|bakery|salon|physician|museum|club|place|agent|dealer|pharmacy|lodging|company|group|team|notary|accounting/i,
);
const NO_ORGANISATION =
  /breadcrumb|webpage|website|article|listitem|faq|person$|offer|product|review|^service$/i;
const MAX_NODES = 2000;

/** How near an organisation stands to the page: its publisher, its subject, or someone it mentions. */
const NEARNESS: Readonly<Record<string, number>> = { publisher: 0, author: 2, provider: 2, creator: 3 };
const INNER = ['@graph', 'publisher', 'mainEntity', 'about', 'isPartOf', 'provider', 'author', 'creator'];

type Found = StructuredOrganisation & { readonly nearness: number };

/**
 * The page's own organisation in JSON-LD and microdata, each item by itself: the one that bears the site's name,
 * else its publisher, else its subject. Only own properties are read, at most 2,000 nodes.
 */
export function structuredOrganisations(page: PageText): StructuredOrganisation[] {
  const found: Found[] = [...inJsonLd(page), ...microOrganisations(page)];
  const site = URL.canParse(page.url) ? domainLabel(new URL(page.url).hostname).replaceAll('-', '') : '';
  const said = squashed(page.metas.get('og:site_name') ?? '');
  const far = ({ name, nearness }: Found): number => {
    const own = squashed(name ?? '');
    return own !== '' && (own === said || own === site) ? -1 : nearness;
  };
  const best = found.filter(({ name }) => name !== null).sort((a, b) => far(a) - far(b))[0];
  if (best === undefined) return found;
  return found.filter(({ name, nearness }) =>
    name === null ? nearness < 2 : squashed(name) === squashed(best.name ?? ''),
  );
}

function inJsonLd(page: PageText): Found[] {
  const queue: [unknown, number][] = page.structuredData.map((node) => [node, 1]);
  // "publisher": {"@id": "#wij"}: what is said of that item elsewhere.
  const pointed = new Map<string, number>();
  const byId = new Map<string, object>();
  const organisations: { node: object; nearness: number; id: string | null }[] = [];
  for (let count = 0; count < queue.length && count < MAX_NODES; count += 1) {
    const [node, nearness] = queue[count] as [unknown, number];
    if (Array.isArray(node)) {
      for (const inner of node.slice(0, 200)) queue.push([inner, nearness]);
      continue;
    }
    if (typeof node !== 'object' || node === null) continue;
    const id = text(own(node, '@id'));
    const type = typeNames(node);
    if (id !== null && type === '') pointed.set(id, Math.min(nearness, pointed.get(id) ?? 9));
    if (id !== null && Object.keys(node).length > 1) byId.set(id, node);
    if (isOrganisation(type)) organisations.push({ node, nearness, id });
    for (const key of INNER) {
      const inner = own(node, key);
      if (typeof inner === 'object' && inner !== null) queue.push([inner, NEARNESS[key] ?? nearness]);
    }
  }
  const at = (value: unknown) => pointedAt(value, byId);
  return organisations.map(({ node, nearness, id }) => ({
    ...organisation(node, at),
    nearness: pointed.get(id ?? '') ?? nearness,
  }));
}

const isOrganisation = (type: string): boolean => ORGANISATION.test(type) && !NO_ORGANISATION.test(type);

/** The first of several values; what is only pointed at, as it stands elsewhere. */
function pointedAt(value: unknown, byId: ReadonlyMap<string, object>): unknown {
  const first = Array.isArray(value) ? value[0] : value;
  const id = typeof first === 'object' && first !== null ? text(own(first, '@id')) : null;
  return id !== null && Object.keys(first as object).length === 1 ? (byId.get(id) ?? first) : first;
}

function organisation(node: object, at: (value: unknown) => unknown = firstOf): StructuredOrganisation {
  const inside = (value: unknown, key: string) => {
    const target = at(value);
    return typeof target === 'object' && target !== null ? own(target, key) : undefined;
  };
  const address = at(own(node, 'address') ?? inside(own(node, 'location'), 'address'));
  const part = (key: string) => text(inside(address, key));
  const ofContact = (key: string) => text(inside(own(node, 'contactPoint'), key));
  const country = inside(address, 'addressCountry');
  return {
    name: text(own(node, 'name')),
    legalName: text(own(node, 'legalName')),
    email: (text(own(node, 'email')) ?? ofContact('email'))?.replace(/^mailto:/i, '') ?? null,
    phone: text(own(node, 'telephone')) ?? ofContact('telephone'),
    vat: text(own(node, 'vatID')),
    tax: text(own(node, 'taxID')),
    address: text(address),
    street: part('streetAddress'),
    postalCode: part('postalCode'),
    city: part('addressLocality'),
    country: text(country) ?? text(inside(country, 'name')),
  };
}

const firstOf = (value: unknown): unknown => pointedAt(value, new Map());

/** Values stand in the order of the page: an item begins where another kind begins, or a property returns. */
function microOrganisations(page: PageText): Found[] {
  const items: { type: string; of: Map<string, string> }[] = [];
  let address = new Map<string, string>();
  const settle = () => {
    const last = items.at(-1);
    for (const [key, value] of address) if (last !== undefined && !last.of.has(key)) last.of.set(key, value);
    address = new Map();
  };
  for (const { type, prop, value } of page.microdata) {
    if (/PostalAddress/i.test(type)) {
      const last = items.at(-1);
      const isFree = last !== undefined && isOrganisation(last.type) && !last.of.has(prop);
      (isFree ? last.of : address).set(prop, value);
      continue;
    }
    const last = items.at(-1);
    if (last === undefined || last.type !== type || last.of.has(prop)) {
      items.push({ type, of: new Map() });
      if (isOrganisation(type)) settle();
    }
    items.at(-1)?.of.set(prop, value);
  }
  return items.flatMap(({ type, of }) => {
    if (!isOrganisation(type)) return [];
    const parts = Object.fromEntries(of);
    const nearness = /place/i.test(type) ? 2 : 1;
    const whole = organisation({ ...parts, address: parts });
    return [{ ...whole, address: of.get('address') ?? null, nearness }];
  });
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
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const tidy = String(value)
    .slice(0, 500)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return tidy === '' ? null : tidy.slice(0, 200);
}
