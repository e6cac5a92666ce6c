import { REFUSAL_GROUNDS } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import type { LetterRequest } from '@/utils/letters/letter';
import { HARD_CASES, matterAfter } from './hard-cases';
import { CONTROLLER, DUTCH_CONTROLLER, IRISH_CONTROLLER, MATTER, SENDER, sampleRequest } from './sample';

/** Every variant that changes a paragraph, by the name of its file in `expected/`. */
type Variant = Partial<LetterRequest> & Pick<LetterRequest, 'kind'>;
const day = (text: string) => Temporal.PlainDate.from(text);

const ACCESS: Readonly<Record<string, Variant>> = {
  access: { kind: 'access' },
  'access-part': {
    kind: 'access',
    answers: {
      'access.scope': 'part',
      'access.part': 'Mijn bestellingen en de berichten met de klantendienst.',
      'access.from': '2025-01-01',
      'access.until': '2026-06-30',
      'access.documents': 'De mails tussen de klantendienst en de bezorgdienst over mijn pakje.',
      'access.extras': ['legalBasis', 'logData'],
    },
  },
  'access-from': { kind: 'access', answers: { 'access.from': '2025-01-01', 'access.extras': [] } },
  'access-until': { kind: 'access', answers: { 'access.until': '2026-06-30', 'access.openQuestions': [] } },
  'access-without-policy': { kind: 'access', policy: null },
  'access-confirmed-missing': {
    kind: 'access',
    answers: { 'policy.confirmedMissing': ['automatedDecisions', 'officer'] },
  },
  'access-former-customer': { kind: 'access', role: 'formerCustomer' },
  'access-prospect': { kind: 'access', role: 'prospect' },
  'access-employee': { kind: 'access', role: 'employee', policy: null },
  'access-former-employee': { kind: 'access', role: 'formerEmployee', policy: null },
  'access-applicant': { kind: 'access', role: 'applicant', policy: null },
  'access-employee-of-customer': { kind: 'access', role: 'employeeOfCustomer' },
  'access-visitor': { kind: 'access', role: 'visitor', sender: { ...SENDER, knownAs: null } },
  'access-child': { kind: 'access', onBehalfOf: { kind: 'child', name: 'Lou Peeters' } },
  'access-post': { kind: 'access', channel: 'post', policy: null },
  'access-registered': {
    kind: 'access',
    channel: 'registeredPost',
    policy: null,
    sender: { ...SENDER, email: null, knownAs: null },
  },
  'access-web-form': {
    kind: 'access',
    channel: 'webForm',
    policy: null,
    sender: { ...SENDER, email: null },
  },
  'access-dutch': { kind: 'access', controller: DUTCH_CONTROLLER },
  'access-irish': {
    kind: 'access',
    controller: IRISH_CONTROLLER,
  },
  'identity-irish': {
    kind: 'identityReply',
    controller: IRISH_CONTROLLER,
    matter: {
      ...MATTER,
      answered: { kind: 'identityAsked', on: day('2026-11-03'), demands: ['nationalNumber'] },
    },
    answers: { 'identityReply.reasonsGiven': 'no', 'identityReply.authenticated': ['email'] },
  },
  'access-dutch-resident': { kind: 'access', controller: DUTCH_CONTROLLER, residence: 'NL', policy: null },
  'access-french-resident': { kind: 'access', residence: 'FR', policy: null },
  'access-german-resident': { kind: 'access', residence: 'DE', policy: null },
  'access-with-erasure': {
    kind: 'access',
    companions: ['erasure'],
    role: 'formerCustomer',
    policy: null,
    answers: { 'erasure.fact.noLongerNeeded': 'Mijn account is in maart 2024 gesloten.' },
  },
  'access-blank': {
    kind: 'access',
    sender: null,
    policy: null,
    residence: null,
    role: null,
    answers: { 'access.scope': 'part' },
    controller: { ...CONTROLLER, name: null, address: { ...CONTROLLER.address, street: null, city: null } },
    channel: 'post',
  },
};

