import { eventSchema, type RequestEvent, STATE_VERSION } from './events';

/** What a stored value turned out to be. `raw` is kept as it was found, to be shown and exported. */
export type ReadEvent =
  | { kind: 'event'; event: RequestEvent }
  | { kind: 'unreadable'; raw: unknown; why: string }
  | { kind: 'newer'; raw: unknown; schema: number };

/**
 * Reads one stored or imported event. Nothing is mended and nothing is dropped: a value of another shape
 * comes back as `unreadable` with the first place where it differs, one of a later version as `newer`.
 */
export function readEvent(raw: unknown): ReadEvent {
  const schema = schemaOf(raw);
  if (schema !== null && schema > STATE_VERSION) return { kind: 'newer', raw, schema };
  const parsed = eventSchema.safeParse(raw);
  if (parsed.success) return { kind: 'event', event: parsed.data };
  const issue = parsed.error.issues[0];
  const where = issue?.path.map(String).join('.') ?? '';
  return { kind: 'unreadable', raw, why: `${where || 'event'}: ${issue?.code ?? 'unknown'}`.slice(0, 200) };
}

function schemaOf(raw: unknown): number | null {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'schema')) return null;
  const { schema } = raw as { schema: unknown };
  return typeof schema === 'number' && Number.isInteger(schema) ? schema : null;
}
