import type { Purpose } from '@/utils/law/policy';
import { list, quote, text, withShort } from './build-paragraph';
import { companionsOf } from './companions';
import { choice, chosen, type Draft, typed } from './draft';
import type { Paragraph } from './letter';
import { quoted } from './page-words';
import { restrictionWhileDeciding } from './restriction';
import { closingParagraphs, policyCited, tellRecipients, whoWrites } from './shared-paragraphs';
import { listed, personOf } from './words';

/** Art. 21(1): which processing on which basis, the own situation, and that the burden is the controller's. */
export function objectionParagraphs(draft: Draft): readonly Paragraph[] {
  const companions = companionsOf(draft.request);
  const restricted = companions.includes('restriction');
  const erased = companions.includes('erasure');
  const deeds = [...(erased ? ['wissing'] : []), ...(restricted ? ['beperking'] : [])];
  return [
    text(
      'ask',
      `Op grond van artikel 21, lid 1, van de Algemene Verordening Gegevensbescherming (AVG) maak ik bezwaar tegen de onderstaande verwerking van ${personOf(draft.request).data}, met inbegrip van profilering.`,
      ['21(1)'],
    ),
    whoWrites(draft),
    ...objectionCore(draft),
    ...(restricted ? [restrictionWhileDeciding(draft.request)] : []),
    ...(erased ? [erasureAfterObjection(draft)] : []),
    ...(deeds.length === 0 ? [] : [tellRecipients(deeds)]),
    ...closingParagraphs(draft.request, 'mijn bezwaar'),
  ];
}

/** Processing, situation, and what the controller must do. */
function objectionCore(draft: Draft): readonly Paragraph[] {
  const { interests } = personOf(draft.request);
  return [
    processing(draft),
    objectionSituation(draft),
    withShort(
      text(
        'stop',
        `Staak deze verwerking. U mag ze alleen voortzetten als u dwingende gerechtvaardigde gronden aantoont die zwaarder wegen dan ${interests}, of die verband houden met een rechtsvordering. Het is aan u om dat aan te tonen (artikel 21, lid 1, AVG). Beroept u zich daarop? Deel mij dan uw belangenafweging mee.`,
        ['21(1)'],
      ),
      `Staak deze verwerking, tenzij u dwingende gerechtvaardigde gronden aantoont die zwaarder wegen dan ${interests}, of die verband houden met een rechtsvordering (artikel 21, lid 1, AVG).`,
    ),
  ];
}

/** The reasons tied to the own situation that art. 21(1) asks for. */
export function objectionSituation(draft: Draft): Paragraph {
  const [whose, blank] =
    draft.request.onBehalfOf.kind === 'child'
      ? ['de specifieke situatie van mijn kind', 'de situatie van je kind']
      : ['mijn specifieke situatie', 'je eigen situatie'];
  return quote(
    'situation',
    `Het bezwaar houdt verband met ${whose}:`,
    typed(draft, 'objection.situation', `waarom je bezwaar maakt, vanuit ${blank}`),
    ['21(1)'],
  );
}

function processing(draft: Draft): Paragraph {
  const titles = chosen(draft, 'objection.purposes');
  const purposes = (draft.request.policy?.policy.purposes ?? []).filter((one) => titles.includes(one.title));
  if (purposes.length > 0)
    return list(
      'processing',
      `Het gaat om deze verwerking, zoals u ze beschrijft in ${policyCited(draft.request)}:`,
      purposes.map(purposeLine),
      'dash',
      ['6(1)(e)', '6(1)(f)', '21(1)'],
    );
  return quote(
    'processing',
    `Het gaat om deze verwerking${ownBasis(draft)}:`,
    typed(draft, 'objection.processing', 'tegen welke verwerking je bezwaar maakt'),
    ['6(1)(e)', '6(1)(f)', '21(1)'],
  );
}

function ownBasis(draft: Draft): string {
  switch (choice(draft, 'objection.basis')) {
    case 'legitimateInterests':
      return ', die u baseert op een gerechtvaardigd belang (artikel 6, lid 1, punt f), AVG)';
    case 'publicTask':
      return ', die u baseert op een taak van algemeen belang of openbaar gezag (artikel 6, lid 1, punt e), AVG)';
    default:
      return ', voor zover u ze baseert op artikel 6, lid 1, punt e) of f), AVG';
  }
}

/** Object to *this* purpose on *this* basis, with the interest in the site's own words. */
function purposeLine(purpose: Purpose): string {
  const bases = [
    purpose.legalBases.includes('legitimateInterests')
      ? `uw gerechtvaardigd belang (artikel 6, lid 1, punt f), AVG)${interest(purpose)}`
      : null,
    purpose.legalBases.includes('publicTask')
      ? 'een taak van algemeen belang of openbaar gezag (artikel 6, lid 1, punt e), AVG)'
      : null,
  ].filter((basis) => basis !== null);
  return `${quoted(purpose.title, 160)}, op grond van ${listed(bases)}`;
}

function interest(purpose: Purpose): string {
  return purpose.interest === null ? '' : `, dat u omschrijft als ${quoted(purpose.interest, 160)}`;
}

/** Art. 17(1)(c), first limb: erase where no overriding grounds were shown. */
function erasureAfterObjection(draft: Draft): Paragraph {
  const { about } = personOf(draft.request);
  return withShort(
    text(
      'erasure',
      `Toont u zulke gronden niet aan? Wis dan de persoonsgegevens ${about} die u voor deze verwerking gebruikt, zonder onredelijke vertraging (artikel 17, lid 1, punt c), AVG). Moet u een deel bewaren? Noem mij voor dat deel de precieze uitzondering van artikel 17, lid 3, AVG, de wetsbepaling, als die er is, en de bewaartermijn.`,
      ['17(1)(c)', '17(3)'],
    ),
    `Toont u zulke gronden niet aan? Wis dan de persoonsgegevens ${about} die u voor deze verwerking gebruikt (artikel 17, lid 1, punt c), AVG).`,
  );
}
