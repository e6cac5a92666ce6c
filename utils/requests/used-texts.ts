import type { Entries } from './entries';
import { readKey, readOwner, textKey } from './stored-keys';

const HASH = /[0-9a-f]{64}/g;

/** The hashes of texts that some record refers to, also a record that cannot be read. */
export function usedTexts(entries: Entries, isGoing: (key: string) => boolean = () => false): Set<string> {
  const used = new Set<string>();
  for (const [key, value] of entries) {
    if (readKey(key)?.kind === 'text' || isGoing(key)) continue;
    for (const [hash] of (JSON.stringify(value) ?? '').matchAll(HASH)) used.add(hash);
  }
  return used;
}

/** Does anything in it look like the name of a text? */
export function namesTexts(value: unknown): boolean {
  return (JSON.stringify(value) ?? '').match(HASH) !== null;
}

/** These keys, with the texts that they alone refer to. */
export function goneWith(entries: Entries, keys: ReadonlySet<string>): string[] {
  const own = usedTexts(new Map([...entries].filter(([key]) => keys.has(key))));
  const others = usedTexts(entries, (key) => keys.has(key));
  return [...keys, ...[...own].filter((hash) => !others.has(hash)).map(textKey)];
}

/**
 * A request's records, its letters in the making and what was set aside of them, with the texts that nothing else
 * refers to.
 */
export function goingWith(entries: Entries, requestId: string): Entries {
  const isOfRequest = (key: string) => {
    const place = readOwner(key);
    return (place?.kind === 'event' || place?.kind === 'followUp') && place.requestId === requestId;
  };
  const used = usedTexts(entries, isOfRequest);
  return new Map(
    [...entries].filter(([key]) => {
      const place = readKey(key);
      return isOfRequest(key) || (place?.kind === 'text' && !used.has(place.hash));
    }),
  );
}
