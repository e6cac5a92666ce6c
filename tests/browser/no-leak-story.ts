import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { nlQuestions } from '@/assets/dictionaries/nl-questions';
import { home, POLICY } from './pages';
import type { PopupDriver } from './popup-driver';
import { sees } from './popup-steps';
import { recordedEvents } from './recorded';
import type { Site } from './site';
import { until } from './until';

/** Every main story, walked with a canary as name, address, e-mail, number and free text. */
export const SITE = 'http://www.dekorenaar.be';
export const HOME = `${SITE}/`;
export const PRIVACY = `${SITE}/privacy/`;
/** A word that stands nowhere else, and that no encoding splits. */
export const CANARY = 'Zwartkoparend';

const TYPED = {
  name: `${CANARY} Peeters`,
  email: `${CANARY.toLowerCase()}@example.org`,
  knownAs: `klant ${CANARY}`,
  street: `${CANARY}straat 7`,
  reason: `Omdat ${CANARY} mij vond.`,
  answer: `Beste ${CANARY}, wij zoeken het op.`,
  note: `Gebeld met ${CANARY}.`,
};

/** What differs between the browsers. */
export type Stage = {
  openPage(url: string): Promise<Page>;
  clickAction(page: Page): Promise<PopupDriver>;
  /** A tab with the extension's full page at this place, e.g. `/data`. */
  fullPage(place: string): Promise<{ page: Page; face: PopupDriver }>;
  /** Waits until the extension has opened its full page at such a place by itself. */
  arrival(place: string): Promise<void>;
  /** Where the browser saves what is downloaded. */
  downloads: string;
};

export function serveStory(site: Site): void {
  site.serve(HOME, { body: home('/privacy/'), headers: { 'set-cookie': 'wie=1; Path=/' } });
  site.serve(PRIVACY, { body: POLICY });
}

/** Resolves with the text of the backup that was made on the way. */
export async function walkEveryStory(stage: Stage): Promise<string> {
  await askAccess(stage);
  await objectWithReason(stage);
  const ids = await requestIds(stage);
  if (ids.length < 2) throw new Error(`Two letters should be recorded, not ${ids.length}.`);
  const [first = ''] = ids;
  await noteAnswer(stage, first);
  await remind(stage, first);
  await readPapers(stage, first);
  await changeProfile(stage);
  return moveData(stage);
}

/** Card, letter, copy, mail link, sent. */
async function askAccess(stage: Stage): Promise<void> {
  const page = await stage.openPage(HOME);
  const popup = await stage.clickAction(page);
  await sees(popup, nl.card.title);
  await popup.press(nl.rights.access.want);
  await sees(popup, nl.sender.title);
  await popup.fill(nl.sender.name, TYPED.name);
  await popup.fill(nl.sender.email, TYPED.email);
  await popup.fill(nl.sender.knownAs, TYPED.knownAs);
  await popup.press(nl.sender.address);
  await fillAddress(popup);
  await popup.press(nl.shared.save);
  await sees(popup, TYPED.name);
  await keepMailProgramClosed(popup);
  await popup.press(nl.send.copy);
  await popup.press(nl.send.mail);
  await popup.press(nl.send.sent);
  await sees(popup, nl.sent.title);
  await page.close();
}

/** A letter with free text, taken to the full page: file, print, webmail links, sent. */
async function objectWithReason(stage: Stage): Promise<void> {
  const page = await stage.openPage(HOME);
  const popup = await stage.clickAction(page);
  await sees(popup, nl.before.title);
  await popup.press(nl.picker.all);
  await popup.press(nl.rights.objection.want);
  const { labels } = nlQuestions;
  await popup.fill(labels['letter.question.objection.processing'], `reclame voor ${CANARY}`);
  await popup.fill(labels['letter.question.objection.situation'], TYPED.reason);
  await sees(popup, TYPED.reason);
  await popup.press(nl.send.bigger);
  await stage.arrival('/compose/objection/');
  const { page: tab, face } = await stage.fullPage('/compose/objection/dekorenaar.be');
  await sees(face, TYPED.reason);
  await keepMailProgramClosed(face);
  await expectWebmailWithoutText(face);
  await face.press(nlPage.compose.eml);
  await face.press(nl.send.notYet);
  await sees(face, nl.send.alreadySent);
  await printFrom(face, nlPage.compose.print);
  await face.press(nl.send.sent);
  await sees(face, nlPage.story.title);
  await tab.close();
  await page.close();
}

async function requestIds(stage: Stage): Promise<string[]> {
  const { page, face } = await stage.fullPage('/');
  await sees(face, nlPage.overview.title);
  const events = await recordedEvents(page);
  await page.close();
  return events.filter(({ fact }) => fact.kind === 'requestSent').map(({ requestId }) => requestId);
}

/** A half answer with its text, a note, a calendar file. */
async function noteAnswer(stage: Stage, id: string): Promise<void> {
  const { page, face } = await stage.fullPage(`/request/${id}`);
  await sees(face, nlPage.story.title);
  await face.press(nlPage.request.letterText);
  await sees(face, TYPED.name);
  await face.press(nlPage.request.record);
  await face.press(nlPage.answers.partlyAnswered.label);
  await face.press(nlPage.items['15(1)(d)']);
  await face.fill(nlPage.record.text, TYPED.answer);
  await face.press(nlPage.record.save);
  await sees(face, nlPage.request.noted);
  await face.fill(nlPage.request.note, TYPED.note);
  await face.press(nlPage.request.addNote);
  await sees(face, TYPED.note);
  await face.press(nlPage.request.calendar);
  await page.close();
}

