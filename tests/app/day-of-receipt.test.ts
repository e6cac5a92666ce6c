import { expect, it } from 'vitest';
import { matterOf } from '@/utils/app/matter-of';
import type { Fact } from '@/utils/requests/events';
import { answer, made } from './made-request';

/** Sent by e-mail on 11 October 2026: an answer of later shows that it arrived, and not on which day. */
it.each<[string, boolean, ...Fact[]]>([
  ['nothing came', false],
  ['an answer weeks later', false, answer('2026-11-03')],
  ['an answer on the very day', true, answer('2026-10-11')],
  [
    'a confirmation of later that names no day',
    false,
    { kind: 'acknowledged', on: '2026-10-13', receivedOn: null, textHash: null },
  ],
  [
    'a confirmation that names the day',
    true,
    { kind: 'acknowledged', on: '2026-10-13', receivedOn: '2026-10-11', textHash: null },
  ],
])('the day of receipt after: %s', (_case, isShown, ...facts) => {
  const { request, status } = made('2026-11-22', {}, ...facts);
  expect(matterOf(request, status).isReceiptShown).toBe(isShown);
});
