import type { Place, TableCell, Visibility } from './page-text';

/** Where the walk stands: what each open element adds for the text inside it. */
export interface Context {
  readonly node: Node | null;
  readonly tag: string;
  readonly blockElement: Element | null;
  readonly headingLevel: number;
  readonly place: Place;
  readonly visibility: Visibility;
  readonly listDepth: number;
  readonly cell: TableCell | null;
  /** Cells of the open row so far. */
  readonly row: { readonly table: number; readonly row: number; columns: number } | null;
  readonly isBold: boolean;
  readonly isPre: boolean;
  readonly anchor: OpenAnchor | null;
  readonly group: number;
}

/** Outside every element. */
export const TOP: Context = {
  node: null,
  tag: 'body',
  blockElement: null,
  headingLevel: 0,
  place: 'body',
  visibility: 'shown',
  listDepth: 0,
  cell: null,
  row: null,
  isBold: false,
  isPre: false,
  anchor: null,
  group: 0,
};

export interface OpenAnchor {
  readonly href: string;
  readonly rel: string;
  readonly hreflang: string;
  readonly tag: 'a' | 'area';
  readonly fallback: string;
}
