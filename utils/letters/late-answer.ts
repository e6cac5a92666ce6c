import { dayInDutch } from '@/utils/law/day-in-dutch';
import { text } from './build-paragraph';
import type { Paragraph } from './letter';
import type { Matter } from './matter';
import { onlyAlong } from './under-article-12';

/**
 * Did the answer come after the last day? A refusal has the same month (art. 12(4)) as word of what was done (12(3)).
 * Who had said no within it and now says so once more, is not late by that; who had answered a part still owed the rest.
 */
export function isLateAnswer({ answered, dueOn, firstNoOn }: Matter): boolean {
  if (dueOn === null || !('on' in answered)) return false;
  const isNo = answered.kind !== 'answered' && answered.kind !== 'partly';
  const on = (isNo ? firstNoOn : null) ?? answered.on;
  return Temporal.PlainDate.compare(on, dueOn) > 0;
}

/** "ook": it follows on what else is wrong with the answer. */
export function lateAnswer(matter: Matter): readonly Paragraph[] {
  const { answered, dueOn } = matter;
  if (dueOn === null || !isLateAnswer(matter)) return [];
  const along = onlyAlong(matter);
  const term = along === undefined ? 'de termijn' : `de termijn voor ${along}`;
  const refuses = answered.kind === 'refused' || answered.kind === 'notController';
  return [
    text(
      'late',
      `Uw antwoord kwam volgens mij ook te laat: ${term} eindigde op ${dayInDutch(dueOn)} (artikel 12, lid ${refuses ? 4 : 3}, AVG).`,
      [refuses ? '12(4)' : '12(3)'],
    ),
  ];
}
