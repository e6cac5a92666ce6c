import type { LegalSourceId } from '@/utils/law/legal-sources';
import { quote, text, withShort } from './build-paragraph';
import { choice, type Draft, leaveBlank, typed } from './draft';
import type { LetterRequest, Paragraph } from './letter';
import type { ChoiceOf } from './question-table';
import { closingParagraphs, tellRecipients, whoWrites } from './shared-paragraphs';
import { type Person, personOf } from './words';

/** Art. 18: the ground, storage only (18(2)), notice before lifting (18(3)), art. 19. */
export function restrictionParagraphs(draft: Draft): readonly Paragraph[] {
  return [
    quote(
      'ask',
      'Op grond van artikel 18, lid 1, van de Algemene Verordening Gegevensbescherming (AVG) vraag ik u om de verwerking van deze persoonsgegevens te beperken:',
      typed(draft, 'restriction.data', 'om welke gegevens of welk gebruik het gaat'),
      ['18(1)'],
    ),
    whoWrites(draft),
    ground(draft),
    quote('fact', 'Ik licht dat toe:', typed(draft, 'restriction.fact', 'wat er aan de hand is')),
    storageOnly(),
    notice(),
    tellRecipients(['beperking']),
    ...closingParagraphs(draft.request),
  ];
}

type Ground = ChoiceOf<'restriction.ground'>;
const GROUNDS = ({
  mine,
}: Person): Readonly<
  Record<Ground, { readonly words: string; readonly sources: readonly LegalSourceId[] }>
> => ({
  accuracy: {
    words:
      'Ik betwist de juistheid van deze gegevens. De beperking geldt zolang u de juistheid controleert (artikel 18, lid 1, punt a), AVG).',
    sources: ['18(1)(a)'],
  },
  unlawful: {
    words:
      'De verwerking is volgens mij onrechtmatig. Ik verzet mij tegen het wissen van de gegevens. Ik vraag u om in plaats daarvan het gebruik ervan te beperken (artikel 18, lid 1, punt b), AVG).',
    sources: ['18(1)(b)'],
  },
  claims: {
    words:
      'U hebt deze gegevens volgens mij niet meer nodig voor uw doeleinden. Ik heb ze wel nodig om een rechtsvordering in te stellen, uit te oefenen of te onderbouwen (artikel 18, lid 1, punt c), AVG). Wis ze dus niet.',
    sources: ['18(1)(c)'],
  },
  objectionPending: {
    words: `Ik heb bezwaar gemaakt op grond van artikel 21, lid 1, AVG. De beperking geldt zolang niet vaststaat of uw gerechtvaardigde gronden zwaarder wegen dan ${mine} (artikel 18, lid 1, punt d), AVG).`,
    sources: ['18(1)(d)', '21(1)'],
  },
});

function ground(draft: Draft): Paragraph {
  const chosen = choice(draft, 'restriction.ground');
  if (chosen !== null) {
    const { words, sources } = GROUNDS(personOf(draft.request))[chosen];
    return text('ground', words, sources);
  }
  const blank = leaveBlank(draft, 'restriction.ground', 'de grond van artikel 18, lid 1');
  return text('ground', `De grond voor de beperking is: ${blank}.`, ['18(1)']);
}

function storageOnly(): Paragraph {
  return withShort(
    text(
      'storageOnly',
      'Markeer de gegevens als beperkt, gebruik ze niet verder en wis ze niet. Tijdens de beperking mag u ze alleen opslaan. Een ander gebruik mag alleen met mijn toestemming, voor een rechtsvordering, om de rechten van een andere persoon te beschermen of om gewichtige redenen van algemeen belang van de Unie of van een lidstaat (artikel 18, lid 2, AVG).',
      ['18(2)'],
    ),
    'Markeer de gegevens als beperkt en wis ze niet. U mag ze in die tijd in beginsel alleen opslaan (artikel 18, lid 2, AVG).',
  );
}

function notice(): Paragraph {
  return text(
    'notice',
    'Breng mij op de hoogte voordat u de beperking opheft (artikel 18, lid 3, AVG). Bevestig mij schriftelijk vanaf wanneer de beperking geldt.',
    ['18(3)'],
  );
}

/** Beside a request for rectification: art. 18(1)(a). */
export function restrictionWhileChecking(
  contested: 'deze gegevens' | 'de gegevens die ik hierboven onjuist noem',
): Paragraph {
  return text(
    'restriction',
    `Ik betwist de juistheid van ${contested}. Beperk de verwerking ervan zolang u de juistheid controleert (artikel 18, lid 1, punt a), AVG). Breng mij op de hoogte voordat u de beperking opheft (artikel 18, lid 3, AVG).`,
    ['18(1)(a)', '18(3)'],
  );
}

/** Beside an objection: art. 18(1)(d). */
export function restrictionWhileDeciding(request: LetterRequest): Paragraph {
  const restrict = `Beperk de verwerking zolang niet vaststaat of uw gerechtvaardigde gronden zwaarder wegen dan ${personOf(request).mine} (artikel 18, lid 1, punt d), AVG).`;
  return withShort(
    text(
      'restriction',
      `${restrict} U mag de gegevens in die tijd in beginsel alleen opslaan (artikel 18, lid 2, AVG). Breng mij op de hoogte voordat u de beperking opheft (artikel 18, lid 3, AVG).`,
      ['18(1)(d)', '18(2)', '18(3)'],
    ),
    restrict,
  );
}
