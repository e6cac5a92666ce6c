import { isByPost } from '@/utils/law/receipt';
import type { Letter, Paragraph } from './letter';

/** One paragraph as plain text: what the editor shows and what an override replaces. */
export function paragraphAsText(paragraph: Paragraph): string {
  switch (paragraph.kind) {
    case 'heading':
    case 'text':
      return paragraph.text;
    case 'list':
      return [paragraph.text, ...paragraph.items.map((item) => `${item.label ?? '-'} ${item.text}`)].join(
        '\n',
      );
    case 'quote':
      return [paragraph.text, ...paragraph.items.map((item) => item.text)].join('\n');
  }
}

/** Everything, as it is copied or kept: sender by post on top, addressee, date, subject, body, name. */
export function letterAsText(letter: Letter): string {
  return blocks(letter, true).join('\n\n');
}

/** What goes into the body of a mail: the subject has its own field there. */
export function bodyAsText(letter: Letter): string {
  return blocks(letter, false).join('\n\n');
}

/** What goes on the clipboard. Only a mail program has a field of its own for the subject. */
export function textToPaste(letter: Letter): string {
  return letter.channel === 'email' ? bodyAsText(letter) : letterAsText(letter);
}

function blocks(letter: Letter, withSubject: boolean): readonly string[] {
  const byPost = isByPost(letter.channel);
  const room = letter.mustBeSigned ? ['', '(handtekening)', ''] : [];
  const foot = byPost ? [...room, letter.signatureName] : letter.senderLines;
  return [
    byPost ? letter.senderLines.join('\n') : '',
    letter.handling ?? '',
    letter.addresseeLines.join('\n'),
    letter.dateLine,
    withSubject ? `Betreft: ${letter.subject}` : '',
    letter.salutation,
    ...letter.paragraphs.map(paragraphAsText),
    `${letter.closing}\n${foot.join('\n')}`,
    enclosures(letter),
  ].filter((block) => block.trim() !== '');
}

function enclosures(letter: Letter): string {
  if (letter.enclosures.length === 0) return '';
  const title = letter.enclosures.length === 1 ? 'Bijlage' : `Bijlagen (${letter.enclosures.length})`;
  return [title, ...letter.enclosures.map((name, index) => `${index + 1}. ${name}`)].join('\n');
}
