import type { PageText } from '@/utils/detection/page/page-text';
import type { PageReading } from '@/utils/detection/page-reading';
import { foldText, quoteOf } from '@/utils/detection/patterns/fold-text';
import type { Policy, PolicyCheck, PolicyItem } from '@/utils/law/policy';
import { CHECK_STEMS, type CheckPhrase, CHECK_PHRASES as SAYS } from './phrases-checks';
import { passagesOf, type Sentence } from './policy-passages';
import { readLegalBases } from './read-legal-bases';
import { readRights } from './read-rights';

type Matter = Omit<Policy, 'checks'>;
type Verdict = Omit<PolicyCheck, 'item'>;

interface Read {
  readonly matter: Matter;
  readonly rights: PageReading['rights'];
  readonly bases: PageReading['legalBases'];
  readonly sentences: readonly Sentence[];
  /** All that the policy says, folded. */
  readonly whole: string;
}

/**
 * Each item of articles 13 and 14 AVG: stated, stated in part, or not found by this reader. "Not found" is no
 * judgment that it is missing. Where an article asks more than one thing, one of them alone is "partly".
 */
export function checkPolicy(page: PageText, matter: Matter): PolicyCheck[] {
  const passages = passagesOf(page);
  const read: Read = {
    matter,
    rights: readRights(page),
    bases: readLegalBases(page),
    sentences: passages.flatMap(({ sentences }) => sentences),
    whole: passages.map(({ fold }) => fold).join('\n'),
  };
  return ITEMS.map((item) => ({ item, ...VERDICTS[item](read, page) }));
}

/** In the order of the articles; a table, so that the list with its validator need not travel into the page. */
const VERDICTS: Readonly<Record<PolicyItem, (read: Read, page: PageText) => Verdict>> = {
  identity,
  officer: (read) => told(first(read, 'officer')),
  purposes,
  legalBases,
  legitimateInterests,
  recipients,
  transfers: (read) => told(read.matter.transfers[0]?.quote ?? first(read, 'staysInside')),
  safeguards,
  retention,
  rights,
  withdrawal,
  complaint,
  dutyToProvide,
  automatedDecisions: (read) => told(first(read, 'automated')),
  source: (read) => told(first(read, 'source')),
};
const ITEMS = Object.keys(VERDICTS) as PolicyItem[];

const NOT_FOUND: Verdict = { status: 'notFound', quote: null };
const stated = (quote: string): Verdict => ({ status: 'stated', quote: quoteOf(quote) });
const partly = (quote: string): Verdict => ({ status: 'partly', quote: quoteOf(quote) });

function told(quote: string | null): Verdict {
  return quote === null ? NOT_FOUND : stated(quote);
}

/** The sentences that fit; a stem, where the phrase has any, must stand in them: a cheap look first. */
function sentencesThat(read: Read, phrase: CheckPhrase): Sentence[] {
  const stems = CHECK_STEMS[phrase]?.filter((stem) => read.whole.includes(stem));
  if (stems?.length === 0) return [];
  const isWorth = (fold: string) => stems === undefined || stems.some((stem) => fold.includes(stem));
  return read.sentences.filter(({ fold }) => isWorth(fold) && SAYS[phrase].test(fold));
}

function first(read: Read, phrase: CheckPhrase): string | null {
  return sentencesThat(read, phrase)[0]?.text ?? null;
}

/** Art. 13(1)(a): who is responsible, and how to reach them. */
function identity(read: Read, page: PageText): Verdict {
  const who = first(read, 'controller');
  const reach = page.blocks.find(({ text }) => SAYS.reach.test(text))?.text;
  if (who === null) return reach === undefined ? NOT_FOUND : partly(reach);
  return reach === undefined ? partly(who) : stated(who);
}

/** Art. 13(1)(c). Partly where the policy keeps data for something that it does not list as a purpose. */
function purposes({ matter }: Read): Verdict {
  const [one] = matter.purposes;
  if (one === undefined) return NOT_FOUND;
  const unlisted = matter.retention.some(
    ({ subject }) =>
      SAYS.activity.test(foldText(subject)) &&
      !matter.purposes.some((purpose) => sharesStem(subject, purpose.quote)),
  );
  return unlisted ? partly(one.quote) : stated(one.quote);
}

/** Art. 13(1)(c): a basis for each purpose, and one of them, not a choice. */
function legalBases({ matter, bases }: Read): Verdict {
  const [one] = bases;
  if (one === undefined) return NOT_FOUND;
  const isComplete =
    matter.purposes.length > 0 && matter.purposes.every(({ legalBases }) => legalBases.length === 1);
  return isComplete ? stated(one.quote) : partly(one.quote);
}

