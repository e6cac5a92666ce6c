import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { build } from 'wxt';
import { root } from '../source-files';

/** Whose code is in what we hand out, and on what terms: asked of the bundler, not of package.json. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0', '0BSD'];
const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-licences-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Shipped = { name: string; version: string; licence: string; makers: string };

it('every package that ships has a licence that allows it, and stands in assets/store/licences.md', async () => {
  const names = [...(await bundled('chrome')), ...(await bundled('firefox'))];
  const shipped = [...new Set(names)].sort().map(describePackage);
  expect(shipped.length).toBeGreaterThan(2);
  expect(shipped.filter(({ licence }) => !ALLOWED.includes(licence))).toEqual([]);
  expect(shipped.filter(({ makers }) => makers === '').map(({ name }) => name)).toEqual([]);
  await expect(asMarkdown(shipped)).toMatchFileSnapshot(join(root, 'assets', 'store', 'licences.md'));
});

/** Folders of node_modules that a build took modules from and did not throw away again. */
async function bundled(browser: 'chrome' | 'firefox'): Promise<string[]> {
  const found = new Set<string>();
  await build({
    root,
    browser,
    outDir: join(folder, browser),
    vite: () => ({
      plugins: [
        {
          name: 'who-is-in',
          generateBundle(
            _options: unknown,
            bundle: Record<string, { modules?: Record<string, { code: string | null }> }>,
          ) {
            for (const { modules = {} } of Object.values(bundle)) {
              for (const [id, { code }] of Object.entries(modules)) {
                const name = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(id)?.[1];
                if (name && code) found.add(name);
              }
            }
          },
        },
      ],
    }),
  });
  return [...found];
}

function describePackage(name: string): Shipped {
  const own = join(root, 'node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
    author?: string | { name: string };
  };
  const file = readdirSync(own).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(own, file), 'utf8') : '';
  const line = text.split('\n').find((each) => /copyright.{0,12}\d{4}/i.test(each));
  const named = typeof author === 'string' ? author : (author?.name ?? '');
  return { name, version, licence: license ?? 'none', makers: (line ?? named).trim() };
}

function asMarkdown(shipped: readonly Shipped[]): string {
  const lines = shipped.map(
    ({ name, version, licence, makers }) =>
      `- ${name} ${version}: ${licence}. ${makers.replace(/[<>]/g, '')}`,
  );
  return [
    '# Whose code ships in the packages',
    '',
    'Made by `tests/house/built/licences.test.ts` from what the bundler took; the test fails when they differ.',
    '',
    ...lines,
    '',
  ].join('\n');
}
