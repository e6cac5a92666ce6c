import { fitted } from '@/utils/detection/patterns/fitted-pattern';
/** What a part of a privacy policy is about, told by its heading. */
export type Topic =
  | 'purposes'
  | 'bases'
  | 'data'
  | 'retention'
  | 'transfers'
  | 'recipients'
  | 'rights'
  | 'complaint'
  | 'security'
  | 'cookies'
  | 'changes'
  | 'automated'
  | 'officer'
  | 'identity'
  | 'source'
  | 'minors';

/**
 * Matched against a folded heading of at most 160 characters. A heading may have several topics
 * ("Doel en grondslag"); the word that merely occurs in headings of other parts is excluded in its rule.
 */
export const TOPIC_PATTERNS: Readonly<Record<Topic, RegExp>> = {
  purposes: fitted(
    /\bdoel(?:en|einden|einde|stelling(?:en)?)?\b|\bwaarom\b|\bwaarvoor\b|\bwat doen (?:we|wij|ik) met\b|\bhoe gebruik|\bgebruik van (?:uw |je |jouw |de |deze |verzamelde )?(?:(?:persoons)?gegevens|informatie|data)|\bgebruiken (?:we|wij) (?:uw|je|jouw|deze|de)\b|\bpurposes?\b|\bwhy (?:do )?(?:we|i)\b|\bhow (?:do )?(?:we|i) (?:will )?use\b|\buse of (?:your |the |personal )|\bwhat (?:do )?we (?:do with|use)|\bfinalites?\b|\bpourquoi\b|\butilisation (?:de vos|des|de ces)/,
  ),
  bases: fitted(
    /\bgrondslag|\brechtsgrond|\brechtsbas|\bjuridische (?:basis|grond)|\bwettelijke basis\b|\blegal bas|\blawful bas|\blegal ground|\bbases? (?:legale|juridique)|\bfondements? (?:legal|juridique)|\bop (?:basis|grond) waarvan\b|\bwelke gronden?\b|\bop welke basis\b|\bop welke (?:wettelijke |juridische )?(?:basis|grond)\b|\bwaarom (?:mogen|mag)\b|\bmogen (?:we|wij) dat\b|\bmag dat\b|\bgrondslagen\b|\bwhy (?:are we|we are) allowed\b/,
  ),
  data: fitted(
    /\b(?:welke|soorten?|categorieen|wat voor)\b.{0,30}\b(?:gegevens|informatie|data)\b|\b(?:persoons)?gegevens die\b|\b(?:verzamelen|verwerken|verzamelde|verzameling|bijhouden)\b|\bgegevensverzameling\b|\bverwerkte (?:persoons)?gegevens|\bwhat (?:personal )?(?:data|information)\b|\b(?:data|information) (?:we|i|that we)\b|\btypes? of (?:personal )?(?:data|information)|\bquelles? (?:donnees|informations)|\bdonnees (?:que|collectees|traitees|personnelles)/,
  ),
  retention: fitted(
    /\bbewaar|\bbewaren\b|\bbewaring\b|\bhoe ?lang\b|\bopslagduur\b|\bopslag ?termijn|\bretention\b|\bhow long\b|\bstorage (?:period|duration|limit)|\bkeep your\b|\bconservation\b|\bcombien de temps\b|\bduree\b/,
  ),
  transfers: fitted(
    /\bbuiten (?:de )?(?:e\.?e\.?r|e\.?u\b|europ)|\binternationa(?:al|le)\b.{0,20}\b(?:doorgifte|overdracht|verwerking)|\b(?:doorgifte|overdracht|uitwisseling)\b.{0,40}\b(?:buiten|internation|derde land)|\binternational (?:data )?transfer|\btransfers?\b|\boutside (?:of )?(?:the )?e|\btransferts?\b|\bhors (?:de )?(?:l')?(?:ue|eee|union|espace|europe)/,
  ),
  recipients: fitted(
    /\bderden?\b(?! land)|\bderde part|\bdelen\b|\bgedeeld\b|\bdeelt\b|\bdoorgeven\b|\bdoorgifte\b|\b(?:ontvangers?|ontvangt)\b|\bverstrekk|\bverstrekt\b|\b(?:sub)?verwerkers?\b|\bmet wie\b|\buitwissel|\bgeven (?:we|wij|jullie)\b.{0,30}\bdoor\b|\bverwerkers\b|\bwie (?:krijgt|heeft|kan|ontvangt|ziet)\b|\bwie .{0,12}\b(?:te zien|nog)\b|\bpartners?\b|\bexterne (?:diensten|partijen|dienstverleners)|\bthird part|\bshar(?:e|ing)\b|\bdisclos|\brecipients?\b|\bwho (?:else )?(?:has|can|gets|receives|sees)\b|\bprocessors?\b|\bdestinataires?\b|\bpartage|\btiers\b|\bsous-traitants?\b|\bqui d'autre\b|\bavec qui\b/,
  ),
  rights: fitted(
    /\b(?:uw|je|jouw|mijn|welke|de|volgende) (?:\w+ )?rechten\b|\b(?:gebruikers|klanten|privacy)rechten\b|\brechten\b(?! voorbehouden)|\brecht (?:op|van|om)\b|\binzage\b|\binzien\b|\binkijken\b|\bgegevens (?:laten )?(?:opvragen|wijzigen|aanpassen|verwijderen|wissen|corrigeren|verbeteren|meenemen)\b|\b(?:verwijderen|wissen|opvragen|wijzigen) van (?:uw|je|jouw|mijn) (?:persoons)?gegevens|\bkeuzes\b|\bwat (?:mag|mogen|kan|kun|kunt|kunnen) (?:u|je|jij|ik|jullie)\b|\b(?:jij|u|je) (?:bepaalt|beslist|aan het stuur)\b|\bwat (?:u|je|jij|jullie) (?:kunt|kan|mag)\b|\bbaas over\b|\bwat (?:u|je|jij) van ons (?:kunt|kan|mag)\b|\bcontrole over\b|\bcorrectie\b|\b(?:your|my|data subject|individual|privacy) (?:\w+ )?rights\b|\brights\b(?! reserved)|\bwhat (?:can )?(?:you|i) (?:can |may )?(?:ask|do|request)\b|\byour (?:choices|options|control)\b|\bin control\b|\b(?:que pouvez-vous|ce que vous pouvez)\b|\bvos (?:choix)\b|\bdroits\b|\bviewing, |\baccess(?:ing)? (?:to )?your\b|\bbezwaar\b|\btoestemming intrekken\b/,
  ),
  complaint: /\bklacht|\bcomplain|\bplaintes?\b|\breclamations?\b|\btoezichthoud|\bsupervisory\b/,
  security: fitted(
    /\bbeveilig|\bveilig(?:heid)?\b|\bbeschermen\b|\bdatalek|\bsecurity\b|\bsecure\b|\bprotect(?:ing)? your\b|\bsecurite\b/,
  ),
  cookies: fitted(
    /\bcookie|\banalytics\b|\bstatistieken\b|\btracking\b|\bplug-?ins?\b|\bpixels?\b|\bsocial(?:e)? media\b|\btraceurs?\b/,
  ),
  changes: fitted(
    /\bwijziging|\bwijzigen\b.{0,30}\b(?:beleid|verklaring)|\bveranderingen\b|\baanpassing(?:en)? (?:van|aan|in) (?:dit|deze|het|de|ons|onze)|\bchanges\b|\bupdates?\b|\bamendments?\b|\bmodifications?\b/,
  ),
  automated: fitted(
    /\bgeautomatiseerde\b|\bautomatische besl|\bprofiler|\bautomated\b|\bprofiling\b|\bautomatisee?s?\b|\bprofilage\b/,
  ),
  officer: fitted(
    /\bfunctionaris\b|\bdata protection officer\b|\bprivacy officer\b|\bdpo\b|\b(?:de|onze) fg\b|\bdelegue a la protection/,
  ),
  identity: fitted(
    /\bwie (?:zijn|ben|is|we|wij|verwerkt|gebruikt)\b|verantwoordelijk|\bcontact|\bidentiteit\b|\bbedrijfsgegevens\b|\bvragen\b|\bwho (?:we|i|is)\b|\bcontroller\b|\bquestions\b|\bqui (?:sommes|suis|est)\b|\bresponsable\b/,
  ),
  source: fitted(
    /\b(?:hoe|waar)\b.{0,20}\b(?:komen|krijgen|verkrijgen|halen|bekomen)\b|\bherkomst\b|\bbron(?:nen)?\b|\bvan wie\b|\bsources?\b|\bhow (?:do )?(?:we|i) (?:collect|obtain|get|receive)\b|\borigine\b/,
  ),
  minors: /\bminderjarig|\bkinderen\b|\bjonger dan\b|\bchildren\b|\bminors?\b|\bmineurs?\b|\benfants\b/,
};

/** Headings that must and must not have the topic: run as tests, left out of the built reader. @internal */
export const TOPIC_EXAMPLES: Readonly<Record<Topic, { yes: readonly string[]; no: readonly string[] }>> = {
  purposes: {
    yes: [
      'Doeleinden van de verwerking',
      'Waarom verwerken wij je gegevens?',
      'How we use your data',
      'Pour quelles finalités ?',
    ],
    no: ['Uw rechten', 'Hoe lang bewaren wij gegevens?', 'Doelgroep'],
  },
  bases: {
    yes: ['Juridische grondslag', 'Rechtsgronden', 'Our legal basis', 'Base légale du traitement'],
    no: ['Doeleinden', 'Basisgegevens'],
  },
  data: {
    yes: [
      'Welke gegevens verzamelen wij?',
      'Persoonsgegevens die wij verwerken',
      'What data do we collect?',
      'Données que nous collectons',
    ],
    no: ['Contact', 'Klachten'],
  },
  retention: {
    yes: ['Bewaartermijnen', 'Hoelang bewaren we je gegevens?', 'Retention period', 'Durée de conservation'],
    no: ['Hoe veilig zijn uw gegevens?', 'Uw rechten'],
  },
  transfers: {
    yes: ['Doorgifte buiten de EER', 'International transfers', 'Transferts hors UE'],
    no: ['Delen met derden', 'Met wie delen wij gegevens?'],
  },
  recipients: {
    yes: [
      'Delen met derden',
      'Wie krijgt ze te zien?',
      'Sharing personal data with third parties',
      'Destinataires',
    ],
    no: ['Uw rechten', 'Cookies', 'Bewaartermijn'],
  },
  rights: {
    yes: [
      'Uw rechten',
      'Gegevens inzien, aanpassen of verwijderen',
      'Rechten van betrokkenen',
      'Your rights',
      'Vos droits',
    ],
    no: ['Auteursrechten', 'Alle rechten voorbehouden', 'Rechtsgronden', 'Intellectuele eigendomsrechten'],
  },
  complaint: { yes: ['Klachten', 'Klacht indienen', 'Complaints', 'Plainte'], no: ['Contact'] },
  security: {
    yes: ['Beveiliging', 'Hoe veilig zijn je gegevens?', 'Security', 'Sécurité'],
    no: ['Functionaris voor gegevensbescherming'],
  },
  cookies: { yes: ['Cookies', 'Cookies en tracking', 'Google Analytics'], no: ['Uw rechten'] },
  changes: {
    yes: ['Wijzigingen in dit beleid', 'Changes to this policy', 'Modifications'],
    no: ['Gegevens inzien, aanpassen of verwijderen'],
  },
  automated: {
    yes: ['Geautomatiseerde besluitvorming', 'Automated decision-making', 'Profilage'],
    no: ['Automatisering'],
  },
  officer: {
    yes: ['Functionaris voor gegevensbescherming', 'Data Protection Officer', 'Contact met onze DPO'],
    no: ['Gegevensbeschermingsautoriteit'],
  },
  identity: {
    yes: ['Wie zijn wij?', 'Verwerkingsverantwoordelijke', 'Who we are', 'Qui sommes-nous ?'],
    no: ['Cookies', 'Bewaartermijn'],
  },
  source: {
    yes: ['Hoe komen we aan je gegevens?', 'Herkomst van de gegevens', 'How we collect your data'],
    no: ['Uw rechten'],
  },
  minors: { yes: ['Gegevens van minderjarigen', 'Children', 'Mineurs'], no: ['Uw rechten'] },
};

const TOPICS = Object.keys(TOPIC_PATTERNS) as Topic[];

/** The topics of one folded heading; empty where none is told. */
export function topicsOfHeading(folded: string): readonly Topic[] {
  const heading = folded.slice(0, 160);
  return TOPICS.filter((topic) => TOPIC_PATTERNS[topic].test(heading));
}
