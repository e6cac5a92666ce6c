import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { recordRequest } from '@/utils/app/record';
import { createEventStore } from '@/utils/browser/event-store';
import { localArea } from '@/utils/browser/storage-area';
import { newRequest } from '../app/doors';

/** What the fake browser leaves out; everything else of it works as a browser's does. */
let allowed: boolean;
beforeEach(() => {
  fakeBrowser.reset();
  allowed = true;
  vi.restoreAllMocks();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => allowed);
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('nl-BE');
  const local = fakeBrowser.storage.local as { getKeys?: unknown; setAccessLevel?: unknown };
  local.getKeys = async () => Object.keys(await fakeBrowser.storage.local.get(null));
  local.setAccessLevel = async () => {};
});

/** Without it a second, which a busy machine may take. */
const PATIENCE = { timeout: 20_000 };
const wake = () => background.main?.();
const badge = () => fakeBrowser.action.getBadgeText({});
const shown = () => fakeBrowser.notifications.getAllCreateOptions();

/** Sent sixty days ago, by the very clock that the worker reads: it has no other. */
async function overdueRequest(): Promise<string> {
  const today = Temporal.Now.plainDateISO('Europe/Brussels');
  const doors = {
    store: createEventStore(localArea(), '1.0.0'),
    now: () => Temporal.Now.instant(),
    today: () => today,
  };
  const recorded = await recordRequest(
    doors,
    newRequest({ sentOn: today.subtract({ days: 60 }).toString() }),
  );
  if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
  return recorded.requestId;
}

describe('the worker', () => {
  it('listens to everything that wakes it before it does anything else', () => {
    wake();
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.storage.local.onChanged.hasListeners()).toBe(true);
    expect(fakeBrowser.notifications.onClicked.hasListeners()).toBe(true);
  });

  it('sets its alarm at every start', async () => {
    wake();
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('tick')).toBeTruthy(), PATIENCE);
  });

  it('speaks once, in words without names, whatever wakes it', async () => {
    const requestId = await overdueRequest();
    wake();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await badge()).toBe('1'), PATIENCE);
    await vi.waitFor(
      () => expect(Object.keys(shown())).toEqual([`rechtenbrief:/request/${requestId}`]),
      PATIENCE,
    );
    expect(shown()[`rechtenbrief:/request/${requestId}`]).toMatchObject({
      title: 'Rechtenbrief',
      message: 'Een antwoord is te laat. Klik om te zien wat je nu kunt doen.',
    });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.9.0' });
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'tick', scheduledTime: 0, persistAcrossSessions: true });
    await fakeBrowser.alarms.onAlarm.trigger({
      name: 'somebody else',
      scheduledTime: 0,
      persistAcrossSessions: true,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(create).not.toHaveBeenCalled();
  });

  it('notices what a page records', async () => {
    wake();
    await overdueRequest();
    await vi.waitFor(async () => expect(await badge()).toBe('1'), PATIENCE);
  });

  it('welcomes after the installation, not after an update', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    wake();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.9.0' });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create.mock.calls[0]?.[0].url).toMatch(/\/requests\.html#\/welcome$/);
  });

  it('shows the number alone where it may not speak', async () => {
    allowed = false;
    await overdueRequest();
    wake();
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => expect(await badge()).toBe('1'), PATIENCE);
    expect(shown()).toEqual({});
  });

  it('opens the place of a notification that is clicked, and takes it away', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    wake();
    await fakeBrowser.notifications.create('rechtenbrief:/?filter=overdue', {} as never);
    await fakeBrowser.notifications.onClicked.trigger('rechtenbrief:/?filter=overdue');
    expect(create.mock.calls[0]?.[0].url).toMatch(/\/requests\.html#\/\?filter=overdue$/);
    await vi.waitFor(() => expect(shown()).toEqual({}), PATIENCE);
  });
});
