import { dayInDutch } from '@/utils/law/day-in-dutch';
import { hasTermOfArticle12 } from '@/utils/law/deadline';
import { RIGHTS } from '@/utils/law/rights';
import { authorityToName, contactOf } from './authority';
import { goesByPost } from './blocks';
import { text, withShort } from './build-paragraph';
import { type Draft, leaveBlank } from './draft';
import { identity, knownBy } from './identity-paragraphs';
import type { LetterRequest, Paragraph, WriterRole } from './letter';
import { policyAddress } from './page-words';
import { runningTerm } from './sent-before';
import { listed, oneLine } from './words';

/** Paragraphs that several letters share: who writes, identity, term, refusal, complaint (legal.md §2.1). */

type RoleWords = { readonly self: string; readonly child: string };
const ROLE_WORDS: Readonly<Record<WriterRole, RoleWords | null>> = {
  customer: { self: 'Ik ben klant bij u.', child: 'Mijn kind is klant bij u.' },
  formerCustomer: { self: 'Ik was klant bij u.', child: 'Mijn kind was klant bij u.' },
  prospect: {
    self: 'Ik ben geen klant bij u, maar wij hadden al contact.',
    child: 'Mijn kind is geen klant bij u, maar er was al contact.',
  },
  employee: { self: 'Ik werk bij u.', child: 'Mijn kind werkt bij u.' },
  formerEmployee: { self: 'Ik heb bij u gewerkt.', child: 'Mijn kind heeft bij u gewerkt.' },
  applicant: { self: 'Ik heb bij u gesolliciteerd.', child: 'Mijn kind heeft bij u gesolliciteerd.' },
  employeeOfCustomer: {
    self: 'Ik werk voor een organisatie die klant is bij u.',
    child: 'Mijn kind werkt voor een organisatie die klant is bij u.',
  },
  visitor: { self: 'Ik heb uw website bezocht.', child: 'Mijn kind heeft uw website bezocht.' },
  other: null,
};

/** Whose data it is, what the writer is to the controller, and what the controller knows the writer by. */
export function whoWrites(draft: Draft): Paragraph {
  const { request } = draft;
  const child = request.onBehalfOf;
  const what = goesByPost(request) ? 'Deze brief' : 'Dit bericht';
  const whose =
    child.kind === 'child'
      ? `Ik schrijf u als ouder of wettelijke vertegenwoordiger van mijn kind ${child.name === null || child.name.trim() === '' ? leaveBlank(draft, 'child.name', 'naam van je kind') : oneLine(child.name)}. ${what} gaat over de persoonsgegevens van mijn kind. Staat hier “mijn gegevens”, “mijn persoonsgegevens” of “over mij”? Dan gaat het om mijn kind.`
      : `${what} gaat over mijn eigen persoonsgegevens.`;
  const role = request.role === null ? null : (ROLE_WORDS[request.role]?.[child.kind] ?? null);
  return text('who', [whose, role, knownBy(request)].filter((part) => part !== null).join(' '));
}

/**
 * Art. 12(3) and (5); only for requests under articles 15–22. Who asks for access wants the copy within the month,
 * not only word of what will become of the request. Where the term runs from an earlier time, its own day is named.
 */
function term(request: LetterRequest, about: string = 'dit verzoek'): Paragraph {
  const running = runningTerm(request);
  if (running?.isOver) return termOver(request, running.day, about);
  const soon = `onverwijld, en ${running ? `uiterlijk op ${running.day}` : 'in elk geval binnen één maand na ontvangst'},`;
  const asked = `Ik vraag u om ${answered(request, soon, about)} (artikel 12, lid 3, AVG).`;
  const announced = running ? 'uiterlijk op die dag' : 'binnen de eerste maand';
  return withShort(
    text(
      'term',
      `${asked} U kunt die termijn met ten hoogste twee maanden verlengen, maar alleen als dat nodig is, gelet op de complexiteit en het aantal verzoeken. Meld mij dat dan ${announced}, met de redenen. ${answerWay(request)} De behandeling is kosteloos (artikel 12, lid 5, AVG).`,
      ['12(3)', '12(3)/extension', '12(3)/electronic', '12(5)'],
    ),
    `${asked} ${answerWay(request)}`,
  );
}

function answered({ kind }: LetterRequest, soon: string, about: string): string {
  return kind === 'access'
    ? `dit verzoek ${soon} volledig te beantwoorden`
    : `mij ${soon} te laten weten welk gevolg u aan ${about} hebt gegeven`;
}

/** The request goes again after the last day, which the full mailbox did not move: nothing is left to extend. */
function termOver(request: LetterRequest, day: string, about: string): Paragraph {
  const asked = `De termijn eindigde volgens mij op ${day} (artikel 12, lid 3, AVG). Ik vraag u om ${answered(request, 'alsnog onverwijld', about)}. ${answerWay(request)}`;
  return withShort(
    text('term', `${asked} De behandeling is kosteloos (artikel 12, lid 5, AVG).`, [
      '12(3)',
      '12(3)/electronic',
      '12(5)',
    ]),
    asked,
  );
}

