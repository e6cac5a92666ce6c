import { parseAst } from 'vite';
import type { SourceFile } from './source-files';

/** The syntax tree of TypeScript, looked at as plain nodes. */
export type Node = { type: string; [key: string]: unknown };

export function syntaxOf({ path, text }: SourceFile): Node {
  return parseAst(text, { lang: path.endsWith('.tsx') ? 'tsx' : 'ts' }) as unknown as Node;
}

/** Calls `look` for every node, parents first. */
export function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, look);
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The name of an identifier, or undefined where the node is something else. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node.name === 'string' ? node.name : undefined;
}
