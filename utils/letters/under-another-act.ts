import { COC, COMITE_I } from '@/utils/law/authorities';
import { authorityOf, serviceAuthorityOf } from './authority';
import { text } from './build-paragraph';
import { type Draft, leaveBlank } from './draft';
import type { Body, LetterRequest, Paragraph } from './letter';
import { controllerName } from './words';

/**
 * What a police or intelligence service does as such is outside the AVG (art. 2(2)(d)). The request then counts under
 * the act that does apply: which one, and by which article, the service itself must say.
 */
export function underAnotherAct(request: LetterRequest): readonly Paragraph[] {
  return serviceAuthorityOf(request) === null
    ? []
    : [
        text(
          'anotherAct',
          'Geldt voor een deel van uw verwerking niet de AVG maar een andere wet? Behandel dit bericht daarvoor dan als een verzoek op grond van die wet, en laat mij weten bij welke instantie ik terechtkan.',
        ),
      ];
}

/** No complaint or mediation of the AVG is made for a body whose own way is not known here: the blank names that body. */
export function paperElsewhere(draft: Draft): Body | null {
  const found = authorityOf(draft.request);
  if (found?.id !== COC.id && found?.id !== COMITE_I.id) return null;
  const name = controllerName(draft.request.controller);
  const asked = leaveBlank(
    draft,
    'authority',
    `vraag eerst aan het ${found.name} hoe je daar een klacht indient`,
  );
  return {
    subject: `Klacht${name === null ? '' : ` over ${name}`}`,
    paragraphs: [text('elsewhere', `Voor deze organisatie geldt vaak een andere wet dan de AVG: ${asked}.`)],
  };
}
