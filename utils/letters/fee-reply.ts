import { dayInDutch } from '@/utils/law/day-in-dutch';
import { text } from './build-paragraph';
import { choice, type Draft, leaveBlank, optional } from './draft';
import type { Body, Paragraph } from './letter';
import { aboutMatter, asksCopy, sourcesOf } from './matter-words';
import { noMatter } from './reminder';
import { refusal, whoWrites } from './shared-paragraphs';
import { stopNeedNotWait } from './stop-at-once';
import { bareRightOf, besideWithdrawal, onlyAlong } from './under-article-12';
import { oneLine } from './words';

/** Art. 12(5): free, unless manifestly unfounded or excessive, which the controller must demonstrate. */
export function feeReply(draft: Draft): Body {
  const { matter } = draft.request;
  return {
    subject: `De vergoeding die u vraagt bij ${aboutMatter(draft.request)}`,
    paragraphs: [
      ...(matter === null ? [noMatter(draft)] : []),
      asked(draft),
      whoWrites(draft),
      ...(bareRightOf(matter) === 'withdrawConsent' ? withdrawalIsFree() : requestIsFree(draft)),
    ],
  };
}

/** Art. 12(5) does not speak of a withdrawal; that it is as easy as consent does. */
function withdrawalIsFree(): readonly Paragraph[] {
  return [
    text(
      'rule',
      'Intrekken moet even eenvoudig zijn als toestemming geven (artikel 7, lid 3, AVG). Ik betaal er dus geen vergoeding voor.',
      ['7(3)'],
    ),
    text('goOn', 'Ik vraag u om mijn intrekking zonder verder uitstel te verwerken.'),
  ];
}

function requestIsFree(draft: Draft): readonly Paragraph[] {
  const { matter } = draft.request;
  const asked = besideWithdrawal(matter);
  // Art. 12(2) to (4) speak of requests under articles 15 to 22, and not of the information of articles 13 and 14.
  const isBare = bareRightOf(matter) !== null;
  const refused = mayCost(draft)
    ? `Ik vraag u om ${asked} zonder verder uitstel te behandelen`
    : `Ik betaal deze vergoeding daarom niet. Ik vraag u om ${asked} kosteloos en zonder verder uitstel te behandelen`;
  return [
    ...(matter?.right === 'withdrawConsent' ? [withdrawalBeside()] : []),
    rule(draft),
    ...ground(draft),
    ...stopNeedNotWait(matter),
    isBare
      ? text('goOn', `${refused}.`, ['12(5)'])
      : text('goOn', `${refused} (artikel 12, leden 2 en 3, AVG).`, ['12(2)', '12(3)', '12(5)']),
    ...(isBare ? [] : [refusal('zonder verder uitstel', onlyAlong(matter, 'of'))]),
  ];
}

/** Art. 12(5) is no ground for a fee for the withdrawal, also where it may be for what went along. */
function withdrawalBeside(): Paragraph {
  return text(
    'withdrawal',
    'Intrekken moet even eenvoudig zijn als toestemming geven (artikel 7, lid 3, AVG). Voor mijn intrekking betaal ik dus niets. Verwerk ze nu zonder verder uitstel.',
    ['7(3)'],
  );
}

/** Art. 15(3), second sentence: further copies may cost what they cost to make. Until that is known nobody refuses. */
function mayCost(draft: Draft): boolean {
  return isFurtherCopy(draft) && choice(draft, 'feeReply.copyBefore') !== 'no';
}

function isFurtherCopy(draft: Draft): boolean {
  return asksCopy(draft.request) && choice(draft, 'feeReply.ground') === 'furtherCopies';
}

function asked(draft: Draft): Paragraph {
  const { matter } = draft.request;
  const on = matter?.answered.kind === 'feeAsked' ? `Op ${dayInDutch(matter.answered.on)}` : 'Onlangs';
  const amount = optional(draft, 'feeReply.amount');
  const fee = amount === null ? 'een vergoeding' : `een vergoeding (${oneLine(amount)})`;
  return text(
    'asked',
    `${on} vroeg u mij ${fee} om ${aboutMatter(draft.request)} te behandelen.`,
    sourcesOf(matter),
  );
}

