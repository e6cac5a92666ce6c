import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runMain, UsageError } from './arguments';

const root = join(import.meta.dirname, '..', '..');

export type BuildTarget = { browser: 'chrome' | 'firefox'; notifications?: boolean };

/** Builds into `.output/<browser>-mv3[-test]`; the output of wxt is shown when it fails. */
export function build({ browser, notifications = false }: BuildTarget): void {
  const run = wxt(['build', '--browser', browser], notifications);
  if (run.status !== 0) throw new UsageError(`wxt build for ${browser} failed:\n${run.stdout}${run.stderr}`);
}

/** Builds another extension, with the configuration in its own folder. */
export function buildFrom(folder: string): void {
  const run = wxt(['build', folder, '--browser', 'chrome']);
  if (run.status !== 0) throw new UsageError(`wxt build of ${folder} failed:\n${run.stdout}${run.stderr}`);
}

/** Writes the store's package, and for Firefox the sources beside it, into `.output/`. */
export function zip(browser: BuildTarget['browser']): void {
  const run = wxt(['zip', '--browser', browser]);
  if (run.status !== 0) throw new UsageError(`wxt zip for ${browser} failed:\n${run.stdout}${run.stderr}`);
}

function wxt(args: string[], notifications = false) {
  return spawnSync('wxt', args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1', RECHTENBRIEF_TEST_BUILD: notifications ? 'notifications' : '' },
  });
}

const SOURCES = [
  'entrypoints',
  'components',
  'utils',
  'assets',
  'wxt.config.ts',
  'wxt.chunks.ts',
  'package.json',
  'package-lock.json',
];

/** Builds only where a source is newer than what was built: readings and screenshots are of today's code. */
export function buildWhereStale(target: BuildTarget): void {
  const folder = `${target.browser}-mv3${target.notifications ? '-test' : ''}`;
  const manifest = join(root, '.output', folder, 'manifest.json');
  const builtAt = existsSync(manifest) ? statSync(manifest).mtimeMs : 0;
  if (SOURCES.some((source) => newest(join(root, source)) > builtAt)) build(target);
}

function newest(path: string): number {
  const { mtimeMs, isDirectory } = describe(path);
  if (!isDirectory) return mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs);
}

function describe(path: string): { mtimeMs: number; isDirectory: boolean } {
  const stats = statSync(path);
  return { mtimeMs: stats.mtimeMs, isDirectory: stats.isDirectory() };
}

if (import.meta.main) {
  await runMain(async () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      build({ browser });
      console.log(`.output/${browser}-mv3`);
    }
  });
}
