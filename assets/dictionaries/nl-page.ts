import type { Counted } from '@/components/formats';
import type { Deed } from '@/utils/law/authority-route';
import type { Channel } from '@/utils/law/receipt';
import type { IdentityDemand, RefusalGround } from '@/utils/law/request-state';
import type { Right } from '@/utils/law/rights';
import type { StepReason } from '@/utils/law/step-table';
import type { AnswerItem } from '@/utils/letters/answer-items';
import type { LetterKind as ComposedKind } from '@/utils/letters/letter';
import type { REFUSALS } from '@/utils/requests/backup';
import type { Contradiction } from '@/utils/requests/check-entry';
import type { FactKind, FactOf, ReminderMoment, SentLetterKind } from '@/utils/requests/events';
import type { Urgency } from '@/utils/requests/urgency';

/** The words that only the full page needs. Same habits as `nl.ts`. */
const nav = {
  label: 'Onderdelen',
  overview: 'Mijn verzoeken',
  profile: 'Profiel',
  data: 'Gegevens en back-up',
  skip: 'Naar de inhoud',
};

const distance = {
  today: 'vandaag',
  left: { one: 'nog {n} dag', other: 'nog {n} dagen' } satisfies Counted,
  late: { one: '{n} dag te laat', other: '{n} dagen te laat' } satisfies Counted,
  ago: { one: '{n} dag geleden', other: '{n} dagen geleden' } satisfies Counted,
};

const overview = {
  title: 'Mijn verzoeken',
  show: 'Toon',
  all: 'Alles',
  urgency: {
    overdue: 'Te laat',
    act: 'Aan jou',
    wait: 'Wacht',
    answered: 'Beantwoord',
    closed: 'Afgesloten',
  } satisfies Record<Urgency, string>,
  search: 'Zoek op bedrijf, site of kenmerk',
  right: 'Recht',
  allRights: 'Alle rechten',
  found: { one: '{n} verzoek', other: '{n} verzoeken' } satisfies Counted,
  noneFound: 'Geen verzoek past bij wat je zoekt.',
  clear: 'Toon alles',
  more: 'Toon meer',
  sentOn: (day: string) => `verstuurd ${day}`,
  readyOn: (day: string) => `klaargezet ${day}`,
  emptyTitle: 'Nog geen verzoeken',
  enter: 'Ik stuurde al een brief',
  enterHow: 'Kies wat je vroeg. Dan noteer je aan wie, wanneer en hoe.',
  haveBackup: 'Heb je een back-up? Zet hem terug.',
};

const strip = {
  summary: (received: string, last: string, today: string) =>
    `Tijdlijn van ${received} tot en met ${last}. Vandaag is het ${today}.`,
  legend: {
    received: 'ontvangen',
    expected: 'verwacht',
    ordinary: 'gewone dag',
    weekend: 'weekend',
    holiday: 'feestdag',
    paused: 'klok staat stil',
    today: 'vandaag',
    last: 'laatste dag',
    checkIn: 'kijk na',
    late: 'te laat',
  },
};

const channels: Record<Channel, string> = {
  email: 'per e-mail',
  webForm: 'met het webformulier',
  post: 'met de post',
  registeredPost: 'aangetekend',
};

