import type { Retention } from '@/utils/law/policy';
import { foldText, quoteOf, shortValue } from './fold-text';
import type { PageText } from './page-text';
import { type Passage, passagesOf, type Sentence } from './policy-passages';
import { tablesOf } from './policy-tables';
import { type Duration, durationsIn } from './read-duration';

const MOST = 60;
const KEEPS =
  /\b(?:bewaar\w{0,20}|bewar(?:en|ing)|bijgehouden|bijhouden|opgeslagen|verwijder(?:d|en)|gewist|wissen|vernietig\w{0,3}|geanonimiseerd|retain(?:ed)?|retention|kept|keep|stored?|delet(?:e|ed)|conserv\w{1,6}|supprim\w{1,4}|houden)\b/;
/** Periods of other things: answering, cookies, age, limitation, guarantees. */
const OTHER_PERIOD =
  /\bbinnen (?:de )?(?:een|1|vier|4|dertig|30|\d{1,2}|twee)\b.{0,20}\b(?:maand|weken|dagen|uur|werkdagen)|\bwithin\b|\bdans un delai\b|\bantwoord|\breager|\bjonger dan\b|\bouder dan\b|\bjaar oud\b|\bleeftijd\b|\bverjaring|\b_g[ai]|\bcookies?\b|\bback-?ups?\b.{0,30}\bdagelijks/;
/** A term that is told without a figure, for a subject that is named. */
const TOLD =
  /\bwettelijke?\b.{0,30}\b(?:termijn|bewaar|verplicht|plicht)|\bconform de wet|\bbewaartermijn|\btot(?:dat)?\b|\bzolang\b|\bzo lang\b|\bnodig\b|\bnoodzakelijk\b|\bna afloop\b|\bas long as\b|\buntil\b|\bstatutory\b|\bjusqu|\btant que\b|\baussi longtemps\b/;
const SUBJECT_COLUMN =
  /\bsoort|\bgegeven|\bcategorie|\bdoel|\bsituatie|\bwat\b|\bdata\b|\bpurpose|\btype|\bdonnees/;
const TERM_COLUMN = /\bbewaar|\btermijn|\bhoe ?lang|\bduur\b|\bretention|\bperiod|\bduree|\bconserv/;
const FROM =
  /^[^.;]{0,60}?\b(?:na(?:dat)?|vanaf|sinds|te rekenen vanaf|volgend op|following|after|from|since|apres|a compter d[eu]|a partir d[eu]|suivant) (?:afloop van )?([^.;(:]{3,140})/;

/** How long the policy says that data are kept (art. 13(2)(a) AVG): table rows, list items, sentences. */
export function readRetention(page: PageText): Retention[] {
  const passages = passagesOf(page);
  const found = [...fromTables(passages), ...fromItems(passages), ...fromSentences(passages)];
  const seen = new Set<string>();
  return found
    .filter((one) => {
      const key = `${foldText(one.subject)}|${one.amount}|${one.unit}`;
      return !seen.has(key) && seen.add(key).size > 0;
    })
    .slice(0, MOST);
}

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

/** "Facturen: 7 jaar", in a list or in bare lines below a heading about keeping. */
function fromItems(passages: readonly Passage[]): Retention[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading' || passage.kind === 'cell' || passage.text.length > 500) return [];
    const introduced =
      passage.kind === 'item' &&
      KEEPS.test(passage.leadIn.fold) &&
      /\btermijn|\bperio|\bduree/.test(passage.leadIn.fold);
    if (!isAboutKeeping(passage) && !introduced) return [];
    const parts = /^([^:]{2,120}?)(?:\*\*)?(?:: ?(?:\*\*)?| - | – | — | = | → )(.{2,400})$/.exec(
      passage.text,
    );
    const [subject, told] = [parts?.[1], parts?.[2]];
    if (
      subject === undefined ||
      told === undefined ||
      (KEEPS.test(foldText(subject)) && passage.kind !== 'item')
    )
      return [];
    const fold = foldText(told);
    if (durationsIn(fold).length === 0 && !TOLD.test(fold)) return [];
    return [retentionOf(subject, told, passage.text)];
  });
}

