import { findAuthorities } from '@/utils/detection/contact/find-authority';
import { findOfficers } from '@/utils/detection/contact/find-dpo';
import {
  findRequestAddresses,
  findRequestForms,
  findRequestsEmails,
} from '@/utils/detection/contact/find-requests';
import { namesJointControllers } from '@/utils/detection/name/name-together';
import type { PageText } from '@/utils/detection/page/page-text';
import type { PageReading } from '@/utils/detection/page-reading';
import { readLines } from './lines';
import { type Candidate, toField } from './rank';
import { readIdentity } from './read-card';

/** Who is behind the page, whom to write to, and the authority it names. */
type Parties = Pick<
  PageReading,
  | 'controllers'
  | 'areJoint'
  | 'requestsEmail'
  | 'requestsForm'
  | 'requestsPostalAddress'
  | 'officer'
  | 'authority'
>;

export function readParties(page: PageText): Parties {
  const lines = readLines(page);
  const { card, emails, addresses, own, others } = readIdentity(page, lines);
  const field = (candidates: readonly Candidate[]) => toField(candidates, page.url);
  const officers = findOfficers(lines, emails);
  return {
    controllers: [card, ...others],
    areJoint: others.length > 0 && namesJointControllers(lines),
    requestsEmail: field(findRequestsEmails(emails, lines)),
    requestsForm: field(findRequestForms(page, lines)),
    requestsPostalAddress: field(findRequestAddresses(addresses, own)),
    officer: { name: field(officers.names), email: field(officers.emails) },
    authority: field(findAuthorities(lines)),
  };
}
