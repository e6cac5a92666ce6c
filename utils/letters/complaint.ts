import type { LegalSourceId } from '@/utils/law/legal-sources';
import { annexes, otherProceedings, parties } from './authority-paper';
import { breaches } from './breaches';
import { heading, list, quote, text } from './build-paragraph';
import { type Draft, leaveBlank, optional } from './draft';
import type { Body, Paragraph } from './letter';
import { form } from './mediation';
import { facts } from './paper-facts';
import { type Relief, reliefOf } from './relief';
import { controllerName } from './words';

/** A complaint to the authority of art. 77(1): the GBA, the AP with its mandatory fields, or another. */
export function complaint(draft: Draft, authorityId: string | null): Body {
  const name = controllerName(draft.request.controller);
  const dutch = authorityId === 'AP';
  return {
    subject: `Klacht${name === null ? '' : ` over ${name}`} (artikel 77 AVG)`,
    paragraphs: [
      text(
        'ask',
        'Op grond van artikel 77, lid 1, van de Algemene Verordening Gegevensbescherming (AVG) dien ik een klacht in over de onderstaande organisatie. Ik heb mijn recht eerst bij de organisatie zelf uitgeoefend; het bewijs daarvan voeg ik bij.',
        ['77'],
      ),
      ...parties(draft),
      ...(dutch ? [mandatory(draft)] : []),
      ...facts(draft),
      ...breaches(draft),
      heading('wantedHeading', '4. Wat ik vraag'),
      wanted(draft),
      ...otherProceedings(draft, 5),
      ...(authorityId === 'GBA' ? [heading('formHeading', '6. Vorm'), form()] : []),
    ],
    enclosures: annexes(draft),
  };
}

/** The AP takes no complaint without initials, surname, address and e-mail. */
function mandatory(draft: Draft): Paragraph {
  const initials = optional(draft, 'authority.initials');
  const surname = optional(draft, 'authority.surname');
  const email = draft.request.sender?.email ?? null;
  return list(
    'mandatory',
    'Voor uw formulier:',
    [
      `voorletters: ${initials ?? leaveBlank(draft, 'authority.initials', 'je voorletters')}`,
      `achternaam: ${surname ?? leaveBlank(draft, 'authority.surname', 'je achternaam')}`,
      `e-mailadres: ${email ?? leaveBlank(draft, 'sender.email', 'je e-mailadres')}`,
    ],
    'dash',
  );
}

/** What an authority can order: that the request is complied with (GBA 02/2023, 01/2024). */
function wanted(draft: Draft): Paragraph {
  const relief = reliefOf(draft);
  const own = optional(draft, 'authority.asked');
  const sources: readonly LegalSourceId[] = ['77', 'WOG 95', ...relief.sources];
  const plain = `Ik vraag u om ${wantedWords(relief)}.`;
  return own === null
    ? text('wanted', plain, sources)
    : quote('wanted', `${plain} In het bijzonder:`, own, sources);
}

function wantedWords({ to, request }: Relief): string {
  const find = 'vast te stellen dat de bovenstaande bepalingen niet zijn nageleefd';
  switch (to) {
    case 'examine':
      return 'mijn klacht te onderzoeken';
    case 'find':
      return `${find}, en om daaraan het gevolg te geven dat u passend acht`;
    case 'heed':
      return `${find}, en om de organisatie te bevelen volledig gevolg te geven aan ${request}`;
    case 'complete':
      return `${find}, en om de organisatie te bevelen haar antwoord op ${request} volledig te maken`;
  }
}