const request = {
  sentTo: 'Aan',
  way: 'Hoe',
  reference: 'Kenmerk',
  site: 'Site',
  asked: 'Gevraagd',
  facts: 'Dit verzoek',
  original: (day: string) => `Zonder verlenging of stilstand was dit ${day}.`,
  answeredOn: (day: string) => `Antwoord gekregen op ${day}`,
  closedOn: (day: string) => `Afgesloten op ${day}`,
  authoritySince: (day: string) => `Bij de toezichthouder sinds ${day}`,
  lastDayWas: (day: string) => `De laatste dag om te antwoorden: ${day}`,
  given: 'Je gaf hun tijd tot en met',
  early: {
    termRuns: (day: string) => `Je gaf hun tijd tot en met ${day}. Wachten mag; klagen mag ook al.`,
    sentToday: 'Je schreef hun pas vandaag. Misschien lazen ze het nog niet. Wachten mag; klagen mag ook al.',
    sentYesterday:
      'Je schreef hun pas gisteren. Misschien lazen ze het nog niet. Wachten mag; klagen mag ook al.',
  },
  notSentTitle: 'Heb je deze brief verstuurd?',
  yesSent: 'Ja, verstuurd',
  noNotSent: 'Nee, niet verstuurd',
  thisLetterAgain: 'deze brief opnieuw',
  madeReady: (what: string, day: string) => `Op ${day} zette je ${what} klaar.`,
  paused: 'De klok staat stil tot jij antwoordt.',
  sentOn: 'Verstuurd op',
  reminders: 'Meldingen',
  remindersHint: 'Alleen voor dit verzoek.',
  notification: {
    next: (day: string) => `Je krijgt een melding op ${day}.`,
    none: 'Er komt geen melding meer voor dit verzoek.',
    off: 'Meldingen staan uit.',
    turnOn: 'Zet ze aan',
  },
  notYet: (day: string) => `Dit kan vanaf ${day}.`,
  askMissing: 'Vraag wat ontbreekt',
  advised: (day: string) => `Doe dit liefst vanaf ${day}.`,
  later: {
    lastDayAhead: 'Tot en met hun laatste dag kunnen ze nog op tijd antwoorden of hun antwoord aanvullen.',
    noTerm: 'Hier loopt geen wettelijke termijn. Geef ze nog even.',
    dayOff: 'De termijn is voorbij, maar vandaag is er niemand aan het werk.',
    answerJustCame: 'Hun antwoord is er nog maar net.',
    postUnderway: 'Je brief is nog onderweg.',
    justOpened: 'Je opende de brief pas.',
  },
  othersNow: 'Wat hier open staat, mag nu al. Dat hangt niet af van een brief.',
  ways: {
    mediation: 'De toezichthouder praat met hen en zoekt een oplossing. Dat is gratis.',
    complaint: 'De toezichthouder kan hen onderzoeken en straffen. Dat is gratis.',
    court: 'De rechter kan hen verplichten. Een advocaat is aan te raden, en dat kost meestal geld.',
    courtBelgium:
      'Een Belgische rechter kan hen verplichten. Een advocaat is aan te raden, en dat kost geld.',
    petitionNl:
      'De Nederlandse rechtbank kan hen verplichten. Een advocaat hoeft niet. Gratis is het meestal niet.',
    remind: 'Je schrijft hun nog eens wat ze moesten doen. Dat is beleefd en helpt vaak.',
    askMissing: 'Je zegt wat er mist, en vraagt het alsnog.',
    answerRefusal: 'Je schrijft hun zelf waarom hun weigering volgens jou niet klopt.',
    damages: 'Alleen als je schade leed en dat kunt bewijzen.',
  },
  sourceNames: {
    EDPB: 'EDPB: de privacytoezichthouders van Europa samen',
    GBA: 'GBA: de Belgische privacytoezichthouder',
  },
  nextTitle: 'Volgende stap',
  other: 'Andere mogelijkheden',
  from: (day: string) => `Vanaf ${day}`,
  until: (day: string) => `Tot en met ${day}`,
  petitionUntil: (day: string) => `Naar de rechter in Nederland kan tot en met ${day}.`,
  courtBelgium: 'Naar de rechter (België)',
  record: 'Er kwam iets terug',
  note: 'Notitie',
  noteHint: 'Bijvoorbeeld wat je aan de telefoon hoorde.',
  addNote: 'Notitie bewaren',
  letterText: 'De brief zoals verstuurd',
  policyText: 'De privacyverklaring zoals ze was',
  fingerprint: 'Vingerafdruk:',
  fingerprintHint: 'Een code die verandert zodra één letter van de tekst verandert.',
  readOn: (day: string, url: string) => `Gelezen op ${day}, ${url}`,
  hide: 'Verberg de tekst',
  loading: 'Ik haal de tekst op…',
  textGone: 'Deze tekst is er niet meer.',
  ownLetter: 'Dit was je eigen brief.',
  ownLetterNotKept: 'Dit was je eigen brief. De tekst staat hier niet: voeg hem zelf toe aan je dossier.',
  print: 'Dossier printen',
  calendar: 'Zet in je agenda',
  close: 'Verzoek afsluiten',
  reopen: 'Opnieuw openen',
  delete: 'Verwijderen',
  deleteTitle: 'Dit verzoek verwijderen?',
  deleteText: 'De brief, de tijdlijn en de bewaarde teksten gaan weg van dit toestel.',
  deleted: 'Het verzoek is verwijderd.',
  withdrawn: 'De regel telt niet meer mee.',
  unreadable: {
    one: '{n} regel kan ik niet lezen. Hij blijft bewaard en gaat mee in de back-up.',
    other: '{n} regels kan ik niet lezen. Ze blijven bewaard en gaan mee in de back-up.',
  } satisfies Counted,
  basis: 'Waarop dit steunt',
  tools: 'Met dit verzoek',
  noted: 'Genoteerd.',
  askNotify: {
    title: 'Wil je een melding als de termijn voorbij is?',
    text: 'De melding noemt geen namen. Zonder melding toont het icoon een getal.',
    allow: 'Ja, graag',
    later: 'Nee, dank je',
  },
  enterDay: {
    delivered: 'Wanneer bezorgde de post je brief, of bood ze hem aan?',
    questionAnswered: 'Wanneer gaf je wat ze vroegen?',
    save: 'Noteren',
  },
  publicBody: {
    title: 'Is dit een Vlaamse overheid?',
    text: 'Bijvoorbeeld een gemeente, OCMW of school. Dan is de Vlaamse Toezichtcommissie (VTC) er ook voor je.',
    yes: 'Ja',
    no: 'Nee',
  },
  explain: {
    petitionNl: [
      'Kreeg je op tijd een antwoord? Dan heb je zes weken voor een verzoekschrift bij de rechtbank (art. 35 UAVG). Kwam er geen of een te laat antwoord, dan is er geen vaste dag.',
      'Reken er niet op dat een klacht of een nieuwe brief die weken stopt. Je mag de AP in die weken ook vragen te bemiddelen (art. 36 UAVG). Meldt zij dat ze klaar is, dan heb je nog zes weken.',
      'Een advocaat is niet nodig. Tegen een overheid geldt vaak een andere weg.',
    ],
    court:
      'Je kunt naar de rechter waar je woont, of waar het bedrijf zit (art. 79 AVG). Een advocaat is aan te raden.',
    damages:
      'Wie schade leed, kan een vergoeding vragen (art. 82 AVG). Je moet de inbreuk, de schade en het verband bewijzen. Vraag raad aan een advocaat.',
    policeBody: 'Voor de politie is het Controleorgaan op de politionele informatie (COC) bevoegd.',
    intelligenceBody: 'Voor de inlichtingendiensten is het Vast Comité I bevoegd.',
  },
};

