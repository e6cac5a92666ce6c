import { describe, expect, test } from 'vitest';
import { presetOf } from '@/utils/letters/presets';
import { CONTROLLER, DUTCH_CONTROLLER, MATTER, sampleRequest } from './sample';

/** The day that a reminder asks for: two weeks, on a working day, never before the term of the law is over. */
const day = (text: string) => Temporal.PlainDate.from(text);
const asked = (today: string, dueOn: string | null, controller = CONTROLLER, answered = MATTER.answered) =>
  presetOf(
    sampleRequest({
      kind: 'reminder',
      today: day(today),
      controller,
      matter: { ...MATTER, answered, dueOn: dueOn === null ? null : day(dueOn) },
    }),
    'reminder.lastDay',
  );

describe('the day that a reminder asks for', () => {
  test('is two weeks away', () => expect(asked('2026-11-23', '2026-11-05')).toBe('2026-12-07'));
  test('is no Sunday', () => expect(asked('2026-11-22', '2026-11-05')).toBe('2026-12-07'));
  test('is no holiday where the controller is', () => {
    expect(asked('2026-12-11', '2026-12-01')).toBe('2026-12-28');
    expect(asked('2027-04-13', '2027-04-01', DUTCH_CONTROLLER)).toBe('2027-04-28');
    expect(asked('2027-04-13', '2027-04-01')).toBe('2027-04-27');
  });
  test('is never before the last day of the law', () =>
    expect(asked('2026-10-20', '2026-11-05')).toBe('2026-11-05'));
  test('is after half an answer the last day of the law, where that leaves a week', () => {
    const half = { kind: 'partly', on: day('2026-11-20'), missing: ['copy'] } as const;
    expect(asked('2026-11-22', '2026-12-03', CONTROLLER, half)).toBe('2026-12-03');
    expect(asked('2026-11-22', '2026-11-27', CONTROLLER, half)).toBe('2026-12-07');
  });
  test('stands without such a day too', () => expect(asked('2026-11-23', null)).toBe('2026-12-07'));
});
