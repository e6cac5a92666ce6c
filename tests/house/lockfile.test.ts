import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './source-files';

type Entry = { version?: string; optional?: boolean; optionalDependencies?: Record<string, string> };

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

/** Looks beside the package and in every folder above it, as Node does. */
function isNamed(path: string, name: string): boolean {
  const parts = path.split('/node_modules/');
  return parts.some((_, index) => {
    const above = parts.slice(0, parts.length - index).join('/node_modules/');
    return `${above}/node_modules/${name}` in packages || `node_modules/${name}` in packages;
  });
}
