import { BlockBuilder, type Judge } from './block-builder';
import { bodyOf, type DomAccess, domAccess, ELEMENT_NODE, rootOf } from './dom-access';
import { decodedEmail } from './encoded-email';
import { noControls } from './fold-control';
import { areApart, isPressable, isRendered } from './live-dom';
import { anchorOf } from './page-anchor';
import type { PageAnchor, PageText, Place, ReadOptions, TextNotice } from './page-text';
import { type Seen, Sight, worse } from './sight';
import { readHead, readMicrodata } from './structured-data';
import { isInSight, type MarkedElements, markedElements } from './visibility';
import { type Budget, walkNodes } from './walk-nodes';
import type { Walk } from './walk-state';
import { tailStart } from './walk-tail';

const HEAD_CHARACTERS = 1_500_000;
const TAIL_CHARACTERS = 500_000;
const HEAD_NODES = 300_000;
const TAIL_NODES = 100_000;
const HEAD_TIME = 900;
const TAIL_TIME = 300;
/** More in a header, menu or footer, and it is no such thing. */
const MAX_PARAGRAPHS = 15;
const MAX_HEADINGS = 4;
/** More rows than a cell of a policy covers. */
const MAX_ROWSPAN = 100;
/** Space between one look at the clock and the next. */
const CLOCK_STEP = 512;

const PLACES = [
  'footer,header,nav,[role="contentinfo"],[role="banner"],[role="navigation"]',
  '[class*="footer"],[id*="footer"],[class*="Footer"],[id*="Footer"],[class*="colophon"],[id*="colophon"]',
].join(',');
const FOOTER_NAME = /(?:^|[\s_-])(?:[a-z]{0,20}footer|colophon)(?:$|[\s_-])/i;
const NO_FOOTER =
  /(?:card|modal|entry|post|article|comment|dialog|cookie|table|panel|widget|has|before)-?_?footer/i;
const BODY_PARTS = new Set(['article', 'main', 'section']);

/**
 * The visible text of a document in document order. Nothing in the page is changed.
 * Above the budgets the beginning and the end are read, where identity stands, and `notices` says so.
 */
export function readBlocks(document: Document, options: ReadOptions): PageText {
  const dom = domAccess(document);
  const head = readHead(dom, document, options.url);
  const walk = newWalk(dom, document, options, head.base);
  prepare(walk, document);
  const notices = new Set<TextNotice>();
  const root = rootOf(document);
  const stopped = walkNodes(walk, root, null, budget(walk, HEAD_CHARACTERS, HEAD_NODES, HEAD_TIME));
  if (stopped !== null) {
    walk.builder.flush();
    const from = tailStart(dom, root, stopped.node, TAIL_CHARACTERS, TAIL_NODES);
    if (from !== stopped.node) notices.add(stopped.notice);
    const again = walkNodes(
      walk,
      root,
      from,
      budget(walk, TAIL_CHARACTERS * 1.2, TAIL_NODES * 1.2, TAIL_TIME),
    );
    if (again !== null) notices.add(again.notice);
  }
  walk.builder.flush();
  const microdata = readMicrodata(dom, root, (element) => isValueSeen(walk, element));
  if (walk.hiddenRoots.length > 0) notices.add('hiddenTextIgnored');
  if (walk.builder.sawInvisible) notices.add('invisibleCharacters');
  return {
    url: options.url,
    title: head.title,
    lang: head.lang,
    blocks: walk.builder.blocks,
    links: [...head.links, ...walk.builder.links, ...hiddenLinks(walk)],
    structuredData: head.structuredData,
    microdata,
    metas: head.metas,
    notices: [...notices],
  };
}

/** A page that hides its whole body (until a script has run) tells nothing by that. */
function showsBody(document: Document): boolean {
  const body = bodyOf(document);
  return body === null || isRendered(body);
}

function newWalk(dom: DomAccess, document: Document, options: ReadOptions, base: string): Walk {
  const marked: MarkedElements = {
    elements: new Map(),
    controls: noControls(options.isLive ? isPressable : () => false),
    isSeen: (control) => sight?.isSeen(control) ?? isInSight(dom, control, marked.elements),
  };
  const sight = options.isLive ? new Sight(dom, marked, showsBody(document)) : null;
  const walk: Walk = {
    dom,
    builder: new BlockBuilder(
      (pieces, text) => judge(walk, pieces, text),
      options.isLive ? areApart : undefined,
    ),
    base,
    prepare: (root) => prepare(walk, root),
    marked,
    places: new Map(),
    coded: new Map(),
    hiddenRoots: [],
    tall: new Map(),
    reached: new Map(),
    nodes: 0,
    groups: 0,
    tables: 0,
    rows: 0,
    frames: 0,
    sight,
    now: options.now,
  };
  return walk;
}

/** Text that may say who or where: worth asking the browser whether it is painted. */
const WORTH_ASKING =
  /[@\d©]|verantwoordelijk|responsable|controller|hierna|gevestigd|handelend|handelsnaam|uitgebaat|\b(?:wij zijn|nous sommes|we are|naam:)\b|\b(?:b\.?v|n\.?v|v\.?z\.?w|bvba|stichting)\b/i;

/** A line this short may be a name on its own. */
const SHORT_LINE = 60;

