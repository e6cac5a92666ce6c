import { dayInDutch } from '@/utils/law/day-in-dutch';
import type { LegalSourceId } from '@/utils/law/legal-sources';
import { list, quote, text } from './build-paragraph';
import { choice, type Draft, leaveBlank, many, optional } from './draft';
import type { Body, Paragraph } from './letter';
import { aboutMatter, isLikeDecision145, sourcesOf } from './matter-words';
import type { ChoiceOf } from './question-table';
import { noMatter } from './reminder';
import { whoWrites } from './shared-paragraphs';
import { isBelgian, listed, nationalNumberName, oneLine } from './words';

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
      rule(draft),
      ...many(draft, 'identityReply.asked').map((demand) => demandParagraph(draft, demand)),
      offer(draft),
      text(
        'goOn',
        'Ik vraag u om mijn verzoek nu zonder verder uitstel te behandelen (artikel 12, leden 2 en 3, AVG).',
        ['12(2)', '12(3)'],
      ),
    ],
  };
}

type Demand = ChoiceOf<'identityReply.asked'>;

function demandWords(draft: Draft, demand: Demand): string {
  switch (demand) {
    case 'idCopy':
      return 'een kopie van mijn identiteitsbewijs';
    case 'nationalNumber':
      return `mijn ${nationalNumberName(draft.request)}`;
    case 'otherEmailAddresses':
      return 'andere e-mailadressen van mij';
    case 'accountLogin':
      return 'een aanmelding met mijn account';
    case 'confirmationByEmail':
      return 'een bevestiging per e-mail';
    case 'otherDetails':
      return 'andere gegevens';
  }
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

function rule(draft: Draft): Paragraph {
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

function demandParagraph(draft: Draft, demand: Demand): Paragraph {
  const belgian = isBelgian(draft.request);
  switch (demand) {
    case 'idCopy':
      return idCopy(belgian, isLikeDecision145(draft.request.matter));
    case 'nationalNumber':
      return belgian
        ? text(
            'nationalNumber',
            'Mijn rijksregisternummer deel ik niet mee. U mag het alleen gebruiken met een machtiging of een wettelijke vrijstelling (artikelen 5 en 8 van de wet van 8 augustus 1983). Meent u dat u die hebt? Noem ze mij dan.',
            ['wet 8 augustus 1983', 'GBA 149/2023'],
          )
        : text(
            'nationalNumber',
            `Mijn ${nationalNumberName(draft.request)} deel ik niet mee. Vraagt u het toch, noem mij dan de wettelijke bepaling waarop u zich beroept.`,
          );
    case 'otherEmailAddresses':
      return text(
        'otherEmailAddresses',
        `Andere e-mailadressen deel ik niet mee: die hebt u niet nodig om dit verzoek te behandelen.${belgian ? ' De Geschillenkamer van de Gegevensbeschermingsautoriteit vond ook die vraag buitensporig (beslissing 04/2023).' : ''}`,
        belgian ? ['5(1)(c)', 'GBA 04/2023'] : ['5(1)(c)'],
      );
    case 'accountLogin':
      return text(
        'accountLogin',
        'Ik ben bereid om mij aan te melden met het account dat u al van mij kent. Daarvoor geef ik u geen nieuwe gegevens.',
        ['12(6)'],
      );
    case 'confirmationByEmail':
      return text(
        'confirmationByEmail',
        'Ik bevestig hierbij dat dit verzoek van mij komt. Stuurt u een bericht naar het adres dat u van mij kent, dan beantwoord ik het.',
        ['12(6)'],
      );
    case 'otherDetails':
      return text(
        'otherDetails',
        'Laat mij voor elk gegeven dat u vraagt weten waarom u het nodig hebt om mij te identificeren.',
        ['12(6)', '5(1)(c)'],
      );
  }
}

function idCopy(belgian: boolean, isLike145: boolean): Paragraph {
  const sources: readonly LegalSourceId[] = ['EDPB 01/2022 §73', '5(1)(c)'];
  const cites145 = belgian && isLike145;
  const decision = cites145
    ? ' In de zaak van beslissing 145/2022 vroeg een organisatie een identiteitsbewijs voor wissing of bezwaar, terwijl het e-mailadres voor de reclame de persoon al identificeerde. De Geschillenkamer van de Gegevensbeschermingsautoriteit vond dat een schending van artikel 5, lid 1, punt c), AVG.'
    : '';
  return text(
    'idCopy',
    `Een kopie van mijn identiteitsbewijs stuur ik niet. Zo’n kopie is in het algemeen niet gepast, en ze is onevenredig als ik al geauthenticeerd ben (EDPB-richtsnoeren 01/2022, §§ 73-79).${decision}`,
    cites145 ? [...sources, 'GBA 145/2022'] : sources,
  );
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
