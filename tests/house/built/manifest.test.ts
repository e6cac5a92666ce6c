import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryAt, isSupported } from '../compat-data';
import { root } from '../source-files';
import { BUILDS, manifestOf } from './output';

/** The whole manifest, as it was built, is what a lawyer and a store look at: every change of it is seen here. */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

describe.each(BUILDS)('the manifest of %s', (build) => {
  const expected = JSON.parse(
    readFileSync(join(root, 'tests', 'house', 'expected', `manifest.${build}.json`), 'utf8'),
  ) as Record<string, unknown>;

  it('is the expected one, whole', () => {
    expect(manifestOf(build)).toEqual({ ...expected, version });
  });

  it('differs in the test build by one permission only', () => {
    const { permissions, optional_permissions: optional, ...rest } = manifestOf(build);
    expect(optional).toEqual(['notifications']);
    expect(manifestOf(`${build}-test`)).toEqual({
      ...rest,
      permissions: [...(permissions as string[]), 'notifications'],
    });
  });

  it('holds only keys that the browser knows at its minimum version', () => {
    const browser = build.startsWith('chrome') ? 'chrome' : 'firefox';
    const OWN = { chrome: ['minimum_chrome_version'], firefox: ['browser_specific_settings'] }[browser];
    const unknown = Object.keys(manifestOf(build)).filter((key) => {
      const entry = entryAt(`webextensions.manifest.${key}`);
      return !OWN.includes(key) && !(entry && (key === 'background' || isSupported(entry)));
    });
    expect(unknown).toEqual([]);
  });
});

it('every permission has its line in the README, and every line its permission', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, section = ''] = /\n## Permissions\n([\s\S]*?)\n## /.exec(readme) ?? [];
  const explained = [...section.matchAll(/^\| `(\w+)`( \(optional\))? +\| (.+?) +\|$/gm)];
  const { permissions, optional_permissions: optional } = manifestOf('chrome-mv3');
  expect(explained.filter(([, , isOptional]) => !isOptional).map(([, name]) => name)).toEqual(permissions);
  expect(explained.filter(([, , isOptional]) => isOptional).map(([, name]) => name)).toEqual(optional);
  expect(explained.filter(([, , , why = '']) => why.length < 20)).toEqual([]);
});
