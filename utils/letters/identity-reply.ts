import { dayInDutch } from '@/utils/law/day-in-dutch';
import { isUnjustifiedDemand } from '@/utils/law/request-state';
import { list, quote, text } from './build-paragraph';
import { choice, type Draft, leaveBlank, many, optional } from './draft';
import { answerToDemand, demandWords } from './identity-demands';
import type { Body, Paragraph } from './letter';
import { aboutMatter, sourcesOf } from './matter-words';
import type { ChoiceOf } from './question-table';
import { noMatter } from './reminder';
import { refusal, whoWrites } from './shared-paragraphs';
import { stopNeedNotWait } from './stop-at-once';
import { bareRightOf, besideWithdrawal, onlyAlong } from './under-article-12';
import { isBelgian, listed, oneLine } from './words';

/** Declines what art. 12(6) does not allow to ask, with reasons, and offers what the controller already knows. */
export function identityReply(draft: Draft): Body {
  const { matter } = draft.request;
  return {
    subject: `Uw vraag over mijn identiteit bij ${aboutMatter(draft.request)}`,
    paragraphs: [
      ...(matter === null ? [noMatter(draft)] : []),
      asked(draft),
      whoWrites(draft),
      ...askedWhat(draft),
      ...rules(draft),
      ...many(draft, 'identityReply.asked').map((demand) => answerToDemand(draft, demand)),
      offer(draft),
      ...stopNeedNotWait(matter),
      ...goOn(draft),
    ],
  };
}

function asked(draft: Draft): Paragraph {
  const { matter } = draft.request;
  const on = matter?.answered.kind === 'identityAsked' ? `Op ${dayInDutch(matter.answered.on)}` : 'Onlangs';
  const demands = many(draft, 'identityReply.asked').map((demand) => demandWords(draft, demand));
  const what =
    demands.length === 0
      ? leaveBlank(draft, 'identityReply.asked', 'wat ze van je vroegen')
      : listed(demands);
  return text(
    'asked',
    `${on} vroeg u mij om ${what}, voordat u ${aboutMatter(draft.request)} behandelt.`,
    sourcesOf(matter),
  );
}

function askedWhat(draft: Draft): readonly Paragraph[] {
  const words = optional(draft, 'identityReply.askedWhat');
  return words === null ? [] : [quote('askedWhat', 'U vroeg:', words)];
}

/** Art. 12(6) is about requests under articles 15 to 21; a withdrawal and bare questions rest on their own articles. */
function rules(draft: Draft): readonly Paragraph[] {
  const { matter } = draft.request;
  const bare = bareRightOf(matter);
  if (bare === 'information')
    return [
      text(
        'rule',
        'Deze informatie moet u uit eigen beweging geven, tenzij een uitzondering geldt (artikel 13, lid 4, en artikel 14, lid 5, AVG). Vraag daarvoor niet meer gegevens dan nodig zijn (artikel 5, lid 1, punt c), AVG).',
        ['13', '14', '5(1)(c)'],
      ),
    ];
  const asEasy = text(
    bare === null ? 'withdrawal' : 'rule',
    'Intrekken moet even eenvoudig zijn als toestemming geven (artikel 7, lid 3, AVG). Vraag daarvoor dus niet meer gegevens dan toen (artikel 5, lid 1, punt c), AVG).',
    ['7(3)', '5(1)(c)'],
  );
  if (bare === 'withdrawConsent') return [asEasy];
  return [...(matter?.right === 'withdrawConsent' ? [asEasy] : []), onReasonableDoubt(draft)];
}

function onReasonableDoubt(draft: Draft): Paragraph {
  const without =
    choice(draft, 'identityReply.reasonsGiven') === 'no' ? ' U noemde geen redenen om te twijfelen.' : '';
  const belgian = isBelgian(draft.request)
    ? ' Zo oordeelde ook de Geschillenkamer van de Gegevensbeschermingsautoriteit (beslissing 136/2023).'
    : '';
  return text(
    'rule',
    `U mag alleen aanvullende informatie vragen als u redenen hebt om te twijfelen aan mijn identiteit, en alleen wat nodig is om die te bevestigen (artikel 12, lid 6, en artikel 5, lid 1, punt c), AVG).${belgian}${without}`,
    isBelgian(draft.request) ? ['12(6)', '5(1)(c)', 'GBA 136/2023'] : ['12(6)', '5(1)(c)'],
  );
}

/** Where the month runs on it is named: the delay is the point of the letter. */
function goOn(draft: Draft): readonly Paragraph[] {
  const { matter } = draft.request;
  const treated = `${besideWithdrawal(matter)} nu zonder verder uitstel te behandelen`;
  const bare = bareRightOf(matter);
  if (bare === 'withdrawConsent')
    return [text('goOn', 'Ik vraag u om mijn intrekking nu zonder verder uitstel te verwerken.')];
  if (bare === 'information') return [text('goOn', `Ik vraag u om ${treated}.`)];
  const first = matter?.right === 'withdrawConsent' ? 'mijn intrekking nu te verwerken en ' : '';
  return [
    text('goOn', `Ik vraag u om ${first}${treated} (artikel 12, leden 2 en 3, AVG).${runsOn(draft)}`, [
      '12(2)',
      '12(3)',
    ]),
    refusal('zonder verder uitstel', onlyAlong(matter, 'of')),
  ];
}

/** A demand that art. 12(6) allows may stop the clock, and so may a reasoned one; one that goes too far does not. */
function runsOn(draft: Draft): string {
  const { matter, today } = draft.request;
  if (matter === null || matter.dueOn === null || matter.answered.kind !== 'identityAsked') return '';
  const goesTooFar = matter.answered.demands.some(isUnjustifiedDemand);
  if (!goesTooFar || choice(draft, 'identityReply.reasonsGiven') === 'yes') return '';
  const day = dayInDutch(matter.dueOn);
  const along = onlyAlong(matter);
  const term = along === undefined ? 'de termijn' : `de termijn voor ${along}`;
  return Temporal.PlainDate.compare(today, matter.dueOn) > 0
    ? ` Volgens mij eindigde ${term} op ${day} en stelde uw vraag hem niet uit.`
    : ` Volgens mij loopt ${term} tot en met ${day} en stelt uw vraag hem niet uit.`;
}

/** What confirms the identity without new data. */
function offer(draft: Draft): Paragraph {
  const { sender } = draft.request;
  const email = sender?.email ?? null;
  const known = sender?.knownAs ?? null;
  const ways: Readonly<Record<ChoiceOf<'identityReply.authenticated'>, string>> = {
    email:
      email === null
        ? 'via het e-mailadres dat u van mij kent;'
        : `via het e-mailadres dat u van mij kent, ${oneLine(email)};`,
    account: 'via mijn account bij u;',
    customerNumber:
      known === null ? 'met mijn klantnummer;' : `met wat u al van mij hebt: ${oneLine(known)};`,
    phone: 'via het telefoonnummer dat u van mij kent;',
  };
  const chosen = many(draft, 'identityReply.authenticated').map((way) => ways[way]);
  if (chosen.length === 0)
    return text(
      'offer',
      `Ik bevestig mijn identiteit graag via ${leaveBlank(draft, 'identityReply.authenticated', 'hoe ze je al kennen')}.`,
      ['12(6)'],
    );
  const ended = chosen.map((way, index) => (index === chosen.length - 1 ? `${way.slice(0, -1)}.` : way));
  return list('offer', 'Ik bevestig mijn identiteit graag zo:', ended, 'dash', ['12(6)']);
}
