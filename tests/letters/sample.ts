import type { Controller, Sender } from '@/utils/law/parties';
import type { Policy } from '@/utils/law/policy';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { LetterRequest, ReadPolicy } from '@/utils/letters/letter';
import type { Matter } from '@/utils/letters/matter';

/** A webshop, its policy and a customer of our own invention: no page in the world says these words. */
export const TODAY = Temporal.PlainDate.from('2026-11-22');
const day = (text: string) => Temporal.PlainDate.from(text);

export const SENDER: Sender = {
  name: 'An Peeters',
  email: 'an.peeters@voorbeeld.be',
  address: { street: 'Kerkstraat 12', postalCode: '2000', city: 'Antwerpen', country: 'BE' },
  knownAs: 'klantnummer K-20417',
};

export const CONTROLLER: Controller = {
  name: 'De Zeepkist',
  tradeName: null,
  legalForm: 'BV',
  address: { street: 'Molenlaan 7', postalCode: '3500', city: 'Hasselt', country: 'BE' },
  enterpriseNumber: '0566988259',
  kvkNumber: null,
  vatNumber: null,
  email: 'hallo@dezeepkist.voorbeeld.be',
  phone: null,
  requestsEmail: 'privacy@dezeepkist.voorbeeld.be',
  requestsForm: null,
  requestsPostalAddress: null,
  officer: null,
};

export const DUTCH_CONTROLLER: Controller = {
  ...CONTROLLER,
  name: 'De Zeepkist Nederland',
  legalForm: 'B.V.',
  address: { street: 'Havenweg 3', postalCode: '5611 AB', city: 'Eindhoven', country: 'NL' },
  enterpriseNumber: null,
  kvkNumber: '12345678',
  officer: { name: 'Kim de Wit', email: 'fg@dezeepkist.voorbeeld.nl' },
};

export const IRISH_CONTROLLER: Controller = {
  ...CONTROLLER,
  address: { street: '7 Soap Lane', postalCode: 'T12 X5Y1', city: 'Cork', country: 'IE' },
  enterpriseNumber: null,
};

const POLICY: Policy = {
  purposes: [
    {
      title: 'Bestellingen en leveringen',
      dataCategories: ['naam', 'adres', 'e-mailadres', 'betaalwijze'],
      legalBases: ['contract'],
      interest: null,
      isDirectMarketing: false,
      quote: 'Bestellingen en leveringen: om uw pakje te bezorgen voeren wij de koop uit die u sloot.',
    },
    {
      title: 'Nieuwsbrief en aanbiedingen',
      dataCategories: ['naam', 'e-mailadres'],
      legalBases: ['consent', 'legitimateInterests'],
      interest: 'meer verkopen',
      isDirectMarketing: true,
      quote: 'Nieuwsbrief en aanbiedingen: met uw toestemming, of omdat wij graag meer verkopen.',
    },
    {
      title: 'Beveiliging van de webwinkel',
      dataCategories: ['IP-adres'],
      legalBases: ['legitimateInterests'],
      interest: 'inbraken voorkomen',
      isDirectMarketing: false,
      quote: 'Beveiliging van de webwinkel: wij hebben er belang bij inbraken te voorkomen.',
    },
    {
      title: 'Aanbevelingen op maat',
      dataCategories: ['bekeken artikelen'],
      legalBases: ['consent', 'legitimateInterests'],
      interest: 'een prettige winkel',
      isDirectMarketing: false,
      quote: 'Aanbevelingen op maat: met uw toestemming of vanuit ons belang bij een prettige winkel.',
    },
    {
      title: 'Boekhouding',
      dataCategories: ['facturen'],
      legalBases: ['legalObligation'],
      interest: null,
      isDirectMarketing: false,
      quote: 'Boekhouding: de wet verplicht ons facturen te bewaren.',
    },
  ],
  retention: [
    {
      subject: 'Bestellingen',
      amount: 7,
      unit: 'year',
      from: 'de levering',
      quote: 'Bestellingen: 7 jaar na de levering.',
    },
    {
      subject: 'Nieuwsbrief',
      amount: 2,
      unit: 'year',
      from: 'uw laatste bestelling',
      quote: 'Nieuwsbrief: 2 jaar na uw laatste bestelling.',
    },
    {
      subject: 'Boekhouding',
      amount: null,
      unit: null,
      from: null,
      quote: 'Boekhouding: zo lang als de wet het vraagt.',
    },
  ],
  recipients: [
    { value: 'bezorgdiensten', quote: 'Wij geven uw adres door aan bezorgdiensten.' },
    { value: 'een partner voor e-mail', quote: 'Een partner voor e-mail verstuurt onze nieuwsbrief.' },
  ],
  transfers: [
    { value: 'de Verenigde Staten', quote: 'Onze partner voor e-mail werkt ook in de Verenigde Staten.' },
  ],
  nationalNumber: { quote: 'Soms vragen wij uw rijksregisternummer.' },
  date: null,
  version: null,
  checks: [
    { item: 'identity', status: 'stated', quote: 'De Zeepkist BV, Molenlaan 7, 3500 Hasselt' },
    { item: 'officer', status: 'notFound', quote: null },
    { item: 'purposes', status: 'stated', quote: null },
    { item: 'legalBases', status: 'partly', quote: null },
    { item: 'legitimateInterests', status: 'stated', quote: null },
    { item: 'recipients', status: 'partly', quote: 'Wij geven uw adres door aan bezorgdiensten.' },
    {
      item: 'transfers',
      status: 'stated',
      quote: 'Onze partner voor e-mail werkt ook in de Verenigde Staten.',
    },
    { item: 'safeguards', status: 'notFound', quote: null },
    { item: 'retention', status: 'partly', quote: 'Bestellingen: 7 jaar na de levering.' },
    { item: 'rights', status: 'stated', quote: null },
    { item: 'withdrawal', status: 'stated', quote: null },
    { item: 'complaint', status: 'stated', quote: null },
    { item: 'dutyToProvide', status: 'notFound', quote: null },
    { item: 'automatedDecisions', status: 'notFound', quote: null },
    { item: 'source', status: 'notFound', quote: null },
  ],
};

export const READ_POLICY: ReadPolicy = {
  url: 'https://dezeepkist.voorbeeld.be/privacy',
  readOn: day('2026-11-20'),
  policy: POLICY,
};

export const MATTER: Matter = {
  right: 'access',
  companions: [],
  reference: 'RB-7K3QX',
  sentOn: day('2026-10-05'),
  channel: 'email',
  sentTo: 'privacy@dezeepkist.voorbeeld.be',
  receivedOn: day('2026-10-05'),
  isEstimated: false,
  dueOn: day('2026-11-05'),
  remindedOn: null,
  answered: { kind: 'nothing' },
  events: [],
};

/** A request by a Belgian customer, by e-mail, on the policy above; `more` changes what a case is about. */
export function sampleRequest(more: Partial<LetterRequest> & Pick<LetterRequest, 'kind'>): LetterRequest {
  return {
    companions: [],
    sender: SENDER,
    controller: CONTROLLER,
    policy: READ_POLICY,
    answers: {},
    residence: 'BE',
    today: TODAY,
    reference: 'RB-7K3QX',
    channel: 'email',
    role: 'customer',
    onBehalfOf: { kind: 'self' },
    matter: null,
    overrides: {},
    ...more,
  };
}

/** The words of a letter in that case. */
export function wordsOf(more: Parameters<typeof sampleRequest>[0]): string {
  return letterAsText(composeLetter(sampleRequest(more)).letter);
}
