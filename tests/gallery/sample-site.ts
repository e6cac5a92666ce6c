import type { Card, CardField, Field, Finding, PageReading, Sureness } from '@/utils/detection/page-reading';
import { CARD_FIELDS } from '@/utils/detection/page-reading';
import { POLICY_ITEMS } from '@/utils/law/policy';

/** Readings of pages in our own words, for the gallery and the tests of components. */
const URL_PRIVACY = 'https://www.itvoorondernemers.be/nl/privacy';

export function finding(value: string, sureness: Sureness = 'certain', more: Partial<Finding> = {}): Finding {
  return {
    value,
    sureness,
    how: 'sentence:verantwoordelijke',
    doubts: [],
    source: {
      quote: `Wie beslist over je gegevens is IT voor ondernemers BV, Moffelstraat 3, 3900 Pelt, ondernemingsnummer 1003.158.063.`,
      heading: 'Wie zijn wij?',
      place: 'body',
      url: URL_PRIVACY,
    },
    ...more,
  };
}

export const field = (best: Finding | null, ...alternatives: Finding[]): Field => ({ best, alternatives });
export const NONE = field(null);

export function cardOf(values: Partial<Record<CardField, Field>>): Card {
  return Object.fromEntries(CARD_FIELDS.map((key) => [key, values[key] ?? NONE])) as Card;
}

export const MAIL_QUOTE = {
  quote: 'Vragen over privacy mail je naar info@itvoorondernemers.be of stuur je met de post.',
  heading: 'Contact',
  place: 'body' as const,
  url: URL_PRIVACY,
};

export const CARD = cardOf({
  name: field(finding('IT voor ondernemers')),
  legalForm: field(finding('BV')),
  street: field(finding('Moffelstraat 3')),
  postalCode: field(finding('3900')),
  city: field(finding('Pelt')),
  country: field(finding('BE')),
  enterpriseNumber: field(finding('1003158063')),
  email: field(
    finding('info@itvoorondernemers.be', 'probable', { source: MAIL_QUOTE }),
    finding('hallo@itvoorondernemers.be', 'check', { source: MAIL_QUOTE }),
  ),
});

export function readingOf(controllers: Card[], more: Partial<PageReading> = {}): PageReading {
  return {
    url: URL_PRIVACY,
    title: 'Privacy',
    lang: 'nl',
    kind: 'privacy',
    controllers,
    areJoint: false,
    requestsEmail: NONE,
    requestsForm: NONE,
    requestsPostalAddress: NONE,
    officer: { name: NONE, email: NONE },
    authority: field(finding('GBA')),
    rights: [],
    legalBases: [],
    policy: {
      purposes: [
        {
          title: 'Nieuwsbrief en acties',
          dataCategories: ['naam', 'e-mailadres'],
          legalBases: ['consent', 'legitimateInterests'],
          interest: 'groei van de zaak',
          isDirectMarketing: true,
          quote: 'We sturen je acties als je dat wil, of omdat onze zaak dan groeit.',
        },
        {
          title: 'Misbruik van de site tegengaan',
          dataCategories: ['IP-adres'],
          legalBases: ['legitimateInterests'],
          interest: 'veiligheid',
          isDirectMarketing: false,
          quote: 'Om misbruik te zien houden we het IP-adres bij.',
        },
        {
          title: 'Klantenbeheer',
          dataCategories: ['naam', 'adres', 'facturen'],
          legalBases: ['contract'],
          interest: null,
          isDirectMarketing: false,
          quote: 'Voor onze klanten houden we naam, adres en facturen bij.',
        },
      ],
      retention: [
        {
          subject: 'Klantenbeheer',
          amount: 10,
          unit: 'year',
          from: 'het einde van het contract',
          quote: 'Tien jaar na het einde van het contract wissen we alles.',
        },
      ],
      recipients: [{ value: 'ICT-leveranciers', quote: 'We werken met ICT-leveranciers.' }],
      transfers: [],
      nationalNumber: null,
      date: '22 november 2026',
      version: null,
      checks: POLICY_ITEMS.map((item, index) => {
        const status = (['stated', 'partly', 'notFound'] as const)[index % 3] ?? 'stated';
        return {
          item,
          status,
          quote: status === 'notFound' ? null : 'We werken met ICT-leveranciers en met de overheid.',
        };
      }),
    },
    privacyLinks: [],
    contactLinks: [],
    text: 'Wie zijn wij? …',
    notices: [],
    ...more,
  };
}

export const READING = readingOf([CARD]);

/** What is wrong with a page can be wrong all at once. */
/** For which other rules mostly hold. */
export const POLICE = readingOf([
  cardOf({ ...CARD, name: field(finding('Politiezone Waterkant')), legalForm: NONE }),
]);

export const DOUBTFUL = readingOf(
  [
    cardOf({
      name: field(finding('Fietsen Van den Broucke', 'probable')),
      street: field(finding('Dorp 1', 'check')),
      postalCode: field(finding('9999', 'check', { doubts: ['unknownPostcode'] })),
      enterpriseNumber: field(finding('0123456788', 'check', { doubts: ['checkDigits'] })),
      email: field(
        finding('privacy@reclamebureau.example', 'check', {
          doubts: ['otherDomain', 'onlyInLink'],
          source: MAIL_QUOTE,
        }),
      ),
    }),
  ],
  { notices: ['truncatedText', 'invisibleCharacters'] },
);

export const SEVERAL = readingOf(
  [
    CARD,
    cardOf({
      name: field(finding('Moffel Services', 'probable')),
      legalForm: field(finding('NV', 'probable')),
      city: field(finding('Hasselt', 'probable')),
      email: field(finding('dpo@moffel.example', 'probable')),
    }),
    cardOf({}),
  ],
  { areJoint: true, notices: ['severalControllers'] },
);

export const EMPTY = readingOf([cardOf({})], { authority: NONE });

const LONG_NAME =
  'Internationale Coöperatieve Samenwerkingsvereniging voor Gegevensuitwisseling, Dienstverlening en Klantentevredenheid Vlaanderen-Nederland-Luxemburg-en-Omstreken';

/** Long, bent, right to left and full of pictures. */
export const HOSTILE = readingOf([
  cardOf({
    name: field(finding(LONG_NAME, 'check')),
    legalForm: field(finding('besloten vennootschap met beperkte aansprakelijkheid')),
    street: field(
      finding('Straatmeteenwelheelergnaamzonderenigespatieofwatdanook 12345 bus 0001/A/verdieping 17'),
    ),
    postalCode: field(finding('3900')),
    city: field(finding('شركة الأمثلة 🙈🙉🙊')),
    country: field(finding('NL')),
    enterpriseNumber: field(finding('1003158063')),
    email: field(
      finding(`${'a'.repeat(60)}@${'heel-lang-domein-'.repeat(6)}voorbeeld.example`, 'check', {
        doubts: ['lookAlike'],
      }),
      ...Array.from({ length: 8 }, (_, index) => finding(`ander-adres-${index}@voorbeeld.example`)),
    ),
  }),
]);