/** Whom the request went to, as the letters after it and the clock take it. */
const controller = {
  title: 'Gegevens van het bedrijf',
  written: 'Je schreef aan',
  changed: 'gegevens van het bedrijf aangepast',
  edit: 'Aanvullen of verbeteren',
  hint: 'Zo staan ze in je volgende brieven. De brief die al weg is, blijft zoals hij was.',
  lacks: {
    name: 'De naam ontbreekt nog. Een herinnering en een klacht hebben die nodig.',
    address: 'Het adres ontbreekt nog. Een klacht heeft het nodig.',
    country: 'Het land ontbreekt nog. Daarvan hangt de laatste dag af.',
  },
};

const closings: Record<FactOf<'closed'>['outcome'], string> = {
  satisfied: 'Ik ben tevreden',
  givenUp: 'Ik laat het hierbij',
  atAuthority: 'De toezichthouder is aan zet',
  other: 'Iets anders',
};

const deeds: Record<Deed, string> = {
  wait: 'Wachten',
  confirmSent: 'Zeg of je hem verstuurd hebt',
  enterDelivery: 'Vul in wanneer hij aankwam',
  remind: 'Stuur een herinneringsbrief',
  replyIdentity: 'Antwoord op de vraag wie je bent',
  replyClarification: 'Geef de uitleg die ze vragen',
  enterGiven: 'Ik gaf al wat ze vroegen',
  replyFee: 'Antwoord op de vraag om geld',
  answerRefusal: 'Antwoord op de weigering',
  contestAnswer: 'Zeg waarom het antwoord niet klopt',
  otherChannel: 'Stuur hem op een andere manier',
  newRequest: 'Schrijf naar het juiste bedrijf',
  askFlemishPublic: 'Is dit een Vlaamse overheid?',
  vtcForm: 'Naar het formulier van de VTC',
  policeBody: 'Naar het Controleorgaan (politie)',
  intelligenceBody: 'Naar het Comité I (inlichtingendiensten)',
  mediation: 'Vraag bemiddeling',
  complaint: 'Dien een klacht in',
  authorityPage: 'Naar de toezichthouder',
  petitionNl: 'Naar de rechter (Nederland)',
  court: 'Naar de rechter',
  damages: 'Vraag een schadevergoeding',
  close: 'Sluit dit verzoek af',
  nothing: 'Niets te doen',
};

const stepReasons: Record<StepReason, string> = {
  notConfirmedSent: 'Je opende de brief, maar zei nog niet of hij weg is.',
  deliveryUnknown: 'De termijn begint als de post hem bezorgt of aanbiedt. Kijk op track-and-trace.',
  clockRuns: 'Ze hebben nog tijd om te antwoorden.',
  stopsAtOnce: 'Met reclame moeten ze meteen stoppen. Voor hun antwoord hebben ze nog tijd.',
  extendedWithReasons: 'Ze meldden op tijd en met redenen dat ze meer tijd nemen.',
  extensionIneffective: 'Hun verlenging telt niet: te laat of zonder redenen. De eerste datum blijft.',
  reasonsMayCome:
    'Ze nemen meer tijd, maar zeggen niet waarom. De redenen mogen nog komen tot en met hun laatste dag.',
  ownCheckIn: 'Hier loopt geen wettelijke termijn. Kijk na of ze deden wat je vroeg.',
  lastDayPassed: 'De laatste dag is voorbij. Een herinneringsbrief is beleefd en helpt vaak.',
  noAnswerInTime: 'De laatste dag is voorbij zonder antwoord. Een herinneringsbrief is niet verplicht.',
  lastTermRuns: 'In je herinneringsbrief gaf je hun nog even tijd.',
  reminderUnanswered: 'Ook op je herinneringsbrief kwam geen goed antwoord.',
  identityAsked: 'Ze willen weten of jij het bent. Een kopie van je identiteitskaart sturen is zelden nodig.',
  demandUnjustified: 'Dit mogen ze meestal niet vragen. De Belgische toezichthouder keurde dat al af.',
  clarificationAsked: 'Ze begrijpen niet goed wat je wil.',
  givenOtherwise: 'Gaf je het al, bijvoorbeeld aan de telefoon? Zeg op welke dag.',
  feeAsked:
    'Betaal nog niet. Je verzoek is gratis, tenzij het duidelijk ongegrond of overdreven is. Dat moeten zij aantonen, niet jij. Alleen een extra kopie mag iets kosten.',
  neverArrived: 'De brief kwam nooit aan. Er loopt dus geen termijn.',
  mailboxFull: 'De mailbox was vol. Volgens ons loopt de termijn toch.',
  noDataHeld: 'Ze zeggen dat ze niets over je hebben.',
  doubtAnswer: 'Geloof je hun antwoord niet? Zeg dan waarom.',
  notTheController: 'Ze zeggen dat een ander bedrijf over je gegevens beslist.',
  forwarded: 'Ze stuurden je brief door.',
  itemsMissing: 'Een deel van wat je vroeg, ontbreekt.',
  refusedWithReasons: 'Ze weigeren en geven een reden.',
  refusedAsUnfounded:
    'Ze noemen je verzoek ongegrond of overdreven. Dat moeten zij aantonen, niet jij (art. 12, lid 5 AVG).',
  refusedWithoutReasons: 'Ze weigeren zonder reden. Dat mag niet.',
  answered: 'Ze hebben geantwoord. Kijk of alles erin staat.',
  answeredLate: 'Ze antwoordden, maar te laat.',
  marketingContinues: 'Je vroeg om te stoppen, maar er kwam toch nog reclame.',
  infringement: 'Dit kan als ze de wet niet volgen.',
  maybeFlemish: 'Een Vlaamse overheid heeft ook een eigen toezichthouder.',
  flemishForm: 'De Vlaamse toezichthouder (VTC) werkt alleen met een eigen formulier.',
  authorityAsked: 'Je vroeg het aan de toezichthouder. Die is nu aan zet.',
  closed: 'Je sloot dit verzoek af.',
};