const CHANGES: Readonly<Record<string, Variant>> = {
  rectification: {
    kind: 'rectification',
    companions: ['restriction'],
    answers: {
      'rectification.items': [
        { wrong: 'Kerkstraat 21', right: 'Kerkstraat 12', evidence: 'mijn factuur van 3 mei 2026' },
        { wrong: 'Dhr. Peeters', right: 'Mevr. Peeters', evidence: '' },
      ],
    },
  },
  'rectification-incomplete': {
    kind: 'rectification',
    answers: {
      'rectification.kind': 'incomplete',
      'rectification.statement': 'De klacht van 2 mei 2026 is op 9 mei 2026 in mijn voordeel opgelost.',
    },
  },
  'rectification-both-restricted': {
    kind: 'rectification',
    companions: ['restriction'],
    answers: {
      'rectification.kind': 'both',
      'rectification.items': [{ wrong: 'geboren in 1968', right: 'geboren in 1986' }],
      'rectification.statement': 'Ik woon sinds 1 mei 2026 op het nieuwe adres.',
    },
  },
  'rectification-both-dutch': {
    kind: 'rectification',
    controller: DUTCH_CONTROLLER,
    answers: {
      'rectification.kind': 'both',
      'rectification.items': [{ wrong: 'geboren in 1968', right: 'geboren in 1986' }],
      'rectification.statement': 'Ik woon sinds 1 mei 2026 op het nieuwe adres.',
    },
  },
  'rectification-blank': { kind: 'rectification' },
  'erasure-all-grounds': {
    kind: 'erasure',
    answers: {
      'erasure.grounds': [
        'noLongerNeeded',
        'consentWithdrawn',
        'objected',
        'directMarketing',
        'unlawful',
        'legalDuty',
        'child',
      ],
      'erasure.fact.noLongerNeeded': 'Ik bestel al drie jaar niets meer.',
      'erasure.fact.consentWithdrawn': 'De toestemming voor de nieuwsbrief.',
      'erasure.fact.objected': 'Ik ontvang dreigberichten en wil nergens te vinden zijn.',
      'erasure.fact.unlawful': 'U kreeg mijn gegevens zonder rechtsgrond van een ander.',
      'erasure.fact.legalDuty': 'Een vonnis van 3 mei 2026 beveelt de wissing.',
      'erasure.fact.child': 'Ik was twaalf toen ik het account maakte.',
    },
  },
  'erasure-part-public': {
    kind: 'erasure',
    answers: {
      'erasure.scope': 'part',
      'erasure.part': 'Mijn beoordeling van 3 mei 2026, met mijn naam.',
      'erasure.grounds': ['unlawful'],
      'erasure.fact.unlawful': 'Ik vroeg om anoniem te blijven.',
      'erasure.madePublic': 'yes',
      'erasure.publicPlace': 'https://dezeepkist.voorbeeld.be/beoordelingen/17',
      'quotes.retention': ['Bestellingen'],
    },
  },
  'erasure-with-access': {
    kind: 'erasure',
    companions: ['access'],
    role: 'formerCustomer',
    policy: null,
    answers: { 'erasure.fact.noLongerNeeded': 'Mijn account is in maart 2024 gesloten.' },
  },
  'erasure-child': {
    kind: 'erasure',
    onBehalfOf: { kind: 'child', name: null },
    policy: null,
    answers: { 'erasure.grounds': ['child'] },
  },
  'erasure-blank': { kind: 'erasure', policy: null },
  ...Object.fromEntries(
    (['accuracy', 'unlawful', 'claims', 'objectionPending'] as const).map((ground) => [
      `restriction-${ground}`,
      {
        kind: 'restriction',
        answers: {
          'restriction.ground': ground,
          'restriction.data': 'Mijn betaalgeschiedenis van 2025.',
          'restriction.fact': 'Er staat een wanbetaling in die niet van mij is.',
        },
      } satisfies Variant,
    ]),
  ),
  'restriction-blank': { kind: 'restriction' },
};

