import type { Letter, Paragraph } from './letter';
import { oneLine } from './words';

/**
 * The letter as an A4 page after NBN Z 01-002, as far as it is known: margins 33 mm left, 20 mm right and top,
 * 20 mm bottom; addressee at about 6 cm, at most seven lines; the reference line at about 10 cm, its tabs at 4.2, 8.2
 * and 12.7; one blank line, subject, two, salutation, one, body, one, closing, six for the signature, name, two,
 * annexes. The interface draws this data; `pageHtml` is for the command, with everything escaped.
 */
export type Page = {
  readonly senderLines: readonly string[];
  /** Handling note first, where there is one. */
  readonly addresseeLines: readonly string[];
  readonly references: readonly { readonly label: string; readonly value: string }[];
  readonly subject: string;
  readonly salutation: string;
  readonly paragraphs: readonly Paragraph[];
  readonly closing: string;
  readonly signatureName: string;
  /** Blank lines that leave room to sign. */
  readonly signatureLines: number;
  readonly mustBeSigned: boolean;
  readonly enclosures: readonly string[];
};

const PAGE_MILLIMETRES = {
  left: 33,
  right: 20,
  top: 20,
  bottom: 20,
  addresseeFromTop: 60,
  referencesFromTop: 100,
} as const;

const MOST_ADDRESSEE_LINES = 7;

export function asPage(letter: Letter): Page {
  const handling = letter.handling === null ? [] : [letter.handling];
  return {
    senderLines: letter.senderLines,
    addresseeLines: fitted([...handling, ...letter.addresseeLines]),
    // "Uw bericht van" and "uw kenmerk" come before these: nobody wrote first, and an empty box says nothing.
    references: [
      { label: 'mijn kenmerk', value: letter.reference },
      { label: 'plaats en datum', value: withWholeDay(letter.dateLine) },
    ],
    subject: letter.subject,
    salutation: letter.salutation,
    paragraphs: letter.paragraphs.filter((paragraph) => !isEmpty(paragraph)),
    closing: letter.closing,
    signatureName: letter.signatureName,
    signatureLines: 6,
    mustBeSigned: letter.mustBeSigned,
    enclosures: letter.enclosures,
  };
}

/** The column is narrow: a line may end after the place, and not within the day. */
function withWholeDay(dateLine: string): string {
  return dateLine.replace(/(\d{1,2}) (\p{L}{1,12}) (\d{4})$/u, '$1\u00A0$2\u00A0$3');
}

function isEmpty(paragraph: Paragraph): boolean {
  return paragraph.text.trim() === '' && paragraph.items.length === 0;
}

/** More lines than the norm allows are joined, not dropped. */
function fitted(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_ADDRESSEE_LINES) return lines;
  return [...lines.slice(0, MOST_ADDRESSEE_LINES - 1), lines.slice(MOST_ADDRESSEE_LINES - 1).join(', ')];
}

/** A whole document without script, style from outside or request of any kind. */
export function pageHtml(letter: Letter): string {
  const page = asPage(letter);
  return [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(oneLine(page.subject))}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    block('sender', page.senderLines),
    block('addressee', page.addresseeLines),
    `<dl class="references">${page.references.map(reference).join('')}</dl>`,
    `<p class="subject">${escapeHtml(page.subject)}</p>`,
    `<p class="salutation">${escapeHtml(page.salutation)}</p>`,
    ...page.paragraphs.map(paragraphHtml),
    `<p class="closing">${escapeHtml(page.closing)}</p>`,
    `<p class="signature">${escapeHtml(page.signatureName)}</p>`,
    enclosuresHtml(page.enclosures),
    '</body>',
    '</html>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const { left, right, top, bottom, addresseeFromTop, referencesFromTop } = PAGE_MILLIMETRES;
const STYLE = [
  `@page { size: A4; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Arial, sans-serif; } }`,
  'body { font: 11pt/1.35 Arial, sans-serif; margin: 0; overflow-wrap: anywhere; } p, li, blockquote, dd { white-space: pre-wrap; }',
  'p, ul, dl { margin: 0 0 1.35em; } ul { padding: 0; list-style: none; } li { margin: 0 0 0.4em; padding-left: 7mm; }',
  `.sender { min-height: ${addresseeFromTop - top}mm; margin: 0; } .addressee { min-height: ${referencesFromTop - addresseeFromTop}mm; margin: 0; }`,
  '.references { display: grid; grid-template-columns: 82mm 45mm auto; } .references div:first-child { grid-column: 2; } .references dt { font-size: 8pt; } .references dd { margin: 0; min-height: 1.35em; }',
  '.subject { font-weight: bold; margin-bottom: 2.7em; } .closing { margin-bottom: 8.1em; } .closing { break-before: avoid; break-after: avoid; } p:has(+ ul), p:has(+ blockquote) { break-after: avoid; } .closing, .signature, .enclosures { break-inside: avoid; } h2 { font-size: 11pt; margin: 0 0 0.5em; break-after: avoid; } blockquote { margin: 0 0 1.35em 7mm; }',
].join('\n');

function block(name: string, lines: readonly string[]): string {
  return `<p class="${name}">${lines.map(escapeHtml).join('<br>')}</p>`;
}

function reference(one: { readonly label: string; readonly value: string }): string {
  return `<div><dt>${escapeHtml(one.label)}</dt><dd>${escapeHtml(one.value)}</dd></div>`;
}

function paragraphHtml(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'heading':
      return `<h2>${escapeHtml(paragraph.text)}</h2>`;
    case 'text':
      return `<p>${escapeHtml(paragraph.text)}</p>`;
    case 'list':
      return `<p>${escapeHtml(paragraph.text)}</p><ul>${paragraph.items
        .map((item) => `<li>${escapeHtml(`${item.label ?? '–'} ${item.text}`)}</li>`)
        .join('')}</ul>`;
    case 'quote':
      return `<p>${escapeHtml(paragraph.text)}</p>${paragraph.items
        .map((item) => `<blockquote>${escapeHtml(item.text)}</blockquote>`)
        .join('')}`;
  }
}

function enclosuresHtml(enclosures: readonly string[]): string {
  if (enclosures.length === 0) return '';
  const title = enclosures.length === 1 ? 'Bijlage' : `Bijlagen (${enclosures.length})`;
  const lines = enclosures.map((one, index) => `${index + 1}. ${one}`);
  return `<p class="enclosures">${[title, ...lines].map(escapeHtml).join('<br>')}</p>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Every character that could be markup, in text and in attributes alike; NUL has no place in HTML. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
