import type { PageWords } from '@/assets/dictionaries/nl-page';
import { type IdentityDemand, isUnjustifiedDemand, type RefusalGround } from '@/utils/law/request-state';
import type { OrdinaryFact } from '@/utils/requests/events';

/** What can come back, as a person would name it. */
export type AnswerKind = keyof PageWords['answers'];

/** What the form holds while it is filled in; each kind of answer uses some of it. */
export interface TypedAnswer {
  kind: AnswerKind | null;
  on: string;
  receivedOn: string;
  demands: readonly IdentityDemand[];
  /** null until the user says it: a pause counts only where the user confirms that the question came promptly. */
  promptly: 'yes' | 'no' | 'unknown' | null;
  withReasons: 'yes' | 'no' | null;
  until: string;
  amount: string;
  bounceCause: 'unknownAddress' | 'fullMailbox' | null;
  named: string;
  missing: readonly string[];
  /** null until the user says it: “no reason” is a reproach, and may stand in a complaint. */
  ground: RefusalGround | null;
  text: string;
}

export function emptyAnswer(today: string): TypedAnswer {
  return {
    kind: null,
    on: today,
    receivedOn: '',
    demands: [],
    promptly: null,
    withReasons: null,
    until: '',
    amount: '',
    bounceCause: null,
    named: '',
    missing: [],
    ground: null,
    text: '',
  };
}

/** Which field still lacks something, or null. */
export function lacking(
  typed: TypedAnswer,
): 'kind' | 'on' | 'missing' | 'withReasons' | 'bounceCause' | 'promptly' | 'ground' | null {
  if (typed.kind === null) return 'kind';
  if (!isDay(typed.on)) return 'on';
  if (typed.kind === 'partlyAnswered' && typed.missing.length === 0) return 'missing';
  if (typed.kind === 'extensionAnnounced' && typed.withReasons === null) return 'withReasons';
  if (typed.kind === 'bounced' && typed.bounceCause === null) return 'bounceCause';
  if (mayPause(typed) && typed.promptly === null) return 'promptly';
  if (typed.kind === 'refused' && typed.ground === null) return 'ground';
  return null;
}

/** The fact to record; null while something is lacking. The text's hash is filled in where it is stored. */
export function factOf(typed: TypedAnswer): OrdinaryFact | null {
  if (lacking(typed) !== null || typed.kind === null) return null;
  const cameIn = { on: typed.on, textHash: null };
  const named = typed.named.trim() || null;
  switch (typed.kind) {
    case 'acknowledged':
      return {
        kind: 'acknowledged',
        ...cameIn,
        receivedOn: isDay(typed.receivedOn) ? typed.receivedOn : null,
      };
    case 'identityAsked':
    case 'clarificationAsked':
      return {
        kind: 'questionAsked',
        ...cameIn,
        about: typed.kind === 'identityAsked' ? 'identity' : 'clarification',
        demands: typed.kind === 'identityAsked' ? [...typed.demands] : [],
        askedPromptly: typed.promptly && PROMPTLY[typed.promptly],
      };
    case 'extensionAnnounced':
      return {
        kind: 'extensionAnnounced',
        ...cameIn,
        withReasons: typed.withReasons === 'yes',
        until: isDay(typed.until) ? typed.until : null,
      };
    case 'feeAsked':
      return { kind: 'feeAsked', ...cameIn, amount: typed.amount.trim() || null };
    case 'bounced':
      return typed.bounceCause && { kind: 'bounced', on: typed.on, cause: typed.bounceCause };
    case 'notTheController':
      return { kind: 'notTheController', ...cameIn, namedController: named };
    case 'forwarded':
      return { kind: 'forwarded', ...cameIn, to: named };
    case 'partlyAnswered':
      return { kind: 'partlyAnswered', ...cameIn, missing: [...typed.missing] };
    case 'refused':
      return typed.ground && { kind: 'refused', ...cameIn, ground: typed.ground };
    case 'noDataHeld':
    case 'answered':
    case 'marketingContinued':
      return { kind: typed.kind, ...cameIn };
  }
}

const PROMPTLY = { yes: true, no: false, unknown: null } as const;

/** A question back, unless it asks too much: such a one pauses nothing, however soon it came. */
export function mayPause({ kind, demands }: TypedAnswer): boolean {
  return kind === 'clarificationAsked' || (kind === 'identityAsked' && !demands.some(isUnjustifiedDemand));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
