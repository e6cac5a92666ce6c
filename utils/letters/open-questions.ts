import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { Policy, PolicyItem, Purpose } from '@/utils/law/policy';
import type { LetterRequest } from './letter';
import { cleanPageWords, quoted } from './page-words';
import { purposesWithoutPeriod } from './retention-match';
import { isBelgian, listed, nationalNumberName, personOf } from './words';

/** A question that the policy leaves open, derived from what was read; each is asked once. */
export type OpenQuestion = {
  readonly id: OpenQuestionId;
  /** As it stands in the letter. */
  readonly text: string;
  readonly quote: string | null;
  readonly sources: readonly LegalSourceId[];
};

const OPEN_QUESTION_IDS = [
  'alternativeBases',
  'recipientNames',
  'transfers',
  'retention',
  'nationalNumber',
  'automatedDecisions',
  'source',
  'officer',
] as const;
type OpenQuestionId = (typeof OPEN_QUESTION_IDS)[number];

/** In the order of OPEN_QUESTION_IDS; only those that this policy gives cause for. */
export function openQuestions(request: LetterRequest): readonly OpenQuestion[] {
  if (request.policy === null) return [];
  const policy = request.policy.policy;
  const asked = [
    alternativeBases(request, policy),
    recipientNames(policy),
    transfers(policy),
    retention(policy),
    nationalNumber(request, policy),
    automatedDecisions(request, policy),
    source(request, policy),
    officer(request, policy),
  ];
  return asked.filter((one) => one !== null);
}

/** "ontbreekt" only where the user confirmed it; a reader by machine can only say that it found nothing. */
export function absence(request: LetterRequest, item: PolicyItem): 'missing' | 'notFound' {
  const confirmed = Object.hasOwn(request.answers, 'policy.confirmedMissing')
    ? request.answers['policy.confirmedMissing']
    : [];
  return Array.isArray(confirmed) && confirmed.includes(item) ? 'missing' : 'notFound';
}

function isChild({ onBehalfOf }: LetterRequest): boolean {
  return onBehalfOf.kind === 'child';
}

function alternativeBases(request: LetterRequest, policy: Policy): OpenQuestion | null {
  const several = policy.purposes.filter((purpose) => purpose.legalBases.length > 1);
  const first = several[0];
  if (first === undefined) return null;
  const proof = several.some((purpose) => purpose.legalBases.includes('consent'))
    ? ` Is dat toestemming? Wanneer en hoe is die dan gegeven${isChild(request) ? ', en door wie' : ''}? Hoe toont u dat aan (artikel 7, lid 1, AVG)?`
    : '';
  return {
    id: 'alternativeBases',
    text: `U noemt meer dan één rechtsgrond voor ${titles(several)}. Op welke rechtsgrond verwerkt u mijn gegevens daarvoor?${proof}`,
    quote: cleanPageWords(first.quote),
    sources: ['7(1)', '13(1)(c)'],
  };
}

/** Authorities that ask for data in an inquiry of theirs are no recipients (art. 4, point 9, AVG). */
const AUTHORITIES =
  /overhe(?:id|den)|politie|gerecht(?!sdeurwaarder|igd)|justiti|rechtbank|autoriteit|fiscus|belastingdienst|authorit|police|autorités|judiciaire/i;

function recipientNames(policy: Policy): OpenQuestion | null {
  const recipients = policy.recipients.filter(({ value }) => !AUTHORITIES.test(value));
  const first = recipients[0];
  if (first === undefined) return null;
  const more = recipients.length > 8 ? [`nog ${recipients.length - 8} andere`] : [];
  const named = [...recipients.slice(0, 8).map((one) => quoted(one.value, 120)), ...more];
  const cited =
    recipients.length === 1
      ? `U noemt als ontvanger: ${listed(named)}. Geldt dat ook voor mijn gegevens, en wie kreeg ze nog?`
      : `U noemt als ontvangers: ${listed(named)}. Wie van hen kreeg mijn gegevens, en wie nog?`;
  return {
    id: 'recipientNames',
    text: `${cited} Noem elke ontvanger bij naam, en niet alleen een categorie.`,
    quote: cleanPageWords(first.quote),
    sources: ['15(1)(c)', 'C-154/21'],
  };
}

