import type { LegalSourceId } from '@/utils/law/legal-sources';
import { text } from './build-paragraph';
import { choice, type Draft } from './draft';
import type { Paragraph } from './letter';
import { isLikeDecision145 } from './matter-words';
import type { ChoiceOf } from './question-table';
import { isBelgian, nationalNumberName } from './words';

/** What may the controller ask about identity, and what does the writer answer to each demand? */
export type Demand = ChoiceOf<'identityReply.asked'>;

export function demandWords(draft: Draft, demand: Demand): string {
  switch (demand) {
    case 'idCopy':
      return 'een kopie van mijn identiteitsbewijs';
    case 'nationalNumber':
      return `mijn ${nationalNumberName(draft.request)}`;
    case 'otherEmailAddresses':
      return 'andere e-mailadressen van mij';
    case 'accountLogin':
      return 'een aanmelding met mijn account';
    case 'confirmationByEmail':
      return 'een bevestiging per e-mail';
    case 'otherDetails':
      return 'andere gegevens';
  }
}

export function answerToDemand(draft: Draft, demand: Demand): Paragraph {
  switch (demand) {
    case 'idCopy':
      return choice(draft, 'identityReply.reasonsGiven') === 'yes' ? reasonedIdCopy(draft) : idCopy(draft);
    case 'nationalNumber':
      return nationalNumber(draft);
    case 'otherEmailAddresses':
      return otherEmailAddresses(draft);
    case 'accountLogin':
      return text(
        'accountLogin',
        'Ik ben bereid om mij aan te melden met het account dat u al van mij kent. Daarvoor geef ik u geen nieuwe gegevens.',
        ['12(6)'],
      );
    case 'confirmationByEmail':
      return text(
        'confirmationByEmail',
        'Ik bevestig hierbij dat dit verzoek van mij komt. Stuurt u een bericht naar het adres dat u van mij kent, dan beantwoord ik het.',
        ['12(6)'],
      );
    case 'otherDetails':
      return text(
        'otherDetails',
        'Laat mij voor elk gegeven dat u vraagt weten waarom u het nodig hebt om mij te identificeren.',
        ['12(6)', '5(1)(c)'],
      );
  }
}

/** GBA 145/2022 and 04/2023 were about erasure and objection: elsewhere they prove less than they seem. */
function citesLikeCase({ request }: Draft): boolean {
  return isBelgian(request) && isLikeDecision145(request.matter);
}

/** The guidelines are about access: for another right they are compared. */
function guideline({ request }: Draft): string {
  return `${request.matter?.right === 'access' ? '' : 'vergelijk '}EDPB-richtsnoeren 01/2022, §§ 73-79`;
}

function idCopy(draft: Draft): Paragraph {
  const sources: readonly LegalSourceId[] = ['EDPB 01/2022 §73', '5(1)(c)'];
  const cites145 = citesLikeCase(draft);
  const decision = cites145
    ? ' In de zaak van beslissing 145/2022 vroeg een organisatie een identiteitsbewijs voor wissing of bezwaar, terwijl het e-mailadres voor de reclame de persoon al identificeerde. De Geschillenkamer van de Gegevensbeschermingsautoriteit vond dat een schending van artikel 5, lid 1, punt c), AVG.'
    : '';
  return text(
    'idCopy',
    `Een kopie van mijn identiteitsbewijs stuur ik niet. Zo’n kopie is in het algemeen niet gepast, en ze is onevenredig als ik al geauthenticeerd ben (${guideline(draft)}).${decision}`,
    cites145 ? [...sources, 'GBA 145/2022'] : sources,
  );
}

/** To a reasoned doubt a flat no would leave the controller free to wait: a copy can be justified (EDPB §§76-79). */
function reasonedIdCopy(draft: Draft): Paragraph {
  return text(
    'idCopy',
    `U noemde redenen om te twijfelen. Ik bevestig mijn identiteit eerst graag op een minder ingrijpende manier, hieronder. Volstaat dat volgens u niet? Laat mij dan weten waarom, en welke gegevens op een kopie zichtbaar moeten blijven. De rest maak ik dan onleesbaar (${guideline(draft)}).`,
    ['EDPB 01/2022 §73', '5(1)(c)'],
  );
}

function nationalNumber({ request }: Draft): Paragraph {
  return isBelgian(request)
    ? text(
        'nationalNumber',
        'Mijn rijksregisternummer deel ik niet mee. U mag het alleen gebruiken met een machtiging of een wettelijke vrijstelling (artikelen 5 en 8 van de wet van 8 augustus 1983). Meent u dat u die hebt? Noem ze mij dan.',
        ['wet 8 augustus 1983', 'GBA 149/2023'],
      )
    : text(
        'nationalNumber',
        `Mijn ${nationalNumberName(request)} deel ik niet mee. Vraagt u het toch, noem mij dan de wettelijke bepaling waarop u zich beroept.`,
      );
}

function otherEmailAddresses(draft: Draft): Paragraph {
  const words =
    'Andere e-mailadressen deel ik niet mee: die hebt u volgens mij niet nodig om dit verzoek te behandelen.';
  return citesLikeCase(draft)
    ? text(
        'otherEmailAddresses',
        `${words} De Geschillenkamer van de Gegevensbeschermingsautoriteit vond zo’n vraag in één zaak buitensporig (vergelijk beslissing 04/2023).`,
        ['5(1)(c)', 'GBA 04/2023'],
      )
    : text('otherEmailAddresses', words, ['5(1)(c)']);
}
