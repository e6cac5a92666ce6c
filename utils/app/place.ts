import type { Right } from '@/utils/law/rights';
import type { LetterKind } from '@/utils/letters/letter';
import type { Urgency } from '@/utils/requests/urgency';

/** Where in the full page: what stands behind `#` in its address, so that "back" and links work as everywhere. */
export type Place =
  | { kind: 'overview'; filter: Urgency | 'all' }
  | { kind: 'request'; id: string }
  /** A letter of a request's own: reminder, reply, paper for an authority. */
  | { kind: 'followUp'; id: string; letter: LetterKind }
  | { kind: 'dossier'; id: string }
  /** A first letter in the making. `isPrivate`: it lies in memory only. `hasGone`: one of the user's own went already. */
  | { kind: 'compose'; host: string; right: Right; isPrivate: boolean; hasGone?: true }
  | { kind: 'profile' }
  | { kind: 'data' }
  | { kind: 'welcome' }
  | { kind: 'unknown' };

/** The part behind `#`, without it. */
export function hashOf(place: Place): string {
  switch (place.kind) {
    case 'overview':
      return place.filter === 'all' ? '/' : `/?filter=${place.filter}`;
    case 'request':
      return `/request/${place.id}`;
    case 'followUp':
      return `/request/${place.id}/${place.letter}`;
    case 'dossier':
      return `/request/${place.id}/dossier`;
    case 'compose':
      return `/compose/${place.right}/${encodeURIComponent(place.host)}${place.isPrivate ? '?private' : place.hasGone ? '?gone' : ''}`;
    case 'profile':
    case 'data':
    case 'welcome':
      return `/${place.kind}`;
    case 'unknown':
      return '/';
  }
}
