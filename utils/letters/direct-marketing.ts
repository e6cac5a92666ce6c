import type { LegalSourceId } from '@/utils/law/legal-sources';
import { sourceAndRecipients } from './access-parts';
import { basesNamed, basisSources } from './basis-words';
import { quote, text, withShort } from './build-paragraph';
import { companionsOf } from './companions';
import { type Draft, many, optional } from './draft';
import { DOUBT_OF_PARENT } from './identity-paragraphs';
import type { LetterRequest, Paragraph } from './letter';
import { quoted } from './page-words';
import { CHOICES, type ChoiceOf } from './question-table';
import { quotedRetention } from './quoted-retention';
import { runningTerm } from './sent-before';
import {
  answerWay,
  authority,
  policyCited,
  refusalInTime,
  tellRecipients,
  whoWrites,
} from './shared-paragraphs';
import { isBelgian, listed, personOf } from './words';

/** Art. 21(2)–(3): no reasons, no weighing, all channels, profiling, at once; source, recipients, 17(1)(c). */
export function directMarketingParagraphs(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  const companions = companionsOf(request);
  const erased = companions.includes('erasure');
  const withAccess = companions.includes('access');
  return [
    text(
      'ask',
      `Op grond van artikel 21, lid 2, van de Algemene Verordening Gegevensbescherming (AVG) maak ik bezwaar tegen de verwerking van ${personOf(request).data} voor direct marketing, met inbegrip van profilering die daarmee verband houdt. Dit bezwaar hoef ik niet te motiveren.`,
      ['21(2)'],
    ),
    whoWrites(draft),
    ...marketingCore(draft),
    ...(erased ? [erasure(draft)] : [suppression(draft)]),
    ...(withAccess ? [sourceAndRecipients(request)] : []),
    ...(erased ? [tellRecipients(['wissing'], withAccess ? 'namesAskedAlready' : 'askNames')] : []),
    identity(draft),
    term(draft),
    refusalInTime(request),
    authority(request),
  ].filter((one) => one !== null);
}

/** What must stop, in which channels, and what the policy says of its basis. */
function marketingCore(draft: Draft): readonly Paragraph[] {
  return [stop(draft), ...ownWords(draft), ...received(draft)];
}

const CHANNEL_WORDS: Readonly<Record<ChoiceOf<'directMarketing.channels'>, string>> = {
  email: 'e-mail',
  sms: 'sms en andere berichten',
  phone: 'telefoon',
  post: 'post',
  socialMedia: 'sociale media',
  onlineAds: 'advertenties op internet',
};

function stop(draft: Draft): Paragraph {
  const ticked = many(draft, 'directMarketing.channels');
  const named = (ticked.length === 0 ? CHOICES['directMarketing.channels'] : ticked).map(
    (channel) => CHANNEL_WORDS[channel],
  );
  return withShort(
    text(
      'stop',
      `Stop onmiddellijk met de verwerking van ${personOf(draft.request).data} voor dat doel (artikel 21, lid 3, AVG). Dat geldt voor alle kanalen, in het bijzonder ${listed(named)}. Het geldt ook voor profielen en doelgroepen, en voor wie in uw opdracht werkt. Een belangenafweging is daarbij niet aan de orde.`,
      ['21(2)', '21(3)'],
    ),
    `Stop onmiddellijk met die verwerking, in alle kanalen en ook voor profielen (artikel 21, lid 3, AVG).`,
  );
}

/** Where the policy leaves the basis open, consent is withdrawn beside the objection (legal.md §2.4). */
function ownWords(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  const purpose = request.policy?.policy.purposes.find((one) => one.isDirectMarketing) ?? null;
  const withdrawn =
    'Voor zover u zich op toestemming beroept, trek ik die hierbij in (artikel 7, lid 3, AVG).';
  if (purpose === null) return [text('withdrawn', withdrawn, ['7(3)'])];
  const bases =
    purpose.legalBases.length === 0 ? '' : `, met als rechtsgrond ${basesNamed(purpose.legalBases)}`;
  return [
    withShort(
      text(
        'withdrawn',
        `In ${policyCited(request)} noemt u het doel ${quoted(purpose.title, 160)}${bases}. ${withdrawn}`,
        ['7(3)', ...basisSources(purpose.legalBases)],
      ),
      withdrawn,
    ),
  ];
}

