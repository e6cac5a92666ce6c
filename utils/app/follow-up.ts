import { followUpSlot, type KeptLetter, readLetter } from '@/utils/browser/kept-letters';
import { type Authority, COC, COMITE_I, GBA_DETAILS } from '@/utils/law/authorities';
import { authoritiesIn, authorityOfService } from '@/utils/law/authority-for';
import { isPaperForAuthority } from '@/utils/law/letter-kinds';
import type { Controller, Sender } from '@/utils/law/parties';
import { NO_POLICY } from '@/utils/law/policy';
import { type Channel, isByPost } from '@/utils/law/receipt';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { channelsOf, emailOf } from '@/utils/letters/addressee';
import type { Answers, LetterKind, LetterRequest } from '@/utils/letters/letter';
import { LETTER_KINDS, WRITER_ROLES } from '@/utils/letters/letter';
import type { Matter } from '@/utils/letters/matter';
import { emptyFollowUp, type FollowUpDraft } from '@/utils/requests/follow-up-draft';
import { type LetterInput, readInput } from '@/utils/requests/letter-input';
import { currentSending, type HandedOver, type Request, type SentLetter } from '@/utils/requests/request';
import { deadlineOfRequest } from '@/utils/requests/status';
import type { Doors } from './doors';
import { matterOf } from './matter-of';
import { readRequest } from './overview';
import { NO_HASH } from './record';
import { placeOf } from './step-of';

/** A letter of a request: what it is about, and what was typed into it until now. */
export type FollowUp = {
  request: Request;
  matter: Matter;
  kind: LetterKind;
  draft: FollowUpDraft;
  /** What the request was made of when it last went; null where that was not kept, or can no longer be read. */
  input: LetterInput | null;
  /** What was kept could not be read whole: the draft holds what was left of it. */
  isDamaged: boolean;
  /** This very letter as it was handed over, where nobody said yet that it went. */
  handedOver: HandedOver | null;
};

/** null where the request is gone or cannot be read. */
export async function followUpOf(
  doors: Doors,
  { id, letter }: { id: string; letter: LetterKind },
): Promise<FollowUp | null> {
  const read = await readRequest(doors, id);
  if (read.kind !== 'request') return null;
  const { request } = read;
  const kept = await readLetter(doors.store, followUpSlot(id, letter));
  const input = await inputOf(doors, request);
  return {
    request,
    matter: matterOf(request, read.status),
    kind: letter,
    draft: draftOf(kept, newFollowUp(letter, { request, input }, doors.now())),
    input,
    isDamaged: kept.kind === 'damaged',
    handedOver: request.handedOver.findLast((one) => letterOf(request, one) === letter) ?? null,
  };
}

function draftOf(kept: KeptLetter<FollowUpDraft>, empty: FollowUpDraft): FollowUpDraft {
  switch (kept.kind) {
    case 'none':
      return empty;
    case 'whole':
      return kept.letter;
    case 'damaged':
      return { ...empty, ...kept.left, savedAt: empty.savedAt };
  }
}

async function inputOf({ store }: Doors, request: Request): Promise<LetterInput | null> {
  const { inputHash } = currentSending(request);
  if (inputHash === null) return null;
  const kept = await store.textOf(inputHash);
  return kept.kind === 'found' ? readInput(kept.text) : null;
}

/** The same letter once more begins as it went; any other begins with what was noted of what it answers. */
function newFollowUp(
  letter: LetterKind,
  { request, input }: Pick<FollowUp, 'request' | 'input'>,
  now: Temporal.Instant,
): FollowUpDraft {
  const empty = emptyFollowUp(now);
  if (letter === 'feeReply') return { ...empty, answers: amountAsked(request) };
  if (input === null || !isRequest(letter)) return empty;
  return { ...empty, answers: input.answers, overrides: input.overrides };
}

function amountAsked({ cameBack }: Request): FollowUpDraft['answers'] {
  const amounts = cameBack.flatMap(({ fact }) => (fact.kind === 'feeAsked' ? [fact.amount] : []));
  const last = amounts.at(-1);
  return last ? { 'feeReply.amount': last } : {};
}

/** Which letter it was that was handed over: the request itself once more, or one after it. */
export function letterOf({ asked }: Pick<Request, 'asked'>, { fact }: HandedOver): LetterKind | null {
  if (fact.kind === 'resent') return asked.right;
  return LETTER_KINDS.find((kind) => kind === fact.letterKind) ?? null;
}

