import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until';

/**
 * The file of that name that a browser saved in the folder, once it is whole. Firefox lays an empty file there first
 * and moves the real one over it, Chromium may still be writing: in between there is none, or half of one.
 */
export async function savedFile(folder: string, name: RegExp): Promise<{ path: string; text: string }> {
  let saved = { path: '', text: '' };
  await until(`a file like ${name} is saved and whole`, () => {
    const [file] = readdirSync(folder).filter((each) => name.test(each));
    if (file === undefined) return false;
    const path = join(folder, file);
    saved = { path, text: readFileSync(path, 'utf8') };
    return file.endsWith('.json') ? JSON.parse(saved.text) : /END:VCALENDAR\s*$/.test(saved.text);
  });
  return saved;
}
