import { dayInDutch } from '@/utils/law/day-in-dutch';
import { accessParagraphs, accessSubject } from './access';
import { addresseeLines, dateLine, senderLines } from './blocks';
import { type Draft, leaveBlank, openDraft } from './draft';
import { erasureParagraphs, erasureSubject } from './erasure';
import type { ComposedLetter, LetterRequest, Paragraph } from './letter';
import { applyOverrides } from './overrides';
import { oneLine } from './words';

/** The body of a letter before the user's own changes. */
type Body = { readonly subject: string; readonly paragraphs: readonly Paragraph[] };

/**
 * Composes the whole letter. Never throws for something missing: a missing value makes a visible blank such as
 * "[je naam]", named in `missing`.
 */
export function composeLetter(request: LetterRequest): ComposedLetter {
  const draft = openDraft(request);
  const body = bodyOf(draft);
  const name = request.sender?.name ?? '';
  const letter = {
    kind: request.kind,
    channel: request.channel,
    reference: oneLine(request.reference),
    senderLines: senderLines(draft),
    addresseeLines: addresseeLines(draft),
    handling: request.channel === 'registeredPost' ? 'AANGETEKEND' : null,
    dateLine: dateLine(request, dayInDutch(request.today)),
    subject: `${body.subject} – ref. ${oneLine(request.reference)}`,
    salutation: 'Geachte heer, geachte mevrouw',
    paragraphs: body.paragraphs,
    closing: 'Met vriendelijke groet',
    signatureName: name.trim() === '' ? leaveBlank(draft, 'sender.name', 'je naam') : oneLine(name),
    mustBeSigned: false,
    enclosures: [],
  };
  return { letter: applyOverrides(letter, request.overrides), missing: draft.missing };
}

function bodyOf(draft: Draft): Body {
  switch (draft.request.kind) {
    case 'access':
      return { subject: accessSubject(), paragraphs: accessParagraphs(draft) };
    case 'erasure':
      return { subject: erasureSubject(), paragraphs: erasureParagraphs(draft) };
    default:
      throw new Error(`no letter yet: ${draft.request.kind}`);
  }
}
