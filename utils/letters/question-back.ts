import type { FilePaper, Matter } from './matter';

/** Is a question the last word of the controller's? It may hold the term up (EDPB Guidelines 01/2022 §159). */
export function isAsked({ answered: { kind } }: Matter): boolean {
  return kind === 'identityAsked' || kind === 'clarificationAsked';
}

/** What the writer sent after a question of the controller's, as the file holds it: a reminder is no answer to it. */
export function repliesOf(matter: Matter): readonly FilePaper[] {
  const { answered, papers = [], remindedOn } = matter;
  return papers.filter(
    ({ what, on }) =>
      isAsked(matter) &&
      what === 'letter' &&
      'on' in answered &&
      Temporal.PlainDate.compare(on, answered.on) >= 0 &&
      remindedOn?.equals(on) !== true,
  );
}

/** Did the controller ask something, and does the file not show what the writer said to it? */
export function isQuestionOpen(matter: Matter): boolean {
  return isAsked(matter) && repliesOf(matter).length === 0;
}
