import * as z from 'zod/mini';

/**
 * What can still be read of something that was typed and cannot be read whole: each part that is well on its own, and
 * of a table of texts each entry. What was typed is worth more than the form it was kept in.
 */
export function rescued<Shape extends z.core.$ZodShape>(
  { shape }: z.ZodMiniObject<Shape>,
  raw: unknown,
): Partial<z.output<z.ZodMiniObject<Shape>>> {
  if (!isTable(raw)) return {};
  const left = Object.entries(shape).flatMap(([name, part]) => {
    if (!Object.hasOwn(raw, name)) return [];
    const whole = z.safeParse(part, raw[name]);
    if (whole.success) return [[name, whole.data] as const];
    const entries = part instanceof z.ZodMiniRecord ? entriesOf(part, raw[name]) : null;
    return entries === null ? [] : [[name, entries] as const];
  });
  return Object.fromEntries(left) as Partial<z.output<z.ZodMiniObject<Shape>>>;
}

function entriesOf(schema: z.ZodMiniRecord, raw: unknown): Record<string, unknown> | null {
  if (!isTable(raw)) return null;
  const well = Object.entries(raw).filter(([key, value]) => z.safeParse(schema, { [key]: value }).success);
  return Object.fromEntries(well);
}

function isTable(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
