import { postalAddressOf } from './addressee';
import { annexesOf } from './annexes';
import { homeAddress } from './blocks';
import { heading, list, quote, text } from './build-paragraph';
import { choice, type Draft, leaveBlank, optional, typed } from './draft';
import type { Paragraph } from './letter';
import { addressLines, controllerName, oneLine, registration } from './words';

/**
 * What every paper for an authority holds (legal.md §3.1, from arts. 58 and 60 WOG and the pages of the GBA):
 * both parties, facts with their dates, the processing, the articles, other proceedings, language, annexes.
 */
export function parties(draft: Draft): readonly Paragraph[] {
  return [heading('partiesHeading', '1. De partijen'), writer(draft), organisation(draft)];
}

function writer(draft: Draft): Paragraph {
  const { sender, onBehalfOf } = draft.request;
  const name = sender?.name ?? '';
  const phone = optional(draft, 'authority.phone');
  const email = sender?.email ?? null;
  const child =
    onBehalfOf.kind === 'child'
      ? [
          `Ik dien dit in als ouder of wettelijke vertegenwoordiger van mijn kind. Waar “mijn gegevens” staat, gaat het om die van ${onBehalfOf.name === null || onBehalfOf.name.trim() === '' ? leaveBlank(draft, 'child.name', 'naam van je kind') : oneLine(onBehalfOf.name)}.`,
        ]
      : ['Het gaat om mijn eigen persoonsgegevens.'];
  return list(
    'writer',
    'Ik ben de indiener:',
    [
      name.trim() === '' ? leaveBlank(draft, 'sender.name', 'je naam') : oneLine(name),
      homeAddress(draft).join(', '),
      ...[email, phone].filter((one) => one !== null && one.trim() !== '').map((one) => oneLine(one ?? '')),
      ...child,
    ],
    'dash',
  );
}

function organisation(draft: Draft): Paragraph {
  const { controller } = draft.request;
  const place = postalAddressOf({ ...controller, requestsPostalAddress: null });
  const number = registration(controller);
  const contacts = [controller.email, controller.requestsEmail, controller.phone].filter(
    (one, index, all): one is string => one !== null && all.indexOf(one) === index,
  );
  return list(
    'organisation',
    // Whether it is the controller is then the very thing in dispute.
    draft.request.matter?.answered.kind === 'notController'
      ? 'De organisatie, volgens mij verwerkingsverantwoordelijke:'
      : 'De verwerkingsverantwoordelijke is:',
    [
      controllerName(controller) ?? leaveBlank(draft, 'controller.name', 'naam van de organisatie'),
      place === null
        ? leaveBlank(draft, 'controller.address', 'postadres van de organisatie')
        : addressLines(place, 'XX').join(', '),
      ...(number === null ? [] : [number]),
      ...contacts.map(oneLine),
    ],
    'dash',
  );
}

/** A declaration of the writer's own: never preset. */
export function otherProceedings(draft: Draft, number: number): readonly Paragraph[] {
  const answer = choice(draft, 'authority.proceedings');
  const words =
    answer === null
      ? `Loopt er over dezelfde feiten een andere procedure? ${leaveBlank(draft, 'authority.proceedings', 'ja of nee')}`
      : 'Over dezelfde feiten loopt geen andere procedure.';
  return [
    heading('proceedingsHeading', `${number}. Andere procedures`),
    answer === 'yes'
      ? quote(
          'proceedings',
          'Over dezelfde feiten loopt ook deze procedure:',
          typed(draft, 'authority.proceedingsWhich', 'welke procedure, waar en sinds wanneer'),
        )
      : text('proceedings', words),
  ];
}

/** Proof that the right was first exercised with the controller, and what came back. */
export function annexes(draft: Draft): readonly string[] {
  const { matter, policy } = draft.request;
  if (matter === null) return [];
  const readOn = policy?.readOn ?? null;
  return annexesOf(matter, draft.request.controller, readOn).map(({ title }) => title);
}
