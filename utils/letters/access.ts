import { dayInDutch } from '@/utils/law/day-in-dutch';
import { copy, information, safeguards } from './access-parts';
import { list, quote, text } from './build-paragraph';
import { companionsOf } from './companions';
import { choice, chosen, type Draft, many, optional, typed } from './draft';
import { erasureCore, reachesAll } from './erasure-parts';
import type { LetterRequest, Paragraph } from './letter';
import { type OpenQuestion, openQuestions } from './open-questions';
import { readDay } from './read-day';
import { closingParagraphs, policyCited, tellRecipients, whoWrites } from './shared-paragraphs';
import { personOf } from './words';

/** Art. 15: confirmation, copy, (a)–(h) one by one, 15(2), free and in an electronic form. */
export function accessParagraphs(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  return [
    ask(draft),
    whoWrites(draft),
    ...scope(draft),
    information(request),
    // The question about this policy's transfers asks for the safeguards of art. 15(2) itself.
    ...(asked(draft).some(({ id }) => id === 'transfers') ? [] : [safeguards(request)]),
    ...extras(draft),
    ...ownWords(draft),
    copy(request),
    ...(companionsOf(request).includes('erasure') ? erasureAfter(draft) : []),
    ...closingParagraphs(request),
  ];
}

function ask(draft: Draft): Paragraph {
  const { data } = personOf(draft.request);
  return text(
    'ask',
    `Op grond van artikel 15 van de Algemene Verordening Gegevensbescherming (AVG) vraag ik u om mij te bevestigen of u ${data} verwerkt. Is dat zo, dan vraag ik inzage in die gegevens, een kopie ervan en de informatie hieronder (artikel 15, leden 1, 2 en 3, AVG).`,
    ['15(1)', '15(2)', '15(3)'],
  );
}

/** Recital 63: the writer may say what the request is about; without that it is about everything. */
function scope(draft: Draft): readonly Paragraph[] {
  const whole = choice(draft, 'access.scope') !== 'part';
  const { data } = personOf(draft.request);
  const isChild = draft.request.onBehalfOf.kind === 'child';
  const all = isChild ? 'alle persoonsgegevens van mijn kind' : `al ${data}`;
  const scopeWords = whole
    ? text(
        'scope',
        `Mijn verzoek gaat over ${all}, in al uw systemen, bestanden en berichten, en bij uw verwerkers${roleScope(draft.request)}.${period(draft)}`,
      )
    : quote(
        'scope',
        `Mijn verzoek gaat over een deel van ${data}.${partOfPeriod(draft)}:`,
        typed(draft, 'access.part', 'om welke gegevens het gaat'),
      );
  const documents = optional(draft, 'access.documents');
  if (documents === null) return [scopeWords];
  return [
    scopeWords,
    quote(
      'documents',
      'Van deze documenten vraag ik een kopie, voor zover dat nodig is om de gegevens te begrijpen:',
      documents,
      ['15(3)', 'C-487/21'],
    ),
  ];
}

function roleScope(request: LetterRequest): string {
  switch (request.role) {
    case 'employee':
    case 'formerEmployee':
      return `, ook het personeelsdossier, evaluaties en interne berichten ${personOf(request).about}`;
    case 'applicant':
      return ', ook beoordelingen, notities en testresultaten uit de sollicitatie';
    case 'visitor':
      return ', ook gegevens die via cookies of vergelijkbare technieken zijn verzameld';
    default:
      return '';
  }
}

function period(draft: Draft): string {
  const from = readDay(optional(draft, 'access.from') ?? '');
  const until = readDay(optional(draft, 'access.until') ?? '');
  if (from !== null && until !== null)
    return ` Het gaat om de periode van ${dayInDutch(from)} tot en met ${dayInDutch(until)}.`;
  if (from !== null) return ` Het gaat om de periode vanaf ${dayInDutch(from)}.`;
  return until === null ? '' : ` Het gaat om de periode tot en met ${dayInDutch(until)}.`;
}

/** The period and the part in one sentence. */
function partOfPeriod(draft: Draft): string {
  const words = period(draft);
  return words === '' ? ' Het gaat om' : `${words.slice(0, -1)}, en om`;
}

/** 15 before 17: erasure first would defeat access (legal.md §2.4). */
function erasureAfter(draft: Draft): readonly Paragraph[] {
  const { data } = personOf(draft.request);
  return [
    text(
      'erasureAfter',
      `Daarnaast vraag ik u op grond van artikel 17, lid 1, AVG om ${data} te wissen${reachesAll(draft) ? '' : ', voor zover een grond hieronder geldt'}. Doe dat pas nadat ik de kopie heb ontvangen.`,
      ['17(1)'],
    ),
    ...erasureCore(draft),
    tellRecipients(['wissing']),
  ];
}

function extras(draft: Draft): readonly Paragraph[] {
  const wanted = many(draft, 'access.extras');
  const found: Paragraph[] = [];
  if (wanted.includes('legalBasis'))
    found.push(
      text(
        'legalBasis',
        'Vermeld ook per doel op welke rechtsgrond u de gegevens verwerkt (artikel 5, lid 2, en artikel 13, lid 1, punt c), AVG).',
        ['5(2)', '13(1)(c)'],
      ),
    );
  if (wanted.includes('logData'))
    found.push(
      text(
        'logData',
        `Laat mij ook weten wanneer en waarvoor ${personOf(draft.request).data} zijn geraadpleegd (Hof van Justitie, C-579/21).`,
        ['C-579/21', '15(1)'],
      ),
    );
  return found;
}

function asked(draft: Draft): readonly OpenQuestion[] {
  const ticked = chosen(draft, 'access.openQuestions');
  return openQuestions(draft.request).filter((one) => ticked.includes(one.id));
}

/** The questions that this policy leaves open, with its address and the day it was read. */
function ownWords(draft: Draft): readonly Paragraph[] {
  const questions = asked(draft);
  if (questions.length === 0) return [];
  return [
    list(
      'openQuestions',
      `Ik las ${policyCited(draft.request)}. Die laat voor mij nog deze vragen open:`,
      questions.map((one) => one.text),
      'number',
      questions.flatMap((one) => one.sources),
    ),
  ];
}
