import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { buildFolder } from './chromium';

/** A copy of the built extension in `into`, with `probe.html` and the store's probe in page and worker. */
export async function copyWithProbe(into: string): Promise<void> {
  cpSync(buildFolder('chrome-mv3'), into, { recursive: true });
  const root = join(import.meta.dirname, '..', '..');
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': root } },
    build: {
      outDir: into,
      emptyOutDir: false,
      lib: {
        entry: join(import.meta.dirname, 'store-probe.ts'),
        formats: ['iife'],
        name: 'probe',
        fileName: () => 'probe.js',
      },
    },
  });
  writeFileSync(join(into, 'probe.html'), '<!doctype html><script src="/probe.js"></script>');
  const worker = join(into, 'background.js');
  writeFileSync(worker, `import '/probe.js';\n${readFileSync(worker, 'utf8')}`);
}
