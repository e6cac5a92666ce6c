import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { PROFILE_KEY } from '@/utils/requests/stored-keys';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { SENDER } from '../letters/sample';
import { violationsOf } from './accessibility';
import { answerNo, pageAt } from './after-sending-steps';
import { type Chromium, launchChromium } from './chromium';
import type { PopupDriver } from './popup-driver';
import { sees, textOf } from './popup-steps';
import { until } from './until';

/** A letter of one's own that went before, noted without the company's address, and what follows from it. */
const { compose, controller, overview, request, story } = nlPage;
const { labels } = nl.card;
let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ build: 'chrome-mv3' });
  const { page } = await pageAt(chromium, '/');
  const profile = { ...EMPTY_PROFILE, sender: SENDER, residence: 'BE', language: 'nl' };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify({ [PROFILE_KEY]: profile })})`);
});

afterEach(async () => {
  const [, ...pages] = await chromium.browser.pages();
  await Promise.all(pages.map((each) => each.close()));
});

afterAll(() => chromium?.close());

/** Registered post of 5 January, by its right, the name and this address; without one the country is not known. */
async function noted(name: string, to = ''): Promise<{ page: Page; face: PopupDriver }> {
  const { page, face } = await pageAt(chromium, '/');
  await face.press(overview.enter);
  await face.press(nl.rights.access.want);
  await sees(face, compose.gone);
  await face.fill(labels.name, name);
  await face.set(nl.send.sentOn, '2026-01-05');
  await face.press(nl.send.ways.registeredPost);
  if (to !== '') {
    await face.fill(nl.send.ownTo, to);
    const chosen = `[...document.querySelectorAll('label:has(:checked)')].map((one) => one.textContent)`;
    const proposed = async () => ((await page.evaluate(chosen)) as string[]).includes(nl.sender.countries.BE);
    await until('the country is proposed', proposed);
  }
  expect(await violationsOf(page)).toEqual([]);
  await shoot(page, `gone${to === '' ? '' : '-address'}`);
  await face.press(nl.send.follow);
  if (to === '') {
    await sees(face, nl.send.choose);
    await face.press(nl.send.countryUnknown);
    await face.press(nl.send.follow);
  }
  await sees(face, story.title);
  return { page, face };
}

it('is completed on its page, and the complaint can be printed', async () => {
  const { page, face } = await noted('Tuinhuis Elzenhof');
  await sees(face, controller.lacks.address);
  await sees(face, controller.lacks.country);
  await shoot(page, 'own-incomplete');
  await sees(face, `Je schreef aangetekend aan Tuinhuis Elzenhof`);
  await face.press(controller.edit);
  await face.fill(labels.street, 'Elzenlaan 4');
  await face.fill(labels.postalCode, '9000');
  await face.fill(labels.city, 'Gent');
  await face.press(nl.sender.countries.BE);
  expect(await violationsOf(page)).toEqual([]);
  await shoot(page, 'own-form');
  await face.press(nl.shared.save);
  await sees(face, request.noted);
  await sees(face, 'Elzenlaan 4');
  await sees(face, controller.changed);
  await shoot(page, 'own-complete');
  const focused = () => page.evaluate(`document.activeElement.textContent`);
  await until('the focus is at what was noted', async () => String(await focused()).includes(request.noted));
  await face.press(controller.edit);
  // Saved as it stands nothing is noted, and the form goes.
  await face.press(nl.shared.save);
  await until('the focus is back', async () => (await focused()) === controller.edit);
  expect(await textOf(face)).not.toContain(request.noted);
  expect(await textOf(face)).not.toContain(controller.lacks.address);
  expect(await textOf(face)).not.toContain(controller.lacks.country);
  await page.evaluate(`location.hash += '/complaint'`);
  await sees(face, 'Elzenlaan 4, 9000 Gent, België');
  await answerNo(face, 'authority.proceedings');
  await until('nothing lacks', async () => !(await textOf(face)).includes(nl.send.missing));
  await face.press(compose.print);
  await sees(face, nl.send.askSent);
});

it('gives its address to the papers, and the postcode tells the country', async () => {
  const { page, face } = await noted('Tuinhuis Wilgenhof', 'Wilgenlaan 2, 9000 Gent');
  await sees(face, nl.sender.countries.BE);
  expect(await textOf(face)).not.toContain(controller.lacks.country);
  await shoot(page, 'own-with-address');
  await face.press(controller.edit);
  await face.press(labels.address);
  await face.fill(labels.street, 'Wilgenlaan 20');
  await face.press(nl.shared.save);
  await sees(face, 'Wilgenlaan 20');
  await face.press(nl.shared.undo);
  await until('it is taken back', async () => !(await textOf(face)).includes('Wilgenlaan 20'));
  await page.evaluate(`location.hash += '/complaint'`);
  await sees(face, 'Wilgenlaan 2, 9000 Gent, België');
});

it('is completed in the letter that lacks it', async () => {
  const { page, face } = await noted('Tuinhuis Berkenhof');
  await page.evaluate(`location.hash += '/complaint'`);
  await sees(face, 'postadres van de organisatie');
  await shoot(page, 'complaint-incomplete');
  await face.fill(labels.street, 'Berkenlaan 7');
  await face.fill(labels.city, 'Gent');
  expect(await violationsOf(page)).toEqual([]);
  await face.press(nl.shared.save);
  await sees(face, 'Berkenlaan 7, Gent');
  await sees(face, request.noted);
  expect(await page.evaluate(`document.activeElement.innerText`)).toContain(controller.title);
  await shoot(page, 'complaint-complete');
  await until('the blank goes', async () => !(await textOf(face)).includes('postadres van de organisatie'));
});

async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
}
