import { describe, expect, test } from 'vitest';
import { LEGAL_SOURCES } from '@/utils/law/legal-sources';
import { paragraphAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { Paragraph } from '@/utils/letters/letter';
import { VARIANTS } from './variants';

/** Every legal statement traces to a constant with article and source; nothing cites what nobody saw. */
const PARAGRAPHS = [...VARIANTS].flatMap(([name, request]) =>
  composeLetter(request).letter.paragraphs.map((paragraph) => [name, paragraph] as const),
);

/** Every article that the words cite, as the ids write it: "12(3)", "15(1)(h)", "17". */
function articlesIn(text: string): readonly string[] {
  const found = text.matchAll(
    /artikel(?:en)? (\d{1,2})(?: AVG| van de Alg|, (?:lid|leden) (\d)|, punt (\d))?(?:, punt(?:en)? ([a-h])\))?/g,
  );
  return [...found]
    .filter((match) => !/^ (?:en \d+ van de wet|UAVG)/.test(text.slice((match.index ?? 0) + match[0].length)))
    .map(([, article, paragraph, point, letter]) =>
      [article, paragraph ?? point, letter].filter((part) => part !== undefined).join('.'),
    );
}

/** An id as the same dotted path: "12(3)/extension" → "12.3". */
function pathOf(id: string): string {
  return (id.split('/')[0] ?? '').replaceAll(/[()]+/g, '.').replace(/\.$/, '');
}

/** The id names the article itself, its parent, or a point of it. */
function supports(id: string, cited: string): boolean {
  const path = pathOf(id);
  return path === cited || path.startsWith(`${cited}.`) || cited.startsWith(`${path}.`);
}

function uncited(paragraph: Paragraph): readonly string[] {
  // What stands in its place in a short form is held to the same sources.
  const text = [paragraphAsText(paragraph), paragraph.short ?? ''].join('\n');
  const sources: readonly string[] = paragraph.sources;
  const articles = articlesIn(text).filter((cited) => !sources.some((id) => supports(id, cited)));
  const cases = [...text.matchAll(/C-\d{2,3}\/\d{2}/g)]
    .map(([id]) => id)
    .filter((id) => !sources.includes(id));
  const decisions = [...text.matchAll(/beslissing(?:en)? (\d{2,3}\/20\d{2})/g)]
    .map(([, number]) => `GBA ${number}`)
    .filter((id) => !sources.includes(id));
  const guidelines = /EDPB/.test(text) && !sources.some((id) => id.startsWith('EDPB')) ? ['EDPB'] : [];
  return [...articles, ...cases, ...decisions, ...guidelines];
}

describe('legal statements and their sources', () => {
  test('the reader of citations sees what stands there', () => {
    expect(articlesIn('(artikel 12, lid 6, en artikel 5, lid 1, punt c), AVG)')).toEqual(['12.6', '5.1.c']);
    expect(articlesIn('artikel 4, punt 9), AVG en artikel 46 AVG')).toEqual(['4.9', '46']);
    expect(articlesIn('artikelen 5 en 8 van de wet van 8 augustus 1983')).toEqual([]);
  });

  test('every source of every paragraph is a legal source', () => {
    for (const [name, paragraph] of PARAGRAPHS)
      for (const id of paragraph.sources)
        expect(Object.hasOwn(LEGAL_SOURCES, id), `${name}: ${id}`).toBe(true);
  });

  test('every article, judgment and decision that the words cite is among the sources of its paragraph', () => {
    const found = PARAGRAPHS.flatMap(([name, paragraph]) =>
      uncited(paragraph).map((cited) => `${name} ${paragraph.id}: ${cited}`),
    );
    expect(found.join('\n')).toBe('');
  });

  test('no source is mere general knowledge', () => {
    for (const [, paragraph] of PARAGRAPHS)
      for (const id of paragraph.sources) expect(['S', 'S2', 'D']).toContain(LEGAL_SOURCES[id].tag);
  });
});
