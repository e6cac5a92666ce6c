import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { RIGHTS, type Right } from '@/utils/law/rights';
import { asEml } from '@/utils/letters/as-eml';
import { asFormText, shortenedIn } from '@/utils/letters/as-form-text';
import { asMailto, LONGEST_MAILTO } from '@/utils/letters/as-mailto';
import { asPage, pageHtml } from '@/utils/letters/as-page';
import { bodyAsText, letterAsText, paragraphAsText, textToPaste } from '@/utils/letters/as-text';
import { asWebmail } from '@/utils/letters/as-webmail';
import { composeLetter } from '@/utils/letters/compose';
import type { Letter, LetterRequest } from '@/utils/letters/letter';
import { fc } from '../property/seeded';
import { parseMailto } from './mailto-parser';
import { sampleRequest } from './sample';
import { VARIANTS } from './variants';

const TO = 'privacy@dezeepkist.voorbeeld.be';
const SHORT: Letter = {
  ...composeLetter(sampleRequest({ kind: 'withdrawConsent', policy: null })).letter,
  subject: 'Intrekking – ref. RB-7K3QX',
  paragraphs: [
    { id: 'ask', kind: 'text', text: 'Ik trek mijn toestemming in.', items: [], sources: [], changed: false },
  ],
};
const letters = [...VARIANTS].map(([name, request]) => [name, composeLetter(request).letter] as const);
const unicode = fc.string({ unit: 'binary', maxLength: 300, size: 'max' });
const crlf = (text: string) => text.replaceAll(/\r\n|\r|\n/g, '\r\n');

describe('a mail link', () => {
  test('carries a short letter whole, read by an independent parser of RFC 6068', () => {
    const link = asMailto(SHORT, TO);
    if (link.kind !== 'whole') throw new Error(link.kind);
    const parsed = parseMailto(link.href);
    // RFC 6068: the "@" of an address stands as it is.
    expect(link.href.startsWith(`mailto:${TO}?`)).toBe(true);
    expect(parsed.to).toEqual([TO]);
    expect(parsed.fields.get('subject')).toBe(SHORT.subject);
    expect(parsed.fields.get('body')).toBe(crlf(bodyAsText(SHORT)));
  });

  test.each(letters)(
    '%s is never longer than the guard, and says when its text goes elsewhere',
    (_, letter) => {
      const link = asMailto(letter, TO);
      if (link.kind === 'noAddress') throw new Error('address');
      expect(link.href.length).toBeLessThanOrEqual(LONGEST_MAILTO);
      const parsed = parseMailto(link.href);
      expect(parsed.fields.get('subject')).toBe(letter.subject);
      expect(parsed.fields.has('body')).toBe(link.kind === 'whole');
    },
  );

  test('carries any text whole or not at all', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(unicode, (typed) => {
        const link = asMailto({ ...SHORT, closing: typed }, TO);
        if (link.kind !== 'whole') return;
        expect(parseMailto(link.href).fields.get('body')).toBe(
          crlf(bodyAsText({ ...SHORT, closing: typed })).toWellFormed(),
        );
      }),
    );
  });

  test('an address with plus, percent or ampersand stays that one address', () => {
    for (const address of ['an+recht@voorbeeld.be', 'an&co@voorbeeld.be', "o'neill@voorbeeld.be"]) {
      const link = asMailto(SHORT, address);
      if (link.kind === 'noAddress') throw new Error(address);
      expect(parseMailto(link.href).to).toEqual([address]);
    }
  });
});

describe('a webmail link', () => {
  test.each(['gmail', 'outlook'] as const)('%s takes address and subject, and never the text', (webmail) => {
    const letter = composeLetter(sampleRequest({ kind: 'access' })).letter;
    const link = asWebmail(letter, TO, webmail) ?? '';
    const url = new URL(link);
    expect(url.protocol).toBe('https:');
    expect(url.searchParams.get('to')).toBe(TO);
    expect(url.searchParams.get(webmail === 'gmail' ? 'su' : 'subject')).toBe(letter.subject);
    expect([...url.searchParams.keys()]).not.toContain('body');
    expect(link).not.toMatch(/Peeters|K-20417|\+/);
  });

  test('is none without exactly one address', () => {
    expect(asWebmail(SHORT, 'a@x.nl,b@y.nl', 'gmail')).toBeNull();
    expect(asWebmail(SHORT, null, 'outlook')).toBeNull();
  });
});

