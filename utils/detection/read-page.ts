import { findAuthorities } from './find-authority';
import { findContactLinks } from './find-contact-link';
import { findOfficers } from './find-dpo';
import { findPrivacyLinks } from './find-privacy-link';
import { findRequestAddresses, findRequestForms, findRequestsEmails } from './find-requests';
import { classifyPage } from './is-privacy-page';
import { readLines } from './lines';
import type { PageReading } from './page-reading';
import type { PageText, ReadOptions } from './page-text';
import { toField } from './rank';
import { readIdentity } from './read-card';
import { readLegalBases } from './read-legal-bases';
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

/** The reading of a page that is text already. */
export function readPageText(page: PageText): PageReading {
  const lines = readLines(page);
  const { card, emails, addresses, own } = readIdentity(page, lines);
  const field = (candidates: Parameters<typeof toField>[0]) => toField(candidates, page.url);
  const officers = findOfficers(lines, emails);
  return {
    url: page.url.slice(0, 2000),
    title: page.title.slice(0, 300),
    lang: page.lang?.slice(0, 300) ?? null,
    kind: classifyPage(page),
    controllers: [card],
    areJoint: false,
    requestsEmail: field(findRequestsEmails(emails, lines)),
    requestsForm: field(findRequestForms(page, lines)),
    requestsPostalAddress: field(findRequestAddresses(addresses, own)),
    officer: { name: field(officers.names), email: field(officers.emails) },
    authority: field(findAuthorities(lines)),
    rights: readRights(page),
    legalBases: readLegalBases(page),
    policy: readPolicy(page),
    privacyLinks: findPrivacyLinks(page),
    contactLinks: findContactLinks(page),
    text: page.blocks
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 2_200_000),
    notices: [...page.notices],
  };
}
