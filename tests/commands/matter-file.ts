import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CHANNELS } from '@/utils/law/receipt';
import { IDENTITY_DEMANDS, REFUSAL_GROUNDS } from '@/utils/law/request-state';
import { RIGHTS } from '@/utils/law/rights';
import { ANSWER_ITEMS } from '@/utils/letters/answer-items';
import type { Matter } from '@/utils/letters/matter';
import { UsageError } from './arguments';

/** The earlier request as a file: the fields of `Matter`, days written as 2026-11-22. */
const day = z.pipe(
  z.iso.date(),
  z.transform((text: string) => Temporal.PlainDate.from(text)),
);
const matterSchema = z.strictObject({
  right: z.enum(RIGHTS),
  companions: z.array(z.enum(RIGHTS)),
  reference: z.string(),
  sentOn: day,
  channel: z.enum(CHANNELS),
  sentTo: z.nullable(z.string()),
  receivedOn: day,
  isEstimated: z.boolean(),
  dueOn: z.nullable(day),
  remindedOn: z.nullable(day),
  answered: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('nothing') }),
    z.strictObject({ kind: z.literal('partly'), on: day, missing: z.array(z.enum(ANSWER_ITEMS)) }),
    z.strictObject({ kind: z.literal('refused'), on: day, ground: z.enum(REFUSAL_GROUNDS) }),
    z.strictObject({
      kind: z.literal('extended'),
      on: day,
      fault: z.enum(['late', 'withoutReasons', 'none']),
    }),
    z.strictObject({ kind: z.literal('identityAsked'), on: day, demands: z.array(z.enum(IDENTITY_DEMANDS)) }),
    z.strictObject({ kind: z.literal('feeAsked'), on: day }),
    z.strictObject({ kind: z.literal('marketingContinues'), on: day }),
    z.strictObject({ kind: z.literal('noData'), on: day }),
    z.strictObject({ kind: z.literal('notController'), on: day, named: z.nullable(z.string()) }),
    z.strictObject({ kind: z.literal('answered'), on: day }),
  ]),
  events: z.array(z.strictObject({ on: day, words: z.string() })),
});

export function readMatter(path: string): Matter {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `--matter ${path} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  const parsed = matterSchema.safeParse(read);
  if (!parsed.success) throw new UsageError(`--matter ${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