const OBJECTIONS: Readonly<Record<string, Variant>> = {
  portability: {
    kind: 'portability',
    answers: { 'portability.data': 'Mijn bestellingen en mijn verlanglijst.' },
  },
  'portability-direct-dutch': {
    kind: 'portability',
    controller: DUTCH_CONTROLLER,
    policy: null,
    answers: {
      'portability.basis': 'contract',
      'portability.format': ['csv'],
      'portability.direct': 'yes',
      'portability.receiver': 'Schuimpje NV, data@schuimpje.voorbeeld.be',
    },
  },
  'portability-with-erasure': {
    kind: 'portability',
    policy: null,
    companions: ['erasure'],
    answers: {
      'portability.basis': 'consent',
      'portability.format': [],
      'erasure.grounds': ['consentWithdrawn'],
    },
  },
  'portability-child-blank': {
    kind: 'portability',
    policy: null,
    onBehalfOf: { kind: 'child', name: 'Lou Peeters' },
  },
  objection: {
    kind: 'objection',
    companions: ['restriction', 'erasure'],
    answers: {
      'objection.purposes': ['Beveiliging van de webwinkel', 'Aanbevelingen op maat'],
      'objection.situation': 'Ik deel mijn computer met collega’s die mijn aankopen niet mogen zien.',
    },
  },
  'objection-own-words': {
    kind: 'objection',
    policy: null,
    answers: {
      'objection.processing': 'Het bijhouden van mijn bezoeken aan de winkel.',
      'objection.basis': 'legitimateInterests',
      'objection.situation': 'Ik ben bekend in mijn dorp.',
    },
  },
  'objection-public-task': {
    kind: 'objection',
    policy: null,
    companions: ['restriction'],
    answers: {
      'objection.processing': 'Het delen van mijn adres.',
      'objection.basis': 'publicTask',
      'objection.situation': 'Ik word gestalkt.',
    },
  },
  'objection-blank': { kind: 'objection', policy: null, companions: ['erasure'] },
  marketing: {
    kind: 'directMarketing',
    companions: ['erasure', 'access'],
    answers: {
      'directMarketing.received': 'Een sms op 3 november 2026.',
      'directMarketing.contacts': '+32 470 00 00 00',
    },
  },
  'marketing-alone': {
    kind: 'directMarketing',
    policy: null,
    answers: { 'directMarketing.channels': ['email'] },
  },
  'marketing-dutch-child': {
    kind: 'directMarketing',
    controller: DUTCH_CONTROLLER,
    companions: ['erasure'],
    policy: null,
    onBehalfOf: { kind: 'child', name: 'Lou Peeters' },
  },
  withdrawal: {
    kind: 'withdrawConsent',
    companions: ['erasure', 'directMarketing', 'objection'],
    answers: {
      'withdrawConsent.purposes': ['Nieuwsbrief en aanbiedingen', 'Aanbevelingen op maat'],
      'withdrawConsent.givenOn': 'bij mijn eerste bestelling, in het voorjaar van 2024',
      'objection.situation': 'Ik deel mijn computer met collega’s.',
      'quotes.retention': ['Nieuwsbrief'],
    },
  },
  'withdrawal-erasure': {
    kind: 'withdrawConsent',
    policy: null,
    companions: ['erasure'],
    answers: { 'withdrawConsent.which': 'De foto op uw website.' },
  },
  'withdrawal-alone': {
    kind: 'withdrawConsent',
    policy: null,
    answers: { 'withdrawConsent.which': 'De foto op uw website.' },
  },
  'withdrawal-marketing': { kind: 'withdrawConsent', companions: ['directMarketing'] },
  automated: {
    kind: 'automatedDecisions',
    answers: {
      'automatedDecisions.decision': 'Ik mag niet op rekening kopen.',
      'automatedDecisions.decidedOn': '2026-11-02',
      'automatedDecisions.effect': 'Ik moet alles vooraf betalen en verloor een korting.',
      'automatedDecisions.view': 'Mijn vorige facturen zijn alle op tijd betaald.',
      'automatedDecisions.score': 'yes',
    },
  },
  'automated-blank': { kind: 'automatedDecisions' },
  information: { kind: 'information' },
  'information-confirmed': {
    kind: 'information',
    answers: {
      'information.items': [
        'dutyToProvide',
        'source',
        'officer',
        'safeguards',
        'withdrawal',
        'recipients',
        'retention',
      ],
      'policy.confirmedMissing': ['dutyToProvide', 'source'],
    },
  },
  'information-with-access': {
    kind: 'information',
    companions: ['access'],
    answers: { 'information.items': ['safeguards'] },
  },
  'information-without-policy': {
    kind: 'information',
    policy: null,
    answers: { 'information.items': ['purposes', 'legalBases', 'rights', 'source'] },
  },
  'information-blank': { kind: 'information', policy: null },
  ...Object.fromEntries(
    (['rectification', 'erasure', 'restriction'] as const).map((about) => [
      `recipients-${about}`,
      {
        kind: 'recipients',
        policy: null,
        answers: {
          'recipients.about': about,
          'recipients.doneOn': '2026-11-02',
          ...(about === 'erasure' ? { 'recipients.what': 'Mijn beoordeling.' } : {}),
        },
      } satisfies Variant,
    ]),
  ),
  'recipients-blank': { kind: 'recipients', policy: null },
};

