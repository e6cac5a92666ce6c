// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { doors } from '@/entrypoints/requests/doors';
import { useImport } from '@/entrypoints/requests/use-import';
import { exportEverything } from '@/utils/app/move-data';
import { recordRequest } from '@/utils/app/record';
import { device, newRequest } from '../app/doors';
import { drawn } from './drawn';

vi.mock('@/entrypoints/requests/doors', async () => {
  const { device } = await import('../app/doors');
  return { doors: device().doors };
});

beforeEach(() => {
  // The made-up page knows no locks; nobody else writes here.
  const request = (_name: string, _options: object, deed: () => unknown) => deed();
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  render(null, document.body);
});

const importing = () =>
  drawn(() => useImport({ onImported: async () => undefined, onRefused: () => undefined }));

/** A backup of one request, whose text is there when `read` says so. */
async function backup(read: Promise<void> = Promise.resolve()): Promise<File> {
  const other = device();
  await recordRequest(other.doors, newRequest());
  const { json } = await exportEverything(other.doors);
  const file = new File([json], 'rechtenbrief.json');
  const text = async () => {
    await read;
    return json;
  };
  return Object.assign(file, { text });
}

it('a chosen file is told, and cancelled it is gone', async () => {
  const given = importing();
  const file = await backup();
  await act(async () => void (await given().choose(file)));
  expect(given().state).toMatchObject({ kind: 'planned', mode: 'merge', told: { newRequests: 1 } });
  await act(() => void given().cancel());
  expect(given().state).toEqual({ kind: 'none' });
});

it('cancelled while it is read, a file does not come back', async () => {
  const given = importing();
  const slow = Promise.withResolvers<void>();
  const file = await backup(slow.promise);
  let chosen: Promise<unknown> = Promise.resolve();
  await act(() => {
    chosen = given().choose(file);
  });
  expect(given().state).toEqual({ kind: 'reading' });
  await act(() => void given().cancel());
  slow.resolve();
  await act(async () => void (await chosen));
  expect(given().state).toEqual({ kind: 'none' });
});

it('that runs cannot be cancelled, and says what it did', async () => {
  const given = importing();
  const file = await backup();
  await act(async () => void (await given().choose(file)));
  const slow = Promise.withResolvers<void>();
  const { importState } = doors.store;
  vi.spyOn(doors.store, 'importState').mockImplementationOnce(async (...args) => {
    await slow.promise;
    return importState(...args);
  });
  let run: Promise<unknown> = Promise.resolve();
  await act(() => {
    run = given().run();
  });
  expect(given().state).toEqual({ kind: 'reading' });
  slow.resolve();
  await act(async () => void (await run));
  expect(given().state).toMatchObject({ kind: 'done' });
});

it('that was refused stands there as it was', async () => {
  const given = importing();
  const file = await backup();
  await act(async () => void (await given().choose(file)));
  const refusal = { kind: 'notSaved', why: 'full', detail: '' } as const;
  vi.spyOn(doors.store, 'importState').mockResolvedValueOnce(refusal);
  await act(async () => void (await given().run()));
  expect(given().state).toMatchObject({ kind: 'planned', mode: 'merge' });
});

it('shows the way that was chosen last, whichever is told last', async () => {
  const given = importing();
  const file = await backup();
  await act(async () => void (await given().choose(file)));
  const slow = Promise.withResolvers<void>();
  const { wholeState } = doors.store;
  const later = vi.spyOn(doors.store, 'wholeState').mockImplementationOnce(async () => {
    await slow.promise;
    return wholeState();
  });
  await act(() => void given().changeMode('replace'));
  await act(() => void given().changeMode('merge'));
  slow.resolve();
  await vi.waitFor(() => expect(later).toHaveBeenCalledTimes(2));
  await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
  expect(given().state).toMatchObject({ kind: 'planned', mode: 'merge' });
});
