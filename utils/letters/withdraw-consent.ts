import type { Purpose } from '@/utils/law/policy';
import { basesCited, basisSources, otherBases } from './basis-words';
import { list, quote, text, withShort } from './build-paragraph';
import { companionsOf } from './companions';
import { chosen, type Draft, optional, typed } from './draft';
import { TELL_OTHERS } from './erasure-parts';
import type { Paragraph } from './letter';
import { objectionSituation } from './objection';
import { quoted } from './page-words';
import { quotedRetention } from './quoted-retention';
import {
  answerWay,
  authority,
  closingParagraphs,
  policyCited,
  tellRecipients,
  whoWrites,
} from './shared-paragraphs';
import { companionRequests } from './under-article-12';
import { listed, personOf } from './words';

/** Art. 7(3): which consent; stop; nothing said of what was done before; no term of art. 12(3) of its own. */
export function withdrawConsentParagraphs(draft: Draft): readonly Paragraph[] {
  const { request } = draft;
  const companions = companionsOf(request);
  const erased = companions.includes('erasure');
  return [
    ask(draft),
    whoWrites(draft),
    ...given(draft),
    stop(),
    ...(companions.includes('directMarketing') ? [marketingToo(draft)] : []),
    ...(companions.includes('objection') ? objectionToo(draft) : []),
    ...(erased ? [erasure(draft), ...madePublic(draft), tellRecipients(['wissing'])] : []),
    confirm(companions.length === 0 ? ` ${answerWay(request)}` : ''),
    ...(companions.length === 0
      ? [authority(request)].filter((one) => one !== null)
      : closingParagraphs(request, companionRequests(companions, 'en'), companionRequests(companions, 'of'))),
  ];
}

function ask(draft: Draft): Paragraph {
  const { data } = personOf(draft.request);
  const first = `Op grond van artikel 7, lid 3, van de Algemene Verordening Gegevensbescherming (AVG) trek ik de toestemming in voor de verwerking van ${data}.`;
  const purposes = withdrawnPurposes(draft);
  if (purposes.length > 0)
    return list(
      'ask',
      `${first} Het gaat om ${purposes.length === 1 ? 'dit doel, zoals u het' : 'deze doelen, zoals u ze'} noemt in ${policyCited(draft.request)}:`,
      purposes.map(withdrawn),
      'dash',
      ['7(3)'],
    );
  return quote(
    'ask',
    `${first} Het gaat om:`,
    typed(draft, 'withdrawConsent.which', 'welke toestemming je intrekt'),
    ['7(3)'],
  );
}

/** Where the policy names another basis beside consent, nothing is admitted about which of them it was. */
function withdrawn({ title, legalBases }: Purpose): string {
  const isOne = legalBases.every((basis) => basis === 'consent');
  return `${quoted(title, 160)}${isOne ? '' : ', voor zover u zich daarvoor op toestemming beroept'}`;
}

function withdrawnPurposes(draft: Draft): readonly Purpose[] {
  const titles = chosen(draft, 'withdrawConsent.purposes');
  return (draft.request.policy?.policy.purposes ?? []).filter((one) => titles.includes(one.title));
}

function given(draft: Draft): readonly Paragraph[] {
  const when = optional(draft, 'withdrawConsent.givenOn');
  return when === null ? [] : [quote('given', 'Die toestemming gaf ik:', when)];
}

/** The withdrawal leaves the lawfulness of earlier processing as it was; the writer does not grant that. */
function stop(): Paragraph {
  return text(
    'stop',
    'Stop onmiddellijk met de verwerking die op deze toestemming berust. De intrekking verandert niets aan de rechtmatigheid van wat u vóór de intrekking op grond van toestemming deed. Intrekken moet even eenvoudig zijn als toestemming geven (artikel 7, lid 3, AVG).',
    ['7(3)'],
  );
}

function withOtherBasis(draft: Draft, marketing: boolean): readonly Purpose[] {
  const ticked = withdrawnPurposes(draft);
  const pool = ticked.length > 0 ? ticked : (draft.request.policy?.policy.purposes ?? []);
  return pool.filter(
    (purpose) =>
      purpose.isDirectMarketing === marketing &&
      purpose.legalBases.includes('consent') &&
      purpose.legalBases.some((basis) => basis === 'legitimateInterests' || basis === 'publicTask'),
  );
}

