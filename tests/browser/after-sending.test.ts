import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enPage } from '@/assets/dictionaries/en-page';
import { frPage } from '@/assets/dictionaries/fr-page';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { OVERVIEW_KEY } from '@/utils/requests/stored-keys';
import { violationsOf } from './accessibility';
import { answerNo, daysAgo, markSent, note, pageAt, sendBothLetters, sentOn } from './after-sending-steps';
import { chooseFile } from './choose-file';
import { type Chromium, launchChromium } from './chromium';
import { POLICY } from './pages';
import type { PopupDriver } from './popup-driver';
import { sees, textOf } from './popup-steps';
import { recordedEvents } from './recorded';
import { removeFolder } from './remove-folder';
import { savedFile } from './saved-file';
import { openSite, type Site } from './site';
import { until } from './until';

/** What came back, and what then? Whole stories on the full page, of letters that went in the past. */
const PRIVACY = 'https://www.dekorenaar.be/privacy/';
/** A Monday: the month ends on Thursday 5 February; three months on Easter Sunday, so on Tuesday 7 April. */
const SENT = '2026-01-05';
const { answers, deeds, files, record, request, stepReasons } = nlPage;
const { situations } = nl;
const { story, items, data, paperGuide } = nlPage;
const wordsIn = { nl: nlPage, fr: frPage, en: enPage };
const folder = mkdtempSync(join(tmpdir(), 'rechtenbrief-after-sending-'));
let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await openSite({ [PRIVACY]: POLICY });
  chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  const session = await chromium.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await sendBothLetters(chromium, PRIVACY);
});

afterEach(async () => {
  const [, ...pages] = await chromium.browser.pages();
  await Promise.all(pages.map((each) => each.close()));
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
  await removeFolder(folder);
});

