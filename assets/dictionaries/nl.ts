import type { Counted } from '@/components/formats';
import type { CardField, Doubt, PageReading, Sureness } from '@/utils/detection/page-reading';
import { HOLIDAY_IN_DUTCH } from '@/utils/law/deadline-in-words';
import type { Right } from '@/utils/law/rights';
import type { Situation } from '@/utils/law/situation';

/**
 * Every word of the popup, and those that the full page shares with it. Dutch is the model: its shape is
 * the type that the other languages must fill. No sentence above 20 words, level B1, "je".
 */
/** `short`: of what can go along in another letter. */
type ByRight = Record<Right, { want: string; short?: string; name: string; hint: string }>;
type Notices = Record<PageReading['notices'][number], string>;
type CardLabels = Record<
  CardField | 'address' | 'requestsEmail' | 'requestsForm' | 'requestsPostalAddress',
  string
>;

const shared = {
  product: 'Rechtenbrief',
  optional: '(mag leeg)',
  cancel: 'Annuleren',
  close: 'Sluiten',
  back: 'Terug',
  save: 'Bewaren',
  undo: 'Ongedaan maken',
  done: 'Gedaan',
  trouble: {
    title: 'Hier ging iets mis',
    kept: 'Er is niets gewist. Alleen wat je net typte, kan weg zijn.',
    help: 'Laad opnieuw. Helpt dat niet? Start dan je browser opnieuw.',
  },
  reload: 'Opnieuw laden',
  /** While a screen is fetched. */
  busy: 'Even geduld…',
  /** Between a word and what it names; French puts a space before it. */
  colon: ': ',
  /** "21(2)-(3)" is written as "21, lid 2-3", "15(1)(a)" as "15, lid 1, a". */
  article: (article: string) =>
    `art. ${article.replace('(', ', lid ').replace(')(', ', ').replaceAll(/[()]/g, '')} AVG`,
  avg: 'De AVG is de Europese wet over persoonsgegevens.',
};

/** What is worth more on a badge than the situation, and beside the day. */
const states = {
  dueSoon: 'Bijna om',
  paused: 'Klok staat stil',
};

/** How a request stands, said on its badge. */
const situations: Record<Situation, string> = {
  awaitingDispatch: 'Niet verstuurd?',
  awaitingDelivery: 'Onderweg met de post',
  waiting: 'Wacht op antwoord',
  checkIn: 'Kijk eens na',
  overdue: 'Te laat',
  reminded: 'Herinneringsbrief gestuurd',
  reminderUnanswered: 'Herinneringsbrief zonder antwoord',
  extended: 'Verlengd',
  extendedIneffectively: 'Verlenging telt (nog) niet',
  identityAsked: 'Ze vragen wie je bent',
  clarificationAsked: 'Ze vragen uitleg',
  feeAsked: 'Ze vragen geld',
  bouncedUnknownAddress: 'Niet aangekomen',
  bouncedFullMailbox: 'Mailbox was vol',
  noData: 'Ze hebben niets',
  notController: 'Verkeerd bedrijf',
  forwarded: 'Doorgestuurd',
  partlyAnswered: 'Half beantwoord',
  refused: 'Geweigerd',
  answered: 'Beantwoord',
  answeredLate: 'Te laat beantwoord',
  marketingContinues: 'Reclame gaat door',
  authorityAsked: 'Bij de toezichthouder',
  closed: 'Afgesloten',
};

