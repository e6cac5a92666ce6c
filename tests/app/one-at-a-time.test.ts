import { describe, expect, it } from 'vitest';
import { oneAtATime } from '@/utils/app/one-at-a-time';

describe('oneAtATime', () => {
  it('makes one more run of any number of calls, never two at once', async () => {
    let running = 0;
    let most = 0;
    let runs = 0;
    const look = oneAtATime(async () => {
      runs += 1;
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running -= 1;
    });
    await Promise.all(Array.from({ length: 300 }, () => look()));
    expect(most).toBe(1);
    expect(runs).toBe(2);
    await look();
    expect(runs).toBe(3);
  });

  it('runs again after a failure, and tells it to those who asked for that run alone', async () => {
    let runs = 0;
    const look = oneAtATime(async () => {
      runs += 1;
      if (runs === 1) throw new Error('once');
    });
    const [first, second] = await Promise.allSettled([look(), look()]);
    expect([first?.status, second?.status]).toEqual(['rejected', 'fulfilled']);
  });
});
