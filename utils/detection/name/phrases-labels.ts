import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** "Bedrijfsnaam: X" on a line, or in a cell with X in the next. */
export const NAME_LABEL = fitted(
  /^(?:(?:officiële|statutaire|volledige)\s)?(bedrijfsnaam|handelsnaam|benaming|wie|organisatie(?:naam)?|onderneming|bedrijf|company(?: name)?|maatschappelijke (?:naam|benaming)|vennootschap|vennootschapsnaam|firma(?:naam)?|raison sociale|dénomination(?: sociale)?|nom|naam(?: (?:van )?(?:de |het |onze )?(?:rechtspersoon|organisatie|bedrijf|onderneming|vereniging|vennootschap|eigenaar|verantwoordelijke|stichting|instelling|bv|nv|vzw|vof|(?:[a-z]{2,12})?(?:praktijk|school|club|winkel|zaak|kantoor)))?|name(?: (?:of )?(?:the )?(?:dental )?(?:practice|organi[sz]ation|association|foundation|business|entity|controller))?|naam onderneming|verantwoordelijke|verwerkingsverantwoordelijke|vereniging|school|uitgever|eigenaar|exploitant|zaakvoerder|entiteit|rechtspersoon|praktijk|stichting|data controller|controller|responsable)\??\s{0,2}:?\s{0,2}$/i,
);
export const NAME_LABEL_LINE = /^([A-Za-zÀ-ɏ ]{3,45}?)\s{0,2}[:=]\s{0,2}(.{2,120})$/;
export const TRADE_LABEL = /handelsnaam|nom commercial|trade name/i;

export const COPYRIGHT = fitted(
  /(?:©|\(c\)|copyright)\s{0,2}(?:copyright\s{0,2})?(?:©\s{0,2})?(?:(?:19|20)\d{2}(?:\s?[-–—/]\s?(?:(?:19|20)?\d{2}|heden|nu|present))?)?[\s,.:|–-]{0,3}(?:(?:by|door)\s)?/gi,
);
