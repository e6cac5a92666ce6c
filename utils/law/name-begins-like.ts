/** The bare words of a body's name: case, accents and punctuation do not tell one body from another. */
export function plainName(name: string | null): string {
  return (name ?? '')
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Does the name begin with one of these, in whole words? "Stad Gent" begins with "stad", "Stadium Events" does not. */
export function nameBeginsLike(name: string | null, beginnings: readonly string[]): boolean {
  const plain = plainName(name);
  return beginnings.some((beginning) => plain === beginning || plain.startsWith(`${beginning} `));
}
