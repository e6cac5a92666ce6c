import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../source-files';

/** Mozilla's own check of the package: no error, and no warning but these. */
const KNOWN_WARNINGS = new Map([
  [
    'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    'Said of Firefox for Android, for which the extension is not offered.',
  ],
  ['UNSAFE_VAR_ASSIGNMENT', 'Preact’s own door for dangerouslySetInnerHTML, which no component uses.'],
]);

type Report = { errors: { code: string; message: string }[]; warnings: { code: string; file?: string }[] };

it('the package for Firefox passes Mozilla’s check', () => {
  const run = spawnSync(
    join(root, 'node_modules', '.bin', 'addons-linter'),
    [join(root, '.output', 'firefox-mv3'), '--output', 'json'],
    { encoding: 'utf8', maxBuffer: 1e8, shell: process.platform === 'win32' },
  );
  const { errors, warnings } = JSON.parse(run.stdout) as Report;
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => !KNOWN_WARNINGS.has(code))).toEqual([]);
});
