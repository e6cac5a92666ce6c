import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { deed, runSteps } from './steps';

/**
 * `npm run proof`: what takes minutes. From a clean clone of what is committed the store packages come out the same
 * to the byte, with the install scripts of packages and without them; and the sources package, which is all that
 * a reviewer gets, gives them too, by the one command that its README names.
 */
const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-proof-'));
const path = (process.env.PATH ?? '')
  .split(delimiter)
  // A clone uses its own programs, as a stranger's machine would.
  .filter((each) => !each.startsWith(root))
  .join(delimiter);

type Packages = Record<string, string>;
const made: { first?: Packages; clone?: string; commit?: string } = {};

try {
  runSteps([
    deed('a clean clone installs without scripts and packs', () => {
      made.clone = cloneTo('first');
      install(made.clone, ['--ignore-scripts']);
      made.first = packagesFrom(made.clone);
      const names = Object.keys(made.first).map((name) => /-(\w+)\.zip$/.exec(name)?.[1]);
      must(names.sort().join() === 'chrome,firefox,sources', `The packages are ${names.join()}.`);
    }),
    deed('a second clone, installed with their scripts, gives the same bytes', () => {
      const second = cloneTo('second');
      install(second, []);
      mustEqual(made.first ?? {}, packagesFrom(second));
    }),
    deed('the sources package alone gives the same packages by `npm run zip`, as its README says', () => {
      const sources = join(folder, 'sources');
      unpack(join(made.clone ?? '', '.output'), /-sources\.zip$/, sources);
      const readme = readFileSync(join(sources, 'README.md'), 'utf8');
      must(readme.includes('`npm run zip`'), 'The README of the sources does not say how they are built.');
      run('npm', ['run', 'zip'], sources);
      mustEqual(made.first ?? {}, hashesIn(sources));
    }),
  ]);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function cloneTo(name: string): string {
  const clone = join(folder, name);
  run('git', ['clone', '--quiet', '--no-local', root, clone], root);
  // Both of one commit, also where work goes on meanwhile.
  if (made.clone) run('git', ['reset', '--quiet', '--hard', made.commit ?? 'HEAD'], clone);
  else made.commit = textOf('git', ['rev-parse', 'HEAD'], clone);
  return clone;
}

function install(copy: string, flags: readonly string[]): void {
  run('npm', ['ci', ...flags, '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], copy);
}

function packagesFrom(copy: string): Packages {
  for (const browser of ['chrome', 'firefox']) run('npx', ['wxt', 'zip', '--browser', browser], copy);
  return hashesIn(copy);
}

/** SHA-256 of each package that a copy of the sources gave. */
function hashesIn(copy: string): Packages {
  const output = join(copy, '.output');
  const names = readdirSync(output).filter((each) => each.endsWith('.zip'));
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(output, name)))
        .digest('hex'),
    ]),
  );
}

function unpack(from: string, name: RegExp, to: string): void {
  const file = readdirSync(from).find((each) => name.test(each));
  must(file !== undefined, 'There is no sources package.');
  for (const [entry, bytes] of Object.entries(unzipSync(readFileSync(join(from, file ?? ''))))) {
    if (entry.endsWith('/')) continue;
    mkdirSync(dirname(join(to, entry)), { recursive: true });
    writeFileSync(join(to, entry), bytes);
  }
}

function textOf(program: string, args: string[], cwd: string): string {
  return spawnSync(program, args, { cwd, encoding: 'utf8' }).stdout.trim();
}

function run(program: string, args: string[], cwd: string): void {
  const done = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: path, NO_COLOR: '1', RECHTENBRIEF_TEST_BUILD: '' },
    shell: process.platform === 'win32',
  });
  must(done.status === 0, `${program} ${args.join(' ')} failed:\n${done.stdout}${done.stderr}`);
}

function mustEqual(one: Packages, other: Packages): void {
  for (const [name, hash] of Object.entries(one)) {
    console.log(`${hash}  ${name}`);
    must(other[name] === hash, `${name} differs: ${hash} and ${other[name]}`);
  }
}

function must(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}
