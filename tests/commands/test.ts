import { printAttackTable } from './attack-table';
import { build, zip } from './build';
import { quickSteps } from './quick-steps';
import { deed, program, runSteps, tests } from './steps';

/** `npm test`: everything. */
if (!process.env.SEED_DIR) console.log('SEED_DIR is not set: the tests on the real model case are skipped.');

runSteps([
  ...quickSteps,
  deed('build for Chromium', () => build({ browser: 'chrome' })),
  deed('build for Firefox', () => build({ browser: 'firefox' })),
  deed('test build for Chromium', () => build({ browser: 'chrome', notifications: true })),
  deed('test build for Firefox', () => build({ browser: 'firefox', notifications: true })),
  deed('packages', () => {
    zip('chrome');
    zip('firefox');
  }),
  program('sizes', 'size-limit'),
  tests('built'),
  tests('browser'),
  deed('each of the 21 families of attacks is proved', printAttackTable),
  program(
    'every state in eight looks: axe-core, and nothing cut off, hidden or out of reach',
    'tsx',
    'tests/gallery/shoot.ts',
    '--looks',
    'light,dark,fr,en,narrow,spaced,zoomed,contrast',
    '--out',
    '.output/states',
  ),
]);