const rights: ByRight = {
  access: {
    want: 'Zien wat ze over mij hebben',
    short: 'inzage',
    name: 'Recht van inzage',
    hint: 'Een kopie, en wat ze ermee doen.',
  },
  directMarketing: {
    want: 'Stop reclame',
    short: 'geen reclame meer',
    name: 'Bezwaar tegen direct marketing',
    hint: 'Je hoeft geen reden te geven.',
  },
  erasure: {
    want: 'Wis mijn gegevens',
    short: 'wissen',
    name: 'Recht op gegevenswissing',
    hint: 'Bijvoorbeeld als ze niet meer nodig zijn.',
  },
  rectification: {
    want: 'Laat fouten verbeteren',
    name: 'Recht op rectificatie',
    hint: 'Voor gegevens die fout of onvolledig zijn.',
  },
  withdrawConsent: {
    want: 'Trek mijn toestemming in',
    name: 'Toestemming intrekken',
    hint: 'Dat mag altijd, ook als je vroeger ja zei.',
  },
  objection: {
    want: 'Maak bezwaar tegen een gebruik',
    short: 'bezwaar',
    name: 'Recht van bezwaar',
    hint: 'Je legt uit waarom het voor jou niet kan.',
  },
  restriction: {
    want: 'Zet het gebruik even stil',
    short: 'stilzetten',
    name: 'Recht op beperking',
    hint: 'Ze bewaren je gegevens, maar gebruiken ze niet.',
  },
  portability: {
    want: 'Neem mijn gegevens mee',
    name: 'Recht op overdraagbaarheid',
    hint: 'In een bestand dat je elders kunt gebruiken.',
  },
  automatedDecisions: {
    want: 'Laat een mens beslissen',
    name: 'Geautomatiseerde besluitvorming',
    hint: 'Als alleen een computer over je besliste.',
  },
  information: {
    want: 'Vraag de uitleg die ontbreekt',
    name: 'Recht op informatie',
    hint: 'Als de privacyverklaring niet alles zegt.',
  },
};

const sureness: Record<Sureness, string> = {
  certain: 'zeker',
  probable: 'waarschijnlijk',
  check: 'kijk na',
};

const doubts: Record<Doubt, string> = {
  checkDigits: 'De controlecijfers van dit nummer kloppen niet.',
  otherDomain: 'Dit adres hoort bij een andere website.',
  freeMail: 'Dit is een gratis mailadres, niet van de site zelf.',
  lookAlike: 'Er staan letters in die op andere lijken. Kijk goed na.',
  folded: 'Op de pagina staat dit in code of in stukjes.',
  onlyInLink: 'Dit staat alleen in een link, niet in de tekst.',
  differsFromLink: 'De tekst en de link zeggen iets anders.',
  invisibleCharacters: 'Er stonden onzichtbare tekens in. Ze zijn weggehaald.',
  onlyName: 'De pagina noemt alleen een naam.',
  fetchedPage: 'Gelezen van een andere pagina van deze site.',
  unknownPostcode: 'Deze postcode ken ik niet.',
  otherCity: 'Deze postcode hoort bij een andere gemeente.',
};

const notices: Notices = {
  truncatedText: 'Deze pagina is heel lang. Ik las het begin en het einde.',
  truncatedNodes: 'Deze pagina is heel groot. Ik las niet alles.',
  outOfTime: 'Het lezen duurde te lang. Ik las niet alles.',
  hiddenTextIgnored: 'Verborgen tekst op deze pagina telt niet mee.',
  invisibleCharacters: 'Onzichtbare tekens op deze pagina zijn weggehaald.',
  severalControllers: 'Deze pagina noemt meer dan één bedrijf.',
};

/** By how its name begins: see `police-or-intelligence.ts`. */
const specialBody = {
  police:
    'Dit lijkt een politiedienst. Daarvoor gelden vaak andere regels dan de AVG. Het Controleorgaan (COC) is meestal bevoegd.',
  dutchPolice:
    'Dit lijkt een politiedienst. Daarvoor kan een andere wet gelden dan de AVG. Met een klacht kun je naar de Autoriteit Persoonsgegevens (AP).',
  intelligence:
    'Dit lijkt een inlichtingendienst. Daarvoor gelden vaak andere regels dan de AVG. Het Vast Comité I is meestal bevoegd.',
};

