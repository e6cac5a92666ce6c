import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { ATTACKS, type Attack } from '../house/attacks';

/** Fewer cases than this are no proof of a family; in each browser where they differ. */
const LEAST_CASES = 4;
const LEAST_IN_A_BROWSER = 2;
const root = join(import.meta.dirname, '..', '..');

type Where = 'code' | 'Chromium' | 'Firefox';
type Passed = { file: string; title: string; where: Where };
type Report = {
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[];
};

/** Prints, of the tests that have just passed, how many prove each family; throws where they are too few. */
export function printAttackTable(): void {
  const passed = ['unit', 'built', 'browser'].flatMap(passedIn);
  const rows = Object.entries(ATTACKS).map(([number, attack]) => rowOf(Number(number), attack, passed));
  for (const { line } of rows) console.log(line);
  const problems = rows.flatMap(({ problems: own }) => own);
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

function rowOf(number: number, attack: Attack, passed: readonly Passed[]) {
  const own = passed.filter(
    ({ file, title }) =>
      new RegExp(`\\battack ${number}\\b`).test(title) ||
      attack.proof.some(([proofFile, titles]) => proofFile === file && titles.test(title)),
  );
  const count = (where: Where) => own.filter((each) => each.where === where).length;
  const counts = { code: count('code'), Chromium: count('Chromium'), Firefox: count('Firefox') };
  const said = `${number} ${attack.name}`;
  const problems = [
    ...(own.length < LEAST_CASES ? [`Attack ${said}: ${own.length} cases, fewer than ${LEAST_CASES}.`] : []),
    ...(attack.inEachBrowser
      ? (['Chromium', 'Firefox'] as const)
          .filter((browser) => counts[browser] < LEAST_IN_A_BROWSER)
          .map((browser) => `Attack ${said}: ${counts[browser]} cases in ${browser}.`)
      : []),
    ...attack.proof
      .filter(([file, titles]) => !own.some((each) => each.file === file && titles.test(each.title)))
      .map(([file, titles]) => `Attack ${said}: no test of ${file} that passed is called ${titles}.`),
  ];
  const cells = [`${counts.code} in code`, `${counts.Chromium} in Chromium`, `${counts.Firefox} in Firefox`];
  return { line: `${said}: ${cells.join(', ')}. Expected: ${attack.expected}.`, problems };
}

function passedIn(project: string): Passed[] {
  const path = join(root, '.output', 'reports', `${project}.json`);
  if (!existsSync(path)) return [];
  const { testResults } = JSON.parse(readFileSync(path, 'utf8')) as Report;
  return testResults.flatMap(({ name, assertionResults }) => {
    const file = relative(root, name).split(sep).join('/');
    return assertionResults
      .filter(({ status }) => status === 'passed')
      .map(({ fullName }) => ({ file, title: fullName, where: whereIs(project, file, fullName) }));
  });
}

function whereIs(project: string, file: string, title: string): Where {
  if (project !== 'browser') return 'code';
  return basename(file).startsWith('firefox-') || /\bFirefox\b/.test(title) ? 'Firefox' : 'Chromium';
}
