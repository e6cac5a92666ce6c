import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Built and served for screenshots alone: never part of the extension. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false })],
  resolve: { alias: { '@': new URL('../..', import.meta.url).pathname } },
  build: { target: 'chrome144', outDir: '../../.output/gallery', emptyOutDir: true },
});
