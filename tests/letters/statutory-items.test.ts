import { describe, expect, test } from 'vitest';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { LetterKind } from '@/utils/letters/letter';
import { VARIANTS } from './variants';

/**
 * Each item that a letter must state stands in it: the items of each right, and what all have in common.
 * Words a reader would look for, not whole sentences, so that a better sentence stays green.
 */
const ITEMS: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  access: [
    'bevestigen of u mijn persoonsgegevens verwerkt',
    'een kopie ervan',
    'artikel 15, leden 1, 2 en 3, AVG',
    /a\) de doeleinden/,
    /b\) de categorieën/,
    /c\) de ontvangers .{1,120} elk bij naam/,
    'C-154/21',
    /d\) de bewaartermijn/,
    /e\) het bestaan van het recht op rectificatie, wissing en beperking, en van het recht van bezwaar/,
    /f\) het recht om een klacht in te dienen/,
    /g\) .{1,40}bron/,
    /h\) .{1,40}geautomatiseerde besluiten.{1,80}profilering.{1,200}logica, het belang en de verwachte gevolgen/,
    'passende waarborgen (artikel 46 AVG)',
    'gangbare elektronische vorm',
    'eerste kopie is kosteloos',
    'op welke rechtsgrond',
    'artikel 15, lid 4',
  ],
  'access-part': ['Het gaat om de periode van', 'zijn geraadpleegd', 'C-579/21', 'C-487/21', 'documenten'],
  rectification: [
    'onverwijld te verbeteren',
    'Onjuist: Kerkstraat 21',
    'Juist: Kerkstraat 12',
    'Dit blijkt uit: mijn factuur',
    'artikel 18, lid 1, punt a)',
    'artikel 19',
    'C-247/23',
  ],
  'rectification-incomplete': ['aanvullende verklaring', 'doeleinden', 'artikel 19'],
  'rectification-both-restricted': [
    'Ik betwist de juistheid van de gegevens die ik hierboven onjuist noem.',
    'Meld de verbetering, de aanvulling en de beperking aan',
  ],
  'erasure-all-grounds': [
    'zonder onredelijke vertraging',
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `artikel 17, lid 1, punt ${letter})`),
    'artikel 7, lid 3',
    'artikel 21, lid 1',
    'artikel 21, lid 2',
    'Wis dan al het overige',
    'de precieze uitzondering van artikel 17, lid 3, AVG, de wetsbepaling',
    'Bevestig mij schriftelijk',
    'artikel 19',
  ],
  'erasure-part-public': ['artikel 17, lid 2', 'openbaar', 'koppeling', 'Bestellingen: 7 jaar'],
  'restriction-accuracy': ['artikel 18, lid 1, punt a)', 'controleert'],
  'restriction-unlawful': [
    'artikel 18, lid 1, punt b)',
    'verzet mij tegen het wissen',
    'in plaats daarvan',
    'gebruik',
  ],
  'restriction-claims': ['artikel 18, lid 1, punt c)', 'rechtsvordering'],
  'restriction-objectionPending': [
    'artikel 18, lid 1, punt d)',
    'Markeer de gegevens als beperkt',
    'wis ze niet',
    'alleen opslaan',
    'van de Unie of van een lidstaat (artikel 18, lid 2',
    'voordat u de beperking opheft (artikel 18, lid 3',
    'artikel 19',
  ],
  portability: [
    'die ik aan u heb verstrekt',
    'gestructureerde, gangbare en machineleesbare vorm',
    'geautomatiseerd',
    'artikel 20, lid 1, punten a) en b)',
    'artikel 6, lid 1, punt b)',
    'artikel 6, lid 1, punt a)',
    'JSON, CSV of XML',
    'pdf-bestand is geen geschikte vorm',
    'artikel 20, lid 3',
    'artikel 20, lid 4',
  ],
  'portability-direct-dutch': [
    'Op grond van artikel 20, leden 1 en 2,',
    'rechtstreeks door te sturen',
    'technisch mogelijk',
    'dataportabiliteit',
    'Schuimpje NV',
  ],
  objection: [
    'artikel 21, lid 1',
    'profilering',
    '“Beveiliging van de webwinkel”',
    'artikel 6, lid 1, punt f)',
    '“inbraken voorkomen”',
    'specifieke situatie',
    'dwingende gerechtvaardigde gronden aantoont',
    'aan u om dat aan te tonen',
    'artikel 18, lid 1, punt d)',
    'artikel 17, lid 1, punt c)',
  ],
  marketing: [
    'artikel 21, lid 2',
    'artikel 21, lid 3',
    'hoef ik niet te motiveren',
    'profilering',
    'alle kanalen',
    'onmiddellijk',
    'Een belangenafweging is daarbij niet aan de orde',
    'uitsluitingslijst',
    'artikel 17, lid 1, punt c)',
    'artikel 15, lid 1, punt g)',
    'artikel 15, lid 1, punt c)',
    'binnen één maand',
    'artikel 19',
  ],
  withdrawal: [
    'artikel 7, lid 3',
    '“Nieuwsbrief en aanbiedingen”',
    'in het voorjaar van 2024',
    'verandert niets aan de rechtmatigheid',
    'artikel 17, lid 1, punt b)',
    'artikel 21, lid 2',
    'artikel 17, lid 1, punt c)',
    'artikel 21, lid 1',
    'mijn verzoek om wissing of mijn bezwaren',
  ],
  automated: [
    'uitsluitend op geautomatiseerde verwerking',
    'rechtsgevolgen',
    'in aanmerkelijke mate',
    '2 november 2026',
    'Ik mag niet op rekening kopen.',
    'door een mens',
    'mijn standpunt',
    'vecht ik',
    'artikel 22, lid 2',
    'artikel 22, lid 2, punt b)',
    'artikel 22, lid 3',
    'artikel 15, lid 1, punt h)',
    'C-203/22',
    'C-634/21',
  ],
  information: [
    'artikelen 13 en 14',
    'artikel 13, lid 2, punt e)',
    'artikel 14, lid 3',
    'kosteloos (artikel 12, lid 5',
    'veertien dagen',
  ],
  'information-confirmed': [
    'de contactgegevens van uw functionaris voor gegevensbescherming, als u er een hebt',
  ],
  'recipients-erasure': ['artikel 19', 'bij naam', 'verwerkers (artikel 4, punt 9)'],
};

