import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { clubsInCapitals } from './clubs-in-capitals';
import { withCommas } from './commas-in-names';
import { endOfLegalForm, maskDots, unmaskDots } from './legal-form';
import { CLAUSE_BEHIND, NAME_END, NAME_END_SMALL } from './name-end';
import { withoutMarks } from './without-marks';

/** The words from the start of the sentence up to the phrase, without apposition ("X, gevestigd te …, is"). */
export function subjectBefore(text: string, end: number): string | null {
  const before = text.slice(Math.max(0, end - 300), end).replace(NICKNAME, ' ');
  const starts = [
    ...before.matchAll(
      /(?:(?<!\bGO)[.!?;]|(?<!\b(?:aan|te|adres|tel)|n(?:ummer|r)|[Kk]\u2024?[VvBb]\u2024?[KkOo]|[Bb][Tt][Ww]):)\s{1,2}(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ\d])|\n|\s[–—]\s|^(?:\d{1,2}(?:\.\d{1,2})?[.)]\s)/g,
    ),
  ];
  const last = starts.at(-1);
  if (last === undefined && end > 300) return null;
  const sentence = before.slice(last === undefined ? 0 : last.index + last[0].length).replace(OWN_KIND, '');
  const form = endOfLegalForm(sentence);
  const comma = sentence.search(/,|\s\((?![A-Z/]{2,8}\)\s[A-ZÀ-ÖØ-Þ\d])|\s\|/);
  const isList =
    comma < 0 ||
    (form < comma + 60 &&
      !/\s(?!en\s|de\s|van\s|der\s|den\s|&)[a-zß-öø-ÿłœšž]/.test(sentence.slice(comma, form)));
  const isBracketed = comma >= 0 && sentence[comma + 1] === '(' && !sentence.slice(0, form).includes(')');
  const cut = form > 0 && isList && !isBracketed ? form : comma;
  const opening = cut < 0 ? sentence : sentence.slice(0, cut);
  // "Bestellingen worden geleverd door Postvogel, gevestigd te": said of whom they are done by.
  if (/\sworden\s[a-z]{3,20}\sdoor\s/.test(opening)) return null;
  const subject = withoutLead(opening).replace(
    /(?:\s[a-z]{3,14}t(?=\szijn\s))?\s(?:is|zijn|wordt|worden|heeft|dient|dienen|staat|staan|gevestigd|gelegen|kantoorhoudende?|met (?:maatschappelijke )?zetel|met (?:als )?(?:ondernemings|kbo|btw|kvk)\S*|ingeschreven)(?:\s.*)?$/s,
    '',
  );
  const small = SMALL_AT_END.exec(opening)?.[1];
  if (small !== undefined) return small;
  return opensLikeName(subject) ? withoutVerb(subject) : null;
}

/** "… wie wij zijn. lumo is": small letters, that other places of the page must bear out as a name. */
const SMALL_AT_END = /(?:^|[.!?:;]\s)([a-z][a-z\d-]{2,20}(?:\s[a-z\d]{2,20}){0,2}(?:\s[a-z.]{2,6})?)$/;

