import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import type { Field } from '@/utils/detection/page-reading';
import { cardSchema, pageReadingSchema } from '@/utils/detection/page-reading';
import { readPage } from '@/utils/detection/read-page';
import { startOfWork, workSince } from '../../thread-work';
import { DOMS } from './doms';

// The machine that runs this may be busy with others: what is measured has limits of its own below.
vi.setConfig({ testTimeout: 60_000 });

/** The reader's own clock runs by the work done: on a busy machine its budget is then what it is elsewhere. */
const work = startOfWork();
const now = () => workSince(work);
const options = { url: 'https://rogge.be/privacy', isLive: false, now };
const value = (field: Field | undefined) => field?.best?.value ?? null;

function parse(body: string, head = ''): Document {
  return parseHTML(`<html><head><title>Rogge</title>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
}

/** Repeats that make a pattern with a hidden square show itself: 200 kB of each, behind a start that fits. */
const REPEATS =
  'a|A|@|.|-|0|1| |a@|a.|@a|A |a |1 |1000 |1000 A|1000 AB |Aa |de |van |, |(|© |BV |b.v. |www.|a-|0 |0.|+32|+|. A|verantwoordelijk |is verantwoordelijk |wij zijn |privacy |Straat 1 |Straat 1, |te Aa |gevestigd te |KvK |BE0|BE 0|NL0|[at]|\'s |-a|:|·| · |is een |verwerkt gegevens |Postbus 1 |tel 0|A.|B.V. |"|„|aan den |op |Aa-|samen verantwoordelijk |verantwoordelijken zijn A|Wij geven les in |een praktijk te A|, praktijk in A|bezoek aan A|verwerkt A |(hierna |(A |) en A|p/a A|1000 A en A|Praktijk A Kaai 1 |b.v.,|no. 1|à A|GBA. A|Wachtpost: A, |(hierna de "|Aa Bb (Cc 1, |gaan naar A|stuur ons een |GO! |Els van Dam | _a_ a |x@a.been|netwerk archief |daarvoor terecht '.split(
    '|',
  );
const STARTS = [
  '',
  'Bakkerij Rogge BV, gevestigd te ',
  'info@',
  'Dorpsstraat 1, 1000 ',
  'BE 0',
  '© 2026 ',
  'tel. 0',
];

describe('no pattern takes more than its share on 200 kB of one thing', () => {
  test.each(REPEATS)('%j', (unit) => {
    for (const start of STARTS) {
      const text = start + unit.repeat(Math.ceil(200_000 / unit.length));
      const begun = startOfWork();
      readParties(readBlocks(parse(`<p>${text.replaceAll('<', '')}</p>`), options));
      expect(workSince(begun), start).toBeLessThan(1500);
    }
  });
});

describe('many of one kind take no more than their share', () => {
  const many = (count: number, one: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => `<p>${one(n)}</p>`).join('');

  test.each<[string, number, (n: number) => string]>([
    ['the same number', 30_000, () => 'Ondernemingsnummer 0403.170.701'],
    ['the same telephone', 20_000, () => 'tel. 03 123 45 67'],
    ['controllers', 4_000, (n) => `Verantwoordelijke voor de verwerking is Firma X${n} BV.`],
    ['addresses for requests', 10_000, (n) => `Stuur uw verzoek naar box${n}@firma${n}.be.`],
    ['street addresses', 5_000, (n) => `Firma X${n} BV, Kerkstraat ${n}, ${1000 + (n % 9000)} Antwerpen`],
    ['numbers', 25_000, (n) => `KvK ${41_000_000 + n}`],
    ['lines of numbers', 400, (n) => `KvK ${41_000_000 + n}, `.repeat(60)],
    ['persons over numbers', 40_000, (n) => (n % 2 === 0 ? `Stichting Aa${n}` : `KvK ${41_000_000 + n}`)],
    ['phones', 5_000, (n) => `tel. 03 ${100 + (n % 900)} ${10 + (n % 90)} ${10 + ((n >> 3) % 90)}`],
  ])('%s', (_, count, one) => {
    const begun = startOfWork();
    const { controllers } = readParties(readBlocks(parse(many(count, one)), options));
    expect(workSince(begun)).toBeLessThan(3000);
    // More than it may hold would be no reading at all.
    for (const card of controllers) expect(cardSchema.safeParse(card).error).toBeUndefined();
  });
});

test.each([
  ['one text', (text: string) => text],
  ['many elements', (text: string) => text.replace(/.{80}/g, '<b>$&</b>')],
  ['a link', (text: string) => `<a href="/x">${text}</a>`],
])('attack 5: no block of %s is long, with or without a space to cut it at', (_name, wrap) => {
  for (const unit of ['a', 'woord ', 'a, ']) {
    const text = unit.repeat(200_000 / unit.length);
    const { blocks } = readBlocks(parse(`<p>${wrap(text)}</p>`), options);
    expect(Math.max(...blocks.map((block) => block.text.length))).toBeLessThanOrEqual(10_000);
    const letters = blocks.map((block) => block.text.replaceAll(' ', '')).join('');
    expect(letters).toBe(text.replaceAll(' ', ''));
  }
});

test('twice the page takes about twice the time', () => {
  const part =
    '<p>Bakkerij Rogge BV, Dorpsstraat 1, 2400 Mol, verwerkt uw gegevens; mail info@rogge.be of bel 014 11 22 33.</p>';
  const time = (kilobytes: number) => {
    const document = parse(part.repeat((kilobytes * 1000) / part.length));
    const begun = startOfWork();
    readParties(readBlocks(document, options));
    return workSince(begun);
  };
  time(200);
  const quietest = (kilobytes: number) => Math.min(...Array.from({ length: 4 }, () => time(kilobytes)));
  const small = quietest(200);
  const large = quietest(800);
  expect(large / small).toBeLessThan(4 * 2.5);
});

describe.each(DOMS)('the walk in $name', ({ parse: parseIn }) => {
  test('is not led astray by form fields that are named like properties of nodes', () => {
    const names =
      'nextSibling firstChild parentNode textContent nodeType getAttribute querySelectorAll attributes';
    const inputs = names.split(' ').map((name) => `<input name="${name}">`);
    const page = readBlocks(
      parseIn(`<body><form>${inputs.join('')}<p>In het formulier</p></form><p>Erna</p></body>`),
      options,
    );
    expect(page.blocks.map(({ text }) => text)).toEqual(['In het formulier', 'Erna']);
  });

  // What a form does in a browser to its own properties, these documents do not: here it is done to them.
  test.each(['firstChild', 'nextSibling'])(
    'attack 1: is not led astray by a form whose %s is a field',
    (key) => {
      const document = parseIn('<body><form><p>In het formulier</p><input></form><p>Erna</p></body>');
      const form = document.querySelector('form');
      const field = document.querySelector('input');
      if (form === null) throw new Error('The page holds a form');
      Object.defineProperty(form, key, { configurable: true, get: () => field });
      expect(readBlocks(document, options).blocks.map(({ text }) => text)).toEqual([
        'In het formulier',
        'Erna',
      ]);
    },
  );

  test('changes nothing in the page', () => {
    const document = parseIn('<body><div hidden>a</div><p>b<br>c</p><details><p>d</p></details></body>');
    const before = document.documentElement.outerHTML;
    readPage(document, options);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('survives a page without text, without body, and with broken structured data', () => {
    for (const html of [
      '',
      '<html></html>',
      '<frameset><frame src="x"></frameset>',
      '<head><script type="application/ld+json">{"__proto__": [</script></head>',
      '<head><script type="application/ld+json">{"@type":"Organization","__proto__":{"name":"x"},"name":{"a":1},"address":[[]]}</script></head><body>x</body>',
    ]) {
      expect(() =>
        pageReadingSchema.parse(readPage(parseIn(html || '<html></html>'), options)),
      ).not.toThrow();
    }
    expect(Object.hasOwn(Object.prototype, 'name')).toBe(false);
  });

  test('keeps three states of text apart', () => {
    const page = readBlocks(
      parseIn(
        '<body><p>open</p><details><summary>kop</summary><p>dicht</p></details><button aria-controls="p" aria-expanded="false">meer</button><div id="p" hidden>paneel</div><div hidden>weg</div><div style="visibility: hidden">weg</div><p style="opacity:0">weg</p><p style="font-size: 0px">weg</p><p style="position:absolute;left:-9999px">weg</p><p style="color:#fff;background-color:#fff">weg</p><p aria-hidden="true">weg</p><dialog>weg</dialog><template>weg</template><noscript>weg</noscript><!-- weg --></body>',
      ),
      options,
    );
    expect(page.blocks.map(({ text, visibility }) => [text, visibility])).toEqual([
      ['open', 'shown'],
      ['kop', 'shown'],
      ['dicht', 'folded'],
      ['meer', 'shown'],
      ['paneel', 'folded'],
    ]);
    expect(page.notices).toContain('hiddenTextIgnored');
  });
});

test('what is folded is at most probable', () => {
  const reading = readParties(
    readBlocks(
      parse('<h1>Privacy</h1><details><summary>Contact</summary><p>E-mail: info@rogge.be</p></details>'),
      options,
    ),
  );
  expect(reading.controllers[0]?.email.best).toMatchObject({
    value: 'info@rogge.be',
    sureness: 'probable',
    doubts: ['folded'],
  });
});

test('zero-width and direction marks are stripped and told', () => {
  const page = readBlocks(parse('<p>in\u200bfo@ro\u202egge.be</p><p>zacht\u00adkoppel</p>'), options);
  expect(page.blocks.map(({ text, hadInvisible }) => [text, hadInvisible])).toEqual([
    ['info@rogge.be', true],
    ['zachtkoppel', false],
  ]);
  expect(page.notices).toContain('invisibleCharacters');
});

test('letters of another alphabet in a domain show as what they are', () => {
  const reading = readParties(readBlocks(parse('<h2>Contact</h2><p>Mail: info@r\u043egge.be</p>'), options));
  const email = reading.controllers[0]?.email.best;
  expect(email?.value).toMatch(/@xn--/);
  expect(email?.doubts).toContain('lookAlike');
  expect(email?.sureness).toBe('check');
});

test('the headers of a mailto link are never looked at, and two addresses are none', () => {
  const read = (href: string) =>
    value(
      readParties(readBlocks(parse(`<p>Mail <a href="${href}">ons</a></p>`), options)).controllers[0]?.email,
    );
  expect(read('mailto:a@rogge.be?cc=evil@x.nl&bcc=e@x.nl&body=b@x.nl')).toBe('a@rogge.be');
  expect(read('mailto:a@rogge.be,b@rogge.be')).toBe(null);
  expect(read('mailto:?to=a@rogge.be')).toBe(null);
  expect(read('mailto:%0aa@rogge.be%0d')).toBe('a@rogge.be');
  expect(read(`mailto:${'a'.repeat(300)}@rogge.be`)).toBe(null);
  expect(read('mailto:a@[127.0.0.1]')).toBe(null);
});

test('a decoy on another domain does not win over the address on the site’s own', () => {
  const html =
    '<h1>Privacy</h1><p>Rogge BV is verantwoordelijk voor de verwerking van gegevens.</p><p>Mail privacy@evil.example voor je rechten.</p><p>Vragen over je gegevens: info@rogge.be</p>';
  const email = readParties(readBlocks(parse(html), options)).controllers[0]?.email;
  expect(email?.best?.value).toBe('info@rogge.be');
  expect(email?.alternatives.map((other) => other.doubts)).toEqual([['otherDomain']]);
});

test('above two megabytes the beginning and the end are read, and said', () => {
  const filler = '<p>Wij bewaren uw gegevens niet langer dan nodig is voor het doel.</p>'.repeat(60_000);
  const page = readBlocks(
    parse(`<p>Begin: Rogge BV</p>${filler}<footer><p>Einde: Dorpsstraat 1, 2400 Mol</p></footer>`),
    { ...options, now: () => 0 },
  );
  expect(page.notices).toContain('truncatedText');
  expect(page.blocks[0]?.text).toBe('Begin: Rogge BV');
  expect(page.blocks.at(-1)).toMatchObject({ text: 'Einde: Dorpsstraat 1, 2400 Mol', place: 'footer' });
  const characters = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  expect(characters).toBeGreaterThan(1_500_000);
  expect(characters).toBeLessThan(2_200_000);
});

test('very many nodes and very deep ones end in time', () => {
  const many = parse(`${'<b>x</b>'.repeat(450_000)}<p>einde</p>`);
  const begun = startOfWork();
  const page = readBlocks(many, options);
  expect(workSince(begun)).toBeLessThan(8000);
  expect(page.notices.some((notice) => notice === 'truncatedNodes' || notice === 'outOfTime')).toBe(true);
  expect(page.blocks.at(-1)?.text).toBe('einde');
  const document = parse('<p>voor</p>');
  let at: Element = document.body;
  for (let depth = 0; depth < 20_000; depth += 1) {
    const inner = document.createElement('div');
    at.appendChild(inner);
    at = inner;
  }
  at.textContent = 'diep';
  expect(readBlocks(document, options).blocks.map(({ text }) => text)).toEqual(['voor', 'diep']);
});

test('a clock that has run out stops the walk', () => {
  let time = 0;
  const page = readBlocks(parse('<p>a</p>'.repeat(5000)), {
    ...options,
    now: () => {
      time += 400;
      return time;
    },
  });
  expect(page.notices).toContain('outOfTime');
});

test('every reading fits the schema, whatever the page throws at it', () => {
  const long = 'Rogge '.repeat(300);
  const html = `<title>${long}</title><p>${long} BV is verantwoordelijk voor de verwerking van gegevens.</p>${'<p>Mail: a@b.example, Dorpsstraat 1, 2400 Mol</p>'.repeat(50)}<a href="https://x.example/${'y'.repeat(5000)}">privacy</a>`;
  expect(() => pageReadingSchema.parse(readPage(parse(html), options))).not.toThrow();
});
