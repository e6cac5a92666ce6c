import { dayInDutch } from '@/utils/law/day-in-dutch';
import { text } from './build-paragraph';
import type { Draft } from './draft';
import type { Paragraph } from './letter';
import type { CameBack, Matter } from './matter';
import { wayOf } from './matter-words';
import { isBelgian } from './words';

/**
 * A request that goes once more, because the first time it came back: says so in its first lines. Where the full
 * mailbox was that of the address which the policy names, the month runs from that first time (GBA 06/2023 [S]).
 */
export function sentBefore(draft: Draft): readonly Paragraph[] {
  const { matter } = draft.request;
  if (!matter?.cameBack) return [];
  const { cameBack } = matter;
  const runs = cameBack.clockRuns && matter.dueOn !== null;
  return [
    text(
      'sentBefore',
      [before(matter, cameBack), ...(runs ? [sinceThen(draft, matter)] : [])].join(' '),
      runs ? ['12(3)', ...(isBelgian(draft.request) ? (['GBA 06/2023'] as const) : [])] : [],
    ),
  ];
}

function before(matter: Matter, { on, cause }: CameBack): string {
  const day = on.equals(matter.sentOn) ? 'dezelfde dag' : `op ${dayInDutch(on)}`;
  const how = cause === 'fullMailbox' ? 'terug, omdat uw mailbox vol was' : 'terug als onbestelbaar';
  return `Dit verzoek stuurde ik u al op ${dayInDutch(matter.sentOn)}, ${wayOf(matter)}; dat bericht kwam ${day} ${how}.`;
}

/** The full mailbox is the controller's to answer for. */
function sinceThen(draft: Draft, matter: Matter): string {
  const like = isBelgian(draft.request)
    ? ' (vergelijk beslissing 06/2023 van de Geschillenkamer van de Gegevensbeschermingsautoriteit)'
    : '';
  return `Een volle mailbox stelt de termijn van artikel 12, lid 3, AVG volgens mij niet uit${like}: die loopt vanaf ${dayInDutch(matter.receivedOn)}.`;
}