const story = {
  title: 'Wat er gebeurde',
  sent: (right: string, way: string, to: string) => `Je schreef ${way}${to && ` aan ${to}`}: ${right}.`,
  confirmed: 'Je bevestigde dat de brief weg is.',
  notSent: 'Je zei dat de brief niet verstuurd is.',
  prepared: (rights: string, way: string, to: string) =>
    `Je zette een brief klaar, ${way} aan ${to}: ${rights}.`,
  preparedLetter: (letter: string) => `Je zette ${letter} klaar.`,
  preparedAgain: (way: string, to: string) => `Je zette de brief opnieuw klaar, ${way} aan ${to}.`,
  resent: (way: string, to: string) => `Je stuurde de brief opnieuw, ${way}${to && ` aan ${to}`}.`,
  delivered: 'De post bezorgde de brief.',
  acknowledged: 'Ze bevestigden dat ze je brief kregen.',
  identityAsked: (what: string) => `Ze vroegen wie je bent: ${what}.`,
  identityAskedBare: 'Ze vroegen wie je bent.',
  clarificationAsked: 'Ze vroegen om uitleg.',
  questionAnswered: 'Je antwoordde op hun vraag.',
  extended: 'Ze meldden dat ze meer tijd nemen, met redenen.',
  extendedNoReasons: 'Ze meldden dat ze meer tijd nemen, zonder redenen.',
  feeAsked: (amount: string) => `Ze vroegen geld: ${amount}.`,
  feeAskedBare: 'Ze vroegen geld.',
  bouncedAddress: 'De mail kwam terug: het adres bestaat niet.',
  bouncedMailbox: 'De mail kwam terug: hun mailbox was vol.',
  noDataHeld: 'Ze antwoordden dat ze niets over je hebben.',
  notTheController: (who: string) => `Ze zeiden dat ${who} over je gegevens beslist.`,
  notTheControllerBare: 'Ze zeiden dat ze niet over je gegevens beslissen.',
  forwarded: (to: string) => `Ze stuurden je brief door naar ${to}.`,
  forwardedBare: 'Ze stuurden je brief door.',
  partlyAnswered: (missing: string) => `Ze antwoordden half. Dit ontbrak: ${missing}.`,
  refused: (ground: string) => `Ze weigerden. Hun reden: ${ground}.`,
  refusedBare: 'Ze weigerden, zonder reden.',
  answered: 'Ze antwoordden volledig.',
  marketingContinued: 'Er kwam toch nog reclame.',
  letterSent: (letter: string) => `Je stuurde ${letter}.`,
  lastTerm: (day: string) => `Daarin gaf je tijd tot en met ${day}.`,
  noted: 'Je noteerde:',
  reminderChosen: 'Je koos wanneer je een melding krijgt.',
  closed: (outcome: string) => `Je sloot af: ${outcome}.`,
  reopened: 'Je opende het verzoek opnieuw.',
  corrected: 'verbeterd',
  withdrawn: 'telt niet mee',
  undo: 'Dit klopt niet',
  redo: 'Toch meetellen',
  readText: 'Lees de tekst',
  today: 'Vandaag',
  ahead: 'Laatste dag om te antwoorden',
};

const letterKinds: Record<SentLetterKind, string> = {
  reminder: 'een herinneringsbrief',
  identityReply: 'een antwoord op de vraag wie je bent',
  feeReply: 'een antwoord op de vraag om geld',
  refusalReply: 'een antwoord op de weigering',
  extensionReply: 'een antwoord op de verlenging',
  clarificationReply: 'de uitleg die ze vroegen',
  recipients: 'de vraag wie ze verwittigden',
  damages: 'een vraag om schadevergoeding',
  mediation: 'een verzoek om bemiddeling',
  complaint: 'een klacht',
  other: 'een andere brief',
};

