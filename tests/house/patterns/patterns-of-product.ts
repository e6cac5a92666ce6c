import { join } from 'node:path';
import { root, type SourceFile, sourceFiles } from '../source-files';
import { syntaxOf, visit } from '../syntax';

/** A regular expression of the product, and where it stands: `path:line`, or the file that puts it together. */
export type Pattern = { path: string; place: string; source: string; flags: string };

/**
 * Every pattern written under `utils`, and every one that its files put together while they are loaded. Patterns
 * of packages are not ours: what goes into them is cut to length first.
 */
export async function patternsOfProduct(): Promise<Pattern[]> {
  const files = sourceFiles(['utils'], /\.ts$/);
  const known = new Map<string, Pattern>();
  const add = (pattern: Pattern) => {
    const key = `/${pattern.source}/${pattern.flags}`;
    if (!known.has(key)) known.set(key, pattern);
  };
  for (const file of files) for (const pattern of writtenIn(file)) add(pattern);
  for (const { path } of files) for (const pattern of await putTogetherIn(path)) add(pattern);
  return [...known.values()];
}

function writtenIn({ path, text }: SourceFile): Pattern[] {
  const found: Pattern[] = [];
  visit(syntaxOf({ path, text }), (node) => {
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number };
    if (node.type !== 'Literal' || !regex) return;
    const place = `${path}:${text.slice(0, start).split('\n').length}`;
    found.push({ path, place, source: regex.pattern, flags: regex.flags });
  });
  return found;
}

/** Loads one file, and with it what it imports, while every call of `RegExp` is listened to. */
async function putTogetherIn(path: string): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Real = globalThis.RegExp;
  const keep = (made: RegExp) => {
    const place = callerOf(new Error().stack ?? '');
    if (place !== null) found.push({ ...place, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, args, made) => keep(Reflect.construct(target, args, made)),
    apply: (target, self, args) => keep(Reflect.apply(target, self, args)),
  });
  try {
    await import(/* @vite-ignore */ join(root, path));
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

/** The file of ours that asked for a pattern, past those that only make patterns for others; null for a package. */
function callerOf(stack: string): { path: string; place: string } | null {
  const calls = stack.split('\n').filter((line) => line.includes('    at ') && !line.includes('/tests/'));
  if (calls[0]?.includes('node_modules')) return null;
  const call = calls.find((line) => /\/utils\//.test(line) && !line.includes('/detection/patterns/'));
  const [, path, line] = /\/(utils\/[^:]+\.ts):(\d+)/.exec(call ?? calls.join('\n')) ?? [];
  return path === undefined ? null : { path, place: `${path}:${line}` };
}
