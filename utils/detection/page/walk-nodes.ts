import { ELEMENT_NODE, TEXT_NODE } from './dom-access';
import { type OpenAnchor, TOP } from './open-context';
import { openElement } from './open-element';
import type { TextNotice } from './page-text';
import type { Open, Walk } from './walk-state';

const MAX_FRAMES = 10;

/** Counts one node; says why to stop, or null to go on. */
export type Budget = () => TextNotice | null;

const OUTSIDE: Open = { ...TOP, pending: [], isBlock: true, piecesBefore: -1 };

/** Walks from `from` (or the root) to the end; returns where and why it stopped, or null at the end. */
export function walkNodes(
  walk: Walk,
  root: Node,
  from: Node | null,
  spent: Budget,
): { notice: TextNotice; node: Node } | null {
  const stack: Open[] = [OUTSIDE];
  let node: Node | null = from === null ? root : reopen(walk, root, from, stack);
  while (node !== null) {
    const notice = spent();
    if (notice !== null) return { notice, node: outermost(stack, node) };
    const child: Node | null = visit(walk, node, stack);
    node = child ?? following(walk, node, stack);
  }
  return null;
}

/** Reads one node; returns its first child where the walk goes into it. */
function visit(walk: Walk, node: Node, stack: Open[]): Node | null {
  const top = stack.at(-1) ?? OUTSIDE;
  const type = walk.dom.nodeType(node);
  if (type === TEXT_NODE) appendText(walk, node, top);
  if (type !== ELEMENT_NODE) return null;
  const open = openElement(walk, node as Element, top, stack);
  if (open === null) return null;
  const [first, ...rest] = childLists(walk, node as Element);
  if (first === undefined) {
    close(walk, open);
    return null;
  }
  stack.push({ ...open, pending: rest });
  return first;
}

function following(walk: Walk, from: Node, stack: Open[]): Node | null {
  let node = from;
  for (;;) {
    const next = walk.dom.nextSibling(node);
    if (next !== null) return next;
    const top = stack.at(-1);
    if (top === undefined || top.node === null) return null;
    const pending = top.pending.shift();
    if (pending !== undefined) return pending;
    stack.pop();
    close(walk, top);
    node = top.node;
  }
}

function appendText(walk: Walk, node: Node, top: Open): void {
  const data = walk.dom.data(node);
  if (!top.isPre || !data.includes('\n')) {
    walk.builder.append(data, top, node);
    return;
  }
  for (const [number, line] of data.split('\n').entries()) {
    if (number > 0) walk.builder.flush();
    walk.builder.append(line, top, node);
  }
}

function close(walk: Walk, open: Open): void {
  const isEmptyLink = open.anchor !== null && open.piecesBefore === walk.builder.pieces;
  if (isEmptyLink && open.anchor !== null && isLinkSeen(walk, open.node as Element))
    walk.builder.emptyLink(labelled(walk, open.anchor, open.node as Element), open);
  if (open.isBlock) walk.builder.flush();
  else walk.builder.edge();
}

/** A picture that links, without a label of its own, is known by what it shows. */
function labelled({ dom }: Walk, anchor: OpenAnchor, link: Element): OpenAnchor {
  if (anchor.fallback !== '') return anchor;
  const picture = dom.all(link, 'img[alt]')[0];
  const fallback = picture === undefined ? '' : (dom.attribute(picture, 'alt') ?? '');
  return { ...anchor, fallback: fallback.slice(0, 300).replace(/\s+/g, ' ').trim() };
}

/** A link that is a picture: its own box may be empty where the picture floats. */
function isLinkSeen(walk: Walk, link: Element): boolean {
  const { sight, dom } = walk;
  if (sight === null) return true;
  const parts = [link, ...dom.all(link, '*').slice(0, 3)];
  if (parts.some((part) => sight.of(part, null, 'place') !== 'hidden')) return true;
  walk.hiddenRoots.push(link);
  return false;
}

/** Child lists in the order they show: shadow tree before light children; the document of a frame. */
function childLists(walk: Walk, element: Element): Node[] {
  const { dom } = walk;
  const name = dom.localName(element);
  if (name === 'iframe' || name === 'frame') return frameRoot(walk, element);
  const lists: Node[] = [];
  const shadow = dom.shadowRoot(element);
  if (shadow !== null && shadow !== undefined) {
    walk.prepare(shadow);
    const inner = (shadow as ShadowRoot).firstChild;
    if (inner !== null) lists.push(inner);
    if ((shadow as ShadowRoot).querySelector('slot') === null) return lists;
  }
  const first = dom.firstChild(element);
  if (first !== null) lists.push(first);
  return lists;
}

function frameRoot(walk: Walk, frame: Element): Node[] {
  if (walk.sight === null || walk.frames >= MAX_FRAMES) return [];
  walk.frames += 1;
  // Null for a frame of another origin: the browser itself keeps us out.
  const root = (frame as HTMLIFrameElement).contentDocument?.documentElement;
  if (root === null || root === undefined) return [];
  walk.prepare(root);
  return [root];
}

/** Inside a shadow tree or frame the walk is, for the main tree, at the host. */
function outermost(stack: readonly Open[], node: Node): Node {
  const host = stack.find((open, number) => {
    const parent = stack[number - 1];
    return parent !== undefined && parent.node !== null && open.node !== null && open.pending.length > 0;
  });
  return host?.node ?? node;
}

/** Opens the ancestors of a node again, so that the walk can start there. */
function reopen(walk: Walk, root: Node, from: Node, stack: Open[]): Node {
  const ancestors: Node[] = [];
  for (let at = walk.dom.parentNode(from); at !== null; at = walk.dom.parentNode(at)) {
    ancestors.unshift(at);
    if (at === root) break;
  }
  for (const ancestor of ancestors) {
    const open = openElement(walk, ancestor as Element, stack.at(-1) ?? OUTSIDE, stack);
    if (open === null) return ancestor;
    stack.push(open);
  }
  return from;
}