/** Where and how the answer comes: an electronic request gets an electronic answer (art. 12(3), last sentence). */
export function answerWay(request: LetterRequest): string {
  const email = request.sender?.email ?? null;
  if (email !== null) return `Stuur uw antwoord per e-mail naar ${oneLine(email)}.`;
  switch (request.channel) {
    case 'webForm':
      return 'Stuur uw antwoord naar het e-mailadres dat ik in uw formulier invulde.';
    case 'email':
      return 'Bezorg mij uw antwoord elektronisch.';
    default:
      return 'Stuur uw antwoord naar mijn postadres.';
  }
}

/** Art. 12(4), which holds for a partial refusal too. After a missed term the month of the first letter is over. */
export function refusal(
  when:
    | 'onverwijld, en uiterlijk binnen één maand na ontvangst,'
    | 'uiterlijk op die dag'
    | 'zonder verder uitstel' = 'onverwijld, en uiterlijk binnen één maand na ontvangst,',
  about: string = 'wat ik vraag',
): Paragraph {
  const asked = `Geeft u geen gevolg aan ${about}, of maar voor een deel? Meld mij dan`;
  return withShort(
    text(
      'refusal',
      `${asked} ${when} de redenen, per onderdeel. Wijs mij daarbij op de mogelijkheid om een klacht in te dienen en beroep bij de rechter in te stellen (artikel 12, lid 4, AVG).`,
      ['12(4)', 'EDPB 01/2022 §193'],
    ),
    `${asked} ${when} de redenen (artikel 12, lid 4, AVG).`,
  );
}

/** The authority of the writer's residence, as information and not as a threat (art. 77(1)). */
export function authority(request: LetterRequest): Paragraph | null {
  const found = authorityToName(request);
  if (found === null) return null;
  return text(
    'authority',
    `Ter informatie: ik kan terecht bij de toezichthoudende autoriteit van het land waar ik woon (artikel 77, lid 1, AVG): ${contactOf(found)}.`,
    ['77'],
  );
}

/** Art. 19: for rectification, erasure and restriction. */
export function tellRecipients(
  deeds: readonly string[],
  names: 'askNames' | 'namesAskedAlready' = 'askNames',
): Paragraph {
  const who = names === 'askNames' ? ' Laat mij weten wie die ontvangers zijn (artikel 19 AVG).' : '';
  const told = `Meld ${listed(deeds.map((deed) => `de ${deed}`))} aan elke ontvanger`;
  return withShort(
    text(
      'tellRecipients',
      `${told} van de gegevens, ook aan verwerkers, tenzij dat onmogelijk is of onevenredig veel inspanning vergt${who === '' ? ' (artikel 19 AVG)' : ''}.${who}`,
      ['19', '4(9)'],
    ),
    `${told}${names === 'askNames' ? ' en laat mij weten wie dat zijn' : ''} (artikel 19 AVG).`,
  );
}

/**
 * "uw privacyverklaring (https://…, gelezen op 22 november 2026)". A letter that went before the day of reading, and is
 * only noted now, cannot speak of that day.
 */
export function policyCited(request: LetterRequest, whose: 'uw' | 'haar' = 'uw'): string {
  const policy = request.policy;
  if (policy === null) return `${whose} privacyverklaring`;
  const address = policyAddress(policy);
  const isReadLater = Temporal.PlainDate.compare(policy.readOn, request.today) > 0;
  const cited = [address, isReadLater ? null : `gelezen op ${dayInDutch(policy.readOn)}`].filter(Boolean);
  return `${whose} privacyverklaring${cited.length === 0 ? '' : ` (${cited.join(', ')})`}`;
}

/** When a refusal is to be told of in a request: by the day on which its term ends. */
export function refusalInTime(request: LetterRequest, about?: string): Paragraph {
  const running = runningTerm(request);
  if (running === null) return refusal(undefined, about);
  return refusal(running.isOver ? 'zonder verder uitstel' : 'uiterlijk op die dag', about);
}

/**
 * The closing paragraphs of every request under articles 15–22. Where the main right is not among those, art. 12(4)
 * is claimed only of what goes along.
 */
export function closingParagraphs(
  request: LetterRequest,
  about?: string,
  orOf: string | undefined = about,
): readonly Paragraph[] {
  const main = RIGHTS.find((right) => right === request.kind);
  const refused = main === undefined || hasTermOfArticle12(main) ? undefined : orOf;
  return [
    identity(request),
    term(request, about),
    refusalInTime(request, refused),
    authority(request),
  ].filter((one) => one !== null);
}
