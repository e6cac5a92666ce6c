import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { nlQuestions } from '@/assets/dictionaries/nl-questions';
import { violationsOf } from './accessibility';
import {
  addressedTo,
  daysAgo,
  markSent,
  note,
  pageAt,
  sendBothLetters,
  sentOn,
  todayThere,
} from './after-sending-steps';
import { type Chromium, launchChromium } from './chromium';
import { POLICY } from './pages';
import { sees, textOf } from './popup-steps';
import { clickOn } from './real-input';
import { recordedEvents } from './recorded';
import { openSite, type Site } from './site';
import { until } from './until';
import { askForAccess } from './write-letter';

/** What came back and where it leads, for the answers and the places that the stories of silence do not meet. */
const PRIVACY = 'https://www.dekorenaar.be/privacy/';
const { deeds, record, request, stepReasons, story } = nlPage;
const { situations } = nl;
let site: Site;
let chromium: Chromium;

beforeAll(async () => {
  site = await openSite({ [PRIVACY]: POLICY });
  chromium = await launchChromium({ build: 'chrome-mv3', proxy: site.proxy });
  await sendBothLetters(chromium, PRIVACY);
});

afterEach(async () => {
  const [, ...pages] = await chromium.browser.pages();
  await Promise.all(pages.map((each) => each.close()));
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

describe('what came back', () => {
  it('a fee: not owed, and once that is written the clock runs on', async () => {
    const { page, face } = await sentOn(chromium, daysAgo(10));
    await note(face, 'feeAsked', daysAgo(5));
    await sees(face, situations.feeAsked);
    await face.press(deeds.replyFee);
    await sees(face, 'De behandeling van een verzoek is kosteloos.');
    await face.press(nlQuestions.labels['letter.option.feeReply.ground.none']);
    expect(await violationsOf(page)).toEqual([]);
    await markSent(face, daysAgo(4));
    await sees(face, situations.waiting);
  });

  it('a question what is meant: the letter explains, and the day moves by the days that it took', async () => {
    const { page, face } = await sentOn(chromium, daysAgo(12));
    await note(face, 'clarificationAsked', daysAgo(8), [record.yes]);
    await sees(face, situations.clarificationAsked);
    await sees(face, request.paused);
    await face.press(deeds.replyClarification);
    await face.press(nlQuestions.labels['letter.option.clarificationReply.scope.whole']);
    await sees(face, 'Ik beperk het niet (artikel 15, lid 1, AVG).');
    await sees(face, 'Hij begint niet opnieuw, maar loopt vanaf nu verder.');
    expect(await violationsOf(page)).toEqual([]);
    await markSent(face, daysAgo(3));
    await sees(face, situations.waiting);
    await sees(face, 'Zonder verlenging of stilstand was dit');
  });

  it('a question who it is, answered at the counter: only the day is asked', async () => {
    const { face } = await sentOn(chromium, daysAgo(12));
    await note(face, 'identityAsked', daysAgo(8), [nlPage.demands.otherDetails, record.unknown]);
    await face.press(request.other);
    await face.press(deeds.enterGiven);
    await face.set(request.enterDay.questionAnswered, daysAgo(6));
    await face.press(request.enterDay.save);
    await sees(face, situations.waiting);
    await sees(face, story.questionAnswered);
  });

  it('no data: believed and closed, or asked to look again', async () => {
    const { face } = await sentOn(chromium, daysAgo(10));
    await note(face, 'noDataHeld', daysAgo(2));
    await sees(face, situations.noData);
    await sees(face, stepReasons.noDataHeld);
    await face.press(request.other);
    await face.press(deeds.contestAnswer);
    await sees(face, 'Zoek opnieuw, ook in archieven en bij uw verwerkers');
  });

  it('not the controller, without saying who is: asked for reasons', async () => {
    const { face } = await sentOn(chromium, daysAgo(10));
    await note(face, 'notTheController', daysAgo(2));
    await sees(face, situations.notController);
    await face.press(deeds.contestAnswer);
    await sees(face, 'wie volgens u wel verantwoordelijk is');
  });

  it('forwarded: waited for, and the other one can be written to', async () => {
    const { face } = await sentOn(chromium, daysAgo(10));
    await note(face, 'forwarded', daysAgo(2));
    await sees(face, situations.forwarded);
    await sees(face, stepReasons.forwarded);
    await face.press(request.other);
    await sees(face, deeds.newRequest);
  });

  it('a full mailbox at the address of the policy: the clock runs', async () => {
    const { face } = await sentOn(chromium, daysAgo(10));
    await note(face, 'bounced', daysAgo(10), [record.bounceCauses.fullMailbox]);
    await sees(face, situations.bouncedFullMailbox);
    await sees(face, stepReasons.mailboxFull);
    await sees(face, nl.sent.lastDay);
  });

  it('a full mailbox, and then the same letter by post: the first day still counts, and the page says why', async () => {
    const { page, face } = await sentOn(chromium, '2026-01-05');
    await note(face, 'bounced', '2026-01-06', [record.bounceCauses.fullMailbox]);
    await sees(face, situations.overdue);
    await face.press(request.other);
    await face.press(deeds.otherChannel);
    await sees(face, 'dat bericht kwam op 6 januari 2026 terug, omdat uw mailbox vol was.');
    await sees(face, 'die loopt volgens mij vanaf 5 januari 2026.');
    await markSent(face, '2026-01-12');
    await sees(face, situations.overdue);
    await sees(face, '5 februari 2026');
    await face.press(nl.sent.why);
    await sees(face, nl.reasons.received.fullMailbox('5 januari 2026'));
    await sees(face, nl.reasons.sentAgain('12 januari 2026'));
    expect(await violationsOf(page)).toEqual([]);
    await shoot(page, 'full-mailbox');
    await face.press(deeds.remind);
    await sees(face, 'Op 12 januari 2026 stuurde ik hetzelfde verzoek nog eens, per post');
    await sees(face, 'Volgens mijn berekening eindigde op 5 februari 2026 de termijn om te antwoorden');
    await shoot(page, 'full-mailbox-reminder');
  });

  it('a full answer that came late: closed, or to the authority all the same', async () => {
    const { face } = await sentOn(chromium, '2026-01-05');
    await note(face, 'answered', '2026-03-02');
    await sees(face, situations.answeredLate);
    await face.press(request.other);
    await face.press(deeds.mediation);
    await sees(face, 'artikel 12, lid 3, AVG: het antwoord kwam na 5 februari 2026.');
  });
});

describe('where it leads', () => {
  it('a resident of the Netherlands and a Dutch company: the AP, and six weeks to go to court', async () => {
    const { controller } = await addressedTo(chromium, {});
    const { face } = await sentOn(chromium, daysAgo(20), 'access', {
      residence: 'NL',
      controllerCountry: 'NL',
      controller: { ...controller, address: { ...controller.address, country: 'NL' } },
    });
    await note(face, 'refused', daysAgo(10));
    await face.press(request.other);
    const last = Temporal.PlainDate.from(daysAgo(10)).add({ days: 42 });
    await sees(face, request.until(inDutch(last)));
    await face.press(deeds.petitionNl);
    for (const said of request.explain.petitionNl) await sees(face, said);
    expect(await textOf(face)).not.toContain(deeds.mediation);
    await face.press(deeds.complaint);
    await sees(face, 'Autoriteit Persoonsgegevens');
    await sees(face, 'De AP heeft een eigen webformulier.');
  });

  it('a town: asked whether it is Flemish, then the form of the VTC', async () => {
    const { face } = await sentOn(chromium, '2026-01-05', 'access', {
      ...(await addressedTo(chromium, { name: 'Gemeente Pelt' })),
    });
    await face.press(request.other);
    await sees(face, stepReasons.maybeFlemish);
    await face.press(deeds.askFlemishPublic);
    await sees(face, request.publicBody.title);
    await face.press(request.publicBody.yes);
    await sees(face, deeds.vtcForm);
    await sees(face, stepReasons.flemishForm);
    await sees(face, deeds.mediation);
  });

  it.each([
    ['Politiezone Kempen', deeds.policeBody, request.explain.policeBody],
    ['Veiligheid van de Staat', deeds.intelligenceBody, request.explain.intelligenceBody],
  ])('%s: the body that watches it, and no paper for the GBA', async (name, deed, words) => {
    const { face } = await sentOn(chromium, '2026-01-05', 'access', {
      ...(await addressedTo(chromium, { name })),
    });
    await face.press(request.other);
    await face.press(deed);
    await sees(face, words);
    expect(await textOf(face)).not.toContain(deeds.mediation);
  });
});

describe('a day of delivery that cannot be', () => {
  it('is refused with the reason at its field, and nothing is recorded', async () => {
    const { page, face } = await sentOn(chromium, daysAgo(20), 'access', {
      addressee: { channel: 'registeredPost', to: 'Molenstraat 12\n9000 Gent' },
    });
    const before = (await recordedEvents(page)).length;
    await face.press(deeds.enterDelivery);
    for (const [day, why] of [
      [todayThere().add({ days: 3 }).toString(), nlPage.contradictions.inFuture],
      [daysAgo(25), nlPage.contradictions.beforeSending],
    ] as const) {
      await face.set(request.enterDay.delivered, day);
      await face.press(request.enterDay.save);
      await sees(face, why.replace(/\.$/, ' ('));
      expect(await violationsOf(page)).toEqual([]);
    }
    expect(await recordedEvents(page)).toHaveLength(before);
    await face.set(request.enterDay.delivered, daysAgo(17));
    await face.press(request.enterDay.save);
    await sees(face, situations.waiting);
  });
});

describe('a reminder that was handed over', () => {
  it('is asked about when the tab was closed in between, and what was typed is there', async () => {
    const { page, face } = await sentOn(chromium, '2026-01-05');
    await face.press(deeds.remind);
    await face.fill(nlQuestions.labels['letter.question.reminder.note'], 'Ik belde op 3 maart.');
    await page.evaluate(`document.addEventListener('click', (event) => event.preventDefault())`);
    await face.press(nl.send.mail);
    await sees(face, nl.send.askSent);
    const unsure = async (on: typeof page) =>
      (await recordedEvents(on)).find(({ fact }) => fact.kind === 'letterSent' && fact.sending === 'unsure');
    await until('it is recorded as handed over', async () => (await unsure(page)) !== undefined);
    const { requestId } = (await unsure(page)) ?? { requestId: '' };
    await page.close();

    const later = await pageAt(chromium, `/request/${requestId}`);
    await sees(later.face, request.madeReady(nlPage.letterKinds.reminder, inDutch(todayThere())));
    await sees(later.face, situations.overdue);
    expect(await violationsOf(later.page)).toEqual([]);
    await later.face.press(nl.send.notYet);
    await until('it is asked no more', async () => !(await textOf(later.face)).includes(nl.send.askSent));
    await later.face.press(deeds.remind);
    await sees(later.face, 'Ik belde op 3 maart.');
    await markSent(later.face, daysAgo(1));
    await sees(later.face, situations.reminded);
  });
});

describe('a letter that went before the extension was there', () => {
  /** Entered in the popup with its day in the past; resolves on the page of its request. */
  async function entered(letter: 'ours' | 'own', text: string | null) {
    const { page, popupPage, popup } = await askForAccess(chromium, PRIVACY);
    await popup.press(nl.send.alreadySent);
    await popup.set(nl.send.sentOn, '2026-01-05');
    await popup.press(nl.send.sent);
    // Which letter it was, only the user knows.
    await sees(popup, nl.send.choose);
    await popup.press(nl.send.letters[letter].label);
    if (letter === 'own') await popup.press(nl.send.ways.email);
    if (text !== null) await popup.fill(nl.send.ownText, text);
    expect(await violationsOf(popupPage)).toEqual([]);
    await shoot(popupPage, `own-${letter}-${text === null ? 'bare' : 'pasted'}`);
    await popup.press(nl.send.sent);
    await sees(popup, nl.sent.title);
    await sees(popup, '5 februari 2026');
    await page.close();
    const { page: list, face } = await pageAt(chromium, '/');
    const sent = (await recordedEvents(list)).findLast(({ fact }) => fact.kind === 'requestSent');
    const line = `document.querySelector('a[href="#/request/${sent?.requestId}"]')`;
    await clickOn(list, 'the line of the request', line);
    await sees(face, situations.overdue);
    return { page: list, face, id: sent?.requestId ?? '' };
  }

  it('is entered with its day in the past, is overdue at once, and leads to the reminder', async () => {
    const { face } = await entered('ours', null);
    await face.press(deeds.remind);
    await sees(face, 'Volgens mij eindigde op 5 februari 2026 de termijn om te antwoorden');
  });

  it('in the writer’s own words stands in the file as it was pasted, and ours nowhere', async () => {
    const { page, face, id } = await entered('own', 'Beste bakker, wat weet u van mij?');
    await sees(face, request.ownLetter);
    expect(await violationsOf(page)).toEqual([]);
    await shoot(page, 'own-request');
    await page.evaluate(`location.hash = '/request/${id}/dossier'`);
    await sees(face, 'Beste bakker, wat weet u van mij?');
    await sees(face, 'Deze brief schreef ik zelf.');
    expect(await textOf(face)).not.toContain('Op grond van artikel 15');
    await shoot(page, 'own-dossier');
  });

  it('in the writer’s own words and not pasted is added by the writer, and the papers say so', async () => {
    const { page, face, id } = await entered('own', null);
    await sees(face, request.ownLetterNotKept);
    await page.evaluate(`location.hash = '/request/${id}/dossier'`);
    await sees(face, 'ik voeg de brief zelf als bijlage toe.');
    expect(await textOf(face)).not.toContain('Op grond van artikel 15');
    await page.evaluate(`location.hash = '/request/${id}/complaint'`);
    await sees(face, 'van 5 januari 2026, in mijn eigen woorden');
  });
});

async function shoot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
}

function inDutch(day: Temporal.PlainDate): string {
  return day.toLocaleString('nl-BE', { day: 'numeric', month: 'long', year: 'numeric' });
}
