import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { foldText, sentenceBounds, shortValue } from '@/utils/detection/patterns/fold-text';

const MAX_TITLE = 200;

/** Where the words for a purpose go on to what else becomes of the data. */
const TAIL = fitted(
  /,? en (?:worden|wordt|bewaar|deel|verkoop|geef|omdat|(?:bewaren|delen|verkopen|geven) (?:wij|we|ik|ze|die|deze|het|u|uw|je|jouw))\b|,? (?:- )?(?:en )?(?:niets anders|niet (?:om|voor)|nooit (?:om|voor)|not to|and not|nothing else)\b|, en (?:de|het|je|jouw|uw) [a-z-]{3,20} (?:enkel|alleen|uitsluitend)\b|,? zoals (?:(?:je|jouw|uw|de) )?(?:[a-z]{0,10}naam|e-?mail|adres|contactgegevens|telefoon|ip-)|, (?:hiervoor|daarvoor|dit|dat|wij|we|ik)\b(?! u\b| je\b)/,
);

/** "Wij gebruiken uw gegevens omdat …" as the item of a list of reasons; "4.1 Uitvoering". */
const WE_USE =
  /^(?:(?:wij|we|ik) (?:gebruik|verwerk)(?:en)? (?:uw|je|jouw|deze) (?:persoons)?gegevens|(?:deze|de|uw|je|jouw) (?:persoons)?gegevens worden (?:\w{2,12} )?(?:verwerkt|gebruikt|verzameld)) (?=om|voor)|^(?:\d{1,2}[.)]|\d{1,2}\.\d{1,2}[.)]?|[a-z][.)]) (?=[a-z])/;
const LOOSE_END = /(?:[;,] ?(?:en|of|en\/of|and|or|et|ou)|,? (?:zoals|waaronder|namelijk|such as)) ?$/;

/** The words that name a purpose, of a line or clause that may go on: one sentence, brackets closed, no loose end. */
export function purposeTitle(written: string): string {
  const [first] = sentenceBounds(written);
  const sentence = first === undefined ? written : written.slice(0, first[1]);
  const from = WE_USE.exec(foldText(sentence))?.[0].length ?? 0;
  const kept = sentence.slice(from, TAIL.exec(foldText(sentence))?.index ?? sentence.length);
  const closed = kept
    .slice(0, looseBracket(kept))
    .replace(/^(?:om|voor): /i, '')
    .replace(/[\s¶#→]{1,5}$/, '');
  return shortValue(closed.replace(LOOSE_END, ''), MAX_TITLE);
}

/** The first bracket without its other half; the length of the text where there is none. */
function looseBracket(text: string): number {
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(' && open < 0) open = at;
    else if (text[at] === ')' && open < 0) return at;
    else if (text[at] === ')') open = -1;
  }
  return open < 0 ? text.length : open;
}

/** Data by their names, a right, a choice left open, or a whole sentence about something else: no purpose. */
const NO_PURPOSE = fitted(
  /^(?:(?:de |uw |je |jouw )?(?:[a-z-]{1,20} ){0,2}[a-z-]{0,20}(?:gegevens|adres|(?<!deel)naam|nummer|kenmerken|foto's)$|(?!(?:om|to|voor|het|pour) ).{0,80}\bcookies$|(?:gerechtvaardigde?|legitieme?) belang(?:en)?$|(?:uw )?toestemming$|(?:.{2,60} verwerkt (?:ook )?)?persoonsgegevens als (?:wij|we) |(?:het )?recht (?:op|van|om|tot)\b|(?:verwerkt|gebeurt|zie|zonder|met wie|als (?:u|je|wij|we|dat|er)|door|bij) |(?:voor|bij) .{3,60} is (?:uw|je|jouw) toestemming\b|(?:om|voor|to|for|pour) (?:te (?:verwerken|gebruiken|verzamelen)$|worden\b|lesquelles\b|(?:verschillende|allerlei|meerdere|diverse|alle|de meeste|various|most|all) ))/,
);

export const isNoPurpose = (title: string): boolean => NO_PURPOSE.test(foldText(title));
