import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { runMain } from './arguments';

const root = join(import.meta.dirname, '..', '..');

/** `npm run zip`: the packages for the stores, and the sources that Mozilla's reviewers build from. */
await runMain(async () => {
  for (const browser of ['chrome', 'firefox']) {
    const run = spawnSync('wxt', ['zip', '--browser', browser], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) throw new Error(`wxt zip for ${browser} failed.`);
  }
});
