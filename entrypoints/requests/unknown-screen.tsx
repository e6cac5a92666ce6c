import { usePageWords } from '@/components/language';
import { Notice } from '@/components/notice';

/** An address that leads nowhere, e.g. a request that was deleted. */
export function UnknownScreen() {
  const { papers } = usePageWords();
  return (
    <Notice kind="info" title={papers.unknown}>
      <p>
        <a href="#/">{papers.toOverview}</a>
      </p>
    </Notice>
  );
}
