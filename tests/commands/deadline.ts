import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { CALENDARS, type Calendar } from '@/utils/law/calendar-country';
import { type Deadline, type DeadlineInput, deadlineOf } from '@/utils/law/deadline';
import { reasonsInDutch } from '@/utils/law/deadline-in-words';
import { receivedOn } from '@/utils/law/receipt';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { runMain, typedPath, UsageError } from './arguments';

/** The clock on the command line: what is the last day to answer, and why? */
const HELP = `Usage
  npm run -s deadline -- --received DAY --country BE|NL|none|elsewhere [options]
  npm run -s deadline -- --file CASES.json

Options
  --received DAY       the day on which the controller received the request
  --country COUNTRY    whose public holidays count: BE, NL, none (weekends only) or
                       elsewhere (weekends, and a margin of three working days)
  --extended-on DAY    the day on which an extension was announced
  --reasons            ... and it came with reasons (without this it has no effect)
  --asked DAY          a question for identity or clarification; may be repeated
  --supplied DAY       the answer to it, in the same order; a question without one is still open
  --right RIGHT        ${RIGHTS.join(', ')}
                       (access, unless said)
  --json               print {"dueOn": ..., "because": [...]}
  --file CASES.json    an array of cases {receivedOn, countryHolidays, extended?, extendedOn?, reasons?,
                       pauses?: [{askedOn, suppliedOn}], right?}; one JSON line a case.
                       "extended": true alone means in time and with reasons
  --help               this text

A DAY is written as 2026-11-22. An extension that has no effect adds "extension": "ineffective".
A right without a legal term (withdrawConsent, information) gives "checkInOn" instead of "dueOn".
Exit code 2: the input cannot be read, and the message says what to change.
`;

const pauseSchema = z.looseObject({ askedOn: z.string(), suppliedOn: z.optional(z.nullable(z.string())) });
const caseSchema = z.looseObject({
  receivedOn: z.string(),
  countryHolidays: z.string(),
  extended: z.optional(z.boolean()),
  extendedOn: z.optional(z.nullable(z.string())),
  reasons: z.optional(z.nullable(z.union([z.boolean(), z.string()]))),
  pauses: z.optional(z.nullable(z.array(pauseSchema))),
  right: z.optional(z.string()),
});
type Case = z.infer<typeof caseSchema>;

await runMain(async () => {
  process.stdout.write(run(process.argv.slice(2)));
});

function run(argv: string[]): string {
  const { values } = readArguments(argv);
  if (values.help) return HELP;
  if (values.file !== undefined) {
    return readCases(values.file)
      .map((entry, index) => `${JSON.stringify(asJson(deadlineOfCase(entry, `case ${index + 1}: `)))}\n`)
      .join('');
  }
  if (values.received === undefined) throw new UsageError('--received is missing: the day of receipt.');
  if (values.country === undefined) throw new UsageError('--country is missing: BE, NL, none or elsewhere.');
  const asked = values.asked ?? [];
  const supplied = values.supplied ?? [];
  if (supplied.length > asked.length) throw new UsageError('--supplied needs an --asked before it.');
  const noExtension = values['extended-on'] === undefined;
  if (values.reasons && noExtension) throw new UsageError('--reasons needs --extended-on.');
  const entry: Case = {
    receivedOn: values.received,
    countryHolidays: values.country,
    extendedOn: values['extended-on'] ?? null,
    reasons: values.reasons ?? false,
    pauses: asked.map((askedOn, index) => ({ askedOn, suppliedOn: supplied[index] ?? null })),
    right: values.right ?? 'access',
  };
  const deadline = deadlineOfCase(entry, '');
  return values.json ? `${JSON.stringify(asJson(deadline))}\n` : asText(deadline);
}

function readArguments(argv: string[]) {
  return parseArgs({
    args: argv,
    options: {
      received: { type: 'string' },
      country: { type: 'string' },
      'extended-on': { type: 'string' },
      reasons: { type: 'boolean' },
      asked: { type: 'string', multiple: true },
      supplied: { type: 'string', multiple: true },
      right: { type: 'string' },
      json: { type: 'boolean' },
      file: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
}

function readCases(path: string): Case[] {
  const parsed = z.array(z.unknown()).safeParse(readJson(path));
  if (!parsed.success) throw new UsageError(`${path} must hold an array of cases.`);
  return parsed.data.map((entry, index) => {
    const read = caseSchema.safeParse(entry);
    if (read.success) return read.data;
    const issue = read.error.issues[0];
    throw new UsageError(
      `case ${index + 1}: ${issue?.path.join('.') || 'the case'} is missing or of a wrong type.`,
    );
  });
}

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(typedPath(path), 'utf8');
  } catch {
    throw new UsageError(`The file ${path} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`The file ${path} is not JSON.`);
  }
}

function deadlineOfCase(entry: Case, where: string): Deadline {
  const receipt = receivedOn(day(entry.receivedOn, `${where}the day of receipt`));
  const input: DeadlineInput = {
    right: right(entry.right ?? 'access', where),
    receipt,
    calendar: calendar(entry.countryHolidays, where),
    pauses: (entry.pauses ?? []).map(({ askedOn, suppliedOn }) => ({
      askedOn: day(askedOn, `${where}the day of a question`),
      suppliedOn: suppliedOn ? day(suppliedOn, `${where}the day of an answer`) : null,
      askedPromptly: true,
    })),
  };
  if (entry.extendedOn) {
    const announcedOn = day(entry.extendedOn, `${where}the day of the extension`);
    const withReasons = Boolean(entry.reasons ?? entry.extended ?? false);
    return deadlineOf({ ...input, extension: { announcedOn, withReasons } });
  }
  // "extended": true alone says that the notice came in time and with reasons: as on the day of receipt.
  return entry.extended
    ? deadlineOf({ ...input, extension: { announcedOn: receipt.on, withReasons: true } })
    : deadlineOf(input);
}

function day(text: string, what: string): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
    throw new UsageError(`${what} is "${text}"; write it as 2026-11-22.`);
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    throw new UsageError(`${what} is "${text}"; there is no such day.`);
  }
}

function calendar(text: string, where: string): Calendar {
  const found = CALENDARS.find((name) => name.toLowerCase() === text.toLowerCase());
  if (!found) throw new UsageError(`${where}the country is "${text}"; use ${CALENDARS.join(', ')}.`);
  return found;
}

function right(text: string, where: string): Right {
  const found = RIGHTS.find((name) => name === text);
  if (!found) throw new UsageError(`${where}the right is "${text}"; use one of ${RIGHTS.join(', ')}.`);
  return found;
}

function asJson(deadline: Deadline) {
  const because = reasonsInDutch(deadline.because);
  if (deadline.kind === 'checkIn') return { checkInOn: deadline.checkInOn.toString(), because };
  return {
    dueOn: deadline.dueOn.toString(),
    because,
    ...(deadline.extension === 'ineffective' ? { extension: deadline.extension } : {}),
  };
}

function asText(deadline: Deadline): string {
  const lines = [deadline.kind === 'term' ? deadline.dueOn : deadline.checkInOn];
  return [...lines, ...reasonsInDutch(deadline.because)].map((line) => `${line}\n`).join('');
}
