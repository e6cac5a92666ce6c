import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Calendar } from '@/utils/law/calendar-country';
import type { NextStep, Step } from '@/utils/law/next-step';
import type { Situation } from '@/utils/law/situation';
import { isRunning } from '@/utils/law/situation';
import type { OrdinaryFact } from '@/utils/requests/events';
import { type EarlyForPaper, givenUntil } from '@/utils/requests/patience';
import { currentSending, type Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';
import { awaitedLastTerm } from '@/utils/requests/summary';
import { Badge } from './badge';
import { Button } from './button';
import { Disclosure } from './disclosure';
import { useFormats, usePageWords, useWords } from './language';
import { LastDay, ReasonList } from './last-day';
import { NextNotification, type Notification } from './next-notification';
import { badgeWords, daysUntil, distanceInWords, faceOf } from './request-face';
import { StepCard } from './step-card';
import { TermStrip } from './term-strip';
import { TextField } from './text-field';

export interface HeroProps {
  request: Request;
  status: Status;
  step: NextStep;
  calendar: Calendar;
  today: Temporal.PlainDate;
  /** Why a paper for the authority would come early; null where it would not. */
  early: EarlyForPaper | null;
  notification: Notification;
  onStep: (step: Step) => void;
  onFact: (fact: OrdinaryFact) => void;
  /** What a chosen step still asks, or says: it stands beside the steps. */
  asking?: ComponentChildren;
}

/** The strongest thing on the page: the day, how far off it is, its picture and its reasons, and what to do. */
export function Hero(props: HeroProps) {
  const { request, status, step, calendar, today, early, notification, onStep, onFact, asking } = props;
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const isPaused = status.deadline.kind === 'term' && status.deadline.isPaused;
  const face = faceOf({ standing: status, isPaused, today });
  const runs = isRunning(status.situation);
  const given = givenUntil(status.situation, awaitedLastTerm(request, status.state));
  const isTerm = status.deadline.kind === 'term';
  const isPast = daysUntil(status.watchOn, today) < 0;
  const days = daysUntil(given ?? status.watchOn, today);
  const todo = face !== 'draft' && step.proposal.deed !== 'nothing' && (
    <StepCard step={step} early={early} onStep={onStep} />
  );
  // They asked something: then the day is theirs, and what is to be done stands above it.
  const isAsked = ASKED.has(status.situation) && face !== 'overdue';
  return (
    <section class={`hero state--${face}`}>
      <Badge state={face} text={badgeWords(face, status.situation, words)} />
      {isAsked && todo}
      {face === 'draft' ? (
        <AskSent request={request} today={today} onFact={onFact} />
      ) : runs ? (
        <>
          <LastDay
            deadline={status.deadline}
            distance={isPaused ? page.request.paused : distanceInWords(days, page, formats, !isTerm)}
            isPast={isPast}
            given={
              given && {
                until: given,
                label: page.request.given,
                legally: isTerm ? page.request.lastDayWas(formats.day(status.watchOn)) : null,
              }
            }
          />
          <Original status={status} />
          <TermStrip deadline={status.deadline} calendar={calendar} today={today} />
        </>
      ) : (
        <Answered request={request} status={status} calendar={calendar} today={today} />
      )}
      {!isAsked && todo}
      {asking}
      {!request.closed && <NextNotification notification={notification} />}
    </section>
  );
}

const ASKED: ReadonlySet<Situation> = new Set(['identityAsked', 'clarificationAsked', 'feeAsked']);

function Original({ status }: { status: Status }) {
  const page = usePageWords();
  const formats = useFormats();
  const { deadline } = status;
  if (deadline.kind !== 'term' || deadline.originalDueOn.equals(deadline.dueOn)) return null;
  return <p class="small soft">{page.request.original(formats.day(deadline.originalDueOn))}</p>;
}

/** Once an answer is there, it and the next step come first; the last day is kept for whoever wants it. */
function Answered({
  request,
  status,
  calendar,
  today,
}: Pick<HeroProps, 'request' | 'status' | 'calendar' | 'today'>) {
  const page = usePageWords();
  const formats = useFormats();
  const title = titleOf(request, status, page, (iso) => formats.day(Temporal.PlainDate.from(iso)));
  if (title === null) return null;
  return (
    <>
      <p class="hero__answered">{title}</p>
      {request.closed && <p>{page.closings[request.closed.outcome]}.</p>}
      <Disclosure summary={page.request.lastDayWas(formats.day(status.watchOn))}>
        <div class="stack stack--tight">
          <ReasonList deadline={status.deadline} />
          <TermStrip deadline={status.deadline} calendar={calendar} today={today} />
        </div>
      </Disclosure>
    </>
  );
}

/** What happened last, where the last day is history. */
function titleOf(
  request: Request,
  { state, situation }: Status,
  { request: words }: ReturnType<typeof usePageWords>,
  dayOf: (iso: string) => string,
): string | null {
  if (state.kind === 'closed') return words.closedOn(dayOf(state.closedOn));
  if (situation === 'authorityAsked') {
    const paper = request.letters.findLast(({ letterKind }) => letterKind !== 'reminder');
    return paper ? words.authoritySince(dayOf(paper.on)) : null;
  }
  return 'answeredOn' in state ? words.answeredOn(dayOf(state.answeredOn)) : null;
}

function AskSent({ request, today, onFact }: Pick<HeroProps, 'request' | 'today' | 'onFact'>) {
  const page = usePageWords();
  const [sentOn, setSentOn] = useState(currentSending(request).sentOn);
  return (
    <div class="stack">
      <p class="hero__answered">{page.request.notSentTitle}</p>
      <TextField
        label={page.record.day}
        type="date"
        value={sentOn}
        onInput={setSentOn}
        max={today.toString()}
        error={sentOn === '' ? page.record.dayMissing : null}
      />
      <div class="row">
        <Button
          kind="primary"
          unavailable={sentOn === ''}
          onClick={() => onFact({ kind: 'sendingConfirmed', sentOn })}
        >
          {page.request.yesSent}
        </Button>
        <Button onClick={() => onFact({ kind: 'notSent' })}>{page.request.noNotSent}</Button>
      </div>
    </div>
  );
}