const opensLikeName = (subject: string): boolean =>
  KIND.test(subject) ||
  /^(?:["“'‘’„]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|(?:d?['’][nst]|v\/d|van de[nr]?)\s[A-ZÀ-ÖØ-ÞŁŒŠŽ]|(?:vzw|bv|nv)\s(?:d['’]n?\s)?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|\d|(?:[a-z]\u2024){2,3}\s?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|[a-zß-öø-ÿłœšž][A-Za-zÀ-ɏ\d-]{0,30}(?:\.[a-zß-öø-ÿłœšž]{2,4}|[A-ZÀ-ÖØ-ÞŁŒŠŽ]|&[a-z]))/.test(
    subject,
  );

/** "X respecteert de privacy van kopers": a name ends at its verb; null where another is named behind it. */
function withoutVerb(subject: string): string | null {
  const verb = subject.search(CLAUSE_BEHIND);
  if (verb < 0) return subject;
  return /\s["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(subject.slice(verb)) ? null : subject.slice(0, verb);
}

/** "(hierna te noemen: Blinkend)": the colon in it starts no sentence. */
const NICKNAME =
  /\s?\((?:btw|kbo|kvk|ondernemingsn|vat|handelsnaam:?|h\u2024?o\u2024?d\u2024?n\u2024?|merknaam:?|kortweg|afgekort|hierna|verder|hereinafter|ci-après|ook)\s[^()]{0,80}\)\s?/gi;

/** "Mijn bedrijf, Tekstbureau Komma, verwerkt": the name is what stands between the commas. */
const OWN_KIND = fitted(
  /^(?:wij|ik|we|nous),\s(?:van\s|bij\s)?(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ])|^(?:mijn|ons|onze|my|our)\s(?:[a-z]{3,12}\s)?(?:bedrijf|onderneming|zaak|praktijk|organisatie|vereniging|school|studio|winkel|company)\s?,\s(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ])|^(?:(?:de|het)\s)?(?:belgische\s|nederlandse\s)?(?:vennootschap|vereniging|onderneming|firma|schoolbestuur)\s(?=(?:bv|nv|vzw|vof|srl|sprl|asbl|b\u2024v\u2024|v\u2024z\u2024w\u2024)\s["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ])/i,
);

/** What stands before the name in its sentence; an article with a capital may belong to it ("De Smet"). */
const LEADS: readonly RegExp[] = [
  /^(?:This|The|Our)\s[Pp]rivacy\s(?:[Nn]otice|[Pp]olicy|[Ss]tatement)\s(?:for|of|by)\s/,
  /^(?:The|Le|La)\s(?=[A-Z]{3,10}\s)|^(?:Within|At)\sour\scompany\s/,
  fitted(
    /^(?:Hierna\s(?:ook\s)?(?:te noemen|genoemd|aangeduid als)\s?:?|En|Dat|(?:Onze|Ons)(?!\s[A-ZÀ-ÖØ-ÞŁŒŠŽ])|Daarom|Hiervoor|Hierbij|Als|Zowel(?: de| het)?|Binnen|Bij|Voor|Via|Door|Wij,|Ik,|(?:The|La|Le)(?!\s[A-ZÀ-ÖØ-ÞŁŒŠŽ]))\s/,
  ),
  fitted(
    /^(?:[Hh]et\s|[Dd]e\s)?(?:college van burgemeester en (?:wethouders|schepenen)|(?:college|raad) van bestuur|bestuur|schoolbestuur|kerkbestuur|dagelijks bestuur|kerkenraad|directie|team|personeel|[Bb]estuur) van\s(?:de\s|het\s)?/,
  ),
  /^(?:[Hh]et\s)?[Ss]choolbestuur\s(?=(?:vzw|asbl|stichting|v\.z\.w\.)\s|[A-ZÀ-ÖØ-ÞŁŒŠŽ])/,
  /^(?:de|het)\s(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/,
  /^(?:[Dd]e|[Hh]et)\s(?=[a-zß-öø-ÿłœšž]|[A-ZÀ-ÖØ-ÞŁŒŠŽ]{2,4}\s|[A-Z]{2,6}(?:\sis\s|$)|(?:[A-Z][.\u2024]){2})/,
  fitted(
    /^(?:organisatie|onderneming|vennootschap|firma|eenmanszaak|website|webshop|vereniging|praktijk|winkel|club|school)\s(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ\d])/,
  ),
];

/** One after the other: all in one pattern take the engine 20 ms to compile. */
export const withoutLead = (sentence: string): string =>
  LEADS.reduce((text, lead) => text.replace(lead, ''), sentence);

/** What a public body or institution is, in lower case before its name: "de gemeente Pelt". */
const KIND = fitted(
  /^(?:gemeente|stad|provincie|hogeschool|universiteit|basisschool|scholengroep|scholengemeenschap|woonzorgcentrum|ziekenhuis|apotheek|huisartsenpraktijk|parochie|intercommunale|stichting|vereniging|lokaal bestuur|gemeentebestuur|stadsbestuur|waterschap|veiligheidsregio|politiezone|hulpverleningszone|zorgbedrijf|kerkfabriek|bibliotheek|protestantse gemeente|hervormde gemeente|maatschap|coöperatie|scoutsgroep|chirogroep|jeugdhuis|harmonie|fanfare|koor|toneelgroep|sportclub|voetbalclub|tennisclub|heemkring)\s(?:voor\s|van\s)?["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]/,
);

export function nameAtStart(rest: string): string {
  const text = rest
    .slice(0, 160)
    .replace(/^(?:['‘](?![stn]\s)|["“„(])+/, '')
    .replace(/^[Hh]et\s(?=lokaal bestuur\s)/, '')
    .replace(PROFESSION, '')
    .replace(
      /^(?:de\s|het\s|the\s|door\s|la\s|l['’])(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ]|(?:bv|nv|vzw|vof|cv|b\.v\.|n\.v\.)\s[A-Z])/,
      '',
    );
  const form = endOfLegalForm(unmaskDots(text));
  const end = endOfName(text);
  if (form > 0 && (end < 0 || form <= end + 1)) return text.slice(0, form);
  return end < 0 ? text : end === 0 ? '' : text.slice(0, end + (text[end] === '?' ? 1 : 0));
}

/** "van fotograaf Lisa Bos": what one is, in small letters before one's name. */
const PROFESSION = fitted(
  /^(?:de\s|onze\s)?(?:fotograaf|fotografe|kunstenaar|advocaat|notaris|huisarts|tandarts|dierenarts|diëtiste?|coach|psycholoog|psychologe|therapeute?|kapper|kapster|schilder|loodgieter|hovenier|tuinarchitecte?|architecte?|tekstschrijver|vertaler|logopediste?|kinesiste?|zzp'er|ondernemer|zelfstandige|makelaar|schrijver|ontwerper|muzikant)\s(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ'’-]+\s(?:van\s|de[nr]?\s)*[A-ZÀ-ÖØ-ÞŁŒŠŽ])/,
);

/** "Bij Ons", "Met Hart en Ziel": with a capital these small words belong to a name. */
const CAPITAL_WORD =
  /^\s(?:Bij|Met|Ons|Te|Ter|Tot|Naar|Via|Om|Waar|Doet|Vos|Kan|Was|Mag|Design|Webdesign|Ontwerp)$/;
/** "Design by", "Ontwerp: …" behind a copyright: who made the site. */
const MAKER = /^\s(?:Design|Webdesign|Ontwerp)\s?(?:by\b|door\b|van\b|:|-|[–|])/;

/** Offset at which the name is over, or -1. */
function endOfName(text: string): number {
  const small = text.search(NAME_END_SMALL);
  const end = endOfCapitals(small < 0 ? text : text.slice(0, small));
  return end < 0 ? small : end;
}

function endOfCapitals(text: string): number {
  let from = 0;
  for (let tries = 0; tries < 4; tries += 1) {
    const match = NAME_END.exec(text.slice(from));
    if (match === null) return -1;
    const before = text.slice(0, from + match.index);
    const isOpen = !before.endsWith('\u2024');
    const isWord = isOpen && CAPITAL_WORD.test(match[0]) && !MAKER.test(text.slice(before.length));
    if (!isWord && !goesOn(before, text.slice(before.length))) return from + match.index;
    from += match.index + match[0].length;
  }
  return -1;
}

/** "Hervormde Kerk te Aalst", "Orde van Advocaten bij de Balie te Mons": bodies that are called by their place. */
const goesOn = (before: string, rest: string): boolean =>
  (/^\ste\s[A-ZÀ-ÖØ-ÞŁŒŠŽ]/i.test(rest) && OF_A_PLACE.test(before)) ||
  /^!\s[a-zß-öø-ÿ]/.test(rest) ||
  // "Seniorenhuis Onze Lieve Vrouw"
  /^\sOnze\s[A-ZÀ-Þ]/.test(rest) ||
  (MET_NAME.test(rest) && !before.includes(' ')) ||
  /^\s\((?:[A-Z/]{2,8}\)\s[A-ZÀ-ÖØ-Þ\d]|[a-z]{5,12}\)\ste\s[A-Z])/.test(rest) ||
  (/^\sbij de\s[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(rest) && /\b(?:advocaten|orde|notarissen)$/i.test(before));
/** "Yoga met Els", "Koken met Zorg": one word, and somebody or something with a capital. */
const MET_NAME =
  /^\smet\s(?!Maatschappelijke|Statutaire|Zetel|Ondernemingsnummer|Adres|Vestiging|Hoofd)[A-ZÀ-ÖØ-ÞŁŒŠŽ][a-zß-öø-ÿłœšž]/;
const OF_A_PLACE = fitted(
  /(?:gemeente|kerk|parochie|balie|kerkfabriek|hof|academie)(?:\s\([a-z]{5,12}\))?$/i,
);

/** What follows the last full stop, that of a title or an initial aside; a label before it is cut off. */
export const lastSentence = (text: string): string =>
  text
    .replace(/^.*(?<!(?:^|:\s)(?:Drs?|Mr|Ir|Ing|Prof|St|[A-Z]))[.!?]\s+(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/, '')
    .replace(/^[A-Za-zÀ-ɏ ]{2,40}:\s+/, '')
    .replace(/:\s*$/, '');

/** A line that is a name and nothing else stays whole; one that goes on is cut. */
export function bareName(line: string): string {
  const text = behindPerson(line.replace(COUNTRY, ''));
  return text.length <= 50 && !/[,(]/.test(text) ? text : unmaskDots(nameAtStart(maskDots(text)));
}

/** "… Nijmegen, Nederland" */
const COUNTRY = /\s[A-ZÀ-Þ][a-zß-ÿ-]{2,25},\s(?:Nederland|België|The Netherlands|Belgium)$/;

/** "Mia van Bos — Van Bos Advies": the firm that bears the surname of who runs it. */
function behindPerson(text: string): string {
  const [, surname = '', firm] =
    /^[A-ZÀ-Þ][^\s,]{1,20}\s(?:[a-z]{2,4}\s){0,3}([A-ZÀ-Þ][^\s,]{1,30})\s[—–-]\s(.{4,70})$/.exec(text) ?? [];
  return firm?.includes(surname) === true ? firm : text;
}

/** D.S.V. "Nieuw Leven": the last mark goes with the first. */
const PAIR_AT_END = /^([^"“”„«»]{2,60}\s)["“„”«]([^"“”„«»]{2,60})["”“»]$/;

export function tidyName(text: string): string {
  return clubsInCapitals(withCommas(withoutMarks(text)))
    .replace(PAIR_AT_END, '$1$2')
    .replace(/^(?:['’‘](?![st]\s)|[\s"“„«*•\-–>]){1,20}|[\s"”»*•–,:;(¶#-]{1,20}$/g, '')
    .replace(/\s(?:is\s)?gevestigd(?:\s(?:te|aan|in|op))?$/, '')
    .replace(/^(?:https?:\/\/)?www\./i, '')
    .replace(/^(?:(?:mijn|onze)\s)?(?:identiteit|naam) en (?:contact|adres)?gegevens:?\s(?=[A-Z])/i, '')
    .replace(/\s\((?:versie|version|datum|laatst|update|vanaf|\d)[^()]{0,40}\)$/i, '')
    .replace(/\s?\((?:hierna\s[^()]{1,60}|["“'‘][^()]{1,40}["”'’])\)?$/i, '')
    .replace(/^([^"“”]{4,60})”\s(?:van|te|in|uit)\s.{1,40}$/, '$1')
    .replace(
      /^(?:de|het|the)\s(?=(?:firma|vennootschap|organisatie|onderneming|vzw|bv|nv|(?:publiekrechtelijke )?vereniging|stichting|gemeente|stad|protestantse|christelijke|hervormde|gereformeerde|evangelische|historische|koninklijke|coöperatie)\s)/i,
      '',
    )
    .replace(/^(?:De|Het)\s(?=(?:[A-Z]\.){2})/, '')
    .replace(/^(?:het\s)?schoolbestuur\s(?=(?:vzw|asbl|van)\s\S)/i, '')
    .replace(/^(?:[A-ZÀ-Þ]\S{1,30}\s){1,4}namens\s(?:de\s|het\s)?(?=[A-ZÀ-Þ])/, '')
    .replace(/^(?:©?\s?20\d{2}\s|Naam\s|Privacy(?:verklaring|beleid|statement))(?=[A-Z])/, '')
    .replace(
      /^(?:de\s)?(?:firma|vennootschap|organisatie|onderneming|eenmanszaak(?:\svan)?)\s(?=["“'‘A-ZÀ-ÖØ-ÞŁŒŠŽ])/i,
      '',
    )
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/[’'"”]$/, '')
    .replace(/(?<=\s(?:bv|nv|cv|sa|sc|ag|ua))\.$/i, '')
    .replace(/(?<=[A-Za-zÀ-ɏ]{3})\.$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "van der Heijden Installaties" within a sentence. */
const PARTICLE = /^(?:van de[nr]?|ter|ten|op de[nr]?)\s[A-ZÀ-ÖØ-ÞŁŒŠŽ][a-zß-öø-ÿłœšž]/;

export const capitalised = (text: string): string =>
  KIND.test(text) || PARTICLE.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
