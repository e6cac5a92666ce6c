import type { DomAccess } from './dom-access';
import { decodedHref } from './encoded-email';
import type { OpenAnchor } from './open-context';

/** The link an `a` element opens, or null where it leads nowhere. */
export function anchorOf(
  walk: { readonly dom: DomAccess; readonly base: string },
  element: Element,
): OpenAnchor | null {
  const { dom, base } = walk;
  const href = dom.attribute(element, 'href')?.trim().slice(0, 2000) ?? '';
  if (href === '' || href === '#' || /^\s{0,20}(?:javascript|data|vbscript):/i.test(href)) return null;
  return {
    href: absolute(decodedHref(href), base),
    rel: dom.attribute(element, 'rel') ?? '',
    hreflang: dom.attribute(element, 'hreflang') ?? '',
    tag: 'a',
    fallback: dom.attribute(element, 'aria-label') ?? dom.attribute(element, 'title') ?? '',
  };
}

/** `mailto:` and `tel:` stay as written: URL parsing would change their case and escapes. */
export function absolute(href: string, base: string): string {
  if (/^(?:mailto|tel|sms|callto):/i.test(href)) return href;
  return URL.canParse(href, base) ? new URL(href, base).href : href;
}