/** Letters whose request falls under articles 15–22 carry these. */
const COMMON = [
  'An Peeters',
  'an.peeters@voorbeeld.be',
  'klantnummer K-20417',
  'De Zeepkist BV, ondernemingsnummer 0566.988.259',
  'Molenlaan 7',
  'T.a.v. de verantwoordelijke voor gegevensbescherming',
  'binnen één maand',
  'artikel 12, lid 3',
  'artikel 12, lid 4',
  'kosteloos (artikel 12, lid 5',
  'artikel 12, lid 6',
  'identiteitsbewijs',
  'mijn eigen persoonsgegevens',
  '22 november 2026',
  'Drukpersstraat 35, 1000 Brussel, +32 2 274 48 00, contact@apd-gba.be',
];
const UNDER_12_3 = [
  'access',
  'rectification',
  'erasure-all-grounds',
  'restriction-accuracy',
  'portability',
  'objection',
  'marketing',
  'withdrawal',
  'automated',
  'recipients-erasure',
];

const VARIANTS_OF = (kind: LetterKind): readonly string[] =>
  [...VARIANTS].filter(([, request]) => request.kind === kind).map(([name]) => name);

function textOf(name: string): string {
  const request = VARIANTS.get(name);
  if (request === undefined) throw new Error(name);
  return letterAsText(composeLetter(request).letter);
}

