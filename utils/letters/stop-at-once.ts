import { text } from './build-paragraph';
import type { Paragraph } from './letter';
import type { Matter } from './matter';

/**
 * What must stop at once, whatever day is asked for an answer? After a withdrawal what rested on that consent (art.
 * 7(3) AVG), after an objection to direct marketing that (art. 21(3)). A day without these words would read as leave
 * to go on until then.
 */
export function stopAtOnce(matter: Matter): readonly Paragraph[] {
  if (!stopsAtOnce(matter)) return [];
  const [stop, unless] = saysThatItGoesOn(matter)
    ? ['Stop dus onmiddellijk', '']
    : ['Stop onmiddellijk', ', als u dat nog niet deed'];
  if (matter.right !== 'withdrawConsent')
    return [
      text('stop', `${stop} met de verwerking voor direct marketing${unless} (artikel 21, lid 3, AVG).`, [
        '21(3)',
      ]),
    ];
  const also = objectedToMarketing(matter)
    ? ' Stop ook met de verwerking voor direct marketing (artikel 21, lid 3, AVG).'
    : '';
  return [
    text(
      'stop',
      `Ik trok mijn toestemming in. ${stop} met de verwerking die daarop berust${unless} (artikel 7, lid 3, AVG).${also}`,
      also === '' ? ['7(3)'] : ['7(3)', '21(3)'],
    ),
  ];
}

/** Who answered for a part, and of the stop lacks nothing, is not told again to stop. */
export function stopsAtOnce(matter: Matter): boolean {
  const { right, answered } = matter;
  const isHeeded = answered.kind === 'partly' && !answered.missing.includes('stopped');
  return !isHeeded && (right === 'withdrawConsent' || objectedToMarketing(matter));
}

/** Who refuses says itself that it did not stop. */
function saysThatItGoesOn({ answered }: Matter): boolean {
  return answered.kind === 'refused' || answered.kind === 'partly';
}

/** A question or a fee holds up the answer; the objection to direct marketing waits for nothing. */
export function stopNeedNotWait(matter: Matter | null): readonly Paragraph[] {
  return matter !== null && objectedToMarketing(matter)
    ? [
        text('stop', 'Stoppen met direct marketing hoeft hier niet op te wachten (artikel 21, lid 3, AVG).', [
          '21(3)',
        ]),
      ]
    : [];
}

function objectedToMarketing({ right, companions }: Pick<Matter, 'right' | 'companions'>): boolean {
  return [right, ...companions].includes('directMarketing');
}
