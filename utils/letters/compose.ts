import { dayInDutch } from '@/utils/law/day-in-dutch';
import { isPaperForAuthority } from '@/utils/law/letter-kinds';
import type { Right } from '@/utils/law/rights';
import { accessParagraphs } from './access';
import { authorityOf } from './authority';
import { automatedDecisionParagraphs } from './automated-decision';
import { addresseeLines, authorityLines, dateLine, goesByPost, senderLines } from './blocks';
import { clarificationReply } from './clarification-reply';
import { companionsOf } from './companions';
import { complaint } from './complaint';
import { directMarketingParagraphs } from './direct-marketing';
import { type Draft, leaveBlank, openDraft } from './draft';
import { erasureParagraphs } from './erasure';
import { feeReply } from './fee-reply';
import { identityReply } from './identity-reply';
import { informationParagraphs } from './information';
import type { Body, ComposedLetter, Letter, LetterRequest } from './letter';
import { subjectOf } from './matter-words';
import { mediation } from './mediation';
import { objectionParagraphs } from './objection';
import { applyOverrides } from './overrides';
import { portabilityParagraphs } from './portability';
import { recipientsParagraphs, recipientsSubject } from './recipients';
import { rectificationParagraphs } from './rectification';
import { refusalReply } from './refusal-reply';
import { reminder } from './reminder';
import { restrictionParagraphs } from './restriction';
import { sentBefore } from './sent-before';
import { paperElsewhere, underAnotherAct } from './under-another-act';
import { withdrawConsentParagraphs } from './withdraw-consent';
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
  // After a letter in the writer's own words nobody there ever saw our reference.
  const reference = request.matter?.isOwnWords ? '' : oneLine(request.reference);
  const toAuthority = isPaperForAuthority(request.kind);
  return {
    kind: request.kind,
    channel: toAuthority && !goesByPost(request) ? 'post' : request.channel,
    reference,
    senderLines: senderLines(draft),
    addresseeLines: toAuthority ? authorityLines(draft) : addresseeLines(draft),
    handling: request.channel === 'registeredPost' ? 'AANGETEKEND' : null,
    dateLine: dateLine(request, dayInDutch(request.today)),
    subject: reference === '' ? body.subject : `${body.subject} – ref. ${reference}`,
    isSubjectChanged: false,
    salutation: 'Geachte heer, geachte mevrouw',
    paragraphs: body.paragraphs,
    closing: toAuthority ? 'Hoogachtend' : 'Met vriendelijke groet',
    signatureName: name.trim() === '' ? leaveBlank(draft, 'sender.name', 'je naam') : oneLine(name),
    mustBeSigned: toAuthority,
    enclosures: body.enclosures ?? [],
  };
}

function bodyOf(draft: Draft): Body {
  const { kind, controller } = draft.request;
  const request = (right: Right, paragraphs: Body['paragraphs']) => ({
    subject: subjectOf([right, ...companionsOf(draft.request)], controller),
    paragraphs: [...sentBefore(draft), ...paragraphs, ...underAnotherAct(draft.request)],
  });
  switch (kind) {
    case 'access':
      return request(kind, accessParagraphs(draft));
    case 'rectification':
      return request(kind, rectificationParagraphs(draft));
    case 'erasure':
      return request(kind, erasureParagraphs(draft));
    case 'restriction':
      return request(kind, restrictionParagraphs(draft));
    case 'portability':
      return request(kind, portabilityParagraphs(draft));
    case 'objection':
      return request(kind, objectionParagraphs(draft));
    case 'directMarketing':
      return request(kind, directMarketingParagraphs(draft));
    case 'withdrawConsent':
      return request(kind, withdrawConsentParagraphs(draft));
    case 'automatedDecisions':
      return request(kind, automatedDecisionParagraphs(draft));
    case 'information':
      return request(kind, informationParagraphs(draft));
    case 'recipients':
      return { subject: recipientsSubject(), paragraphs: recipientsParagraphs(draft) };
    case 'reminder':
      return reminder(draft);
    case 'identityReply':
      return identityReply(draft);
    case 'clarificationReply':
      return clarificationReply(draft);
    case 'feeReply':
      return feeReply(draft);
    case 'refusalReply':
      return refusalReply(draft);
    case 'mediation':
      return paperElsewhere(draft) ?? mediation(draft);
    case 'complaint':
      return paperElsewhere(draft) ?? complaint(draft, authorityOf(draft.request)?.id ?? null);
  }
}
