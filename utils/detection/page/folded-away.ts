import type { PageText, TextBlock } from './page-text';

/**
 * Which blocks lie folded away while most of the page stands open? Where nearly the whole text is an accordion, being
 * folded says nothing of a line, and its footer is not the better source for being open.
 */
export function foldedAway({ blocks }: Pick<PageText, 'blocks'>): (block: TextBlock) => boolean {
  let shown = 0;
  let folded = 0;
  for (const { place, visibility, text } of blocks) {
    if (place !== 'body') continue;
    if (visibility === 'folded') folded += text.length;
    else shown += text.length;
  }
  return folded > shown ? () => false : (block) => block.visibility === 'folded';
}
