import type { Entries } from './entries';

/** For a step that changes events: `change` sees the plain objects of version `from` alone. */
export function changeEvents(
  entries: Entries,
  from: number,
  change: (event: Readonly<Record<string, unknown>>) => Record<string, unknown>,
): Entries {
  return new Map(
    [...entries].map(([key, value]) => {
      const isOurs = key.startsWith('event:') && isObject(value) && value.schema === from;
      return [key, isOurs ? change(value) : value];
    }),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
