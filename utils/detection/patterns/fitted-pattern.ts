import type { PageText } from '@/utils/detection/page/page-text';
import { addPage, canStand, noLetters } from './page-letters';
import { fitWays, tokensOf } from './pattern-ways';

/**
 * A browser compiles a pattern when it is first used, and that takes far longer than running it over a page.
 * While a page is read, a fitted pattern is therefore only as large as the page asks: the ways to say a thing
 * whose letters stand nowhere on it are left out. What it finds there is the same.
 */
class FittedPattern extends RegExp {
  readonly #whole: RegExp;
  /** Whether it goes on where it stopped: asking the flags each time takes longer than most texts. */
  readonly #keepsPlace: boolean;
  #tokens: readonly string[] | null = null;
  #fitted: RegExp;
  /** Letters whose lack is why a way was left out. */
  #lacking: string[] = [];
  #pages = 0;

  constructor(whole: RegExp) {
    super(whole);
    this.#whole = whole;
    this.#keepsPlace = whole.global || whole.sticky;
    this.#fitted = whole;
  }

  override test(text: string): boolean {
    return this.#keepsPlace ? this.exec(text) !== null : this.#now().test(text);
  }

  override exec(text: string): RegExpExecArray | null {
    const now = this.#now();
    if (!this.#keepsPlace) return now.exec(text);
    now.lastIndex = this.lastIndex;
    const match = now.exec(text);
    this.lastIndex = now.lastIndex;
    return match;
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpExecArray> {
    const now = this.#now();
    now.lastIndex = this.lastIndex;
    return now[Symbol.matchAll](text);
  }

  override [Symbol.replace](text: string, by: unknown): string {
    return this.#now()[Symbol.replace](text, by as string);
  }

  override [Symbol.search](text: string): number {
    return this.#now()[Symbol.search](text);
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#now()[Symbol.split](text, limit);
  }

  /** As large as the page that is being read asks; the whole pattern outside a reading. */
  #now(): RegExp {
    if (!isReading) return this.#whole;
    if (this.#pages !== pages) {
      if (this.#tokens === null || this.#lacking.some((row) => canStand(row, seen))) this.#fit();
      this.#pages = pages;
    }
    return this.#fitted;
  }

  #fit(): void {
    this.#tokens ??= tokensOf(this.source);
    this.#lacking = [];
    this.#fitted = new RegExp(fitWays(this.#tokens, seen, this.#lacking) ?? '(?!)', this.flags);
  }
}

export const fitted = (whole: RegExp): RegExp => new FittedPattern(whole);

/** The letters of every page read so far: a pattern that was fitted once only grows, and stays compiled. */
const seen = noLetters();
/** Counts the pages that brought new letters. */
let pages = 0;
let isReading = false;

/** Runs a reading in which fitted patterns only meet text of this page; it may add no letters of its own. */
export function fittedTo<T>(page: PageText, read: () => T): T {
  if (addPage(seen, page) || pages === 0) pages += 1;
  isReading = true;
  try {
    return read();
  } finally {
    isReading = false;
  }
}
