import { Button } from './button';
import { Notice } from './notice';

export interface QuestionNoticeProps {
  title: string;
  text: string;
  /** In the order of reading; the first is the likeliest. Each runs on the very click. */
  answers: readonly { label: string; onChoose: () => void }[];
}

/** One question with a few answers, in passing: nothing waits for it. */
export function QuestionNotice({ title, text, answers }: QuestionNoticeProps) {
  return (
    <Notice kind="info" title={title}>
      <p>{text}</p>
      <p class="row">
        {answers.map(({ label, onChoose }, index) => (
          <Button key={label} small kind={index === 0 ? 'plain' : 'quiet'} onClick={onChoose}>
            {label}
          </Button>
        ))}
      </p>
    </Notice>
  );
}
