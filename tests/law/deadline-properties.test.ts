import { describe, expect, it } from 'vitest';
import { CALENDARS, type Calendar } from '@/utils/law/calendar-country';
import { type DeadlineInput, deadlineOf, isOverdue, type Term } from '@/utils/law/deadline';
import { reasonsInDutch } from '@/utils/law/deadline-in-words';
import { receivedOn } from '@/utils/law/receipt';
import { isWorkingDay } from '@/utils/law/working-day';
import { fc } from '../property/seeded';

const days = fc
  .integer({ min: 0, max: 365 * 30 })
  .map((offset) => Temporal.PlainDate.from('2015-01-01').add({ days: offset }));
const calendars = fc.constantFrom<Calendar>(...CALENDARS);
const offsets = fc.integer({ min: -10, max: 140 });

interface Given {
  received: Temporal.PlainDate;
  calendar: Calendar;
  extension: { after: number; withReasons: boolean } | null;
  pauses: { after: number; days: number | null; askedPromptly: boolean }[];
}

const given: fc.Arbitrary<Given> = fc.record({
  received: days,
  calendar: calendars,
  extension: fc.option(fc.record({ after: offsets, withReasons: fc.boolean() })),
  pauses: fc.array(
    fc.record({
      after: offsets,
      days: fc.option(fc.integer({ min: -5, max: 60 })),
      askedPromptly: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
});

function inputOf({ received, calendar, extension, pauses }: Given): DeadlineInput {
  return {
    right: 'access',
    receipt: receivedOn(received),
    calendar,
    extension: extension && {
      announcedOn: received.add({ days: extension.after }),
      withReasons: extension.withReasons,
    },
    pauses: pauses.map((pause) => {
      const askedOn = received.add({ days: pause.after });
      const suppliedOn = pause.days === null ? null : askedOn.add({ days: pause.days });
      return { askedOn, suppliedOn, askedPromptly: pause.askedPromptly };
    }),
  };
}

function term(input: DeadlineInput): Term {
  const deadline = deadlineOf(input);
  if (deadline.kind !== 'term') throw new Error('a term was expected');
  return deadline;
}

const compare = Temporal.PlainDate.compare;

describe('whatever is recorded, the last day', () => {
  it('is a working day and never before the month that the law gives', () => {
    fc.assert(
      fc.property(given, (facts) => {
        const input = inputOf(facts);
        const { dueOn, originalDueOn } = term(input);
        expect(compare(dueOn, facts.received.add({ months: 1 }))).toBeGreaterThanOrEqual(0);
        expect(compare(dueOn, originalDueOn)).toBeGreaterThanOrEqual(0);
        expect(isWorkingDay(dueOn, facts.calendar)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not shortened by an extension, and comes after three months when that has effect', () => {
    fc.assert(
      fc.property(given, (facts) => {
        const input = inputOf(facts);
        const without = term({ ...input, extension: null });
        const withIt = term(input);
        expect(compare(withIt.dueOn, without.dueOn)).toBeGreaterThanOrEqual(0);
        if (withIt.extension === 'effective') {
          expect(compare(withIt.dueOn, facts.received.add({ months: 3 }))).toBeGreaterThanOrEqual(0);
        } else expect(withIt.dueOn.toString()).toBe(without.dueOn.toString());
      }),
      { numRuns: 2000 },
    );
  });

  it('is not shortened by a pause', () => {
    fc.assert(
      fc.property(given, (facts) => {
        const input = inputOf(facts);
        const [, ...fewer] = input.pauses ?? [];
        expect(compare(term(input).dueOn, term({ ...input, pauses: fewer }).dueOn)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on the order in which the pauses were recorded', () => {
    fc.assert(
      fc.property(given, (facts) => {
        const input = inputOf(facts);
        const reversed = { ...input, pauses: (input.pauses ?? []).toReversed() };
        expect(term(reversed).dueOn.toString()).toBe(term(input).dueOn.toString());
      }),
    );
  });

  it('moves on with the day of receipt, never back', () => {
    fc.assert(
      fc.property(days, calendars, (received, calendar) => {
        const on = (day: Temporal.PlainDate) =>
          term({ right: 'access', receipt: receivedOn(day), calendar }).dueOn;
        expect(compare(on(received.add({ days: 1 })), on(received))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('is told in words that end with it, each step from where the last one stood', () => {
    fc.assert(
      fc.property(given, (facts) => {
        const { because } = term(inputOf(facts));
        const sentences = reasonsInDutch(because);
        expect(sentences).toHaveLength(because.length);
        for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z\d].*\.$/);
        expect(sentences.join(' ')).not.toMatch(/undefined|NaN|\[object/);
      }),
    );
  });

  it('is not overdue on the day itself, and is on the next, unless the clock stands still', () => {
    fc.assert(
      fc.property(given, (facts) => {
        const deadline = term(inputOf(facts));
        expect(isOverdue(deadline, deadline.dueOn)).toBe(false);
        expect(isOverdue(deadline, deadline.dueOn.add({ days: 1 }))).toBe(!deadline.isPaused);
      }),
    );
  });
});
