/**
 * Pages that hide something, told in fragments. `HIDDEN`: a plant that nobody sees beside details in plain sight;
 * `FOLDED`: details behind a control in sight; both are read in Chromium and in Firefox.
 */
export const PLANT =
  'De verwerkingsverantwoordelijke is Nepfirma BV, gevestigd te Valkstraat 9, 9000 Gent, e-mail rechten@nepfirma.be.';
export const SEEN = '<p>De Korenaar BV<br>Molenstraat 12<br>3500 Hasselt<br>Mail ons: info@dekorenaar.be</p>';

type Case = readonly [name: string, style: string, body: string];

const ask = (hidden: string) => `<p>Voor uw rechten: mail ${hidden} of bel ons.</p>`;
const MAIL = 'rechten@nepfirma.be';
const tree = (inner: string) =>
  `<script>document.getElementById('h').attachShadow({mode:'open'}).innerHTML='${inner}'</script>`;
const INLINE: readonly (readonly [string, string])[] = [
  ['display: none', 'display:none'],
  ['visibility: hidden', 'visibility:hidden'],
  ['opacity: 0', 'opacity:0'],
  ['the colour of the page', 'color:#fff'],
  ['letters of one pixel', 'font-size:1px'],
];
const WRAPPED: readonly (readonly [string, string])[] = [
  [
    'an sr-only box',
    'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap',
  ],
  ['a box without height', 'height:0;overflow:hidden'],
  ['a box without greatest height', 'max-height:0;overflow:hidden'],
  ['a box cut away', 'clip-path:inset(100%)'],
  ['a box cut to a circle of nothing', 'clip-path:circle(0)'],
  ['a box cut to a line', 'clip-path:polygon(0 0,100% 0,100% 0)'],
  ['letters shifted out of the page', 'text-indent:-9999px'],
  ['letters shifted out of their box', 'text-indent:100%;white-space:nowrap;overflow:hidden'],
  ['hardly any opacity', 'opacity:.01'],
  ['hardly any colour', 'color:rgba(0,0,0,.01)'],
  ['nearly the colour of the page', 'color:#fefefe'],
  ['a transparent fill', '-webkit-text-fill-color:transparent'],
  ['a filter that leaves nothing', 'filter:opacity(0)'],
  ['far to the right', 'position:absolute;left:99999px'],
  ['fixed below the window', 'position:fixed;top:200vh'],
  ['fixed right of the window', 'position:fixed;left:101vw'],
  ['shifted by a transform', 'transform:translateX(-9999px)'],
  ['scaled to nothing', 'transform:scale(0.001)'],
  ['turned on its side', 'transform:rotateY(90deg)'],
  ['letters of two pixels', 'font-size:2px'],
  ['in the colour of the page, placed', 'color:#fff;position:relative'],
  ['in the colour of the page in another notation', 'color:oklch(1 0 0)'],
  ['in the mixed colour of the page', 'color:color-mix(in oklab, white 99%, black)'],
];

