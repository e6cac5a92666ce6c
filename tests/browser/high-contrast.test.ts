import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type OpenGallery, openGallery } from './open-gallery';

/**
 * Windows' high contrast takes all colours away but the user's own. What was told by a ground alone must still
 * be told: the step that is meant, what is chosen, where one is, the days of the term, where the focus is.
 * That words and icons stand out from their ground is measured over every state by the gallery.
 */
let gallery: OpenGallery;
let page: Page;

beforeAll(async () => {
  gallery = await openGallery();
  page = gallery.page;
  await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
});

afterAll(() => gallery?.close());

/** In the theme that the user's own colours contradict. */
const show = (name: string) => gallery.show(name, 'dark');

const styleOf = (selector: string, property: string) =>
  page.$eval(selector, (element, name) => getComputedStyle(element).getPropertyValue(name), property);

it('the step that is meant is the button that is filled', async () => {
  await show('page/request-overdue');
  const ground = await styleOf('.button--primary', 'background-color');
  expect(ground).not.toBe(await styleOf('.button--plain', 'background-color'));
  expect(ground).not.toBe(await styleOf('.button--primary', 'color'));
});

it('the days of the term differ: gone by, weekend, last and late', async () => {
  await show('page/request-overdue');
  const days = ['ordinary', 'weekend', 'last', 'late'].map((kind) => `.term__strip .term__day--${kind} rect`);
  const fills = await Promise.all(days.map((day) => styleOf(day, 'fill')));
  expect(new Set(fills).size).toBe(days.length);
  expect(await styleOf('.term__day--late rect', 'stroke-dasharray')).not.toBe('none');
});

it('what is cut out of a shape of state has the colour of the ground, not of the theme', async () => {
  await show('page/overview');
  const cut = await styleOf('.state--overdue .badge path:last-child', 'stroke');
  expect(cut).toBe(await styleOf('html', 'background-color'));
  expect(cut).not.toBe(await styleOf('.state--overdue .badge path:first-child', 'fill'));
});

it('where one is, and what is chosen, has a line of its own', async () => {
  await show('page/profile');
  expect(await styleOf('.tab[aria-current]', 'outline-style')).toBe('solid');
  expect(await styleOf('.choice:has(:checked)', 'border-top-color')).not.toBe(
    await styleOf('.choice:not(:has(:checked))', 'border-top-color'),
  );
});

it('the focus is seen on links, buttons, fields and choices', async () => {
  await show('page/profile');
  for (const control of ['a.tab', 'button', 'input.field__input', '.choice input']) {
    await page.focus(control);
    const ring = await page.evaluate(() => {
      const focused = document.activeElement;
      const ringed = focused?.closest('.choice') ?? focused;
      if (!ringed) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
      return `${outlineStyle} ${outlineWidth}`;
    });
    expect(ring, control).toBe('solid 2px');
  }
});
