import { parseHTML } from 'linkedom';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { asEml } from '@/utils/letters/as-eml';
import { asMailto } from '@/utils/letters/as-mailto';
import { pageHtml } from '@/utils/letters/as-page';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { Letter, Paragraph } from '@/utils/letters/letter';
import { oneLine } from '@/utils/letters/words';
import { fc } from '../property/seeded';
import { HOSTILE_TEXTS } from './hostile';
import { parseMailto } from './mailto-parser';
import { CONTROLLER, READ_POLICY, SENDER, sampleRequest } from './sample';

const TO = 'privacy@dezeepkist.voorbeeld.be';
const withSituation = (typed: string) =>
  composeLetter(
    sampleRequest({
      kind: 'objection',
      answers: {
        'objection.purposes': [],
        'objection.processing': 'Het volgen van mijn bezoeken.',
        'objection.situation': typed,
      },
    }),
  ).letter;

/** A letter that holds nothing but this text, in every place that it has. */
function full(typed: string): Letter {
  const items = [{ label: null, text: typed }];
  const paragraph = (kind: Paragraph['kind']): Paragraph => ({
    ...{ id: kind, kind, text: typed, sources: [], changed: false },
    items: kind === 'list' || kind === 'quote' ? items : [],
  });
  return {
    ...composeLetter(sampleRequest({ kind: 'access' })).letter,
    ...{ subject: typed, salutation: typed, closing: typed, signatureName: typed, reference: typed },
    ...{ senderLines: [typed], addresseeLines: [typed], dateLine: typed, enclosures: [typed] },
    paragraphs: (['heading', 'text', 'list', 'quote'] as const).map(paragraph),
  };
}

describe.each(Object.entries(HOSTILE_TEXTS))('%s', (_, typed) => {
  test('arrives as typed, once, and nothing else changes', () => {
    const text = letterAsText(withSituation(typed));
    const plain = letterAsText(withSituation('GEWOON'));
    expect(text).toBe(plain.split('GEWOON').join(typed));
  });

  test('stands in a name on one line, and adds no line anywhere', () => {
    const { letter } = composeLetter(sampleRequest({ kind: 'access', sender: { ...SENDER, name: typed } }));
    expect(letter.signatureName).toBe(oneLine(typed));
    expect(letter.signatureName).not.toMatch(/\p{Cc}/u);
    expect(letter.senderLines).toHaveLength(3);
  });

  test('adds no header and no recipient to a draft file', async () => {
    const letter = { ...withSituation(typed), subject: `Betreft ${typed}` };
    const parsed = await PostalMime.parse(asEml(letter, TO));
    expect(parsed.headers.map((header) => header.key)).toEqual([
      'x-unsent',
      'to',
      'subject',
      'mime-version',
      'content-type',
      'content-transfer-encoding',
    ]);
    expect(parsed.to?.map((one) => one.address)).toEqual([TO]);
    expect(parsed.cc ?? []).toEqual([]);
    expect(parsed.bcc ?? []).toEqual([]);
  });

  test('adds no field and no recipient to a mail link', () => {
    const link = asMailto({ ...withSituation(typed), subject: `Betreft ${typed}` }, TO);
    if (link.kind === 'noAddress') throw new Error('address');
    const parsed = parseMailto(link.href);
    expect(parsed.to).toEqual([TO]);
    expect([...parsed.fields.keys()].filter((key) => key !== 'body')).toEqual(['subject']);
    expect(parsed.fields.get('subject')).toBe(`Betreft ${oneLine(typed)}`.toWellFormed().trimEnd());
  });

  test('makes no element in the page, wherever it stands, and is read there as it was typed', () => {
    const page = pageHtml(full(typed));
    const tags = (html: string) => html.match(/<[a-z!/][^>]*>/gi);
    expect(tags(page)).toEqual(tags(pageHtml(full('GEWOON'))));
    const { document } = parseHTML(page);
    const shown = typed.toWellFormed().replaceAll('\u0000', '');
    for (const name of ['sender', 'addressee', 'subject', 'salutation', 'closing', 'signature'])
      expect(document.querySelector(`.${name}`)?.textContent, name).toBe(shown);
    expect(document.querySelector('title')?.textContent).toBe(oneLine(typed.toWellFormed()));
    expect([...document.querySelectorAll('dd')].map((one) => one.textContent)).toEqual([shown, shown]);
    const body = ['h2', 'p:not([class])', 'li', 'blockquote', '.enclosures'];
    const texts = body.map((name) => [...document.querySelectorAll(name)].map((one) => one.textContent));
    expect(texts).toEqual([[shown], [shown, shown, shown], [`– ${shown}`], [shown], [`Bijlage1. ${shown}`]]);
  });
});

describe('words of a page', () => {
  const withQuote = (words: string) =>
    letterAsText(
      composeLetter(
        sampleRequest({
          kind: 'erasure',
          policy: {
            ...READ_POLICY,
            policy: {
              ...READ_POLICY.policy,
              retention: [{ subject: 'x', amount: null, unit: null, from: null, quote: words }],
            },
          },
          answers: { 'erasure.grounds': ['directMarketing'], 'quotes.retention': ['x'] },
        }),
      ).letter,
    );

  test('of 5,000 letters are shortened visibly', () => {
    const text = withQuote('Wij bewaren alles zo lang wij willen. '.repeat(140));
    const quote = /“([^”]+)”/.exec(text)?.[1] ?? '';
    expect(quote.length).toBeLessThanOrEqual(400);
    expect(quote.endsWith('[…]')).toBe(true);
  });

  test('lose control and direction characters and line breaks', () => {
    const text = withQuote('een\u202Etwee\u0000drie\r\nvier\u2066vijf\u200Bzes\uD800zeven');
    expect(text).toContain('“eentweedrie viervijfzeszeven”');
  });

  test('of markup stand as text', () => {
    expect(withQuote('<b>Zeven</b> jaar')).toContain('“<b>Zeven</b> jaar”');
  });
});

describe('a hostile controller', () => {
  test('has no second recipient, whatever its address says', () => {
    const { letter } = composeLetter(sampleRequest({ kind: 'access' }));
    for (const address of ['a@x.nl,b@y.nl', 'a@x.nl;b@y.nl', 'a@x.nl?bcc=c@y.nl', 'a%40x.nl', '"a b"@x.nl']) {
      expect(asMailto(letter, address)).toEqual({ kind: 'noAddress' });
      expect(asEml(letter, address)).not.toContain('To:');
    }
  });

  test('keeps its block within seven lines', () => {
    const { letter } = composeLetter(
      sampleRequest({
        kind: 'access',
        controller: {
          ...CONTROLLER,
          name: 'A\nB\r\nC',
          address: { ...CONTROLLER.address, street: 'x\ny\nz' },
        },
      }),
    );
    expect(letter.addresseeLines.length).toBeLessThanOrEqual(6);
    for (const line of letter.addresseeLines) expect(line).not.toMatch(/[\r\n]/);
  });
});

test('any typed text arrives as typed, and nowhere else', { timeout: 60_000 }, () => {
  const plain = letterAsText(withSituation('GEWOON')).split('GEWOON');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200, size: 'max' }), (typed) => {
      fc.pre(typed.trim() !== '');
      expect(letterAsText(withSituation(typed))).toBe(plain.join(typed));
    }),
  );
});
