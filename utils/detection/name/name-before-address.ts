import type { FoundAddress } from '@/utils/detection/address/found-address';
import { isElsewhere } from '@/utils/detection/address/own-address';
import { streetAtEnd } from '@/utils/detection/address/street';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { maskDots, unmaskDots } from './legal-form';
import { lastSentence, nameAtStart } from './name-in-text';

/** Stands between a name and its street. */
export const BUILDING = fitted(
  /(?<![A-Za-zÀ-ɏ])(?:building|gebouw|toren|tower|research\s?park|science\s?park|bedrijvenpark|businesspark|business park|industriepark|industrieterrein|industriezone|floor|verdieping|t\.?a\.?v\.?|attn|afdeling|department|privacy office|legal)(?![A-Za-zÀ-ɏ])/i,
);

/** A name stands close to its street. */
const MAX_BEFORE = 400;

/** What stands in front of an address in its line and can be a name, or "" where the name stands above. */
export function namingBefore(address: FoundAddress): string {
  if (isElsewhere(address.before)) return '';
  const inline = address.before
    .slice(-MAX_BEFORE)
    .replace(
      /[\s,–-]{1,9}(?:gevestigd|gelegen|met|(?:bezoek|post|vestigings)?adres|kantoor|(?:maatschappelijke )?zetel|is)?[\s,:(]{0,9}$/i,
      '',
    );
  const segment = lastNaming(inline);
  if (
    segment.trim() === '' ||
    TOWN_ONLY.test(segment.trim()) ||
    ONLY_LABEL.test(inline) ||
    isPlaceName(segment)
  )
    return '';
  const last = maskDots(lastSentence(segment));
  const name = nameAtStart(last);
  // "Lonen verwerkt Loonkantoor Pluim, ": what opens the sentence is not what stands before the address.
  return /\s[a-z]{4,20}\s(?:de\s|het\s)?[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(last.slice(name.length))
    ? ''
    : unmaskDots(name);
}

/** "Bezoekadres:" before a street: the name stands above. */
const ONLY_LABEL = /^\s?(?:[A-Za-zÀ-ɏ -]{2,30}:|p\/a|c\/o)\s{0,2}$/i;
const TOWN_ONLY = /^(?:B-?|BE-?|NL-?)?[1-9]\d{3}(?:\s?[A-Z]{2})?\s[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ' -]{1,30}$/;
/** "…, vertegenwoordigd door haar voorzitter": says more of the name before the comma. */
const APPOSITION = fitted(
  /^(?:(?:hier |rechtsgeldig )?vertegenwoordigd|p\/a |c\/o |t\.?\s?a\.?\s?v\b|attn|ter attentie|onderdeel van|een? |ingeschreven|met |gekend als|handelend|hierna|opgericht|deel van|lid van|verbonden|part of|represented|inscrite?|représentée?|kbo|kvk|btw|rpr|ondernemingsn)/i,
);

/** "Researchpark Haasrode 1820", "Wetstraat 16 -": more of the place, in front of the street. */
const isPlaceName = (segment: string): boolean =>
  BUILDING.test(segment) || streetAtEnd(segment.replace(/[\s–-]{1,9}$/, '')) !== null;

/** "Schrijf naar Boekhandel Letterbos", "… worden verwerkt door Sporthal De Vlieger". */
const SPEAKS = /\s[a-z]{2,20}\s/;
const LEADS_TO =
  /^(?:(?:schrijf|stuur|mail|breng|ga|kom)\s(?:.*\s)?(?:naar|aan|bij)|.*\b(?:verwerkt|verzameld|beheerd|uitgegeven|uitgebaat)\sdoor|.*\b(?:(?:verwerkings)?verantwoordelijken?(?:\s[a-z]{2,14}){0,6}?\s(?:zijn|is)|bestaat uit|omvat)|.*\b(?:voorzitter|secretaris|bestuur|secretariaat) van)\s(?:de\s|het\s)?(?=["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ])/i;

/** "…, 2560 Nijlen) en Kunstkring Ademtocht vzw": the second of two, behind the town of the first. */
const BEHIND_TOWN =
  /^.*(?<!\d)[1-9]\d{3}(?:\s?[A-Z]{2})?\s['’]?[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ'’-]*[),;]*\s(?:en|and|et|&|of)\s(?:het\s|de\s|l['’]|la\s)?/;

/** "X (…, KvK 41182233) en Vereniging Kampvrienden": what a bracket tells of the first is no part of the second. */
const BEHIND_BRACKET = /^.*\)\s(?:en|and|et|&)\s(?:het\s|de\s|l['’]|la\s)?(?=["“]?[A-Za-z])/;

/** The last part of a line before an address that can be a name. */
function lastNaming(inline: string): string {
  const segments = inline.replace(BEHIND_BRACKET, '').split(/[,;|]\s|\s[–-]\s/);
  while (segments.length > 1 && APPOSITION.test((segments.at(-1) ?? '').trim())) segments.pop();
  const last = lastSentence(
    (segments.at(-1) ?? '').replace(BEHIND_TOWN, '').replace(/^(?:en|and|et|&)\s/, ''),
  );
  return SPEAKS.test(last) ? last.replace(LEADS_TO, '') : last;
}