function judge(walk: Walk, pieces: Parameters<Judge>[0], text: string): ReturnType<Judge> {
  const { sight } = walk;
  const first = pieces[0]?.context;
  if (sight === null || first === undefined) return null;
  const isLine = text.length <= SHORT_LINE && first.listDepth === 0 && first.anchor === null;
  const care = isLine || WORTH_ASKING.test(text) ? 'exact' : 'rough';
  let verdicts: Seen[] | null = null;
  let last: Element | null = null;
  for (const [index, { context, node, text: own }] of pieces.entries()) {
    const element = context.node as Element | null;
    if (element === null || own === ' ') continue;
    if (element === last && care === 'rough' && verdicts === null) continue;
    last = element;
    const seen = worse(context.visibility, sight.of(element, node, care));
    if (seen === context.visibility) continue;
    verdicts ??= pieces.map((each) => each.context.visibility);
    verdicts[index] = seen;
    if (seen === 'hidden') walk.hiddenRoots.push(element);
  }
  return verdicts;
}

function isValueSeen(walk: Walk, element: Element): boolean {
  if (walk.sight === null) return isUnmarked(walk, element);
  if (walk.sight.of(element, null, 'exact') !== 'hidden') return true;
  walk.hiddenRoots.push(element);
  return false;
}

function isUnmarked({ dom, marked, hiddenRoots }: Walk, element: Element): boolean {
  let at: Node | null = element;
  for (let steps = 0; at !== null && steps < 60; steps += 1) {
    if (marked.elements.get(at) === 'hidden') {
      hiddenRoots.push(element);
      return false;
    }
    at = dom.parentNode(at);
  }
  return true;
}

const MAX_HIDDEN_LINKS = 300;

/** Links in menus and banners that are not on show: no proof of anything, but a way to the privacy page. */
function hiddenLinks(walk: Walk): PageAnchor[] {
  const found = new Map<string, PageAnchor>();
  for (const root of walk.hiddenRoots.slice(0, 500)) {
    for (const element of [root, ...walk.dom.all(root, 'a[href]')]) {
      if (walk.dom.localName(element) !== 'a') continue;
      if (found.size >= MAX_HIDDEN_LINKS) return [...found.values()];
      const anchor = anchorOf(walk, element);
      if (anchor === null || found.has(anchor.href)) continue;
      const text = walk.dom.textContent(element).slice(0, 300).replace(/\s+/g, ' ').trim();
      const { href, rel, hreflang } = anchor;
      const place = 'body';
      found.set(href, { href, text, rel, hreflang, tag: 'a', place, visibility: 'hidden', block: -1 });
    }
  }
  return [...found.values()];
}

/** One native query each for what is rare, so that the walk itself reads no attributes. */
function prepare(walk: Walk, root: Node): void {
  const { dom } = walk;
  markedElements(dom, root, walk.marked);
  for (const element of dom.all(root, PLACES)) {
    const place = placeOf(dom, element);
    if (place !== null) walk.places.set(element, place);
  }
  for (const element of dom.all(root, 'td[rowspan],th[rowspan]')) {
    const rows = Number(dom.attribute(element, 'rowspan'));
    if (rows > 1 && rows <= MAX_ROWSPAN) walk.tall.set(element, rows);
  }
  for (const element of dom.all(root, '[data-cfemail]')) {
    const email = decodedEmail(dom.attribute(element, 'data-cfemail') ?? '');
    if (email !== null) walk.coded.set(element, email);
  }
}

function placeOf(dom: DomAccess, element: Element): Place | null {
  const name = dom.localName(element);
  const role = dom.attribute(element, 'role');
  if (holdsText(dom, element)) return null;
  if (name === 'nav' || role === 'navigation') return 'nav';
  if (name === 'footer' || role === 'contentinfo') return isInside(dom, element, 'article') ? null : 'footer';
  if (name === 'header' || role === 'banner') {
    const isPart = role !== 'banner' && isInside(dom, element, 'article main section');
    return isPart ? null : 'header';
  }
  if (name === 'body' || name === 'html' || BODY_PARTS.has(name)) return null;
  const named = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.slice(
    0,
    500,
  );
  return FOOTER_NAME.test(named) && !NO_FOOTER.test(named) ? 'footer' : null;
}

/** A menu that was never closed, or a header around the whole text, is the body. */
function holdsText(dom: DomAccess, element: Element): boolean {
  return dom.all(element, 'p').length >= MAX_PARAGRAPHS && dom.all(element, 'h2,h3').length >= MAX_HEADINGS;
}

function isInside(dom: DomAccess, element: Element, names: string): boolean {
  const wanted = names.split(' ');
  let at = dom.parentNode(element);
  for (let steps = 0; at !== null && steps < 60; steps += 1) {
    if (dom.nodeType(at) === ELEMENT_NODE && wanted.includes(dom.localName(at as Element))) return true;
    at = dom.parentNode(at);
  }
  return false;
}

function budget(walk: Walk, characters: number, nodes: number, time: number): Budget {
  const now = walk.now;
  const untilCharacters = walk.builder.characters + characters;
  const untilNodes = walk.nodes + nodes;
  const untilTime = now() + time;
  return () => {
    walk.nodes += 1;
    if (walk.builder.characters > untilCharacters) return 'truncatedText';
    if (walk.nodes > untilNodes) return 'truncatedNodes';
    return walk.nodes % CLOCK_STEP === 0 && now() > untilTime ? 'outOfTime' : null;
  };
}
