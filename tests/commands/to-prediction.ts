import { CARD_FIELDS, type Field, type PageReading } from '@/utils/detection/page-reading';

/** A line of predictions as the corpus' scorer reads it: the card's best values, nothing else. */
export type Prediction = {
  id: string;
  isPrivacyPage: boolean;
  privacyLink: string | null;
  controller: Record<(typeof CONTROLLER_KEYS)[number], string | null>;
  rightsEmail: string | null;
  dpo: { name: string | null; email: string | null };
  authority: string | null;
  rightsMentioned: string[];
  legalBases: string[];
};

/** The corpus has no label for the name on the door. */
const CONTROLLER_KEYS = CARD_FIELDS.filter((key) => key !== 'tradeName');

export function toPrediction(id: string, reading: PageReading): Prediction {
  const [card] = reading.controllers;
  const controller = Object.fromEntries(
    CONTROLLER_KEYS.map((key) => [key, card ? bestOf(card[key]) : null]),
  ) as Prediction['controller'];
  return {
    id,
    isPrivacyPage: reading.kind === 'privacy',
    privacyLink: reading.privacyLinks[0]?.url ?? null,
    controller,
    rightsEmail: bestOf(reading.requestsEmail),
    dpo: { name: bestOf(reading.officer.name), email: bestOf(reading.officer.email) },
    authority: bestOf(reading.authority),
    rightsMentioned: [...new Set(reading.rights.map(({ right }) => right))],
    legalBases: [...new Set(reading.legalBases.map(({ basis }) => basis))],
  };
}

function bestOf(field: Field): string | null {
  return field.best?.value ?? null;
}
