import { expect, test } from 'vitest';
import { DEFAULT_MOMENTS, nextReminderOn } from '@/utils/requests/reminders';
import { summaryOf } from '@/utils/requests/summary';
import { ownLetter, requestOf } from '../gallery/sample-requests';

const day = (text: string) => Temporal.PlainDate.from(text);
const next = (request: Parameters<typeof summaryOf>[0], on: string, moments = DEFAULT_MOMENTS) =>
  nextReminderOn(summaryOf(request), moments, day(on))?.toString() ?? null;

test('the next notification is told: the day after the last day, or before it where that was chosen', () => {
  const waiting = requestOf('2026-11-02');
  expect(next(waiting, '2026-11-22')).toBe('2026-12-03');
  expect(next(waiting, '2026-11-22', ['twoWeeksBefore'])).toBe('2026-11-22');
  expect(next(waiting, '2026-11-12', ['twoWeeksBefore'])).toBe('2026-11-18');
  expect(next(waiting, '2026-11-22', ['lastDay'])).toBe('2026-12-02');
  expect(next(waiting, '2026-11-22', [])).toBeNull();
});

test('after a reminder it is the day after the time that it gave, and after an answer none comes', () => {
  expect(next(requestOf('2026-10-05', [ownLetter('reminder', '2026-11-20')]), '2026-11-22')).toBe(
    '2026-12-05',
  );
  const answered = { kind: 'answered', on: '2026-11-20', textHash: null } as const;
  expect(next(requestOf('2026-11-02', [answered]), '2026-11-22')).toBeNull();
});
