import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { RIGHTS } from '@/utils/law/rights';
import { text } from './build-paragraph';
import type { Draft } from './draft';
import type { LetterRequest, Paragraph } from './letter';
import type { CameBack, Matter } from './matter';
import { ownWords, wayOf } from './matter-words';
import { isBelgian } from './words';

/**
 * A request that goes once more, because the first time it came back: says so in its first lines. Where the full
 * mailbox was that of the address which the policy names, the month runs, as the writer sees it, from that first time
 * (compare GBA 06/2023, known by a summary alone [S2]).
 */
export function sentBefore(draft: Draft): readonly Paragraph[] {
  const { matter } = draft.request;
  if (!matter?.cameBack) return [];
  const { cameBack } = matter;
  const runs = cameBack.clockRuns && matter.dueOn !== null;
  return [
    text(
      'sentBefore',
      [
        before(matter, cameBack),
        ...(runs
          ? [
              `${fullMailbox(draft.request)}: die loopt volgens mij vanaf ${dayInDutch(matter.receivedOn)}${matter.isOwnWords ? ', voor wat ik u toen vroeg' : ''}.`,
            ]
          : []),
      ].join(' '),
      runs ? fullMailboxSources(draft.request) : [],
    ),
  ];
}

/**
 * The term that runs already when a request goes once more: its last day, and whether that has passed. null for a
 * first letter, for another letter, and where nobody said that the earlier one asked the same.
 */
export function runningTerm({ kind, matter, today }: LetterRequest): { day: string; isOver: boolean } | null {
  if (!matter?.cameBack?.clockRuns || matter.dueOn === null || matter.isOwnWords) return null;
  if (!RIGHTS.some((right) => right === kind)) return null;
  return { day: dayInDutch(matter.dueOn), isOver: Temporal.PlainDate.compare(today, matter.dueOn) > 0 };
}

function before(matter: Matter, cameBack: CameBack): string {
  const on = dayInDutch(matter.sentOn);
  // What a letter in the writer's own words asked nobody said: that it was this request is not claimed.
  const wrote = matter.isOwnWords
    ? `Ik schreef u hierover al op ${on}${ownWords(matter)}, ${wayOf(matter)}`
    : `Dit verzoek stuurde ik u al op ${on}, ${wayOf(matter)}`;
  return `${wrote}; ${lowered(cameBackWords(matter, cameBack))}.`;
}

/** "Dat bericht kwam op 12 oktober 2026 terug, omdat uw mailbox vol was" */
export function cameBackWords({ sentOn }: Matter, { on, cause }: CameBack): string {
  const day = on.equals(sentOn) ? 'dezelfde dag' : `op ${dayInDutch(on)}`;
  return `Dat bericht kwam ${day} terug${cause === 'fullMailbox' ? ', omdat uw mailbox vol was' : ' als onbestelbaar'}`;
}

function lowered(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** The full mailbox is the controller's to answer for. Without its full stop: the day follows where it is told. */
export function fullMailbox(request: LetterRequest): string {
  const like = isBelgian(request)
    ? ' (vergelijk beslissing 06/2023 van de Geschillenkamer van de Gegevensbeschermingsautoriteit)'
    : '';
  return `Een volle mailbox stelt de termijn van artikel 12, lid 3, AVG volgens mij niet uit${like}`;
}

export function fullMailboxSources(request: LetterRequest): readonly LegalSourceId[] {
  return isBelgian(request) ? ['12(3)', 'GBA 06/2023'] : ['12(3)'];
}
