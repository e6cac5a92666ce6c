import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card, PageReading } from '@/utils/detection/page-reading';
import { builtReader, readInPage } from '../commands/built-reader';
import { type Chromium, launchChromium } from './chromium';
import { openSite, type Site } from './site';

/**
 * The live path: what the browser paints decides which details count. Each page shows one address in plain
 * sight and holds a second one, in better words, that a person does not see.
 */
/** An address that says nothing of either name. */
const SITE = 'https://www.pagina-een.be';
const SEEN = {
  name: 'De Korenaar',
  street: 'Molenstraat 12',
  postalCode: '3500',
  city: 'Hasselt',
  email: 'info@dekorenaar.be',
};
const PLANT =
  'De verwerkingsverantwoordelijke is Nepfirma BV, gevestigd te Valkstraat 9, 9000 Gent, e-mail rechten@dekorenaar.be.';
const ALONE = {
  name: 'De Korenaar',
  street: 'Dorpsstraat 7',
  postalCode: '3900',
  city: 'Pelt',
  email: 'hallo@dekorenaar.be',
};
const DETAILS =
  'De Korenaar BV is verantwoordelijk voor de verwerking van uw gegevens. Adres: Dorpsstraat 7, 3900 Pelt, hallo@dekorenaar.be.';

let site: Site;
let chromium: Chromium;
let reader: string;
let pages = 0;

beforeAll(async () => {
  site = await openSite();
  chromium = await launchChromium({ proxy: site.proxy });
  reader = builtReader();
});

afterAll(async () => {
  await chromium?.close();
  await site?.close();
});

