import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { today as clockToday } from '@/utils/app/clock';
import { controllerOfValues, valuesOf } from '@/utils/detection/controller-of';
import { pageReadingSchema } from '@/utils/detection/page-reading';
import { type Sender, senderSchema } from '@/utils/law/parties';
import { CHANNELS } from '@/utils/law/receipt';
import type { Right } from '@/utils/law/rights';
import { destinationOf, emailOf } from '@/utils/letters/addressee';
import { asEml } from '@/utils/letters/as-eml';
import { asMailto } from '@/utils/letters/as-mailto';
import { pageHtml } from '@/utils/letters/as-page';
import { letterAsText } from '@/utils/letters/as-text';
import { companionsFor } from '@/utils/letters/companions';
import { composeLetter } from '@/utils/letters/compose';
import {
  LETTER_KINDS,
  type Letter,
  type LetterKind,
  type LetterRequest,
  WRITER_ROLES,
} from '@/utils/letters/letter';
import { questionsFor } from '@/utils/letters/questions';
import { typedAnswersSchema } from '@/utils/requests/typed-answers';
import { runMain, typedPath, UsageError } from './arguments';
import { readMatter } from './matter-file';

/** A letter on the command line, from what `npm run read` prints. */
const HELP = `Usage
  npm run -s letter -- --right RIGHT --reading FILE.json --sender FILE.json --answers FILE.json [options]

Files
  --reading FILE   what "npm run -s read" prints; the best findings make the controller
  --sender FILE    {"name", "email", "address": {"street", "postalCode", "city", "country"}, "knownAs"};
                   what is not known is null. Without the file the letter has blanks
  --answers FILE   answers by question id, e.g. {"erasure.grounds": ["noLongerNeeded"]};
                   --questions prints the ids, types, values and presets of a right
  --matter FILE    the earlier request, for a reminder, a reply or a paper for the authority

Options
  --right RIGHT         ${LETTER_KINDS.slice(0, 6).join(', ')},
                        ${LETTER_KINDS.slice(6, 12).join(', ')},
                        ${LETTER_KINDS.slice(12).join(', ')}
  --as FORM             text (unless said), eml, mailto or html
  --questions           print the questions of this letter as JSON instead of the letter
  --companions A,B      rights that go along in the same letter; the usual ones unless said, "none" for none
  --channel CHANNEL     ${CHANNELS.join(', ')}; the best way to this controller unless said
  --role ROLE           ${WRITER_ROLES.join(', ')}
  --child NAME          the letter is for the writer's child
  --residence COUNTRY   e.g. BE: decides the authority; the country of the sender's address unless said
  --today DAY           the day of the letter, e.g. 2026-11-22; today unless said
  --read-on DAY         the day the policy was read; the day of the letter unless said
  --reference TEXT      the reference in the subject; RB-VOORBEELD unless said
  --help                this text

What is missing stands in the letter as a blank, e.g. "[je naam]", and is named on the error stream.
Examples stand in tests/letters/examples.
Exit code 2: the input cannot be read, and the message says what to change.
`;

await runMain(async () => {
  const { values } = readArguments(process.argv.slice(2));
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const request = requestFrom(values);
  if (values.questions) {
    process.stdout.write(`${JSON.stringify(questionsFor(request), null, 2)}\n`);
    return;
  }
  const { letter, missing } = composeLetter(request);
  process.stdout.write(printed(letter, request, values.as ?? 'text'));
  for (const one of missing) console.error(`missing: ${one.field} ${one.blank}`);
});

type Values = ReturnType<typeof readArguments>['values'];

