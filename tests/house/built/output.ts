import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../source-files';

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8'));
}

export type BuiltFile = { path: string; text: string };

/** The text files of a build; pictures are left out. */
export function builtFiles(build: Build): BuiltFile[] {
  const folder = join(root, '.output', build);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.(js|css|html|json)$/.test(each.name))
    .map((each) => {
      const full = join(each.parentPath, each.name);
      return { path: relative(folder, full).split(sep).join('/'), text: readFileSync(full, 'utf8') };
    });
}
