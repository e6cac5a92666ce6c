import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { readEvent } from '@/utils/requests/read-event';
import { violationsOf } from './accessibility';
import { type Chromium, launchChromium } from './chromium';
import { chromiumPopup } from './popup-driver';
import { sees } from './popup-steps';

/** What version 1 wrote on a device, and the extension of today opened on it. */
const GOLDEN = new URL('../requests/golden/version-1.json', import.meta.url);
const { entries } = JSON.parse(readFileSync(GOLDEN, 'utf8')) as { entries: Record<string, unknown> };
const ID = 'aaaaaaaa-0000-4000-8000-000000000001';
const DRAFT = `followUp:${ID}:reminder`;
let chromium: Chromium;

beforeAll(async () => {
  chromium = await launchChromium({ build: 'chrome-mv3' });
});

afterAll(() => chromium?.close());

it('shows everything, writes it in the form of today, and keeps a copy of what was', async () => {
  const page = await chromium.extensionPage('requests.html');
  const profile = entries.profile as Record<string, unknown>;
  const before = {
    ...entries,
    profile: { ...profile, language: 'nl' },
    [DRAFT]: { channel: 'post', answers: { 'reminder.note': 'Ik belde ook.' }, overrides: {} },
    schemaVersion: 1,
  };
  await page.evaluate(
    `chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(before)}))`,
  );
  await page.goto(`${page.url().split('#')[0]}#/request/${ID}`);
  await page.reload();
  const face = chromiumPopup(page);
  await sees(face, 'De Korst');
  await sees(face, nlPage.story.title);
  expect(await violationsOf(page)).toEqual([]);
  const now = (await page.evaluate('chrome.storage.local.get(null)')) as Record<string, unknown>;
  expect(now.schemaVersion).toBe(2);
  expect(now['backup:prev']).toMatchObject({ version: 1 });
  const events = Object.entries(entries).filter(([key]) => key.startsWith('event:'));
  const readable = events.filter(([key]) => readEvent(now[key]).kind === 'event');
  expect(readable).toHaveLength(events.length - 1);
  await page.evaluate(`location.hash = '/request/${ID}/reminder'`);
  await sees(face, 'Ik belde ook.');
  // That version kept the letter and not its answers: where it goes once more, its blanks are explained.
  await page.evaluate(`location.hash = '/request/${ID}/access'`);
  await sees(face, nlPage.compose.answersGone);
  await page.close();
});
