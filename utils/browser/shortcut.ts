import { browser } from 'wxt/browser';

/** The keys that open the popup, as the browser has them now, e.g. "Alt+Shift+R"; null where there are none. */
export async function popupShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
