import { expect, it } from 'vitest';
import { PRODUCT, placesOf, sourceFiles, withoutComments } from './source-files';

const everything = sourceFiles(['.'], /\.(ts|tsx|mjs|cjs|css|html|md|json)$/).filter(
  ({ path }) => path !== 'package-lock.json' && !path.startsWith('tests/house/'),
);
const product = sourceFiles(PRODUCT);

it('every debt carries a day, and no day has passed', () => {
  const today = Temporal.Now.plainDateISO('Europe/Brussels').toString();
  const debts = placesOf(everything, /\b(TODO|FIXME|XXX|HACK)\b/);
  const undatedOrLate = debts.filter((debt) => {
    const day = /\bTODO \[(\d{4}-\d{2}-\d{2})\]: \S/.exec(debt)?.[1];
    return day === undefined || day < today;
  });
  expect(undatedOrLate).toEqual([]);
});

it('no file knows the machine it was written on', () => {
  expect(placesOf(everything, /(?<![\w.:/-])\/(work|home|root|Users|tmp|private)\/[A-Za-z]/)).toEqual([]);
});

it('no test is skipped or run alone by a mark in the code', () => {
  expect(
    placesOf(sourceFiles(['tests']), /\b(it|test|describe)\.(only|skip|todo)\b/).filter(isOther),
  ).toEqual([]);
});

it('the current instant is read in one place', () => {
  const clock = /\bTemporal\.Now\b|\bDate\.now\(|\bnew Date\(\)/;
  const readers = product.filter(({ text }) => clock.test(withoutComments(text))).map(({ path }) => path);
  expect(readers).toEqual(['utils/app/clock.ts']);
});

it('no HTML is made from strings, and no code', () => {
  const code = product.map(({ path, text }) => ({ path, text: withoutComments(text) }));
  expect(
    placesOf(
      code,
      /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
    ),
  ).toEqual([]);
});

function isOther(place: string): boolean {
  return !place.startsWith('tests/house/');
}
