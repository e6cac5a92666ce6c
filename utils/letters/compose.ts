import { dayInDutch } from '@/utils/law/day-in-dutch';
import { accessParagraphs, accessSubject } from './access';
import { automatedDecisionParagraphs, automatedDecisionSubject } from './automated-decision';
import { addresseeLines, dateLine, senderLines } from './blocks';
import { directMarketingParagraphs, directMarketingSubject } from './direct-marketing';
import { type Draft, leaveBlank, openDraft } from './draft';
import { erasureParagraphs, erasureSubject } from './erasure';
import { informationParagraphs, informationSubject } from './information';
import type { ComposedLetter, Letter, LetterRequest, Paragraph } from './letter';
import { objectionParagraphs, objectionSubject } from './objection';
import { applyOverrides } from './overrides';
import { portabilityParagraphs, portabilitySubject } from './portability';
import { recipientsParagraphs, recipientsSubject } from './recipients';
import { rectificationParagraphs, rectificationSubject } from './rectification';
import { restrictionParagraphs, restrictionSubject } from './restriction';
import { withdrawConsentParagraphs, withdrawConsentSubject } from './withdraw-consent';
import { oneLine } from './words';

/** What differs between the kinds of letter. */
export type Body = {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
  readonly enclosures?: readonly string[];
};

/**
 * Composes the whole letter. Never throws for something missing: a missing value makes a visible blank such as
 * "[je naam]", named in `missing`.
 */
export function composeLetter(request: LetterRequest): ComposedLetter {
  const draft = openDraft(request);
  const letter = around(draft, bodyOf(draft));
  return { letter: applyOverrides(letter, request.overrides), missing: draft.missing };
}

function around(draft: Draft, body: Body): Letter {
  const { request } = draft;
  const name = request.sender?.name ?? '';
  const reference = oneLine(request.reference);
  return {
    kind: request.kind,
    channel: request.channel,
    reference,
    senderLines: senderLines(draft),
    addresseeLines: addresseeLines(draft),
    handling: request.channel === 'registeredPost' ? 'AANGETEKEND' : null,
    dateLine: dateLine(request, dayInDutch(request.today)),
    subject: reference === '' ? body.subject : `${body.subject} – ref. ${reference}`,
    salutation: 'Geachte heer, geachte mevrouw',
    paragraphs: body.paragraphs,
    closing: 'Met vriendelijke groet',
    signatureName: name.trim() === '' ? leaveBlank(draft, 'sender.name', 'je naam') : oneLine(name),
    mustBeSigned: false,
    enclosures: body.enclosures ?? [],
  };
}

function bodyOf(draft: Draft): Body {
  switch (draft.request.kind) {
    case 'access':
      return { subject: accessSubject(), paragraphs: accessParagraphs(draft) };
    case 'rectification':
      return { subject: rectificationSubject(draft), paragraphs: rectificationParagraphs(draft) };
    case 'erasure':
      return { subject: erasureSubject(), paragraphs: erasureParagraphs(draft) };
    case 'restriction':
      return { subject: restrictionSubject(), paragraphs: restrictionParagraphs(draft) };
    case 'portability':
      return { subject: portabilitySubject(draft), paragraphs: portabilityParagraphs(draft) };
    case 'objection':
      return { subject: objectionSubject(), paragraphs: objectionParagraphs(draft) };
    case 'directMarketing':
      return { subject: directMarketingSubject(), paragraphs: directMarketingParagraphs(draft) };
    case 'withdrawConsent':
      return { subject: withdrawConsentSubject(), paragraphs: withdrawConsentParagraphs(draft) };
    case 'automatedDecisions':
      return { subject: automatedDecisionSubject(), paragraphs: automatedDecisionParagraphs(draft) };
    case 'information':
      return { subject: informationSubject(), paragraphs: informationParagraphs(draft) };
    case 'recipients':
      return { subject: recipientsSubject(), paragraphs: recipientsParagraphs(draft) };
    default:
      throw new Error(`no letter yet: ${draft.request.kind}`);
  }
}
