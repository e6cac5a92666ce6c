import { defineConfig } from 'vitest/config';

process.env.TZ = 'Pacific/Kiritimati';

/** The tests that answer for the law and the request log, without a browser's fake: `stryker.config.mjs`. */
export default defineConfig({
  resolve: { alias: { '@': `${import.meta.dirname}/../..` } },
  test: {
    root: `${import.meta.dirname}/../..`,
    include: ['tests/law/**/*.test.ts', 'tests/requests/**/*.test.ts'],
    // Starts a program of its own, in which no mutant lives.
    exclude: ['tests/law/deadline-command.test.ts'],
    setupFiles: ['tests/commands/mutate.setup.ts'],
    testTimeout: 60_000,
  },
});
