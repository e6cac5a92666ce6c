import { BlockBuilder } from './block-builder';
import { type Context, TOP } from './open-context';
import type { PageText, TextNotice } from './page-text';

/** Longer than any policy; what comes after is not read, and the notices say so. */
const MAX_CHARACTERS = 2_000_000;
const MAX_LINES = 150_000;

const LINE: Context = { ...TOP, tag: 'p' };

/** Text that was copied from a page, as the finders take it: a paragraph a line. Nothing of it is markup. */
export function pastedText(text: string, url: string): PageText {
  const builder = new BlockBuilder(() => null);
  const lines = text.slice(0, MAX_CHARACTERS).split(/\r\n|[\n\r]/);
  for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
    builder.append(line, { ...LINE, group: index + 1 });
    builder.flush();
  }
  const notices: TextNotice[] = [];
  if (text.length > MAX_CHARACTERS || lines.length > MAX_LINES) notices.push('truncatedText');
  if (builder.sawInvisible) notices.push('invisibleCharacters');
  return {
    url,
    title: '',
    lang: null,
    blocks: builder.blocks,
    links: [],
    structuredData: [],
    microdata: [],
    metas: new Map(),
    notices,
  };
}