function readArguments(args: string[]) {
  return parseArgs({
    args,
    options: {
      right: { type: 'string' },
      reading: { type: 'string' },
      sender: { type: 'string' },
      answers: { type: 'string' },
      matter: { type: 'string' },
      as: { type: 'string' },
      questions: { type: 'boolean' },
      companions: { type: 'string' },
      channel: { type: 'string' },
      role: { type: 'string' },
      child: { type: 'string' },
      residence: { type: 'string' },
      today: { type: 'string' },
      'read-on': { type: 'string' },
      reference: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
}

function requestFrom(values: Values): LetterRequest {
  const kind = oneOf(LETTER_KINDS, values.right, '--right');
  if (values.reading === undefined)
    throw new UsageError('--reading is missing: a file of "npm run -s read".');
  const reading = readJson(values.reading, '--reading', pageReadingSchema);
  const sender = values.sender === undefined ? null : readJson(values.sender, '--sender', senderSchema);
  const controller = controllerOfValues(valuesOf(reading));
  const today = values.today === undefined ? clockToday() : day(values.today, '--today');
  const readOn = values['read-on'] === undefined ? today : day(values['read-on'], '--read-on');
  const policy = { url: reading.url, readOn, policy: reading.policy };
  return {
    kind,
    companions: companions(values.companions, kind, policy),
    sender,
    controller,
    policy,
    answers: values.answers === undefined ? {} : readJson(values.answers, '--answers', typedAnswersSchema),
    residence: values.residence === undefined ? countryOf(sender) : country(values.residence),
    today,
    reference: values.reference ?? 'RB-VOORBEELD',
    channel:
      values.channel === undefined
        ? destinationOf(controller).kind
        : oneOf(CHANNELS, values.channel, '--channel'),
    role: values.role === undefined ? null : oneOf(WRITER_ROLES, values.role, '--role'),
    onBehalfOf: values.child === undefined ? { kind: 'self' } : { kind: 'child', name: values.child },
    matter: values.matter === undefined ? null : readMatter(typedPath(values.matter)),
    overrides: {},
  };
}

function country(typed: string): string {
  if (/^[A-Z]{2}$/.test(typed)) return typed;
  throw new UsageError('--residence must be a country of two capitals, such as BE.');
}

function countryOf(sender: Sender | null): string | null {
  return sender?.address?.country ?? null;
}

function companions(
  typed: string | undefined,
  kind: LetterKind,
  policy: LetterRequest['policy'],
): readonly Right[] {
  const natural = companionsFor({ kind, policy });
  if (typed === undefined) return natural.filter((one) => one.preset).map((one) => one.right);
  if (typed === 'none') return [];
  const rights = natural.map((one) => one.right);
  return typed.split(',').map((one) => oneOf(rights, one, '--companions'));
}

function printed(letter: Letter, request: LetterRequest, form: string): string {
  const to = emailOf(request.controller);
  switch (form) {
    case 'text':
      return `${letterAsText(letter)}\n`;
    case 'eml':
      return asEml(letter, to);
    case 'mailto': {
      const link = asMailto(letter, to);
      if (link.kind === 'noAddress') throw new UsageError('The controller has no plain e-mail address.');
      if (link.kind === 'addressAndSubject')
        console.error('The whole link is too long for some mail programs: the text goes by the clipboard.');
      return `${link.href}\n`;
    }
    case 'html':
      return `${pageHtml(letter)}\n`;
    default:
      throw new UsageError(`--as ${form} is not known: text, eml, mailto or html.`);
  }
}

function oneOf<Value extends string>(
  values: readonly Value[],
  typed: string | undefined,
  name: string,
): Value {
  const found = values.find((value) => value === typed);
  if (found === undefined) throw new UsageError(`${name} must be one of: ${values.join(', ')}.`);
  return found;
}

function day(typed: string, name: string): Temporal.PlainDate {
  try {
    return Temporal.PlainDate.from(typed);
  } catch {
    throw new UsageError(`${name} ${typed} is no day: write it as 2026-11-22.`);
  }
}

function readJson<Schema extends z.ZodMiniType>(
  path: string,
  name: string,
  schema: Schema,
): z.output<Schema> {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(typedPath(path), 'utf8'));
  } catch (error) {
    throw new UsageError(`${name} ${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = schema.safeParse(read);
  if (!parsed.success) throw new UsageError(`${name} ${path}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
