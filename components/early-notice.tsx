import type { EarlyForPaper } from '@/utils/requests/patience';
import { useFormats, usePageWords } from './language';
import { Notice } from './notice';

/** That there is still reason to wait. The law forbids nobody to complain already, so it stays possible. */
export function EarlyNotice({ early }: { early: EarlyForPaper }) {
  const words = usePageWords().request.early;
  const formats = useFormats();
  return (
    <Notice kind="info">
      <p>{early.kind === 'termRuns' ? words.termRuns(formats.day(early.until)) : words[early.kind]}</p>
    </Notice>
  );
}