/** What can come back, in the order in which it mostly happens. */
const letterTitles: Record<Exclude<ComposedKind, Right>, string> = {
  recipients: 'Vraag aan wie ze het meldden',
  reminder: 'Herinneringsbrief',
  identityReply: 'Antwoord op de vraag wie je bent',
  clarificationReply: 'Je uitleg bij je verzoek',
  feeReply: 'Antwoord op de vraag om geld',
  refusalReply: 'Antwoord op de weigering',
  mediation: 'Verzoek om bemiddeling',
  complaint: 'Klacht bij de toezichthouder',
};

const answers: Record<
  | Exclude<
      FactKind,
      | 'requestSent'
      | 'sendingConfirmed'
      | 'notSent'
      | 'resent'
      | 'delivered'
      | 'questionAnswered'
      | 'letterSent'
      | 'noted'
      | 'reminderChosen'
      | 'closed'
      | 'reopened'
      | 'corrected'
      | 'withdrawn'
      | 'notified'
      | 'questionAsked'
    >
  | 'identityAsked'
  | 'clarificationAsked',
  { label: string; hint?: string }
> = {
  answered: { label: 'Een volledig antwoord' },
  partlyAnswered: { label: 'Een half antwoord', hint: 'Er ontbreekt iets. Je vinkt zo aan wat.' },
  acknowledged: { label: 'Een ontvangstbevestiging', hint: 'Ze hebben je brief, meer niet.' },
  identityAsked: { label: 'Een vraag wie je bent', hint: 'Bijvoorbeeld een kopie van je identiteitskaart.' },
  extensionAnnounced: { label: 'Ze nemen meer tijd', hint: 'Dat mag soms, met redenen en op tijd.' },
  refused: { label: 'Een weigering' },
  noDataHeld: { label: 'Ze hebben niets over mij' },
  clarificationAsked: { label: 'Een vraag om uitleg' },
  notTheController: { label: 'Ik moet bij een ander zijn' },
  forwarded: { label: 'Ze stuurden het door' },
  feeAsked: { label: 'Ze vragen geld', hint: 'Meestal mag dat niet.' },
  bounced: { label: 'De mail kwam terug' },
  marketingContinued: { label: 'Er kwam toch nog reclame' },
};

const record = {
  title: 'Wat kwam er terug?',
  groups: { answer: 'Een antwoord', question: 'Een vraag van hen', other: 'Iets anders' },
  day: 'Wanneer?',
  received: 'Zeggen ze wanneer ze hem kregen?',
  demands: 'Wat vragen ze precies?',
  promptly: 'Vroegen ze dat snel na je brief?',
  promptlyHint: 'Dan kan hun termijn stilstaan tot jij antwoordt.',
  promptlyIdle: 'Voor wat je nu aanvinkte, staat hun termijn niet stil.',
  daysAfter: {
    one: 'Ze vroegen het {n} dag na je brief.',
    other: 'Ze vroegen het {n} dagen na je brief.',
  } satisfies Counted,
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Weet ik niet',
  withReasons: 'Leggen ze uit waarom ze meer tijd nemen?',
  withReasonsHint: 'Staat er een reden? Kies dan ja, ook als je ze niet goed vindt.',
  until: 'Welke dag noemen ze?',
  amount: 'Hoeveel vragen ze?',
  bounceCause: 'Wat staat er in de foutmelding?',
  bounceCauses: { unknownAddress: 'Adres bestaat niet', fullMailbox: 'Mailbox vol' },
  named: 'Wie noemen ze?',
  forwardedTo: 'Naar wie?',
  missing: 'Wat staat er niet in hun antwoord?',
  missingHint: 'Leg hun antwoord naast deze lijst.',
  missingNone: 'Vink minstens één ding aan, of kies “volledig antwoord”.',
  ground: 'Welke reden geven ze?',
  text: 'Plak hun antwoord hier',
  textHint: 'Handig voor een herinneringsbrief of klacht. Het blijft op je toestel.',
  save: 'Noteren',
  otherKind: 'Iets anders kiezen',
  dayMissing: 'Vul een dag in.',
  idCopyTitle: 'Een kopie van je identiteitskaart sturen is zelden nodig',
  idCopyText:
    'Ze mogen alleen meer vragen bij redelijke twijfel (art. 12, lid 6 AVG). Noteer dit; daarna krijg je een antwoordbrief.',
};

const demands: Record<IdentityDemand, string> = {
  idCopy: 'kopie van je identiteitskaart',
  nationalNumber: 'rijksregisternummer of BSN',
  otherEmailAddresses: 'andere e-mailadressen',
  accountLogin: 'inloggen op je account',
  confirmationByEmail: 'bevestigen per e-mail',
  otherDetails: 'andere gegevens',
};

const grounds: Record<RefusalGround, string> = {
  none: 'Geen reden',
  '12(5)': 'Ongegrond of overdreven (art. 12, lid 5)',
  '15(4)': 'Rechten van anderen (art. 15, lid 4)',
  '17(3)(a)': 'Vrije meningsuiting (art. 17, lid 3, a)',
  '17(3)(b)': 'Wettelijke plicht (art. 17, lid 3, b)',
  '17(3)(c)': 'Volksgezondheid (art. 17, lid 3, c)',
  '17(3)(d)': 'Archief of onderzoek (art. 17, lid 3, d)',
  '17(3)(e)': 'Een rechtszaak (art. 17, lid 3, e)',
  '20(3)': 'Taak van algemeen belang (art. 20, lid 3)',
  '20(4)': 'Rechten van anderen (art. 20, lid 4)',
  '21(1)': 'Dwingende redenen (art. 21, lid 1)',
  '22(2)': 'Contract, wet of toestemming (art. 22, lid 2)',
  other: 'Iets anders',
};

