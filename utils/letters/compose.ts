import { dayInDutch } from '@/utils/law/day-in-dutch';
import { accessParagraphs, accessSubject } from './access';
import { authorityOf } from './authority';
import { automatedDecisionParagraphs, automatedDecisionSubject } from './automated-decision';
import { addresseeLines, authorityLines, dateLine, goesByPost, isForAuthority, senderLines } from './blocks';
import { complaint } from './complaint';
import { directMarketingParagraphs, directMarketingSubject } from './direct-marketing';
import { type Draft, leaveBlank, openDraft } from './draft';
import { erasureParagraphs, erasureSubject } from './erasure';
import { feeReply } from './fee-reply';
import { identityReply } from './identity-reply';
import { informationParagraphs, informationSubject } from './information';
import type { Body, ComposedLetter, Letter, LetterRequest } from './letter';
import { mediation } from './mediation';
import { objectionParagraphs, objectionSubject } from './objection';
import { applyOverrides } from './overrides';
import { portabilityParagraphs, portabilitySubject } from './portability';
import { recipientsParagraphs, recipientsSubject } from './recipients';
import { rectificationParagraphs, rectificationSubject } from './rectification';
import { refusalReply } from './refusal-reply';
import { reminder } from './reminder';
import { restrictionParagraphs, restrictionSubject } from './restriction';
import { withdrawConsentParagraphs, withdrawConsentSubject } from './withdraw-consent';
import { oneLine } from './words';

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
  const toAuthority = isForAuthority(request.kind);
  return {
    kind: request.kind,
    channel: toAuthority && !goesByPost(request) ? 'post' : request.channel,
    reference,
    senderLines: senderLines(draft),
    addresseeLines: toAuthority ? authorityLines(draft) : addresseeLines(draft),
    handling: request.channel === 'registeredPost' ? 'AANGETEKEND' : null,
    dateLine: dateLine(request, dayInDutch(request.today)),
    subject: reference === '' ? body.subject : `${body.subject} – ref. ${reference}`,
    salutation: 'Geachte heer, geachte mevrouw',
    paragraphs: body.paragraphs,
    closing: toAuthority ? 'Hoogachtend' : 'Met vriendelijke groet',
    signatureName: name.trim() === '' ? leaveBlank(draft, 'sender.name', 'je naam') : oneLine(name),
    mustBeSigned: toAuthority,
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
    case 'reminder':
      return reminder(draft);
    case 'identityReply':
      return identityReply(draft);
    case 'feeReply':
      return feeReply(draft);
    case 'refusalReply':
      return refusalReply(draft);
    case 'mediation':
      return mediation(draft);
    case 'complaint':
      return complaint(draft, authorityOf(draft.request)?.id ?? null);
  }
}
