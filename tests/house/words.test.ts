import { expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files';
import { isNode, type Node, nameOf, syntaxOf, visit } from './syntax';

/** What a person can read or hear on screen comes from the dictionaries, never from the components. */
const SPOKEN_ATTRIBUTES = ['aria-label', 'aria-description', 'alt', 'title', 'placeholder', 'label', 'hint'];

it('no visible text stands outside the dictionaries', () => {
  const files = sourceFiles(['components', 'entrypoints'], /\.tsx$/);
  expect(files.flatMap(wordsIn)).toEqual([]);
});

it('notices text where there is some', () => {
  const text = `const a = <p title="Een titel">Dag <b>{naam}</b> en {'meer woorden'}</p>;`;
  expect(wordsIn({ path: 'x.tsx', text }).sort()).toEqual([
    'x.tsx: Dag',
    'x.tsx: Een titel',
    'x.tsx: en',
    'x.tsx: meer woorden',
  ]);
});

/** French has a no-break space before these, Dutch and English have none. */
it('no sign that each language spaces otherwise stands outside the dictionaries', () => {
  const files = sourceFiles(['components', 'entrypoints'], /\.tsx$/);
  expect(files.flatMap(signsIn)).toEqual([]);
});

it('notices a sign where there is one', () => {
  const text = `const a = <p title={\`a: \${b}\`} class={\`a:\${b}\`}>{word}: <b>{value}</b>, {other}</p>;`;
  expect(signsIn({ path: 'x.tsx', text })).toEqual(['x.tsx: a:', 'x.tsx: :']);
});

function signsIn(file: SourceFile): string[] {
  const found: string[] = [];
  const say = (words: unknown) => {
    if (/[:;?!«»]/.test(String(words))) found.push(`${file.path}: ${String(words).trim()}`);
  };
  visit(syntaxOf(file), (node) => {
    if (node.type === 'JSXText') say(node.value);
    if (node.type !== 'JSXAttribute' || !SPOKEN_ATTRIBUTES.includes(nameOf(node.name) ?? '')) return;
    visit(node, (inner) => {
      if (inner.type === 'TemplateElement') say((inner.value as { cooked: string }).cooked);
    });
  });
  return found;
}

function wordsIn(file: SourceFile): string[] {
  const found: string[] = [];
  const say = (words: unknown) => {
    const plain = String(words).trim();
    if (/\p{L}{2}/u.test(plain)) found.push(`${file.path}: ${plain}`);
  };
  visit(syntaxOf(file), (node) => {
    if (node.type === 'JSXText') say(node.value);
    if (node.type === 'JSXAttribute' && SPOKEN_ATTRIBUTES.includes(nameOf(node.name) ?? ''))
      say(literal(node.value));
    if (node.type === 'JSXElement')
      for (const child of node.children as Node[])
        if (child.type === 'JSXExpressionContainer') say(literal(child.expression));
  });
  return found;
}

function literal(node: unknown): string {
  return isNode(node) && node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';
}
