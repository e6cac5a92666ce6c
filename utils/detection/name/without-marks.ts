import { fitted } from '@/utils/detection/patterns/fitted-pattern';

const INNER = '["“„”«]\\s?([^"“”„«»,.;:!?()]{2,60}?)\\s?["”“»]';
const FORM = '(?:i?vzw|asbl|bvba|bv|nv|cvba|cv|vof|srl|v\\.z\\.w\\.|b\\.v\\.|n\\.v\\.)';
/** vzw "De Brug", Basisschool “De Wegel”: what one is, before what one is called. */
const BEHIND_KIND = fitted(
  new RegExp(
    `((?:^|[\\s(])(?:${FORM}|[a-z]{0,15}(?:stichting|vereniging|school|kring|club|koor|praktijk|winkel|centrum|bond|harmonie|fanfare|gilde|maatschap|gemeente|kerk|parochie|groep|huis))\\s)${INNER}`,
    'gi',
  ),
);
/** "De Brug" vzw. */
const BEFORE_FORM = fitted(new RegExp(`${INNER}(\\s\\(?${FORM})(?![A-Za-zÀ-ɏ])`, 'gi'));
const WHOLE = fitted(new RegExp(`^${INNER}$`));

/** A text without the quotation marks around names: always both of a pair, so that no half is left behind. */
export function withoutMarks(text: string): string {
  if (!/["“”„«]/.test(text)) return text;
  return text.replace(BEHIND_KIND, '$1$2').replace(BEFORE_FORM, '$1$2').replace(WHOLE, '$1');
}
