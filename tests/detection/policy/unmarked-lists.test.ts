import { expect, test } from 'vitest';
import { DOMS } from '@/tests/detection/identity/doms';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { passagesOf } from '@/utils/detection/policy/policy-passages';
import { readPurposes } from '@/utils/detection/policy/read-purposes';
import { readRights } from '@/utils/detection/policy/read-rights';

const p = (...lines: string[]) => lines.map((line) => `<p>${line}</p>`).join('');
const ITEMS = ['Garen verven', 'Klachten afhandelen', 'De lessen plannen'];
const AFTER =
  'Uw gegevens worden niet aan spinners buiten de molen gegeven, en wij verkopen ze nooit, aan niemand.';

for (const { name, parse } of DOMS) {
  const read = (body: string) =>
    readBlocks(parse(`<html><body><h1>Privacyverklaring</h1>${body}</body></html>`), {
      url: 'https://spinnerij.example/privacy',
      isLive: false,
      now: () => 0,
    });
  const items = (body: string) =>
    passagesOf(read(body))
      .filter(({ kind }) => kind === 'item')
      .map(({ text }) => text);
  const titles = (body: string) => readPurposes(read(body)).map(({ title }) => title);

  test.each([
    ['paragraphs', p(...ITEMS)],
    ['lines of one paragraph', `<p>${ITEMS.join('<br>')}</p>`],
    ['boxes', ITEMS.map((item) => `<div>${item}</div>`).join('')],
    ['marks in the text', p(...ITEMS.map((item) => `• ${item}`))],
    ['marks glued to the text', p(...ITEMS.map((item) => `✓${item}`))],
    ['a list', `<ul>${ITEMS.map((item) => `<li>${item}</li>`).join('')}</ul>`],
  ])(`${name}: behind a colon %s are the same list`, (_, list) => {
    const body = `<p>Wij gebruiken uw gegevens voor deze doeleinden:</p>${list}<p>${AFTER}</p>`;
    expect(items(body)).toEqual(ITEMS);
    expect(titles(body)).toEqual(ITEMS);
  });

  test(`${name}: below a heading lines that each name a deed are a list`, () => {
    const deeds = ['Het verven van garen.', 'Het plannen van de lessen (uitvoering van de overeenkomst).'];
    expect(titles(`<h2>Waarvoor gebruiken wij uw gegevens?</h2>${p(...deeds, AFTER)}`)).toEqual([
      'Het verven van garen',
      'Het plannen van de lessen',
    ]);
  });

  test(`${name}: below a heading lines of words alone are a list, sentences are not`, () => {
    const heading = '<h2>Doeleinden</h2>';
    expect(titles(`${heading}${p(...ITEMS)}<h2>Contact</h2>`)).toEqual(ITEMS);
    expect(items(`${heading}${p('Wij verven.', 'Wij plannen.', 'Wij spinnen.')}<h2>Contact</h2>`)).toEqual(
      [],
    );
  });

  test(`${name}: rights in a row without a list are rights`, () => {
    const body = `<p>U kunt ons vragen om:</p>${p('uw gegevens in te zien', 'fouten te verbeteren', 'alles te wissen')}`;
    expect(readRights(read(body)).map(({ right }) => right)).toEqual(['access', 'rectification', 'erasure']);
  });

  test(`${name}: a plain heading with its text behind it ends the row`, () => {
    const body = `<p>Wij gebruiken uw gegevens om:</p>${p('garen te verven', 'lessen te plannen', 'Klachten', `Hebt u een klacht, bel dan de molenaar. ${AFTER}`)}`;
    expect(items(body)).toEqual(['garen te verven', 'lessen te plannen']);
  });

  test(`${name}: a word that may break stays one word`, () => {
    expect(read('<p>Woll<wbr>Weverij De<wbr>Spoel</p>').blocks[1]?.text).toBe('WollWeverij DeSpoel');
  });
}
