import type { Context, OpenAnchor } from './open-context';
import type { PageAnchor, Place, TextBlock, TextLink, Visibility } from './page-text';
import { type Boundary, startsCapital, startsWord } from './word-gap';

/** Longer runs are cut at white space, so that every pattern works on short text. */
const MAX_BLOCK = 8000;
/** What a block can grow by at once: a text of megabytes comes in pieces. */
const MAX_PIECE = 2000;
const INVISIBLE = /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]/gu;
const SOFT = /^[\u00ad\ufeff\u200d]*$/;
/** What is drawn before an item where the page has no list of its own. */
const BULLET = /^ ?[•●▪■◦○‣➤✓✔☑] ?/;
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
/** Signs below this are never invisible, but for the soft hyphen. */
const MAY_BE_INVISIBLE = /\u00ad|[\u0300-\uffff]/;
const MAX_LINKS = 5000;

/** Text of one node as it was appended: where some of a block is not seen, the rest is put together again. */
export interface Piece {
  readonly text: string;
  /** The text node; null for text that stands for an element. */
  readonly node: Node | null;
  readonly context: Context;
  readonly boundary: Boundary;
}

/** How each piece of a block is seen; null where all are seen as marked. */
export type Judge = (pieces: readonly Piece[], text: string) => readonly (Visibility | 'hidden')[] | null;

/** Gathers text into blocks. Text of neighbouring elements is kept apart, white space collapsed. */
export class BlockBuilder {
  readonly blocks: TextBlock[] = [];
  readonly links: PageAnchor[] = [];
  characters = 0;
  sawInvisible = false;
  private text = '';
  private textLinks: TextLink[] = [];
  private context: Context | null = null;
  private isAllBold = true;
  private hadInvisible = false;
  private isMarked = false;
  private lastPiece = 0;
  private boundary: Boundary = 'none';
  private heading: string | null = null;
  private place: Place = 'body';
  private parts: Piece[] = [];

  constructor(
    private readonly judge: Judge,
    /** Do two inline elements stand on lines of their own? Asked only where a new line may start. */
    private readonly areApart: (one: Node, other: Node) => boolean = () => false,
  ) {}

  /** Called where an inline element starts or ends. */
  edge(): void {
    if (this.text !== '') this.boundary = this.boundary === 'none' ? 'edge' : 'gap';
  }

  append(raw: string, context: Context, node: Node | null = null): void {
    const text = this.clean(raw);
    if (this.boundary !== 'none' && startsCapital(text) && this.standsApart(context)) this.flush();
    for (let at = 0; at < text.length; at = pieceEnd(text, at)) {
      this.appendPiece(text.slice(at, pieceEnd(text, at)), context, node);
    }
  }

  private standsApart({ node }: Context): boolean {
    const before = this.parts.findLast((part) => part.text !== ' ')?.context.node;
    return before && node && before !== node ? this.areApart(before, node) : false;
  }

  private appendPiece(whole: string, context: Context, node: Node | null): void {
    const text = this.text === '' ? this.unmarked(whole) : whole;
    const isSpace = text === ' ' || text === '';
    if (isSpace && this.text === '') return;
    this.context ??= context;
    this.parts.push({ text, node, context, boundary: this.boundary });
    if (isSpace && this.text.endsWith(' ')) return;
    if (startsWord(text, this.text, this.boundary, this.lastPiece)) this.text += ' ';
    if (!isSpace && !context.isBold) this.isAllBold = false;
    const piece = this.text === '' || this.text.endsWith(' ') ? text.trimStart() : text;
    const start = this.text.length;
    this.text += piece;
    this.lastPiece = piece.length;
    if (!isSpace) this.pieces += 1;
    this.characters += piece.length;
    this.boundary = 'none';
    if (context.anchor !== null && !isSpace) this.linkText(context.anchor, start);
    if (this.text.length > MAX_BLOCK) this.cut();
  }

  private unmarked(text: string): string {
    const bullet = BULLET.exec(text)?.[0] ?? '';
    if (bullet !== '') this.isMarked = true;
    return text.slice(bullet.length);
  }

  /** Grows with every piece of text: equal before and after an element means that it held none. */
  pieces = 0;

  /** A link without text of its own (a picture): known by its label. */
  emptyLink(anchor: OpenAnchor, context: Context): void {
    this.addLink(anchor, anchor.fallback, context, -1);
  }

  flush(): void {
    const text = this.text.trimEnd();
    const context = this.context;
    const seen = text === '' || context === null ? null : this.judge(this.parts, text);
    if (seen !== null) this.flushSeen(seen);
    else if (text !== '' && context !== null) this.push(text, context);
    this.clear();
  }

