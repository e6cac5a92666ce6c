// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { LanguageProvider } from '@/components/language';
import { ComposeScreen } from '@/entrypoints/requests/compose-screen';
import { doors } from '@/entrypoints/requests/doors';
import { useDraft } from '@/entrypoints/sending/use-draft';
import { newDraft } from '@/utils/app/letter-draft';
import { listRequests } from '@/utils/app/overview';
import { draftSlot, readLetter } from '@/utils/browser/kept-letters';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { sender } from '../app/doors';
import { controller } from '../requests/sample-events';
import { drawn } from './drawn';
import { fill, labelled } from './field';

vi.mock('@/entrypoints/requests/doors', async () => {
  const { device } = await import('../app/doors');
  const { today } = await import('@/utils/app/clock');
  // The screen asks the clock of the house: on any other day the letter would go before or after it.
  const { doors } = device(today().toString());
  return { doors, shelfFor: () => doors.store };
});
const PLACE = { kind: 'compose', host: '', right: 'access', isPrivate: false, hasGone: true } as const;
const { send } = nl;

beforeEach(() => {
  // The made-up page knows no locks; nobody else writes here.
  const request = (_name: string, _options: object, deed: () => unknown) => deed();
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(async () => {
  render(null, document.body);
  await doors.store.wipe();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const keptLetter = () => readLetter(doors.store, draftSlot(PLACE));

/** Under the same right, of no site either: handed over, and nobody said that it went. */
async function anotherLetter() {
  const start = { host: '', pageUrl: null, right: PLACE.right, controller, policy: null, evidence: null };
  const initial = { ...newDraft(start, doors.now(), 'RB-7K3QX'), role: 'customer' };
  const setting = { doors, shelf: doors.store, initial, sender, residence: 'BE', isPrivate: false };
  const given = drawn(() =>
    useDraft({ ...setting, policyText: null, handedOver: null, onRecorded: () => {} }),
  );
  await act(async () => void (await given().handOver()));
  render(null, document.body);
}

/** The page of a letter that went, with what was typed into it. */
async function noted(name: string) {
  await act(() =>
    render(
      <LanguageProvider language="nl" words={nl} pageWords={nlPage}>
        <ComposeScreen profile={EMPTY_PROFILE} onProfile={() => undefined} place={PLACE} />
      </LanguageProvider>,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(document.body.textContent).toContain(nlPage.compose.gone));
  await fill(nl.card.labels.name, name);
  await fill(send.sentOn, '2026-10-05');
  await choose(send.ways.registeredPost);
  await choose(send.countryUnknown);
}

const choose = (label: string) => act(() => labelled(label).click());

const followButton = () =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === send.follow);
const follow = () => act(async () => followButton()?.click());

it('notes a letter that went, and another under the same right stays as it was, kept and handed over', async () => {
  await anotherLetter();
  const before = await keptLetter();
  expect(before).toMatchObject({ kind: 'whole', letter: { role: 'customer', reference: 'RB-7K3QX' } });
  await noted('Tuinhuis Elzenhof');
  dispatchEvent(new Event('pagehide'));
  expect(await keptLetter()).toEqual(before);
  await follow();
  await vi.waitFor(async () => expect((await listRequests(doors)).rows).toHaveLength(2));
  expect(await keptLetter()).toEqual(before);
  const { rows } = await listRequests(doors);
  const waiting = rows.filter(({ summary }) => summary.state.kind === 'awaitingDispatch');
  expect(waiting.map(({ summary }) => summary.reference)).toEqual(['RB-7K3QX']);
  const gone = rows.find(({ summary }) => summary.state.kind !== 'awaitingDispatch')?.summary;
  const { events } = await doors.store.eventsOf(gone?.id ?? '');
  expect(events.map(({ fact }) => fact)).toMatchObject([
    { kind: 'requestSent', controller: { name: 'Tuinhuis Elzenhof' }, role: null, sentOn: '2026-10-05' },
  ]);
});

it('says that it could not be noted, and what was typed stays to be noted again', async () => {
  const append = vi.spyOn(doors.store, 'append');
  append.mockResolvedValueOnce({ kind: 'notSaved', why: 'full', detail: '' });
  await noted('Tuinhuis Wilgenhof');
  await follow();
  await vi.waitFor(() =>
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(send.storageFull),
  );
  expect(document.body.textContent).not.toContain(send.alreadySent);
  expect(labelled(send.sentOn).value).toBe('2026-10-05');
  expect(labelled(send.ways.registeredPost).checked).toBe(true);
  await follow();
  await vi.waitFor(async () => expect((await listRequests(doors)).rows).toHaveLength(1));
});

it('while it is being noted, it stands there and cannot be pressed again', async () => {
  const slow = Promise.withResolvers<void>();
  const { append } = doors.store;
  vi.spyOn(doors.store, 'append').mockImplementationOnce(async (...given) => {
    await slow.promise;
    return append(...given);
  });
  await noted('Tuinhuis Berkenhof');
  await follow();
  expect(document.body.textContent).toContain(send.saving);
  expect(followButton()?.getAttribute('aria-disabled')).toBe('true');
  slow.resolve();
  await vi.waitFor(async () => expect((await listRequests(doors)).rows).toHaveLength(1));
});
