import type { Context, OpenAnchor } from './open-context';
import { anchorOf } from './page-anchor';
import type { Visibility } from './page-text';
import type { Open, Walk } from './walk-state';

const setOf = (names: string) => new Set(names.split(' '));
const UNREAD = setOf(
  'script style template head noscript svg math object canvas audio video datalist select textarea input map progress meter',
);
const BLOCKS = setOf(
  'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption button legend iframe frame frameset',
);
const BOLD = setOf('b strong h1 h2 h3 h4 h5 h6 dt summary legend');
const FRAMES = setOf('iframe frame');
const GLUED = setOf('sub sup');
const LISTS = setOf('ul ol menu dir');
const HEADING = /^h[1-6]$/;

/** The context inside an element, or null where nothing in it is read. */
export function openElement(walk: Walk, element: Element, top: Open, stack: readonly Open[]): Open | null {
  const name = walk.dom.localName(element);
  if (name === 'br' || name === 'hr') {
    walk.builder.flush();
    return null;
  }
  // A word may break there; it stays one word.
  if (name === 'wbr' || UNREAD.has(name)) return null;
  const mark = walk.marked.elements.get(element);
  if (mark === 'hidden') {
    walk.hiddenRoots.push(element);
    return null;
  }
  const email = walk.coded.get(element);
  if (email !== undefined) {
    const anchor: OpenAnchor = { href: `mailto:${email}`, rel: '', hreflang: '', tag: 'a', fallback: '' };
    walk.builder.append(email, { ...top, anchor, node: element });
    return null;
  }
  const frame = FRAMES.has(name) ? (walk.sight?.of(element, null, 'place') ?? 'shown') : 'shown';
  if (frame === 'hidden') {
    walk.hiddenRoots.push(element);
    return null;
  }
  const isBlock = BLOCKS.has(name);
  if (isBlock) walk.builder.flush();
  else if (!GLUED.has(name)) walk.builder.edge();
  return contextIn(
    walk,
    element,
    name,
    isBlock,
    top,
    visibilityIn(mark ?? (frame === 'folded' ? frame : undefined), name, top, stack),
  );
}

function visibilityIn(
  mark: 'folded' | undefined,
  name: string,
  top: Open,
  stack: readonly Open[],
): Visibility {
  // The summary stays on show when its details are closed.
  if (name === 'summary' && top.tag === 'details') return stack.at(-2)?.visibility ?? 'shown';
  return mark ?? top.visibility;
}

function contextIn(
  walk: Walk,
  element: Element,
  name: string,
  isBlock: boolean,
  top: Open,
  visibility: Visibility,
): Open {
  const anchor = name === 'a' ? anchorOf(walk, element) : top.anchor;
  const place = walk.places.size === 0 ? top.place : (walk.places.get(element) ?? top.place);
  const isBold = top.isBold || BOLD.has(name);
  const piecesBefore = name === 'a' && anchor !== null ? walk.builder.pieces : -1;
  const inner = {
    ...top,
    node: element,
    anchor,
    place,
    isBold,
    visibility,
    isBlock,
    piecesBefore,
    pending: [],
  };
  if (!isBlock) return inner;
  walk.groups += 1;
  return {
    ...inner,
    tag: name,
    blockElement: element,
    headingLevel: HEADING.test(name) ? Number(name[1]) : top.headingLevel,
    listDepth: LISTS.has(name) ? top.listDepth + 1 : top.listDepth,
    isPre: top.isPre || name === 'pre',
    group: walk.groups,
    ...tableContext(walk, element, name, top),
  };
}

function tableContext(walk: Walk, element: Element, name: string, top: Open): Pick<Context, 'row' | 'cell'> {
  if (name === 'table') {
    walk.tables += 1;
    return { row: null, cell: null };
  }
  if (name === 'tr') {
    walk.rows += 1;
    return { row: { table: walk.tables - 1, row: walk.rows - 1, columns: 0 }, cell: null };
  }
  if ((name !== 'td' && name !== 'th') || top.row === null) return { row: top.row, cell: top.cell };
  const { table, row } = top.row;
  const column = freeColumn(walk, element, top.row);
  top.row.columns = column + 1;
  return { row: top.row, cell: { table, row, column, isHeader: name === 'th' } };
}

/** The next column that no cell of a row above reaches down into. */
function freeColumn({ tall, reached }: Walk, cell: Element, row: NonNullable<Context['row']>): number {
  const rows = tall.size === 0 ? undefined : tall.get(cell);
  const last = reached.get(row.table) ?? [];
  let column = row.columns;
  while ((last[column] ?? -1) >= row.row) column += 1;
  if (rows === undefined) return column;
  last[column] = row.row + rows - 1;
  reached.set(row.table, last);
  return column;
}
