/**
 * Where a legal statement comes from and how far it was verified. Nothing of mere general knowledge is kept
 * here: what nobody saw in a source stands in no letter and is shown nowhere as fact.
 *
 * - `S`: seen in an official page, a copy of the statute or the decision of an authority.
 * - `S2`: seen in a secondary source that quotes or summarises the rule.
 * - `D`: derived here from rules that were seen.
 */
export type Tag = 'S' | 'S2' | 'D';

/** The day on which all sources were last checked together. */
export const LAW_CHECKED_ON = '2026-11-22';

// TODO [2027-06-01]: check every source again, and first whether the Digital Omnibus changed article 12(5) AVG.
/** From this day on the tests fail until that was done. @internal */
export const LAW_CHECK_AGAIN_ON = '2027-06-01';

export interface LegalSource {
  /** As it is cited in Dutch, e.g. "artikel 12, lid 3, AVG". */
  citation: string;
  /** What it says, in one Dutch sentence. */
  says: string;
  /** Where that was seen. */
  seenIn: string;
  tag: Tag;
  /** ISO day. */
  checkedOn: string;
  /** What must not be read into it. */
  notCovered?: string;
}

const AVG_TEXT = 'Verordening (EU) 2016/679, PB L 119 van 4 mei 2016';

/**
 * The Dutch citation of an article of the AVG.
 * @example citeArticle('17(3)(b)') // "artikel 17, lid 3, punt b), AVG"
 * @example citeArticle('4(11)') // "artikel 4, punt 11), AVG"
 */
export function citeArticle(article: string): string {
  const [number = '', ...parts] = article.split('(').map((part) => part.replace(')', ''));
  const named = parts.map((part) => {
    if (!/^\d{1,2}$/.test(part)) return `punt ${part})`;
    return number === '4' ? `punt ${part})` : `lid ${part}`;
  });
  return named.length === 0 ? `artikel ${number} AVG` : [`artikel ${number}`, ...named, 'AVG'].join(', ');
}

/** An article of the AVG as a source. The wording is the statute's, shortened. */
export function avg(article: string, says: string, tag: Tag = 'S2', notCovered?: string): LegalSource {
  return {
    citation: citeArticle(article),
    says,
    seenIn: AVG_TEXT,
    tag,
    checkedOn: LAW_CHECKED_ON,
    ...(notCovered === undefined ? {} : { notCovered }),
  };
}

/** Any other source. */
export function source(
  citation: string,
  says: string,
  tag: Tag,
  seenIn: string,
  notCovered?: string,
): LegalSource {
  return {
    citation,
    says,
    seenIn,
    tag,
    checkedOn: LAW_CHECKED_ON,
    ...(notCovered === undefined ? {} : { notCovered }),
  };
}
