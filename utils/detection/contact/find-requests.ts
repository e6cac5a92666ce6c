import type { FoundAddress } from '@/utils/detection/address/found-address';
import { onOneLine } from '@/utils/detection/address/own-address';
import { KNOWN_PROCESSORS } from '@/utils/detection/identity/known-parties';
import type { Line } from '@/utils/detection/identity/lines';
import type { Candidate } from '@/utils/detection/identity/rank';
import type { PageText } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { withoutEscapes } from '@/utils/detection/patterns/without-escapes';
import { type FoundEmail, OFFICERS, QUESTIONS, REQUESTS } from './find-email';

/** The address given for requests or, lacking that, for questions about one's data: it stands in the text. */
export function findRequestsEmails(emails: readonly FoundEmail[], lines: readonly Line[]): Candidate[] {
  const told = toldInText(emails, lines);
  return told.length > 0 ? told : toldElsewhere(emails, lines);
}

function toldInText(emails: readonly FoundEmail[], lines: readonly Line[]): Candidate[] {
  const isOtherTaskAllThereIs = emails.every((email) => email.score < 0 || hasOtherTask(email));
  const hasSiteItsOwn = emails.some(isOfTheSite);
  return emails.flatMap((email) => {
    const { line } = email;
    if (line === null || line.place !== 'body') return [];
    if (hasOtherTask(email) && !isOtherTaskAllThereIs) return [];
    const isTold = isToldOfOfficer(email, lines);
    if (email.score < (isTold ? -8 : 0)) return [];
    const isDoubtful = email.score === 0 || (hasSiteItsOwn && email.doubts.includes('otherDomain'));
    if (
      !isTold &&
      isDoubtful &&
      !PRIVACY_BOX.test(email.value) &&
      !REQUESTS.test(sentenceAround(line.text, email.at))
    )
      return [];
    if (OFFICERS.test(email.value) && isOfficersOnly(line, email.at, lines)) return [];
    const isBox = PRIVACY_BOX.test(email.value) && !email.doubts.includes('otherDomain');
    const isOfficers = OFFICERS.test(email.value);
    const score =
      email.score +
      purposeScore(line, email.at, lines) +
      (isBox ? 2 : 0) +
      (isTold ? 9 - Math.min(0, email.score) : 0) +
      (isOfficers ? officerScore(line, email.at) : 0);
    return [{ ...email, score, how: 'requests' }];
  });
}

const hasOtherTask = ({ value }: FoundEmail): boolean => OTHER_TASK.test(value);
const OTHER_TASK =
  /^(?:datalek\w{0,4}|security|abuse|klokkenluid\w{0,4}|pers|press|jobs?|vacatures?|nieuwsbrief|newsletter)@/i;

/** "U kan daarvoor terecht bij de functionaris: …": the officer's box, of whatever domain, is the way for requests. */
const isToldOfOfficer = ({ line, at }: FoundEmail, lines: readonly Line[]): boolean =>
  line !== null &&
  line.officerAt >= 0 &&
  SENDS_THERE.test(line.text) &&
  (REQUESTS.test(line.text) || REQUESTS.test(lines[line.index - 1]?.text ?? '')) &&
  at >= 0;

const SENDS_THERE = fitted(
  /\b(?:daarvoor|hiervoor|daarmee|hiermee)\b[^.]{0,40}\b(?:terecht|contact|richt|wend)|\b(?:vragen|verzoek|rechten)\b[^.]{0,80}\b(?:richt|stuur|mail|terecht)/i,
);

/** On the site's own domain: beside it, an address elsewhere is a stranger's. */
const isOfTheSite = ({ doubts, score }: FoundEmail): boolean =>
  score > 0 && !doubts.includes('otherDomain') && !doubts.includes('freeMail');

const POINTS = fitted(
  /\b(?:onderaan|bovenaan|hieronder|hierboven|onderstaande?|bovenstaande?|vermelde|voettekst|footer|contactgegevens|coordonnées|below|above)\b/i,
);

/** "Stuur ons een mail": the address then stands elsewhere. */
const BY_MAIL = fitted(
  /\b(?:stuur|zend|bezorg) (?:ons|me|mij) (?:dan )?een (?:e-?)?(?:mail|bericht)|\bmail(?:tje)? (?:is genoeg|volstaat|naar ons)|\b(?:per|via) (?:telefoon (?:of|en) )?(?:e-?)?mail (?:kenbaar|laten weten|doorgeven|aanvragen|melden|contact)|\bun (?:simple )?(?:courriel|e-?mail) suffit|\benvoyez-(?:nous|moi) un (?:courriel|e-?mail|mail)|\b(?:send|drop) us (?:an e-?mail|a line)/i,
);

const TOWARDS = /\b(?:via|naar|aan|op|met|per|through|using|par)\b/i;

/** "Contacteer ons hiervoor via de gegevens onderaan": the address that stands there, in the footer or a link. */
function toldElsewhere(emails: readonly FoundEmail[], lines: readonly Line[]): Candidate[] {
  const isTold = lines.some(
    ({ text, place, section, owner }) =>
      place === 'body' &&
      (section === 'rights' || REQUESTS.test(text)) &&
      ((owner !== 'authority' && TOWARDS.test(text) && POINTS.test(text)) || BY_MAIL.test(text)),
  );
  return isTold
    ? emails.filter(({ score }) => score >= 4).map((email) => ({ ...email, how: 'requests' }))
    : [];
}

