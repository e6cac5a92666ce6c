import { findAuthorities } from '@/utils/detection/contact/find-authority';
import { findOfficers } from '@/utils/detection/contact/find-dpo';
import {
  findRequestAddresses,
  findRequestForms,
  findRequestsEmails,
} from '@/utils/detection/contact/find-requests';
import { namesJointControllers } from '@/utils/detection/name/name-together';
import type { PageText } from '@/utils/detection/page/page-text';
import type { Field, PageReading, Sureness } from '@/utils/detection/page-reading';
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
    requestsEmail: asOnCard(field(findRequestsEmails(emails, lines)), card.email),
    requestsForm: field(findRequestForms(page, lines)),
    requestsPostalAddress: field(findRequestAddresses(addresses, own)),
    officer: { name: field(officers.names), email: field(officers.emails) },
    authority: field(findAuthorities(lines)),
  };
}

/** The same address is no surer for requests than on the card, where something speaks against it there. */
function asOnCard(field: Field, onCard: Field): Field {
  const { best } = field;
  if (best === null) return field;
  const same = [onCard.best, ...onCard.alternatives].find((found) => found?.value === best.value);
  const doubts = [...new Set([...best.doubts, ...(same?.doubts ?? [])])];
  const least: Sureness = doubts.includes('otherDomain') ? 'probable' : 'certain';
  const there = doubts.length > 0 ? (same?.sureness ?? least) : least;
  const sureness = lower(lower(best.sureness, there), least);
  return { ...field, best: { ...best, doubts, sureness } };
}

const RISING: readonly Sureness[] = ['check', 'probable', 'certain'];
const lower = (a: Sureness, b: Sureness): Sureness => (RISING.indexOf(a) < RISING.indexOf(b) ? a : b);
