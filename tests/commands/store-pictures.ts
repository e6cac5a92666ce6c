import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { pageWordsIn, wordsIn } from '@/assets/dictionaries/dictionary';
import type { Words } from '@/assets/dictionaries/nl';
import type { PageWords } from '@/assets/dictionaries/nl-page';
import type { FactOf, OrdinaryFact } from '@/utils/requests/events';
import { OVERVIEW_KEY } from '@/utils/requests/stored-keys';
import { type Chromium, launchChromium } from '../browser/chromium';
import { chromiumPopup, type PopupDriver } from '../browser/popup-driver';
import { sees } from '../browser/popup-steps';
import { recordedEvents } from '../browser/recorded';
import { openSite, type Site } from '../browser/site';
import { DEMO_PAGES, demoPage } from '../demo/serve';
import { runMain } from './arguments';
import { buildWhereStale } from './build';

/**
 * `npm run pictures`: the pictures of the stores, 1280 × 800 in three languages, and the
 * one of the README, taken from the real screens on a site of our own making.
 */
const STORE = join(import.meta.dirname, '..', '..', 'assets', 'store');
const LANGUAGES = ['nl', 'fr', 'en'] as const;
const SITE = 'https://www.netjes.example';
/** The demo site under the name of a company that does not exist. */
const NAMES = [
  ['IT voor ondernemers', 'Netjes Verbonden'],
  ['Moffelstraat 3', 'Molenstraat 12'],
  ['3900 Pelt', '9000 Gent'],
  ['1003.158.063', '0456.123.791'],
  ['itvoorondernemers.be', 'netjes.example'],
] as const;

const POPUP_WIDTH = 400;

type Pictures = { site: string; card: string; letter: string };
type Stage = { chromium: Chromium; words: Words; page: PageWords };

await runMain(async () => {
  buildWhereStale({ browser: 'chrome' });
  mkdirSync(join(STORE, 'screenshots'), { recursive: true });
  const site = await openCompany();
  try {
    for (const language of LANGUAGES) await takeAll(site, language);
  } finally {
    await site.close();
  }
});

async function openCompany(): Promise<Site> {
  const site = await openSite();
  for (const path of Object.keys(DEMO_PAGES)) {
    const { type, body } = demoPage(path) ?? { type: 'text/html', body: Buffer.alloc(0) };
    const text = NAMES.reduce((kept, [ours, theirs]) => kept.replaceAll(ours, theirs), body.toString('utf8'));
    site.serve(`${SITE}${path}`, { body: text, type });
  }
  return site;
}

async function takeAll(site: Site, language: (typeof LANGUAGES)[number]): Promise<void> {
  const [words, page] = await Promise.all([wordsIn(language), pageWordsIn(language)]);
  const chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy, lang: language });
  const stage = { chromium, words, page };
  const to = (number: number) => join(STORE, 'screenshots', `${language}-${number}.png`);
  try {
    const pictures = await takePopup(stage);
    await lay(stage, beside(pictures.site, pictures.card), to(1));
    await lay(stage, beside(pictures.site, pictures.letter), to(2));
    if (language === 'nl') await layReadme(stage, pictures, join(STORE, 'popup.png'));
    await takePages(stage, to);
  } finally {
    await chromium.close();
  }
  console.log(`assets/store/screenshots/${language}-{1..4}.png`);
}

/** The card and the letter as the popup shows them. */
async function takePopup({ chromium, words }: Stage): Promise<Pictures> {
  const tab = await chromium.openPage(`${SITE}/`);
  await tab.setViewport({ width: 1280, height: 800 });
  const site = await tab.screenshot({ encoding: 'base64' });
  const popupPage = await chromium.clickAction(tab);
  const popup = chromiumPopup(popupPage);
  await sees(popup, words.picker.title);
  const card = await shoot(popupPage);
  await popup.press(words.rights.access.want);
  await sees(popup, words.sender.title);
  await popup.fill(words.sender.name, 'An Peeters');
  await popup.fill(words.sender.email, 'an.peeters@voorbeeld.example');
  await popup.press(words.shared.save);
  await sees(popup, words.send.mail);
  const letter = await shoot(popupPage);
  await popup.press(words.send.alreadySent);
  await popup.press(words.send.sent);
  await sees(popup, words.sent.title);
  await tab.close();
  return { site, card, letter };
}

async function shoot(popupPage: Page): Promise<string> {
  await popupPage.mouse.move(0, 0);
  // Without a screen the popup's window is a little wider than the popup.
  const clip = await popupPage.evaluate((width) => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.scrollingElement?.scrollTo(0, 0);
    return { x: (innerWidth - width) / 2, y: 0, width, height: innerHeight };
  }, POPUP_WIDTH);
  return popupPage.screenshot({ encoding: 'base64', clip });
}

function image(picture: string, style: string): string {
  return `<img src="data:image/png;base64,${picture}" style="${style}">`;
}

