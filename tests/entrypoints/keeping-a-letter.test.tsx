// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDraft } from '@/entrypoints/sending/use-draft';
import { useKeeping } from '@/entrypoints/sending/use-keeping';
import { today } from '@/utils/app/clock';
import { type DraftStart, newDraft } from '@/utils/app/letter-draft';
import { matterOf } from '@/utils/app/matter-of';
import { listRequests, readRequest } from '@/utils/app/overview';
import { policyTextAt } from '@/utils/app/policy-text';
import { recordFact } from '@/utils/app/record';
import { draftSlot, readLetter } from '@/utils/browser/kept-letters';
import { NO_CONTROLLER } from '@/utils/law/parties';
import { type Device, device, sender } from '../app/doors';
import { READ_POLICY } from '../letters/sample';
import { controller } from '../requests/sample-events';
import { drawn } from './drawn';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // The made-up page knows no locks; nobody else writes here.
  const request = (_name: string, _options: object, deed: () => unknown) => deed();
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  render(null, document.body);
  vi.useRealTimers();
});

function keeping() {
  const kept: string[] = [];
  const given = drawn(() =>
    useKeeping(
      { text: 'as it stood', savedAt: '' },
      {
        save: async ({ text }) => {
          kept.push(text);
          return { kind: 'saved' };
        },
        saveAtOnce: ({ text }) => kept.push(`${text}, at once`),
      },
    ),
  );
  const type = (text: string) => act(() => void given().change({ text }));
  return { kept, given, type };
}

it('a letter that became a request is not written again by what still waited', async () => {
  const { kept, given, type } = keeping();
  await type('typed');
  given().done();
  await vi.advanceTimersByTimeAsync(1000);
  dispatchEvent(new Event('pagehide'));
  expect(kept).toEqual([]);
});

it('what was kept at once is not kept again, and what was typed since is', async () => {
  const { kept, given, type } = keeping();
  await type('typed');
  await act(async () => void (await given().keepNow()));
  await vi.advanceTimersByTimeAsync(1000);
  dispatchEvent(new Event('pagehide'));
  await type('typed more');
  dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toEqual(['typed', 'typed more, at once', 'typed more']);
});

it('what is typed while the letter is being kept is kept too', async () => {
  const { kept, given, type } = keeping();
  await type('typed');
  const { keepNow } = given();
  await type('typed more');
  await act(async () => void (await keepNow()));
  await vi.advanceTimersByTimeAsync(1000);
  dispatchEvent(new Event('pagehide'));
  expect(kept).toEqual(['typed more']);
});

it('what is typed while an earlier word is still being written down, and is not drawn yet, is kept too', async () => {
  const kept: string[] = [];
  const slow = Promise.withResolvers<void>();
  const given = drawn(() =>
    useKeeping(
      { text: 'as it stood', savedAt: '' },
      {
        save: async ({ text }) => {
          if (text === 'typed') await slow.promise;
          kept.push(text);
          return { kind: 'saved' };
        },
        saveAtOnce: () => {},
      },
    ),
  );
  await act(() => void given().change({ text: 'typed' }));
  await vi.advanceTimersByTimeAsync(1000);
  await act(async () => {
    given().change({ text: 'typed more' });
    slow.resolve();
    // The first is written down before the second is drawn.
    await vi.waitUntil(() => kept.length > 0);
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toEqual(['typed', 'typed more']);
});

/** A first letter in hand, with the policy that it quotes. */
function inHand(one: Device, changes: Partial<DraftStart> = {}) {
  const { doors } = one;
  const start = {
    host: 'korst.example',
    pageUrl: 'https://korst.example/privacy',
    right: 'access' as const,
    controller,
    policy: { url: READ_POLICY.url, readOn: '2026-11-20', policy: READ_POLICY.policy },
    evidence: null,
    ...changes,
  };
  const initial = newDraft(start, doors.now(), 'RB-7K3QX');
  const setting = { doors, shelf: doors.store, initial, sender, residence: 'BE', isPrivate: false };
  return drawn(() =>
    useDraft({ ...setting, policyText: 'Onze privacyverklaring', handedOver: null, onRecorded: () => {} }),
  );
}

it('taken over by the full page right after typing, the letter keeps the policy that it rests on', async () => {
  const one = device();
  const { store } = one.doors;
  const given = inHand(one);
  await act(() => void given().change({ role: 'customer' }));
  await act(async () => expect(await given().saveNow()).toBe(true));
  // What is typed while the other page opens leaves with this one.
  await act(() => void given().change({ role: 'formerCustomer' }));
  dispatchEvent(new Event('pagehide'));
  await vi.advanceTimersByTimeAsync(1000);
  const kept = await readLetter(store, draftSlot(given().draft));
  const letter = kept.kind === 'whole' ? kept.letter : null;
  expect(letter).toMatchObject({ role: 'formerCustomer', evidence: { url: READ_POLICY.url } });
  expect(await policyTextAt(store, letter?.evidence?.textHash ?? '')).toBe('Onze privacyverklaring');
});

it('changed here after another window noted more, the letter says so and nothing of that goes', async () => {
  // The hook asks the clock of the house: on any other day the letter would go before or after it.
  const day = today().toString();
  const one = device(day);
  const given = inHand(one);
  await act(async () => void (await given().handOver()));
  const other = one.restart();
  const [row] = (await listRequests(other)).rows;
  const id = row?.summary.id ?? '';
  await recordFact(other, id, { kind: 'sendingConfirmed', sentOn: day });
  await act(() => void given().change({ role: 'customer' }));
  await act(async () => void (await given().handOver()));
  expect(given().sending.phase).toEqual({ kind: 'changedElsewhere', requestId: id });
  expect((await other.store.eventsOf(id)).events).toHaveLength(2);
});

it('copied for a form where no address is known, it is recorded as ours and as gone by a form', async () => {
  const one = device(today().toString());
  const copied: string[] = [];
  const writeText = async (text: string) => void copied.push(text);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
  const controller = { ...NO_CONTROLLER, name: 'Tuinhuis Elzenhof' };
  const given = inHand(one, { controller, right: 'directMarketing' });
  expect([given().way.kind, given().composed.missing.length > 0]).toEqual(['post', true]);
  await act(async () => void (await given().copyForForm()));
  expect(given().composed.missing).toEqual([]);
  expect(given().sending).toMatchObject({ phase: { kind: 'handedOver' }, copied: 'yes' });
  await act(async () => void (await given().sending.markSent(today(), null)));
  const { rows } = await listRequests(one.doors);
  expect(rows).toHaveLength(1);
  const read = await readRequest(one.doors, rows[0]?.summary.id ?? '');
  if (read.kind !== 'request') throw new Error(read.kind);
  const { asked } = read.request;
  expect(asked).toMatchObject({
    addressee: { channel: 'webForm', to: '' },
    companions: ['erasure', 'access'],
  });
  expect(asked.wording).toBeUndefined();
  expect(await one.doors.store.textOf(asked.textHash ?? '')).toEqual({ kind: 'found', text: copied[0] });
  // A form is there on the day itself: no days are added for the post.
  expect(matterOf(read.request, read.status)).toMatchObject({ channel: 'webForm', receivedOn: today() });
});
