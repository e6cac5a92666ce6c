import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** "Wij gebruiken software van Planbord BV, gevestigd te …": the one who supplies it, not the one who speaks. */
const SUPPLIES = fitted(
  /\b(?:software|systeem|systemen|programma|pakket|platform|tools?|app|plug-?in|hosting|servers?|diensten|dienst|gebruik|beroep|agenda|module|oplossing)\s(?:van|op|door|bij)\s(?:de\s|het\s)?(?:firma\s|bedrijf\s|onderneming\s)?$/i,
);

export function supplies(text: string, subject: string | null, at: number): boolean {
  const start = subject === null ? -1 : text.lastIndexOf(subject, at);
  return start > 0 && SUPPLIES.test(text.slice(Math.max(0, start - 60), start));
}

/** "Daarvoor gebruiken wij Postduif. Postduif is …" */
const WE_USE = fitted(
  /\b(?:(?:gebruiken|werken|kiezen)\s(?:wij|we)|(?:wij|we)\s(?:gebruiken|werken|kiezen)|ik\s(?:gebruik|werk)|(?:wij|we)\smaken\sgebruik|maken\s(?:wij|we)\sgebruik)\s(?:met\s|van\s|voor\s)?(?:de\s|het\s|een\s)?(?:[a-z-]{3,20}\s){0,3}$/i,
);
/** Do these words lead to something that we use, or to who works for us? */
export const leadsToUsed = (before: string): boolean => WE_USE.test(before.slice(-REACH));

const FOR_US =
  /\b(?:in onze opdracht|in opdracht van ons|namens ons|voor onze rekening|on our behalf|pour notre compte)\b/i;
const REACH = 160;

/** "Postduif verwerkt uw gegevens in onze opdracht": does the subject of the phrase at this offset work for the one who speaks? */
export function worksForUs(text: string, subject: string, at: number): boolean {
  const own = text.lastIndexOf(subject, at);
  if (isForUs(text.slice(Math.max(0, own), at + REACH))) return true;
  const first = text.indexOf(subject);
  return first < own && leadsToUsed(text.slice(0, first));
}

/** Said in the first of these sentences. */
export const isForUs = (text: string): boolean => FOR_US.test(text.split(/[a-z)\d]\.\s/)[0] ?? '');
