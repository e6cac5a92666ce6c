import { median, percentile } from './averages';

/** A line of the table: what was measured, its middle and its slowest twentieth, and what that is held beside. */
export type Line = { what: string; values: readonly number[]; beside?: string };

/** The lines under a heading, aligned. Milliseconds unless the line says otherwise. */
export function table(heading: string, lines: readonly Line[]): string {
  const head = [heading.padEnd(48), 'median'.padStart(9), 'p95'.padStart(9)].join(' ');
  return [head, ...lines.map(row), ''].join('\n');
}

function row({ what, values, beside = '' }: Line): string {
  const figures = [median(values), percentile(values, 95)].map((each) => figure(each).padStart(9));
  return [`  ${what}`.padEnd(48), ...figures, beside && `  ${beside}`].join(' ').trimEnd();
}

const figure = (value: number) => value.toFixed(value < 100 ? 2 : 0);

/** The median as a share of the median of the others: "1.10". */
export function share(values: readonly number[], others: readonly number[]): string {
  return (median(values) / median(others)).toFixed(2);
}
