/**
 * Until when can the user go to court in the Netherlands? Within six weeks after the answer, by petition, without
 * a lawyer; no fixed term where the answer did not come in time (art. 35 UAVG [S]). Who asks the AP to mediate within
 * those weeks may still go to court until six weeks after it has said that it is done (art. 36 UAVG [S]): that is told,
 * not counted, since nothing here records it.
 *
 * This is a term of the user's own, so the careful end is taken: six weeks after the day of the answer, not
 * moved by weekends or holidays, and where several answers came they are counted from the first: whether a second
 * refusal opens a new term is for the court. Not covered: answers by a public body, for which another way may be open.
 * Checked 2026-11-22.
 */
export const WEEKS_TO_COURT_NL = 6;

export function courtTermNl(answeredOn: Temporal.PlainDate): Temporal.PlainDate {
  return answeredOn.add({ weeks: WEEKS_TO_COURT_NL });
}