function received(draft: Draft): readonly Paragraph[] {
  const messages = optional(draft, 'directMarketing.received');
  const contacts = optional(draft, 'directMarketing.contacts');
  const { me } = personOf(draft.request);
  return [
    messages === null
      ? null
      : quote('received', `${me === 'mij' ? 'Ik' : 'Mijn kind'} ontving onder meer:`, messages),
    contacts === null
      ? null
      : quote('contacts', `Benader ${me} voor direct marketing niet meer op:`, contacts),
  ].filter((one) => one !== null);
}

/** Art. 17(1)(c), second limb: the objection is a ground by itself, without overriding grounds. */
function erasure(draft: Draft): Paragraph {
  const { about, me } = personOf(draft.request);
  const periods = quotedRetention(draft);
  const own =
    periods.length === 0
      ? ''
      : ` U vermeldt zelf deze bewaartermijn: ${listed(periods)}. Na mijn bezwaar mag u de gegevens niet langer voor direct marketing bewaren.`;
  return withShort(
    text(
      'erasure',
      `Wis de persoonsgegevens ${about} die u voor direct marketing verwerkt (artikel 17, lid 1, punt c), samen met artikel 21, lid 2, AVG).${own} Alleen de contactgegevens die nodig zijn om ${me} niet opnieuw te benaderen, mag u op een uitsluitingslijst houden. Hebt u gegevens ook voor een ander doel nodig? Laat mij dan weten welke en waarvoor.`,
      ['17(1)(c)', '21(2)', '21(3)'],
    ),
    `Wis de persoonsgegevens ${about} die u voor direct marketing verwerkt (artikel 17, lid 1, punt c), samen met artikel 21, lid 2, AVG). Alleen wat nodig is om ${me} niet opnieuw te benaderen, mag u op een uitsluitingslijst houden.`,
  );
}

function suppression(draft: Draft): Paragraph {
  return text(
    'suppression',
    `Om te voorkomen dat u ${personOf(draft.request).me} opnieuw benadert, mag u de nodige contactgegevens op een uitsluitingslijst houden.`,
    ['21(3)'],
  );
}

/** The address that the advertising reaches identifies the person (GBA 145/2022), where the writer named it. */
function identity(draft: Draft): Paragraph {
  const { request } = draft;
  const belgian: readonly LegalSourceId[] = isBelgian(request) ? ['GBA 145/2022'] : [];
  const { me } = personOf(request);
  const enough = isNamed(request)
    ? `Het adres of nummer waarop u ${me} benadert, volstaat om ${me} te herkennen`
    : `Wat hierboven staat, volstaat volgens mij om ${me} te herkennen`;
  const more =
    request.onBehalfOf.kind === 'child'
      ? DOUBT_OF_PARENT
      : 'Meer gegevens mag u alleen vragen als u redenen hebt om aan mijn identiteit te twijfelen (artikel 12, lid 6, en artikel 5, lid 1, punt c), AVG).';
  return withShort(
    text(
      'identity',
      `${enough}. Een kopie van een identiteitsbewijs is daarvoor niet nodig en voeg ik niet bij. ${more}`,
      ['12(6)', '5(1)(c)', ...belgian],
    ),
    `${enough} (artikel 12, lid 6, AVG).`,
  );
}

/** Said by the writer, and not only taken from their own e-mail. */
function isNamed({ answers }: LetterRequest): boolean {
  const id = 'directMarketing.contacts';
  const named = Object.hasOwn(answers, id) ? answers[id] : null;
  return typeof named === 'string' && named.trim() !== '';
}

/** Marketing stops at once; the month of art. 12(3) is for the information on what was done. */
function term(draft: Draft): Paragraph {
  const running = runningTerm(draft.request);
  const by = running
    ? `uiterlijk op ${running.day}`
    : 'in elk geval binnen één maand nadat u dit bericht hebt ontvangen';
  const told = running?.isOver
    ? `De termijn eindigde volgens mij op ${running.day} (artikel 12, lid 3, AVG). Laat mij alsnog onverwijld weten welk gevolg u aan mijn bezwaar hebt gegeven.`
    : `Laat mij onverwijld, en ${by}, weten welk gevolg u eraan hebt gegeven (artikel 12, lid 3, AVG).`;
  const asked = `${told} ${answerWay(draft.request)}`;
  return withShort(
    text('term', `${asked} De behandeling is kosteloos (artikel 12, lid 5, AVG).`, ['12(3)', '12(5)']),
    asked,
  );
}
