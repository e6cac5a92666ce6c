/** The page as plain data: what `readBlocks` takes out of a document, and all that the finders ever see. */

/** `folded`: behind a visible control (closed details, accordion). Hidden text is left out altogether. */
export type Visibility = 'shown' | 'folded';
export type Place = 'body' | 'header' | 'footer' | 'nav';

/** A link inside a block; `start` and `end` are offsets of its text in the block's text. */
export interface TextLink {
  /** Absolute where it could be resolved; `mailto:` and `tel:` as written (Cloudflare's encoding undone). */
  readonly href: string;
  readonly text: string;
  readonly rel: string;
  readonly start: number;
  readonly end: number;
}

export interface TableCell {
  /** Number of the table and of the row in the document, and of the cell in its row; all from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
}

/** One line of text as a reader sees it: `<br>` ends a block, like the end of a paragraph, item or cell. */
export interface TextBlock {
  /** White space collapsed, invisible characters stripped; never empty. */
  readonly text: string;
  /** The nearest block element: "p", "li", "h2", "td", "dt", "div"… */
  readonly tag: string;
  /** 1–6 for h1–h6; 7 for a short line that is bold as a whole; 0 = no heading. */
  readonly headingLevel: number;
  /** The nearest heading above (for a heading: the one before it). */
  readonly heading: string | null;
  readonly place: Place;
  readonly visibility: Visibility;
  readonly index: number;
  /** Lines of one element that are parted by `<br>` share this number. */
  readonly group: number;
  readonly links: readonly TextLink[];
  /** 0 outside lists. */
  readonly listDepth: number;
  readonly cell: TableCell | null;
  /** True where zero-width or direction marks were stripped from it. */
  readonly hadInvisible: boolean;
}

export interface PageAnchor {
  readonly href: string;
  readonly text: string;
  readonly rel: string;
  readonly hreflang: string;
  /** `link` elements of the head stand first, with place `header`. */
  readonly tag: 'a' | 'area' | 'link';
  readonly place: Place;
  readonly visibility: Visibility | 'hidden';
  /** Index of the block it stands in, -1 where there is none (head, hidden, picture links). */
  readonly block: number;
}

export interface MicrodataValue {
  readonly type: string;
  readonly prop: string;
  readonly value: string;
}

export type TextNotice =
  | 'truncatedText'
  | 'truncatedNodes'
  | 'outOfTime'
  | 'hiddenTextIgnored'
  | 'invisibleCharacters';

export interface PageText {
  readonly url: string;
  readonly title: string;
  readonly lang: string | null;
  readonly blocks: readonly TextBlock[];
  readonly links: readonly PageAnchor[];
  /** Parsed JSON-LD, as found: hostile data, read own properties only. */
  readonly structuredData: readonly unknown[];
  readonly microdata: readonly MicrodataValue[];
  /** Content of meta elements by lower-case name or property. */
  readonly metas: ReadonlyMap<string, string>;
  readonly notices: readonly TextNotice[];
}

export interface ReadOptions {
  /** The address the page is read at. */
  readonly url: string;
  /** True in the tab itself; false in a document made by DOMParser, which has no styles to ask. */
  readonly isLive: boolean;
  /** Milliseconds on a clock that only goes forward, for the time budget. */
  readonly now: () => number;
}
