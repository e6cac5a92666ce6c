import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** "vv Merelveld", "sv De Valken": the letters of a club, small in the midst of a sentence. */
const SMALL_CLUB = fitted(
  /(?<![A-Za-zÀ-ɏ.@])(?:[rk]{0,2}(?:[vsz]v|vv|svv|fc|vc|kv)|[achtw]sv|usv|ckv|m?hc|l?tc|gv|zpc|jv|ijc)(?=\s(?:de[nr]?\s|het\s|['’]t\s)?[A-ZÀ-ÖØ-Þ])/g,
);

/** In capitals those letters open a name as any capital does. */
export const clubsInCapitals = (text: string): string =>
  text.replace(SMALL_CLUB, (letters) => letters.toUpperCase());