export const HIDDEN: readonly Case[] = [
  ...INLINE.map(
    ([name, css]): Case => [
      `a word: ${name}`,
      `.x{${css}}`,
      `${ask(`<span class="x">${MAIL}</span>`)}${SEEN}`,
    ],
  ),
  ...WRAPPED.map(
    ([name, css]): Case => [`a paragraph: ${name}`, `.x{${css}}`, `<p class="x">${PLANT}</p>${SEEN}`],
  ),
  ...WRAPPED.map(
    ([name, css]): Case => [
      `around a paragraph: ${name}`,
      `.x{${css}}`,
      `<div class="x"><p>${PLANT}</p></div>${SEEN}`,
    ],
  ),
  ['a link', '.x{display:none}', `${ask(`<a class="x" href="mailto:${MAIL}">ons</a>`)}${SEEN}`],
  ['a link without text', '', `${ask(`<a href="mailto:${MAIL}"></a>`)}${SEEN}`],
  [
    'a word in a cell',
    '.x{visibility:hidden}',
    `<table><tr><td>E-mail voor rechten</td><td><span class="x">${MAIL}</span></td></tr></table>${SEEN}`,
  ],
  [
    'an encoded address',
    '.x{display:none}',
    `${ask('<a class="x" data-cfemail="542631373c20313a143a3124323d2639357a3631">x</a>')}${SEEN}`,
  ],
  ['an inline host of a tree', '#h{display:none}', `${ask('<x-h id="h"></x-h>')}${tree(MAIL)}${SEEN}`],
  [
    'text of a host that no slot takes',
    '',
    `<div id="h">${PLANT}</div>${tree('<slot name="ander"></slot><p>Welkom</p>')}${SEEN}`,
  ],
  [
    'a slot without opacity',
    '',
    `<div id="h"><p>${PLANT}</p></div>${tree('<style>div{opacity:.02}</style><div><slot></slot></div>')}${SEEN}`,
  ],
  [
    'opacity that multiplies to nothing',
    'div{opacity:.3}',
    `<div><div><div><p>${PLANT}</p></div></div></div>${SEEN}`,
  ],
  [
    'below a painted box',
    'body,html{background:#fff}p.x{position:absolute;top:120px;z-index:-1}.c{position:relative;background:#fff;min-height:400px}',
    `<div class="c">Welkom</div><p class="x">${PLANT}</p>${SEEN}`,
  ],
  [
    'on a page in another notation of white',
    'body{background:oklch(1 0 0)}.x{color:#fff}',
    `<p class="x">${PLANT}</p>${SEEN}`,
  ],
  [
    'dark on a dark page',
    'body{background:#111;color:#eee}.x{color:#111}',
    `<p class="x">${PLANT}</p>${SEEN}`,
  ],
  ['a frame without opacity', '.f{opacity:0}', `<iframe class="f" srcdoc="<p>${PLANT}</p>"></iframe>${SEEN}`],
  [
    'a frame of one pixel',
    '.f{width:1px;height:1px;border:0}',
    `<iframe class="f" srcdoc="<p>${PLANT}</p>"></iframe>${SEEN}`,
  ],
  [
    'a frame far to the left',
    '.f{position:absolute;left:-9999px}',
    `<iframe class="f" srcdoc="<p>${PLANT}</p>"></iframe>${SEEN}`,
  ],
  [
    'a panel whose control is not shown',
    '',
    `<button style="display:none" aria-controls="q">x</button><div id="q" hidden><p>${PLANT}</p></div>${SEEN}`,
  ],
  [
    'a panel whose control is hidden by a sheet',
    'button,#q{display:none}',
    `<button aria-controls="q">x</button><div id="q"><p>${PLANT}</p></div>${SEEN}`,
  ],
  [
    'a panel whose control is transparent',
    'button{opacity:0}#q{display:none}',
    `<button aria-controls="q">x</button><div id="q"><p>${PLANT}</p></div>${SEEN}`,
  ],
  [
    'a panel whose control lies in it',
    '#q{display:none}',
    `<div id="q"><button aria-controls="q">x</button><p>${PLANT}</p></div>${SEEN}`,
  ],
  [
    'two panels with each other’s control',
    '#q,#r{display:none}',
    `<div id="q"><button aria-controls="r">x</button><p>${PLANT}</p></div><div id="r"><button aria-controls="q">x</button></div>${SEEN}`,
  ],
  [
    'details whose summary is hidden',
    'summary{display:none}',
    `<details><summary>Meer</summary><p>${PLANT}</p></details>${SEEN}`,
  ],
  [
    'a plant in closed details',
    '.v{display:none}',
    `<details><summary>Meer</summary><p>Niets.</p><p class="v">${PLANT}</p></details>${SEEN}`,
  ],
  [
    'a word in closed details',
    '.v{color:transparent}',
    `<details><summary>Meer</summary><p>Niets. <i class="v">${PLANT}</i></p></details>${SEEN}`,
  ],
  [
    'a tab’s panel without a tab',
    '',
    `<div role="tabpanel" style="display:none"><p>${PLANT}</p></div>${SEEN}`,
  ],
  [
    'a tab’s panel without a tab, by a sheet',
    '[role=tabpanel]{display:none}',
    `<div role="tabpanel"><p>${PLANT}</p></div>${SEEN}`,
  ],
  [
    'marked values',
    '.v{display:none}',
    `<div class="v" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Nepfirma BV</span><span itemprop="email">${MAIL}</span><span itemprop="telephone">09 225 12 34</span><meta itemprop="vatID" content="BE0403170701"></div>${SEEN}`,
  ],
  [
    'a name in the colour of the page',
    '.x{color:#fff}',
    '<p class="x">Wij zijn Nepfirma, hierna wij.</p><p>Mail ons: info@dekorenaar.be</p>',
  ],
];

const DETAILS =
  'De Korenaar BV is verantwoordelijk voor de verwerking van uw gegevens. Adres: Dorpsstraat 7, 3900 Pelt, hallo@dekorenaar.be.';
const panel = `<div class="a"><p>${DETAILS}</p></div>`;

