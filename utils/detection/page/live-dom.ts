/**
 * What only a page on screen can be asked, by the getters of the prototypes: a form's field may bear the name of
 * any property of the form.
 */
const getterOf = <T>(prototype: object, key: string) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return (node: Node): T | null => (get?.call(node) as T | null | undefined) ?? null;
};

/** Made at the first question: the tests' own DOMs have no such prototypes. */
function makeGetters() {
  return {
    parentElement: getterOf<Element>(Node.prototype, 'parentElement'),
    parentNode: getterOf<Node>(Node.prototype, 'parentNode'),
    slot: getterOf<Element>(Element.prototype, 'assignedSlot'),
    host: getterOf<Element>(ShadowRoot.prototype, 'host'),
    owner: getterOf<Document>(Node.prototype, 'ownerDocument'),
    view: getterOf<Window>(Document.prototype, 'defaultView'),
    name: getterOf<string>(Element.prototype, 'localName'),
  };
}

let made: ReturnType<typeof makeGetters> | undefined;
const getters = () => {
  made ??= makeGetters();
  return made;
};

/** The element this one is painted in: its slot, its parent, or the host of its tree. */
export function paintedIn(element: Element): Element | null {
  const get = getters();
  const slot = get.slot(element);
  if (slot !== null) return slot;
  const parent = get.parentElement(element);
  if (parent !== null) return parent;
  const root = get.parentNode(element);
  return root instanceof ShadowRoot ? get.host(root) : null;
}

export const nameOf = (element: Element): string => getters().name(element) ?? '';
export const parentOf = (element: Element): Element | null => getters().parentElement(element);

let lastOwner: Document | null = null;
let lastView: Window | null = null;

/** The window a node is shown in; nearly always that of the node before. */
export function viewOf(node: Node): Window | null {
  const owner = getters().owner(node);
  if (owner === lastOwner && lastView !== null) return lastView;
  lastOwner = owner;
  lastView = owner === null ? null : getters().view(owner);
  return lastView;
}

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const holds = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);
export const allIn = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector);

/** Rendered at all: display, visibility and opacity of the element and all around it. */
export const isRendered = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });

/** Laid out at all, whatever its visibility or opacity. */
export const hasBox = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

/** The mouse turns into a hand over it. */
export const isPressable = (element: Element): boolean =>
  viewOf(element)?.getComputedStyle(element).cursor === 'pointer';

/** An inline element that the page's style sets on a line of its own, around one of two but not the other. */
export const areApart = (one: Node, other: Node): boolean => isLineIn(one, other) || isLineIn(other, one);

function isLineIn(inner: Node, outside: Node): boolean {
  let at: Element | null = inner as Element;
  for (let steps = 0; at !== null && steps < 4 && !holds(at, outside); steps += 1) {
    if (/^(?:block|flex|grid|table|list-item)/.test(viewOf(at)?.getComputedStyle(at).display ?? ''))
      return true;
    at = parentOf(at);
  }
  return false;
}

let range: Range | undefined;

/** Where a piece of text stands in the viewport; all zero where it is not painted. */
export function boxOfText(text: Node): DOMRect {
  range ??= new Range();
  range.selectNode(text);
  return range.getBoundingClientRect();
}