  /** Only what is seen goes on, and what is folded apart from what is shown. */
  private flushSeen(seen: readonly (Visibility | 'hidden')[]): void {
    const { parts, hadInvisible } = this;
    for (const visibility of ['shown', 'folded'] as const) {
      this.clear();
      for (const [index, { text, node, context, boundary }] of parts.entries()) {
        if (seen[index] !== visibility && text !== ' ') continue;
        // What lies hidden between two pieces does not part them.
        this.boundary = this.text === '' || seen[index - 1] !== visibility ? 'none' : boundary;
        this.appendPiece(text, { ...context, visibility }, node);
      }
      this.hadInvisible = hadInvisible;
      const text = this.text.trimEnd();
      if (text !== '' && this.context !== null) this.push(text, this.context);
    }
  }

  private clear(): void {
    this.text = '';
    this.textLinks = [];
    this.context = null;
    this.isAllBold = true;
    this.hadInvisible = false;
    this.isMarked = false;
    this.boundary = 'none';
    this.parts = [];
  }

  private push(text: string, context: Context): void {
    if (context.place !== this.place) {
      this.place = context.place;
      if (context.place !== 'body') this.heading = null;
    }
    if (context.visibility === 'folded') this.headFold();
    const isBoldLine = this.isAllBold && text.length <= 120 && context.cell === null;
    const headingLevel = context.headingLevel > 0 ? context.headingLevel : isBoldLine ? 7 : 0;
    const index = this.blocks.length;
    this.blocks.push({
      text,
      tag: context.tag,
      headingLevel,
      heading: this.heading,
      place: context.place,
      visibility: context.visibility,
      index,
      group: context.group,
      links: this.textLinks,
      listDepth: this.isMarked ? Math.max(context.listDepth, 1) : context.listDepth,
      cell: context.cell,
      hadInvisible: this.hadInvisible,
    });
    if (headingLevel > 0) this.heading = text.slice(0, 300);
    for (const link of this.textLinks) {
      this.addLink({ ...link, hreflang: '', tag: 'a', fallback: '' }, link.text, context, index);
    }
  }

  /** The line that stands open above what is folded is the head of it. */
  private headFold(): void {
    const last = this.blocks.at(-1);
    if (last === undefined || last.visibility === 'folded' || last.headingLevel > 0 || last.cell !== null)
      return;
    if (last.text.length > 120 || /[.;,]$/.test(last.text)) return;
    this.blocks[last.index] = { ...last, headingLevel: 7 };
    this.heading = last.text;
  }

  private addLink(anchor: OpenAnchor, text: string, context: Context, block: number): void {
    if (this.links.length >= MAX_LINKS) return;
    const { href, rel, hreflang, tag } = anchor;
    const { place, visibility } = context;
    this.links.push({ href, text: text.slice(0, 300), rel, hreflang, tag, place, visibility, block });
  }

  private linkText(anchor: OpenAnchor, start: number): void {
    const last = this.textLinks.at(-1);
    const end = this.text.length;
    const isSame = last !== undefined && last.href === anchor.href && last.end >= start - 1;
    const from = isSame ? last.start : start;
    if (isSame) this.textLinks.pop();
    const text = this.text.slice(from, end).trim();
    this.textLinks.push({ href: anchor.href, rel: anchor.rel, text, start: from, end });
  }

  private clean(raw: string): string {
    if (PLAIN.test(raw)) return raw;
    let text = raw;
    INVISIBLE.lastIndex = 0;
    if (MAY_BE_INVISIBLE.test(raw) && INVISIBLE.test(raw)) {
      const marks = raw.match(INVISIBLE) ?? [];
      if (!SOFT.test(marks.join(''))) {
        this.hadInvisible = true;
        this.sawInvisible = true;
      }
      text = raw.replace(INVISIBLE, '');
    }
    return text.replace(/\s+/g, ' ');
  }

  private cut(): void {
    const at = this.text.lastIndexOf(' ');
    const rest = at > MAX_BLOCK / 2 ? this.text.slice(at + 1) : '';
    const { context } = this;
    const last = this.parts.at(-1);
    if (rest !== '') this.text = this.text.slice(0, at);
    this.flush();
    this.context = context;
    this.text = rest;
    if (rest !== '' && last !== undefined) this.parts.push({ ...last, text: rest, boundary: 'none' });
  }
}

/** Behind the last white space within reach, so that no word is cut that has room in a piece. */
function pieceEnd(text: string, start: number): number {
  const end = start + MAX_PIECE;
  if (text.length <= end) return text.length;
  const space = text.lastIndexOf(' ', end - 1);
  return space > start ? space + 1 : end;
}
