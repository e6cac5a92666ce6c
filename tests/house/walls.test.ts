import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './source-files';

/**
 * Proves that the walls of biome.json bite: in a copy of the house's floor plan, under the same rules, each
 * forbidden import is planted and must be refused, and each allowed one must pass. A copy, so that a run that
 * is broken off leaves no probe among the sources.
 */
const FLOORS = {
  'utils/law': {
    allowed: ['./rights', 'zod/mini'],
    forbidden: [
      '@/utils/detection/read-page',
      '@/utils/letters/letter',
      '@/utils/requests/request',
      '@/utils/browser/tabs',
      '@/utils/app/clock',
      '@/components/badge',
      '@/entrypoints/background',
      '@/tests/house/source-files',
      '../detection/read-page',
      'wxt/browser',
      'preact',
      'zod',
    ],
  },
  'utils/detection': {
    allowed: [
      './page-reading',
      '@/utils/detection/identity/rank',
      '@/utils/law/rights',
      'zod/mini',
      'libphonenumber-js/core',
    ],
    forbidden: [
      '@/utils/letters/letter',
      '@/utils/requests/request',
      '@/utils/browser/tabs',
      '@/utils/app/clock',
      '@/components/badge',
      '@/entrypoints/background',
      '../law/rights',
      'wxt/browser',
      'preact',
      'libphonenumber-js',
    ],
  },
  'utils/detection/page': {
    allowed: ['./page-text', 'zod/mini'],
    forbidden: ['@/utils/detection/identity/rank', '@/utils/law/rights', '../read-page', 'wxt/browser'],
  },
  'utils/letters': {
    allowed: ['./letter', '@/utils/law/rights', 'zod/mini'],
    forbidden: [
      '@/utils/detection/read-page',
      '@/utils/requests/request',
      '@/utils/browser/tabs',
      '@/utils/app/clock',
      '@/components/badge',
      '@/entrypoints/background',
      '../law/rights',
      'wxt/browser',
      'preact',
    ],
  },
  'utils/requests': {
    allowed: ['./events', '@/utils/law/deadline', 'zod/mini'],
    forbidden: [
      '@/utils/detection/read-page',
      '@/utils/letters/letter',
      '@/utils/browser/tabs',
      '@/utils/app/clock',
      '@/components/badge',
      '@/entrypoints/background',
      '../law/deadline',
      'wxt/browser',
      'preact',
    ],
  },
  'utils/browser': {
    allowed: [
      './tabs',
      '@/utils/law/rights',
      '@/utils/detection/page-reading',
      '@/utils/letters/letter',
      '@/utils/requests/events',
      'wxt/browser',
    ],
    forbidden: [
      '@/utils/app/clock',
      '@/components/badge',
      '@/entrypoints/background',
      '../law/rights',
      'preact',
      'webextension-polyfill',
    ],
  },
  'utils/app': {
    allowed: ['./clock', '@/utils/law/deadline', '@/utils/requests/request', '@/utils/browser/event-store'],
    forbidden: [
      '@/components/badge',
      '@/entrypoints/background',
      '../law/deadline',
      'wxt/browser',
      'webextension-polyfill',
      'preact',
    ],
  },
  components: {
    allowed: ['./badge', '@/utils/law/rights', '@/assets/dictionaries/nl', 'preact', 'preact/hooks'],
    forbidden: [
      '@/utils/browser/tabs',
      '@/utils/app/clock',
      '@/entrypoints/background',
      '../utils/law/rights',
      'wxt/browser',
      'webextension-polyfill',
    ],
  },
  entrypoints: {
    allowed: ['./popup/use-site', '@/utils/app/clock', '@/components/badge', 'wxt/browser'],
    forbidden: ['../utils/law/rights', '@/tests/house/source-files'],
  },
} as const;

let copy = '';
let refused: Map<string, string[]>;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'rechtenbrief-walls-'));
  // Biome finds tsconfig.json, and with it `@/`, only beside a package.json.
  for (const file of ['biome.json', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(copy, file));
  for (const [floor, { allowed, forbidden }] of Object.entries(FLOORS)) {
    [...allowed, ...forbidden].forEach((source, index) => {
      plant(join(floor, `static-${index}.ts`), `import { thing } from '${source}';\nthing();\n`);
      plant(join(floor, `exported-${index}.ts`), `export { thing } from '${source}';\n`);
      plant(join(floor, `dynamic-${index}.ts`), `export const later = () => import('${source}');\n`);
    });
  }
  plant('utils/law/circle-one.ts', `import { two } from './circle-two';\nexport const one = () => two;\n`);
  plant('utils/law/circle-two.ts', `import { one } from './circle-one';\nexport const two = () => one;\n`);
  plant(
    'entrypoints/circle-three.ts',
    `import { four } from '@/entrypoints/circle-four';\nexport const three = four;\n`,
  );
  plant(
    'entrypoints/circle-four.ts',
    `import { three } from './circle-three';\nexport const four = three;\n`,
  );
  plant(
    'components/circle-five.ts',
    `import type { Six } from './circle-six';\nexport type Five = { six: Six };\n`,
  );
  plant(
    'components/circle-six.ts',
    `import type { Five } from './circle-five';\nexport type Six = { five: Five };\n`,
  );
  plant('components/all.ts', `export * from './badge';\n`);
  refused = refusals();
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

type Report = { diagnostics: { category: string; location: { path: string | { file: string } } }[] };

/** The rules that each planted file breaks, by its path. */
function refusals(): Map<string, string[]> {
  const run = spawnSync(
    join(root, 'node_modules', '.bin', 'biome'),
    ['lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false', '.'],
    { cwd: copy, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { diagnostics } = JSON.parse(run.stdout) as Report;
  const byFile = new Map<string, string[]>();
  for (const { category, location } of diagnostics) {
    const path = typeof location.path === 'string' ? location.path : location.path.file;
    byFile.set(path, [...(byFile.get(path) ?? []), category]);
  }
  return byFile;
}

const WALL = 'lint/style/noRestrictedImports';

describe.each(Object.entries(FLOORS))('the walls of %s', (floor, { allowed, forbidden }) => {
  const sources: readonly string[] = [...allowed, ...forbidden];
  const rulesBrokenBy = (kind: string, source: string) =>
    refused.get(`${floor}/${kind}-${sources.indexOf(source)}.ts`) ?? [];

  it.each(['static', 'exported', 'dynamic'])('refuse every forbidden %s import', (kind) => {
    expect(forbidden.filter((source) => !rulesBrokenBy(kind, source).includes(WALL))).toEqual([]);
  });

  it('let the floors below through', () => {
    expect(allowed.filter((source) => rulesBrokenBy('static', source).includes(WALL))).toEqual([]);
  });
});

describe('circles and barrels', () => {
  it.each([
    'utils/law/circle-one.ts',
    'utils/law/circle-two.ts',
    'entrypoints/circle-three.ts',
    'entrypoints/circle-four.ts',
    'components/circle-five.ts',
    'components/circle-six.ts',
  ])('%s is part of a circle, which is refused', (path) => {
    expect(refused.get(path)).toContain('lint/suspicious/noImportCycles');
  });

  it('a file that only passes on others is refused', () => {
    expect(refused.get('components/all.ts')).toContain('lint/performance/noReExportAll');
  });
});
