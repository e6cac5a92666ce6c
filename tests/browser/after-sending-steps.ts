import type { Page } from 'puppeteer';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { nlQuestions } from '@/assets/dictionaries/nl-questions';
import type { Controller } from '@/utils/law/parties';
import type { RequestSent } from '@/utils/requests/events';
import type { Chromium } from './chromium';
import { chromiumPopup, type PopupDriver } from './popup-driver';
import { sees } from './popup-steps';
import { recordedEvents } from './recorded';
import { until } from './until';
import { sendLetter } from './write-letter';

/** What a person does on the full page after a letter went. */
const { answers, grounds, record, request, story } = nlPage;

/** A letter for a copy and one against advertising, written and sent in the popup by somebody with an address. */
export async function sendBothLetters(chromium: Chromium, url: string): Promise<void> {
  await sendLetter(chromium, url);
  const site = await chromium.openPage(url);
  const popup = chromiumPopup(await chromium.clickAction(site));
  await popup.press(nl.rights.directMarketing.want);
  await popup.press(nl.send.alreadySent);
  await popup.press(nl.send.sent);
  await sees(popup, nl.sent.title);
  await site.close();
  const { page, face } = await pageAt(chromium, '/profile');
  await face.fill(nl.card.labels.street, 'Kouter 3');
  await face.fill(nl.card.labels.postalCode, '9000');
  await face.fill(nl.card.labels.city, 'Gent');
  await face.press(nl.shared.save);
  await sees(face, nlPage.profile.saved);
  await page.close();
}

export async function pageAt(chromium: Chromium, place: string): Promise<{ page: Page; face: PopupDriver }> {
  const page = await chromium.extensionPage(`requests.html#${place}`);
  return { page, face: chromiumPopup(page) };
}

/** A letter like the recorded one of this right, that went on that day; resolves on its own page. */
export async function sentOn(
  chromium: Chromium,
  day: string,
  right: 'access' | 'directMarketing' = 'access',
  changes: Partial<RequestSent> = {},
): Promise<{ page: Page; face: PopupDriver }> {
  const first = await pageAt(chromium, '/');
  const events = await recordedEvents(first.page);
  // Copies with a day in the past stand before the letter itself.
  const like = events.findLast(({ fact }) => fact.kind === 'requestSent' && fact.right === right);
  if (!like) throw new Error(`No letter of ${right} was recorded.`);
  const [requestId, id] = [crypto.randomUUID(), crypto.randomUUID()];
  const event = {
    ...like,
    id,
    requestId,
    recordedAt: `${day}T10:00:00Z`,
    fact: { ...like.fact, ...changes, sentOn: day },
  };
  const items = { [`event:${requestId}:${id}`]: event };
  await first.page.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
  await first.page.close();
  const own = await pageAt(chromium, `/request/${requestId}`);
  await sees(own.face, story.title);
  return own;
}

/** The same request to another controller. */
export async function addressedTo(
  chromium: Chromium,
  part: Partial<Controller>,
): Promise<Pick<RequestSent, 'controller'>> {
  const { page } = await pageAt(chromium, '/');
  const fact = (await recordedEvents(page)).findLast((each) => each.fact.kind === 'requestSent')?.fact;
  await page.close();
  if (fact?.kind !== 'requestSent') throw new Error('No letter was recorded.');
  return { controller: { ...fact.controller, ...part } };
}

/** The day as the extension has it, whatever the time zone of the tests. */
export function todayThere(): Temporal.PlainDate {
  return Temporal.Now.plainDateISO('Europe/Brussels');
}

export function daysAgo(days: number): string {
  return todayThere().subtract({ days }).toString();
}

/** What came back, on which day, and what else its form asks. */
export async function note(
  face: PopupDriver,
  kind: keyof typeof answers,
  day: string,
  choices: readonly string[] = [],
): Promise<void> {
  await face.press(request.record);
  await face.press(answers[kind].label);
  await face.set(record.day, day);
  if (kind === 'refused') await face.set(record.ground, grounds.other);
  for (const choice of choices) await face.press(choice);
  await face.press(record.save);
  await sees(face, request.noted);
}

/** Says of the letter in sight that it went on that day. */
export async function markSent(face: PopupDriver, day: string): Promise<void> {
  await face.press(nl.send.alreadySent);
  await face.set(nl.send.sentOn, day);
  await face.press(nl.send.letters.ours.label);
  await face.press(nl.send.sent);
  await sees(face, story.title);
}

/** Two questions can both be answered with "Nee": the one under this question is meant. */
export async function answerNo(face: PopupDriver, question: string): Promise<void> {
  const words =
    (nlQuestions.labels as Readonly<Record<string, string>>)[`letter.question.${question}`] ?? question;
  await until(`“${words}” is answered`, () =>
    face.evaluate(({ document }, asked) => {
      const groups = [...document.querySelectorAll('fieldset')];
      const own = groups.find((each) => each.querySelector('legend')?.textContent?.startsWith(asked));
      const no = [...(own?.querySelectorAll('label') ?? [])].find((each) =>
        each.textContent?.startsWith('Nee'),
      );
      no?.click();
      return no !== undefined;
    }, words),
  );
}
