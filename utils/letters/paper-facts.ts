import { dayInDutch } from '@/utils/law/day-in-dutch';
import { heading, list, quote, text } from './build-paragraph';
import { type Draft, leaveBlank, optional, typed } from './draft';
import { goingOn } from './going-on';
import { articleOfGround, groundOfRefusal, refusedOnWords } from './ground-of-refusal';
import type { Paragraph } from './letter';
import type { Matter } from './matter';
import { lastDayWords, ownWords, sourcesOf, wayOf, wholeRequestWords } from './matter-words';
import { isQuestionOpen, repliesOf } from './question-back';
import { oneLine } from './words';

/** Dated facts, oldest first: sent, received, last day, reminder, what came back, and the file's other events. */
export function facts(draft: Draft): readonly Paragraph[] {
  const { matter } = draft.request;
  const own = optional(draft, 'authority.facts');
  return [
    heading('factsHeading', '2. De feiten'),
    matter === null
      ? text('facts', `De feiten volgen uit ${leaveBlank(draft, 'matter', 'het eerdere verzoek')}.`)
      : list('facts', 'Dit is er gebeurd:', timeline(draft, matter), 'dash', [
          '12(3)',
          ...sourcesOf(matter),
          ...[articleOfGround(groundOfRefusal(matter))].filter((one) => one !== null),
        ]),
    ...hasData(draft),
    ...goesOn(draft),
    ...replied(draft),
    ...(own === null ? [] : [quote('ownFacts', 'Ik voeg hieraan toe:', own)]),
  ];
}

/** That there are data after all: without it "no access" would have no ground. */
function hasData(draft: Draft): readonly Paragraph[] {
  if (draft.request.matter?.answered.kind !== 'noData') return [];
  return [
    quote(
      'hasData',
      'Volgens mij heeft de organisatie wel gegevens:',
      typed(draft, 'authority.hasData', 'waaruit blijkt dat ze wel gegevens heeft'),
    ),
  ];
}

/** That it goes on is a fact; which articles that breaches comes after. */
function goesOn(draft: Draft): readonly Paragraph[] {
  const words = goingOn(draft);
  return words === null ? [] : [quote('goesOn', 'Volgens mij gaat de verwerking door:', words)];
}

/** The authority first asks whether a question of the controller was answered: silence would look like hiding it. */
function replied(draft: Draft): readonly Paragraph[] {
  const { matter } = draft.request;
  if (matter === null || !isQuestionOpen(matter)) return [];
  const words = typed(draft, 'authority.replied', 'wanneer je antwoordde, of waarom niet');
  return [quote('replied', 'Over de vraag van de organisatie:', words)];
}

type Fact = { readonly on: Temporal.PlainDate; readonly words: string };

function timeline(draft: Draft, matter: Matter): readonly string[] {
  const reckoned = matter.isEstimated ? ', volgens mijn berekening' : '';
  const known: readonly Fact[] = [
    {
      on: matter.sentOn,
      words: `${wholeRequestWords(matter, draft.request.controller)}, ${wayOf(matter)}${ownWords(matter)}`,
    },
    ...(matter.receivedOn.equals(matter.sentOn)
      ? []
      : [{ on: matter.receivedOn, words: `de ontvangst${reckoned}` }]),
    ...[...answeredFact(matter), ...reminderFact(matter), ...replyFacts(matter)].filter(
      (fact) => !isTold(matter, fact.on),
    ),
    ...matter.events.map(({ on, words }) => ({ on, words: oneLine(words) })),
    ...(matter.dueOn === null || Temporal.PlainDate.compare(matter.dueOn, draft.request.today) > 0
      ? []
      : [{ on: matter.dueOn, words: lastDayWords(matter) }]),
    // Where nothing came back, the story says so on its last day: the reader need not infer it.
    ...stillOpen(matter, draft.request.today),
  ];
  return known
    .map((fact, index) => ({ ...fact, index }))
    .sort((one, other) => Temporal.PlainDate.compare(one.on, other.on) || one.index - other.index)
    .map(({ on, words }) => `${dayInDutch(on)}: ${words}`);
}

/** A confirmation of receipt is no answer: beside other events it is said that none was about the matter. */
function stillOpen(
  { answered, events, hasReacted = events.length > 0 }: Matter,
  today: Temporal.PlainDate,
): readonly Fact[] {
  switch (answered.kind) {
    case 'nothing':
      return [{ on: today, words: `ik kreeg nog geen ${hasReacted ? 'inhoudelijk ' : ''}antwoord` }];
    case 'extended':
    case 'identityAsked':
    case 'clarificationAsked':
    case 'feeAsked':
      return [{ on: today, words: 'ik kreeg nog geen inhoudelijk antwoord' }];
    default:
      return [];
  }
}

function reminderFact(matter: Matter): readonly Fact[] {
  return matter.remindedOn === null ? [] : [{ on: matter.remindedOn, words: 'mijn herinnering' }];
}

function replyFacts(matter: Matter): readonly Fact[] {
  return repliesOf(matter).map((paper) => ({
    on: paper.on,
    words: `mijn ${oneLine(paper.words ?? 'brief')}${ownWords(paper)}`,
  }));
}

/** The file's own events say what happened on that day already. */
function isTold(matter: Matter, on: Temporal.PlainDate): boolean {
  return matter.events.some((event) => event.on.equals(on));
}

function answeredFact({ right, companions, answered }: Matter): readonly Fact[] {
  const rights = [right, ...companions];
  switch (answered.kind) {
    case 'nothing':
      return [];
    case 'partly':
      return [{ on: answered.on, words: 'een onvolledig antwoord van de organisatie' }];
    case 'refused':
      return [{ on: answered.on, words: `de organisatie weigert${refusedOnWords(answered.ground, rights)}` }];
    case 'extended':
      return [
        {
          on: answered.on,
          words:
            answered.fault === 'withoutReasons'
              ? 'de organisatie verlengt de termijn, zonder redenen'
              : 'de organisatie meldt een verlenging van de termijn',
        },
      ];
    case 'identityAsked':
      return [{ on: answered.on, words: 'de organisatie vraagt bijkomende gegevens over mijn identiteit' }];
    case 'clarificationAsked':
      return [{ on: answered.on, words: 'de organisatie vraagt om verduidelijking' }];
    case 'feeAsked':
      return [{ on: answered.on, words: 'de organisatie vraagt een vergoeding' }];
    case 'noData':
      return [{ on: answered.on, words: 'de organisatie antwoordt dat ze geen gegevens van mij heeft' }];
    case 'notController':
      return [
        {
          on: answered.on,
          words:
            answered.named === null
              ? 'de organisatie antwoordt dat ze niet verantwoordelijk is'
              : `de organisatie antwoordt dat niet zij maar ${oneLine(answered.named)} verantwoordelijk is`,
        },
      ];
    case 'answered':
      return [{ on: answered.on, words: 'het antwoord van de organisatie' }];
    case 'marketingContinues':
      return [{ on: answered.on, words: 'de organisatie stuurt opnieuw reclame' }];
  }
}
