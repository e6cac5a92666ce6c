import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf, root, sourceFiles } from './source-files';

/** What the stores ask for: a short text within their limit, a long one, and pictures of one size. */
const LANGUAGES = ['nl', 'fr', 'en'] as const;
/** The Chrome Web Store takes no longer summary; Mozilla's takes 250. */
const LONGEST_SUMMARY = 132;
const store = join(root, 'assets', 'store');

describe.each(LANGUAGES)('the store in %s', (language) => {
  const [, short = '', long = ''] = readFileSync(join(store, `${language}.md`), 'utf8').split(
    /\n\*\*.+\*\*\n/,
  );
  const messages = JSON.parse(
    readFileSync(join(root, 'assets', 'public', '_locales', language, 'messages.json'), 'utf8'),
  ) as Record<string, { message: string }>;

  it('says shortly what the manifest says', () => {
    expect(short.trim()).toBe(messages.extensionDescription?.message);
    expect(short.trim().length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  it('says at length what it does, what it does not, and that it is no legal advice', () => {
    expect(long.match(/^• /gm)).toHaveLength(4);
    expect(long).toMatch(/juridisch advies|avis juridique|legal advice/);
  });

  it('shows four pictures of 1280 by 800', () => {
    const pictures = readdirSync(join(store, 'screenshots')).filter((name) =>
      name.startsWith(`${language}-`),
    );
    expect(pictures).toHaveLength(4);
    for (const name of pictures) expect(sizeOf(join(store, 'screenshots', name))).toEqual([1280, 800]);
  });
});

it('the version stands in package.json alone', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const others = sourceFiles(['.'], /\.(ts|tsx|mjs|json|md|html)$/).filter(
    ({ path }) =>
      !['package.json', 'package-lock.json', 'CHANGELOG.md', 'assets/store/licences.md'].includes(path),
  );
  expect(placesOf(others, new RegExp(`["'\`]${version.replaceAll('.', '\\.')}["'\`]`))).toEqual([]);
});

/** Width and height, from the head of a PNG file. */
function sizeOf(file: string): [number, number] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
