import { dayInDutch } from '@/utils/law/day-in-dutch';
import { choice, chosen, type Draft, many, optional, typed } from './draft';
import type { LetterRequest, Paragraph } from './letter';
import { openQuestions } from './open-questions';
import { list, quote, text } from './paragraph';
import { closingParagraphs, policyCited, whoWrites } from './paragraphs';
import { readDay } from './read-day';
import { personOf } from './words';

/** Art. 15: confirmation, copy, (a)–(h) one by one, 15(2), free and in an electronic form. */
export function accessSubject(): string {
  return 'Verzoek om inzage (artikel 15 AVG)';
}

export function accessParagraphs(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  return [
    ask(draft),
    whoWrites(draft),
    ...scope(draft),
    information(request),
    safeguards(request),
    ...extras(draft),
    ...ownWords(draft),
    copy(request),
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
  const scopeWords = whole
    ? text(
        'scope',
        `Mijn verzoek gaat over al ${data}, in al uw systemen, bestanden en berichten${roleScope(draft.request)}.${period(draft)}`,
      )
    : quote(
        'scope',
        `Mijn verzoek gaat over een deel van ${data}.${period(draft)} Het gaat om:`,
        typed(draft, 'access.part', 'om welke gegevens het gaat'),
      );
  const documents = optional(draft, 'access.documents');
  if (documents === null) return [scopeWords];
  return [
    scopeWords,
    quote(
      'documents',
      'Van deze documenten vraag ik een kopie, voor zover dat nodig is om mijn gegevens te begrijpen:',
      documents,
      ['15(3)', 'C-487/21'],
    ),
  ];
}

function roleScope(request: LetterRequest): string {
  switch (request.role) {
    case 'employee':
    case 'formerEmployee':
      return ', ook mijn personeelsdossier, evaluaties en interne berichten over mij';
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

/** Art. 15(1)(a)–(h), in the order of the article. */
export function information(request: LetterRequest): Paragraph {
  const { about, data, me } = personOf(request);
  return list(
    'information',
    'Bezorg mij, voor mijn concrete situatie, deze informatie (artikel 15, lid 1, punt a) tot en met h), AVG):',
    [
      `de doeleinden waarvoor u ${data} verwerkt;`,
      'de categorieën van persoonsgegevens;',
      'de ontvangers aan wie u de gegevens hebt verstrekt of zult verstrekken, elk bij naam, in het bijzonder ontvangers in landen buiten de Europese Unie en internationale organisaties. Kunt u een ontvanger nog niet noemen? Geef dan de categorie en de reden;',
      'de bewaartermijn of, als dat niet mogelijk is, de criteria om die te bepalen;',
      'het bestaan van het recht op rectificatie, wissing en beperking, en van het recht van bezwaar;',
      'het recht om een klacht in te dienen bij een toezichthoudende autoriteit;',
      `alle informatie over de bron van de gegevens die u niet bij ${me} zelf hebt verzameld;`,
      `of u geautomatiseerde besluiten ${about} neemt, met inbegrip van profilering (artikel 22, leden 1 en 4, AVG). Zo ja, nuttige informatie over de onderliggende logica, het belang en de verwachte gevolgen daarvan voor ${me}.`,
    ],
    'letter',
    [
      '15(1)(a)',
      '15(1)(b)',
      '15(1)(c)',
      '15(1)(d)',
      '15(1)(e)',
      '15(1)(f)',
      '15(1)(g)',
      '15(1)(h)',
      '22(1)',
      'C-154/21',
    ],
  );
}

function safeguards(request: LetterRequest): Paragraph {
  return text(
    'safeguards',
    `Geeft u ${personOf(request).data} door aan een land buiten de Europese Economische Ruimte of aan een internationale organisatie? Zeg mij dan welke passende waarborgen (artikel 46 AVG) u daarvoor hebt, per ontvanger (artikel 15, lid 2, AVG).`,
    ['15(2)', '46'],
  );
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
        `Bezorg mij ook de loggegevens die tonen wanneer en waarvoor ${personOf(draft.request).data} zijn geraadpleegd (Hof van Justitie, C-579/21).`,
        ['C-579/21', '15(1)'],
      ),
    );
  return found;
}

/** The questions that this policy leaves open, with its address and the day it was read. */
function ownWords(draft: Draft): readonly Paragraph[] {
  const ticked = chosen(draft, 'access.openQuestions');
  const asked = openQuestions(draft.request).filter((one) => ticked.includes(one.id));
  if (asked.length === 0) return [];
  return [
    list(
      'openQuestions',
      `Ik las ${policyCited(draft.request)}. Die laat voor mij nog deze vragen open:`,
      asked.map((one) => one.text),
      'number',
      asked.flatMap((one) => one.sources),
    ),
  ];
}

/** Art. 15(3): a faithful and intelligible copy of all data; the first is free, without reasons. */
function copy(request: LetterRequest): Paragraph {
  const electronic =
    request.sender?.email != null || request.channel === 'email' || request.channel === 'webForm'
      ? 'Bezorg mij de kopie in een gangbare elektronische vorm, op een beveiligde manier.'
      : 'Bezorg mij de kopie op papier.';
  return text(
    'copy',
    `De kopie is een getrouwe en begrijpelijke weergave van al die gegevens (artikel 15, lid 3, AVG; Hof van Justitie, C-487/21). ${electronic} De eerste kopie is kosteloos en ik hoef mijn verzoek niet te motiveren (Hof van Justitie, C-307/22). Moet u rekening houden met de rechten van anderen (artikel 15, lid 4, AVG)? Laat dan alleen weg wat daarvoor nodig is en zeg mij wat u weglaat en waarom.`,
    ['15(3)', '15(4)', 'C-487/21', 'C-307/22'],
  );
}

/** The part of art. 15 that goes along with an objection to direct marketing: source and recipients. */
export function sourceAndRecipients(request: LetterRequest): Paragraph {
  const { data } = personOf(request);
  return text(
    'sourceAndRecipients',
    `Laat mij ook weten van wie u ${data} hebt gekregen (artikel 15, lid 1, punt g), AVG) en noem bij naam aan wie u ze hebt doorgegeven (artikel 15, lid 1, punt c), AVG; Hof van Justitie, C-154/21).`,
    ['15(1)(g)', '15(1)(c)', 'C-154/21'],
  );
}