const items: Record<AnswerItem, string> = {
  confirmation: 'of ze gegevens over je hebben',
  copy: 'een kopie van je gegevens',
  '15(1)(a)': 'waarvoor ze je gegevens gebruiken',
  '15(1)(b)': 'welke soorten gegevens ze hebben',
  '15(1)(c)': 'welke soorten ontvangers je gegevens krijgen',
  recipientsByName: 'de namen van die ontvangers',
  '15(1)(d)': 'hoelang ze je gegevens bewaren',
  '15(1)(e)': 'welke rechten je hebt',
  '15(1)(f)': 'waar je kunt klagen',
  '15(1)(g)': 'waar je gegevens vandaan komen',
  '15(1)(h)': 'of een computer over je beslist',
  '15(2)': 'hoe je gegevens buiten Europa beschermd zijn',
  done: 'dat het gedaan is',
  recipientsTold: 'dat ze de ontvangers verwittigden',
  recipientsNamed: 'wie die ontvangers zijn',
  exceptionNamed: 'de uitzondering voor wat ze houden',
  markedAsRestricted: 'dat de gegevens gemarkeerd zijn',
  machineReadable: 'een bestand dat een computer kan lezen',
  transferred: 'dat ze het doorgaven',
  stopped: 'dat ze gestopt zijn',
  profilingStopped: 'dat ze geen profiel meer van je maken',
  groundsDemonstrated: 'hun dwingende redenen',
  humanReview: 'dat een mens opnieuw keek',
  explanation: 'hoe de beslissing tot stand kwam',
  missingInformation: 'de uitleg die ontbrak',
  confirmedInWriting: 'een schriftelijke bevestiging',
};

const contradictions: Record<Contradiction['key'], string> = {
  inFuture: 'Deze dag moet nog komen.',
  beforeSending: 'Deze dag ligt vóór de dag van versturen.',
  givenBeforeAsked: 'Je antwoord ligt vóór hun vraag.',
  unknownQuestion: 'De vraag waarop dit antwoordt, staat er niet.',
  receivedAfterConfirmed: 'Ze kunnen je brief niet later gekregen hebben dan ze dat bevestigden.',
  deliveredAfterReaction: 'Ze reageerden al vóór die dag. Vul een vroegere dag in.',
  untilBeforeAnnouncement: 'De nieuwe laatste dag ligt vóór hun bericht.',
  lastTermBeforeLetter: 'De laatste dag ligt vóór je brief.',
  nothingToChange: 'Deze regel kan niet veranderd worden.',
};

const policyCheck = {
  title: 'Wat staat er in hun privacyverklaring?',
  intro: 'De wet zegt wat erin moet staan (art. 13 en 14 AVG). Dit vond ik.',
  stated: 'staat er',
  partly: 'staat er deels',
  notFound: 'niet gevonden',
  confirmed: 'ontbreekt, zeg jij',
  confirm: 'Ik keek zelf: dit ontbreekt',
  confirmHint: 'Pas dan schrijft de brief “ontbreekt”.',
  counts: (stated: number, partly: number, notFound: number) =>
    `${stated} staan er, ${partly} deels, ${notFound} niet gevonden.`,
};

const compose = {
  channel: 'Hoe stuur je hem?',
  gone: 'Hier noteer je een brief die al vertrokken is. Zeg aan wie, wanneer en hoe. Daarna reken ik de laatste dag uit.',
  replyToMail: 'Antwoord op hun mail en plak dit.',
  channelHint: 'Aangetekend is nooit verplicht. Het geeft wel een bewijs.',
  answersGone: 'Je antwoorden van toen zijn niet bewaard',
  answerAgain: 'Vul de lege plekken opnieuw in.',
  role: 'Wat ben jij voor dit bedrijf?',
  roles: {
    customer: 'Klant',
    formerCustomer: 'Ex-klant',
    prospect: 'Nog geen klant',
    employee: 'Werknemer',
    formerEmployee: 'Ex-werknemer',
    applicant: 'Sollicitant',
    employeeOfCustomer: 'Werknemer van een klant',
    visitor: 'Bezoeker van de site',
    other: 'Iets anders',
  },
  noRole: 'Zeg ik niet',
  child: 'Voor mijn kind',
  childName: 'Naam van je kind',
  /** Article 5(4) of the Dutch act (UAVG), as it stands since 1 September 2026. */
  childHint:
    'In Nederland mag je kind dit vanaf 12 jaar ook zelf. Vanaf 16 jaar kan meestal alleen je kind dit.',
  writer: 'Wie schrijft',
  ways: 'Versturen',
  eml: 'Bewaar als .eml',
  emlHint: 'Opent als concept in Outlook (klassiek) en Thunderbird. Apple Mail toont het alleen.',
  print: 'Print of bewaar als PDF',
  form: {
    title: 'Past hij in het formulier?',
    limit: 'Hoeveel tekens passen er in het formulier?',
    limitHint: 'Vaak staat dat bij het veld. Weet je het niet, kies dan “geen grens”.',
    noLimit: 'Geen grens',
    ownLimit: 'Een ander aantal',
    ownNumber: 'Aantal tekens',
    ownWrong: 'Vul een getal in, van 1 tot 100.000.',
    length: { one: 'Je brief telt {n} teken.', other: 'Je brief telt {n} tekens.' } satisfies Counted,
    fits: 'Hij past.',
    over: { one: 'Dat is {n} teken te veel.', other: 'Dat zijn {n} tekens te veel.' } satisfies Counted,
    shorten: 'Maak hem korter',
    shortenTo: { one: 'Dan telt hij {n} teken.', other: 'Dan telt hij {n} tekens.' } satisfies Counted,
    leftOut: 'Gaat weg',
    becomes: 'Wordt korter',
    reset: 'Zet de hele tekst terug',
    impossible: 'Zo kort kan ik deze brief niet maken. Kort hem zelf in, of kies een andere weg.',
  },
};

