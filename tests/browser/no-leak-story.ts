import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { nlQuestions } from '@/assets/dictionaries/nl-questions';
import { walkWhatComesAfter } from './no-leak-later';
import {
  CANARY,
  copyAndStay,
  expectSilentWebmail,
  HOME,
  keepMailProgramClosed,
  printFrom,
  type Stage,
  TYPED,
  WITH_PDF,
} from './no-leak-stage';
import type { PopupDriver } from './popup-driver';
import { sees } from './popup-steps';
import { recordedEvents } from './recorded';
import { savedFile } from './saved-file';
import { until } from './until';

/** Resolves with the text of the backup that was made on the way. */
export async function walkEveryStory(stage: Stage): Promise<string> {
  await askAccess(stage);
  await objectWithReason(stage);
  await pasteAndCorrect(stage);
  const ids = await requestIds(stage);
  if (ids.length !== 3) throw new Error(`Three letters should be recorded, not ${ids.length}.`);
  await walkWhatComesAfter(stage, ids);
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
  await copyAndStay(popup);
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
  await expectSilentWebmail(face);
  await face.press(nlPage.compose.eml);
  await face.press(nl.send.notYet);
  await sees(face, nl.send.alreadySent);
  await printFrom(face, nlPage.compose.print);
  await face.press(nl.send.sent);
  await sees(face, nlPage.story.title);
  await tab.close();
  await page.close();
}

/** The policy's text is pasted, a value of the card is set right by hand, and the letter goes. */
async function pasteAndCorrect(stage: Stage): Promise<void> {
  const page = await stage.openPage(WITH_PDF);
  const popup = await stage.clickAction(page);
  await sees(popup, nl.reading.pdfTitle);
  await popup.set(nl.reading.paste, TYPED.policy);
  await popup.press(nl.reading.pasteRead);
  await sees(popup, nl.card.pasted);
  await popup.press(nl.card.labels.name);
  await popup.fill(nl.card.labels.name, TYPED.corrected);
  await popup.press(nl.rights.directMarketing.want);
  await sees(popup, TYPED.corrected);
  await keepMailProgramClosed(popup);
  await copyAndStay(popup);
  await popup.press(nl.send.alreadySent);
  await popup.press(nl.send.sent);
  await sees(popup, nl.sent.title);
  await page.close();
}

async function requestIds(stage: Stage): Promise<string[]> {
  const { page, face } = await stage.fullPage('/');
  await sees(face, nlPage.overview.title);
  const events = await recordedEvents(page);
  await page.close();
  return events.filter(({ fact }) => fact.kind === 'requestSent').map(({ requestId }) => requestId);
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
  const { text: backup } = await savedFile(stage.downloads, /\.json$/);
  await face.evaluate(chooseFile, backup);
  await face.press(nlPage.data.modes.replace.label);
  await face.press(nlPage.data.import);
  await sees(face, nlPage.data.importDone);
  await face.press(nlPage.data.wipe);
  await face.fill(nlPage.data.wipeConfirm, nlPage.data.wipeWord);
  await face.press(nlPage.data.wipe);
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

function chooseFile({ document }: Window, text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no place for a file.');
  const choice = new DataTransfer();
  choice.items.add(new File([text], 'back-up.json', { type: 'application/json' }));
  input.files = choice.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
