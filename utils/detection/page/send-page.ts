import type { PageText } from './page-text';
import type { SentPage } from './sent-page';

/** Cuts what no finder would read, so that a page full of endless attributes still arrives. */
const LONGEST = 20_000;
const SHORT = 2_000;

/** The page as plain JSON, for the way from the tab to the extension's page. */
export function asSentPage(page: PageText): SentPage {
  return {
    url: page.url.slice(0, LONGEST),
    title: page.title.slice(0, LONGEST),
    lang: page.lang?.slice(0, SHORT) ?? null,
    blocks: page.blocks.map((block) => ({
      ...block,
      tag: block.tag.slice(0, 100),
      links: block.links.map((link) => ({ ...link, ...shortened(link) })),
    })),
    links: page.links.map((link) => ({
      ...link,
      ...shortened(link),
      hreflang: link.hreflang.slice(0, SHORT),
    })),
    structuredData: [...page.structuredData].slice(0, 1_000),
    microdata: page.microdata.map(({ type, prop, value }) => ({
      type: type.slice(0, LONGEST),
      prop: prop.slice(0, LONGEST),
      value: value.slice(0, LONGEST),
    })),
    metas: [...page.metas].map(([name, content]) => [name.slice(0, LONGEST), content.slice(0, LONGEST)]),
    notices: [...page.notices],
  };
}

function shortened({ href, text, rel }: { href: string; text: string; rel: string }) {
  return { href: href.slice(0, LONGEST), text: text.slice(0, LONGEST), rel: rel.slice(0, SHORT) };
}
