import type { Words } from '@/assets/dictionaries/nl';
import type { Right } from '@/utils/law/rights';
import type { Formats } from './formats';

/** "ook: wissen en inzage, alleen voor reclame": what goes along with the main wish; null where nothing does. */
export function alongInWords(
  right: Right,
  companions: readonly Right[],
  { rights, before }: Pick<Words, 'rights' | 'before'>,
  formats: Formats,
): string | null {
  if (companions.length === 0) return null;
  const named = formats.list(companions.map((one) => rights[one].short ?? rights[one].want));
  return right === 'directMarketing' ? before.alsoForAdvertising(named) : before.also(named);
}
