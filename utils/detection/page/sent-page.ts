import * as z from 'zod/mini';
import type { PageText } from './page-text';

/**
 * What the page reader sends out of the tab: the text of the page, bounded in every direction. It comes from
 * beside a hostile page, so it passes this schema before anything looks at it; the reading itself is made in the
 * extension's own page, where no script of the site can be near it.
 */
const text = (max: number) => z.string().check(z.maxLength(max));
const count = z.number().check(z.gte(-1), z.lte(10_000_000));
const place = z.enum(['body', 'header', 'footer', 'nav']);
/** No more than the reader's own budget of text, with room for its separators. */
const MAX_TEXT = 2_200_000;
const MAX_ENTRIES = 200_000;
const many = <T extends z.core.$ZodType>(item: T, max = MAX_ENTRIES) => z.array(item).check(z.maxLength(max));

const linkSchema = z.strictObject({
  href: text(20_000),
  text: text(20_000),
  rel: text(2_000),
  start: count,
  end: count,
});

const blockSchema = z.strictObject({
  text: text(MAX_TEXT),
  tag: text(100),
  headingLevel: count,
  heading: z.nullable(text(MAX_TEXT)),
  place,
  visibility: z.enum(['shown', 'folded']),
  index: count,
  group: count,
  links: many(linkSchema),
  listDepth: count,
  cell: z.nullable(z.strictObject({ table: count, row: count, column: count, isHeader: z.boolean() })),
  hadInvisible: z.boolean(),
});

const anchorSchema = z.strictObject({
  href: text(20_000),
  text: text(20_000),
  rel: text(2_000),
  hreflang: text(2_000),
  tag: z.enum(['a', 'area', 'link']),
  place,
  visibility: z.enum(['shown', 'folded', 'hidden']),
  block: count,
});

export const sentPageSchema = z.strictObject({
  url: text(20_000),
  title: text(20_000),
  lang: z.nullable(text(2_000)),
  blocks: many(blockSchema),
  links: many(anchorSchema),
  /** JSON-LD as found; the finders read own properties of it only. */
  structuredData: many(z.unknown(), 1_000),
  microdata: many(z.strictObject({ type: text(20_000), prop: text(20_000), value: text(20_000) })),
  metas: many(z.tuple([text(20_000), text(MAX_TEXT)])),
  notices: many(
    z.enum(['truncatedText', 'truncatedNodes', 'outOfTime', 'hiddenTextIgnored', 'invisibleCharacters']),
    10,
  ),
});
export type SentPage = z.infer<typeof sentPageSchema>;

/** The page as the finders take it. */
export function pageTextOf(sent: SentPage): PageText {
  return { ...sent, metas: new Map(sent.metas) };
}
