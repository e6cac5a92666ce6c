import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildFolder } from '../browser/chromium';
import { SIMPLER_RULES, type SimplerRule, standingOf } from '../law/simpler-rules';

/** What others ship, as fetched and unpacked in November 2026, in kB: nobody else reads the page. */
const OTHERS = [
  ['YourDigitalRights, extension "Opt Out" 2.2, packed (91 % a list of domains)', 51.8],
  ['datenanfragen.de, script of the site, gzip', 690],
] as const;

/** The packages that lie in `.output/`, beside what others ship. */
export function benchSizes(): string {
  const output = buildFolder('.');
  const packages = readdirSync(output)
    .filter((name) => /-(?:chrome|firefox)\.zip$/.test(name))
    .map((name) => [name, statSync(join(output, name)).size / 1000] as const);
  const row = ([what, size]: readonly [string, number]) =>
    `  ${what.padEnd(78)} ${size.toFixed(1).padStart(6)}`;
  return ['Size, kB', ...[...packages, ...OTHERS].map(row), ''].join('\n');
}

/** How often the rules of other tools name the last day, over every day of 2026 and 2027 as day of receipt. */
export function benchRules(): string {
  const names = Object.keys(SIMPLER_RULES) as SimplerRule[];
  const row = (name: string, ...shares: (number | string)[]) =>
    [`  ${name}`.padEnd(48), ...shares.map((each) => String(each).padStart(7))].join(' ');
  return [
    row('Last day to answer, % of 730 days', 'exact', 'early', 'late').trimStart(),
    row('ours: art. 12(3), Regulation 1182/71, holidays', 100, 0, 0),
    ...names.map((name) => {
      const { exact, early, late } = standingOf(name);
      return row(name, exact, early, late);
    }),
    '',
  ].join('\n');
}
