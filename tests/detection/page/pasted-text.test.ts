import { describe, expect, it } from 'vitest';
import { pastedText } from '@/utils/detection/page/pasted-text';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { DOMS } from '../identity/doms';

const URL_OF_PAGE = 'https://www.voorbeeld.example/privacy';
const SAMPLES = [
  'Privacyverklaring\n\nBakkerij De Korenaar BV, Dorpsstraat 1, 9000 Gent\r\ninfo@dekorenaar.example\rTel. 09 123 45 67',
  '  veel   wit\t\tdaartussen  \n\n\n   \nslot',
  'on​zicht\u200bbaar en \u202eomgekeerd\nzacht\u00adafgebroken',
  '<p>geen markup</p> &amp; geen tekens\n<script>alert(1)</script>',
  `een regel die te lang is voor een blok: ${'woord '.repeat(3000)}`,
];

describe.each(DOMS)('pasted text beside paragraphs in $name', ({ parse }) => {
  it.each(SAMPLES)('gives the same blocks (%#)', (text) => {
    const document = parse('<!doctype html><html><head></head><body></body></html>');
    for (const line of text.split(/\r\n|[\n\r]/)) {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      document.body.append(paragraph);
    }
    const page = readBlocks(document, { url: URL_OF_PAGE, isLive: false, now: () => 0 });
    const pasted = pastedText(text, URL_OF_PAGE);
    const plain = ({ blocks, notices }: typeof page) => ({
      notices,
      // A document counts the elements around its paragraphs too.
      blocks: blocks.map(({ group, ...block }) => block),
    });
    expect(pasted.blocks.length).toBeGreaterThan(0);
    expect(plain(pasted)).toEqual(plain(page));
  });
});

describe('pasted text', () => {
  it('keeps lines apart, and says when there is more than it reads', () => {
    const { blocks } = pastedText('een\ntwee', URL_OF_PAGE);
    expect(new Set(blocks.map(({ group }) => group)).size).toBe(2);
    expect(pastedText('woord '.repeat(400_000), URL_OF_PAGE).notices).toEqual(['truncatedText']);
    expect(pastedText('x\n'.repeat(200_000), URL_OF_PAGE).notices).toEqual(['truncatedText']);
  });
});
