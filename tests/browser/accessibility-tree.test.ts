import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { heard } from './heard';
import { type OpenGallery, openGallery } from './open-gallery';

/**
 * The main screens as they are heard. From the gallery, where the day and the requests stand still; each text
 * was read from top to bottom, and a change in it is to be read again: `vitest run --project browser
 * tests/browser/accessibility-tree -u` writes what is heard now.
 */
let gallery: OpenGallery;

beforeAll(async () => {
  gallery = await openGallery();
});

afterAll(() => gallery?.close());

it.each([
  ['popup/found', 400],
  ['popup/letter', 400],
  ['page/overview', 1200],
  ['page/request-overdue', 1200],
  ['page/compose', 1200],
])('%s reads well without a screen', async (name, width) => {
  await gallery.page.setViewport({ width, height: 800 });
  await gallery.show(name, 'light');
  const file = `${name.replace('/', '-')}.txt`;
  await expect(await heard(gallery.page)).toMatchFileSnapshot(
    path.join(import.meta.dirname, 'expected', file),
  );
});
