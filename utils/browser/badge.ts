import { browser } from 'wxt/browser';

/** White on this: 6.5 to 1. */
const BACKGROUND = '#b3261e';

/** The number on the toolbar icon; nothing for zero. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(Math.min(count, 999)) });
  if (count === 0) return;
  await browser.action.setBadgeBackgroundColor({ color: BACKGROUND });
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
