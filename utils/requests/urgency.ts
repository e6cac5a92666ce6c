import type { Right } from '@/utils/law/rights';
import type { Standing, Summary } from './summary';

/** Which request deserves attention first, and which of them does a search mean? */
export const URGENCIES = ['overdue', 'act', 'wait', 'answered', 'closed'] as const;
/** `act`: the next step is the user's. `wait`: the controller's. `answered`: to be looked at and closed. */
export type Urgency = (typeof URGENCIES)[number];

export function urgencyOf({ situation, isOverdue }: Pick<Standing, 'situation' | 'isOverdue'>): Urgency {
  switch (situation) {
    case 'overdue':
      return 'overdue';
    case 'reminderUnanswered':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
      return isOverdue ? 'overdue' : 'act';
    case 'awaitingDispatch':
    case 'awaitingDelivery':
    case 'checkIn':
    case 'bouncedUnknownAddress':
    case 'notController':
    case 'partlyAnswered':
    case 'refused':
    case 'marketingContinues':
      return 'act';
    case 'reminded':
    case 'waiting':
    case 'extended':
    case 'extendedIneffectively':
    case 'bouncedFullMailbox':
    case 'forwarded':
    case 'authorityAsked':
      return 'wait';
    case 'noData':
    case 'answered':
    case 'answeredLate':
      return 'answered';
    case 'closed':
      return 'closed';
  }
}

export type Ranked = { summary: Summary; standing: Standing };

/** Overdue first, then what the user can do, then by the day that comes first; closed ones last, newest first. */
export function byUrgency(a: Ranked, b: Ranked): number {
  const [first, second] = [urgencyOf(a.standing), urgencyOf(b.standing)];
  if (first !== second) return URGENCIES.indexOf(first) - URGENCIES.indexOf(second);
  const days = Temporal.PlainDate.compare(a.standing.watchOn, b.standing.watchOn);
  const byDay = first === 'closed' || first === 'answered' ? -days : days;
  return byDay || (a.summary.id < b.summary.id ? -1 : a.summary.id > b.summary.id ? 1 : 0);
}

export type Filter = {
  /** Typed by the user: each word must occur in name, site or reference. Empty: everything. */
  text: string;
  /** `overdue` also finds what is late while a reminder of ours runs: the same that the badge counts. */
  urgency: Urgency | 'all';
  right: Right | 'all';
};

export const NO_FILTER: Filter = { text: '', urgency: 'all', right: 'all' };

export function matches({ summary, standing }: Ranked, filter: Filter): boolean {
  if (filter.urgency === 'overdue' && !standing.isOverdue) return false;
  if (!['all', 'overdue', urgencyOf(standing)].includes(filter.urgency)) return false;
  if (filter.right !== 'all' && ![summary.right, ...summary.companions].includes(filter.right)) return false;
  const wanted = plain(filter.text.slice(0, 200)).split(' ').filter(Boolean);
  if (wanted.length === 0) return true;
  const found = plain([summary.controllerName, summary.host, summary.reference].join(' '));
  return wanted.every((word) => found.includes(word));
}

/** "Café" is found by "cafe". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ');
}
