import type { Policy, Purpose, Retention } from '@/utils/law/policy';

/**
 * Which purposes got no retention period? A policy seldom links the two: "Klantenbeheer: 10 jaar" belongs to
 * the purpose "klantenadministratie". Two words belong together when they begin alike for six letters.
 * A guess, and offered as one: the user sees the question before it stands in a letter.
 */
const SHARED_START = 6;
const COMMON = new Set([
  'persoonsgegevens',
  'gegevens',
  'verwerking',
  'verwerken',
  'gebruiken',
  'website',
  'diensten',
]);

/** The periods that belong to direct marketing, by the same likeness. */
export function marketingPeriods(policy: Policy): readonly Retention[] {
  const words = policy.purposes
    .filter((purpose) => purpose.isDirectMarketing)
    .flatMap((purpose) => contentWords(purpose.title));
  return policy.retention.filter((one) =>
    contentWords(one.subject).some((word) => words.some((other) => beginAlike(word, other))),
  );
}

export function purposesWithoutPeriod(policy: Policy): readonly Purpose[] {
  const subjects = policy.retention.map((one) => contentWords(one.subject));
  return policy.purposes.filter((purpose) => {
    const words = contentWords(`${purpose.title} ${purpose.quote.slice(0, 300)}`);
    return !subjects.some((subject) =>
      subject.some((word) => words.some((other) => beginAlike(word, other))),
    );
  });
}

function contentWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{6,40}/gu) ?? [];
  return words.filter((word) => !COMMON.has(word));
}

function beginAlike(one: string, other: string): boolean {
  return one.slice(0, SHARED_START) === other.slice(0, SHARED_START);
}