/** Sentences that keep something for a stated time, outside the lines already read as "subject: term". */
function fromSentences(passages: readonly Passage[]): Retention[] {
  return passages.flatMap((passage) => {
    if (passage.kind === 'heading' || passage.kind === 'cell') return [];
    if (passage.topics.includes('rights') || passage.topics.includes('cookies')) return [];
    if (isAboutKeeping(passage) && /^[^:]{2,120}: /.test(passage.text) && passage.kind === 'item') return [];
    return passage.sentences.flatMap((sentence, at) => {
      const one = fromSentence(passage, sentence, at);
      return one === null ? [] : [one];
    });
  });
}

function fromSentence(passage: Passage, sentence: Sentence, at: number): Retention | null {
  const { fold, text } = sentence;
  if (OTHER_PERIOD.test(fold) || /:$/.test(fold)) return null;
  const keeps = KEEPS.test(fold) || (at === 0 && isAboutKeeping(passage));
  const [duration] = durationsIn(fold);
  if (!keeps) return null;
  if (duration === undefined) {
    const isStatutory =
      isAboutKeeping(passage) && /\bwettelijke?\w{0,2} (?:\w{1,14} )?(?:bewaar)?termijn/.test(fold);
    return isStatutory ? retentionOf(subjectIn(sentence, null, passage), text, text) : null;
  }
  return retentionOf(subjectIn(sentence, duration, passage), text, text);
}

const OWNER = /^(?:(?:en|ook|verder|daarnaast|bijvoorbeeld|maar|we|wij|ik|i|nous|zullen|zal) )*/;
const BEFORE_VERB =
  /^(.{3,90}?) (?:(?:worden|wordt|bewaren|bewaar|bewaart|houden|slaan|verwijderen|wissen|blijven|moeten|zullen|is|are|sont|est|volgen)\b)/;
const AFTER_VERB =
  /\b(?:bewaren|bewaar|bewaart|houden|verwijderen|wissen|keep|retain|store|conservons)\b (?:(?:we|wij|ik) )?((?:uw|je|jouw|de|deze|alle|your|the|vos|les)? ?[^,.;]{3,70}?)(?= (?:niet|maximaal|minimaal|gedurende|voor|tot|na|\d|een|twee|drie|vijf|zeven|tien|automatisch|for|pendant|at|no|zolang|na)\b)/;

/** What is kept: the words before or after the verb, else the heading. */
function subjectIn(sentence: Sentence, duration: Duration | null, passage: Passage): string {
  const until = duration?.start ?? sentence.fold.length;
  const fold = sentence.fold.slice(0, Math.max(until, 20));
  const skip = OWNER.exec(fold)?.[0].length ?? 0;
  const after = AFTER_VERB.exec(sentence.fold);
  if (after?.[1] !== undefined) {
    const start = after.index + after[0].lastIndexOf(after[1]);
    return sentence.text.slice(start, start + after[1].length);
  }
  const before = BEFORE_VERB.exec(fold.slice(skip));
  if (before?.[1] !== undefined) return sentence.text.slice(skip, skip + before[1].length);
  return passage.heading === '' ? sentence.text.slice(0, 80) : passage.heading;
}

function retentionOf(subject: string, told: string, quote: string): Retention {
  const fold = foldText(told);
  const duration = durationsIn(fold)[0];
  return {
    subject: shortValue(subject, 160),
    amount: duration?.amount ?? null,
    unit: duration?.unit ?? null,
    from: duration === undefined ? null : fromWhen(told, fold, duration),
    quote: quoteOf(quote),
  };
}

function fromWhen(told: string, fold: string, duration: Duration): string | null {
  const rest = fold.slice(duration.end);
  const match = FROM.exec(rest);
  if (match?.[1] === undefined) return null;
  const start = duration.end + match[0].length - match[1].length;
  const written = told.slice(start, start + match[1].length);
  const cut = foldText(written).search(
    /, (?:met|tenzij|waarna|daarna|behalve|zodat|unless|indien|als|of|en)\b| tenzij | waarna |, sauf/,
  );
  return shortValue(cut > 2 ? written.slice(0, cut) : written, 160);
}
