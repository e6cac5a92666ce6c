import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { controllerOfValues, valuesOf } from '@/utils/detection/controller-of';
import { pageReadingSchema } from '@/utils/detection/page-reading';
import { LETTER_KINDS } from '@/utils/letters/letter';
import { parseMailto } from './mailto-parser';
import { CONTROLLER } from './sample';

const COMMAND = resolve(import.meta.dirname, '../commands/letter.ts');
const EXAMPLES = join(import.meta.dirname, 'examples');
const example = (name: string) => join(EXAMPLES, `${name}.json`);

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', COMMAND, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const asked = (right: string, ...more: string[]) =>
  run(
    '--right',
    right,
    '--reading',
    example('reading'),
    '--sender',
    example('sender'),
    '--answers',
    example(`answers-${right}`),
    '--matter',
    example('matter'),
    '--today',
    '2026-11-22',
    ...more,
  );

describe('npm run letter', { timeout: 60_000 }, () => {
  test.each(LETTER_KINDS)('%s: the example files make a letter without a blank', (right) => {
    const { status, stdout, stderr } = asked(right);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('An Peeters');
    expect(stdout).not.toMatch(/^\[|: \[|\[je /m);
    expect(stdout).toContain('– ref. RB-VOORBEELD');
  });

  test('a draft file, a mail link and a page', async () => {
    const eml = await PostalMime.parse(asked('access', '--as', 'eml').stdout);
    expect(eml.to?.map((one) => one.address)).toEqual(['privacy@dezeepkist.voorbeeld.be']);
    expect(eml.text).toContain('artikel 15');
    const link = asked('access', '--as', 'mailto');
    expect(parseMailto(link.stdout.trim()).to).toEqual(['privacy@dezeepkist.voorbeeld.be']);
    expect(link.stderr).toContain('clipboard');
    expect(asked('access', '--as', 'html').stdout).toMatch(/^<!doctype html>/);
  });

  test('what is missing is named, and the rest of the letter stands', () => {
    const { status, stdout, stderr } = run('--right', 'restriction', '--reading', example('reading'));
    expect(status).toBe(0);
    expect(stderr).toContain('missing: restriction.ground');
    expect(stderr).toContain('missing: sender.name [je naam]');
    expect(stdout).toContain('artikel 18, lid 2');
  });

  test('the questions of a right are printed as data', () => {
    const questions = JSON.parse(asked('objection', '--questions').stdout);
    expect(questions.map((question: { id: string }) => question.id)).toContain('objection.situation');
  });

  test('help names every right; wrong input is said in one line, with exit code 2', () => {
    const help = run('--help');
    expect(help.status).toBe(0);
    for (const kind of LETTER_KINDS) expect(help.stdout).toContain(kind);
    for (const [args, says] of [
      [['--right', 'alles'], '--right must be one of'],
      [['--right', 'access'], '--reading is missing'],
      [['--right', 'access', '--reading', 'weg.json'], 'cannot be read'],
      [['--right', 'access', '--reading', example('sender')], '--reading'],
      [['--right', 'access', '--reading', example('reading'), '--today', 'gisteren'], 'is no day'],
      [['--right', 'access', '--reading', example('reading'), '--as', 'doc'], '--as doc'],
      [['--rechts'], 'rechts'],
    ] as const) {
      const { status, stdout, stderr } = run(...args);
      expect(status, args.join(' ')).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(says);
    }
  });
});

describe('the controller of a reading', () => {
  const reading = pageReadingSchema.parse(JSON.parse(readFileSync(example('reading'), 'utf8')));

  test('takes the best findings and leaves the rest empty', () => {
    expect(controllerOfValues(valuesOf(reading))).toEqual(CONTROLLER);
  });
});
