import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** Letters, digits and signs that a page is full of: each class of a pattern is met with those it takes. */
const PALETTE = 'aAé10 -.,(:;/@"\'|&';

/** `unit` over and over, behind `start`; `end` is what the repeat cannot take, so that it must give back. */
export type Attack = { start: string; unit: string; end: string };

/** Nothing that a pattern waits for; a line that ends in front of it. */
const NOTHING = '\u0001\n\u0001';

/**
 * What makes a pattern work hardest, from its own parts: for each part that may repeat, that part over and over,
 * behind what must stand before it or behind nothing; and both of them, begun anew each time.
 */
export function attacksOn(pattern: RegExp): Attack[] {
  const flags = pattern.flags.replace(/[gy]/g, '');
  const attacks = new Map<string, Attack>();
  const add = (start: string, unit: string, end = NOTHING) => {
    if (unit !== '') attacks.set([start, unit, end].join('\n'), { start, unit, end });
  };
  for (const sign of PALETTE) add('', sign);
  visitRegExpAST(new RegExpParser().parseLiteral(String(pattern)), {
    onQuantifierEnter(repeated) {
      if (repeated.max < 2) return;
      const before = textBefore(repeated, flags);
      const end = refusedBy(repeated.element, flags);
      add('', before);
      add('', `${before} `, end);
      for (const unit of unitsOf(repeated.element, flags)) {
        add('\u0001', unit);
        add(before, unit, end);
        add('', before + unit, end);
        add('', `${before + unit} `);
        add('', before + unit.repeat(4));
      }
    },
  });
  return [...attacks.values()];
}

/** `length` characters of it. */
export function textOf({ start, unit, end }: Attack, length: number): string {
  return start + unit.repeat(Math.ceil(length / unit.length)) + end;
}

/** A usual sign that a class does not take, so that a repeat of it ends there. */
function refusedBy(element: AST.QuantifiableElement, flags: string): string {
  const own = unitsOf(element, flags);
  return [...PALETTE].find((sign) => !own.includes(sign)) ?? NOTHING;
}

function unitsOf(element: AST.QuantifiableElement, flags: string): readonly string[] {
  if (element.type !== 'CharacterSet' && element.type !== 'CharacterClass') return [sampleOf(element, flags)];
  return takenBy(element, flags);
}

/** A text that the part of the pattern in front of a node takes. */
function textBefore(node: AST.Node, flags: string): string {
  let before = '';
  for (let at: AST.Node = node; at.parent !== null; at = at.parent) {
    if (at.parent.type !== 'Alternative') continue;
    const { elements } = at.parent;
    const own = elements.slice(0, elements.indexOf(at as AST.Element));
    before = own.map((each) => sampleOf(each, flags)).join('') + before;
  }
  return before.replace(/ {2,}/g, ' ');
}

/** A short text that a part takes; looking ahead and behind is left aside, the edge of a word is a space. */
function sampleOf(node: AST.Element | AST.Alternative, flags: string): string {
  switch (node.type) {
    case 'Alternative':
      return node.elements.map((each) => sampleOf(each, flags)).join('');
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives
        .map((each) => sampleOf(each, flags))
        .reduce((shortest, each) => (each.length < shortest.length ? each : shortest));
    case 'Quantifier':
      return sampleOf(node.element, flags).repeat(node.min);
    case 'Assertion':
      return node.kind === 'word' ? ' ' : '';
    case 'Character':
      return String.fromCodePoint(node.value);
    case 'CharacterSet':
    case 'CharacterClass':
      return takenBy(node, flags)[0] ?? '';
    default:
      return '';
  }
}

/** By class and flags: many patterns know the same. */
const taken = new Map<string, readonly string[]>();

function takenBy({ raw }: AST.Node, flags: string): readonly string[] {
  const key = `${raw}\n${flags}`;
  const known = taken.get(key) ?? signsFor(new RegExp(`^${raw}$`, flags));
  taken.set(key, known);
  return known;
}

/** Those of the palette that a class takes, else the first sign of all that it takes. */
function signsFor(one: RegExp): readonly string[] {
  const usual = [...PALETTE].filter((sign) => one.test(sign));
  if (usual.length > 0) return usual;
  const all = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
  return all.filter((sign) => one.test(sign)).slice(0, 1);
}
