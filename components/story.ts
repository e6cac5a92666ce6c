import type { Words } from '@/assets/dictionaries/nl';
import type { PageWords } from '@/assets/dictionaries/nl-page';
import type { AnswerItem } from '@/utils/letters/answer-items';
import type { OrdinaryFact } from '@/utils/requests/events';
import type { Formats } from './formats';

/** One fact of the log as a sentence of the story. */
export function factInWords(fact: OrdinaryFact, words: Words, page: PageWords, formats: Formats): string {
  const { story } = page;
  switch (fact.kind) {
    case 'requestSent': {
      const rights = [fact.right, ...fact.companions].map((right) => lowered(words.rights[right].name));
      // Handed to a mail program: that it went is another line.
      const told = fact.sending === 'unsure' ? story.prepared : story.sent;
      const { tradeName, name } = fact.controller;
      // Of a letter in the writer's own words the address may never have been told.
      const to = oneLine(fact.addressee.to) || (tradeName ?? name ?? '');
      return told(formats.list(rights), page.channels[fact.addressee.channel], to);
    }
    case 'sendingConfirmed':
      return story.confirmed;
    case 'notSent':
      return story.notSent;
    case 'resent':
      return (fact.sending === 'unsure' ? story.preparedAgain : story.resent)(
        page.channels[fact.addressee.channel],
        oneLine(fact.addressee.to),
      );
    case 'delivered':
      return story.delivered;
    case 'acknowledged':
      return story.acknowledged;
    case 'questionAsked':
      return questionInWords(fact.about, fact.demands, page, formats);
    case 'questionAnswered':
      return story.questionAnswered;
    case 'extensionAnnounced':
      return fact.withReasons ? story.extended : story.extendedNoReasons;
    case 'feeAsked':
      return fact.amount ? story.feeAsked(fact.amount) : story.feeAskedBare;
    case 'bounced':
      return fact.cause === 'unknownAddress' ? story.bouncedAddress : story.bouncedMailbox;
    case 'noDataHeld':
      return story.noDataHeld;
    case 'notTheController':
      return fact.namedController ? story.notTheController(fact.namedController) : story.notTheControllerBare;
    case 'forwarded':
      return fact.to ? story.forwarded(fact.to) : story.forwardedBare;
    case 'partlyAnswered':
      return story.partlyAnswered(formats.list(itemsInWords(fact.missing, page)));
    case 'refused':
      return fact.ground === 'none' ? story.refusedBare : story.refused(lowered(page.grounds[fact.ground]));
    case 'answered':
      return story.answered;
    case 'marketingContinued':
      return story.marketingContinued;
    case 'letterSent':
      return (fact.sending === 'unsure' ? story.preparedLetter : story.letterSent)(
        page.letterKinds[fact.letterKind],
      );
    case 'noted':
      return story.noted;
    case 'reminderChosen':
      return story.reminderChosen;
    case 'closed':
      return story.closed(lowered(page.closings[fact.outcome]));
    case 'reopened':
      return story.reopened;
  }
}

/** Items that a later version named are shown as they stand rather than left out. */
export function itemsInWords(items: readonly string[], page: PageWords): string[] {
  return items.map((item) => (Object.hasOwn(page.items, item) ? page.items[item as AnswerItem] : item));
}

function questionInWords(
  about: 'identity' | 'clarification',
  demands: readonly (keyof PageWords['demands'])[],
  { story, demands: words }: PageWords,
  formats: Formats,
): string {
  if (about === 'clarification') return story.clarificationAsked;
  if (demands.length === 0) return story.identityAskedBare;
  return story.identityAsked(formats.list(demands.map((demand) => words[demand])));
}

/** The text that lies behind a line of the story, if any. */
export function textHashOf(fact: OrdinaryFact): string | null {
  return 'textHash' in fact ? fact.textHash : null;
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ', ');
}
