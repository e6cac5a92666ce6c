import { statSync } from 'node:fs';
import { resolve } from 'node:path';

/** A path as the person typed it: npm runs scripts from the project's folder, wherever it was called. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** What FILE-OR-URL means: an address as it is, a file by its path. */
export function fileOrUrl(typed: string): { kind: 'file'; path: string } | { kind: 'url'; url: string } {
  const path = typedPath(typed);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return { kind: 'file', path };
  return { kind: 'url', url: webAddress(typed, 'is no file here, and no http or https address.') };
}

/** An http or https address, in the browser's own spelling. */
export function webAddress(typed: string, otherwise: string): string {
  if (/^https?:\/\//i.test(typed) && URL.canParse(typed)) return new URL(typed).href;
  throw new UsageError(`${typed} ${otherwise}`);
}

/** Something the person can put right: said in one line, without a stack. */
export class UsageError extends Error {}

/** Runs a command to its end: exit code 0, 2 for wrong usage, 1 for the rest. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(isUsage(error) ? error.message : error);
    process.exitCode = isUsage(error) ? 2 : 1;
  }
}

/** An option that does not exist, or lacks its value, is told by `parseArgs`. */
const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