const RIGHT_OF_GROUND: Readonly<Record<string, Right>> = {
  '17': 'erasure',
  '20': 'portability',
  '21': 'objection',
  '22': 'automatedDecisions',
};
const ANSWERED_ON = day('2026-11-03');

const REPLIES: Readonly<Record<string, Variant>> = {
  reminder: { kind: 'reminder', matter: MATTER },
  'reminder-estimated-post': {
    kind: 'reminder',
    channel: 'registeredPost',
    matter: matterAfter(
      { kind: 'nothing' },
      {
        right: 'erasure',
        channel: 'post',
        sentTo: null,
        receivedOn: day('2026-10-08'),
        isEstimated: true,
        dueOn: day('2026-11-09'),
      },
    ),
    answers: { 'reminder.lastDay': '2026-12-10', 'reminder.note': 'Ik belde ook twee keer.' },
  },
  'reminder-partly': {
    kind: 'reminder',
    matter: matterAfter({
      kind: 'partly',
      on: ANSWERED_ON,
      missing: ['copy', 'recipientsByName', '15(1)(d)', '15(1)(g)', '15(2)'],
    }),
  },
  'reminder-partly-erasure': {
    kind: 'reminder',
    matter: matterAfter(
      {
        kind: 'partly',
        on: ANSWERED_ON,
        missing: ['done', 'exceptionNamed', 'recipientsTold', 'recipientsNamed', 'confirmedInWriting'],
      },
      { right: 'erasure' },
    ),
  },
  'reminder-partly-others': {
    kind: 'reminder',
    matter: matterAfter({
      kind: 'partly',
      on: ANSWERED_ON,
      missing: [
        'confirmation',
        '15(1)(a)',
        '15(1)(b)',
        '15(1)(c)',
        '15(1)(e)',
        '15(1)(f)',
        '15(1)(h)',
        'markedAsRestricted',
        'machineReadable',
        'transferred',
        'stopped',
        'profilingStopped',
        'groundsDemonstrated',
        'humanReview',
        'explanation',
        'missingInformation',
      ],
    }),
  },
  'reminder-late-extension': {
    kind: 'reminder',
    matter: matterAfter({ kind: 'extended', on: day('2026-11-12'), fault: 'late' }),
  },
  'reminder-late-extension-dutch': {
    kind: 'reminder',
    controller: DUTCH_CONTROLLER,
    residence: 'NL',
    matter: matterAfter({ kind: 'extended', on: day('2026-11-12'), fault: 'late' }),
  },
  'reminder-with-companions': {
    kind: 'reminder',
    matter: matterAfter(
      { kind: 'nothing' },
      { right: 'withdrawConsent', companions: ['erasure', 'directMarketing'] },
    ),
  },
  'reminder-too-early': {
    kind: 'reminder',
    today: day('2026-10-20'),
    matter: matterAfter({ kind: 'extended', on: day('2026-10-19'), fault: 'withoutReasons' }),
  },
  'reminder-before-the-last-day': { kind: 'reminder', today: day('2026-10-20'), matter: MATTER },
  'reminder-rectification': {
    kind: 'reminder',
    matter: matterAfter({ kind: 'nothing' }, { right: 'rectification' }),
  },
  'reminder-portability-dutch': {
    kind: 'reminder',
    controller: DUTCH_CONTROLLER,
    matter: matterAfter({ kind: 'nothing' }, { right: 'portability' }),
  },
  'reminder-unreasoned-extension': {
    kind: 'reminder',
    matter: matterAfter({ kind: 'extended', on: day('2026-11-02'), fault: 'withoutReasons' }),
  },
  'reminder-extension-over': {
    kind: 'reminder',
    today: day('2027-01-12'),
    matter: matterAfter(
      { kind: 'extended', on: day('2026-11-02'), fault: 'none' },
      { dueOn: day('2027-01-05') },
    ),
  },
  'reminder-marketing': {
    kind: 'reminder',
    matter: matterAfter(
      { kind: 'marketingContinues', on: day('2026-11-18') },
      {
        right: 'directMarketing',
        sentOn: day('2026-11-09'),
        receivedOn: day('2026-11-09'),
        dueOn: day('2026-12-09'),
      },
    ),
  },
  'reminder-marketing-late': {
    kind: 'reminder',
    matter: matterAfter({ kind: 'marketingContinues', on: day('2026-11-18') }, { right: 'directMarketing' }),
  },
  'reminder-withdrawal': {
    kind: 'reminder',
    matter: matterAfter({ kind: 'nothing' }, { right: 'withdrawConsent', dueOn: null }),
  },
  'reminder-marketing-after-withdrawal': {
    kind: 'reminder',
    matter: matterAfter(
      { kind: 'marketingContinues', on: day('2026-11-18') },
      { right: 'withdrawConsent', dueOn: null },
    ),
  },
  'reminder-acknowledged': {
    kind: 'reminder',
    matter: { ...MATTER, events: [{ on: day('2026-10-07'), words: 'ontvangstbevestiging' }] },
  },
  'reminder-fee': {
    kind: 'reminder',
    matter: matterAfter({ kind: 'feeAsked', on: ANSWERED_ON }),
  },
  'reminder-extension-running': {
    kind: 'reminder',
    matter: matterAfter({ kind: 'extended', on: ANSWERED_ON, fault: 'none' }, { dueOn: day('2027-01-05') }),
  },
  'reminder-without-request': { kind: 'reminder' },
  identity: {
    kind: 'identityReply',
    matter: matterAfter({ kind: 'identityAsked', on: ANSWERED_ON, demands: ['idCopy', 'nationalNumber'] }),
    answers: {
      'identityReply.reasonsGiven': 'no',
      'identityReply.authenticated': ['email', 'customerNumber'],
    },
  },
  'clarification-whole': {
    kind: 'clarificationReply',
    matter: {
      ...matterAfter({ kind: 'clarificationAsked', on: ANSWERED_ON, stoodStill: true }),
      dueOn: day('2026-11-24'),
    },
    answers: {
      'clarificationReply.askedWhat': 'Welke gegevens bedoelt u precies?',
      'clarificationReply.scope': 'whole',
    },
  },
  'clarification-part': {
    kind: 'clarificationReply',
    matter: {
      ...matterAfter({ kind: 'clarificationAsked', on: ANSWERED_ON, stoodStill: false }),
      dueOn: day('2026-11-24'),
      isEstimated: true,
    },
    answers: {
      'clarificationReply.scope': 'part',
      'clarificationReply.answer': 'De berichten met uw klantendienst van 2025 en 2026.',
    },
  },
  'clarification-too-late': {
    kind: 'clarificationReply',
    matter: matterAfter({ kind: 'clarificationAsked', on: ANSWERED_ON, stoodStill: false }),
    answers: {
      'clarificationReply.scope': 'whole',
      'clarificationReply.answer': 'Ik gaf op 3 mei 2026 ook de naam Ann Peeters op.',
    },
  },
  'clarification-withdrawal': {
    kind: 'clarificationReply',
    matter: {
      ...matterAfter({ kind: 'clarificationAsked', on: ANSWERED_ON, stoodStill: false }),
      right: 'withdrawConsent',
      dueOn: null,
    },
    answers: { 'clarificationReply.answer': 'De toestemming voor de nieuwsbrief.' },
  },
  'clarification-marketing': {
    kind: 'clarificationReply',
    matter: {
      ...matterAfter({ kind: 'clarificationAsked', on: ANSWERED_ON, stoodStill: false }),
      right: 'directMarketing',
      dueOn: day('2026-11-24'),
    },
    answers: { 'clarificationReply.answer': 'De folders die ik per post krijg.' },
  },
  'clarification-blank': {
    kind: 'clarificationReply',
    matter: matterAfter({ kind: 'clarificationAsked', on: ANSWERED_ON, stoodStill: true }),
  },
  'clarification-without-request': { kind: 'clarificationReply' },
  'complaint-clarification': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'clarificationAsked', on: ANSWERED_ON, stoodStill: false }),
    answers: {
      'authority.proceedings': 'no',
      'authority.replied': 'Ik antwoordde aan de telefoon, op 5 november 2026.',
    },
  },
  'identity-others': {
    kind: 'identityReply',
    sender: { ...SENDER, email: null, knownAs: null },
    matter: matterAfter({
      kind: 'identityAsked',
      on: ANSWERED_ON,
      demands: ['otherEmailAddresses', 'accountLogin', 'confirmationByEmail', 'otherDetails'],
    }),
    answers: {
      'identityReply.reasonsGiven': 'yes',
      'identityReply.askedWhat': 'Mijn geboorteplaats en mijn beroep.',
      'identityReply.authenticated': ['email', 'account', 'customerNumber', 'phone'],
    },
  },
  'identity-erasure': {
    kind: 'identityReply',
    matter: matterAfter(
      { kind: 'identityAsked', on: ANSWERED_ON, demands: ['idCopy'] },
      { right: 'erasure' },
    ),
    answers: { 'identityReply.reasonsGiven': 'no', 'identityReply.authenticated': ['email'] },
  },
  'identity-dutch': {
    kind: 'identityReply',
    controller: DUTCH_CONTROLLER,
    residence: 'NL',
    matter: matterAfter({
      kind: 'identityAsked',
      on: ANSWERED_ON,
      demands: ['idCopy', 'nationalNumber', 'otherEmailAddresses'],
    }),
    answers: { 'identityReply.reasonsGiven': 'no', 'identityReply.authenticated': ['phone'] },
  },
  'identity-blank': { kind: 'identityReply', answers: { 'identityReply.authenticated': [] } },
  ...Object.fromEntries(
    (['none', 'excessive', 'unfounded', 'furtherCopies'] as const).map((ground) => [
      `fee-${ground}`,
      {
        kind: 'feeReply',
        matter: matterAfter(
          { kind: 'feeAsked', on: ANSWERED_ON },
          ground === 'none' ? { right: 'erasure' } : {},
        ),
        answers: {
          'feeReply.ground': ground,
          ...(ground === 'none' ? {} : { 'feeReply.amount': '15 euro' }),
          ...(ground === 'furtherCopies' ? { 'feeReply.copyBefore': 'no' } : {}),
        },
      } satisfies Variant,
    ]),
  ),
  'fee-without-request': { kind: 'feeReply' },
  ...Object.fromEntries(
    REFUSAL_GROUNDS.map((ground) => [
      `refusal-${ground.replaceAll(/[()]/g, ' ').trim().replaceAll(/\s+/g, '-')}`,
      {
        kind: 'refusalReply',
        matter: matterAfter(
          { kind: 'refused', on: ANSWERED_ON, ground },
          { right: RIGHT_OF_GROUND[ground.slice(0, 2)] ?? 'access' },
        ),
        answers: ground === 'other' ? { 'refusalReply.ownWords': 'U verwees naar uw huisregels.' } : {},
      } satisfies Variant,
    ]),
  ),
  'answer-no-data': {
    kind: 'refusalReply',
    matter: matterAfter({ kind: 'noData', on: ANSWERED_ON }),
    answers: { 'refusalReply.ownWords': 'Ik bestelde nog in september.' },
  },
  'answer-not-controller': {
    kind: 'refusalReply',
    matter: matterAfter({ kind: 'notController', on: ANSWERED_ON, named: 'Schuimpje NV' }),
  },
  'answer-not-controller-unnamed': {
    kind: 'refusalReply',
    matter: matterAfter({ kind: 'notController', on: ANSWERED_ON, named: null }),
  },
  'answer-doubted': { kind: 'refusalReply', matter: matterAfter({ kind: 'answered', on: ANSWERED_ON }) },
  'refusal-without-request': { kind: 'refusalReply' },
};

