import { fc } from './seeded';

/**
 * Bodies of pages made at random, of what the reader looks for and of what is meant to break it. Not as deep as
 * a browser allows: the selectors of happy-dom call themselves for each level. Depth is tried in the browser.
 */
const TAGS = [
  ...[
    'div',
    'p',
    'span',
    'section',
    'footer',
    'address',
    'article',
    'main',
    'nav',
    'header',
    'h1',
    'h2',
    'h3',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tbody', 'tr', 'td', 'th', 'a', 'b', 'i', 'form', 'label'],
  ...['details', 'summary', 'template', 'script', 'style', 'noscript', 'svg', 'math', 'textarea', 'select'],
  ...['option', 'button', 'iframe', 'object', 'pre', 'blockquote', 'marquee', 'xmp', 'x-eigen', 'font'],
];
const EMPTY = ['br', 'hr', 'img', 'input', 'wbr', 'meta', 'link'];

const PHRASES = [
  'Bakkerij De Korenaar BV, gevestigd te Molenstraat 12, 9000 Gent',
  'ondernemingsnummer 0456.123.791',
  'KvK 12345678',
  'BTW BE 0456.123.791',
  'Verwerkingsverantwoordelijke:',
  'is verantwoordelijk voor de verwerking van uw persoonsgegevens',
  'privacy@dekorenaar.be',
  'info [at] dekorenaar [punt] be',
  'Functionaris voor gegevensbescherming: J. Peeters',
  'Wij bewaren uw gegevens 7 jaar na uw laatste aankoop.',
  'op grond van ons gerechtvaardigd belang (artikel 6, lid 1, f) AVG)',
  'U hebt recht op inzage, verbetering en wissing.',
  'Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel',
  'Wij delen uw gegevens met Mailkoerier Inc. in de Verenigde Staten.',
  'Laatst gewijzigd op 31 februari 2026',
  'Hoe lang bewaren wij uw gegevens?',
  '+32 11 22 33 44',
];
const HOSTILE = [
  '\u202egnorts\u202c',
  'pri\u00advacy\u200b@\u2060kоrenaar.be',
  '@@@@@@@@@@@@@@@@',
  '0.0.0.0.0.0.0.0',
  '$& $1 {naam} %s',
  '__proto__ constructor toString',
  '\ud800',
  '\u0000\ufffe\uffff',
  'a'.repeat(400),
  '. '.repeat(200),
  '<![CDATA[ x ]]> &lt;script&gt; &#0; &#x110000; &amp',
  'Ａｖｇ１２３＠ｘ．ｂｅ',
];
const NAMES = [
  'id',
  'name',
  'class',
  'title',
  'href',
  'style',
  'hidden',
  'aria-hidden',
  'type',
  'itemprop',
  'rel',
];
const VALUES = [
  'mailto:privacy@dekorenaar.be?cc=nep@nep.be',
  'mailto:%',
  'tel:+3211223344',
  'javascript:alert(1)',
  '//elders.example/privacy',
  '/privacy/?utm_source=x&sid=1',
  'http://[',
  'display:none',
  'position:absolute;left:-9999px',
  'textContent',
  'childNodes',
  'privacy-policy',
  'application/ld+json',
  'true',
  '',
];

const text = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PHRASES) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{"@type":"Organization","name":"Nep","__proto__":{"x":1}}', '{', '[[[['),
  },
);
const attributes = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES)), { maxLength: 3 })
  .map((pairs) => pairs.map(([name, value]) => ` ${name}="${value}"`).join(''));

const { node } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 6 }).map((parts) => parts.join(' ')),
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.tuple(fc.constantFrom(...EMPTY), attributes).map(([tag, given]) => `<${tag}${given}>`),
    fc
      .tuple(fc.constantFrom(...TAGS), attributes, tie('nodes'), fc.boolean())
      .map(([tag, given, inner, isClosed]) => `<${tag}${given}>${inner}${isClosed ? `</${tag}>` : ''}`),
    fc
      .tuple(fc.constantFrom('div', 'b', 'ul'), fc.integer({ min: 1, max: 12 }), tie('nodes'))
      .map(([tag, depth, inner]) => `<${tag}>`.repeat(depth) + inner),
  ),
}));

export const anyPage = fc.array(node, { minLength: 1, maxLength: 12 }).map((parts) => parts.join('\n'));
