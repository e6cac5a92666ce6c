import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications' as const] };
/** The id says where a click leads: the worker that showed it may be long gone when it is clicked. */
const ID_PREFIX = 'rechtenbrief:';

export async function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** From a click of the user alone; browsers refuse it elsewhere. */
export async function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/**
 * One notification. `place` is the part of the full page behind `#` that a click opens. Names and contents
 * do not belong in the words: they may be read over a shoulder and stay in the system's history.
 */
export async function notify(place: string, words: { title: string; message: string }): Promise<void> {
  await browser.notifications.create(`${ID_PREFIX}${place}`, {
    type: 'basic',
    iconUrl: (browser.runtime.getURL as (path: string) => string)('/icon/128.png'),
    ...words,
    // Chromium takes it away after eight seconds otherwise; Firefox throws on the very word.
    ...(isFirefox() ? {} : { requireInteraction: true }),
  });
}

/** Where a click on this notification leads; null: it is none of ours. */
export function placeOf(notificationId: string): string | null {
  return notificationId.startsWith(ID_PREFIX) ? notificationId.slice(ID_PREFIX.length) : null;
}

/**
 * Registers what a click does: at once where the permission is there, else when it is granted. To be called
 * synchronously when the worker starts.
 */
export function onNotificationClick(open: (place: string) => Promise<void>): void {
  let isListening = false;
  const listen = () => {
    // Without the permission the whole interface is absent.
    if (isListening || !browser.notifications) return;
    isListening = true;
    browser.notifications.onClicked.addListener((id) => {
      const place = placeOf(id);
      if (place === null) return;
      void browser.notifications.clear(id);
      void open(place);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function isFirefox(): boolean {
  return typeof (browser.runtime as { getBrowserInfo?: unknown }).getBrowserInfo === 'function';
}
