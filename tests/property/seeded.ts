import fc from 'fast-check';

/**
 * Every property is tried with the seed of the run, which `vitest.config.ts` chooses and prints: what failed once
 * fails again with `FC_SEED=THAT npm run check`.
 */
export const seed = Number(process.env.FC_SEED);
fc.configureGlobal({ seed });

export { fc };
