import { list, quote, text } from './build-paragraph';
import { companionsOf } from './companions';
import { cell, choice, type Draft, leaveBlank, rows, typed } from './draft';
import type { Paragraph } from './letter';
import { restrictionWhileChecking } from './restriction';
import { closingParagraphs, tellRecipients, whoWrites } from './shared-paragraphs';
import { isDutch, personOf } from './words';

/** What was done, and what it is called: art. 16 holds both; "verbetering" is the Belgian word. */
const DEEDS = {
  wrong: { done: 'verbeterd', deeds: (dutch: boolean) => [dutch ? 'rectificatie' : 'verbetering'] },
  incomplete: { done: 'aangevuld', deeds: () => ['aanvulling'] },
  both: {
    done: 'verbeterd en aangevuld',
    deeds: (dutch: boolean) => [dutch ? 'rectificatie' : 'verbetering', 'aanvulling'],
  },
} as const;

/** Art. 16: wrong against right per item, or a supplementary statement; 18(1)(a) meanwhile; art. 19. */
export function rectificationParagraphs(draft: Draft): readonly Paragraph[] {
  const kind = choice(draft, 'rectification.kind');
  const restricted = companionsOf(draft.request).includes('restriction');
  const contested = kind === 'both' ? 'de gegevens die ik hierboven onjuist noem' : 'deze gegevens';
  const words = DEEDS[kind ?? 'wrong'];
  return [
    ask(draft),
    whoWrites(draft),
    ...(kind === 'incomplete' ? [] : wrong(draft)),
    ...(kind === 'wrong' ? [] : [incomplete(draft)]),
    ...(restricted ? [restrictionWhileChecking(contested)] : []),
    text('confirm', `Bevestig mij schriftelijk wat u hebt ${words.done}, en wanneer.`, ['12(3)']),
    tellRecipients([...words.deeds(isDutch(draft.request)), ...(restricted ? ['beperking'] : [])]),
    ...closingParagraphs(draft.request),
  ];
}

function ask(draft: Draft): Paragraph {
  const { about } = personOf(draft.request);
  const kind = choice(draft, 'rectification.kind');
  const deed = {
    wrong: `onjuiste persoonsgegevens ${about} onverwijld te verbeteren`,
    incomplete: `onvolledige persoonsgegevens ${about} aan te vullen`,
    both: `onjuiste persoonsgegevens ${about} onverwijld te verbeteren en onvolledige persoonsgegevens aan te vullen`,
  }[kind ?? 'wrong'];
  return text(
    'ask',
    `Op grond van artikel 16 van de Algemene Verordening Gegevensbescherming (AVG) vraag ik u om ${deed}.`,
    ['16'],
  );
}

function wrong(draft: Draft): readonly Paragraph[] {
  const given = rows(draft, 'rectification.items');
  const items = given.length === 0 ? [{}] : given;
  const proof = given.some((row) => cell(row, 'evidence') !== null)
    ? 'Wat ik als bewijs noem, bezorg ik u als u het vraagt. Hebt u meer bewijs nodig?'
    : 'Hebt u bewijs nodig?';
  return [
    list(
      'items',
      'Het gaat om:',
      items.map((row) => item(draft, row)),
      'number',
      ['16'],
    ),
    text(
      'evidence',
      `${proof} Vraag dan alleen wat redelijkerwijs nodig is om de juistheid vast te stellen (Hof van Justitie, C-247/23).`,
      ['C-247/23'],
    ),
  ];
}

function item(draft: Draft, row: Readonly<Record<string, string>>): string {
  const blank = (name: string) => leaveBlank(draft, 'rectification.items', name);
  const lines = [
    `Onjuist: ${cell(row, 'wrong') ?? blank('wat er nu fout staat')}`,
    `Juist: ${cell(row, 'right') ?? blank('wat juist is')}`,
  ];
  const evidence = cell(row, 'evidence');
  return (evidence === null ? lines : [...lines, `Dit blijkt uit: ${evidence}`]).join('\n');
}

/** Completion serves the purposes; it is no means to state disagreement (GBA 79/2023). */
function incomplete(draft: Draft): Paragraph {
  const { data } = personOf(draft.request);
  return quote(
    'statement',
    `Voor de doeleinden waarvoor u ze verwerkt, zijn ${data} onvolledig. Vul ze aan met deze aanvullende verklaring (artikel 16 AVG):`,
    typed(draft, 'rectification.statement', 'de aanvullende verklaring'),
    ['16'],
  );
}
