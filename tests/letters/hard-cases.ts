import type { RefusalGround } from '@/utils/law/request-state';
import type { LetterRequest } from '@/utils/letters/letter';
import type { Answered, Matter } from '@/utils/letters/matter';
import { CONTROLLER, DUTCH_CONTROLLER, MATTER } from './sample';

/** Letters where a right word for one request would be a wrong one for another, whole in their files too. */
const ON = Temporal.PlainDate.from('2026-11-03');

export function matterAfter(answered: Answered, more: Partial<Matter> = {}): Matter {
  return { ...MATTER, answered, ...more };
}

function refused(ground: RefusalGround, more: Partial<Matter>): Matter {
  return matterAfter({ kind: 'refused', on: ON, ground }, more);
}

const BARE: Partial<Matter> = { right: 'withdrawConsent', dueOn: null };

export const HARD_CASES: Readonly<Record<string, Partial<LetterRequest> & Pick<LetterRequest, 'kind'>>> = {
  'refusal-ground-of-another-right': { kind: 'refusalReply', matter: refused('17(3)(e)', {}) },
  'refusal-marketing-weighed': {
    kind: 'refusalReply',
    matter: refused('21(1)', { right: 'directMarketing', companions: ['erasure'] }),
  },
  'refusal-marketing-erasure': {
    kind: 'refusalReply',
    matter: refused('17(3)(e)', { right: 'directMarketing', companions: ['erasure'] }),
  },
  'refusal-withdrawal': { kind: 'refusalReply', matter: refused('none', BARE) },
  'refusal-information': {
    kind: 'refusalReply',
    matter: refused('none', { right: 'information', dueOn: null }),
  },
  'fee-second-copy': {
    kind: 'feeReply',
    matter: matterAfter({ kind: 'feeAsked', on: ON }),
    answers: {
      'feeReply.ground': 'furtherCopies',
      'feeReply.copyBefore': 'yes',
      'feeReply.amount': '15 euro',
    },
  },
  'fee-withdrawal': { kind: 'feeReply', matter: matterAfter({ kind: 'feeAsked', on: ON }, BARE) },
  'identity-reasoned': {
    kind: 'identityReply',
    matter: matterAfter({ kind: 'identityAsked', on: ON, demands: ['idCopy'] }),
    answers: { 'identityReply.reasonsGiven': 'yes' },
  },
  'identity-withdrawal': {
    kind: 'identityReply',
    matter: matterAfter({ kind: 'identityAsked', on: ON, demands: ['idCopy'] }, BARE),
    answers: { 'identityReply.reasonsGiven': 'no' },
  },
  'erasure-of-what-rests-on-consent': {
    kind: 'erasure',
    policy: null,
    answers: {
      'erasure.grounds': ['consentWithdrawn'],
      'erasure.fact.consentWithdrawn': 'De toestemming voor de nieuwsbrief.',
    },
  },
  'complaint-withdrawal': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'nothing' }, BARE),
    answers: {
      'authority.proceedings': 'no',
      'authority.goesOn': 'Op 12 november 2026 kreeg ik nog een nieuwsbrief.',
    },
  },
  'complaint-not-controller-named': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'notController', on: ON, named: 'Schuimpje NV' }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-partly-erasure': {
    kind: 'complaint',
    matter: matterAfter(
      { kind: 'partly', on: ON, missing: ['exceptionNamed', 'recipientsNamed', 'confirmedInWriting'] },
      { right: 'erasure' },
    ),
    answers: { 'authority.proceedings': 'no' },
  },
  'refusal-withdrawal-unfounded': {
    kind: 'refusalReply',
    matter: refused('12(5)', { right: 'withdrawConsent', companions: ['erasure'] }),
  },
  'refusal-marketing-none': {
    kind: 'refusalReply',
    matter: refused('none', { right: 'directMarketing', companions: ['erasure', 'access'] }),
  },
  'refusal-objection-erasure': {
    kind: 'refusalReply',
    matter: refused('17(3)(b)', { right: 'objection', companions: ['restriction', 'erasure'] }),
  },
  'refusal-copy-beside-erasure': {
    kind: 'refusalReply',
    matter: refused('15(4)', { right: 'erasure', companions: ['access'] }),
  },
  'refusal-dutch-late-in-six-weeks': {
    kind: 'refusalReply',
    controller: DUTCH_CONTROLLER,
    residence: 'NL',
    today: Temporal.PlainDate.from('2026-12-04'),
    matter: refused('none', {}),
  },
  'refusal-dutch-public-body': {
    kind: 'refusalReply',
    controller: { ...DUTCH_CONTROLLER, name: 'Waterschap De Brede Beek', legalForm: null },
    residence: 'NL',
    role: 'other',
    matter: refused('none', {}),
  },
  'answer-dutch-late': {
    kind: 'refusalReply',
    controller: DUTCH_CONTROLLER,
    residence: 'NL',
    matter: matterAfter({ kind: 'answered', on: Temporal.PlainDate.from('2026-11-18') }),
    answers: { 'refusalReply.ownWords': 'Mijn bestellingen van 2025 ontbreken.' },
  },
  'refusal-child': {
    kind: 'refusalReply',
    onBehalfOf: { kind: 'child', name: 'Lou Peeters' },
    matter: refused('21(1)', { right: 'objection' }),
  },
  'fee-withdrawal-erasure': {
    kind: 'feeReply',
    matter: matterAfter(
      { kind: 'feeAsked', on: ON },
      { right: 'withdrawConsent', companions: ['erasure', 'directMarketing'] },
    ),
    answers: { 'feeReply.ground': 'unfounded' },
  },
  'identity-withdrawal-erasure': {
    kind: 'identityReply',
    matter: matterAfter(
      { kind: 'identityAsked', on: ON, demands: ['idCopy'] },
      { right: 'withdrawConsent', companions: ['erasure'] },
    ),
    answers: { 'identityReply.reasonsGiven': 'no' },
  },
  'reminder-marketing-partly-late': {
    kind: 'reminder',
    matter: matterAfter(
      { kind: 'partly', on: Temporal.PlainDate.from('2026-11-18'), missing: ['stopped', '15(1)(g)'] },
      { right: 'directMarketing', companions: ['access'] },
    ),
  },
  'objection-child': {
    kind: 'objection',
    onBehalfOf: { kind: 'child', name: 'Lou Peeters' },
    companions: ['restriction', 'erasure'],
    answers: {
      'objection.purposes': ['Beveiliging van de webwinkel'],
      'objection.situation': 'Mijn kind wordt op school gepest met wat het koopt.',
    },
  },
  'complaint-marketing-refused': {
    kind: 'complaint',
    matter: refused('none', { right: 'directMarketing', companions: ['erasure', 'access'] }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-access-refused-erasure': {
    kind: 'complaint',
    matter: refused('17(3)(e)', { companions: ['erasure'] }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-objection-refused': {
    kind: 'complaint',
    matter: refused('21(1)', { right: 'objection', companions: ['restriction', 'erasure'] }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-withdrawal-denied': {
    kind: 'complaint',
    matter: matterAfter(
      { kind: 'notController', on: ON, named: null },
      { right: 'withdrawConsent', companions: ['erasure'] },
    ),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-within-the-extension': {
    kind: 'complaint',
    matter: matterAfter(
      { kind: 'extended', on: ON, fault: 'none' },
      { dueOn: Temporal.PlainDate.from('2027-01-05') },
    ),
    answers: {
      'authority.proceedings': 'no',
      'authority.breach': 'Artikel 12, lid 3, AVG: de redenen van de verlenging gaan niet over mijn verzoek.',
    },
  },
  'complaint-question-not-answered': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'identityAsked', on: ON, demands: ['accountLogin'] }),
    answers: { 'authority.proceedings': 'no' },
  },
  'mediation-partly-rectification': {
    kind: 'mediation',
    matter: matterAfter(
      { kind: 'partly', on: ON, missing: ['recipientsTold', 'recipientsNamed'] },
      { right: 'rectification', companions: ['restriction'] },
    ),
    answers: { 'authority.proceedings': 'no', 'mediation.conversion': 'yes' },
  },
  'complaint-access-partly': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'partly', on: ON, missing: ['copy', 'recipientsByName', '15(1)(h)'] }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-police': {
    kind: 'complaint',
    controller: { ...CONTROLLER, name: 'Politiezone Waterkant', legalForm: null },
    matter: MATTER,
  },
  'access-police': {
    kind: 'access',
    policy: null,
    controller: { ...CONTROLLER, name: 'Politiezone Waterkant', legalForm: null },
  },
  'refusal-erasure-unfounded': { kind: 'refusalReply', matter: refused('12(5)', { right: 'erasure' }) },
};
