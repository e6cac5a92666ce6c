import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

process.env.TZ = 'Pacific/Kiritimati';
// A mutant lives or dies by itself, not by luck.
process.env.FC_SEED = '1';

const root = `${import.meta.dirname}/../..`;

/** The tests that answer for the law and the request log: `stryker.config.mjs`. */
export default defineConfig({
  plugins: [WxtVitest({ root })],
  resolve: { alias: { '@': root } },
  test: {
    root,
    include: ['tests/{law,requests,app,store}/**/*.test.ts'],
    // Starts a program of its own, in which no mutant lives.
    exclude: ['tests/law/deadline-command.test.ts'],
    setupFiles: ['tests/commands/mutate.setup.ts'],
    testTimeout: 60_000,
  },
});
