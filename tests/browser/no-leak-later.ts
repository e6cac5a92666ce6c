import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { answerNo } from './after-sending-steps';
import { copyAndStay, expectSilentWebmail, printFrom, type Stage, TYPED } from './no-leak-stage';
import type { PopupDriver } from './popup-driver';
import { sees } from './popup-steps';
import { addLike } from './recorded';
import { until } from './until';

/** The stories after the letter went, with the canary in all that is typed or pasted. */
const { answers, record, request } = nlPage;

/** `ids` of an access, an objection and a letter against advertising, in the order of sending. */
export async function walkWhatComesAfter(stage: Stage, ids: readonly string[]): Promise<void> {
  const [access = '', objection = '', marketing = ''] = ids;
  await noteHalfAnAnswer(stage, access);
  await remind(stage, access);
  await readPapers(stage, access);
  await replyAboutIdentity(stage, objection);
  await extendAndRefuse(stage, objection);
  await askMediation(stage, marketing);
  await letTheTermPass(stage, access);
}

/** A half answer with its text, a note, a calendar file. */
async function noteHalfAnAnswer(stage: Stage, id: string): Promise<void> {
  const { page, face } = await stage.fullPage(`/request/${id}`);
  await sees(face, nlPage.story.title);
  await face.press(request.letterText);
  await sees(face, TYPED.name);
  await face.press(request.record);
  await face.press(answers.partlyAnswered.label);
  await face.press(nlPage.items['15(1)(d)']);
  await face.fill(record.text, TYPED.answer);
  await face.press(record.save);
  await sees(face, request.noted);
  await face.fill(request.note, TYPED.note);
  await face.press(request.addNote);
  await sees(face, TYPED.note);
  await face.press(request.calendar);
  await page.close();
}

/** The letter after the letter: copied, saved, sent. */
async function remind(stage: Stage, id: string): Promise<void> {
  const { page, face } = await stage.fullPage(`/request/${id}/reminder`);
  await sees(face, nlPage.compose.ways);
  await sees(face, TYPED.name);
  await expectSilentWebmail(face);
  await copyAndStay(face);
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

/** More is asked about who writes; the answer refuses it, with words of one's own. */
async function replyAboutIdentity(stage: Stage, id: string): Promise<void> {
  await note(stage, id, 'identityAsked', [nlPage.demands.idCopy]);
  const reply = await stage.fullPage(`/request/${id}/identityReply`);
  await sees(reply.face, TYPED.name);
  await answerNo(reply.face, 'identityReply.reasonsGiven');
  await markSent(reply.face);
  await reply.page.close();
}

/** More time is taken, then the request is refused; both with the text that came. */
async function extendAndRefuse(stage: Stage, id: string): Promise<void> {
  await note(stage, id, 'extensionAnnounced', [record.yes]);
  await note(stage, id, 'refused');
  const reply = await stage.fullPage(`/request/${id}/refusalReply`);
  await sees(reply.face, TYPED.name);
  await reply.page.close();
}

/** Advertising goes on: the authority is asked to mediate, on paper. */
async function askMediation(stage: Stage, id: string): Promise<void> {
  await note(stage, id, 'marketingContinued');
  const paper = await stage.fullPage(`/request/${id}/mediation`);
  await sees(paper.face, TYPED.street);
  await answerNo(paper.face, 'authority.proceedings');
  await answerNo(paper.face, 'mediation.conversion');
  await markSent(paper.face);
  await paper.page.close();
}

/** The same letter of months ago, without an answer: the worker wakes, computes, and puts the number on the icon. */
async function letTheTermPass(stage: Stage, id: string): Promise<void> {
  const { page, face } = await stage.fullPage('/');
  await sees(face, nlPage.overview.title);
  await addLike(page, id, '2026-01-05');
  await until('the badge says that a term has passed', () =>
    page.evaluate('(globalThis.browser ?? chrome).action.getBadgeText({}).then((text) => text !== "")'),
  );
  await page.close();
}

/** What came back, with the text of it where there is one. */
async function note(
  stage: Stage,
  id: string,
  kind: 'identityAsked' | 'extensionAnnounced' | 'refused' | 'marketingContinued',
  choices: readonly string[] = [],
): Promise<void> {
  const { page, face } = await stage.fullPage(`/request/${id}`);
  await face.press(request.record);
  await face.press(answers[kind].label);
  if (kind === 'refused') await face.set(record.ground, nlPage.grounds.other);
  for (const choice of choices) await face.press(choice);
  // Of advertising no text is asked.
  if (kind !== 'marketingContinued') await face.set(record.text, TYPED.answer);
  await face.press(record.save);
  await sees(face, request.noted);
  await page.close();
}

async function markSent(face: PopupDriver): Promise<void> {
  await face.press(nl.send.alreadySent);
  await face.press(nl.send.sent);
  await sees(face, nlPage.story.title);
}
