import { findContactLinks } from './find-contact-link';
import { findPrivacyLinks } from './find-privacy-link';
import { fittedTo } from './fitted-pattern';
import { classifyPage } from './is-privacy-page';
import type { PageReading } from './page-reading';
import type { PageText, ReadOptions } from './page-text';
import { readLegalBases } from './read-legal-bases';
import { readParties } from './read-parties';
import { readPolicy } from './read-policy';
import { readRights } from './read-rights';
import { readBlocks } from './text-blocks';

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
