import { copy, information, safeguards } from './access-parts';
import { quote, text } from './build-paragraph';
import { companionsOf } from './companions';
import { choice, type Draft, typed } from './draft';
import { erasureCore, reachesAll } from './erasure-parts';
import type { Paragraph } from './letter';
import { closingParagraphs, tellRecipients, whoWrites } from './shared-paragraphs';
import { personOf } from './words';

/** Art. 17: the ground with its fact, 17(2), the exact exception of 17(3) per part withheld, art. 19. */
export function erasureParagraphs(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  return [
    ask(draft),
    whoWrites(draft),
    ...(companionsOf(request).includes('access') ? accessFirst(draft) : []),
    ...erasureCore(draft),
    tellRecipients(['wissing']),
    ...closingParagraphs(request),
  ];
}

function ask(draft: Draft): Paragraph {
  const { data } = personOf(draft.request);
  const whole = choice(draft, 'erasure.scope') !== 'part';
  const first = `Op grond van artikel 17, lid 1, van de Algemene Verordening Gegevensbescherming (AVG) vraag ik u om ${data} zonder onredelijke vertraging te wissen.`;
  return whole
    ? text(
        'ask',
        `${first} Mijn verzoek gaat over al die gegevens${reachesAll(draft) ? '' : ' waarvoor een grond hieronder geldt'}.`,
        ['17(1)'],
      )
    : quote(
        'ask',
        `${first} Mijn verzoek gaat over deze gegevens:`,
        typed(draft, 'erasure.part', 'welke gegevens gewist moeten worden'),
        ['17(1)'],
      );
}

/** 15 before 17: erasure first would defeat access (legal.md §2.4). */
function accessFirst(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  return [
    text(
      'accessFirst',
      `Geef mij eerst inzage in ${personOf(request).data}, met een kopie (artikel 15 AVG). Wis de gegevens pas nadat ik de kopie heb ontvangen.`,
      ['15(1)', '15(3)'],
    ),
    information(request),
    safeguards(request),
    copy(request),
  ];
}
