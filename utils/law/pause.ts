import type { Calendar } from './calendar-country';
import { isAfter } from './compare-days';
import type { PauseFault, Reason } from './deadline-reason';
import { roll, withMargin } from './period';

/** A question by the controller that may pause the clock. `suppliedOn` is null while it is unanswered. */
export interface Pause {
  askedOn: Temporal.PlainDate;
  suppliedOn: Temporal.PlainDate | null;
  /** The user confirmed that the question came without undue delay (EDPB §159). */
  askedPromptly: boolean;
  /** It asks more than art. 12(6) allows. Nobody has to give that, so only what was given all the same pauses. */
  asksTooMuch?: boolean;
}

export interface Paused {
  dueOn: Temporal.PlainDate;
  reasons: Reason[];
  /** The day of a prompt question that is still unanswered. */
  openSince: Temporal.PlainDate | null;
}

/**
 * The clock is paused, not restarted: the days between question and answer are added to the last day, and
 * weekends and holidays are looked at again. A pause counts only if it began while the period still ran.
 */
export function withPauses(
  base: Temporal.PlainDate,
  pauses: readonly Pause[],
  receivedOn: Temporal.PlainDate,
  calendar: Calendar,
): Paused {
  const counted: Reason[] = [];
  const notCounted: Reason[] = [];
  let dueOn = withMargin(base, calendar).dueOn;
  let days = 0;
  let openSince: Temporal.PlainDate | null = null;
  let countedUntil: Temporal.PlainDate | null = null;
  for (const pause of byAskedOn(pauses)) {
    const { askedOn, suppliedOn } = pause;
    const why = pauseFault(pause, receivedOn, openSince === null ? dueOn : null);
    if (why !== null) notCounted.push({ kind: 'pauseIgnored', askedOn, suppliedOn, why });
    else if (suppliedOn === null) {
      openSince ??= askedOn;
      notCounted.push({ kind: 'pauseOpen', askedOn });
    } else {
      const start: Temporal.PlainDate =
        countedUntil && isAfter(countedUntil, askedOn) ? countedUntil : askedOn;
      const added = isAfter(suppliedOn, start) ? start.until(suppliedOn).days : 0;
      days += added;
      countedUntil = isAfter(suppliedOn, start) ? suppliedOn : start;
      counted.push({ kind: 'pause', askedOn, suppliedOn, days: added });
      dueOn = withMargin(roll(base.add({ days }), calendar).day, calendar).dueOn;
    }
  }
  const to = base.add({ days });
  const rolled = roll(to, calendar);
  if (days > 0) counted.push({ kind: 'pausedUntil', from: base, to, days }, ...rolled.reasons);
  const last = withMargin(rolled.day, calendar);
  return { dueOn: last.dueOn, reasons: [...counted, ...last.reasons, ...notCounted], openSince };
}

function byAskedOn(pauses: readonly Pause[]): Pause[] {
  return pauses.toSorted((a, b) => Temporal.PlainDate.compare(a.askedOn, b.askedOn));
}

function pauseFault(
  { askedOn, suppliedOn, askedPromptly, asksTooMuch = false }: Pause,
  receivedOn: Temporal.PlainDate,
  /** null while the clock stands still: no last day can have passed. */
  dueOn: Temporal.PlainDate | null,
): PauseFault | null {
  if (isAfter(receivedOn, askedOn)) return 'askedBeforeReceipt';
  if (suppliedOn && isAfter(askedOn, suppliedOn)) return 'suppliedBeforeAsked';
  if (dueOn && isAfter(askedOn, dueOn)) return 'askedAfterLastDay';
  if (asksTooMuch && suppliedOn === null) return 'asksTooMuch';
  return askedPromptly ? null : 'notPrompt';
}
