import type { KeptLetter } from '@/utils/browser/kept-letters';
import { type Controller, NO_CONTROLLER, type Sender } from '@/utils/law/parties';
import type { Channel } from '@/utils/law/receipt';
import type { Right } from '@/utils/law/rights';
import { channelsOf, destinationOf, isNowhere } from '@/utils/letters/addressee';
import { companionsFor } from '@/utils/letters/companions';
import { type Answers, type LetterRequest, WRITER_ROLES, type WriterRole } from '@/utils/letters/letter';
import type { StoredDraft } from '@/utils/requests/stored-draft';

/** What the popup knows of the site when a right is chosen. */
export type DraftStart = {
  /** Host of the site; empty where the card was filled in by hand. */
  host: string;
  pageUrl: string | null;
  right: Right;
  /** null: nobody filled in the card yet. */
  controller: Controller | null;
  findings?: StoredDraft['findings'];
  policy: StoredDraft['policy'];
  evidence: StoredDraft['evidence'];
};

/** A letter in the making, with the companions that it is seldom complete without. */
export function newDraft(start: DraftStart, now: Temporal.Instant, reference: string): StoredDraft {
  const companions = companionsFor({ kind: start.right, policy: readPolicy(start.policy) });
  return {
    ...start,
    savedAt: now.toString(),
    companions: companions.filter((one) => one.preset).map((one) => one.right),
    channel: null,
    role: null,
    onBehalfOf: { kind: 'self' },
    answers: {},
    overrides: {},
    reference,
  };
}

/** The draft that lies there, if any; of one that could not be read whole what was left of it, in a new one. */
export function keptDraft(
  kept: KeptLetter<StoredDraft>,
  start: DraftStart,
  now: Temporal.Instant,
  reference: string,
): StoredDraft | null {
  switch (kept.kind) {
    case 'none':
      return null;
    case 'whole':
      return kept.letter;
    case 'damaged': {
      const { host, right } = start;
      return { ...newDraft(start, now, reference), ...kept.left, host, right, savedAt: now.toString() };
    }
  }
}

/** What `composeLetter` takes. A draft without a controller makes a letter of blanks. */
export function letterRequestOf(
  draft: StoredDraft,
  sender: Sender | null,
  residence: string | null,
  today: Temporal.PlainDate,
): LetterRequest {
  const controller = draft.controller ?? NO_CONTROLLER;
  return {
    kind: draft.right,
    companions: draft.companions,
    sender,
    controller,
    policy: readPolicy(draft.policy),
    answers: draft.answers as Answers,
    residence: residence ?? sender?.address.country ?? null,
    today,
    reference: draft.reference,
    channel: channelOf(draft, controller),
    role: roleOf(draft.role),
    onBehalfOf: draft.onBehalfOf,
    matter: null,
    overrides: draft.overrides,
  };
}

/** As the user chose; else the best way to this controller. A form that only they know gives way to a known address. */
export function channelOf({ channel }: Pick<StoredDraft, 'channel'>, controller: Controller): Channel {
  const best = destinationOf(controller);
  const isUnknownForm = channel === 'webForm' && !channelsOf(controller).includes(channel);
  return channel === null || (isUnknownForm && !isNowhere(best)) ? best.kind : channel;
}

/** Kept with the answers, so that it is still known when the draft is opened again. */
const FORM_LIMIT = 'webForm.longest';

/** How many characters the controller's form takes, as the user said; null where there is no limit. */
export function formLimitOf({ answers }: Pick<StoredDraft, 'answers'>): number | null {
  const limit = Number(answers[FORM_LIMIT] ?? 0);
  return Number.isSafeInteger(limit) && limit > 0 ? limit : null;
}

export function withFormLimit(answers: StoredDraft['answers'], limit: number | null): StoredDraft['answers'] {
  return { ...answers, [FORM_LIMIT]: limit === null ? '' : String(limit) };
}

/** Letters that people read out over the phone: without the ones that look alike. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** "RB-7K3QX" from five random bytes: one in twenty-eight million, enough to tell replies apart. */
export function referenceFrom(random: Uint8Array): string {
  return `RB-${Array.from(random.subarray(0, 5), (byte) => ALPHABET[byte % ALPHABET.length]).join('')}`;
}

function readPolicy(policy: StoredDraft['policy']): LetterRequest['policy'] {
  return policy && { ...policy, readOn: Temporal.PlainDate.from(policy.readOn) };
}

function roleOf(role: string | null): WriterRole | null {
  return WRITER_ROLES.find((one) => one === role) ?? null;
}
