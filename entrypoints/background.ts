import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { notificationWords } from '@/assets/dictionaries/notification';
import { now, today } from '@/utils/app/clock';
import { oneAtATime } from '@/utils/app/one-at-a-time';
import { remind } from '@/utils/app/remind';
import { ensureTick, TICK } from '@/utils/browser/alarms';
import { showBadge } from '@/utils/browser/badge';
import { deviceStore } from '@/utils/browser/device-store';
import { interfaceLanguage } from '@/utils/browser/interface-language';
import { mayNotify, notify, onNotificationClick } from '@/utils/browser/notifications';
import { keepStorageFromPages } from '@/utils/browser/storage-area';
import { readKey } from '@/utils/requests/stored-keys';

/** As a module it shares its code with the pages, instead of carrying a second copy of it. */
export default defineBackground({ type: 'module', main });

/** Listeners stand here synchronously: a stopped worker is woken for them alone, and forgets everything else. */
function main(): void {
  const store = deviceStore();

  const look = oneAtATime(async () => {
    await ensureTick(now());
    await remind({
      store,
      now,
      today,
      mayNotify,
      showBadge,
      notify: async (place, due) => {
        const moments = due.map(({ what }) => what);
        await notify(place, notificationWords(moments, await interfaceLanguage(store)));
      },
    });
  });
  const openPage = async (place: string) => {
    await browser.tabs.create({ url: browser.runtime.getURL(`/requests.html#${place}`) });
  };

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) void look();
  });
  browser.runtime.onStartup.addListener(() => void look());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void look();
    if (reason === 'install') void openPage('/welcome');
  });
  // Whatever a page records may make something due, or no longer due.
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.keys(changes).some((key) => readKey(key)?.kind === 'event')) void look();
  });
  onNotificationClick(openPage);
  // Granted from the full page: what was not said until now is said.
  browser.permissions.onAdded.addListener(() => void look());

  void ensureTick(now());
  void keepStorageFromPages();
}
