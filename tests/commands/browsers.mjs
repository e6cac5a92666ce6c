/** Where a browser for the commands and browser tests is found; plain JavaScript, as the set-up needs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

export const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
/** The extended-support release first: it installs unsigned packages for good, which restart tests need. */
export const firefoxNames = ['firefox-esr', 'firefox'];

const elsewhere = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};
/** The extension's minimum versions. */
const oldest = { chromium: 144, firefox: 140 };

/**
 * The first usable browser: CHROMIUM_PATH or FIREFOX_PATH, then the search path, then the usual places.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const chosen = process.env[kind === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  const names = kind === 'chromium' ? chromiumNames : firefoxNames;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const places = chosen ? [chosen] : [...onPath, ...elsewhere[kind]];
  return places.find((place) => isAbsolute(place) && existsSync(place) && isRecent(place, oldest[kind]));
}

/** Ubuntu's `chromium-browser` without snap is a file that only says so: hence the question to the program. */
function isRecent(program, version) {
  if (process.platform === 'win32') return true;
  const run = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return run.status === 0 && Number(/(\d+)\.\d/.exec(run.stdout)?.[1] ?? 0) >= version;
}