/** "Onze functionaris is te bereiken via fg@…", where the page sends requests to a form or by post. */
function isOfficersOnly(line: Line, at: number, lines: readonly Line[]): boolean {
  const isAsked = REQUESTS.test(line.text) || /vragen|vraag|questions/i.test(sentenceAround(line.text, at));
  return line.section === 'officer' && !isAsked && lines.some(sendsElsewhere);
}

const sendsElsewhere = ({ text, section }: Line): boolean =>
  (section === 'rights' || REQUESTS.test(text)) &&
  /\b(?:formulier|brief|per post|schriftelijk)\b/i.test(text) &&
  DIRECTS_FORM.test(text);

const DIRECTS_FORM = /\b(?:gebruik|vul|schrijf|stuur|zend|dien|richt)\b/i;

/** The officer's own box is for requests where the sentence sends one there. */
const officerScore = (line: Line, at: number): number =>
  DIRECTS.test(sentenceAround(line.text, at)) ? 4 : 1;

const DIRECTS = fitted(
  /\b(?:richt|verzoek|stuur|zend|mail(?:en|t)?|schrijf|contacteer|adressez|écrivez|write|send|contact)\b/i,
);

/** A box of that name on the site's own domain is meant for it. */
const PRIVACY_BOX = /^(?:privacy|avg|gdpr|inzage)/i;

function purposeScore(line: Line, at: number, lines: readonly Line[]): number {
  const around = sentenceAround(line.text, at);
  const above = lines[line.index - 1];
  const context = around.length > 90 || above === undefined ? around : `${above.text.slice(-200)} ${around}`;
  let score = 0;
  if (REQUESTS.test(context)) score += REQUESTS.test(around) && DIRECTS.test(around) ? 7 : 5;
  else if (ON_DATA.test(around)) score += 4;
  else if (QUESTIONS.test(context)) score += 2;
  if (line.section === 'rights') score += 3;
  else if (line.section === 'contact' || line.section === 'controller') score += 1;
  return score;
}

/** "Vragen over privacy": closer to a request than any question. */
const ON_DATA = fitted(
  /\b(?:vragen|vraag|questions?)\b[^.?]{0,40}\b(?:privacy\w{0,12}|(?:persoons)?gegevens|deze verklaring|données|data)\b/i,
);

/** The sentence at an offset; with the one before it where that ends in a colon or it is short. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 250), Math.max(0, at));
  const after = text.slice(Math.max(0, at), at + 150);
  const start = before.search(/[.!?]\s[^.!?]*$/);
  const end = after.search(/[.!?]\s/);
  const sentence = before.slice(Math.max(0, start)) + (end < 0 ? after : after.slice(0, end));
  return sentence.length < 70 ? before : sentence;
}

const FORM = /formulier|\bform\b|formulaire/i;

/** As long as a finding's value may be: a link that is cut leads elsewhere. */
const MAX_HREF = 300;

/** A web form for requests: a link in a sentence on rights or requests. */
export function findRequestForms(page: PageText, lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  for (const line of lines) {
    if (line.place !== 'body' || line.owner === 'authority') continue;
    for (const link of line.block.links) {
      if (!/^https?:/.test(link.href) || link.href.length > MAX_HREF) continue;
      const isOwn = sameSite(link.href, page.url);
      if (!isOwn && !sendsRequests(line, link.text)) continue;
      const isForm = FORM.test(link.text) || FORM.test(withoutEscapes(link.href));
      const isAbout = REQUESTS.test(line.text) || line.section === 'rights';
      if (!isForm || !isAbout || !line.text.includes(link.text)) continue;
      found.push({
        value: link.href,
        score: 6,
        how: 'link:form',
        line,
        doubts: isOwn ? [] : ['otherDomain'],
        place: 'link',
      });
    }
  }
  return found;
}

/** On another host only where the sentence itself sends requests there, and speaks of nobody else's. */
function sendsRequests({ text, owner }: Line, link: string): boolean {
  const sentence = sentenceAround(text, text.indexOf(link));
  return owner === 'open' && RIGHTS.test(sentence) && !KNOWN_PROCESSORS.test(sentence);
}

const RIGHTS = fitted(
  /\b(?:rechten|recht (?:op|van)|inzage|uitoefenen|verzoek(?:en)? (?:in|tot|om|via|doen)|uw verzoek|droits?|rights?|(?:access|erasure|privacy|data) requests?)\b/i,
);

/** A whole postal address given with the rights, where it is not the controller's own. */
export function findRequestAddresses(
  addresses: readonly FoundAddress[],
  own: FoundAddress | null,
): Candidate[] {
  return addresses.flatMap((address) => {
    const { line } = address;
    const isOther = address.street !== null && address.street !== own?.street;
    if (!isOther || address.score < 2 || line.place !== 'body' || line.owner !== 'open') return [];
    if (
      line.section !== 'rights' &&
      !(REQUESTS.test(line.text) && /post|brief|schriftelijk|letter/i.test(line.text))
    )
      return [];
    return [{ value: onOneLine(address), score: address.score, how: 'requests', line, doubts: [] }];
  });
}

function sameSite(href: string, url: string): boolean {
  return URL.canParse(href) && URL.canParse(url) && new URL(href).hostname === new URL(url).hostname;
}
