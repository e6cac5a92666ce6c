/**
 * A call as source text; each argument is an expression of the page. `__name` is what some compilers wrap around
 * inner functions; the page has none.
 */
export function callOf<Args extends unknown[]>(run: (...args: Args) => unknown, ...args: string[]): string {
  return `((__name) => (${run})(${args.join(', ')}))((named) => named)`;
}
