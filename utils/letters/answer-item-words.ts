import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { Right } from '@/utils/law/rights';
import type { AnswerItem } from './answer-items';

/** What is still missing of an answer, in the words of a letter. */
export type Reader = 'controller' | 'authority';

export function missingInLetter(
  missing: readonly AnswerItem[],
  right: Right,
  reader: Reader,
): { readonly words: readonly string[]; readonly sources: readonly LegalSourceId[] } {
  const items = missing.map((item) => itemWords(item, right));
  return {
    words: items.map(({ words, ofOrganisation }) =>
      reader === 'authority' ? (ofOrganisation ?? words) : words,
    ),
    sources: [...new Set(items.flatMap(({ sources }) => sources))],
  };
}

/** The copy of a portability request is another than that of art. 15. */
function itemWords(item: AnswerItem, right: Right): ItemWords {
  return item === 'copy' && right === 'portability' ? PROVIDED : ANSWER_ITEM_WORDS[item];
}

type ItemWords = {
  /** As the controller is told. */
  readonly words: string;
  /** As an authority is told of what lacks of an access, where the controller's words speak to it. */
  readonly ofOrganisation?: string;
  readonly sources: readonly LegalSourceId[];
};

const PROVIDED: ItemWords = {
  words: 'alle gegevens die ik aan u heb verstrekt (artikel 20, lid 1, AVG)',
  sources: ['20(1)'],
};

/** Item by item with its letter. */
const ANSWER_ITEM_WORDS: Readonly<Record<AnswerItem, ItemWords>> = {
  confirmation: {
    words: 'de bevestiging of u mijn persoonsgegevens verwerkt (artikel 15, lid 1, AVG)',
    ofOrganisation:
      'de bevestiging of de organisatie mijn persoonsgegevens verwerkt (artikel 15, lid 1, AVG)',
    sources: ['15(1)'],
  },
  copy: { words: 'een volledige kopie van de gegevens (artikel 15, lid 3, AVG)', sources: ['15(3)'] },
  '15(1)(a)': {
    words: 'de verwerkingsdoeleinden (artikel 15, lid 1, punt a), AVG)',
    sources: ['15(1)(a)'],
  },
  '15(1)(b)': {
    words: 'de categorieën van persoonsgegevens (artikel 15, lid 1, punt b), AVG)',
    sources: ['15(1)(b)'],
  },
  '15(1)(c)': { words: 'de ontvangers (artikel 15, lid 1, punt c), AVG)', sources: ['15(1)(c)'] },
  recipientsByName: {
    words:
      'de ontvangers bij naam, niet alleen per categorie (artikel 15, lid 1, punt c), AVG; Hof van Justitie, C-154/21)',
    sources: ['15(1)(c)', 'C-154/21'],
  },
  '15(1)(d)': {
    words: 'de bewaartermijn of de criteria daarvoor (artikel 15, lid 1, punt d), AVG)',
    sources: ['15(1)(d)'],
  },
  '15(1)(e)': {
    words: 'de informatie over mijn rechten (artikel 15, lid 1, punt e), AVG)',
    sources: ['15(1)(e)'],
  },
  '15(1)(f)': {
    words: 'de informatie over het recht om een klacht in te dienen (artikel 15, lid 1, punt f), AVG)',
    sources: ['15(1)(f)'],
  },
  '15(1)(g)': {
    words: 'de bron van de gegevens (artikel 15, lid 1, punt g), AVG)',
    sources: ['15(1)(g)'],
  },
  '15(1)(h)': {
    words:
      'of u geautomatiseerde besluiten neemt, met inbegrip van profilering, en de uitleg daarbij (artikel 15, lid 1, punt h), AVG)',
    ofOrganisation:
      'of ze geautomatiseerde besluiten neemt, met inbegrip van profilering, en de uitleg daarbij (artikel 15, lid 1, punt h), AVG)',
    sources: ['15(1)(h)'],
  },
  '15(2)': {
    words: 'de passende waarborgen bij doorgifte (artikel 15, lid 2, AVG)',
    sources: ['15(2)'],
  },
  done: { words: 'de uitvoering van een deel van mijn verzoek', sources: [] },
  recipientsTold: {
    words: 'de bevestiging dat u dit aan elke ontvanger hebt gemeld, of waarom dat niet kon (artikel 19 AVG)',
    sources: ['19'],
  },
  recipientsNamed: {
    words: 'de namen van de ontvangers (artikel 19 AVG)',
    sources: ['19'],
  },
  exceptionNamed: {
    words:
      'voor elk deel dat u bewaart: de precieze uitzondering van artikel 17, lid 3, AVG, de wetsbepaling, als die er is, en de termijn',
    sources: ['17(3)'],
  },
  markedAsRestricted: {
    words: 'de beperking van de verwerking (artikel 18, lid 2, AVG)',
    sources: ['18(2)'],
  },
  machineReadable: {
    words: 'een gestructureerde, gangbare en machineleesbare vorm (artikel 20, lid 1, AVG)',
    sources: ['20(1)'],
  },
  transferred: {
    words:
      'de rechtstreekse doorzending, of de reden waarom die technisch niet mogelijk is (artikel 20, lid 2, AVG)',
    sources: ['20(2)'],
  },
  stopped: { words: 'het staken van de verwerking', sources: [] },
  profilingStopped: {
    words:
      'de bevestiging dat u gestopt bent met profilering voor direct marketing (artikel 21, leden 2 en 3, AVG)',
    sources: ['21(2)', '21(3)'],
  },
  groundsDemonstrated: {
    words: 'de dwingende gerechtvaardigde gronden waarop u zich beroept (artikel 21, lid 1, AVG)',
    sources: ['21(1)'],
  },
  humanReview: {
    words: 'de herbeoordeling door een mens (artikel 22, lid 3, AVG)',
    sources: ['22(3)'],
  },
  explanation: {
    words: 'de uitleg over het besluit (artikel 15, lid 1, punt h), AVG; Hof van Justitie, C-203/22)',
    sources: ['15(1)(h)', 'C-203/22'],
  },
  missingInformation: {
    words: 'een deel van de informatie van de artikelen 13 en 14 AVG',
    sources: ['13', '14'],
  },
  confirmedInWriting: {
    words: 'een schriftelijke bevestiging van wat u hebt gedaan',
    sources: [],
  },
};
