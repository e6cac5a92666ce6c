/**
 * RFC 6068, written from its grammar and knowing nothing of the code under test:
 * mailtoURI = "mailto:" [ to ] [ hfields ]; to = addr-spec *("," addr-spec); hfields = "?" hfield *("&" hfield).
 * Recipients are split before decoding and again after it, on "," and ";", as programs do.
 */
export type ParsedMailto = {
  readonly to: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
};

export function parseMailto(href: string): ParsedMailto {
  if (!href.startsWith('mailto:')) throw new Error('not a mailto link');
  // RFC 3986: only these may stand unencoded; anything else would end or change the link.
  if (!/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(href))
    throw new Error('a character that must be encoded');
  if (href.includes('#')) throw new Error('a fragment');
  const rest = href.slice('mailto:'.length);
  const question = rest.indexOf('?');
  const to = question < 0 ? rest : rest.slice(0, question);
  const fields = new Map<string, string>();
  if (question >= 0)
    for (const field of rest.slice(question + 1).split('&')) {
      const equals = field.indexOf('=');
      if (equals < 1) throw new Error('a field without a name');
      const name = decode(field.slice(0, equals)).toLowerCase();
      if (fields.has(name)) throw new Error(`${name} stands twice`);
      fields.set(name, decode(field.slice(equals + 1)));
    }
  return { to: decode(to).split(/[,;]/), fields };
}

function decode(text: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '%') {
      bytes.push(text.charCodeAt(at));
      continue;
    }
    const hex = text.slice(at + 1, at + 3);
    if (!/^[0-9A-F]{2}$/i.test(hex)) throw new Error('a broken escape');
    bytes.push(Number.parseInt(hex, 16));
    at += 2;
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
}
