import { ARTICLE_OF_RIGHT, type Right } from '@/utils/law/rights';
import { isRunning } from '@/utils/law/situation';
import { givenUntil } from '@/utils/requests/patience';
import type { Ranked } from '@/utils/requests/urgency';
import { alongInWords } from './asked-words';
import { Badge } from './badge';
import { useFormats, usePageWords, useWords } from './language';
import { lastDayLabel } from './last-day';
import { Pause } from './notice';
import { badgeWords, daysUntil, distanceInWords, faceOf } from './request-face';

interface RequestRowProps {
  ranked: Ranked;
  today: Temporal.PlainDate;
  href: string;
}

/** One request on one line, with all that its letter asked. */
export function RequestRow({ ranked, today, href }: RequestRowProps) {
  const words = useWords();
  const pageWords = usePageWords();
  const formats = useFormats();
  const { summary, standing } = ranked;
  const { situation, watchOn } = standing;
  const along = alongInWords(summary.right, summary.companions, words, formats);
  const isPaused = summary.term.kind === 'term' && summary.term.isPaused;
  const face = faceOf({ standing, isPaused, today });
  const isCheckIn = summary.term.kind === 'checkIn';
  const given = givenUntil(situation, summary.lastTermOn);
  const day = given ?? watchOn;
  const label = lastDayLabel(!isCheckIn, daysUntil(day, today) < 0, words);
  // Of a letter that was only made ready nobody may read that it went.
  const went = situation === 'awaitingDispatch' ? pageWords.overview.readyOn : pageWords.overview.sentOn;
  return (
    <li>
      <a class={`request-row state--${face}`} href={href}>
        <span class="request-row__who">
          <bdi>{summary.controllerName ?? summary.host ?? words.card.unnamed}</bdi>
        </span>
        <Pause />
        <span class="request-row__what">
          {words.rights[summary.right].want}
          {along && ','}{' '}
          <span class="soft">
            {along ?? `(${words.shared.article(ARTICLE_OF_RIGHT[summary.right])})`} ·{' '}
            {went(formats.shortDay(Temporal.PlainDate.from(summary.sentOn)))}
          </span>
        </span>
        <Pause />
        <span class="request-row__state">
          <Badge state={face} text={badgeWords(face, situation, words)} />
        </span>
        {isRunning(standing.situation) && (
          <span class="request-row__day">
            <span class="small soft">
              <Pause />
              {given ? pageWords.request.given : label}
            </span>
            <strong>
              {formats.shortDay(day)}
              <Pause />
            </strong>
            <span class="small">
              {isPaused
                ? words.states.paused
                : distanceInWords(daysUntil(day, today), pageWords, formats, isCheckIn)}
            </span>
          </span>
        )}
      </a>
    </li>
  );
}

/** All that one letter asks: the right that it is about, and those that went along. */
export function rightsOf({ summary }: Ranked): readonly Right[] {
  return [summary.right, ...summary.companions];
}
