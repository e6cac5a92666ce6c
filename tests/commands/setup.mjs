/**
 * The first step of every command that a newcomer types, in plain JavaScript for Node 20: it brings the
 * machine to where TypeScript under Node 26 can take over. What is already in order costs a few milliseconds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumNames, findBrowser, firefoxNames } from './browsers.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const ownBin = join(root, 'node_modules', '.bin');
const NODE_NEEDED = 26;
const variableOf = { chromium: 'CHROMIUM_PATH', firefox: 'FIREFOX_PATH' };

/** `node tests/commands/setup.mjs NAME …`: the commands, and the browsers that each cannot do without. */
const commands = {
  start: { file: 'tests/commands/start.ts', browsers: ['chromium'] },
  test: { file: 'tests/commands/test.ts', browsers: ['chromium', 'firefox'] },
  check: { file: 'tests/commands/check.ts', browsers: [] },
  build: { file: 'tests/commands/build.ts', browsers: [] },
  zip: { file: 'tests/commands/zip.ts', browsers: [] },
  read: { file: 'tests/commands/read.ts', browsers: ['chromium'] },
  corpus: { file: 'tests/commands/corpus.ts', browsers: ['chromium'] },
  bench: { file: 'tests/commands/bench.ts', browsers: ['chromium'] },
  deadline: { file: 'tests/commands/deadline.ts', browsers: [] },
  letter: { file: 'tests/commands/letter.ts', browsers: [] },
  gallery: { file: 'tests/gallery/shoot.ts', browsers: ['chromium'] },
  pictures: { file: 'tests/commands/store-pictures.ts', browsers: ['chromium'] },
  proof: { file: 'tests/commands/proof.ts', browsers: [] },
};

/** Installs what is missing, then hands over to the command and ends with its exit code. */
function main([name, ...args]) {
  const command = commands[name];
  if (!command) return stop(`Commands: ${Object.keys(commands).join(', ')}.`);
  installPackages();
  const found = Object.fromEntries(command.browsers.map((kind) => [variableOf[kind], provideBrowser(kind)]));
  const node = toolNode();
  const run = spawnSync(node, ['--import', 'tsx', join(root, command.file), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...found,
      INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
      // The tools among the packages start `node` by name: it must be this one.
      PATH: [dirname(node), ownBin, process.env.PATH ?? ''].join(delimiter),
    },
  });
  if (run.error) return stop(run.error.message);
  process.exit(run.status ?? 1);
}

function installPackages() {
  if (packagesMatchLockfile()) return;
  say('Installing the packages of the lockfile …');
  const run = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (run.error || run.status !== 0) stop('npm ci failed: see the lines above.');
}

/**
 * npm writes what it installed to `node_modules/.package-lock.json` as its last deed: an installation that
 * was broken off has none. Optional packages of other platforms are in the lockfile but not installed.
 */
export function packagesMatchLockfile() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const installed = present[path];
    if (!installed && entry.optional) continue;
    if (installed?.version !== entry.version || installed?.integrity !== entry.integrity) return false;
    if (!existsSync(join(root, path, 'package.json'))) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}

function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * npm as it was started, under its own Node: under `npm run` the first `node` on the path is the one in
 * node_modules, which `npm ci` is about to remove.
 */
function npm(args) {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path } };
  const { npm_node_execpath: node, npm_execpath: cli } = process.env;
  const ownNode = node?.startsWith(join(root, 'node_modules'));
  if (node && cli && !ownNode && existsSync(node) && existsSync(cli))
    return spawnSync(node, [cli, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Node 26 from the lockfile; elsewhere the running one, when it is new enough. By its own path: npm 10 makes
 * no link to it in node_modules/.bin, where packages for other systems would link the same name.
 */
function toolNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const pinned = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', program);
  if (majorOf(pinned) >= NODE_NEEDED) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= NODE_NEEDED) return process.execPath;
  return stop(
    `These tools need Node ${NODE_NEEDED}. No package of it fits this machine (${process.platform} ${process.arch}) ` +
      `and ${process.version} is running: install Node ${NODE_NEEDED} from https://nodejs.org and try again.`,
  );
}

function majorOf(node) {
  if (!existsSync(node)) return 0;
  const run = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return run.status === 0 ? Number(/^v(\d+)/.exec(run.stdout)?.[1] ?? 0) : 0;
}

/** The path of a browser that will do, installed first where the machine lets us. */
function provideBrowser(kind) {
  const present = findBrowser(kind);
  if (present) return present;
  const packageName = kind === 'chromium' ? 'chromium' : 'firefox-esr';
  if (existsSync('/usr/bin/apt-get')) installWithApt(packageName);
  const installed = findBrowser(kind);
  if (installed) return installed;
  const names = (kind === 'chromium' ? chromiumNames : firefoxNames).join(', ');
  const version = kind === 'chromium' ? 'Chromium or Chrome 144' : 'Firefox 140';
  return stop(
    `No ${version} or newer was found (looked for: ${names}). Install it (Debian: apt-get install ${packageName}; ` +
      `elsewhere from its maker's site) or set ${variableOf[kind]} to the program, and try again.`,
  );
}

function installWithApt(packageName) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return;
  say(`Installing ${packageName} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', packageName);
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line) {
  say(line);
  process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
