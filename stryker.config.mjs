/**
 * `npm run mutate`: changes the law and the request log in a thousand small ways and sees whether a test
 * notices. It takes many minutes, so it is no part of `npm test`. One folder: `npm run mutate -- -m 'utils/law/**'`.
 */
export default {
  mutate: ['utils/law/**/*.ts', 'utils/requests/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/commands/mutate.vitest.ts', related: true },
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Tables are made once, when their file is loaded, so each change in them would need every test anew. They
  // are law, quoted: tests of their own compare what stands in them with the sources.
  ignoreStatic: process.env.RECHTENBRIEF_MUTATE !== 'all',
  // It would rewrite the file with a TypeScript of before version 7; no path in ours leads out of the house.
  tsconfigFile: 'none',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.output/reports/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.output/mutants',
  ignorePatterns: ['.output', '.wxt/chrome*', 'screenshots', 'assets/store'],
  thresholds: { high: 95, low: 90, break: 90 },
};