const profile = {
  title: 'Profiel',
  sender: 'Wie je bent',
  language: 'Taal van de knoppen',
  languageHint: 'Brieven blijven in het Nederlands.',
  languages: { browser: 'Zoals de browser', nl: 'Nederlands', fr: 'Français', en: 'English' },
  theme: 'Licht of donker',
  themes: { system: 'Zoals je toestel', light: 'Licht', dark: 'Donker' },
  reminders: 'Wanneer wil je een melding?',
  moments: {
    notSentYet: 'Na drie dagen: heb je hem verstuurd?',
    twoWeeksBefore: 'Twee weken voor de laatste dag',
    lastDay: 'Op de laatste dag',
    overdue: 'Als de laatste dag voorbij is',
    checkIn: 'Als het tijd is om na te kijken',
    lastTerm: 'Als de dag in je herinneringsbrief voorbij is',
    courtTerm: 'Een week voor je niet meer naar de rechter kunt',
  } satisfies Record<ReminderMoment, string>,
  notifications: 'Meldingen van je browser',
  notificationsHint: 'Zonder meldingen toont het icoon een getal. Namen staan er nooit in.',
  allow: 'Meldingen toestaan',
  allowed: 'Meldingen staan aan.',
  refused: 'Meldingen staan uit. Het icoon toont wel een getal.',
  saved: 'Bewaard.',
  shortcut: (keys: string) => `Sneltoets: ${keys}.`,
};

const files = {
  saved: (name: string) => `Je browser bewaart ${name} bij je downloads.`,
  backup: 'Bewaar het op een veilige plek. Terugzetten doe je hieronder, ook op een ander toestel.',
  calendar: 'Open het bestand. Dan neemt je agenda de dagen over.',
  calendarCancels: 'Open het bestand. De meeste agenda’s halen de dag dan weg.',
  notEveryCalendar: 'Niet elke agenda haalt een vervallen dag weg. Staat hij er nog? Wis hem dan zelf.',
  noDay: 'Er is nu geen dag om in je agenda te zetten.',
};

