import { readBlocks } from '@/utils/detection/page/text-blocks';
import { readPage } from '@/utils/detection/read-page';

/** What the bench runs in a page: bundled by `whole-reader.ts`. */
const options = () => ({ url: location.href, isLive: true, now: () => performance.now() });

export const readWhole = () => readPage(document, options());
export const takeText = () => readBlocks(document, options());
