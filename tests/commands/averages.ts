/** The middle of the values; of an even number, the mean of the two middle ones. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** Linear between the two nearest values. Throws on an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = ((sorted.length - 1) * share) / 100;
  const low = sorted[Math.floor(position)];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) throw new Error('There are no values.');
  return low + (high - low) * (position - Math.floor(position));
}
