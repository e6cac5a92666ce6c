import { readFileSync } from 'node:fs';

export type LabelledPage = { id: string; file: string; url: string };

/** Nothing but these three fields is looked at: the labels are what the reading is measured by. */
export function labelledPages(file: string): LabelledPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, file: path, url } = JSON.parse(line) as LabelledPage;
      return { id, file: path, url };
    });
}