const page = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><head><title>Privacyverklaring</title>${head}</head><body><h1>Privacyverklaring</h1>${body}</body></html>`;

/** What is in plain sight, with something planted above it. */
const withPlant = (style: string, plant: string) =>
  page(
    `<style>${style}</style>`,
    `${plant}<p>De Korenaar BV<br>Molenstraat 12<br>3500 Hasselt<br>Mail ons: info@dekorenaar.be</p>`,
  );

async function read(body: string): Promise<PageReading> {
  pages += 1;
  const url = `${SITE}/privacy/${pages}`;
  site.serve(url, { body });
  const tab = await chromium.browser.newPage();
  try {
    await tab.goto(url, { waitUntil: 'load' });
    return await readInPage(tab, reader);
  } finally {
    await tab.close();
  }
}

function valuesOf({ controllers: [card] }: PageReading) {
  const value = (key: keyof Card) => card?.[key].best?.value ?? null;
  return {
    name: value('name'),
    street: value('street'),
    postalCode: value('postalCode'),
    city: value('city'),
    email: value('email'),
  };
}

const HIDDEN: readonly (readonly [name: string, style: string, plant: string])[] = [
  ['display: none in a sheet', '.x{display:none}', `<p class="x">${PLANT}</p>`],
  ['display: none on a parent', '.x{display:none}', `<div class="x"><div><p>${PLANT}</p></div></div>`],
  ['visibility: hidden', '.x{visibility:hidden}', `<p class="x">${PLANT}</p>`],
  [
    'visibility: collapse on a row',
    '.x{visibility:collapse}',
    `<table><tr class="x"><td>${PLANT}</td></tr></table>`,
  ],
  ['opacity: 0', '.x{opacity:0}', `<p class="x">${PLANT}</p>`],
  ['opacity: 0 on a parent', '.x{opacity:0}', `<section class="x"><p>${PLANT}</p></section>`],
  ['no size of letters', '.x{font-size:0}', `<p class="x">${PLANT}</p>`],
  ['transparent letters', '.x{color:transparent}', `<p class="x">${PLANT}</p>`],
  ['letters in the colour of the page', '.x{color:#fff}', `<p class="x">${PLANT}</p>`],
  ['letters in the colour of their box', '.x{color:#123456;background:#123456}', `<p class="x">${PLANT}</p>`],
  ['far to the left', '.x{position:absolute;left:-9999px}', `<p class="x">${PLANT}</p>`],
  ['far above', '.x{position:absolute;top:-9999px}', `<p class="x">${PLANT}</p>`],
  [
    'a box of one pixel',
    '.x{position:absolute;width:1px;height:1px;overflow:hidden}',
    `<p class="x">${PLANT}</p>`,
  ],
  ['the hidden attribute', '', `<p hidden>${PLANT}</p>`],
  ['aria-hidden', '', `<p aria-hidden="true">${PLANT}</p>`],
  ['a template', '', `<template><p>${PLANT}</p></template>`],
  ['noscript', '', `<noscript><p>${PLANT}</p></noscript>`],
  ['a comment', '', `<!-- ${PLANT} -->`],
  ['a dialog that is not open', '', `<dialog><p>${PLANT}</p></dialog>`],
  [
    'the other slot of a tree',
    '',
    `<div id="h"><p>${PLANT}</p></div><script>document.getElementById('h').attachShadow({mode:'open'}).innerHTML='<b>Welkom</b>'</script>`,
  ],
  [
    'a hidden part of an open shadow tree',
    '',
    `<div id="h"></div><script>document.getElementById('h').attachShadow({mode:'open'}).innerHTML='<style>p{display:none}</style><p>${PLANT}</p>'</script>`,
  ],
  [
    'a closed shadow tree',
    '',
    `<div id="h"></div><script>document.getElementById('h').attachShadow({mode:'closed'}).innerHTML='<p>${PLANT}</p>'</script>`,
  ],
  [
    'a box behind a link to elsewhere',
    '.x{display:none}',
    `<p><a href="/winkel">Naar de winkel</a></p><p class="x">${PLANT}</p>`,
  ],
  ['a frame that is not shown', '', `<iframe style="display:none" srcdoc="<p>${PLANT}</p>"></iframe>`],
];

describe('what a person does not see does not count', () => {
  it.each(HIDDEN)('%s', async (_name, style, plant) => {
    expect(valuesOf(await read(withPlant(style, plant)))).toEqual(SEEN);
  });

  it('while the same words in plain sight are taken', async () => {
    const { name, street, email } = valuesOf(await read(withPlant('', `<p>${PLANT}</p>`)));
    expect([name, street, email]).toEqual(['Nepfirma', 'Valkstraat 9', 'rechten@dekorenaar.be']);
  });

  it('and the reading says that something was left out', async () => {
    const reading = await read(withPlant('.x{display:none}', `<p class="x">${PLANT}</p>`));
    expect(reading.notices).toContain('hiddenTextIgnored');
    expect(reading.text).not.toContain('Nepfirma');
  });
});

const SHOWN: readonly (readonly [name: string, body: string])[] = [
  [
    'an open shadow tree',
    `<div id="h"></div><script>document.getElementById('h').attachShadow({mode:'open'}).innerHTML='<p>${DETAILS}</p>'</script>`,
  ],
  [
    'a slot of an open shadow tree',
    `<div id="h"><p>${DETAILS}</p></div><script>document.getElementById('h').attachShadow({mode:'open'}).innerHTML='<slot></slot>'</script>`,
  ],
  ['a frame of the same origin', `<iframe width="600" height="300" srcdoc="<p>${DETAILS}</p>"></iframe>`],
  [
    'a form whose fields take the names of its properties',
    `<form><input name="nextSibling"><input name="firstChild"><input name="parentNode"><input name="nodeType"><p>${DETAILS}</p></form>`,
  ],
  [
    'a form whose fields take the names of what is asked of it',
    `<form><input name="checkVisibility"><input name="getBoundingClientRect"><input name="parentElement"><input name="ownerDocument"><input name="querySelector">${DETAILS}</form>`,
  ],
  [
    'a form whose fields stand behind its text and take the names of its first and last child',
    `<form><p>${DETAILS}</p><input name="firstChild"><input name="lastChild"></form>`,
  ],
  [
    'text behind a form with a field that takes the name of what follows it',
    `<form><input name="nextSibling"><input name="parentNode"></form><p>${DETAILS}</p>`,
  ],
  [
    'forms and pictures that take the names of the document',
    `<form name="body"></form><img name="documentElement"><form name="createTextNode"></form><form name="querySelectorAll"></form><form name="defaultView"></form><p>${DETAILS}</p>`,
  ],
  [
    'prototypes that the page has patched',
    `<p>${DETAILS}</p><script>Node.prototype.contains=Element.prototype.checkVisibility=()=>false;Element.prototype.getAttribute=()=>'x';Object.defineProperty(Node.prototype,'firstChild',{get:()=>null});Array.prototype.push=()=>0;String.prototype.match=()=>null;RegExp.prototype.exec=()=>null</script>`,
  ],
  ['display: contents', `<div style="display:contents"><p>${DETAILS}</p></div>`],
  [
    'light letters on a dark picture',
    `<style>div{background:linear-gradient(#000,#222);color:#fff}</style><div><p>${DETAILS}</p></div>`,
  ],
  [
    'white letters over a picture that lies behind them',
    `<style>section{position:relative;color:#fff}i{position:absolute;inset:0;background:#000;z-index:-1}</style><section><i></i><p>${DETAILS}</p></section>`,
  ],
  ['text below the first screen', `<div style="height:5000px"></div><p>${DETAILS}</p>`],
];