/** What `composeLetter` takes. Papers for an authority go by post: they are printed and signed. */
export function followUpRequestOf(
  followUp: FollowUp,
  sender: Sender | null,
  today: Temporal.PlainDate,
): LetterRequest {
  const { request, kind, draft } = followUp;
  const { asked } = request;
  const matter = kind === 'clarificationReply' ? answeredToday(followUp, today) : followUp.matter;
  return {
    kind,
    companions: kind === asked.right ? asked.companions : [],
    sender,
    controller: draft.controller ?? currentSending(request).controller,
    policy: policyOf(followUp),
    answers: draft.answers as Answers,
    residence: asked.residence,
    today,
    reference: asked.reference,
    channel: draft.channel ?? channelFor(followUp, draft.controller ?? currentSending(request).controller),
    role: WRITER_ROLES.find((role) => role === asked.role) ?? null,
    onBehalfOf: asked.onBehalfOf,
    authority: isPaperForAuthority(kind) ? authorityOfPaper(request) : null,
    matter,
    overrides: draft.overrides,
  };
}

/** What a letter quotes: the request once more as it did at first, and a paper only the policy's name. */
function policyOf({ request, kind, input }: FollowUp): LetterRequest['policy'] {
  if (isPaperForAuthority(kind)) return policyThen(request);
  const quoted = isRequest(kind) ? input?.policy : null;
  return quoted ? { ...quoted, readOn: Temporal.PlainDate.from(quoted.readOn) } : null;
}

/** Which processing a paper is about: the policy as it stood, with its address and day; its words are an annex. */
function policyThen({ asked }: Request): LetterRequest['policy'] {
  if (asked.evidence === null) return null;
  const { url, readOn } = asked.evidence;
  return { url, readOn: Temporal.PlainDate.from(readOn), policy: NO_POLICY };
}

/** The clock stands still until this very letter: it names the last day as it will be once the letter went. */
function answeredToday({ request, matter }: FollowUp, today: Temporal.PlainDate): Matter {
  const letter: SentLetter = {
    eventId: 'not-written-yet',
    kind: 'letterSent',
    letterKind: 'clarificationReply',
    on: today.toString(),
    textHash: NO_HASH,
    subject: '',
    addressee: null,
    lastTermOn: null,
  };
  const deadline = deadlineOfRequest({ ...request, letters: [...request.letters, letter] });
  return { ...matter, dueOn: deadline.kind === 'term' && !deadline.isPaused ? deadline.dueOn : null };
}

/**
 * The same authority that the next step leads to: of the residence, else of the controller (art. 77(1) AVG). null
 * where a country has one for each region: the letter then shows a blank.
 */
function authorityOfPaper(request: Request): Authority | null {
  const { residence, controllerCountry, sector } = placeOf(request);
  const own = authorityOfService(controllerCountry, sector);
  if (own !== null) return own;
  const ofResidence = authoritiesIn(residence);
  const [first, ...others] = ofResidence.length > 0 ? ofResidence : authoritiesIn(controllerCountry);
  return first && others.length === 0 ? first : null;
}

/** How a paper is filed: by whose way, and where its own page or form is. */
export function filingOf(
  request: Request,
  kind: 'mediation' | 'complaint',
): { authority: 'GBA' | 'AP' | 'policeBody' | 'intelligenceBody' | 'other'; href: string | null } {
  const authority = authorityOfPaper(request);
  if (authority?.id === COC.id) return { authority: 'policeBody', href: null };
  if (authority?.id === COMITE_I.id) return { authority: 'intelligenceBody', href: null };
  if (authority?.id === 'GBA') {
    const { mediationPage, complaintPage } = GBA_DETAILS;
    return { authority: 'GBA', href: kind === 'mediation' ? mediationPage : complaintPage };
  }
  return { authority: authority?.id === 'AP' ? 'AP' : 'other', href: authority?.website ?? null };
}

/** The channel that the request took; for the same letter once more the best other way, post for an authority. */
function channelFor({ kind, request }: FollowUp, controller: Controller): Channel {
  if (isPaperForAuthority(kind)) return 'post';
  const { channel: before, to } = currentSending(request).addressee;
  if (!isRequest(kind) || isByPost(before)) return before;
  const isOther = (channel: Channel) =>
    channel !== before || (channel === 'email' && emailOf(controller) !== to);
  return channelsOf(controller).find(isOther) ?? 'post';
}

export function isRequest(kind: LetterKind): kind is Right {
  return RIGHTS.some((right) => right === kind);
}
