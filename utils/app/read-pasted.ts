import { pastedText } from '@/utils/detection/page/pasted-text';
import { CARD_FIELDS, type Field, type Finding, type PageReading } from '@/utils/detection/page-reading';

/** Reads the text of a policy that the user copied from a page or PDF that may not be read, like any page. */
export async function readPasted(text: string, url: string): Promise<PageReading> {
  const { readPageText } = await import('@/utils/detection/read-page');
  return asPasted(readPageText(pastedText(text, url)));
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
