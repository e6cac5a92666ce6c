import { dayInDutch } from '@/utils/law/day-in-dutch';
import { quote, text } from './build-paragraph';
import { choice, type Draft, optional, typed } from './draft';
import type { Body, Paragraph } from './letter';
import type { Matter } from './matter';
import { aboutMatter, sourcesOf } from './matter-words';
import { noMatter } from './reminder';
import { answerWay, refusal, whoWrites } from './shared-paragraphs';
import { stopNeedNotWait } from './stop-at-once';

/**
 * Answers "what do you mean?" (recital 63): what the request is about, and that the clock runs again. A question
 * that came promptly may have stopped it (EDPB Guidelines 01/2022 §159); it never began anew (legal.md §9.3).
 */
export function clarificationReply(draft: Draft): Body {
  const { matter } = draft.request;
  const asked = optional(draft, 'clarificationReply.askedWhat');
  return {
    subject: `Verduidelijking bij ${aboutMatter(draft.request)}`,
    paragraphs: [
      ...(matter === null ? [noMatter(draft)] : []),
      question(draft),
      ...(asked === null ? [] : [quote('askedWhat', 'U vroeg:', asked)]),
      whoWrites(draft),
      ...answer(draft),
      sameRequest(),
      ...(matter === null ? [] : [clock(draft, matter)]),
      ...stopNeedNotWait(matter),
      unclear(matter),
      ...(matter === null || matter.dueOn === null
        ? []
        : [refusal(isOver(draft, matter) ? 'zonder verder uitstel' : 'uiterlijk op die dag')]),
    ],
  };
}

function question(draft: Draft): Paragraph {
  const { matter } = draft.request;
  const on =
    matter?.answered.kind === 'clarificationAsked' ? `Op ${dayInDutch(matter.answered.on)}` : 'Onlangs';
  return text(
    'asked',
    `${on} vroeg u mij om verduidelijking bij ${aboutMatter(draft.request)}. Hierbij vindt u mijn antwoord.`,
    [...sourcesOf(matter), 'overweging 63'],
  );
}

/** Who asks for access may say that it is about everything: recital 63 lets the controller ask, not limit. */
function answer(draft: Draft): readonly Paragraph[] {
  const isWhole =
    draft.request.matter?.right === 'access' && choice(draft, 'clarificationReply.scope') === 'whole';
  if (!isWhole) {
    return [quote('answer', 'Mijn antwoord:', typed(draft, 'clarificationReply.answer', 'je antwoord'))];
  }
  const more = optional(draft, 'clarificationReply.answer');
  return [
    text(
      'whole',
      'Mijn verzoek gaat over alle persoonsgegevens die u over mij verwerkt. Ik beperk het niet (artikel 15, lid 1, AVG).',
      ['15(1)'],
    ),
    ...(more === null ? [] : [quote('answer', 'Ik voeg hieraan toe:', more)]),
  ];
}

function sameRequest(): Paragraph {
  return text(
    'sameRequest',
    'Dit is geen nieuw verzoek: u hebt nu wat u vroeg om het verzoek verder te behandelen.',
  );
}

/** Art. 12(2) speaks of articles 15 to 22, which are the rights with a term. */
function unclear(matter: Matter | null): Paragraph {
  const words =
    'Is er nog iets onduidelijk? Laat het mij dan meteen weten, en behandel intussen wat wel duidelijk is';
  return matter === null || matter.dueOn === null
    ? text('unclear', `${words}.`)
    : text('unclear', `${words} (artikel 12, lid 2, AVG).`, ['12(2)']);
}

function isOver({ request }: Draft, { dueOn }: Matter): boolean {
  return dueOn !== null && Temporal.PlainDate.compare(request.today, dueOn) > 0;
}

/** Of advertising it is the word on what was done that has a term: the stop itself has none. */
function termWords({ right }: Matter): string {
  return right === 'directMarketing' || right === 'withdrawConsent'
    ? 'De termijn om mij te laten weten welk gevolg u eraan gaf,'
    : 'De termijn om te antwoorden';
}

/** The day as the clock has it with this answer; a request without a term of art. 12(3) is asked for an answer. */
function clock(draft: Draft, matter: Matter): Paragraph {
  const { dueOn, answered } = matter;
  const way = answerWay(draft.request);
  if (dueOn === null) return text('clock', `Ik vraag u om nu zonder verder uitstel te antwoorden. ${way}`);
  const day = dayInDutch(dueOn);
  const term = termWords(matter);
  const reckoned = matter.isEstimated ? 'volgens mijn berekening' : 'volgens mij';
  if (isOver(draft, matter)) {
    return text(
      'clock',
      `${term} eindigde ${reckoned} op ${day} (artikel 12, lid 3, AVG). Ik vraag u om nu zonder verder uitstel volledig te antwoorden. ${way}`,
      ['12(3)'],
    );
  }
  return answered.kind === 'clarificationAsked' && answered.stoodStill
    ? text(
        'clock',
        `Uw vraag kan de termijn hooguit hebben opgeschort (EDPB-richtsnoeren 01/2022, § 159). Hij begint niet opnieuw, maar loopt vanaf nu verder. Volgens mijn berekening eindigt hij op ${day}. Ik vraag u om uiterlijk op die dag volledig te antwoorden (artikel 12, lid 3, AVG). ${way}`,
        ['12(3)', 'EDPB 01/2022 §159'],
      )
    : text(
        'clock',
        `${term} loopt ${reckoned} tot en met ${day}. Ik vraag u om uiterlijk op die dag volledig te antwoorden (artikel 12, lid 3, AVG). ${way}`,
        ['12(3)'],
      );
}