const card = {
  title: 'Je schrijft aan',
  labels: {
    name: 'Naam',
    tradeName: 'Handelsnaam',
    legalForm: 'Rechtsvorm',
    address: 'Adres',
    street: 'Straat en nummer',
    postalCode: 'Postcode',
    city: 'Gemeente',
    country: 'Land (twee letters)',
    enterpriseNumber: 'Ondernemingsnummer',
    kvkNumber: 'KvK-nummer',
    vatNumber: 'Btw-nummer',
    email: 'E-mail',
    phone: 'Telefoon',
    requestsEmail: 'E-mail voor verzoeken',
    requestsForm: 'Formulier voor verzoeken',
    requestsPostalAddress: 'Postadres voor verzoeken',
  } satisfies CardLabels,
  country: 'Land',
  officer: 'Functionaris voor gegevensbescherming',
  officerHint: 'Zo heet wie bij het bedrijf over privacy waakt.',
  officerEmail: 'E-mail van de functionaris',
  authority: 'Toezichthouder op de pagina',
  edited: 'door jou ingevuld',
  notStated: 'niet gevonden',
  numberValid: 'De controlecijfers kloppen.',
  showSource: 'bron en aanpassen',
  sourceTitle: 'Waar dit staat',
  sourceUnder: (heading: string) => `Onder “${heading}”`,
  noSource: 'De pagina zegt dit niet. Vul het zelf in als je het weet.',
  fromOtherPage: 'Staat op een andere pagina',
  fetchedWhy: 'Ik las die pagina zonder ze te openen. Open ze voor zekerheid.',
  alternatives: 'Ook gevonden',
  useThis: 'Gebruik dit',
  restore: 'Terug naar wat de pagina zegt',
  more: 'Meer gegevens',
  readHere: 'Gelezen op deze pagina',
  readThere: (path: string) => `Gelezen op ${path}`,
  readGuess: 'Geen link gevonden. Dit adres heb ik geprobeerd.',
  completedFrom: (path: string) => `Aangevuld van ${path}`,
  pasted: 'Gelezen in de tekst die je plakte',
  several: 'Aan wie schrijf je?',
  severalHint: 'De pagina noemt meer dan één bedrijf. Kies er een.',
  joint: 'Ze zijn samen verantwoordelijk. Je mag elk van hen aanschrijven.',
  unnamed: 'Bedrijf zonder naam',
  policyDate: (date: string) => `De privacyverklaring is van ${date}.`,
};

const reading = {
  busy: 'Ik lees de privacyverklaring…',
  done: 'De pagina is gelezen.',
  oneMoreTitle: 'Nog één klik',
  oneMoreText: 'De privacyverklaring staat op een andere pagina. Open ze en klik daar nog eens op dit icoon.',
  otherOrigin: 'Ze staat op een andere website. Ik lees die pas als jij ze opent.',
  notReadable: 'Ik kon ze van hieruit niet lezen.',
  open: 'Open de privacyverklaring',
  nothingTitle: 'Geen bedrijfsgegevens gevonden',
  nothingText: 'Op deze site vond ik geen privacyverklaring. Vul zelf in aan wie je schrijft.',
  emptyText: 'Deze pagina noemt geen bedrijf. Vul zelf in aan wie je schrijft.',
  tried: 'Wat ik probeerde',
  attempts: {
    read: 'gelezen',
    redirected: 'stuurt door naar elders',
    status: 'bestaat niet',
    pdf: 'is een PDF',
    notHtml: 'is geen webpagina',
    blocked: 'de site laat het niet toe',
    tooSlow: 'duurde te lang',
    notPrivacy: 'is geen privacyverklaring',
    invalid: 'kon ik niet lezen',
  },
  pdfTitle: 'Dit is een PDF',
  pdfText: 'Ik kan een PDF niet zelf lezen. Kopieer de tekst en plak ze hieronder.',
  forbiddenTitle: 'Deze pagina mag ik niet lezen',
  forbiddenText: 'De browser schermt deze pagina af. Ga naar de website van het bedrijf.',
  failedTitle: 'Het lezen is niet gelukt',
  failedText: {
    gone: 'De pagina veranderde terwijl ik las.',
    clickAgain: 'Dit tabblad toont nu een andere pagina. Klik nog eens op het icoon om ze te lezen.',
    tooLong: 'De pagina antwoordde te traag.',
    invalid: 'De pagina gaf iets terug dat ik niet begreep. Ik gebruik het niet.',
  },
  retry: 'Probeer opnieuw',
  paste: 'Plak de tekst van de privacyverklaring',
  pasteHint: 'De tekst blijft op je toestel.',
  pasteRead: 'Lees deze tekst',
  pasteEmpty: 'Plak eerst de tekst.',
  byHand: 'Zelf invullen',
  private: 'Privévenster: ik bewaar niets, behalve verzoeken die je zelf bewaart.',
};

