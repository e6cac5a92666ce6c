import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import type { Add } from './found-name';
import { maskDots, unmaskDots } from './legal-form';
import { hearsComplaints, speaksOfOthers } from './other-parties';
import { isForUs } from './works-for-us';

const MAX_SENTENCE = 3000;

const TOKEN =
  "[\"“'‘„]?(?:[dst]?['’][nst]?\\s?)?(?:[A-ZÀ-ÖØ-ÞŁŒŠŽ\\d]|[a-z]{1,2}[A-Z])[A-Za-zÀ-ɏ\\d.․&'’+-]{0,40}[\"”]?";
const LINK =
  "(?:&|en|van|de|der|den|het|['’]t|voor|of|du|des|et|[eè]|la|le|and|the|ter|ten|te|aan|tot|op|met|in)\\s";
/** A row of capitals, with the small words that link them: a name as far as its letters tell. */
const ROW = `(${TOKEN}(?:\\s(?:${LINK}){0,2}${TOKEN}){0,7})`;

/** "X verkoopt …", "X will …": a sentence whose subject is a row of capitals. */
const SUBJECT = fitted(
  new RegExp(
    `(?:^|(?<=[a-zß-ÿ)\\d]{2}[.!?:]\\s))${ROW}!?\\s(?:[a-zß-ÿ]{3,14}t|is|zal|wil|kan|mag|hecht|en (?:uw|je|jouw) (?:privacy|persoonsgegevens|gegevens)$|will|may|has|is|[a-z]{3,10}(?:ect|ess|ak|alu|ach|rovid|ellect|erat|uil|us)e?s|respecte|traite|accorde|attache|collecte|utilise|prend|met|s['’]engage)(?=[\\s,.]|$)`,
    'g',
  ),
);

/** "… heeft X", "bij X", "voor X is": a row of capitals that a sentence on data leads to. */
const BEHIND = fitted(
  new RegExp(
    `(?<![A-Za-zÀ-ɏ])(?:[Bb]ij|[Bb]innen|[Cc]hez|[Aa]t|heeft|legt|informeert|geeft|neemt|stelt|gaat|houdt|doet|mag|kan|moet|zal|wil|deelt|vraagt|ontvangt|slaat|hecht|waarop|dat|die|[Oo]ok|lid wordt van|(?:van|[Dd]e|[Oo]nze) (?:vereniging|stichting|club|groep|school|praktijk)|werkzaamheden als|contact (?:op|opnemen|opneemt) met|vragen aan|welke (?:persoons)?gegevens|verantwoordelijkheid van|[Ff]unctionaris (?:voor )?(?:de )?[Gg]egevensbescherming (?:van|bij|binnen)|[Vv]oor(?=[^.,]{2,70}\\s(?:is|zijn|staat|van groot|van het grootste)\\b)|[Pp]our(?=[^.,]{2,70}\\sest\\b)|priorité pour|belang (?:voor|bij)|(?:statement|notice|policy|verklaring|beleid|déclaration))\\s${ROW}`,
    'g',
  ),
);

/** Speaks of data or of one's rights to them. */
const ON_DATA = fitted(
  /privacy|gegevens|\bdata\b|personal information|données|vie privée|\b(?:AVG|GDPR|RGPD)\b|cookies/i,
);
/** "When you visit our shop, X collects …": what English says before its subject. */
const CLAUSE = /^(?:When|If|By|In|Lorsque|Si|Quand)\s[^.,]{3,90},\s(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/;
/** "Neem contact op met X": no word of data, but who is asked for it. */
const CONTACT = /\bcontact op(?:nemen|neemt)? met\b|\bvragen aan\b/i;
/** "Opgeslagen bij X", "op de servers van X": who keeps it for us, as often as ourselves. */
const KEPT_BY_OTHERS = fitted(
  /\b(?:bewaard|opgeslagen|gehost|ondergebracht|uitbesteed|verstuurd|besteld|gekocht|verzekerd|draai(?:t|en)|servers?|backups?|stored|hosted)\b[^.;:]{0,60}\s(?:bij|at|chez|van|door)\s$/i,
);
const SENTENCE_END = /(?<=[a-zß-ÿ)\d]{2})[.!?]\s(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ])/;

/** Names that a page drops without saying that they are its own: each proves little, a few together enough. */
export function fromPassing(line: Line, add: Add): void {
  if (line.place === 'nav' || line.text.length < 8) return;
  for (const sentence of maskDots(line.text.slice(0, MAX_SENTENCE)).split(SENTENCE_END)) {
    const isOnData = ON_DATA.test(sentence);
    const subject = matchesOf(SUBJECT, sentence.replace(CLAUSE, ''))[0]?.[1];
    if (subject !== undefined && isRow(subject) && !isForUs(sentence) && (isOnData || isSentence(line.text)))
      add(unmaskDots(subject), isOnData ? 3.5 : 3, 'passing:subject', line);
    if (!isOnData && !CONTACT.test(sentence)) continue;
    for (const { index, 0: whole, 1: name = '' } of matchesOf(BEHIND, sentence).slice(0, 3)) {
      const upTo = sentence.slice(0, index + whole.length);
      const before = upTo.slice(0, upTo.length - name.length);
      if (KEPT_BY_OTHERS.test(before) || speaksOfOthers(before) || hearsComplaints(upTo)) continue;
      add(unmaskDots(name), isRow(name) ? 3.5 : 2, 'passing:behind', line);
    }
  }
}

/** Not a menu: it ends as a sentence does. */
const isSentence = (text: string): boolean => text.length > 30 && /[.!?]$/.test(text);

/** "Onder de AVG heeft u", "Volgens Artikel 15": a preposition opens no subject, and a law or its article is none. */
const NO_SUBJECT = fitted(
  /^(?:Een|Bij|In|Op|Voor|Als|Aan|Met|Door|Via|Om|Sinds|Na|Naast|Onder|Volgens|Conform|Krachtens|Ingevolge|Overeenkomstig|Binnen|Buiten|Tijdens|Tegen|Tussen|Vanaf|Vanuit|Uit|Over|Zonder|Dankzij|Wegens|Behalve|Ook|Since|On|Under|Within|For|From|According|Besides|Par|Pour|Dans|Selon|Avec|Sous|Un|Une|An?)\s|(?:^|\s)(?:AVG|GDPR|RGPD|UAVG|Wet|Verordening|Artikel\s\d{1,3})$/,
);

/** More than one word, or capitals that no ordinary word has: any word may open a sentence. */
const isRow = (name: string): boolean =>
  !NO_SUBJECT.test(name) &&
  /[\s\d&]|[a-z][A-Z]|-[A-Z]|[A-Z]{3}/.test(name.replace(/^(?:De|Het|The|La|Le)\s/, ''));
