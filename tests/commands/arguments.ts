import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** A path as the person typed it: npm runs scripts from the project's folder, wherever it was called. */
export function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

/** What FILE-OR-URL means: an address as it is, a file by its path. */
export function fileOrUrl(typed: string): { kind: 'file'; path: string } | { kind: 'url'; url: string } {
  const path = typedPath(typed);
  if (existsSync(path)) return { kind: 'file', path };
  if (/^https?:\/\//i.test(typed)) return { kind: 'url', url: new URL(typed).href };
  throw new UsageError(`${typed} is no file here, and no http or https address.`);
}

/** Something the person can put right: said in one line, without a stack. */
export class UsageError extends Error {}

/** Runs a command to its end: exit code 0, 2 for wrong usage, 1 for the rest. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof UsageError ? error.message : error);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}
