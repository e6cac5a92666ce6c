import { dayInDutch } from '@/utils/law/day-in-dutch';
import { quote, text } from './build-paragraph';
import { choice, type Draft, leaveBlank, optional } from './draft';
import type { Paragraph } from './letter';
import { readDay } from './read-day';
import { closingParagraphs, whoWrites } from './shared-paragraphs';
import { personOf } from './words';

/** Art. 19, afterwards: whom did you tell of the rectification, erasure or restriction? */
export function recipientsSubject(): string {
  return 'Vraag naar de ontvangers van mijn gegevens (artikel 19 AVG)';
}

const DEEDS = {
  rectification: { done: 'verbeterd of aangevuld', noun: 'verbetering of aanvulling' },
  erasure: { done: 'gewist', noun: 'wissing' },
  restriction: { done: 'beperkt', noun: 'beperking' },
} as const;

export function recipientsParagraphs(draft: Draft): readonly Paragraph[] {
  const chosen = choice(draft, 'recipients.about');
  const blank =
    chosen === null ? leaveBlank(draft, 'recipients.about', 'verbeterd, gewist of beperkt') : null;
  const done = chosen === null ? blank : DEEDS[chosen].done;
  const noun = chosen === null ? 'wijziging' : DEEDS[chosen].noun;
  const on = readDay(optional(draft, 'recipients.doneOn') ?? '');
  const when = on === null ? '' : ` op ${dayInDutch(on)}`;
  const what = optional(draft, 'recipients.what');
  return [
    text(
      'ask',
      `Op grond van artikel 19 van de Algemene Verordening Gegevensbescherming (AVG) vraag ik u om mij te laten weten aan welke ontvangers u ${personOf(draft.request).data} had verstrekt. U hebt die gegevens${when} ${done}.`,
      ['19'],
    ),
    whoWrites(draft),
    ...(what === null ? [] : [quote('what', 'Het gaat om:', what)]),
    text(
      'told',
      `Noem elke ontvanger bij naam, ook verwerkers (artikel 4, punt 9), AVG). Laat mij per ontvanger weten of u de ${noun} hebt gemeld, en wanneer. Was dat onmogelijk of vroeg het onevenredig veel inspanning? Laat mij dan weten waarom, ook per ontvanger.`,
      ['19', '4(9)'],
    ),
    ...closingParagraphs(draft.request),
  ];
}
