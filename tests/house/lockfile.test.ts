import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files';

type Entry = {
  version?: string;
  integrity?: string;
  resolved?: string;
  optional?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
};

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};

/**
 * Where a registry lacks the packages of some platform, npm leaves them out of the lockfile, and `npm ci`
 * then refuses it on every machine. They must stand there with their version; only the machine that they
 * are for fetches them.
 */
it('the lockfile names the optional packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isNamed(path, name)),
  );
  expect(missing).toEqual([]);
});

it('every locked package but the project itself has a version', () => {
  const without = Object.entries(packages).filter(([path, { version }]) => path !== '' && !version);
  expect(without.map(([path]) => path)).toEqual([]);
});

it('every package that any machine of ours fetches is known by its content', () => {
  const unknown = Object.entries(packages).filter(
    ([path, { integrity, optional }]) => path !== '' && !optional && !integrity?.startsWith('sha512-'),
  );
  expect(unknown.map(([path]) => path)).toEqual([]);
});

it('nothing comes from elsewhere than the registry', () => {
  const elsewhere = Object.entries(packages).filter(
    ([, { resolved = '' }]) => !/^(?:$|https:)/.test(resolved),
  );
  const asked = Object.values(packages).flatMap(({ dependencies = {} }) => Object.values(dependencies));
  expect(elsewhere.map(([path]) => path)).toEqual([]);
  expect(asked.filter((version) => /^(?:git|github:|https?:|file:|link:)/.test(version))).toEqual([]);
});

it('what ships is asked for by its exact version', () => {
  const { dependencies = {} } = packages[''] ?? {};
  expect(Object.keys(dependencies).length).toBeGreaterThan(2);
  expect(Object.entries(dependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

/** Neither is needed: the tests bring their own browser, and the builder finds its program without. */
it('only two packages would run a script when they are installed', () => {
  const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(scripted.map(([path]) => path)).toEqual(['node_modules/esbuild', 'node_modules/puppeteer']);
});

/** Looks beside the package and in every folder above it, as Node does. */
function isNamed(path: string, name: string): boolean {
  const parts = path.split('/node_modules/');
  return parts.some((_, index) => {
    const above = parts.slice(0, parts.length - index).join('/node_modules/');
    return `${above}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
  });
}