const PAPERS: Readonly<Record<string, Variant>> = {
  mediation: {
    kind: 'mediation',
    matter: matterAfter(
      { kind: 'nothing' },
      {
        remindedOn: day('2026-11-06'),
        events: [
          { on: day('2026-10-07'), words: 'Automatische ontvangstbevestiging per e-mail' },
          { on: day('2026-11-06'), words: 'herinnering verstuurd' },
        ],
      },
    ),
    answers: {
      'authority.proceedings': 'no',
      'mediation.conversion': 'yes',
      'authority.phone': '0470 00 00 00',
    },
  },
  'mediation-partly': {
    kind: 'mediation',
    policy: null,
    channel: 'registeredPost',
    matter: matterAfter({ kind: 'partly', on: ANSWERED_ON, missing: ['copy', 'recipientsByName'] }),
    answers: {
      'authority.proceedings': 'yes',
      'authority.proceedingsWhich': 'De vrederechter van Hasselt, over een factuur, sinds mei 2026.',
      'mediation.conversion': 'no',
      'authority.asked': 'De namen van de bezorgdiensten.',
      'authority.facts': 'Ik belde op 12 oktober 2026.',
    },
  },
  'mediation-blank': { kind: 'mediation' },
  complaint: {
    kind: 'complaint',
    matter: matterAfter({ kind: 'refused', on: ANSWERED_ON, ground: 'none' }, { right: 'erasure' }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-child': {
    kind: 'complaint',
    onBehalfOf: { kind: 'child', name: 'Lou Peeters' },
    matter: matterAfter({ kind: 'extended', on: day('2026-11-12'), fault: 'late' }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-identity': {
    kind: 'complaint',
    matter: matterAfter(
      { kind: 'identityAsked', on: ANSWERED_ON, demands: ['idCopy'] },
      {
        channel: 'post',
        sentTo: null,
        receivedOn: day('2026-10-08'),
        isEstimated: true,
        dueOn: day('2026-11-09'),
        papers: [
          { key: 'a', on: ANSWERED_ON, what: 'message', words: null },
          {
            key: 'b',
            on: day('2026-11-05'),
            what: 'letter',
            words: 'antwoord op de vraag naar mijn identiteit',
          },
        ],
      },
    ),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-identity-erasure': {
    kind: 'complaint',
    matter: matterAfter(
      { kind: 'identityAsked', on: ANSWERED_ON, demands: ['idCopy'] },
      { right: 'erasure', companions: [] },
    ),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-fee': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'feeAsked', on: ANSWERED_ON }),
    answers: {
      'authority.proceedings': 'no',
      'feeReply.copyBefore': 'no',
      'authority.asked': 'Een kosteloos antwoord.',
    },
  },
  'complaint-marketing': {
    kind: 'complaint',
    today: day('2026-11-22'),
    matter: matterAfter(
      { kind: 'marketingContinues', on: day('2026-11-18') },
      {
        right: 'directMarketing',
        sentOn: day('2026-11-09'),
        receivedOn: day('2026-11-09'),
        dueOn: day('2026-12-09'),
      },
    ),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-with-companions': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'nothing' }, { right: 'objection', companions: ['restriction', 'erasure'] }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-answered-late': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'answered', on: day('2026-11-20') }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-no-data': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'noData', on: ANSWERED_ON }),
    answers: { 'authority.proceedings': 'no', 'authority.hasData': 'Ik bestelde nog in september.' },
  },
  'complaint-not-controller': {
    kind: 'complaint',
    matter: matterAfter({ kind: 'notController', on: day('2026-11-09'), named: null }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-dutch': {
    kind: 'complaint',
    residence: 'NL',
    controller: DUTCH_CONTROLLER,
    matter: MATTER,
    answers: { 'authority.initials': 'A.M.', 'authority.surname': 'Peeters', 'authority.proceedings': 'no' },
  },
  'complaint-french': {
    kind: 'complaint',
    residence: 'FR',
    matter: matterAfter({ kind: 'extended', on: day('2026-11-02'), fault: 'withoutReasons' }),
    answers: { 'authority.proceedings': 'no' },
  },
  'complaint-blank': { kind: 'complaint', sender: null, residence: null },
};

export const VARIANTS: ReadonlyMap<string, LetterRequest> = new Map(
  [ACCESS, CHANGES, OBJECTIONS, REPLIES, PAPERS, HARD_CASES].flatMap((group) =>
    Object.entries(group).map(([name, variant]) => [name, sampleRequest(variant)] as const),
  ),
);
