import { useState } from 'preact/hooks';
import { usePageWords } from '@/components/language';
import { QuestionNotice } from '@/components/question-notice';
import { askToNotify, mayNotify } from '@/utils/browser/notifications';

const ASKED_KEY = 'askedToNotify';

/** Whether there is something to ask: to be known before the page is drawn, which would jump for it. */
export async function isToBeAsked(): Promise<boolean> {
  return localStorage.getItem(ASKED_KEY) !== 'yes' && !(await mayNotify());
}

/** Asked once, where the first request is followed; refusing is fine and is not asked again. */
export function NotificationQuestion({ onSettled }: { onSettled: () => void }) {
  const { askNotify } = usePageWords().request;
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return null;
  const settle = () => {
    localStorage.setItem(ASKED_KEY, 'yes');
    setAsked(true);
    onSettled();
  };
  return (
    <QuestionNotice
      title={askNotify.title}
      text={askNotify.text}
      answers={[
        {
          label: askNotify.allow,
          // The browser asks only on the very click, before anything else is awaited.
          onChoose: () => void askToNotify().then(settle),
        },
        { label: askNotify.later, onChoose: settle },
      ]}
    />
  );
}
