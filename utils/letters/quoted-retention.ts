import { chosen, type Draft } from './draft';
import { quotedInside } from './page-words';

/** Which of the site's own retention periods does the letter quote? Those that were ticked, in the site's words. */
export function quotedRetention(draft: Draft): readonly string[] {
  const ticked = chosen(draft, 'quotes.retention');
  const periods = draft.request.policy?.policy.retention ?? [];
  return periods.filter((one) => ticked.includes(one.subject)).map((one) => quotedInside(one.quote));
}
