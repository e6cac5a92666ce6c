import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import cases from './deadline-cases.json';

const COMMAND = resolve(import.meta.dirname, '../commands/deadline.ts');
const folder = mkdtempSync(join(tmpdir(), 'deadline-'));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', COMMAND, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('npm run deadline', { timeout: 60_000 }, () => {
  it('prints the day and why, as JSON', () => {
    const { status, stdout } = run('--received', '2026-10-11', '--country', 'BE', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      dueOn: '2026-11-12',
      because: [
        'Ontvangen op 11 oktober 2026.',
        'Een maand na ontvangst is 11 november 2026 (artikel 12, lid 3, AVG).',
        '11 november 2026 is Wapenstilstand, dus schuift de laatste dag naar 12 november 2026.',
      ],
    });
  });

  it('takes an extension and a question with its answer', () => {
    const both = [
      '--received',
      '2026-10-11',
      '--country',
      'BE',
      '--asked',
      '2026-10-15',
      '--supplied',
      '2026-10-20',
    ];
    const effective = JSON.parse(run(...both, '--extended-on', '2026-11-17', '--reasons', '--json').stdout);
    expect([effective.dueOn, effective.extension]).toEqual(['2027-01-18', undefined]);
    const ineffective = JSON.parse(run(...both, '--extended-on', '2026-11-17', '--json').stdout);
    expect([ineffective.dueOn, ineffective.extension]).toEqual(['2026-11-17', 'ineffective']);
  });

  it('prints one line a case, in the order of the file', () => {
    const more = [
      { receivedOn: '2026-10-11', countryHolidays: 'BE', extendedOn: '2026-11-13', reasons: true },
      { receivedOn: '2026-10-11', countryHolidays: 'BE', extendedOn: '2026-11-10', reasons: true },
      {
        receivedOn: '2021-06-06',
        countryHolidays: 'none',
        pauses: [{ askedOn: '2021-06-11', suppliedOn: '2021-06-24' }],
      },
    ];
    const { status, stdout } = run('--file', file('cases.json', JSON.stringify([...cases, ...more])));
    expect(status).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.slice(0, cases.length).map(({ dueOn }) => dueOn)).toEqual(cases.map(({ dueOn }) => dueOn));
    expect(lines.slice(cases.length).map(({ dueOn, extension }) => [dueOn, extension])).toEqual([
      ['2026-11-12', 'ineffective'],
      ['2027-01-11', undefined],
      ['2021-07-19', undefined],
    ]);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect([status, stdout.includes('--extended-on DAY')]).toEqual([0, true]);
  });

  it.each([
    [[], /--received is missing/],
    [['--received', '2026-10-11'], /--country is missing/],
    [['--received', '2026-02-30', '--country', 'BE'], /no such day/],
    [['--received', '11/10/2026', '--country', 'BE'], /write it as 2026-11-22/],
    [['--received', '2026-10-11', '--country', 'XX'], /use BE, NL, none/],
    [['--received', '2026-10-11', '--country', 'BE', '--supplied', '2026-10-20'], /needs an --asked/],
    [['--received', '2026-10-11', '--country', 'BE', '--reasons'], /needs --extended-on/],
    [['--received', '2026-10-11', '--country', 'BE', '--right', 'opt-out'], /use one of access/],
    [['--unknown'], /unknown/i],
    [['--file', '/no/such/file.json'], /cannot be read/],
    [['--file', file('broken.json', '[{')], /not JSON/],
    [['--file', file('object.json', '{}')], /array of cases/],
    [['--file', file('wrong.json', '[{"receivedOn": 5}]')], /case 1/],
    [
      ['--file', file('day.json', '[{"receivedOn": "2026-99-01", "countryHolidays": "BE"}]')],
      /case 1: .*no such day/,
    ],
  ])('says what is wrong with %j', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ {2}at /);
  });
});