/** The popup where the browser puts it: at the right, above the site that it is about. */
function beside(site: string, popup: string): { html: string; width: number; height: number } {
  const html = `<body style="margin:0;background:#fff">${image(site, 'position:absolute;inset:0;width:1280px')}
    <div style="position:absolute;inset:0;background:rgb(20 30 50 / 22%)"></div>
    ${image(popup, 'position:absolute;right:96px;top:72px;border-radius:10px;box-shadow:0 18px 60px rgb(0 0 0 / 45%)')}</body>`;
  return { html, width: 1280, height: 800 };
}

async function layReadme(stage: Stage, { card, letter }: Pictures, path: string): Promise<void> {
  const style = 'width:400px;border-radius:10px;box-shadow:0 4px 18px rgb(0 0 0 / 28%)';
  const html = `<body style="margin:0;height:570px;display:flex;gap:32px;align-items:center;justify-content:center;background:#eef1f5">
    ${image(card, style)}${image(letter, style)}</body>`;
  await lay(stage, { html, width: 900, height: 570 }, path);
}

async function lay(
  { chromium }: Stage,
  { html, width, height }: { html: string; width: number; height: number },
  path: string,
): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.setViewport({ width, height });
  await page.setContent(`<!doctype html>${html}`, { waitUntil: 'load' });
  await page.screenshot({ path: path as `${string}.png` });
  await page.close();
}

/** One request after its term, and the list with others beside it. */
async function takePages({ chromium, words, page }: Stage, to: (number: number) => string): Promise<void> {
  const tab = await chromium.extensionPage('requests.html');
  await tab.setViewport({ width: 1280, height: 800 });
  const face: PopupDriver = chromiumPopup(tab);
  const id = await writeOthers(tab);
  await tab.reload({ waitUntil: 'load' });
  await sees(face, 'Vlierhof');
  await settled(tab);
  await tab.screenshot({ path: to(4) as `${string}.png` });
  await tab.goto(`${tab.url().split('#')[0]}#/request/${id}`);
  await sees(face, page.story.title);
  await face.press(page.request.askNotify.later);
  await sees(face, words.sent.why).catch(() => undefined);
  await settled(tab);
  await tab.screenshot({ path: to(3) as `${string}.png` });
  await tab.close();
}

async function settled(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    await document.fonts.ready;
    await new Promise((resolve) => setTimeout(resolve, 400));
  });
}

type Storage = { set(items: object): Promise<void>; remove(key: string): Promise<void> };

/** Further requests, made from the one that was recorded; that one itself was sent twelve days ago. */
async function writeOthers(tab: Page): Promise<string> {
  const [recorded] = (await recordedEvents(tab)).filter(({ fact }) => fact.kind === 'requestSent');
  if (recorded?.fact.kind !== 'requestSent') throw new Error('No request was recorded.');
  const asked = recorded.fact;
  const today = Temporal.Now.plainDateISO();
  const ago = (days: number) => today.subtract({ days }).toString();
  const make = (
    name: string,
    host: string,
    days: number,
    part: Partial<FactOf<'requestSent'>>,
    more: OrdinaryFact[],
  ) => {
    const requestId = crypto.randomUUID();
    const sent = {
      ...asked,
      ...part,
      sentOn: ago(days),
      reference: `RB-${host.slice(0, 4).toUpperCase()}`,
      controller: { ...asked.controller, name, tradeName: null },
      site: { host, pageUrl: `https://${host}/` },
    };
    return [sent, ...more].map((fact, index) => ({
      ...recorded,
      id: crypto.randomUUID(),
      requestId,
      recordedAt: `${ago(days)}T10:00:0${index}Z`,
      fact,
    }));
  };
  const events = [
    ...make('Ziekenhuis De Vlierhof', 'devlierhof.example', 43, {}, []),
    ...make('Boonmarkt', 'boonmarkt.example', 26, { right: 'directMarketing' }, []),
    ...make('Telluna Telecom', 'telluna.example', 19, { right: 'erasure' }, [
      { kind: 'acknowledged', on: ago(17), receivedOn: null, textHash: null } as OrdinaryFact,
    ]),
    ...make('Stad Molenaarde', 'molenaarde.example', 60, { right: 'rectification' }, [
      { kind: 'answered', on: ago(41), textHash: null } as OrdinaryFact,
    ]),
    {
      ...recorded,
      recordedAt: `${ago(12)}T10:00:00Z`,
      fact: { ...asked, sentOn: ago(12), evidence: asked.evidence && { ...asked.evidence, readOn: ago(12) } },
    },
  ];
  const items = Object.fromEntries(events.map((event) => [`event:${event.requestId}:${event.id}`, event]));
  await tab.evaluate(
    async (entries, cache) => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: Storage } } };
      await chrome.storage.local.remove(cache);
      await chrome.storage.local.set(entries);
    },
    items,
    OVERVIEW_KEY,
  );
  return recorded.requestId;
}
