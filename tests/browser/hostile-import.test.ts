import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';
import { violationsOf } from './accessibility';
import { chooseFile } from './choose-file';
import { type Chromium, launchChromium } from './chromium';
import { chromiumPopup, type PopupDriver } from './popup-driver';
import { sees } from './popup-steps';
import { removeFolder } from './remove-folder';

/** Files that are no back-up of ours, or that somebody made to break things: each told, and nothing changed. */
const GOLDEN = readFileSync(new URL('../requests/golden/version-2.json', import.meta.url), 'utf8');
const { data } = nlPage;
const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-hostile-import-'));
let chromium: Chromium;
let page: Page;
let face: PopupDriver;

beforeAll(async () => {
  chromium = await launchChromium({ build: 'chrome-mv3' });
  page = await chromium.extensionPage('requests.html');
  const { entries } = JSON.parse(GOLDEN) as { entries: Record<string, unknown> };
  const items = { ...entries, profile: { ...EMPTY_PROFILE, language: 'nl' }, schemaVersion: 2 };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  await page.goto(`${page.url().split('#')[0]}#/data`);
  await page.reload();
  face = chromiumPopup(page);
  await sees(face, data.importTitle);
});

afterAll(async () => {
  await chromium?.close();
  await removeFolder(folder);
});

async function choose(text: string): Promise<void> {
  const path = join(folder, 'gekozen.json');
  writeFileSync(path, text);
  await chooseFile(page, path);
}

const stored = () => page.evaluate('chrome.storage.local.get(null)') as Promise<Record<string, unknown>>;
const changed = (part: object) => JSON.stringify({ ...JSON.parse(GOLDEN), ...part });
const markup = '<img src=x onerror="globalThis.broken = 1"><script>globalThis.broken = 1</script>';

describe('an import', () => {
  it.each<[string, string, keyof typeof data.refusals]>([
    ['cut in half', GOLDEN.slice(0, GOLDEN.length / 2), 'truncated'],
    ['of another program', '{"checksum":"1","roots":{},"version":1}', 'otherProgram'],
    ['that is a page', `<html><body>${markup}</body></html>`, 'notJson'],
    ['of a later version', changed({ version: 99 }), 'newerVersion'],
    ['with wrong types', changed({ entries: [1, 'twee', null] }), 'damaged'],
    [
      'with an own __proto__',
      GOLDEN.replace('"entries": {', '"entries": {"__proto__": {"polluted": true},'),
      'damaged',
    ],
    ['with a key of markup', changed({ entries: { [markup]: markup } }), 'damaged'],
    ['of more than 50 MB', ' '.repeat(50 * 1024 * 1024 + 1), 'tooLarge'],
    ['of nothing but brackets', '['.repeat(20_000_000), 'otherProgram'],
  ])('%s is refused with its reason, and nothing changed', async (_, text, why) => {
    const before = await stored();
    await choose(text);
    await sees(face, data.refusals[why]);
    await sees(face, data.nothingChanged);
    expect(await stored()).toEqual(before);
    expect(await page.evaluate('globalThis.broken ?? globalThis.polluted ?? null')).toBeNull();
    expect(await violationsOf(page)).toEqual([]);
  });

  it('with markup in every text that may be any text shows it as text', async () => {
    const { entries } = JSON.parse(GOLDEN) as { entries: Record<string, { fact?: { kind: string } }> };
    const marked = Object.fromEntries(
      Object.entries(entries).map(([key, value]) => [
        key,
        value.fact?.kind === 'requestSent'
          ? { ...value, fact: { ...value.fact, subject: markup, reference: '<b>RB</b>', role: '<i>' } }
          : value,
      ]),
    );
    const profile = { ...EMPTY_PROFILE, language: 'nl' };
    await choose(changed({ entries: { ...marked, profile } }));
    await face.press(data.modes.replace.label);
    await face.press(data.import);
    await sees(face, data.importDone);
    await page.evaluate(`location.hash = '/request/cccccccc-0000-4000-8000-000000000003'`);
    await sees(face, '<b>RB</b>');
    await page.evaluate(`location.hash = '/request/cccccccc-0000-4000-8000-000000000003/dossier'`);
    await sees(face, '<b>RB</b>');
    expect(await page.evaluate('globalThis.broken ?? null')).toBeNull();
  });
});
