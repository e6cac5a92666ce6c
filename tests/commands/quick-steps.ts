import { program, type Step, tests } from './steps';

export const quickSteps: Step[] = [
  // Writes the types that tsconfig.json extends; a fresh clone has none.
  program('prepare', 'wxt', 'prepare'),
  program('format, lint, walls', 'biome', 'check', '--error-on-warnings'),
  program('types', 'tsc', '--noEmit'),
  program('nothing unused', 'knip'),
  program('nothing that only its tests use', 'knip', '--production'),
  tests('unit'),
];
