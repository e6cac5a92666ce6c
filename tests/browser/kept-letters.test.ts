import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { draftKey, followUpKey, PROFILE_KEY } from '@/utils/requests/stored-keys';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { CONTROLLER, SENDER } from '../letters/sample';
import { asked, event } from '../requests/sample-events';
import { violationsOf } from './accessibility';
import { type Chromium, launchChromium } from './chromium';
import { chromiumPopup } from './popup-driver';
import { sees, textOf } from './popup-steps';
import { until } from './until';

/** Letters that are opened again: kept badly, or written after a request that went through a form. */
const FORM = 'https://www.dezeepkist.voorbeeld.be/formulier';
const { compose } = nlPage;
const sent = event(
  asked({
    controller: { ...CONTROLLER, requestsForm: FORM },
    addressee: { channel: 'webForm', to: FORM },
    sentOn: '2026-09-01',
  }),
);
let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ build: 'chrome-mv3' });
});

afterAll(() => chromium?.close());

/** A page of the extension at this place, with this in its storage. */
async function openAt(place: string, items: Record<string, unknown>): Promise<Page> {
  const page = await chromium.extensionPage('requests.html');
  const profile = { ...EMPTY_PROFILE, sender: SENDER, residence: 'BE', language: 'nl' };
  const all = { [PROFILE_KEY]: profile, [`event:${sent.requestId}:${sent.id}`]: sent, ...items };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(all)})`);
  await page.goto(`${page.url().split('#')[0]}#${place}`);
  await page.reload();
  return page;
}

describe('a letter that was kept and cannot be read whole', () => {
  it('opens with what is left of it, and says so until it is kept well again', async () => {
    const key = draftKey('', 'objection');
    const damaged = { answers: { 'objection.situation': 'Ik ben bekend in mijn dorp.', other: 5 }, role: 5 };
    const page = await openAt('/compose/objection', { [key]: damaged });
    const face = chromiumPopup(page);
    await sees(face, nl.send.draftDamaged);
    expect(await textOf(face)).toContain('Ik ben bekend in mijn dorp.');
    expect(await violationsOf(page)).toEqual([]);
    await page.type('textarea', 'Het volgen van mijn bezoeken.');
    await page.reload();
    await sees(face, 'Het volgen van mijn bezoeken.');
    expect(await textOf(face)).toContain('Ik ben bekend in mijn dorp.');
    expect(await textOf(face)).not.toContain(nl.send.draftDamaged);
    const aside = `backup:prev:${key}`;
    expect(
      await page.evaluate(`chrome.storage.local.get('${aside}').then((all) => all['${aside}'])`),
    ).toEqual(damaged);
    await page.close();
  });

  it('says so of a letter after the request too', async () => {
    const key = followUpKey(sent.requestId, 'reminder');
    const damaged = { channel: 'duif', answers: { 'reminder.note': 'Ik belde ook twee keer.' } };
    const page = await openAt(`/request/${sent.requestId}/reminder`, { [key]: damaged });
    const face = chromiumPopup(page);
    await sees(face, nl.send.draftDamaged);
    expect(await textOf(face)).toContain('Ik belde ook twee keer.');
    await page.evaluate(`chrome.storage.local.remove('${key}')`);
    await page.close();
  });
});

describe('a letter that was begun and not sent', () => {
  it('is listed with your data, and thrown away there with the damaged one that was set aside for it', async () => {
    const key = draftKey('', 'objection');
    const page = await openAt('/compose/objection', { [key]: { answers: { other: 5 } } });
    const face = chromiumPopup(page);
    await sees(face, nl.send.draftDamaged);
    await page.type('textarea', 'Het volgen van mijn bezoeken.');
    const keys = () => page.evaluate('chrome.storage.local.getKeys()') as Promise<string[]>;
    await until('the letter is kept', async () => (await keys()).includes(`backup:prev:${key}`));
    await page.evaluate("location.hash = '/data'");
    await sees(face, nlPage.data.draftsTitle);
    expect(await textOf(face)).toContain(`backup:prev:${key}`);
    expect(await violationsOf(page)).toEqual([]);
    await page.click('li button');
    await page.waitForSelector('dialog[open]');
    await page.click('dialog .button--danger');
    await until('the letter is gone', async () => !(await keys()).some((one) => one.includes(key)));
    await until('the list is gone', async () => !(await textOf(face)).includes(nlPage.data.draftsTitle));
    await page.close();
  });
});

describe('what was typed last', () => {
  it.each([
    ['a first letter', '/compose/restriction'],
    ['a letter after the request', `/request/${sent.requestId}/refusalReply`],
  ])('into %s is kept when a link leads to another screen at once', async (_, place) => {
    const page = await openAt(place, {});
    const face = chromiumPopup(page);
    await page.waitForSelector('textarea');
    await page.type('textarea', 'Tot de laatste letter');
    await page.evaluate("location.hash = '/profile'");
    await sees(face, nlPage.profile.title);
    await page.evaluate((back) => {
      location.hash = back;
    }, place);
    await sees(face, 'Tot de laatste letter');
    await page.close();
  });
});

describe('a letter after a request that went through a form', () => {
  it('is copied with its subject, and says how long it is and what a limit would cost', async () => {
    const page = await openAt(`/request/${sent.requestId}/reminder`, {});
    const face = chromiumPopup(page);
    await sees(face, compose.form.title);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Object.assign(globalThis, { clipped: text });
    });
    await face.press(nl.send.copy);
    await until('the text is copied', () => page.evaluate('Boolean(globalThis.clipped)'));
    expect(await page.evaluate('globalThis.clipped')).toContain(
      'Betreft: Herinnering aan mijn verzoek om inzage',
    );
    await face.set(compose.form.limit, '1500');
    await sees(face, compose.form.leftOut);
    await face.press(compose.form.shorten);
    await sees(face, compose.form.fits);
    await page.reload();
    await sees(face, compose.form.fits);
    await page.close();
  });

  it('that cannot be kept is told, and stays on the screen', async () => {
    const page = await openAt(`/request/${sent.requestId}/complaint`, {});
    const face = chromiumPopup(page);
    await face.press('Ja');
    await page.waitForSelector('textarea');
    await page.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set: unknown } } } };
      chrome.storage.local.set = () => {
        throw new Error('Resource::kQuotaBytes quota exceeded');
      };
    });
    await page.type('textarea', 'Ik belde ook.');
    await sees(face, nl.send.draftNotKept);
    expect(await textOf(face)).toContain(nl.send.storageFull);
    await page.close();
  });
});
