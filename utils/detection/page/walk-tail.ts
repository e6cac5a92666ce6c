import { type DomAccess, ELEMENT_NODE, TEXT_NODE } from './dom-access';

/** The node from which on about `characters` of text remain, walking back from the end; never before `stop`. */
export function tailStart(dom: DomAccess, root: Node, stop: Node, characters: number, nodes: number): Node {
  let node = deepest(dom, root);
  let seen = 0;
  for (let count = 0; count < nodes && seen < characters && node !== stop; count += 1) {
    if (dom.nodeType(node) === TEXT_NODE) seen += dom.data(node).length;
    const before = dom.previousSibling(node);
    const parent = dom.parentNode(node);
    if (before !== null) node = deepest(dom, before);
    else if (parent !== null && parent !== root) node = parent;
    else return node;
  }
  return node;
}

function deepest(dom: DomAccess, from: Node): Node {
  let node = from;
  while (dom.nodeType(node) === ELEMENT_NODE) {
    const child = dom.lastChild(node);
    if (child === null) break;
    node = child;
  }
  return node;
}