function rule(draft: Draft): Paragraph {
  const { matter } = draft.request;
  const what =
    matter?.right === 'withdrawConsent'
      ? `Ook de behandeling van ${besideWithdrawal(matter)}`
      : 'De behandeling van een verzoek';
  const free = `${what} is kosteloos. Een redelijke vergoeding kan alleen als het verzoek`;
  return asksCopy(draft.request)
    ? text(
        'rule',
        `${free} kennelijk ongegrond of buitensporig is, wat u moet aantonen (artikel 12, lid 5, AVG), of voor bijkomende kopieën (artikel 15, lid 3, AVG). De eerste kopie is kosteloos, ook als het verzoek een ander doel dient (artikel 15, lid 3, AVG; Hof van Justitie, C-307/22).`,
        ['12(5)', '15(3)', 'C-307/22'],
      )
    : text(
        'rule',
        `${free} kennelijk ongegrond of buitensporig is, en het is aan u om dat aan te tonen (artikel 12, lid 5, AVG).`,
        ['12(5)'],
      );
}

function ground(draft: Draft): readonly Paragraph[] {
  switch (choice(draft, 'feeReply.ground')) {
    case 'excessive':
      return [
        text(
          'ground',
          `U noemt ${besideWithdrawal(draft.request.matter)} buitensporig. Dat moet u aantonen aan de hand van feiten. Over klachten bij een autoriteit besliste het Hof van Justitie dat hun aantal alleen ze niet buitensporig maakt (C-416/23).`,
          ['12(5)', 'C-416/23'],
        ),
      ];
    case 'unfounded':
      return [unfounded(draft)];
    case 'furtherCopies':
      return [furtherCopies(draft)];
    case null:
      return [
        text('ground', `Als reden noemde u ${leaveBlank(draft, 'feeReply.ground', 'welke reden ze geven')}.`),
      ];
    case 'none':
      return [
        text(
          'ground',
          `U noemde geen reden waarom ${besideWithdrawal(draft.request.matter, 'of')} kennelijk ongegrond of buitensporig zou zijn.`,
          ['12(5)'],
        ),
      ];
  }
}

/** What the guidelines say of reasons they say of access. */
function unfounded({ request }: Draft): Paragraph {
  const words = `U noemt ${besideWithdrawal(request.matter)} kennelijk ongegrond. Dat moet u aantonen aan de hand van feiten.`;
  return request.matter?.right === 'access'
    ? text(
        'ground',
        `${words} Wie inzage vraagt, hoeft zijn redenen niet te noemen (EDPB-richtsnoeren 01/2022, § 167).`,
        ['12(5)', 'EDPB 01/2022 §167'],
      )
    : text('ground', words, ['12(5)']);
}

function furtherCopies(draft: Draft): Paragraph {
  if (!asksCopy(draft.request))
    return text(
      'ground',
      'U beschouwt mijn verzoek als een vraag om een bijkomende kopie (artikel 15, lid 3, AVG). Dat is het niet.',
      ['15(3)'],
    );
  const words = 'U beschouwt dit als een bijkomende kopie.';
  switch (choice(draft, 'feeReply.copyBefore')) {
    case 'no':
      return text('ground', `${words} Ik kreeg van u nog geen kopie van deze gegevens.`, ['15(3)']);
    case 'yes':
      return text(
        'ground',
        `${words} Een verzoek over andere gegevens of een andere periode is er volgens mij geen (vergelijk EDPB-richtsnoeren 01/2022, §§ 28-29). Blijft u bij een vergoeding? Laat mij dan weten hoe u ze berekende: ze moet redelijk zijn en gebaseerd op uw administratieve kosten (artikel 15, lid 3, AVG).`,
        ['15(3)', 'EDPB 01/2022 §28'],
      );
    case null:
      return text(
        'ground',
        `${words} Kreeg ik al een kopie van deze gegevens? ${leaveBlank(draft, 'feeReply.copyBefore', 'ja of nee')}`,
        ['15(3)'],
      );
  }
}
