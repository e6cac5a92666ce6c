import type { LegalSourceId } from '@/utils/law/legal-sources';
import { text, withShort } from './build-paragraph';
import { companionsOf } from './companions';
import type { LetterRequest, Paragraph } from './letter';
import { isBelgian, oneLine, personOf } from './words';

/**
 * By what can the controller recognise the writer, and what may it ask beside that? Only what it already knows; more
 * only on reasonable doubt, and then only what is needed (legal.md §2.3).
 */
export function knownBy(request: LetterRequest): string | null {
  const isChild = request.onBehalfOf.kind === 'child';
  const known = request.sender?.knownAs ?? null;
  // The number is the parent's: the child's data need not stand under it.
  if (known !== null && known.trim() !== '')
    return `${isChild ? 'U kent mij via' : 'U kunt mijn gegevens terugvinden via'}: ${oneLine(known)}.`;
  const email = request.sender?.email ?? null;
  if (email === null) return null;
  return request.role === 'visitor'
    ? `Misschien kent u mij via mijn e-mailadres ${oneLine(email)}.`
    : `U kunt mij herkennen aan mijn e-mailadres ${oneLine(email)}.`;
}

/** Art. 11(2) is about articles 15 to 20: of what goes along with a withdrawal only erasure is among them. */
function isUnderArticle11(request: LetterRequest): boolean {
  if (request.kind === 'withdrawConsent') return companionsOf(request).includes('erasure');
  return request.kind !== 'objection' && request.kind !== 'automatedDecisions';
}

export function identity(request: LetterRequest): Paragraph {
  const belgian: readonly LegalSourceId[] = isBelgian(request) ? ['GBA 136/2023', 'GBA 145/2022'] : [];
  const under11: readonly LegalSourceId[] = isUnderArticle11(request) ? ['11'] : [];
  const visitor: readonly LegalSourceId[] = request.role === 'visitor' ? [...under11, '12(2)'] : [];
  return withShort(
    text(
      'identity',
      `Ik voeg geen kopie van een identiteitsbewijs bij. ${offered(request)} ${onDoubt(request)}`,
      ['12(6)', '5(1)(c)', ...visitor, ...belgian],
    ),
    request.onBehalfOf.kind === 'child'
      ? DOUBT_OF_PARENT
      : 'Hebt u redenen om aan mijn identiteit te twijfelen? Laat mij weten welke, en vraag alleen wat nodig is (artikel 12, lid 6, AVG).',
  );
}

/** Who was only there as a visitor must supply what identifies them (art. 11(2)), and can only do so when told what. */
function offered(request: LetterRequest): string {
  return request.role === 'visitor'
    ? `Kent u ${personOf(request).me} alleen via een cookie of een toestelnummer? Laat mij dan weten welk gegeven u nodig hebt en waar ik het vind (${isUnderArticle11(request) ? 'artikel 11, lid 2, en ' : ''}artikel 12, lid 2, AVG).`
    : 'Ik bevestig mijn identiteit graag via de contactgegevens of het account waarmee u mij al kent.';
}

function onDoubt(request: LetterRequest): string {
  return request.onBehalfOf.kind === 'child'
    ? DOUBT_OF_PARENT
    : `Hebt u redenen om aan mijn identiteit te twijfelen? Laat mij dan snel weten welke, en welke gegevens u nog nodig hebt om mij te identificeren. Meer mag u niet vragen ${articles(request)}.`;
}

/** Art. 12(6) is about identity; that the writer speaks for the child is another matter, and may be asked. */
export const DOUBT_OF_PARENT =
  'Hebt u redenen om aan mijn identiteit te twijfelen? Laat mij dan snel weten welke (artikel 12, lid 6, AVG). Wilt u nagaan of ik mijn kind vertegenwoordig? Vraag dan alleen wat daarvoor nodig is (artikel 5, lid 1, punt c), AVG).';

/** Art. 12(6) speaks of articles 15 to 21: beside art. 22 it holds only for the explanation of 15(1)(h). */
function articles({ kind }: LetterRequest): string {
  return kind === 'automatedDecisions'
    ? '(artikel 5, lid 1, punt c), en artikel 12, lid 6, AVG)'
    : '(artikel 12, lid 6, en artikel 5, lid 1, punt c), AVG)';
}