describe('what a person sees counts, wherever the page keeps it', () => {
  it.each(SHOWN)('%s', async (_name, body) => {
    expect(valuesOf(await read(page('', body)))).toEqual(ALONE);
  });
});

it('inline elements that the style sets on lines of their own are lines', async () => {
  const style = '<style>span{display:block}</style>';
  const lines = `<p><span>De Korenaar BV</span><span>Dorpsstraat 7</span> <span>3900 Pelt</span>hallo@dekorenaar.be</p>`;
  const { text } = await read(page(style, `<h2>Verantwoordelijke</h2>${lines}`));
  expect(text).toContain('De Korenaar BV\nDorpsstraat 7\n3900 Pelt');
});

const FOLDED: readonly (readonly [name: string, body: string])[] = [
  ['details that are closed', `<details><summary>Wie zijn wij?</summary><p>${DETAILS}</p></details>`],
  [
    'an accordion with a control that opens it',
    `<style>#a{display:none}</style><button aria-expanded="false" aria-controls="a">Wie zijn wij?</button><div id="a"><p>${DETAILS}</p></div>`,
  ],
  [
    'an accordion of plain boxes, whose head shows a hand',
    `<style>.head{cursor:pointer}.head+div{display:none}</style><div class="head">Wie zijn wij?</div><div><p>${DETAILS}</p></div>`,
  ],
  [
    'a tab that is not chosen',
    `<style>[role=tabpanel]{display:none}</style><button role="tab" aria-controls="t">Wie</button><div id="t" role="tabpanel"><p>${DETAILS}</p></div>`,
  ],
  [
    'a tab that is not chosen, and names no panel',
    `<style>.panel{display:none}.panel.on{display:block}</style><div role="tablist"><a role="tab" aria-selected="true">Kort</a><a role="tab" aria-selected="false">Lang</a></div><div><div class="panel on" role="tabpanel"><p>Wij zijn zuinig met gegevens.</p></div><div class="panel" role="tabpanel"><p>${DETAILS}</p></div></div>`,
  ],
];

describe('what a visible control opens counts, but is never certain', () => {
  it.each(FOLDED)('%s', async (_name, body) => {
    const reading = await read(page('', body));
    expect(valuesOf(reading)).toEqual(ALONE);
    const [card] = reading.controllers;
    expect([card?.street.best?.sureness, card?.email.best?.sureness]).not.toContain('certain');
    expect(card?.street.best?.doubts).toContain('folded');
  });

  it('and is as good as any where the whole policy is folded, with the heads of its parts as headings', async () => {
    const style = '<style>.head{cursor:pointer}.head+div{display:none}</style>';
    const part = (head: string, text: string) => `<div class="head">${head}</div><div><p>${text}</p></div>`;
    const rights =
      'Uw gegevens inzien. Fouten verbeteren. Alles laten wissen. Schrijf ons gerust, wij antwoorden u.';
    const parts = part('Verantwoordelijke', DETAILS) + part('Uw rechten', rights);
    const footer = '<footer>Winkel: Stationsplein 3, 3500 Hasselt</footer>';
    const reading = await read(page(style, parts + footer));
    expect(valuesOf(reading)).toEqual(ALONE);
    expect(reading.rights.map(({ right }) => right)).toEqual(['access', 'rectification', 'erasure']);
  });

  it('gives way to what is in plain sight', async () => {
    const plant = `<details><summary>Meer</summary><p>Adres: Valkstraat 9, 9000 Gent, rechten@dekorenaar.be</p></details>`;
    expect(valuesOf(await read(withPlant('', plant)))).toEqual(SEEN);
  });
});

it('leaves the page as it was', async () => {
  const url = `${SITE}/privacy/onveranderd`;
  site.serve(url, { body: withPlant('.x{opacity:0}', `<p class="x">${PLANT}</p>`) });
  const tab = await chromium.browser.newPage();
  await tab.goto(url, { waitUntil: 'load' });
  const before = await tab.content();
  await readInPage(tab, reader);
  expect(await tab.content()).toBe(before);
  await tab.close();
});
