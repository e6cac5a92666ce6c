import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { matchesOf } from '@/utils/detection/patterns/matches-of';
import { capitalsBefore, formedBefore } from './capitals-before';
import type { Add } from './found-name';
import { maskDots, unmaskDots } from './legal-form';
import { nameAtStart, subjectBefore } from './name-in-text';
import { isNameLike } from './name-shape';
import { SUBJECT_PHRASES } from './phrases-identity';
import { COPYRIGHT, NAME_LABEL, NAME_LABEL_LINE, TRADE_LABEL } from './phrases-labels';
import { OBJECT_PHRASES } from './phrases-name-behind';
import { leadsToUsed, supplies, worksForUs } from './works-for-us';

const MAX_SENTENCE = 3000;
const NO_SITE = { label: '', isBorne: false };

export function fromSentences(line: Line, lines: readonly Line[], add: Add): void {
  if (line.text.length < 12) return;
  const text = maskDots(line.text.slice(0, MAX_SENTENCE));
  fromQuotes(text, line, add);
  for (const phrase of SUBJECT_PHRASES) {
    for (const match of matchesOf(phrase.pattern, text)) {
      const subject = subjectBefore(text, match.index);
      // "Welzijnsvereniging Meersland is een …" under "Wie zijn wij?" answers just that.
      const answers = phrase.how === 'sentence:is-een' && line.section === 'controller' && match.index < 80;
      const supplier = formedBefore(text, match.index) ?? subject;
      if (phrase.how === 'sentence:gevestigd' && supplies(text, supplier, match.index)) continue;
      if (subject !== null && worksForUs(text, subject, match.index)) continue;
      if (subject !== null)
        add(unmaskDots(subject), answers ? 9 : phrase.weight, phrase.how, line, phrase.role);
      if (phrase.how === 'sentence:hierna' && (subject === null || !isNameLike(subject, NO_SITE, true))) {
        const capitals = capitalsBefore(text, match.index);
        if (capitals !== null) add(unmaskDots(capitals), 6, phrase.how, line);
      }
      const formed = phrase.weight >= 6 ? formedBefore(text, match.index) : null;
      if (formed !== null && formed !== subject)
        add(unmaskDots(formed), phrase.weight - 2, phrase.how, line, phrase.role);
    }
  }
  for (const phrase of OBJECT_PHRASES) {
    for (const match of matchesOf(phrase.pattern, text)) {
      const rest = text.slice(match.index + match[0].length);
      if (phrase.how === 'sentence:website-van' && TOLD_THERE.test(text.slice(0, match.index))) continue;
      const weight = phrase.weight - (phrase.how.startsWith('heading:') ? aside(line, text, match.index) : 0);
      const next = lines[line.index + 1];
      if (rest.trim() === '' && /[:\s]$/.test(text) && next !== undefined) {
        if (phrase.weight >= 9)
          add(unmaskDots(nameAtStart(maskDots(next.text))), weight, phrase.how, next, phrase.role);
      } else add(unmaskDots(nameAtStart(rest)), weight, phrase.how, line, phrase.role);
    }
  }
}

/** "Hoe dat gaat, staat beschreven op de site van de bond": another's site, where more is told. */
const TOLD_THERE =
  /\b(?:beschreven|te vinden|te lezen|vermeld|terugvinden|lees|zie)\s(?:staat\s)?(?:op|in)\s(?:de\s)?$/i;

const QUOTED = fitted(
  /(?:besloten vennootschap|naamloze vennootschap|coöperatieve vennootschap|vereniging zonder winstoogmerk|\b(?:bv|nv|vzw|maatschap|stichting|société|srl|asbl))\s["“„«]\s?([^"“”„«»]{3,80})\s?["”»](?=[^.]{0,60}(?:zetel|gevestigd|ondernemingsnummer|kantoor|verantwoordelijk|siège|\())/gi,
);

