import type { DomAccess } from './dom-access';

/** What a person can press to bring a panel into sight. Found once a tree, so that each panel costs one look-up. */
export interface Controls {
  /** Trees that were not looked through yet: most pages fold nothing. */
  readonly unread: Node[];
  /** By the id of the panel they open. */
  readonly byPanel: Map<string, Element[]>;
  /** Labels, by the id of the field they tick. */
  readonly labels: Map<string, Element[]>;
  /** Tabs, by their own id. */
  readonly tabs: Map<string, Element>;
  /** The first tabs of a list that are not chosen: asked once a list, however many panels it has. */
  readonly unchosen: Map<Element, readonly Element[]>;
  /** Does the hand of the mouse say that something happens here? */
  readonly isPressable: (element: Element) => boolean;
}

const OPENS =
  '[aria-controls],[data-bs-target],[data-target],[data-toggle][href^="#"],[data-bs-toggle][href^="#"],a[href^="#"],label[for],[role="tab"][id]';
const MAX_CONTROLS = 3000;
/** How far before its panel the field of an accordion made of a checkbox and a label may stand. */
const MAX_STEPS = 3;

/** More text than a button's before a panel is no such button. */
const MAX_BUTTON = 300;

export const noControls = (isPressable: Controls['isPressable']): Controls => ({
  unread: [],
  byPanel: new Map(),
  labels: new Map(),
  tabs: new Map(),
  unchosen: new Map(),
  isPressable,
});

function gather(dom: DomAccess, root: Node, into: Controls): void {
  for (const control of dom.all(root, OPENS).slice(0, MAX_CONTROLS)) {
    const ids = ['aria-controls', 'data-bs-target', 'data-target', 'href']
      .map((name) => dom.attribute(control, name) ?? '')
      .flatMap((value) => value.slice(0, 500).split(/\s+/));
    for (const id of ids) add(into.byPanel, id.replace(/^#/, ''), control);
    add(into.labels, dom.attribute(control, 'for') ?? '', control);
    const own = dom.attribute(control, 'id');
    if (own !== null && dom.attribute(control, 'role') === 'tab') into.tabs.set(own, control);
  }
}

function add(map: Map<string, Element[]>, key: string, control: Element): void {
  if (key === '') return;
  const found = map.get(key);
  if (found === undefined) map.set(key, [control]);
  else if (found.length < 5) found.push(control);
}

/** Everything that may open `panel`, the surest first; whether it is in sight is the caller's question. */
export function* controlsOf(dom: DomAccess, panel: Element, controls: Controls): Generator<Element> {
  for (const root of controls.unread.splice(0)) gather(dom, root, controls);
  yield* controls.byPanel.get(dom.attribute(panel, 'id') ?? '') ?? [];
  if (dom.attribute(panel, 'role') === 'tabpanel') {
    for (const id of (dom.attribute(panel, 'aria-labelledby') ?? '').slice(0, 500).split(/\s+/)) {
      const tab = controls.tabs.get(id);
      if (tab !== undefined) yield tab;
    }
    yield* tabsAbove(dom, panel, controls);
  }
  yield* besides(dom, panel, controls);
}

/** The tabs that are not chosen, of the list that stands before a panel or before what holds the panels. */
function* tabsAbove(dom: DomAccess, panel: Element, controls: Controls): Generator<Element> {
  let at: Node | null = panel;
  for (let level = 0; at !== null && level < MAX_STEPS; level += 1) {
    // The other panels of the same list may stand in between.
    let before = elementBefore(dom, at);
    for (let steps = 0; before !== null && steps < 20; steps += 1) {
      if (dom.attribute(before, 'role') === 'tablist') {
        yield* unchosenIn(dom, before, controls);
        return;
      }
      before = elementBefore(dom, before);
    }
    at = dom.parentNode(at);
  }
}

function unchosenIn(dom: DomAccess, list: Element, controls: Controls): readonly Element[] {
  const known = controls.unchosen.get(list);
  if (known !== undefined) return known;
  const tabs = dom.all(list, '[role="tab"]').slice(0, 20);
  const unchosen = tabs.filter((tab) => dom.attribute(tab, 'aria-selected') !== 'true');
  controls.unchosen.set(list, unchosen);
  return unchosen;
}

/** A button or a line to press right before its panel; a field and its label before it (`input:checked ~ .panel`). */
function* besides(dom: DomAccess, panel: Element, controls: Controls): Generator<Element> {
  let at = elementBefore(dom, panel);
  for (let steps = 0; at !== null && steps < MAX_STEPS; steps += 1) {
    if (steps === 0) yield* buttonsIn(dom, at, controls);
    if (dom.localName(at) === 'input' && /^(?:checkbox|radio)$/i.test(dom.attribute(at, 'type') ?? '')) {
      yield* controls.labels.get(dom.attribute(at, 'id') ?? '') ?? [];
      yield at;
      return;
    }
    at = elementBefore(dom, at);
  }
}

/** A button that says it opens something else does not open this. */
function* buttonsIn(dom: DomAccess, before: Element, { isPressable }: Controls): Generator<Element> {
  if (isToggle(dom, before)) yield before;
  else if (dom.textContent(before).length <= MAX_BUTTON) {
    for (const button of dom.all(before, 'button,[role="button"],[aria-expanded="false"]').slice(0, 3))
      if (isToggle(dom, button)) yield button;
    // A plain line made to be pressed. A link goes elsewhere, whatever the mouse shows over it.
    if (dom.localName(before) !== 'a' && dom.all(before, 'a[href]').length === 0)
      for (const line of [before, ...dom.all(before, '*').slice(0, 3)]) if (isPressable(line)) yield line;
  }
}

function isToggle(dom: DomAccess, element: Element): boolean {
  if (dom.attribute(element, 'aria-controls') !== null) return false;
  if (dom.attribute(element, 'aria-expanded') === 'false') return true;
  const isButton = dom.localName(element) === 'button' || dom.attribute(element, 'role') === 'button';
  return isButton && !/^(?:submit|reset)$/i.test(dom.attribute(element, 'type') ?? '');
}

function elementBefore(dom: DomAccess, node: Node): Element | null {
  let at = dom.previousSibling(node);
  for (let steps = 0; at !== null && steps < 20; steps += 1) {
    if (dom.nodeType(at) === 1) return at as Element;
    at = dom.previousSibling(at);
  }
  return null;
}
