import { CARD_FIELDS, type Field, type Finding, type PageReading } from '@/utils/detection/page-reading';

/** Longer than any policy; what comes after is not read, and the reader says so. */
const MAX_CHARACTERS = 2_000_000;

/**
 * Reads the text of a policy that the user copied from a page or PDF that may not be read. The text becomes
 * paragraphs of an inert document, one a line, so it goes through the same reader; nothing of it is markup.
 */
export async function readPasted(text: string, url: string, now: () => number): Promise<PageReading> {
  const { readPage } = await import('@/utils/detection/read-page');
  const page = document.implementation.createHTMLDocument('');
  for (const line of text.slice(0, MAX_CHARACTERS).split(/\r\n|[\n\r]/)) {
    if (line.trim() === '') continue;
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    page.body.append(paragraph);
  }
  return asPasted(readPage(page, { url, isLive: false, now }));
}

/** Says of every value that it stands in what was pasted, not on the page in front. */
function asPasted(reading: PageReading): PageReading {
  const { officer } = reading;
  return {
    ...reading,
    kind: 'privacy',
    controllers: reading.controllers.map((card) => {
      const changed = { ...card };
      for (const name of CARD_FIELDS) changed[name] = pastedField(card[name]);
      return changed;
    }),
    requestsEmail: pastedField(reading.requestsEmail),
    requestsForm: pastedField(reading.requestsForm),
    requestsPostalAddress: pastedField(reading.requestsPostalAddress),
    officer: { name: pastedField(officer.name), email: pastedField(officer.email) },
    authority: pastedField(reading.authority),
  };
}

function pastedField(field: Field): Field {
  const pasted = (finding: Finding): Finding => ({
    ...finding,
    source: { ...finding.source, place: 'pasted' },
  });
  return { best: field.best && pasted(field.best), alternatives: field.alternatives.map(pasted) };
}
