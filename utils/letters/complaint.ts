import { annexes, facts, otherProceedings, parties } from './authority-paper';
import { breaches } from './breaches';
import { heading, list, quote, text } from './build-paragraph';
import { type Draft, leaveBlank, optional } from './draft';
import { goingOn } from './going-on';
import type { Body, Paragraph } from './letter';
import type { Matter } from './matter';
import { sourcesOf, wholeRequestWords } from './matter-words';
import { form } from './mediation';
import { unheededRights } from './unheeded-rights';
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
        'Op grond van artikel 77, lid 1, van de Algemene Verordening Gegevensbescherming (AVG) dien ik een klacht in over de onderstaande organisatie. Ik heb eerst contact opgenomen met de organisatie zelf en er mijn recht uitgeoefend; het bewijs daarvan voeg ik bij.',
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

/** Of a withdrawal that in no line above was left unheeded no order is asked: of what went along there is. */
function toHeed(draft: Draft, matter: Matter): Matter {
  const [first, ...rest] = matter.companions;
  if (matter.right !== 'withdrawConsent' || first === undefined) return matter;
  const isAlleged = unheededRights(matter, draft.request.today, goingOn(draft) !== null).some(({ sources }) =>
    sources.includes('7(3)'),
  );
  return isAlleged ? matter : { ...matter, right: first, companions: rest };
}

/** What an authority can order: that the request is complied with (GBA 02/2023, 01/2024). */
function wanted(draft: Draft): Paragraph {
  const matter = draft.request.matter === null ? null : toHeed(draft, draft.request.matter);
  const own = optional(draft, 'authority.asked');
  const plain =
    matter?.answered.kind === 'answered'
      ? 'Ik vraag u om vast te stellen dat de bovenstaande bepalingen niet zijn nageleefd, en om daaraan het gevolg te geven dat u passend acht.'
      : `Ik vraag u om vast te stellen dat de bovenstaande bepalingen niet zijn nageleefd, en om de organisatie te bevelen volledig gevolg te geven aan ${matter === null ? 'mijn verzoek' : wholeRequestWords(matter, draft.request.controller)}.`;
  return own === null
    ? text('wanted', plain, ['77', 'WOG 95', ...sourcesOf(matter)])
    : quote('wanted', `${plain} In het bijzonder:`, own, ['77', 'WOG 95', ...sourcesOf(matter)]);
}
