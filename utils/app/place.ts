import { RIGHTS, type Right } from '@/utils/law/rights';
import { LETTER_KINDS, type LetterKind } from '@/utils/letters/letter';
import { URGENCIES, type Urgency } from '@/utils/requests/urgency';

/** Where in the full page: what stands behind `#` in its address, so that "back" and links work as everywhere. */
export type Place =
  | { kind: 'overview'; filter: Urgency | 'all' }
  | { kind: 'request'; id: string }
  /** A letter of a request's own: reminder, reply, paper for an authority. */
  | { kind: 'followUp'; id: string; letter: LetterKind }
  | { kind: 'dossier'; id: string }
  /** A first letter in the making. `isPrivate`: it lies in memory only. */
  | { kind: 'compose'; host: string; right: Right; isPrivate: boolean }
  | { kind: 'profile' }
  | { kind: 'data' }
  | { kind: 'welcome' }
  | { kind: 'unknown' };

/** Reads the part behind `#`. Anything that is none of ours is `unknown`, never an error. */
export function placeFrom(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parts = path.split('/').slice(1).map(decoded);
  const [first = '', second = '', third = ''] = parts;
  switch (first) {
    case '': {
      const filter = new URLSearchParams(query).get('filter');
      return { kind: 'overview', filter: URGENCIES.find((one) => one === filter) ?? 'all' };
    }
    case 'request': {
      if (!/^[0-9a-zA-Z-]{1,64}$/.test(second)) return { kind: 'unknown' };
      if (third === '') return { kind: 'request', id: second };
      if (third === 'dossier') return { kind: 'dossier', id: second };
      const letter = LETTER_KINDS.find((kind) => kind === third);
      return letter ? { kind: 'followUp', id: second, letter } : { kind: 'unknown' };
    }
    case 'compose': {
      const right = RIGHTS.find((one) => one === second);
      return right
        ? { kind: 'compose', host: third, right, isPrivate: query === 'private' }
        : { kind: 'unknown' };
    }
    case 'profile':
    case 'data':
    case 'welcome':
      return { kind: first };
    default:
      return { kind: 'unknown' };
  }
}

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
      return `/compose/${place.right}/${encodeURIComponent(place.host)}${place.isPrivate ? '?private' : ''}`;
    case 'profile':
    case 'data':
    case 'welcome':
      return `/${place.kind}`;
    case 'unknown':
      return '/';
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
