import {
  domainLabel,
  isAuthorityEmail,
  isFreeMail,
  isProcessorEmail,
} from '@/utils/detection/identity/known-parties';
import type { Line } from '@/utils/detection/identity/lines';
import type { PageText } from '@/utils/detection/page/page-text';
import { thanksMaker } from './made-the-site';
import { speaksOfOthers } from './other-parties';

const MAIL_DOMAIN = /(?<=\S)@([a-z\d][a-z\d.-]{1,60}\.[a-z]{2,10})/gi;
const MAX_TEXT = 3000;

/** The name parts of the domains that the page's mail goes to, each once: "itvoorondernemers". */
export function mailLabels(lines: readonly Line[]): string[] {
  const labels = new Set<string>();
  for (const { text, owner } of lines) {
    if (owner !== 'open' || !text.includes('@') || thanksMaker(text)) continue;
    for (const { 0: mail, 1: domain = '', index } of text.slice(0, MAX_TEXT).matchAll(MAIL_DOMAIN)) {
      const isOwn = !isFreeMail(domain) && !isAuthorityEmail(mail) && !isProcessorEmail(mail);
      if (
        isOwn &&
        !OFFICERS.test(text.slice(Math.max(0, index - 3))) &&
        !speaksOfOthers(text.slice(0, index))
      )
        labels.add(domainLabel(domain.toLowerCase()));
    }
  }
  return [...labels];
}

const OFFICERS = /^\W?(?:dpo|fg)@/i;

/** What the site is called by its own address and, where all its mail goes to one domain, by that. */
export function siteLabels(page: PageText, lines: readonly Line[]): string[] {
  const host = URL.canParse(page.url) ? new URL(page.url).hostname : '';
  const mail = mailLabels(lines);
  return [...new Set([domainLabel(host), ...(mail.length === 1 ? mail : [])])];
}
