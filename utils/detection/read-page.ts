import { readParties } from '@/utils/detection/identity/read-parties';
import type { PageText, ReadOptions } from '@/utils/detection/page/page-text';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { fittedTo } from '@/utils/detection/patterns/fitted-pattern';
import { readLegalBases } from '@/utils/detection/policy/read-legal-bases';
import { readPolicy } from '@/utils/detection/policy/read-policy';
import { readRights } from '@/utils/detection/policy/read-rights';
import { findContactLinks } from '@/utils/detection/site/find-contact-link';
import { findPrivacyLinks } from '@/utils/detection/site/find-privacy-link';
import { classifyPage } from '@/utils/detection/site/is-privacy-page';
import type { PageReading } from './page-reading';

/**
 * The pipeline: document → blocks of visible text → finders → ranking → reading. Pure over its arguments:
 * nothing in the page is changed, nothing is fetched, and what the page does not state stays empty.
 */
export function readPage(document: Document, options: ReadOptions): PageReading {
  return readPageText(readBlocks(document, options));
}

/** The reading of a page that is text already, e.g. as the page reader sent it out of the tab. */
export function readPageText(page: PageText): PageReading {
  return fittedTo(page, () => readFitted(page));
}

function readFitted(page: PageText): PageReading {
  const parties = readParties(page);
  const isSeveral = parties.controllers.length > 1;
  return {
    url: page.url.slice(0, 2000),
    title: page.title.slice(0, 300),
    lang: page.lang?.slice(0, 300) ?? null,
    kind: classifyPage(page),
    ...parties,
    rights: readRights(page),
    legalBases: readLegalBases(page),
    policy: readPolicy(page),
    privacyLinks: findPrivacyLinks(page),
    contactLinks: findContactLinks(page),
    text: page.blocks
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 2_200_000),
    notices: isSeveral ? [...page.notices, 'severalControllers'] : [...page.notices],
  };
}
