import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// A time zone fourteen hours east of Greenwich: a hidden local-time bug shows itself there.
process.env.TZ = 'Pacific/Kiritimati';

// The tests that make their own cases use it, see tests/property/seeded.ts.
process.env.FC_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
process.stdout.write(`Cases are made up from FC_SEED=${process.env.FC_SEED}\n`);

export default defineConfig({
  plugins: [WxtVitest()],
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/house/built/**'],
          // For what never ends: how long work may take is asserted as work, see tests/thread-work.ts.
          testTimeout: 60_000,
        },
      },
      {
        // Looks at what the builds wrote: `npm run build` first.
        extends: true,
        test: { name: 'built', include: ['tests/house/built/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          setupFiles: ['tests/browser/far-from-midnight.ts'],
          // For what never ends; what is waited for has its own patience, see tests/browser/until.ts.
          expect: { poll: { timeout: 40_000, interval: 25 } },
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
