import type { Place } from './authority-route';
import type { Calendar } from './calendar-country';
import type { Deadline } from './deadline';
import type { Asking, AuthorityPaper, ReminderSent, RequestState } from './request-state';
import type { Right } from './rights';

/** What must be known of a request to say what to do about it on a day. */
export interface StepFacts {
  right: Right;
  companions?: readonly Right[];
  state: RequestState;
  reminder: ReminderSent | null;
  /** The paper that went to the authority about how it stands now, if one did. */
  paper?: AuthorityPaper | null;
  /** What was asked together with the answer, and nobody has replied to yet. */
  askedWithAnswer?: readonly Asking[];
  /** The first answer to the request as it went out, where the one that decides is a later one. */
  firstAnsweredOn?: Temporal.PlainDate | null;
  deadline: Deadline;
  /** The controller's calendar. */
  calendar: Calendar;
  place: Place;
  today: Temporal.PlainDate;
}
