import { annexes, otherProceedings, parties } from './authority-paper';
import { breaches } from './breaches';
import { heading, quote, text } from './build-paragraph';
import { choice, type Draft, leaveBlank, optional } from './draft';
import type { Body, Paragraph } from './letter';
import { facts } from './paper-facts';
import { type Relief, reliefOf } from './relief';
import { controllerName } from './words';

/** A request for mediation to the GBA: the low road, tried first. It stands beside the GBA's own form. */
export function mediation(draft: Draft): Body {
  const name = controllerName(draft.request.controller);
  return {
    subject: `Verzoek om bemiddeling${name === null ? '' : ` over ${name}`}`,
    paragraphs: [
      text(
        'ask',
        'Ik vraag u om te bemiddelen tussen mij en de onderstaande organisatie. Ik oefende eerst mijn recht uit bij de organisatie zelf; het bewijs daarvan voeg ik bij.',
        ['77', 'WOG 58'],
      ),
      ...parties(draft),
      ...facts(draft),
      ...breaches(draft),
      heading('wantedHeading', '4. Wat ik vraag'),
      wanted(draft),
      conversion(draft),
      ...otherProceedings(draft, 5),
      heading('formHeading', '6. Vorm'),
      form(),
    ],
    enclosures: annexes(draft),
  };
}

function wanted(draft: Draft): Paragraph {
  const own = optional(draft, 'authority.asked');
  const relief = reliefOf(draft);
  const plain = `Ik vraag u om te bemiddelen${aim(relief)}.`;
  return own === null
    ? text('wanted', plain, ['WOG 58', ...relief.sources])
    : quote('wanted', `${plain} In het bijzonder:`, own, ['WOG 58', ...relief.sources]);
}

function aim({ to, request }: Relief): string {
  switch (to) {
    case 'examine':
    case 'find':
      return ` over ${request}`;
    case 'heed':
      return `, zodat de organisatie volledig gevolg geeft aan ${request}`;
    case 'complete':
      return `, zodat de organisatie haar antwoord op ${request} volledig maakt`;
  }
}

/** Without a result a mediation becomes a complaint only with the writer's consent. */
function conversion(draft: Draft): Paragraph {
  switch (choice(draft, 'mediation.conversion')) {
    case 'yes':
      return text(
        'conversion',
        'Leidt de bemiddeling niet tot een oplossing, dan ga ik ermee akkoord dat mijn verzoek als klacht wordt behandeld.',
        ['WOG 62'],
      );
    case 'no':
      return text(
        'conversion',
        'Leidt de bemiddeling niet tot een oplossing, vraag mij dan eerst of ik een klacht wil indienen.',
        ['WOG 62'],
      );
    case null:
      return text(
        'conversion',
        `Wordt mijn verzoek een klacht als de bemiddeling niets oplevert? ${leaveBlank(draft, 'mediation.conversion', 'ja of nee')}`,
        ['WOG 62'],
      );
  }
}

/** Language, date and signature (arts. 58 and 60 WOG), and that the papers may go to the other side. */
export function form(): Paragraph {
  return text(
    'form',
    'Dit stuk is in het Nederlands opgesteld, gedateerd en ondertekend. Ik weet dat u het met de bijlagen aan de organisatie kunt bezorgen.',
    ['WOG 58', 'WOG 60'],
  );
}
