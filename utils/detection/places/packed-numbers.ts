/**
 * Sets of numbers in few bits: sorted, each written as its distance from the one before, in Rice's code (the
 * quotient by 2^bits in ones and a zero, then the rest in `bits` bits). Text: base64 of the bits.
 */
export function packNumbers(numbers: Iterable<number>, bits: number): string {
  let written = '';
  let before = 0;
  for (const each of [...new Set(numbers)].sort((a, b) => a - b)) {
    const distance = each - before;
    before = each;
    written += '1'.repeat(Math.floor(distance / 2 ** bits));
    written += `0${(distance % 2 ** bits).toString(2).padStart(bits, '0')}`;
  }
  // Ones to the end are the beginning of a number that never ends: the reader stops there.
  const octets = written.padEnd(Math.ceil(written.length / 8) * 8, '1').match(/.{8}/g) ?? [];
  return btoa(String.fromCharCode(...octets.map((octet) => Number.parseInt(octet, 2))));
}

/** The set that `packNumbers` wrote with as many bits. */
export function unpackNumbers(packed: string, bits: number): ReadonlySet<number> {
  const bytes = atob(packed);
  const end = bytes.length * 8;
  const bitAt = (at: number) => (bytes.charCodeAt(at >> 3) >> (7 - (at & 7))) & 1;
  const numbers = new Set<number>();
  let last = 0;
  for (let at = 0; at < end; ) {
    let quotient = 0;
    while (at < end && bitAt(at) === 1) {
      quotient += 1;
      at += 1;
    }
    at += 1;
    if (at + bits > end) break;
    let rest = 0;
    for (let bit = 0; bit < bits; bit += 1, at += 1) rest = rest * 2 + bitAt(at);
    last += quotient * 2 ** bits + rest;
    numbers.add(last);
  }
  return numbers;
}
