import { RIGHTS } from '@/utils/law/rights';
import { LETTER_KINDS } from '@/utils/letters/letter';
import { URGENCIES } from '@/utils/requests/urgency';
import type { Place } from './place';

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
      if (!right) return { kind: 'unknown' };
      const place = { kind: 'compose', host: third, right, isPrivate: query === 'private' } as const;
      return query === 'gone' ? { ...place, hasGone: true } : place;
    }
    case 'profile':
    case 'data':
    case 'welcome':
      return { kind: first };
    default:
      return { kind: 'unknown' };
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
