import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { nlQuestions } from '@/assets/dictionaries/nl-questions';
import { hashOf } from '@/utils/app/place';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { draftKey, PROFILE_KEY } from '@/utils/requests/stored-keys';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { CONTROLLER, READ_POLICY, SENDER } from '../letters/sample';
import { violationsOf } from './accessibility';
import { type Chromium, launchChromium } from './chromium';
import { chromiumPopup, type PopupDriver } from './popup-driver';
import { sees, textOf } from './popup-steps';
import { draftOf } from './print-letter';
import { typeOver } from './real-input';
import { until } from './until';

/** Writing into the letter itself: marks, resets, warnings, and words of a page that would do harm. */
let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ build: 'chrome-mv3' });
});

afterAll(() => chromium?.close());

/** A letter of this site at full size, with what is said here already in its draft. */
async function openLetter(
  right: StoredDraft['right'],
  more: Partial<StoredDraft> = {},
): Promise<{ page: Page; face: PopupDriver }> {
  const draft = draftOf({ right, controller: CONTROLLER, sender: SENDER, more });
  const profile = { ...EMPTY_PROFILE, sender: SENDER, residence: 'BE', language: 'nl' };
  const page = await chromium.extensionPage('requests.html');
  const items = { [PROFILE_KEY]: profile, [draftKey(draft.host, right)]: draft };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  await page.goto(
    `${page.url().split('#')[0]}#${hashOf({ kind: 'compose', host: draft.host, right, isPrivate: false })}`,
  );
  await page.reload();
  const face = chromiumPopup(page);
  await sees(face, 'Geachte heer, geachte mevrouw');
  return { page, face };
}

async function edit(page: Page, face: PopupDriver, paragraph: string, text: string): Promise<void> {
  await face.press(`${nl.letter.editParagraph}: ${paragraph}`);
  await typeOver(page, 'the paragraph', `document.querySelector('.letter__editor textarea')`, text);
}

describe('a paragraph', () => {
  it('that was changed is marked, stays so after closing, and can be reset', async () => {
    const { page, face } = await openLetter('access');
    await edit(page, face, 'Mijn verzoek gaat over al', 'Ik wil alleen mijn facturen zien.');
    await face.press(nl.shared.save);
    await sees(face, nl.letter.changed);
    expect(await textOf(face)).toContain('Ik wil alleen mijn facturen zien.');
    expect(await violationsOf(page)).toEqual([]);
    await page.reload();
    await sees(face, nl.letter.changed);
    await face.press(nl.letter.reset);
    await sees(face, 'Mijn verzoek gaat over al mijn persoonsgegevens');
    await until('the mark goes', async () => !(await textOf(face)).includes(nl.letter.changed));
    await edit(page, face, 'Verzoek om inzage', 'Mijn eigen onderwerp');
    await face.press(nl.shared.save);
    await sees(face, nl.letter.changed);
    await face.press(nl.letter.reset);
    await sees(face, 'Verzoek om inzage (artikel 15 AVG) – ref. RB-7K3QX');
    await page.close();
  });

  it('that is still open when the letter is sent goes as it reads there', async () => {
    const { page, face } = await openLetter('access');
    await edit(page, face, 'Mijn verzoek gaat over al', 'Ik wil alleen mijn facturen zien.');
    await face.press(nl.send.alreadySent);
    await face.press(nl.send.sent);
    await sees(face, nlPage.story.title);
    const kept = JSON.stringify(await page.evaluate('chrome.storage.local.get(null)'));
    expect(kept).toContain('Ik wil alleen mijn facturen zien.');
    expect(kept).not.toContain('Mijn verzoek gaat over al mijn persoonsgegevens');
    await page.close();
  });

  it.each([
    ['a rijksregisternummer', 'Mijn nummer is 85.07.30-033.28.', true],
    ['a BSN', 'Mijn nummer is 111222333.', true],
    ['an IBAN', 'Betaal op BE68 5390 0754 7034.', true],
    ['a card', 'Betaald met 4111 1111 1111 1111.', true],
    ['the number of the organisation', 'U bent 0566.988.259.', false],
    ['an ordinary number', 'Factuur 2026-000123 van 3 mei 2026.', false],
  ])('with %s is warned about only where it should be, and never blocked', async (_, text, isWarned) => {
    const { page, face } = await openLetter('access');
    await edit(page, face, 'Mijn verzoek gaat over al', text);
    const hasWarning = async () => (await textOf(face)).includes(nl.sender.nationalNumber);
    if (isWarned) await until('the warning', hasWarning);
    await face.press(nl.shared.save);
    await sees(face, text);
    expect(await hasWarning()).toBe(isWarned);
    await sees(face, nl.send.mail);
    await page.close();
  });
});

describe('a question', () => {
  it('that must be answered is named, and what was typed elsewhere stays', async () => {
    const { page, face } = await openLetter('objection', {
      answers: { 'objection.processing': 'Het volgen van mijn bezoeken.' },
    });
    await sees(face, nl.send.missing);
    const asked = nlQuestions.labels['letter.question.objection.situation'];
    expect((await textOf(face)).split(nl.send.missing)[1]).toContain(asked.replace(/\s?[?.]$/, ''));
    await face.press(nl.send.mail);
    await until('the field has the focus', () =>
      page.evaluate('document.activeElement?.tagName === "TEXTAREA"'),
    );
    expect(await textOf(face)).toContain('Het volgen van mijn bezoeken.');
    expect(await page.$$('.letter__blank')).not.toEqual([]);
    await page.close();
  });
});

describe('words of a page', () => {
  const quote = `<img src=x onerror=alert(1)>\u202Egedraaid\u202C \u0000nul ${'Wij bewaren alles zo lang wij willen. '.repeat(13)}`;

  it('stand in the letter as text, without what turns or hides it, and visibly shortened', async () => {
    const retention = [{ subject: 'Alles', amount: null, unit: null, from: null, quote }];
    const { page, face } = await openLetter('erasure', {
      policy: { ...READ_POLICY, readOn: '2026-11-20', policy: { ...READ_POLICY.policy, retention } },
      answers: { 'erasure.grounds': ['directMarketing'], 'quotes.retention': ['Alles'] },
    });
    const text = await textOf(face);
    expect(text).toContain('“<img src=x onerror=alert(1)>gedraaid nul Wij bewaren');
    expect(text).toContain('[…]”');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(await page.$$('article img')).toEqual([]);
    await page.close();
  });
});

it('every way out of a letter by mail is there, and the fit of a form only for a form', async () => {
  const { page, face } = await openLetter('access');
  await sees(face, nlPage.compose.eml);
  await face.press(nl.send.webmail);
  for (const way of [
    nl.send.mail,
    nl.send.copy,
    nl.send.webmails.gmail,
    nl.send.webmails.outlook,
    nlPage.compose.print,
  ])
    expect(await textOf(face)).toContain(way);
  expect(await textOf(face)).not.toContain(nlPage.compose.form.title);
  await page.close();
});