/** Art. 13(1)(d): which interest, and more than that business is done. */
function legitimateInterests({ matter, bases }: Read): Verdict {
  const quote = bases.find(({ basis }) => basis === 'legitimateInterests')?.quote;
  if (quote === undefined) return NOT_FOUND;
  const named = matter.purposes.filter(({ legalBases }) => legalBases.includes('legitimateInterests'));
  const isNamed = (interest: string | null) =>
    interest !== null && !SAYS.vagueInterest.test(foldText(interest));
  if (named.length === 0) return SAYS.interestNamed.test(foldText(quote)) ? stated(quote) : partly(quote);
  return named.every(({ interest }) => isNamed(interest)) ? stated(quote) : partly(quote);
}

/** Art. 13(1)(e). Kinds of recipients that would fit any firm say little: partly. */
function recipients(read: Read): Verdict {
  const { recipients: all } = read.matter;
  const named = all.find(({ value }) => /\p{Lu}/u.test(value.slice(1)) || /^\p{Lu}/u.test(value));
  const [one] = all;
  if (one !== undefined) return named === undefined ? partly(one.quote) : stated(named.quote);
  return told(first(read, 'noRecipients'));
}

/** Art. 13(1)(f): the instrument, and where a copy is to be had; an adequacy decision needs none. */
function safeguards(read: Read): Verdict {
  const found = sentencesThat(read, 'safeguards');
  const [one] = found;
  if (one === undefined) return NOT_FOUND;
  const hasCopy = found.slice(0, 50).some((sentence) => {
    const next = read.sentences[read.sentences.indexOf(sentence) + 1];
    return (
      SAYS.copyOrAdequacy.test(sentence.fold) || (next !== undefined && SAYS.copyOrAdequacy.test(next.fold))
    );
  });
  return hasCopy ? stated(one.text) : partly(one.text);
}

/** Art. 13(2)(a): a period, or the criteria for one, for each purpose. */
function retention(read: Read): Verdict {
  const { retention: rows, purposes: all } = read.matter;
  const [one] = rows;
  if (one === undefined) {
    const criterion = first(read, 'keptAsNeeded');
    return criterion === null ? NOT_FOUND : partly(criterion);
  }
  const isComplete = rows.every(({ amount }) => amount !== null) && rows.length >= all.length;
  return isComplete ? stated(one.quote) : partly(one.quote);
}

const SIX = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'] as const;

/** Art. 13(2)(b). */
function rights({ rights: found }: Read): Verdict {
  const [one] = found;
  if (one === undefined) return NOT_FOUND;
  return SIX.every((right) => found.some((mention) => mention.right === right))
    ? stated(one.quote)
    : partly(one.quote);
}

/** Art. 13(2)(c): the right, and that it leaves earlier processing lawful. */
function withdrawal(read: Read): Verdict {
  const mention = read.rights.find(({ right }) => right === 'withdrawConsent');
  if (mention === undefined) return NOT_FOUND;
  return first(read, 'earlierStaysLawful') === null ? partly(mention.quote) : stated(mention.quote);
}

/** Art. 13(2)(d): a complaint, with a supervisory authority. */
function complaint(read: Read): Verdict {
  const complaints = sentencesThat(read, 'complaint');
  const whole = complaints.find(({ fold }) => SAYS.authority.test(fold));
  if (whole !== undefined) return stated(whole.text);
  const [one] = complaints;
  if (one === undefined) return NOT_FOUND;
  const at = read.sentences.indexOf(one);
  const isNear = read.sentences.slice(at, at + 4).some(({ fold }) => SAYS.authority.test(fold));
  return isNear ? stated(one.text) : partly(one.text);
}

/** Art. 13(2)(e): whether one must provide the data, and what follows if not. */
function dutyToProvide(read: Read): Verdict {
  const duty = first(read, 'duty');
  const consequence = first(read, 'consequence');
  if (duty !== null && consequence !== null) return stated(consequence);
  const one = duty ?? consequence;
  return one === null ? NOT_FOUND : partly(one);
}

/** Two texts speak of one thing if a word of one starts like a word of the other. */
function sharesStem(a: string, b: string): boolean {
  const inB = foldText(b);
  return foldText(a)
    .split(/[^a-z]{1,9}/)
    .some((word) => word.length >= 6 && inB.includes(word.slice(0, 7)));
}
