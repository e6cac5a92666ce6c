import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const reports = join(root, '.output', 'reports');

/** What one step came to: a plain program counts as one, a run of vitest as its tests. */
export type Outcome = {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, one line each: repeated under the step's sum, where a long log ends. */
  failures?: string[];
  seconds: number;
};

export type Step = { name: string; run: () => Omit<Outcome, 'name' | 'seconds'> };

/** A program of node_modules/.bin that ends with 0 when all is well. */
export function program(name: string, ...command: [string, ...string[]]): Step {
  return {
    name,
    run: () => {
      const [file, ...args] = command;
      const status = start(file, args);
      return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
    },
  };
}

/** Something done by our own code that throws when it fails. */
export function deed(name: string, action: () => void): Step {
  return {
    name,
    run: () => {
      try {
        action();
        return { passed: 1, failed: 0, skipped: 0 };
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return { passed: 0, failed: 1, skipped: 0 };
      }
    },
  };
}

/** One project of vitest.config.ts; a file that cannot even be loaded counts as one failure. */
export function tests(project: string): Step {
  return {
    name: `${project} tests`,
    run: () => {
      const report = join(reports, `${project}.json`);
      mkdirSync(reports, { recursive: true });
      rmSync(report, { force: true });
      const status = start('vitest', [
        'run',
        `--project=${project}`,
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]);
      return counted(report, status);
    },
  };
}

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: TestFile[];
};

type TestFile = {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
};

function counted(report: string, status: number): ReturnType<Step['run']> {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  ) as Report;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  // An error outside any test makes the run fail although every test passed.
  const elsewhere = status !== 0 && numFailedTests + unloaded.length === 0 ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: numFailedTests + unloaded.length + elsewhere,
    skipped: numPendingTests,
    failures: [
      ...testResults.flatMap(({ assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => inOneLine(fullName, failureMessages[0])),
      ),
      ...unloaded.map(({ name, message }) => inOneLine(relative(root, name), message)),
      ...(elsewhere ? ['an error outside any test'] : []),
    ],
  };
}

function inOneLine(name: string, message = ''): string {
  return `${name}: ${message.split('\n')[0]?.slice(0, 120) ?? ''}`;
}

function start(file: string, args: string[]): number {
  const run = spawnSync(file, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.error) console.error(run.error.message);
  return run.status ?? 1;
}

/** Runs every step, whatever the others came to, and ends with the line `N passed, N failed`. */
export function runSteps(steps: Step[]): void {
  const outcomes = steps.map(runStep);
  console.log('');
  for (const { name, passed, failed, skipped, failures = [], seconds } of outcomes) {
    const extra = skipped > 0 ? `, ${skipped} skipped` : '';
    console.log(
      `${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed${extra} (${seconds} s)`,
    );
    for (const failure of failures) console.log(`       × ${failure}`);
  }
  const sum = (key: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

function runStep({ name, run }: Step): Outcome {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const outcome = run();
  return { name, ...outcome, seconds: Math.round((performance.now() - started) / 100) / 10 };
}