const before = {
  title: 'Je schreef hier al',
  quoted: (want: string) => `“${want}”`,
  line: (wants: string, sentOn: string) => `${wants}, verstuurd op ${sentOn}.`,
  opened: (wants: string, on: string) => `${wants}, klaargezet op ${on}.`,
  also: (rights: string) => `ook: ${rights}`,
  alsoForAdvertising: (rights: string) => `ook: ${rights}, alleen voor reclame`,
  due: (dueOn: string) => `Zij antwoorden uiterlijk ${dueOn}.`,
  reminded: (on: string, until: string) => `Je herinneringsbrief van ${on} gaf tijd tot en met ${until}.`,
  doubling: 'Vraag niet twee keer hetzelfde.',
  remindBetter: 'Een herinneringsbrief werkt beter.',
  open: 'Open dit verzoek',
};

const picker = {
  title: 'Wat wil je?',
  all: 'Toon alle tien',
  fewer: 'Toon minder',
  askedBefore: 'Dit vroeg je hier al.',
};

const questions = {
  more: 'Meer keuzes',
  required: 'Vul dit in. Zonder dit klopt de brief niet.',
  addLine: 'Nog een toevoegen',
  removeLine: 'Weghalen',
};

const sender = {
  title: 'Wie schrijft?',
  intro: 'Dit vraag ik één keer. Het blijft op je toestel.',
  name: 'Je naam',
  email: 'Je e-mailadres',
  emailHint: 'Liefst het adres dat het bedrijf al kent.',
  knownAs: 'Waaraan ze je kennen',
  knownAsHint: 'Klantnummer of accountnaam. Geen rijksregisternummer of BSN.',
  address: 'Postadres',
  addressHint: 'Staat alleen in brieven per post en papieren voor de toezichthouder.',
  country: 'Land waar je woont',
  countryHint: 'Bepaalt bij welke toezichthouder je terechtkunt.',
  countries: { BE: 'België', NL: 'Nederland', other: 'Ander land' },
  notKept: 'Je naam kon ik niet bewaren. Deze brief kan wel verder.',
  nameMissing: 'Vul je naam in.',
  emailWrong: 'Dit is geen e-mailadres. Zo moet het: naam@voorbeeld.be.',
  postcodeWrong: {
    BE: 'Een Belgische postcode heeft vier cijfers, bijvoorbeeld 9000.',
    NL: 'Een Nederlandse postcode heeft vier cijfers en twee letters, bijvoorbeeld 3811 AB.',
  },
  nationalNumber: 'Dit lijkt op een rijksregisternummer of BSN. Het is zelden nodig.',
};

const letter = {
  title: 'Je brief',
  to: 'Aan',
  from: 'Van',
  subject: 'Onderwerp',
  changed: 'Aangepast door jou',
  reset: 'Terug naar de eerste tekst',
  edit: 'Aanpassen',
  inDutch: 'De brief is in het Nederlands.',
  editParagraph: 'Alinea aanpassen',
  leftOut: 'Deze alinea gaat niet mee.',
  checkedOn: (day: string) => `Recht nagekeken op ${day}.`,
};