/** The letter after the letter: copied, saved, sent. */
async function remind(stage: Stage, id: string): Promise<void> {
  const { page, face } = await stage.fullPage(`/request/${id}/reminder`);
  await sees(face, nlPage.compose.ways);
  await sees(face, TYPED.name);
  await face.press(nl.send.copy);
  await face.press(nlPage.compose.eml);
  await face.press(nl.send.sent);
  await sees(face, nlPage.story.title);
  await page.close();
}

/** The complaint with the home address, and the whole file, as they would be printed. */
async function readPapers(stage: Stage, id: string): Promise<void> {
  const complaint = await stage.fullPage(`/request/${id}/complaint`);
  await sees(complaint.face, TYPED.street);
  await complaint.page.close();
  const dossier = await stage.fullPage(`/request/${id}/dossier`);
  await sees(dossier.face, TYPED.answer);
  await printFrom(dossier.face, nlPage.papers.print);
  await dossier.page.close();
}

async function changeProfile(stage: Stage): Promise<void> {
  const { page, face } = await stage.fullPage('/profile');
  await sees(face, nlPage.profile.title);
  await face.fill(nl.sender.name, `${TYPED.name}-Maes`);
  await face.press(nl.shared.save);
  await sees(face, nlPage.profile.saved);
  await page.close();
}

/** Everything out, everything back in, everything gone. */
async function moveData(stage: Stage): Promise<string> {
  const { page, face } = await stage.fullPage('/data');
  await sees(face, nlPage.data.title);
  await face.press(nlPage.data.calendar);
  await face.press(nlPage.data.export);
  const backup = await downloaded(stage, /\.json$/);
  await face.evaluate(chooseFile, backup);
  await face.press(nlPage.data.modes.replace.label);
  await face.press(nlPage.data.import);
  await sees(face, nlPage.data.importDone);
  await face.press(nlPage.data.wipe);
  await face.fill(nlPage.data.wipeConfirm, nlPage.data.wipeWord);
  await face.evaluate(pressLastOfTheseWords, nlPage.data.wipe);
  // The choice of language went with the rest: from here the page may speak the browser's own.
  await until('all is wiped', () =>
    face.evaluate(({ document }) => document.querySelector('.notice--good') !== null),
  );
  await page.close();
  return backup;
}

async function fillAddress(face: PopupDriver): Promise<void> {
  await face.fill(nl.card.labels.street, TYPED.street);
  await face.fill(nl.card.labels.postalCode, '9000');
  await face.fill(nl.card.labels.city, 'Gent');
}

/** The link is the user's own door out: everything but the program that it would start is let happen. */
async function keepMailProgramClosed(face: PopupDriver): Promise<void> {
  await face.evaluate(({ document }) => {
    document.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('a');
      if (link?.href.startsWith('mailto:')) event.preventDefault();
    });
  });
}

/** In the links to webmail stand address and subject alone. */
async function expectWebmailWithoutText(face: PopupDriver): Promise<void> {
  const links = await face.evaluate(({ document }) =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="https:"]')].map(({ href }) => href),
  );
  const webmail = links.filter((link) => /mail\.google\.com|outlook\./.test(link));
  if (webmail.length !== 2) throw new Error(`Two links to webmail should be there: ${links.join(' ')}`);
  const leaking = webmail.filter((link) => link.toLowerCase().includes(CANARY.toLowerCase()));
  if (leaking.length > 0) throw new Error(`A link to webmail says too much: ${leaking.join(' ')}`);
}

/** Presses a print button, without the dialog that nobody here could close. */
async function printFrom(face: PopupDriver, words: string): Promise<void> {
  await face.evaluate((view) => {
    const window = view as Window & { printed?: boolean };
    window.printed = false;
    window.print = () => {
      window.printed = true;
    };
  });
  await face.press(words);
  await until('the print dialog would have opened', () =>
    face.evaluate((view) => (view as Window & { printed?: boolean }).printed === true),
  );
  await sees(face, TYPED.name);
  await face.evaluate((view) => {
    view.dispatchEvent(new Event('afterprint'));
  });
}

/** The text of the file that was saved last under such a name. */
async function downloaded({ downloads }: Stage, name: RegExp): Promise<string> {
  const found = () => readdirSync(downloads).filter((each) => name.test(each));
  await until(`a file like ${name} is saved`, () => found().length > 0);
  const [file = ''] = found();
  await until('it is whole', () => {
    const text = readFileSync(join(downloads, file), 'utf8').trimEnd();
    return text.endsWith('}');
  });
  return readFileSync(join(downloads, file), 'utf8');
}

function chooseFile({ document }: Window, text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place for a file.');
  const choice = new DataTransfer();
  choice.items.add(new File([text], 'back-up.json', { type: 'application/json' }));
  input.files = choice.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The confirming button carries the same words as the one that asked. */
function pressLastOfTheseWords({ document }: Window, words: string): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.findLast((each) => (each.textContent ?? '').trim() === words)?.click();
}