const data = {
  title: 'Gegevens en back-up',
  where: 'Alles staat alleen in deze browser, op dit toestel. Maak dus soms een back-up.',
  kept: {
    one: 'Er is {n} verzoek bewaard.',
    other: 'Er zijn {n} verzoeken bewaard.',
  } satisfies Counted,
  exportTitle: 'Back-up maken',
  exportText:
    'Eén bestand met alle verzoeken, teksten en je profiel. Er staat geen wachtwoord op: bewaar het veilig.',
  export: 'Bewaar back-up',
  calendar: 'Zet elke laatste antwoorddag in je agenda',
  tooLargeTitle: 'Deze back-up is groter dan 50 MB',
  tooLargeText: 'Zo groot kan ik hem niet terugzetten. Verwijder oude verzoeken en maak hem opnieuw.',
  importTitle: 'Back-up terugzetten',
  importText: 'Bijvoorbeeld op een nieuwe laptop. Eerst zie je wat er gebeurt.',
  choose: 'Kies een bestand',
  mode: 'Hoe terugzetten?',
  modes: {
    merge: { label: 'Toevoegen', hint: 'Wat hier staat, blijft staan.' },
    replace: { label: 'Vervangen', hint: 'Wat hier staat, gaat weg.' },
  },
  planTitle: 'Dit gaat er gebeuren',
  newRequests: { one: '{n} nieuw verzoek', other: '{n} nieuwe verzoeken' } satisfies Counted,
  extendedRequests: {
    one: '{n} verzoek krijgt regels erbij',
    other: '{n} verzoeken krijgen regels erbij',
  } satisfies Counted,
  sameRequests: { one: '{n} verzoek blijft gelijk', other: '{n} verzoeken blijven gelijk' } satisfies Counted,
  removedRequests: { one: '{n} verzoek verdwijnt', other: '{n} verzoeken verdwijnen' } satisfies Counted,
  differingEvents: {
    one: '{n} regel is anders in het bestand',
    other: '{n} regels zijn anders in het bestand',
  } satisfies Counted,
  drafts: { one: '{n} concept', other: '{n} concepten' } satisfies Counted,
  profileFate: {
    none: 'Geen profiel in het bestand',
    kept: 'Je profiel hier blijft',
    filled: 'Je profiel hier blijft; lege velden komen uit het bestand',
    brought: 'Je naam, e-mail en land komen mee.',
    taken: 'Je profiel komt uit het bestand',
    same: 'Je profiel is gelijk',
  },
  nothingNew: 'Er staan geen verzoeken in dit bestand.',
  import: 'Zet terug',
  cancelImport: 'Niet terugzetten',
  reading: 'Ik lees het bestand…',
  importDone: 'De back-up is teruggezet.',
  first: 'Dit komt eerst',
  refusals: {
    tooLarge: 'Dit bestand is te groot.',
    truncated: 'Dit bestand is niet volledig. Misschien stopte het kopiëren te vroeg.',
    notJson: 'Dit is geen back-upbestand.',
    otherProgram: 'Dit bestand komt van een ander programma.',
    newerVersion: 'Dit bestand komt van een nieuwere versie. Werk Rechtenbrief eerst bij.',
    damaged: 'Dit bestand is beschadigd.',
  } satisfies Record<(typeof REFUSALS)[number], string>,
  nothingChanged: 'Er is niets veranderd.',
  wipeTitle: 'Alles wissen',
  wipeText:
    'Alle verzoeken, teksten en je profiel gaan weg van dit toestel. Je kunt dat niet ongedaan maken.',
  wipe: 'Alles wissen',
  wipeConfirm: 'Typ “wis alles” om te bevestigen',
  wipeWord: 'wis alles',
  wiped: 'Alles is gewist.',
  wipeFailed: 'Niet alles is gewist. Probeer het nog eens.',
  draftsTitle: 'Brieven in de maak',
  draftsText: 'Deze brieven begon je, en je verstuurde ze nog niet.',
  draftByHand: 'zonder site',
  draftDrop: 'Weggooien',
  draftDropTitle: 'Deze brief weggooien?',
  unreadableTitle: 'Niet leesbaar',
  unreadableText: 'Deze regels kan ik niet lezen. Ze blijven bewaard en gaan mee in de back-up.',
  newerTitle: 'Van een nieuwere versie',
  newerText: 'Deze gegevens zijn van een nieuwere versie. Ik laat ze ongemoeid.',
};

const welcome = {
  title: 'Je gegevens, jouw rechten',
  intro:
    'Volgens de AVG moet een bedrijf antwoorden als jij iets vraagt. Ik schrijf de brief en let op de termijn.',
  steps: [
    {
      title: 'Klik op het icoon',
      text: 'Op de website van een bedrijf. Ik lees daar zelf aan wie je moet schrijven.',
    },
    {
      title: 'Kies wat je wil',
      text: 'Inzien, wissen, reclame stoppen… Je ziet meteen de brief. Jij verstuurt hem.',
    },
    {
      title: 'Ik hou de termijn bij',
      text: 'Meestal één maand. Vragen ze iets, of blijft het stil? Dan zeg ik wat je kunt doen.',
    },
  ],
  pin: 'Zet het icoon vast: klik op het puzzelstuk in je browser, dan op de speld.',
  neverTitle: 'Wat ik nooit doe',
  never: [
    'Ik geef niets over jou door. Alles blijft op je toestel.',
    'Ik verstuur nooit zelf een brief. Dat doe jij.',
    'Ik lees alleen de site waarop jij klikt.',
    'Ik vraag geen rijksregisternummer, BSN of kopie van je identiteitskaart.',
  ],
  lawyer: 'Ik geef geen juridisch advies. Bij een groot belang vraag je best raad aan een advocaat.',
};

const paperGuide = {
  title: 'Zo dien je dit in',
  steps: {
    GBA: [
      'Indienen is gratis.',
      'De GBA heeft een eigen formulier. Vul dat in, en voeg dit stuk erbij.',
      'Zet je handtekening. Zonder handtekening en datum telt het niet.',
      'Stuur het met de post, of laad het op via haar site.',
      'De GBA kan je stukken aan het bedrijf bezorgen.',
    ],
    AP: [
      'De AP heeft een eigen webformulier. Een brief mag ook.',
      'Je naam, adres en e-mail zijn verplicht. Anoniem kan niet.',
      'De AP bewaart je gegevens tien jaar.',
    ],
    other: [
      'Deze toezichthouder werkt niet in het Nederlands. Laat dit stuk eerst vertalen.',
      'Ze heeft ook een eigen formulier. Kijk eerst op haar site.',
    ],
  },
  annexes: 'De bijlagen haal je uit je dossier.',
  dossier: 'Open je dossier',
  open: 'Open de pagina van de toezichthouder',
};

const papers = {
  print: 'Printen',
  back: 'Terug',
  unknown: 'Dit is hier niet (meer)',
  toOverview: 'Naar mijn verzoeken',
};

export const nlPage = {
  nav,
  distance,
  overview,
  strip,
  channels,
  request,
  closings,
  deeds,
  stepReasons,
  story,
  letterKinds,
  letterTitles,
  answers,
  record,
  demands,
  grounds,
  items,
  contradictions,
  policyCheck,
  compose,
  controller,
  profile,
  files,
  data,
  welcome,
  paperGuide,
  papers,
};

export type PageWords = typeof nlPage;
