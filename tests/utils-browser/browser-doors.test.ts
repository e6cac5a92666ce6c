import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureTick, TICK } from '@/utils/browser/alarms';
import { showBadge } from '@/utils/browser/badge';
import { wipeSession } from '@/utils/browser/device-store';
import { safeFileName } from '@/utils/browser/downloads';
import { notify, onNotificationClick, placeOf } from '@/utils/browser/notifications';
import { localArea, sessionArea } from '@/utils/browser/storage-area';

const now = Temporal.Instant.from('2026-11-22T10:00:00Z');

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the storage', () => {
  // The fake browser has the function but no working of it: as a Firefox before 143 has none.
  const withoutKeys = () => {
    const local = fakeBrowser.storage.local as { getKeys?: unknown };
    const native = local.getKeys;
    delete local.getKeys;
    return () => {
      local.getKeys = native;
    };
  };

  it('works where the browser cannot list keys', async () => {
    const putBack = withoutKeys();
    const area = localArea();
    await area.set({ a: 1, b: { c: [2] } });
    expect((await area.keys()).sort()).toEqual(['a', 'b']);
    expect(await area.get(['b'])).toEqual({ b: { c: [2] } });
    expect(await area.get(null)).toEqual({ a: 1, b: { c: [2] } });
    await area.remove(['a']);
    expect(await area.keys()).toEqual(['b']);
    putBack();
  });

  it('lists keys by the browser itself where it can', async () => {
    const local = fakeBrowser.storage.local as { getKeys?: () => Promise<string[]> };
    const native = local.getKeys;
    local.getKeys = async () => ['from the browser'];
    expect(await localArea().keys()).toEqual(['from the browser']);
    if (native) local.getKeys = native;
  });

  it('in memory is apart from that on the device', async () => {
    await sessionArea().set({ secret: 1 });
    expect(await localArea().get(['secret'])).not.toHaveProperty('secret', 1);
    await wipeSession();
    expect(await sessionArea().get(null)).toEqual({});
  });
});

describe('ensureTick', () => {
  const tick = async () => fakeBrowser.alarms.get(TICK);

  it('makes the alarm where it is missing and leaves it alone where it stands', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(now.epochMilliseconds);
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await ensureTick(now);
    await ensureTick(now);
    expect(create).toHaveBeenCalledTimes(1);
    // Firefox throws on any other word.
    expect(create).toHaveBeenCalledWith(TICK, { delayInMinutes: 1, periodInMinutes: 60 });
  });

  it('makes it anew after a clock was set back', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(now.epochMilliseconds);
    await ensureTick(now);
    const yearBefore = now.subtract({ hours: 24 * 365 });
    vi.spyOn(Date, 'now').mockReturnValue(yearBefore.epochMilliseconds);
    await ensureTick(yearBefore);
    expect((await tick())?.scheduledTime).toBeLessThan(now.epochMilliseconds);
  });

  it('makes it anew where another edition left another period', async () => {
    await fakeBrowser.alarms.create(TICK, { periodInMinutes: 1 });
    await ensureTick(now);
    expect((await tick())?.periodInMinutes).toBe(60);
  });
});

describe('showBadge', () => {
  it.each([
    [0, ''],
    [1, '1'],
    [500, '500'],
    [2_000, '999'],
  ])('%i shows %j', async (count, text) => {
    await showBadge(count);
    expect(await fakeBrowser.action.getBadgeText({})).toBe(text);
  });
});

describe('notify', () => {
  const words = { title: 'Rechtenbrief', message: 'Een antwoord is te laat.' };

  it('stays on the screen in Chromium and leads to its place', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await notify('/request/a', words);
    expect(create).toHaveBeenCalledWith('rechtenbrief:/request/a', {
      type: 'basic',
      iconUrl: 'chrome-extension://test-extension-id/icon/128.png',
      ...words,
      requireInteraction: true,
    });
  });

  it('says to Firefox only what Firefox knows', async () => {
    const runtime = fakeBrowser.runtime as { getBrowserInfo?: unknown };
    runtime.getBrowserInfo = () => Promise.resolve({ name: 'Firefox' });
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    await notify('/', words);
    delete runtime.getBrowserInfo;
    expect(Object.keys(create.mock.calls[0]?.[1] ?? {}).sort()).toEqual([
      'iconUrl',
      'message',
      'title',
      'type',
    ]);
  });

  it('knows its own clicks', () => {
    expect(placeOf('rechtenbrief:/?filter=overdue')).toBe('/?filter=overdue');
    expect(placeOf('somebody else')).toBeNull();
  });
});

describe('onNotificationClick', () => {
  it('listens at once where it may, once, and opens the place', async () => {
    const added: (() => void)[] = [];
    vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockImplementation((listener) => {
      added.push(listener as () => void);
    });
    const opened: string[] = [];
    onNotificationClick(async (place) => {
      opened.push(place);
    });
    for (const listener of added) listener();
    await fakeBrowser.notifications.onClicked.trigger('rechtenbrief:/request/a');
    await fakeBrowser.notifications.onClicked.trigger('somebody else');
    expect(opened).toEqual(['/request/a']);
  });
});

describe('safeFileName', () => {
  it.each([
    ['rechtenbrief-2026-11-22.json', 'rechtenbrief-2026-11-22.json'],
    ['../../etc/passwd', 'etc-passwd'],
    ['..\\..\\boot.ini', 'boot.ini'],
    ['/absoluut.eml', 'absoluut.eml'],
    ['.verborgen', 'verborgen'],
    ['con.eml', 'bestand-con.eml'],
    ['COM1', 'bestand-COM1'],
    ['contract.eml', 'contract.eml'],
    ['Café Zürich.eml', 'Cafe-Zurich.eml'],
    ['brief\u202elme.exe', 'brief-lme.exe'],
    ['a\u0000b\r\nc.eml', 'a-b-c.eml'],
    ['..', 'bestand'],
    ['', 'bestand'],
    ['Ωμέγα', 'bestand'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('keeps the extension of a long name', () => {
    const name = safeFileName(`${'x'.repeat(400)}.eml`);
    expect(name).toMatch(/^x{100}\.eml$/);
  });
});
