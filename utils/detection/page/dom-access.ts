/**
 * Reads nodes by the getters of their prototypes: `<form><input name=nextSibling>` makes `form.nextSibling`
 * an input element, and a page that does so must not lead the walk astray.
 */
export interface DomAccess {
  firstChild(node: Node): Node | null;
  lastChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  previousSibling(node: Node): Node | null;
  parentNode(node: Node): Node | null;
  nodeType(node: Node): number;
  data(text: Node): string;
  localName(element: Node): string;
  attribute(element: Node, name: string): string | null;
  shadowRoot(element: Node): Node | null;
  textContent(node: Node): string;
  all(root: Node, selector: string): Element[];
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

export function domAccess(document: Document): DomAccess {
  const element = rootOf(document);
  // Not by `document.createTextNode`, which a form of that name takes the place of.
  const text = method<(data: string) => Text>(document, 'createTextNode')(document, '');
  // In a browser both have these from `Node`; other DOMs write each its own.
  const sibling = (key: string) => {
    const ofElement = getter<Node | null>(element, key);
    const ofText = getter<Node | null>(text, key);
    if (descriptorOf(element, key)?.get === descriptorOf(text, key)?.get) return ofElement;
    return (node: Node) => (nodeType(node) === TEXT_NODE ? ofText(node) : ofElement(node)) ?? null;
  };
  const nodeType = getter<number>(element, 'nodeType');
  const localName = getter<string>(element, 'localName');
  const textContent = getter<string | null>(element, 'textContent');
  const attribute = method<(name: string) => string | null>(element, 'getAttribute');
  const all = method<(selector: string) => Iterable<Element>>(element, 'querySelectorAll');
  const data = getter<string>(text, 'data');
  return {
    nodeType,
    data,
    firstChild: getter(element, 'firstChild'),
    lastChild: getter(element, 'lastChild'),
    nextSibling: sibling('nextSibling'),
    previousSibling: sibling('previousSibling'),
    parentNode: sibling('parentNode'),
    localName: (node) => localName(node) ?? '',
    attribute: (node, name) => attribute(node, name) ?? null,
    shadowRoot: getter(element, 'shadowRoot'),
    textContent: (node) => textContent(node) ?? '',
    all: (root, selector) =>
      nodeType(root) === ELEMENT_NODE
        ? [...all(root, selector)]
        : [...(root as ParentNode).querySelectorAll(selector)],
  };
}

/** The root element, and the body, by their getters: `<form name=body>` takes the plain property's place. */
export const rootOf = (document: Document): Element => getter<Element>(document, 'documentElement')(document);
export const bodyOf = (document: Document): Element | null =>
  getter<Element | null>(document, 'body')(document);

function descriptorOf(sample: object, key: string): PropertyDescriptor | undefined {
  for (let at: object | null = sample; at !== null; at = Object.getPrototypeOf(at)) {
    const found = at === sample ? undefined : Object.getOwnPropertyDescriptor(at, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Falls back to a plain read where the DOM keeps an own property (the DOMs of tests, which clobber nothing). */
function getter<T>(sample: object, key: string): (node: Node) => T {
  const get = descriptorOf(sample, key)?.get;
  return get === undefined
    ? (node) => (node as unknown as Record<string, T>)[key] as T
    : (node) => get.call(node) as T;
}

function method<F extends (argument: string) => unknown>(sample: object, key: string) {
  const found: unknown = descriptorOf(sample, key)?.value;
  if (typeof found !== 'function') throw new TypeError(`No ${key} on this document's elements`);
  return (node: Node, argument: string) => found.call(node, argument) as ReturnType<F>;
}