describe('a draft file', () => {
  test.each(letters)('%s says the same to an independent parser, in lines that fit', async (_, letter) => {
    const eml = asEml(letter, TO);
    const parsed = await PostalMime.parse(eml);
    expect(parsed.subject).toBe(letter.subject);
    expect(parsed.to?.map((one) => one.address)).toEqual([TO]);
    expect(parsed.text?.replaceAll('\r\n', '\n').replace(/\n$/, '')).toBe(bodyAsText(letter));
    expect(parsed.headers.find((header) => header.key === 'x-unsent')?.value).toBe('1');
    for (const line of eml.split('\r\n')) expect(line.length).toBeLessThanOrEqual(76);
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has a subject in words that each stand on their own: no character is split (RFC 2047)', () => {
    const subject = 'Ünïcödé 👩‍👩‍👧‍👦 żółw '.repeat(8).trim();
    const words = [...asEml({ ...SHORT, subject }, TO).matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map(
      ([, word = '']) => new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(word, 'base64')),
    );
    expect(words.length).toBeGreaterThan(3);
    expect(words.join('')).toBe(subject);
  });

  test('has no sender, day or number of its own: nothing was sent yet', () => {
    expect(asEml(SHORT, TO)).not.toMatch(/^(?:From|Date|Message-ID):/im);
  });

  test('any subject and any text come back from the parser', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(unicode, unicode, async (subject, typed) => {
        const letter = { ...SHORT, subject, closing: typed };
        const parsed = await PostalMime.parse(asEml(letter, TO));
        const clean = (text: string) => text.toWellFormed().replaceAll('\u0000', '');
        expect(parsed.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(
          clean(bodyAsText(letter))
            .replaceAll(/\r\n|\r/g, '\n')
            .trimEnd(),
        );
        const folded = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();
        expect(folded(parsed.subject ?? '')).toBe(
          folded(subject.toWellFormed().replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')),
        );
      }),
    );
  });
});

describe('a web form', () => {
  const request = sampleRequest({ kind: 'access', channel: 'webForm' });
  const { letter } = composeLetter(request);
  const whole = letterAsText(letter);
  const counted = (text: string) => text.replaceAll('\n', '\r\n').length;
  /** The letter after the user took the proposal over. */
  const shortened = (of: LetterRequest, longest: number) => {
    const { proposal } = asFormText(composeLetter(of).letter, longest);
    if (proposal === null) throw new Error('no proposal');
    const taken = Object.fromEntries(proposal.changes.map(({ id, becomes }) => [id, becomes]));
    return { proposal, taken, letter: composeLetter({ ...of, overrides: taken }).letter };
  };

  test('without a limit, or with one that is high enough, takes all', () => {
    expect(asFormText(letter, null)).toEqual({ length: counted(whole), over: 0, proposal: null });
    expect(asFormText(letter, counted(whole))).toEqual({ length: counted(whole), over: 0, proposal: null });
  });

  test('counts a line break as two, as a form does', () => {
    expect(asFormText(letter, counted(whole) - 1).over).toBe(1);
  });

  test('that is too short is told which paragraphs would change; nothing else does, and nothing is cut', () => {
    const { proposal, taken, letter: short } = shortened(request, 2000);
    const text = letterAsText(short);
    expect(counted(text)).toBe(proposal.length);
    expect(counted(text)).toBeLessThanOrEqual(2000);
    for (const paragraph of letter.paragraphs) {
      const becomes = taken[paragraph.id];
      expect(text.includes(paragraphAsText(paragraph))).toBe(becomes === undefined);
      if (becomes !== undefined) expect(text).toContain(becomes);
    }
    expect(proposal.changes.map(({ was }) => whole.includes(was))).not.toContain(false);
    expect(short.paragraphs.filter((one) => one.changed).map((one) => one.id)).toEqual(Object.keys(taken));
    expect(shortenedIn(short, taken)).toEqual(Object.keys(taken));
    expect(shortenedIn(letter, {})).toEqual([]);
  });

  test('keeps what makes it a request, whose data it is, and who asks', () => {
    const text = letterAsText(shortened(request, 1000).letter);
    for (const part of [
      'artikel 15',
      'RB-7K3QX',
      'klantnummer K-20417',
      'De Zeepkist BV',
      'An Peeters',
      'a) tot en met h)',
    ])
      expect(text).toContain(part);
  });

  test('never changes what the user wrote', () => {
    const own = { authority: 'Mijn eigen slot.', identity: 'Bel mij gerust.' };
    const { proposal, letter: short } = shortened({ ...request, overrides: own }, 2000);
    expect(proposal.changes.map(({ id }) => id)).not.toContain('identity');
    expect(proposal.changes.map(({ id }) => id)).not.toContain('authority');
    expect(composeLetter({ ...request, overrides: own }).letter.paragraphs).toHaveLength(
      short.paragraphs.length,
    );
  });

  test('that is far too short gets no proposal', () => {
    expect(asFormText(letter, 300)).toEqual({
      length: counted(whole),
      over: counted(whole) - 300,
      proposal: null,
    });
  });

  test.each([...VARIANTS].filter(([, { kind }]) => RIGHTS.includes(kind as Right)))(
    '%s: for every limit the proposal fits, changes no more than it must, and keeps the question',
    (_, variant) => {
      const of: LetterRequest = { ...variant, channel: 'webForm' };
      for (const longest of [1000, 1500, 2000, 3000, 4000, 8000]) {
        const told = asFormText(composeLetter(of).letter, longest);
        expect(told.over === 0 || told.length > longest).toBe(true);
        if (told.proposal === null) continue;
        const ids = told.proposal.changes.map(({ id }) => id);
        expect(ids).not.toContain('ask');
        expect(ids).not.toContain('who');
        expect(told.proposal.length).toBeLessThanOrEqual(longest);
        for (const { id, becomes } of told.proposal.changes) {
          const others = told.proposal.changes.filter((one) => one.id !== id);
          const overrides = Object.fromEntries(others.map((one) => [one.id, one.becomes]));
          const { letter: fuller } = composeLetter({ ...of, overrides: { ...of.overrides, ...overrides } });
          expect(counted(letterAsText(fuller)), `${id} → ${becomes}`).toBeGreaterThan(longest);
        }
      }
    },
  );

  test('is pasted with its subject, because a form has no field for it; a mail without', () => {
    expect(textToPaste(letter)).toBe(whole);
    const mail = composeLetter({ ...request, channel: 'email' }).letter;
    expect(textToPaste(mail)).toBe(bodyAsText(mail));
  });
});

