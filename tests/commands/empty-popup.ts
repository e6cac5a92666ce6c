import { buildFolder } from '../browser/chromium';
import { buildFrom } from './build';

/** Builds an extension that is nothing but an empty popup, to hold our own beside; its folder. */
export function buildEmptyPopup(): string {
  buildFrom('tests/commands/empty-popup');
  return buildFolder('empty-popup');
}