const send = {
  mail: 'Open in e-mailprogramma',
  andPaste: 'en plak',
  copy: 'Kopieer',
  copied: 'De brief is gekopieerd: plak hem waar je hem verstuurt.',
  copiedShort: 'Gekopieerd',
  copyLetter: 'Kopieer de brief opnieuw',
  alreadySent: 'Al verstuurd',
  printBigger: 'Open om te printen',
  copyFailed: 'Kopiëren lukte niet. Selecteer de tekst zelf.',
  bigger: 'Groter',
  webmail: 'Webmail',
  webmailHint: 'Adres en onderwerp gaan naar die dienst. De tekst plak je zelf.',
  webmails: { gmail: 'Open Gmail', outlook: 'Open Outlook' },
  byClipboard: 'Ik kopieer de brief voor je.',
  byPost: 'Deze brief gaat met de post. Print hem. Een handtekening mag, maar hoeft niet.',
  paperByPost: 'Print dit stuk en zet je handtekening.',
  byForm: 'Dit bedrijf werkt met een formulier. Kopieer de brief en plak hem daar.',
  formLength: {
    one: 'Hij telt {n} teken. Past er minder in het formulier? Open hem groter.',
    other: 'Hij telt {n} tekens. Passen er minder in het formulier? Open hem groter.',
  } satisfies Counted,
  openForm: 'Kopieer en open het formulier',
  missing: 'Dit ontbreekt nog:',
  whereFound: {
    BE: 'Je vindt het in KBO Public Search of op hun factuur.',
    NL: 'Je vindt het bij de KVK of op hun factuur.',
    other: 'Je vindt het in KBO Public Search (België), bij de KVK (Nederland) of op hun factuur.',
  },
  forTheirForm: 'Kopiëren kan nu al, voor hun formulier.',
  askSent: 'Heb je hem verstuurd?',
  sentOn: 'Op welke dag?',
  which: 'Welke brief was het?',
  letters: {
    ours: { label: 'Deze brief', hint: 'Ik bewaar deze tekst als wat je verstuurde.' },
    own: { label: 'Een eigen brief', hint: 'Met je eigen woorden. Deze tekst ging dan niet.' },
  },
  follow: 'Volg dit op',
  olderDay: 'Je koos een vroegere dag. Zeg zelf welke brief toen vertrok.',
  onlyOwn: 'Deze brief is nog niet af. Verstuurde je een eigen brief?',
  choose: 'Kies een antwoord.',
  ownWay: 'Hoe verstuurde je hem?',
  ways: {
    email: 'E-mail',
    webForm: 'Webformulier',
    post: 'Gewone post',
    registeredPost: 'Aangetekende post',
  },
  ownTo: 'Naar welk adres?',
  ownCountry: 'In welk land zit het bedrijf?',
  ownCountryHint: 'Van de feestdagen daar hangt de laatste dag af.',
  countryUnknown: 'Weet ik niet',
  ownText: 'De tekst van je brief',
  ownTextHint: 'Plak hem hier. Zonder tekst staat in je dossier dat je hem zelf bijvoegt.',
  dayWrong: {
    missing: 'Vul de dag in.',
    future: 'Deze dag moet nog komen.',
    tooEarly: 'Toen was deze brief er nog niet.',
  },
  sent: 'Ja, volg dit op',
  notYet: 'Nog niet',
  saving: 'Ik bewaar het verzoek…',
  saveFailed: 'Bewaren lukte niet.',
  changedElsewhere: 'In een ander venster is bij deze brief al meer genoteerd. Dat blijft staan.',
  storageFull: 'De opslag van je browser is vol.',
  draftDamaged: 'Je bewaarde brief was beschadigd. Wat nog leesbaar was, staat er weer. Kijk hem na.',
  draftNotKept: 'Je brief wordt nu niet bewaard.',
  draftStays: 'Hij staat er nog. Verstuur of kopieer hem voor je dit venster sluit.',
};

const sent = {
  title: 'Genoteerd',
  lastDay: 'Zij antwoorden uiterlijk',
  lastDayPast: 'Hun laatste dag was',
  atOnce: 'Ze moeten onmiddellijk stoppen',
  checkIn: 'Kijk na op',
  estimated: 'Deze dag is geschat en kan dus anders zijn.',
  checkInNote: 'Dit is geen wettelijke termijn, maar een afspraak met jezelf.',
  why: 'Waarom die dag?',
  remind: 'Daarna geeft het icoon een teken.',
  past: 'Die dag is al voorbij. Bekijk dit verzoek: daar staat wat je nu kunt doen.',
  follow: 'Bekijk dit verzoek',
  another: 'Nog een brief aan dit bedrijf',
};

