import type { LANGUAGES } from '@/utils/requests/appearance';
import type { ReminderMoment } from '@/utils/requests/events';

/**
 * What a notification says. Numbers alone: names and contents may be read over a shoulder. Apart from the other
 * dictionaries, so that the worker does not carry every word of the pages.
 */
type Language = (typeof LANGUAGES)[number];
type Counted = { one: string; many: (count: number) => string };
type Words = Record<ReminderMoment, Counted> & { several: (count: number) => string; click: string };

const nl: Words = {
  overdue: {
    one: 'Een antwoord is te laat.',
    many: (count) => `${count} antwoorden zijn te laat.`,
  },
  lastTerm: {
    one: 'De laatste termijn uit je brief is voorbij.',
    many: (count) => `Voor ${count} brieven is de laatste termijn voorbij.`,
  },
  courtTerm: {
    one: 'Je hebt hooguit nog een week om naar de rechter te gaan.',
    many: (count) => `Voor ${count} verzoeken heb je hooguit nog een week om naar de rechter te gaan.`,
  },
  checkIn: {
    one: 'Kijk of er iets met je brief gebeurd is.',
    many: (count) => `Kijk of er iets met ${count} brieven gebeurd is.`,
  },
  notSentYet: {
    one: 'Heb je je brief al verstuurd?',
    many: (count) => `Heb je ${count} brieven al verstuurd?`,
  },
  lastDay: {
    one: 'Vandaag is de laatste dag voor een antwoord.',
    many: (count) => `Vandaag is de laatste dag voor ${count} antwoorden.`,
  },
  twoWeeksBefore: {
    one: 'Binnen twee weken moet er een antwoord zijn.',
    many: (count) => `Binnen twee weken moeten er ${count} antwoorden zijn.`,
  },
  several: (count) => `${count} verzoeken vragen je aandacht.`,
  click: 'Klik om te zien wat je nu kunt doen.',
};

const en: Words = {
  overdue: { one: 'An answer is late.', many: (count) => `${count} answers are late.` },
  lastTerm: {
    one: 'The last date in your letter has passed.',
    many: (count) => `The last date in ${count} letters has passed.`,
  },
  courtTerm: {
    one: 'You have at most one week left to go to court.',
    many: (count) => `For ${count} requests you have at most one week left to go to court.`,
  },
  checkIn: {
    one: 'Check whether anything happened with your letter.',
    many: (count) => `Check whether anything happened with ${count} letters.`,
  },
  notSentYet: {
    one: 'Have you sent your letter yet?',
    many: (count) => `Have you sent your ${count} letters yet?`,
  },
  lastDay: {
    one: 'Today is the last day for an answer.',
    many: (count) => `Today is the last day for ${count} answers.`,
  },
  twoWeeksBefore: {
    one: 'An answer is due within two weeks.',
    many: (count) => `${count} answers are due within two weeks.`,
  },
  several: (count) => `${count} requests need your attention.`,
  click: 'Click to see what you can do now.',
};

const fr: Words = {
  overdue: { one: 'Une réponse est en retard.', many: (count) => `${count} réponses sont en retard.` },
  lastTerm: {
    one: 'Le dernier délai fixé dans votre lettre est écoulé.',
    many: (count) => `Le dernier délai fixé dans ${count} lettres est écoulé.`,
  },
  courtTerm: {
    one: 'Il vous reste au plus une semaine pour aller en justice.',
    many: (count) => `Pour ${count} demandes, il vous reste au plus une semaine pour aller en justice.`,
  },
  checkIn: {
    one: 'Voyez si votre lettre a eu une suite.',
    many: (count) => `Voyez si ${count} lettres ont eu une suite.`,
  },
  notSentYet: {
    one: 'Avez-vous envoyé votre lettre ?',
    many: (count) => `Avez-vous envoyé vos ${count} lettres ?`,
  },
  lastDay: {
    one: 'C’est aujourd’hui le dernier jour pour une réponse.',
    many: (count) => `C’est aujourd’hui le dernier jour pour ${count} réponses.`,
  },
  twoWeeksBefore: {
    one: 'Une réponse doit arriver dans les deux semaines.',
    many: (count) => `${count} réponses doivent arriver dans les deux semaines.`,
  },
  several: (count) => `${count} demandes réclament votre attention.`,
  click: 'Cliquez pour voir ce que vous pouvez faire maintenant.',
};

const WORDS: Record<Language, Words> = { nl, en, fr };

/** One notification for all that is due. */
export function notificationWords(
  moments: readonly ReminderMoment[],
  language: Language,
): { title: string; message: string } {
  const words = WORDS[language];
  const [first] = moments;
  const count = moments.length;
  const isOfOneKind = moments.every((moment) => moment === first);
  const counted = first && isOfOneKind ? words[first] : null;
  const sentence = counted ? (count === 1 ? counted.one : counted.many(count)) : words.several(count);
  return { title: 'Rechtenbrief', message: `${sentence} ${words.click}` };
}