export const FOLDED: readonly Case[] = [
  [
    'a button right before its panel',
    '.a{display:none}',
    `<button aria-expanded="false">Wie zijn wij?</button>${panel}`,
  ],
  [
    'a heading that is a button',
    '.a{display:none}',
    `<h3 role="button" tabindex="0" aria-expanded="false">Wie zijn wij?</h3>${panel}`,
  ],
  [
    'a button in a heading',
    '.a{visibility:hidden}',
    `<h3><button aria-expanded="false">Wie zijn wij?</button></h3>${panel}`,
  ],
  [
    'a panel without height',
    '.a{max-height:0;overflow:hidden}',
    `<button aria-expanded="false">Wie zijn wij?</button>${panel}`,
  ],
  [
    'a panel without height that the control names',
    '.a{height:0;overflow:hidden}',
    `<button aria-controls="p">Wie zijn wij?</button><p>Meer</p><div class="a" id="p"><p>${DETAILS}</p></div>`,
  ],
  [
    'a panel without opacity',
    '.a{opacity:0}',
    `<button aria-expanded="false">Wie zijn wij?</button>${panel}`,
  ],
  [
    'a box to tick',
    '.b:not(:checked)~.a{display:none}',
    `<div><input type="checkbox" class="b" id="t"><label for="t">Wie zijn wij?</label>${panel}</div>`,
  ],
  [
    'a hidden box with its label',
    '.b{display:none}.b:not(:checked)~.a{display:none}',
    `<div><input type="checkbox" class="b" id="t"><label for="t">Wie zijn wij?</label>${panel}</div>`,
  ],
  [
    'a target',
    '#m{display:none}#m:target{display:block}',
    `<a href="#m">Onze gegevens</a><div id="m"><p>${DETAILS}</p></div>`,
  ],
  [
    'an attribute and a button without id',
    '',
    `<button aria-expanded="false">Wie zijn wij?</button><div hidden><p>${DETAILS}</p></div>`,
  ],
  [
    'a panel in a panel',
    '.a{display:none}',
    `<button aria-expanded="false">Wie?</button><div class="a"><p>Over ons.</p><button aria-expanded="false">Wie zijn wij?</button>${panel}</div>`,
  ],
  [
    'a button that reads on',
    '.a{display:none}',
    `<button aria-controls="p">Lees meer</button><p>Over ons.<span class="a" id="p"> ${DETAILS}</span></p>`,
  ],
];

/** What is seen, in shapes that look like hiding. */
export const SHOWN: readonly Case[] = [
  [
    'letters cut out of a picture',
    'p{background:linear-gradient(90deg,#00f,#f0f);-webkit-background-clip:text;background-clip:text;color:transparent}',
    `<p>${DETAILS}</p>`,
  ],
  ['grey on white', 'p{color:#999}', `<p>${DETAILS}</p>`],
  ['half of the opacity', 'div{opacity:.7}', `<div><div><p>${DETAILS}</p></div></div>`],
  [
    'a box that scrolls',
    'div{height:40px;overflow:auto}',
    `<div><br><br><br><br><br><p>${DETAILS}</p></div>`,
  ],
  [
    'a page that scrolls in a box',
    'body{margin:0}.o{height:100vh;overflow:hidden}.i{height:100%;overflow-y:auto}',
    `<div class="o"><div class="i"><div style="height:3000px"></div><p>${DETAILS}</p></div></div>`,
  ],
  [
    'a box scrolled to its end',
    '.i{height:300px;overflow-y:auto}',
    `<div class="i" id="i"><p>${DETAILS}</p><div style="height:9000px"></div></div><script>document.getElementById('i').scrollTop=8000</script>`,
  ],
  [
    'placed out of a box without height',
    '.h{height:0;overflow:hidden}p{position:absolute;top:80px}',
    `<div class="h"><p>${DETAILS}</p></div>`,
  ],
  [
    'white on a dark box of another notation',
    'div{background:oklch(0.2 0.05 250);color:#fff}',
    `<div><p>${DETAILS}</p></div>`,
  ],
  ['lowered, with nothing above it', 'p{position:relative;z-index:-1}', `<p>${DETAILS}</p>`],
  [
    'visible in what is not',
    '.x{visibility:hidden}.y{visibility:visible}',
    `<div class="x"><p class="y">${DETAILS}</p></div>`,
  ],
  [
    'a word in bold, a word in a link',
    '',
    `<p>De <b>Korenaar</b> BV is verantwoordelijk voor de verwerking van uw gegevens. Adres: <i>Dorpsstraat</i> 7, 3900 <b>Pelt</b>, <a href="mailto:hallo@dekorenaar.be">hallo@dekorenaar.be</a>.</p>`,
  ],
];
