import { describe, expect, it } from 'vitest';
import { entryAt, isSupported, membersByName } from './compat-data';
import { PRODUCT, type SourceFile, sourceFiles, withoutComments } from './source-files';
import { isNode, nameOf, syntaxOf, visit } from './syntax';

/** Everything the product calls exists in Chrome 144 and Firefox 140, by MDN's compatibility data. */
/** A tool that lies among the pictures it draws runs in Node. */
const sources = sourceFiles(PRODUCT, /\.tsx?$/).filter(({ text }) => !text.includes("from 'node:"));
const code = sources.map(({ path, text }) => ({ path, text: withoutComments(text) }));
const styles = sourceFiles(['assets', 'components', 'entrypoints'], /\.css$/);

/** Called only after a look whether it is there. */
const LOOKED_FOR_FIRST = new Map([
  ['browser.storage.local.setAccessLevel', 'Firefox has none; the call is made with `?.`.'],
]);

describe('the extension interfaces', () => {
  const used = usesOf(code, /\bbrowser(?:\?)?\.([a-z]\w+)(?:\?)?\.(\w+)(?:(?:\?)?\.(\w+))?/g);

  it('are found in the code', () => {
    expect([...used.keys()]).toContain('browser.scripting.executeScript');
  });

  it('are all there in both browsers', () => {
    const missing = [...used].filter(([use]) => !LOOKED_FOR_FIRST.has(use) && !isInterface(use));
    expect(missing).toEqual([]);
  });
});

describe('the web platform', () => {
  const names = namesIn(sources);

  it('has every member that the code calls by name', () => {
    const members = membersByName();
    const missing = [...names.members].filter(([name]) => {
      const entries = members.get(name) ?? [];
      return entries.length > 0 && !entries.some(isSupported) && !names.own.has(name);
    });
    expect([...names.members.keys()]).toContain('toWellFormed');
    expect(missing).toEqual([]);
  });

  it('has every global that the code names', () => {
    const missing = [...names.globals].filter(([name]) => {
      const entries = [entryAt(`api.${name}`), entryAt(`javascript.builtins.${name}`)].filter(
        (entry) => entry !== undefined,
      );
      return entries.length > 0 && !entries.some(isSupported) && !names.own.has(name);
    });
    expect([...names.globals.keys()]).toContain('Temporal');
    expect(missing).toEqual([]);
  });

  it('has what the first days depend on', () => {
    const needed = [
      'javascript.builtins.Temporal',
      'javascript.builtins.String.toWellFormed',
      'javascript.builtins.Map.groupBy',
      'javascript.builtins.Promise.withResolvers',
      'api.Element.checkVisibility',
      'api.LockManager.request',
    ];
    expect(needed.filter((path) => !isSupported(entryAt(path) ?? {}))).toEqual([]);
  });
});

/** Where a browser passes over them, the page looks a little plainer and nothing is lost. */
const HARMLESS = new Map([
  ['field-sizing', 'Long fields stay at their rows in Firefox.'],
  ['text-size-adjust', 'Of use on telephones only.'],
  ['size', 'A descriptor of @page, which the data describes elsewhere.'],
  ['orphans', 'Firefox breaks printed paragraphs where it likes.'],
  ['widows', 'Firefox breaks printed paragraphs where it likes.'],
]);

describe('the styles', () => {
  it('use properties that both browsers have', () => {
    const used = usesOf(styles, /(?:^|[{;\s])([a-z-]+)\s*:(?=[^:])/g, (match) => match[1] ?? '');
    const missing = [...used].filter(([name]) => {
      const entry = entryAt(`css.properties.${name}`);
      return entry !== undefined && !isSupported(entry) && !HARMLESS.has(name);
    });
    expect([...used.keys()]).toContain('color');
    expect(missing).toEqual([]);
  });

  it('use at-rules that both browsers have', () => {
    const used = usesOf(styles, /@([a-z-]+)/g, (match) => match[1] ?? '');
    const missing = [...used].filter(([name]) => {
      const entry = entryAt(`css.at-rules.${name}`);
      return entry !== undefined && !isSupported(entry);
    });
    expect(missing).toEqual([]);
  });
});

/** Each use with the files it stands in. */
function usesOf(
  files: SourceFile[],
  pattern: RegExp,
  nameOf = (match: RegExpMatchArray) => match[0].replaceAll('?', ''),
) {
  const uses = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const match of text.matchAll(pattern)) {
      const name = nameOf(match);
      const paths = uses.get(name) ?? [];
      if (!paths.includes(path)) uses.set(name, [...paths, path]);
    }
  }
  return uses;
}

/** `browser.storage.local.get`: areas of storage, events and their methods are described elsewhere in the data. */
function isInterface(use: string): boolean {
  const [, space = '', member = '', method = ''] = use.split('.');
  const entry = entryAt(`webextensions.api.${space}.${member}`);
  if (!entry || !isSupported(entry)) return false;
  if (space !== 'storage' || method === '') return true;
  const inArea = entryAt(`webextensions.api.storage.StorageArea.${method}`) ?? entry[method];
  return inArea !== undefined && isSupported(inArea);
}

/** `browser` is looked at above; `z` is the validator. */
const DESCRIBED_ELSEWHERE = new Set(['browser', 'z']);

type Names = {
  /** What is asked of an object, with the files. */
  members: Map<string, string[]>;
  globals: Map<string, string[]>;
  /** Names that our own code gives: to parts of objects and types, to functions, values and types. */
  own: Set<string>;
};

/** `browser` of `browser.storage.session`. */
function rootOf(node: unknown): string {
  if (isNode(node) && node.type === 'MemberExpression') return rootOf(node.object);
  return nameOf(node) ?? '';
}

function namesIn(files: SourceFile[]): Names {
  const names: Names = { members: new Map(), globals: new Map(), own: new Set() };
  for (const file of files) {
    const note = (uses: Map<string, string[]>, name: string | undefined) => {
      if (name) uses.set(name, [...new Set([...(uses.get(name) ?? []), file.path])]);
    };
    visit(syntaxOf(file), (node) => {
      if (node.type === 'MemberExpression') {
        if (!node.computed && !DESCRIBED_ELSEWHERE.has(rootOf(node.object)))
          note(names.members, nameOf(node.property));
        note(names.globals, nameOf(node.object));
      }
      if (node.type === 'NewExpression' || node.type === 'CallExpression')
        note(names.globals, nameOf(node.callee));
      for (const given of [node.key, node.id, node.local]) {
        const name = nameOf(given);
        if (name) names.own.add(name);
      }
    });
  }
  return names;
}
