/** An address as a person reads it: its escapes undone; as it stands where a stray % makes them no escapes. */
export function withoutEscapes(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    // A hand-written link: its letters and digits still show what it is.
    return href;
  }
}