function transfers(policy: Policy): OpenQuestion | null {
  const stated = checkOf(policy, 'transfers') === 'stated' || checkOf(policy, 'transfers') === 'partly';
  if (policy.transfers.length === 0 && !stated) return null;
  if (checkOf(policy, 'safeguards') === 'stated') return null;
  const quote = policy.transfers[0]?.quote ?? quoteOf(policy, 'transfers');
  const cited = quote === null ? '' : `U schrijft: ${quoted(quote)} `;
  return {
    id: 'transfers',
    text: `${cited}Naar welke landen buiten de Europese Economische Ruimte of internationale organisaties zijn mijn gegevens doorgegeven? Welke passende waarborgen (artikel 46 AVG) hebt u daarvoor, per ontvanger (artikel 15, lid 2, AVG)? Of steunt de doorgifte op een adequaatheidsbesluit (artikel 45 AVG) of op een uitzondering (artikel 49 AVG)? Laat mij ook weten hoe ik een kopie van die waarborgen krijg (artikel 13, lid 1, punt f), AVG).`,
    quote: quote === null ? null : cleanPageWords(quote),
    sources: ['15(2)', '13(1)(f)', '45', '46', '49'],
  };
}

function retention(policy: Policy): OpenQuestion | null {
  const without = purposesWithoutPeriod(policy);
  const open = policy.retention.filter((one) => one.amount === null);
  if (without.length === 0 && open.length === 0) return null;
  const unstated =
    without.length === 0
      ? ''
      : `Hoe lang bewaart u mijn gegevens voor ${titles(without)}? Ik vond daarvoor geen bewaartermijn.`;
  const vague = open.map(
    (one) =>
      `Voor ${quoted(one.subject, 120)} geeft u geen termijn in cijfers. Hoe lang is die, en op grond van welke wet?`,
  );
  return {
    id: 'retention',
    text: [unstated, ...vague].filter((part) => part !== '').join(' '),
    quote: open[0] === undefined ? null : cleanPageWords(open[0].quote),
    sources: ['15(1)(d)', '13(2)(a)'],
  };
}

function nationalNumber(request: LetterRequest, policy: Policy): OpenQuestion | null {
  if (policy.nationalNumber === null) return null;
  const belgian = isBelgian(request);
  const statute = belgian
    ? 'Welke wettelijke machtiging of vrijstelling hebt u daarvoor (artikelen 5 en 8 van de wet van 8 augustus 1983 over het Rijksregister)?'
    : 'Op grond van welke wettelijke bepaling?';
  return {
    id: 'nationalNumber',
    text: `Bewaart u ${isChild(request) ? 'het' : 'mijn'} ${nationalNumberName(request)}${isChild(request) ? ' van mijn kind' : ''}? Sinds wanneer? ${statute}`,
    quote: cleanPageWords(policy.nationalNumber.quote),
    sources: belgian ? ['wet 8 augustus 1983'] : [],
  };
}

function automatedDecisions(request: LetterRequest, policy: Policy): OpenQuestion | null {
  if (checkOf(policy, 'automatedDecisions') !== 'notFound') return null;
  const { me, about } = personOf(request);
  const why =
    absence(request, 'automatedDecisions') === 'missing'
      ? 'Uw privacyverklaring zegt daar niets over.'
      : 'Ik vond daar niets over in uw privacyverklaring.';
  return {
    id: 'automatedDecisions',
    text: `Maakt u een profiel van ${me} of neemt u geautomatiseerde besluiten ${about}? ${why}`,
    quote: null,
    sources: ['15(1)(h)', '13(2)(f)'],
  };
}

function source(request: LetterRequest, policy: Policy): OpenQuestion | null {
  if (checkOf(policy, 'source') === 'stated' || checkOf(policy, 'source') === null) return null;
  const employer =
    request.role === 'employeeOfCustomer'
      ? ` Kreeg u ze van ${isChild(request) ? 'de werkgever van mijn kind' : 'mijn werkgever'}, welke gegevens waren dat dan?`
      : '';
  return {
    id: 'source',
    text: `Van wie hebt u de gegevens gekregen die u niet van ${isChild(request) ? 'mijn kind zelf' : 'mijzelf'} hebt?${employer}`,
    quote: quoteOf(policy, 'source'),
    sources: ['15(1)(g)', '14(2)(f)'],
  };
}

function officer(request: LetterRequest, policy: Policy): OpenQuestion | null {
  if (checkOf(policy, 'officer') !== 'notFound' || request.controller.officer !== null) return null;
  return {
    id: 'officer',
    text: 'Hebt u een functionaris voor gegevensbescherming aangewezen? Zo ja, hoe bereik ik die?',
    quote: null,
    sources: ['13(1)(b)'],
  };
}

function checkOf(policy: Policy, item: PolicyItem): 'stated' | 'partly' | 'notFound' | null {
  return policy.checks.find((check) => check.item === item)?.status ?? null;
}

function quoteOf(policy: Policy, item: PolicyItem): string | null {
  return policy.checks.find((check) => check.item === item)?.quote ?? null;
}

/** The first eight by name; that there are more is said. */
function titles(purposes: readonly Purpose[]): string {
  const more = purposes.length > 8 ? [`nog ${purposes.length - 8} andere doelen`] : [];
  return listed([...purposes.slice(0, 8).map((purpose) => quoted(purpose.title, 120)), ...more]);
}
