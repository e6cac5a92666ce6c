import type { PageText } from '@/utils/detection/page/page-text';
import type { Policy } from '@/utils/law/policy';
import { checkPolicy } from './check-policy';
import { readNationalNumber } from './read-national-number';
import { readPolicyDate } from './read-policy-date';
import { readPurposes } from './read-purposes';
import { readRecipients } from './read-recipients';
import { readRetention } from './read-retention';
import { readTransfers } from './read-transfers';

/** What the policy says of its processing: the matter of articles 13 and 14 AVG, each with its sentence. */
export function readPolicy(page: PageText): Policy {
  const matter = {
    purposes: readPurposes(page),
    retention: readRetention(page),
    recipients: readRecipients(page),
    transfers: readTransfers(page),
    nationalNumber: readNationalNumber(page),
    ...readPolicyDate(page),
  };
  return { ...matter, checks: checkPolicy(page, matter) };
}
