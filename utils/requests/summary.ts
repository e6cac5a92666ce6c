import * as z from 'zod/mini';
import { type Deadline, watchDayOf } from '@/utils/law/deadline';
import { maskNationalNumbers } from '@/utils/law/national-number';
import { CHANNELS } from '@/utils/law/receipt';
import {
  AUTHORITY_PAPERS,
  type RequestState,
  reminderSentSchema,
  requestStateSchema,
} from '@/utils/law/request-state';
import { RIGHTS } from '@/utils/law/rights';
import { type Situation, situationOf } from '@/utils/law/situation';
import { clockSending } from './clock-sending';
import { REMINDER_MOMENTS } from './events';
import { mayPetition } from './may-petition';
import { currentSending, dayOf, type Request } from './request';
import {
  deadlineOfRequest,
  firstAnsweredOn,
  isUnansweredAndLate,
  paperOf,
  reminderOf,
  stateOf,
} from './status';
import { daySchema, idSchema, instantSchema } from './stored-values';

/**
 * A request on one line: what the list, the popup and the reminders need, and no more. It is a function of
 * the events alone, without today, so it can lie in the disposable cache and be thrown away at any time.
 */
const line = z.string().check(z.maxLength(300));
const moment = z.enum(REMINDER_MOMENTS);

const termSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('term'),
    dueOn: daySchema,
    originalDueOn: daySchema,
    isAtOnce: z.boolean(),
    isEstimated: z.boolean(),
    isPaused: z.boolean(),
    extension: z.nullable(z.enum(['effective', 'ineffective'])),
  }),
  z.strictObject({ kind: z.literal('checkIn'), checkInOn: daySchema, isEstimated: z.boolean() }),
]);

export const summarySchema = z.strictObject({
  id: idSchema,
  recordedAt: instantSchema,
  lastRecordedAt: instantSchema,
  right: z.enum(RIGHTS),
  companions: z.array(z.enum(RIGHTS)),
  /** Trade name or name, with any national number masked: a list is read over shoulders. null: neither given. */
  controllerName: z.nullable(line),
  host: z.nullable(line),
  controllerCountry: z.nullable(z.string()),
  reference: line,
  channel: z.enum(CHANNELS),
  sentOn: daySchema,
  state: requestStateSchema,
  term: termSchema,
  /** The last reminder letter that set a term. */
  reminder: z.nullable(reminderSentSchema),
  /** The paper that the authority has, where the user asked it about how things stand. */
  paper: z.nullable(z.enum(AUTHORITY_PAPERS)),
  /** From here the six weeks to a Dutch court are counted, also where a later answer decides. */
  firstAnsweredOn: z.nullable(daySchema),
  /** Whether those six weeks can be meant at all: a Dutch controller that is no public body, a request of art. 15–22. */
  mayPetition: z.boolean(),
  /** The last day that our latest letter gave, where it gave one and no answer came since. */
  lastTermOn: z.nullable(daySchema),
  /** Since when a letter after the request waits for a word on whether it went. */
  handedOverOn: z.nullable(daySchema),
  /** Moments chosen for this request; null: as the profile has it. */
  reminders: z.nullable(z.array(moment)),
  notified: z.array(z.strictObject({ what: moment, about: daySchema })),
});
export type Summary = z.infer<typeof summarySchema>;

export function summaryOf(request: Request): Summary {
  const { asked } = request;
  const sending = currentSending(request);
  const name = asked.controller.tradeName ?? asked.controller.name;
  return {
    id: request.id,
    recordedAt: request.recordedAt,
    lastRecordedAt: request.lastRecordedAt,
    right: asked.right,
    companions: asked.companions,
    controllerName: name === null ? null : maskNationalNumbers(name),
    host: asked.site?.host ?? null,
    controllerCountry: asked.controllerCountry,
    reference: maskNationalNumbers(asked.reference),
    channel: sending.addressee.channel,
    sentOn: sending.sentOn,
    state: stateOf(request),
    term: termOf(deadlineOfRequest(request)),
    reminder: reminderOf(request),
    paper: paperOf(request),
    firstAnsweredOn: firstAnsweredOn(request),
    mayPetition: mayPetition(request),
    lastTermOn: awaitedLastTerm(request, stateOf(request)),
    handedOverOn: handedOverOn(request),
    reminders: request.reminders,
    notified: request.notified,
  };
}

function handedOverOn({ handedOver }: Request): string | null {
  const days = handedOver.map(({ fact }) => dayOf(fact) ?? '').sort();
  return days[0] ?? null;
}

/** An answer after the letter, or the request sent anew, makes its last term history. */
export function awaitedLastTerm(request: Request, state: RequestState): string | null {
  const letter = request.letters.findLast(({ lastTermOn }) => lastTermOn !== null);
  if (!letter || letter.on < clockSending(request).sentOn) return null;
  if (!('answeredOn' in state)) return letter.lastTermOn;
  // On one and the same day a reminder came before the answer, and a letter that contests it after.
  const isAboutAnswer = letter.letterKind !== 'reminder' || state.kind === 'partlyAnswered';
  const isSettled = isAboutAnswer ? state.answeredOn > letter.on : state.answeredOn >= letter.on;
  return isSettled ? null : letter.lastTermOn;
}

/** How the request on this line stands on a day. */
export type Standing = {
  situation: Situation;
  /** Late, and something to do about it: not once the authority was asked. */
  isOverdue: boolean;
  /** The last day to answer, or the product's own look-back. */
  watchOn: Temporal.PlainDate;
};

export function standingOf(
  { state, term, reminder, paper }: Pick<Summary, 'state' | 'term' | 'reminder' | 'paper'>,
  today: Temporal.PlainDate,
): Standing {
  const deadline = deadlineFrom(term);
  return {
    situation: situationOf(state, deadline, today, reminder, paper),
    isOverdue: isUnansweredAndLate(state, deadline, today, paper),
    watchOn: watchDayOf(deadline),
  };
}

function termOf(deadline: Deadline): Summary['term'] {
  if (deadline.kind === 'checkIn') {
    return {
      kind: 'checkIn',
      checkInOn: deadline.checkInOn.toString(),
      isEstimated: deadline.isEstimated,
    };
  }
  const { isAtOnce, isEstimated, isPaused } = deadline;
  return {
    kind: 'term',
    dueOn: deadline.dueOn.toString(),
    originalDueOn: deadline.originalDueOn.toString(),
    isAtOnce,
    isEstimated,
    isPaused,
    extension: deadline.extension ?? null,
  };
}

/** The reasons stay behind: whoever wants them folds the request. */
export function deadlineFrom(term: Summary['term']): Deadline {
  if (term.kind === 'checkIn') {
    return { ...term, checkInOn: Temporal.PlainDate.from(term.checkInOn), because: [] };
  }
  const { extension, ...rest } = term;
  return {
    ...rest,
    dueOn: Temporal.PlainDate.from(term.dueOn),
    originalDueOn: Temporal.PlainDate.from(term.originalDueOn),
    because: [],
    ...(extension ? { extension } : {}),
  };
}