describe('silence', () => {
  it('leads to the reminder, and the reminder to a request for mediation', async () => {
    const { page, face } = await sentOn(chromium, SENT);
    await sees(face, '5 februari 2026');
    await sees(face, situations.overdue);
    await face.press(deeds.remind);
    await sees(face, 'Volgens mij eindigde op 5 februari 2026 de termijn om te antwoorden');
    expect(await violationsOf(page)).toEqual([]);
    await markSent(face, '2026-02-06');
    await sees(face, situations.reminderUnanswered);
    await sees(face, story.lastTerm('20 februari 2026'));
    await face.press(deeds.mediation);
    await sees(face, 'Gegevensbeschermingsautoriteit');
    await sees(face, 'Kouter 3');
    await sees(
      face,
      '6 februari 2026: herinnering verstuurd, met een laatste termijn tot en met 20 februari 2026',
    );
    await sees(face, nl.send.missing);
    await sees(face, paperGuide.title);
    await sees(face, `${PRIVACY}, gelezen op`);
    expect(await violationsOf(page)).toEqual([]);
    // An annex has one number, in the paper and in the dossier that it points to.
    const listed = await page.$$eval('.letter__enclosures li', (lines) =>
      lines.map((line) => line.textContent),
    );
    // Once on the screen and once on the sheet to print.
    const inPaper = [...new Set(listed)].map((line) => line.replace(/^(\d+)\./, 'Bijlage $1. '));
    expect(inPaper).toHaveLength(4);
    const paper = await page.evaluate('location.hash');
    await face.press(paperGuide.dossier);
    await sees(face, 'Bijlage 4. Mijn herinnering van 6 februari 2026');
    const lines = (await textOf(face)).split('\n').filter((line) => /^Bijlage \d/.test(line));
    expect([...new Set(lines)]).toEqual(inPaper);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/dossier.png`, fullPage: true });
    await page.evaluate(`location.hash = '${paper}'`);
    await sees(face, paperGuide.title);
    await answerNo(face, 'authority.proceedings');
    await answerNo(face, 'mediation.conversion');
    await markSent(face, '2026-03-02');
    await sees(face, story.letterSent(nlPage.letterKinds.mediation));
    await sees(face, stepReasons.authorityAsked);
    await page.evaluate(`location.hash = '/'`);
    await sees(face, situations.authorityAsked);
  });
});

describe('an extension', () => {
  it('in time and with reasons moves the last day; the first one stays in sight', async () => {
    const { page, face } = await sentOn(chromium, SENT);
    await note(face, 'extensionAnnounced', '2026-01-20', [record.yes]);
    await sees(face, '7 april 2026');
    await sees(face, request.original('5 februari 2026'));
    await face.press(deeds.remind);
    await sees(face, 'Ook de verlengde termijn is volgens mij voorbij: die eindigde op 7 april 2026');
    expect(await violationsOf(page)).toEqual([]);
  });

  it('of a letter that still runs is waited for', async () => {
    const { face } = await sentOn(chromium, daysAgo(20));
    await note(face, 'extensionAnnounced', daysAgo(10), [record.yes]);
    await sees(face, situations.extended);
    await sees(face, deeds.wait);
  });

  it.each([
    ['late', '2026-02-10', record.yes],
    ['without reasons', '2026-01-20', record.no],
  ])('%s changes nothing, and the reminder says so', async (_, day, reasons) => {
    const { face } = await sentOn(chromium, SENT);
    await note(face, 'extensionAnnounced', day, [reasons]);
    await sees(face, situations.overdue);
    await sees(face, '5 februari 2026');
    await sees(face, stepReasons.extensionIneffective);
    await face.press(deeds.remind);
    await sees(face, ', en eindigde de termijn op 5 februari 2026.');
  });
});

describe('what came back', () => {
  it('an ID copy is asked: it is declined with reasons, and the clock runs on', async () => {
    const { page, face } = await sentOn(chromium, daysAgo(10));
    await face.press(request.record);
    await face.press(answers.identityAsked.label);
    await face.set(record.day, daysAgo(5));
    await sees(face, record.idCopyTitle);
    await face.press(record.save);
    await sees(face, nl.send.choose);
    await face.press(nlPage.demands.idCopy);
    await face.press(record.save);
    await sees(face, situations.identityAsked);
    // A demand that goes too far stops nothing, however prompt.
    expect(await page.$eval('body', (body) => body.textContent)).not.toContain(request.paused);
    await face.press(deeds.replyIdentity);
    await sees(face, 'Een kopie van mijn identiteitsbewijs stuur ik niet.');
    await sees(face, 'via het e-mailadres dat u van mij kent, an.peeters@example.org.');
    expect(await violationsOf(page)).toEqual([]);
    await answerNo(face, 'identityReply.reasonsGiven');
    await markSent(face, daysAgo(4));
    await sees(face, situations.waiting);
    await sees(face, story.letterSent(nlPage.letterKinds.identityReply));
  });

  it('half an answer within the term: the reminder lists what lacks, at once', async () => {
    const { face } = await sentOn(chromium, daysAgo(12));
    await note(face, 'partlyAnswered', daysAgo(6), [items.copy, items['15(1)(d)']]);
    await sees(face, situations.partlyAnswered);
    await face.press(request.askMissing);
    await sees(face, 'Dat is niet volledig.');
    await sees(face, 'artikel 15, lid 1, punt d)');
    await markSent(face, daysAgo(1));
    await sees(face, situations.reminded);
  });

  it('half an answer today: why the reminder best waits a day stands beside it, and nothing is locked', async () => {
    const { page, face } = await sentOn(chromium, daysAgo(12));
    await note(face, 'partlyAnswered', daysAgo(0), [items.copy]);
    await sees(face, request.later.answerJustCame);
    await face.press(request.other);
    await sees(face, request.othersNow);
    expect(await violationsOf(page)).toEqual([]);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/later.png`, fullPage: true });
    await face.press(request.askMissing);
    await sees(face, 'Dat is niet volledig.');
  });

  it('a refusal: mediation first, an answer to its ground beside it', async () => {
    const { face } = await sentOn(chromium, daysAgo(12));
    await face.press(request.record);
    await face.press(answers.refused.label);
    await face.set(record.day, daysAgo(6));
    await face.set(record.ground, '15(4)');
    await face.press(record.save);
    await sees(face, situations.refused);
    await sees(face, deeds.mediation);
    await face.press(request.other);
    await face.press(deeds.answerRefusal);
    await sees(face, 'artikel 15, lid 4');
  });

  it('advertising that goes on: mediation at once, also within the month', async () => {
    const { face } = await sentOn(chromium, daysAgo(12), 'directMarketing');
    await note(face, 'marketingContinued', daysAgo(2));
    await sees(face, situations.marketingContinues);
    await face.press(deeds.mediation);
    await sees(face, 'ik kreeg opnieuw reclame van de organisatie');
  });

  it('a bounce: no term, then the same letter by post with a clock of its own', async () => {
    const { page, face } = await sentOn(chromium, daysAgo(12));
    await note(face, 'bounced', daysAgo(12), [record.bounceCauses.unknownAddress]);
    await sees(face, stepReasons.neverArrived);
    await face.press(deeds.otherChannel);
    await sees(face, 'Molenstraat 12');
    // The same letter: what it quoted of the policy, and that it came back.
    await sees(face, 'dat bericht kwam dezelfde dag terug als onbestelbaar.');
    await sees(face, `${PRIVACY}, gelezen op`);
    expect(await violationsOf(page)).toEqual([]);
    await markSent(face, daysAgo(10));
    await sees(face, situations.waiting);
    await sees(face, nl.sent.estimated);
  });

  it('a bounce: the same letter goes to an address that was found since, and the next one too', async () => {
    const { page, face } = await sentOn(chromium, SENT);
    await note(face, 'bounced', SENT, [record.bounceCauses.unknownAddress]);
    await face.press(deeds.otherChannel);
    await sees(face, 'als onbestelbaar.');
    await face.press(nl.card.labels.requestsEmail);
    await face.fill(nl.card.labels.requestsEmail, 'gegevens@dekorenaar.be');
    await sees(face, nl.send.mail);
    expect(await violationsOf(page)).toEqual([]);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/resend.png`, fullPage: true });
    await markSent(face, '2026-01-07');
    await sees(face, situations.overdue);
    await face.press(deeds.remind);
    await sees(face, 'per e-mail naar gegevens@dekorenaar.be');
  });

  it('nothing that contradicts is recorded', async () => {
    const { page, face } = await sentOn(chromium, daysAgo(12));
    const before = (await recordedEvents(page)).length;
    await face.press(request.record);
    await face.press(answers.answered.label);
    await face.set(record.day, daysAgo(20));
    await face.press(record.save);
    // At the field of that day, with the day that it is against.
    await sees(face, nlPage.contradictions.beforeSending.replace(/\.$/, ' ('));
    expect(await recordedEvents(page)).toHaveLength(before);
  });
});

/** All that is stored but the cache, which is reckoned anew from the rest. */
async function stateOf(page: Page): Promise<Record<string, unknown>> {
  const { [OVERVIEW_KEY]: _, ...state } = (await page.evaluate('chrome.storage.local.get(null)')) as Record<
    string,
    unknown
  >;
  return state;
}

describe('the day in a calendar', () => {
  /** The file that the button gives, read by another program; the next one lies alone. */
  async function given(face: PopupDriver) {
    await face.press(request.calendar);
    const { path, text } = await savedFile(folder, /\.ics$/);
    const [component] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    rmSync(path);
    const { uid, sequence } = new ICAL.Event(component);
    return { uid, sequence, status: component?.getFirstPropertyValue('status') };
  }

  it('is cancelled by a second file once the answer came, and the page says what a calendar may do', async () => {
    const { page, face } = await sentOn(chromium, daysAgo(10));
    const before = await given(face);
    await sees(face, files.calendar);
    await note(face, 'answered', daysAgo(1));
    await sees(face, situations.answered);
    const after = await given(face);
    expect([before.status, after.status]).toEqual(['CONFIRMED', 'CANCELLED']);
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    await sees(face, files.notEveryCalendar);
    expect(await violationsOf(page)).toEqual([]);
    if (process.env.SHOTS)
      await page.screenshot({ path: `${process.env.SHOTS}/calendar.png`, fullPage: true });
  });
});

describe('all that was recorded', () => {
  it('gives one calendar file of whole days, which another program reads', async () => {
    const { face } = await pageAt(chromium, '/data');
    await face.press(data.calendar);
    const { text } = await savedFile(folder, /\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    const days = events.map(({ startDate }) => startDate.toString());
    expect(days).toContain('2026-02-05');
    expect(days).toContain('2026-04-07');
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it('goes out, is wiped, and comes back as it was', async () => {
    const { page, face } = await pageAt(chromium, '/data');
    const before = await stateOf(page);
    expect(Object.keys(before).length).toBeGreaterThan(20);
    await face.press(data.export);
    const { path: backup } = await savedFile(folder, /\.json$/);
    // Said aloud, with the file's name and what it is for.
    const told = () => page.$eval('[role=status] .notice--good', (notice) => notice.textContent);
    await expect.poll(told).toContain(files.saved(basename(backup)));
    expect(await told()).toContain(files.backup);
    expect(await violationsOf(page)).toEqual([]);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/backup.png`, fullPage: true });
    await face.press(data.wipe);
    await face.fill(data.wipeConfirm, data.wipeWord);
    await face.press(data.wipe);
    const kept = async () =>
      Object.keys(await stateOf(page)).filter((key) => /^(?:event|text|draft|profile)/.test(key));
    await until('everything is gone', async () => (await kept()).length === 0);
    // The choice of language went with the rest: until it is back the page speaks the browser's own.
    await until('the page is in the language of the browser', () => page.$('.notice--good'));
    const { data: own } =
      wordsIn[(await page.evaluate('document.documentElement.lang')) as keyof typeof wordsIn];
    await sees(face, own.wiped);
    await chooseFile(page, backup);
    await face.press(own.import);
    await sees(face, data.importDone);
    expect(await stateOf(page)).toEqual(before);
  });
});
