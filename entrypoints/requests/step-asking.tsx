import { useEffect, useRef } from 'preact/hooks';
import { EnterDay } from '@/components/enter-day';
import { usePageWords } from '@/components/language';
import { Notice } from '@/components/notice';
import { QuestionNotice } from '@/components/question-notice';
import { today } from '@/utils/app/clock';
import type { Doing } from '@/utils/app/step-doing';
import type { Contradiction } from '@/utils/requests/check-entry';
import type { OrdinaryFact } from '@/utils/requests/events';

export interface StepAskingProps {
  doing: Doing;
  against: readonly Contradiction[];
  onCancel: () => void;
  onFact: (fact: OrdinaryFact) => void;
  onPublicBody: (is: boolean) => void;
}

/** What a chosen step still asks, or says. */
export function StepAsking(props: StepAskingProps) {
  const place = useRef<HTMLDivElement>(null);
  // On a narrow screen it would appear below the button that called it, out of sight; and a reader that follows
  // the focus would not be told of it at all.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} class="asking" tabIndex={-1}>
      <Asking {...props} />
    </div>
  );
}

function Asking({ doing, against, onCancel, onFact, onPublicBody }: StepAskingProps) {
  const { publicBody, explain } = usePageWords().request;
  switch (doing.kind) {
    case 'enterDay':
      return (
        <EnterDay
          what={doing.what}
          today={today()}
          contradictions={against}
          onCancel={onCancel}
          onSave={(on) =>
            onFact(
              doing.what === 'delivered'
                ? { kind: 'delivered', on }
                : {
                    kind: 'questionAnswered',
                    on,
                    questionId: doing.questionId,
                    askedPromptly: doing.askedPromptly,
                  },
            )
          }
        />
      );
    case 'askPublicBody':
      return (
        <QuestionNotice
          title={publicBody.title}
          text={publicBody.text}
          answers={[
            { label: publicBody.yes, onChoose: () => onPublicBody(true) },
            { label: publicBody.no, onChoose: () => onPublicBody(false) },
          ]}
        />
      );
    case 'explain':
      return (
        <Notice kind="info">
          {[explain[doing.about]].flat().map((said) => (
            <p key={said}>{said}</p>
          ))}
        </Notice>
      );
    case 'letter':
    case 'resend':
    case 'fact':
    case 'visit':
    case 'newRequest':
    case 'none':
      return null;
  }
}
