import type { HandedOver as One, Request } from '@/utils/requests/request';
import { dayOf } from '@/utils/requests/request';
import { AskSent } from './ask-sent';
import { useFormats, usePageWords, useWords } from './language';
import { Notice } from './notice';

export interface HandedOverProps {
  request: Pick<Request, 'handedOver' | 'asked'>;
  today: Temporal.PlainDate;
  onSent: (letter: One, on: Temporal.PlainDate) => void;
  onNotSent: (letter: One) => void;
}

/** Letters after the request that were made ready, and of which nobody said that they went. */
export function HandedOver({ request, today, onSent, onNotSent }: HandedOverProps) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  return (
    <>
      {request.handedOver.map((letter) => {
        const { eventId, fact } = letter;
        const on = Temporal.PlainDate.from(dayOf(fact) ?? today.toString());
        const what =
          fact.kind === 'resent' ? page.request.thisLetterAgain : page.letterKinds[fact.letterKind];
        return (
          <Notice key={eventId} kind="warning" title={words.send.askSent}>
            <p>{page.request.madeReady(what, formats.day(on))}</p>
            <AskSent
              today={today}
              sentOn={on.toString()}
              earliest={Temporal.PlainDate.from(request.asked.sentOn)}
              hideQuestion
              onSent={(sentOn) => onSent(letter, sentOn)}
              onNotYet={() => onNotSent(letter)}
            />
          </Notice>
        );
      })}
    </>
  );
}
