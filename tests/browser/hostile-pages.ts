import { html, POLICY_BODY } from './pages';

/** Pages that are made to mislead the reader: each states the policy's own details, in plain sight, as well. */

/** Attack 1: in Chromium's isolated world `form.textContent` is the field of that name. */
const CLOBBERING = html({
  body: `<form>${['textContent', 'querySelectorAll', 'childNodes', 'firstChild', 'nodeType', 'getAttribute']
    .map((name) => `<input name="${name}">`)
    .join('')}${POLICY_BODY}</form>`,
});
/** Attack 1: pictures and forms that take the names of what the document itself is asked for. */
const CLOBBERING_DOCUMENT = html({
  body: `<form name="body"></form><img name="documentElement"><form name="createTreeWalker"><input name="title"></form><img name="querySelectorAll">${POLICY_BODY}`,
});

/** Attack 2. */
const PATCHING = html({
  body: `<script>
      Array.prototype.map = () => ['Nep BV'];
      JSON.stringify = () => '{"kind":"read"}';
      String.prototype.matchAll = () => [];
      Element.prototype.getAttribute = () => 'mailto:nep@nep.be';
      Object.prototype.kind = 'nep';
    </script>${POLICY_BODY}`,
});
/** Attack 2: what an answer would be made with, if it were the page's. */
const PATCHING_ANSWERS = html({
  body: `<script>
      window.Promise = function () { throw new Error('nep'); };
      window.fetch = () => Promise.resolve(new Response('Nep BV'));
      Object.defineProperty(Node.prototype, 'textContent', { get: () => 'Nep BV, Nepstraat 1, 1000 Brussel' });
      Object.defineProperty(Text.prototype, 'data', { get: () => 'Nep BV' });
      document.createTreeWalker = () => ({ nextNode: () => null });
      Symbol.iterator = null;
    </script>${POLICY_BODY}`,
});

const PLANT =
  'Verwerkingsverantwoordelijke: Nep BV, Nepstraat 1, 1000 Brussel, ondernemingsnummer 0765.123.825, nep@nep.be';

/** Attack 7: another firm's details, each where no person sees them. */
export const PLANTS: Readonly<Record<string, string>> = {
  'not displayed': `<p style="display:none">${PLANT}</p>`,
  invisible: `<p style="visibility:hidden">${PLANT}</p>`,
  transparent: `<p style="opacity:0">${PLANT}</p>`,
  'of no size': `<p style="font-size:0">${PLANT}</p>`,
  'far to the left': `<p style="position:absolute;left:-9999px">${PLANT}</p>`,
  'white on white': `<p style="color:#fff;background:#fff">${PLANT}</p>`,
  hidden: `<p hidden>${PLANT}</p>`,
  'in a template': `<template><p>${PLANT}</p></template>`,
  'in a comment': `<!-- ${PLANT} -->`,
  'for browsers without scripts': `<noscript>${PLANT}</noscript>`,
  'in a box without height': `<div style="height:0;overflow:hidden">${PLANT}</div>`,
  'clipped away': `<p style="clip-path:inset(100%)">${PLANT}</p>`,
};

/** Attack 5: what a careless pattern takes minutes for. */
export const REPEATED = ['a', '@', '.', '0', ' ', '-', 'a.', '0 ', 'a@'] as const;

export function besideNoise(piece: string): string {
  const noise = `<p>${piece.repeat(200_000 / piece.length)}</p>`;
  return html({ body: `${noise}${POLICY_BODY}${noise}` });
}

/** Few and long: what ends the reading is the budget of text, on a slow machine too, not the one of time. */
const filler = `<p>${'Wij verwerken persoonsgegevens zorgvuldig en leggen hier uit hoe dat gaat. '.repeat(12)}</p>\n`;

const lines = (count: number, line: (n: number) => string) =>
  html({ body: POLICY_BODY + Array.from({ length: count }, (_, n) => `<p>${line(n)}</p>`).join('') });

/** What costs little once and much when each is laid beside all others. */
export const MANY_DETAILS: readonly (readonly [name: string, page: string])[] = [
  ['one number, 20,000 times', lines(20_000, () => 'ondernemingsnummer 0456.123.791')],
  ['4,000 controllers', lines(4_000, (n) => `Verantwoordelijke voor de verwerking is Firma X${n} BV.`)],
  ['5,000 addresses for requests', lines(5_000, (n) => `Stuur uw verzoek naar box${n}@firma${n}.be.`)],
];

/** Attack 4: 5 MB, with the details at its end. */
export const HUGE = html({ body: `<h1>Privacyverklaring</h1>${filler.repeat(5_500)}${POLICY_BODY}` });
/** Attack 4: 400,000 nodes behind the details. */
export const MANY_NODES = html({ body: `${POLICY_BODY}${'<i>x</i> '.repeat(200_000)}` });

/** Pages that call their own things by the names that a reader uses, or change what these do. */
export const NAMED_AND_PATCHED: readonly (readonly [name: string, page: string])[] = [
  ['attack 1: fields named after the members of their form', CLOBBERING],
  ['attack 1: pictures and forms named after the members of the document', CLOBBERING_DOCUMENT],
  ['attack 2: a page that patches its prototypes', PATCHING],
  ['attack 2: a page that answers for the walk, the fetch and the promise', PATCHING_ANSWERS],
];
