import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText, quoteOf, shortValue } from '@/utils/detection/patterns/fold-text';
import type { Retention } from '@/utils/law/policy';
import { keptSubject } from './kept-subject';
import { type Passage, passagesOf, type Sentence } from './policy-passages';
import { tablesOf } from './policy-tables';
import { type Duration, durationsIn } from './read-duration';

const MOST = 60;
const KEEPS = fitted(
  /\b(?:bewaar\w{0,20}|bewar(?:en|ing)|bijgehouden|bijhouden|opgeslagen|verwijder(?:d|en)|gewist|wissen|vernietig\w{0,3}|geanonimiseerd|retain(?:ed)?|retention|kept|keep|stored?|delet(?:e|ed)|conserv\w{1,6}|supprim\w{1,4}|houden)\b/,
);
/** Periods of other things: answering, cookies, age, limitation, guarantees. */
const OTHER_PERIOD = fitted(
  /\bantwoord|\breager|\bjonger dan\b|\bouder dan\b|\bjaar oud\b|\bjaar (?:zijn|bent|ben)\b|\bleeftijd\b|\bverjaring|\b_g[ai]|\bcookies?\b|\bback-?ups?\b.{0,30}\bdagelijks/,
);
/** A time to act in, unless what is done is deleting. */
const TIME_TO_ACT = /\bbinnen\b|\bwithin\b|\bdans un delai\b/;
const DELETES = /\b(?:wis(?:sen|t)?|gewist|verwijder\w{0,2}|vernietig\w{0,2}|delet\w{1,3}|supprim\w{1,4})\b/;
/** A cheap look first. */
const NAMES_PERIOD = fitted(
  /ja(?:ar|ren|rig)|maand|we(?:ek|ken)|dag|uur|uren|termijn|year|month|day|hour|mois|jour|semaine|heure|\bans?\b|annee/,
);
/** A term that is told without a figure, for a subject that is named. */
const TOLD = fitted(
  /\bwettelijke?\b.{0,30}\b(?:termijn|bewaar|verplicht|plicht)|\bconform de wet|\bbewaartermijn|\btot(?:dat)?\b|\bzolang\b|\bzo lang\b|\bnodig\b|\bnoodzakelijk\b|\bna afloop\b|\bas long as\b|\buntil\b|\bstatutory\b|\bjusqu|\btant que\b|\baussi longtemps\b/,
);
/** A state that ends, told without a figure: "zolang u klant bent", not the empty "zolang als nodig". */
const WHILE = fitted(
  /\b(?:zolang|zo lang|totdat|tot) (?:u|je|jij|jullie|de|het|uw|jouw|een|iemand)\b(?!.{0,40}\b(?:nodig|noodzakelijk|vereist)\b)|\b(?:as long as|until) (?:you|your)\b(?!.{0,40}\bnecessary\b)|\b(?:tant que|jusqu'a ce que) vous\b/,
);
const SUBJECT_COLUMN = fitted(
  /\bdoel|\bpurpose|\bfinalite|\bsoort|\bgegeven|\bcategorie|\bsituatie|\bwat\b|\bdata\b|\btype|\bdonnees/,
);
const TERM_COLUMN = /\bbewaar|\btermijn|\bhoe ?lang|\bduur\b|\bretention|\bperiod|\bduree|\bconserv/;
const FROM = fitted(
  /^[^.;]{0,60}?\b(?:na(?:dat)?|vanaf|sinds|te rekenen vanaf|volgend op|following|after|from|since|apres|a compter d[eu]|a partir d[eu]|suivant) ([^.;(:]{3,140})/,
);

/** How long the policy says that data are kept (art. 13(2)(a) AVG): table rows, list items, sentences. */
export function readRetention(page: PageText): Retention[] {
  const passages = passagesOf(page);
  const lines = new Map(passages.map((passage) => [passage, fromLine(passage)]));
  const found = [
    ...fromTables(passages),
    ...passages.flatMap((passage) => lines.get(passage) ?? fromSentences(passage)),
  ];
  const seen = new Set<string>();
  return found
    .filter((one) => {
      const key = `${foldText(one.subject)}|${one.amount}|${one.unit}`;
      return !seen.has(key) && seen.add(key).size > 0;
    })
    .slice(0, MOST);
}

/** "Facturen: 7 jaar." as one sentence of a longer line. */
const LABELLED = fitted(
  /^([^:.]{2,60}): (?=(?:zolang|tot) |(?:(?:maximaal|minimaal|tot|gedurende|up to|max\.?) )?(?:\d|[a-zé]{2,12} (?:jaar|jaren|maand|weken|dagen|year|month|ans|mois)))/i,
);
const LINE = /^([^:]{2,120}?)(?:\*\*)?(?:: ?(?:\*\*)?| - | – | — | = | → )(.{2,400})$/;

function isAboutKeeping(passage: Passage): boolean {
  return passage.topics.includes('retention');
}

function fromTables(passages: readonly Passage[]): Retention[] {
  return tablesOf(passages).flatMap((table) => {
    const term = table.column(TERM_COLUMN);
    if (term < 0 || table.topics.includes('cookies') || table.column(/\bcookie/) >= 0) return [];
    const wanted = table.column(SUBJECT_COLUMN);
    const subject = wanted >= 0 && wanted !== term ? wanted : term === 0 ? 1 : 0;
    return table.rows.flatMap((row) => {
      const told = row[term] ?? '';
      const title = row[subject] ?? '';
      return told === '' || title === '' ? [] : [retentionOf(title, told, `${title} – ${told}`)];
    });
  });
}

/** "Facturen: 7 jaar", in a list or in a bare line below a heading about keeping; null where it is none. */
function fromLine(passage: Passage): Retention[] | null {
  if (passage.kind === 'heading' || passage.kind === 'cell' || passage.text.length > 500) return null;
  const lead = passage.leadIn.fold;
  const isIntroduced = passage.kind === 'item' && KEEPS.test(lead) && /termijn|perio|duree/.test(lead);
  if (!isAboutKeeping(passage) && !isIntroduced) return null;
  const parts = LINE.exec(passage.text);
  const [subject, told] = [parts?.[1], parts?.[2]];
  if (subject === undefined || told === undefined) return null;
  if (passage.kind !== 'item' && (passage.sentences.length > 1 || KEEPS.test(foldText(subject)))) return null;
  if (durationsIn(foldText(subject)).length > 0) return null;
  const fold = foldText(told);
  const isTold = durationsIn(fold).length > 0 || TOLD.test(fold);
  return isTold ? [retentionOf(subject, told, passage.text)] : null;
}

/** Sentences that keep something for a stated time. */
function fromSentences(passage: Passage): Retention[] {
  if (passage.kind === 'heading' || passage.kind === 'cell') return [];
  if (passage.topics.includes('rights') || passage.topics.includes('cookies')) return [];
  return passage.sentences.flatMap((sentence, at) => {
    const one = fromSentence(passage, sentence, at);
    return one === null ? [] : [one];
  });
}

function fromSentence(passage: Passage, sentence: Sentence, at: number): Retention | null {
  const { fold, text } = sentence;
  if (!(NAMES_PERIOD.test(fold) || WHILE.test(fold)) || OTHER_PERIOD.test(fold) || fold.endsWith(':'))
    return null;
  if (TIME_TO_ACT.test(fold) && !DELETES.test(fold)) return null;
  const labelled = isAboutKeeping(passage) ? LABELLED.exec(text) : null;
  if (labelled?.[1] !== undefined) return retentionOf(labelled[1], text.slice(labelled[0].length), text);
  // Below a heading on keeping a bare "Zoekopdrachten 90 dagen." is about keeping too.
  const isBare = at === 0 || text.length <= 60;
  const keeps = KEEPS.test(fold) || (isBare && isAboutKeeping(passage));
  const [duration] = durationsIn(fold);
  if (!keeps) return null;
  const subject = keptSubject(sentence, passage);
  if (duration === undefined) {
    const isAbout = isAboutKeeping(passage);
    const isStatutory = isAbout && /\bwettelijke?\w{0,2} (?:\w{1,14} )?(?:bewaar)?termijn/.test(fold);
    const isState = KEEPS.test(fold) && WHILE.test(fold) && (isAbout || subject !== passage.heading);
    if (!isStatutory && !isState) return null;
  }
  return retentionOf(subject, text, text);
}

function retentionOf(subject: string, told: string, quote: string): Retention {
  const fold = foldText(told);
  const duration = statedDuration(fold);
  return {
    subject: shortValue(subject.replace(/^\d{1,2}\. |[\s>=→]{1,5}$/g, ''), 160),
    amount: duration?.amount ?? null,
    unit: duration?.unit ?? null,
    from: duration === undefined ? null : fromWhen(told, fold, duration),
    quote: quoteOf(quote),
  };
}

/** The period that is stated; of a least and a most the most. */
function statedDuration(fold: string): Duration | undefined {
  const [one, other] = durationsIn(fold);
  const isMost =
    other !== undefined &&
    /\b(?:hoogstens|maximaal|ten hoogste|uiterlijk|at most|maximum)\b.{0,12}$/.test(
      fold.slice(0, other.start),
    );
  return isMost && /\b(?:minimaal|minstens|ten minste|at least)\b/.test(fold.slice(0, one?.start))
    ? other
    : one;
}

const FROM_END = fitted(
  /,? (?:met|tenzij|waarna|daarna|behalve|zodat|unless|indien|als|conform|volgens|or|if|zoals|sauf|om (?:aan|te|de|het)|bewaard|bijgehouden|opgeslagen|verwijderd|gewist|vernietigd|kept|retained|deleted)\b|, (?:of|en|et|and|want|omdat|dat|car)\b| [-/] |[[\])]/,
);

function fromWhen(told: string, fold: string, duration: Duration): string | null {
  const rest = fold.slice(duration.end);
  const match = FROM.exec(rest);
  if (match?.[1] === undefined) return fromFirst(told, fold);
  const start = duration.end + match[0].length - match[1].length;
  const written = told.slice(start, start + match[1].length);
  const cut = FROM_END.exec(foldText(written))?.index ?? -1;
  return shortValue(cut > 2 ? written.slice(0, cut) : written, 160);
}

/** "Na opzegging van het lidmaatschap worden de gegevens na twee jaar gewist." */
const FROM_FIRST = fitted(
  /^((?:na|vanaf|after|following|apres) )([^,.;(]{3,80}?)(?:,| (?:worden|wordt|bewaren|bewaar|bewaart|verwijderen|wissen|blijven|blijft|houden|we|wij|ik|are|is|will|sont|nous)\b)/,
);

function fromFirst(told: string, fold: string): string | null {
  const match = FROM_FIRST.exec(fold);
  const [, before = '', words = ''] = match ?? [];
  if (words === '' || durationsIn(words).length > 0) return null;
  return shortValue(told.slice(before.length, before.length + words.length), 160);
}
