import type { Controller } from '@/utils/law/parties';
import type { Fact, FactOf, RequestEvent, RequestSent } from '@/utils/requests/events';
import { fold, type Request } from '@/utils/requests/request';

/** Made-up parties and events of our own, for every test of the log. */
export const HASH = 'a'.repeat(64);

export const controller: Controller = {
  name: 'Bakkerij De Korst',
  tradeName: null,
  legalForm: 'BV',
  address: { street: 'Molenweg 7', postalCode: '3900', city: 'Pelt', country: 'BE' },
  enterpriseNumber: '0403170701',
  kvkNumber: null,
  vatNumber: 'BE0403170701',
  email: 'privacy@korst.example',
  phone: null,
  requestsEmail: null,
  requestsForm: null,
  requestsPostalAddress: null,
  officer: null,
};

export function asked(changes: Partial<RequestSent> = {}): RequestSent {
  return {
    kind: 'requestSent',
    right: 'access',
    companions: [],
    controller,
    addressee: { channel: 'email', to: 'privacy@korst.example' },
    sentOn: '2026-10-11',
    sending: 'confirmed',
    reference: 'RB-7K3Q',
    subject: 'Verzoek om inzage [RB-7K3Q]',
    textHash: HASH,
    inputHash: null,
    site: { host: 'korst.example', pageUrl: 'https://korst.example/privacy' },
    residence: 'BE',
    controllerCountry: 'BE',
    isPublicBody: null,
    onBehalfOf: { kind: 'self' },
    role: 'customer',
    evidence: {
      url: 'https://korst.example/privacy',
      readOn: '2026-10-11',
      textHash: HASH,
      emails: ['privacy@korst.example'],
    },
    items: ['15(1)(a)', '15(1)(c)', 'copy'],
    ...changes,
  };
}

let count = 0;

/** An event written one minute after the one before it; `id` and moment can be set. */
export function event(fact: Fact, changes: Partial<Omit<RequestEvent, 'fact'>> = {}): RequestEvent {
  count += 1;
  return {
    schema: 2,
    id: `event-${String(count).padStart(6, '0')}`,
    requestId: 'request-1',
    recordedAt: Temporal.Instant.from('2026-10-11T08:00:00Z').add({ minutes: count }).toString(),
    fact,
    ...changes,
  };
}

/** What somebody wrote, of which no text was kept. */
export const came = { textHash: null };

/** A reminder of 13 November, with a last term of two weeks. */
export function letterSent(part: Partial<FactOf<'letterSent'>> = {}): FactOf<'letterSent'> {
  return {
    kind: 'letterSent',
    letterKind: 'reminder',
    on: '2026-11-13',
    textHash: HASH,
    subject: 'Herinnering',
    addressee: null,
    lastTermOn: '2026-11-27',
    ...part,
  };
}

/** The same request once more: by post, or by e-mail to that address. */
export function resent(sentOn: string, to: string | null = null): FactOf<'resent'> {
  return {
    kind: 'resent',
    addressee: to === null ? { channel: 'post', to: 'Molenweg 7\n3900 Pelt' } : { channel: 'email', to },
    sentOn,
    sending: 'confirmed',
    subject: 'Opnieuw',
    textHash: HASH,
    inputHash: null,
    controller: null,
  };
}

/** The request that was sent with these changes, and what came of it. */
export function requestOf(changes: Partial<RequestSent>, ...facts: (Fact | RequestEvent)[]): Request {
  return folded([event(asked(changes)), ...facts.map((fact) => ('fact' in fact ? fact : event(fact)))]);
}

export function folded(events: readonly RequestEvent[]): Request {
  const result = fold(events);
  if (result.kind !== 'request') throw new Error('No request begins here.');
  return result.request;
}