describe('a page', () => {
  test.each(letters)('%s holds every word of the letter', (_, letter) => {
    const page = asPage(letter);
    expect(page.addresseeLines.length).toBeLessThanOrEqual(7);
    expect(page.paragraphs.map(paragraphAsText)).toEqual(letter.paragraphs.map(paragraphAsText));
    const html = pageHtml(letter);
    expect(html).not.toMatch(/<script|<img|<link|\son\w+=|url\(|https?:\/\/[^<]*"/i);
  });

  test('says AANGETEKEND first, leaves six lines to sign, and joins lines above seven', () => {
    const letter = composeLetter(sampleRequest({ kind: 'access', channel: 'registeredPost' })).letter;
    expect(asPage(letter).addresseeLines[0]).toBe('AANGETEKEND');
    expect(asPage(letter).signatureLines).toBe(6);
    expect(asPage(letter).references.map(({ value }) => value)).toEqual([
      'RB-7K3QX',
      // The line may end after the place, not within the day.
      'Antwerpen, 22\u00A0november\u00A02026',
    ]);
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(asPage({ ...letter, addresseeLines: lines }).addresseeLines).toEqual([
      'AANGETEKEND',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6, 7, 8',
    ]);
  });
});

describe('editing', () => {
  const request = sampleRequest({ kind: 'access' });

  test('a changed paragraph is marked, cites nothing of ours, and can be reset', () => {
    const own = 'Stuur mij alles.\r\n$& {name}';
    const { letter } = composeLetter({ ...request, overrides: { scope: own, subject: 'Mijn onderwerp' } });
    const changed = letter.paragraphs.find((one) => one.id === 'scope');
    expect(changed).toEqual({ id: 'scope', kind: 'text', text: own, items: [], sources: [], changed: true });
    expect(letter.subject).toBe('Mijn onderwerp');
    expect(letter.paragraphs.filter((one) => one.changed)).toHaveLength(1);
    expect(composeLetter(request).letter.paragraphs.every((one) => !one.changed)).toBe(true);
  });

  test('the text as it was composed is no change', () => {
    const { letter } = composeLetter(request);
    const overrides = Object.fromEntries(letter.paragraphs.map((one) => [one.id, paragraphAsText(one)]));
    expect(composeLetter({ ...request, overrides }).letter).toEqual(letter);
  });

  test('an empty paragraph leaves the letter', () => {
    const { letter } = composeLetter({ ...request, overrides: { identity: '' } });
    expect(letterAsText(letter)).not.toContain('identiteitsbewijs');
    expect(asPage(letter).paragraphs.some((one) => one.id === 'identity')).toBe(false);
  });

  test.each([...VARIANTS])('%s: paragraphs have ids of their own', (_, variant) => {
    const ids = composeLetter(variant).letter.paragraphs.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
