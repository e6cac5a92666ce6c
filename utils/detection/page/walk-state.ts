import type { BlockBuilder } from './block-builder';
import type { DomAccess } from './dom-access';
import type { Context } from './open-context';
import type { Place } from './page-text';
import type { Sight } from './sight';
import type { MarkedElements } from './visibility';

/** What one reading of a page keeps while it walks. */
export interface Walk {
  readonly dom: DomAccess;
  readonly builder: BlockBuilder;
  readonly base: string;
  /** Null in a document that is not on screen. */
  readonly sight: Sight | null;
  readonly now: () => number;
  /** Looks up marks and places for a further tree: a shadow root, a frame. */
  readonly prepare: (root: Node) => void;
  readonly marked: MarkedElements;
  readonly places: Map<Node, Place>;
  /** Elements that stand for an encoded e-mail address. */
  readonly coded: Map<Node, string>;
  readonly hiddenRoots: Element[];
  /** Cells over more rows than one, and how many. */
  readonly tall: Map<Node, number>;
  /** By table and column, the last row that a tall cell above reaches. */
  readonly reached: Map<number, number[]>;
  nodes: number;
  groups: number;
  tables: number;
  rows: number;
  frames: number;
}

/** What is known inside an element that the walk has entered. */
export interface Open extends Context {
  /** Further child lists of a host: its light children after its shadow tree. */
  readonly pending: Node[];
  readonly isBlock: boolean;
  /** Pieces of text before an `a` element, -1 for every other. */
  readonly piecesBefore: number;
}
