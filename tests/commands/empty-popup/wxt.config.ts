import { defineConfig } from 'wxt';

/** The least that WXT makes a popup of. */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '../../../.output',
  outDirTemplate: 'empty-popup',
  manifest: { name: 'Leeg', version: '1' },
});