const reasons = {
  received: {
    dayOfSending: (on: string) => `Je stuurde de brief digitaal op ${on}. Die dag telt als ontvangst.`,
    fullMailbox: (on: string) =>
      `Je stuurde de brief op ${on}. De mailbox was vol. Volgens ons telt die dag toch.`,
    delivery: (on: string) => `De post bezorgde de brief op ${on}.`,
    confirmedByController: (on: string) => `Het bedrijf bevestigde de ontvangst op ${on}.`,
    reactionOfController: (on: string) => `Het bedrijf reageerde op ${on}. Toen had het je brief dus al.`,
    thirdWorkingDay: (on: string) =>
      `Een gewone brief komt na drie werkdagen aan, dus op ${on}. Dat is geschat.`,
    deliveryNotEntered: (on: string) => `Je vulde nog niet in wanneer de brief aankwam. Ik schat ${on}.`,
    entered: (on: string) => `Ontvangen op ${on}.`,
  },
  sentAgain: (on: string) =>
    `Op ${on} stuurde je hem opnieuw. Volgens ons begint daarmee geen nieuwe termijn.`,
  wroteAgain: (on: string) => `Op ${on} schreef je hierover opnieuw. We tellen vanaf de eerste keer.`,
  atOnce: {
    directMarketing: 'Met reclame moeten ze onmiddellijk stoppen (art. 21, lid 3 AVG).',
    withdrawConsent: 'Je toestemming stopt onmiddellijk (art. 7, lid 3 AVG). Daarvoor loopt geen termijn.',
    information:
      'Deze uitleg moeten ze geven zonder dat je erom vraagt (art. 13 en 14 AVG). Daarvoor loopt geen nieuwe termijn.',
  },
  oneMonth: (to: string) => `Ze hebben één maand, dus tot en met ${to} (art. 12, lid 3 AVG).`,
  oneMonthClamped: (to: string) =>
    `Ze hebben één maand. De volgende maand is korter, dus tot en met ${to} (art. 12, lid 3 AVG).`,
  threeMonths: (announcedOn: string, to: string) =>
    `Op ${announcedOn} meldden ze op tijd dat ze meer tijd nemen. Dan worden het drie maanden, tot en met ${to}.`,
  extensionIneffective: {
    late: (on: string, by: string) =>
      `Op ${on} meldden ze dat ze meer tijd nemen. Dat moest uiterlijk ${by}: het telt niet.`,
    noReasons: (on: string, by: string) =>
      `Op ${on} meldden ze dat ze meer tijd nemen. Redenen moeten er uiterlijk ${by} zijn, anders telt het niet.`,
    beforeReceipt: (on: string, _by: string) =>
      `De melding van ${on} dat ze meer tijd nemen, is ouder dan je brief. Ze telt niet.`,
  },
  weekend: (day: string, to: string) => `${capital(day)} valt in het weekend. Dan wordt het ${to}.`,
  holiday: (day: string, holiday: string, to: string) =>
    `${capital(day)} is ${holiday}. Dan wordt het ${to}.`,
  pause: (askedOn: string, suppliedOn: string, days: string) =>
    `Op ${askedOn} stelden ze een vraag, op ${suppliedOn} antwoordde jij: ${days} erbij.`,
  pausedUntil: (days: string, to: string) => `Samen ${days} stilstand, dus tot en met ${to}.`,
  pauseOpen: (askedOn: string) =>
    `Op ${askedOn} stelden ze een vraag. Tot jij antwoordt, staat de klok stil.`,
  pauseIgnored: {
    notPrompt: (on: string) => `Dat hun vraag van ${on} vlug kwam, staat niet vast. De klok liep door.`,
    suppliedBeforeAsked: (on: string) => `Je antwoord is ouder dan hun vraag van ${on}. De klok liep door.`,
    askedBeforeReceipt: (on: string) => `Hun vraag van ${on} is ouder dan je brief. De klok liep door.`,
    askedAfterLastDay: (on: string) =>
      `Hun vraag van ${on} kwam na de laatste dag. De termijn was al voorbij.`,
    asksTooMuch: (on: string) => `Op ${on} vroegen ze meer dan meestal mag. De klok loopt dus door.`,
  },
  margin: (days: string, to: string) =>
    `Het land of zijn feestdagen ken ik niet. Daarom ${days} extra, tot en met ${to}. Weet jij het land? Vul het in bij de gegevens van het bedrijf.`,
  checkIn: (to: string, days: string) => `Kijk na ${days} eens na of het gebeurd is: ${to}.`,
  days: { one: '{n} dag', other: '{n} dagen' } satisfies Counted,
  workingDays: { one: '{n} werkdag', other: '{n} werkdagen' } satisfies Counted,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const frame = {
  overview: 'Mijn verzoeken',
  settings: 'Profiel',
  overdue: {
    one: '{n} antwoord is te laat',
    other: '{n} antwoorden zijn te laat',
  } satisfies Counted,
};

export const nl = {
  shared,
  states,
  situations,
  rights,
  sureness,
  doubts,
  notices,
  specialBody,
  card,
  reading,
  before,
  picker,
  questions,
  sender,
  letter,
  send,
  sent,
  reasons,
  holidays: HOLIDAY_IN_DUTCH,
  frame,
};

export type Words = typeof nl;
