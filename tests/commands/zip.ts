import { runMain } from './arguments';
import { zip } from './build';

/** `npm run zip`: the packages for the stores, and the sources that Mozilla's reviewers build from. */
await runMain(async () => {
  for (const browser of ['chrome', 'firefox'] as const) zip(browser);
  console.log('The packages are in .output/.');
});