describe('what each letter must state', () => {
  test.each(Object.entries(ITEMS))('%s', (name, items) => {
    const text = textOf(name);
    for (const item of items)
      typeof item === 'string' ? expect(text).toContain(item) : expect(text).toMatch(item);
  });

  test.each(UNDER_12_3)('%s has what all requests have in common', (name) => {
    const text = textOf(name);
    for (const item of COMMON) expect(text).toContain(item);
  });
});

describe('what a letter must not state', () => {
  test.each(VARIANTS_OF('withdrawConsent'))('%s concedes nothing about what was done before', (name) => {
    expect(textOf(name)).not.toMatch(/(?:blijft|was|is) rechtmatig/);
  });

  test('who only completes data contests no accuracy, whatever the draft still holds', () => {
    const request = VARIANTS.get('rectification-incomplete');
    if (request === undefined) throw new Error('The variant is there.');
    const { letter } = composeLetter({ ...request, companions: ['restriction'] });
    expect(letterAsText(letter)).not.toMatch(/betwist|beperking/);
  });

  test('one purpose is one purpose', () => {
    const request = VARIANTS.get('withdrawal');
    if (request === undefined) throw new Error('The variant is there.');
    const answers = { ...request.answers, 'withdrawConsent.purposes': ['Nieuwsbrief en aanbiedingen'] };
    const text = letterAsText(composeLetter({ ...request, answers }).letter);
    expect(text).toContain('Het gaat om dit doel, zoals u het noemt in');
  });

  test.each(['withdrawal-alone', 'information', 'information-confirmed', 'reminder-withdrawal'])(
    '%s names no term of article 12(3)',
    (name) => {
      expect(textOf(name)).not.toMatch(/artikel 12, lid 3|binnen één maand na ontvangst|wettelijke termijn/);
    },
  );

  test('marketing asks for no weighing and gives no reasons', () => {
    expect(textOf('marketing')).not.toMatch(/specifieke situatie|dwingende gerechtvaardigde/);
  });

  test.each([...VARIANTS.keys()])('%s gives the home address only where it goes by post', (name) => {
    const request = VARIANTS.get(name);
    const byPost =
      request?.channel === 'post' ||
      request?.channel === 'registeredPost' ||
      request?.kind === 'mediation' ||
      request?.kind === 'complaint';
    const known = request?.sender !== null;
    expect(textOf(name).includes('Kerkstraat 12\n2000 Antwerpen')).toBe(byPost && known);
  });

  test.each([...VARIANTS.keys()])('%s threatens nobody and asks for no ID', (name) => {
    expect(textOf(name)).not.toMatch(/dwangsom|boete|schadevergoeding|zal ik klacht|gerechtelijke stappen/i);
    expect(textOf(name)).not.toMatch(/hierbij (?:mijn|een) kopie|in bijlage.{0,20}identiteits/i);
  });

  test('"missing" is said only of what the user confirmed', () => {
    expect(textOf('information')).not.toContain('ontbreekt');
    expect(textOf('information')).toContain('vond ik er niet in');
    expect(textOf('information-confirmed')).toMatch(
      /ontbreekt in uw privacyverklaring:\n- of ik de gegevens moet verstrekken/,
    );
    expect(textOf('access')).toContain('Ik vond daar niets over');
    expect(textOf('access-confirmed-missing')).toContain('Uw privacyverklaring zegt daar niets over');
  });

  test('nor is any other controller outside Belgium', () => {
    for (const name of ['access-irish', 'identity-irish'])
      expect(textOf(name)).not.toMatch(/beslissing|Rijksregister|rijksregisternummer/);
  });

  test('a Dutch controller is not told of decisions of the Belgian authority', () => {
    for (const name of ['access-dutch', 'identity-dutch', 'reminder-late-extension-dutch', 'complaint-dutch'])
      expect(textOf(name)).not.toMatch(/beslissing|Rijksregister|rijksregisternummer/);
  });
});
