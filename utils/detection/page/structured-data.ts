import { type DomAccess, rootOf } from './dom-access';
import { absolute } from './page-anchor';
import type { MicrodataValue, PageAnchor } from './page-text';

const MAX_JSON = 200_000;
const MAX_SCRIPTS = 30;
const MAX_MICRODATA = 300;

interface PageHead {
  readonly title: string;
  readonly lang: string | null;
  /** What relative links are resolved against. */
  readonly base: string;
  readonly links: readonly PageAnchor[];
  readonly structuredData: readonly unknown[];
  readonly metas: ReadonlyMap<string, string>;
}

/** What a page says of itself outside its visible text. */
export function readHead(dom: DomAccess, document: Document, url: string): PageHead {
  const root = rootOf(document);
  const title = dom.all(root, 'head > title')[0];
  const baseHref = attributeOf(dom, dom.all(root, 'base[href]')[0], 'href');
  const base = absolute(baseHref, url);
  return {
    title: title === undefined ? '' : tidy(dom.textContent(title)),
    lang: tidy(attributeOf(dom, root, 'lang')) || null,
    base: URL.canParse(base) ? base : url,
    links: headLinks(dom, root, base),
    structuredData: jsonLd(dom, root),
    metas: metas(dom, root),
  };
}

function attributeOf(dom: DomAccess, element: Element | undefined, name: string): string {
  return element === undefined ? '' : (dom.attribute(element, name) ?? '').slice(0, 2000);
}

function tidy(text: string): string {
  return text
    .slice(0, 2000)
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 300);
}

function headLinks(dom: DomAccess, root: Element, base: string): PageAnchor[] {
  return dom
    .all(root, 'link[rel~="privacy-policy"][href],link[rel~="terms-of-service"][href]')
    .map((element) => ({
      href: absolute(attributeOf(dom, element, 'href'), base),
      text: tidy(attributeOf(dom, element, 'title')),
      rel: attributeOf(dom, element, 'rel'),
      hreflang: attributeOf(dom, element, 'hreflang'),
      tag: 'link',
      place: 'header',
      visibility: 'hidden',
      block: -1,
    }));
}

function jsonLd(dom: DomAccess, root: Element): unknown[] {
  const parsed: unknown[] = [];
  for (const script of dom.all(root, 'script[type="application/ld+json"]').slice(0, MAX_SCRIPTS)) {
    const text = dom.textContent(script);
    if (text.length > MAX_JSON) continue;
    try {
      parsed.push(JSON.parse(text));
    } catch {
      // Broken JSON-LD is common on real pages and says nothing: the visible text remains.
    }
  }
  return parsed;
}

const UNPAINTED = new Set(['meta', 'link']);

/** Marked values of the page; what its reader does not see is left out. */
export function readMicrodata(
  dom: DomAccess,
  root: Element,
  isSeen: (element: Element) => boolean,
): MicrodataValue[] {
  const values: MicrodataValue[] = [];
  for (const element of dom.all(root, '[itemprop]').slice(0, MAX_MICRODATA)) {
    if (dom.attribute(element, 'itemscope') !== null) continue;
    const content = dom.attribute(element, 'content') ?? dom.textContent(element).slice(0, 2000);
    const value = tidy(content);
    if (value === '') continue;
    const painted = UNPAINTED.has(dom.localName(element)) ? dom.parentNode(element) : element;
    if (painted !== null && dom.nodeType(painted) === 1 && !isSeen(painted as Element)) continue;
    const prop = tidy(attributeOf(dom, element, 'itemprop'));
    values.push({ type: scopeOf(dom, element), prop, value });
  }
  return values;
}

function scopeOf(dom: DomAccess, element: Element): string {
  let at = dom.parentNode(element);
  for (let steps = 0; at !== null && steps < 40; steps += 1) {
    const type = dom.nodeType(at) === 1 ? dom.attribute(at as Element, 'itemtype') : null;
    if (type !== null) return type.slice(0, 200).replace(/^.*\//, '');
    at = dom.parentNode(at);
  }
  return '';
}

function metas(dom: DomAccess, root: Element): Map<string, string> {
  const found = new Map<string, string>();
  for (const meta of dom.all(root, 'meta[content]').slice(0, 200)) {
    const key = (dom.attribute(meta, 'name') ?? dom.attribute(meta, 'property') ?? '').toLowerCase();
    const content = tidy(attributeOf(dom, meta, 'content'));
    if (key !== '' && content !== '' && !found.has(key)) found.set(key.slice(0, 100), content);
  }
  return found;
}
