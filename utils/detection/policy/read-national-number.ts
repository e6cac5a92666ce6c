import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { quoteOf } from '@/utils/detection/patterns/fold-text';
import type { Policy } from '@/utils/law/policy';
import { passagesOf } from './policy-passages';

const NUMBER = fitted(
  /\b(?:rijksregisternummers?|burgerservicenummers?|bsn(?:-nummers?)?|insz(?:-nummer)?|identificatienummer van de sociale zekerheid|national (?:register|registration|identification) numbers?|numero (?:de registre )?national|numero niss|niss)\b/,
);
/** Not used, or to be made unreadable on a copy of an identity card. */
const NOT_USED = fitted(
  /\b(?:geen|niet|nooit|zonder|no|not|never|without|ne|pas|aucun)\b|\bzwart\b|\bonleesbaar\b|\bdoorha|\bafscherm|\bafplak|\bmaskeer|\bonzichtbaar\b|\bblack out\b|\bredact|\bmasqu|\bkopie\b|\bidentiteitsbewijs\b|\bpaspoort\b|\bidentity (?:card|document)\b|\bcopy of\b/,
);

/** The sentence in which the policy says that it uses the rijksregisternummer or BSN, or null. */
export function readNationalNumber(page: PageText): Policy['nationalNumber'] {
  for (const passage of passagesOf(page)) {
    if (!NUMBER.test(passage.fold)) continue;
    for (const { fold, text } of passage.sentences) {
      if (NUMBER.test(fold) && !NOT_USED.test(fold)) return { quote: quoteOf(text) };
    }
  }
  return null;
}