/** The policy names another basis too: the objection of art. 21(2) closes that road as well. */
function marketingToo(draft: Draft): Paragraph {
  const bases = otherBases(withOtherBasis(draft, true));
  return withShort(
    text(
      'directMarketing',
      `${alsoNamed(withOtherBasis(draft, true), 'direct marketing')} Daarom maak ik tegelijk bezwaar tegen de verwerking van ${personOf(draft.request).data} voor direct marketing, met inbegrip van profilering (artikel 21, lid 2, AVG). Verwerk ze daarvoor niet meer, op geen enkele rechtsgrond en via geen enkel kanaal (artikel 21, lid 3, AVG).`,
      ['21(2)', '21(3)', ...basisSources(bases)],
    ),
    `Ik maak tegelijk bezwaar tegen de verwerking van ${personOf(draft.request).data} voor direct marketing, met inbegrip van profilering (artikel 21, lid 2, AVG).`,
  );
}

/** "U noemt voor “…” naast toestemming ook gerechtvaardigd belang (artikel 6, lid 1, punt f), AVG)." */
function alsoNamed(purposes: readonly Purpose[], otherwise: string): string {
  const titles = purposes.map((purpose) => quoted(purpose.title, 160));
  const bases = otherBases(purposes);
  const named = bases.length === 0 ? 'een andere rechtsgrond' : basesCited(bases);
  return `U noemt voor ${titles.length === 0 ? otherwise : listed(titles)} naast toestemming ook ${named}.`;
}

function objectionToo(draft: Draft): readonly Paragraph[] {
  const purposes = withOtherBasis(draft, false);
  return [
    withShort(
      text(
        'objection',
        `${alsoNamed(purposes, 'deze verwerking')} Voor zover u zich daarop beroept, maak ik hierbij bezwaar op grond van artikel 21, lid 1, AVG. Staak de verwerking, tenzij u dwingende gerechtvaardigde gronden aantoont die zwaarder wegen dan ${personOf(draft.request).interests}, of die verband houden met een rechtsvordering.`,
        ['21(1)', ...basisSources(otherBases(purposes))],
      ),
      'Voor zover u zich daarvoor beroept op gerechtvaardigd belang of een taak van algemeen belang, maak ik hierbij bezwaar (artikel 21, lid 1, AVG).',
    ),
    objectionSituation(draft),
  ];
}

/** Art. 17(1)(b): only where no other basis carries the processing. */
function erasure(draft: Draft): Paragraph {
  const { about } = personOf(draft.request);
  const marketing = companionsOf(draft.request).includes('directMarketing')
    ? ' Voor direct marketing volgt dit ook uit mijn bezwaar (artikel 17, lid 1, punt c), samen met artikel 21, lid 2, AVG).'
    : '';
  const periods = quotedRetention(draft);
  const own =
    periods.length === 0
      ? ''
      : ` U vermeldt zelf deze bewaartermijn: ${listed(periods)}. Die is op zich geen uitzondering van artikel 17, lid 3, AVG.`;
  return withShort(
    text(
      'erasure',
      `Wis de persoonsgegevens ${about} die u op grond van deze toestemming verwerkt, zonder onredelijke vertraging, voor zover er geen andere rechtsgrond voor de verwerking is (artikel 17, lid 1, punt b), AVG).${marketing}${own} Bewaart u een deel? Noem mij voor dat deel de andere rechtsgrond of de precieze uitzondering van artikel 17, lid 3, AVG, en de bewaartermijn.`,
      marketing === '' ? ['17(1)(b)', '17(3)'] : ['17(1)(b)', '17(1)(c)', '21(2)', '17(3)'],
    ),
    `Wis de persoonsgegevens ${about} die u op grond van deze toestemming verwerkt, voor zover er geen andere rechtsgrond voor de verwerking is (artikel 17, lid 1, punt b), AVG).${marketing}`,
  );
}

/** Art. 17(2): asked of what the writer described, such as a photo; a purpose of the policy seldom makes public. */
function madePublic(draft: Draft): readonly Paragraph[] {
  return withdrawnPurposes(draft).length > 0
    ? []
    : [text('madePublic', `Hebt u de gegevens openbaar gemaakt? Neem dan ${TELL_OTHERS}.`, ['17(2)'])];
}

/** A wish, not a legal term: art. 12(3) does not cover the withdrawal itself. */
function confirm(where: string): Paragraph {
  return text(
    'confirm',
    `Bevestig mij dat u mijn intrekking hebt verwerkt, en vanaf welke dag. Ik stel het op prijs als u dat binnen veertien dagen doet.${where}`,
  );
}