/** "Vakantiehuis De Noot", gelegen in Genk. */
const QUOTED_AND_SEATED = fitted(
  /["“„«]\s?([A-ZÀ-Þ][^"“”„«»]{3,60})\s?["”»],?\s(?:gelegen|gevestigd|met (?:maatschappelijke |statutaire )?zetel)\s/g,
);

/** De besloten vennootschap "X & Y, geassocieerde notarissen", met zetel te …: its name is what stands in quotes. */
function fromQuotes(text: string, line: Line, add: Add): void {
  if (!/["“„«]/.test(text)) return;
  for (const match of matchesOf(QUOTED, text))
    add(unmaskDots(match[1] ?? ''), 9, 'sentence:quoted', line, 'legal');
  for (const { 1: name = '', index } of matchesOf(QUOTED_AND_SEATED, text))
    if (!leadsToUsed(text.slice(0, index))) add(unmaskDots(name), 7, 'sentence:quoted', line);
}

/** "Zie ook het privacybeleid van X" speaks of another's policy: only a title or an opening names our own. */
function aside(line: Line, text: string, at: number): number {
  if (line.isHeading) return 0;
  const before = text.slice(Math.max(0, at - 60), at);
  if (/\b(?:lees|meer|zie|bekijk|raadpleeg|vind|verwijz|verder|op|naar|ook)\b[^.]{0,45}$/i.test(before))
    return 8;
  return at > 40 ? 3 : 1;
}

const CONTROLLER_LABEL = /^(?:verwerkings)?verantwoordelijke|^(?:data )?controller|^responsable/i;

/** "Handelsnaam Barbershop Knip": a label without a colon. */
const UNMARKED_LABEL = /^(?:handelsnaam|bedrijfsnaam|firmanaam)\s(?=[A-Z\d])(.{2,80})$/i;

export function fromLabel(line: Line, lines: readonly Line[], add: Add): void {
  if (line.text.length > 170) return;
  const isForm = line.section === 'recipients' || line.section === 'rights';
  const withValue = NAME_LABEL_LINE.exec(line.text);
  if (withValue !== null && NAME_LABEL.test(withValue[1] ?? '')) {
    const role = TRADE_LABEL.test(withValue[1] ?? '') ? 'trade' : 'name';
    const value = unmaskDots(nameAtStart(maskDots(withValue[2] ?? '')));
    const isPlain = /^naam|^name|^nom|^eigenaar|^zaakvoerder|^exploitant/i.test(line.text);
    add(
      value,
      (CONTROLLER_LABEL.test(line.text) ? 11 : isPlain ? 6 : 8) - (isForm ? 4 : 0),
      'label',
      line,
      role,
    );
    return;
  }
  const unmarked = UNMARKED_LABEL.exec(line.text)?.[1];
  if (unmarked !== undefined) add(unmaskDots(nameAtStart(maskDots(unmarked))), 7, 'label', line);
  const next = lines[line.index + 1];
  const isBare =
    NAME_LABEL.test(line.text) &&
    (line.text.endsWith(':') || line.block.cell !== null || /^d[td]$/.test(line.block.tag));
  if (!isBare || next === undefined || next.text.length > 90) return;
  add(
    unmaskDots(nameAtStart(maskDots(next.text))),
    isForm ? 3 : CONTROLLER_LABEL.test(line.text) ? 11 : 7,
    'label',
    next,
  );
}

export function fromCopyright(line: Line, add: Add): void {
  if (!/©|\(c\)|copyright/i.test(line.text) || line.text.length > 400) return;
  const text = maskDots(line.text);
  const before = /^(.{2,50}?)\s{1,2}(?:©|\(c\)|copyright)\s{0,2}(?:19|20)\d{2}/i.exec(text)?.[1];
  if (before !== undefined) add(unmaskDots(before), 5, 'copyright', line);
  for (const match of matchesOf(COPYRIGHT, text)) {
    const name = nameAtStart(text.slice(match.index + match[0].length));
    add(
      unmaskDots(name).replace(/\s(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)?\d{2})?$/, ''),
      6,
      'copyright',
      line,
    );
  }
}
