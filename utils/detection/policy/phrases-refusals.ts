import { raw, ways } from '@/utils/detection/patterns/ways';
import { OBJECT, RIGHT, type RightPhrases, TE } from './right-words';

const MARKETING = raw`(?:\w{0,14}marketing|reclame|nieuwsbrie|promotie|promotionele|publiciteit|aanbiedingen|\w{0,14}wervings|commerciele (?:e-?mail|mail|communicatie|bericht|doel|aanbied|boodschap|informatie|gebruik)|advertising|newsletter|prospection|publicit)`;
/** Advertising itself, and not a newsletter one may leave. */
const COMMERCIAL = raw`(?:direct(?:e)?[ -]?marketing|marketing\w{0,12}|reclame\w{0,12}|(?:commerciele|promotionele|publicitaire) \w{3,15}|publiciteit|advertising|prospection)`;
const CONSENT = raw`(?:toestemming(?:en)?|instemming|akkoord)`;
const WITHDRAW = raw`(?:in${TE}trekken|intrek(?:king|t)|ingetrokken|trek(?:ken|t)?|herroep(?:en|ing|t)|terug${TE}(?:trekken|nemen|draaien)|stop${TE}zetten|ongedaan (?:te )?maken)`;
const ALONE = raw`(?:alleen|enkel|uitsluitend|louter|volledig|puur|helemaal|geheel)`;

/** Rights to say no: to a use, to advertising, to what one agreed to, to a decision by a machine. */
export const REFUSALS = {
  objection: {
    named: ways(
      raw`${RIGHT} (?:bezwaar|verzet)`,
      raw`right (?:of|to) object`,
      raw`droit (?:d'opposition|de vous opposer)\b`,
    ),
    worded: ways(
      raw`${OBJECT}\b`,
      raw`opposes?\b`,
      raw`protest(?:eren)?\b|(?:verwerking|gebruik)\b.{0,60}\b(?:staken|(?<!tijdelijk )te stoppen)\b`,
      raw`(?:niet (?:meer )?wil(?:t|len)?|weiger(?:en|t)?) dat (?:we|wij|ik)\b.{0,50}\b(?:gebruik|verwerk)`,
      raw`stop(?:pen)? met\b.{0,30}\b(?:gebruik|verwerk|bijhou|bewar)\w{0,4}\b`,
      raw`niet (?:mee )?(?:eens|akkoord)\b.{0,30}\b(?:gebruik|verwerk)`,
      raw`(?:ask|want|tell) us to stop (?:using|processing)\b(?!.{0,40}\b(?:for a while))`,
      raw`(?:vragen|verzoeken|eisen) (?:om )?te stoppen met\b|(?:er|daar)mee (?:te )?(?:stoppen|op ?houden|op te houden)\b`,
    ),
  },
  directMarketing: {
    named: ways(raw`${OBJECT}\b.{0,160}\b${MARKETING}`, raw`${MARKETING}\w{0,15}\b.{0,160}\b${OBJECT}\b`),
    worded: ways(
      raw`(?:stop|weiger|blokkeer|refuse)\w{0,4}\b.{0,40}\b(?:direct(?:e)?[ -]?marketing|reclame|advertising)\b`,
      raw`(?:afmelden|af te melden|uitschrijven|uit te schrijven|opt(?:ing)?[ -]?out)\b.{0,30}\b(?:direct(?:e)?[ -]?marketing|reclame|marketing)\b`,
      raw`(?:je|u) geen (?:\w{2,14} )?(?:reclame|marketing\w{0,10})\b.{0,20}\bw(?:il|enst)`,
      raw`(?:niet (?:meer|langer)|stop(?:pen)? met|no longer)\b.{0,50}\b(?:gebruik|verwerk|inzet|benader|use|process|utilis)\w{0,4}\b.{0,30}\b${COMMERCIAL}\b`,
      raw`(?:afmelden|af te melden|uitschrijven|uit te schrijven|opt(?:ing)?[ -]?out|unsubscribe)\b.{0,30}\b(?:promotionele|commerciele) (?:e-?mail|bericht|communicatie|message|communication)`,
      raw`(?:niet (?:meer )?wil(?:t|len)?|weiger(?:en|t)?) dat\b.{0,60}\b${COMMERCIAL}\b`,
      raw`(?:geen|niet)\b.{0,60}\bdirect(?:e)?[ -]?marketing\b`,
      raw`tegen (?:onze |de )?(?:mailings?|${COMMERCIAL}) (?:\w{2,12} ){0,2}(?:zonder|altijd|te allen tijde)\b`,
      raw`(?:wilt? (?:u|je|jij)|(?:u|je|jij) wilt?) (?:geen|niet)\b.{0,60}\b(?:reclame|marketing)`,
    ),
  },
  withdrawConsent: {
    named: ways(
      raw`${RIGHT}\b.{0,60}\b${CONSENT}\b.{0,50}\b${WITHDRAW}`,
      raw`recht(?:en)? (?:op|tot) (?:de )?intrekking\b`,
      raw`right to (?:withdraw)\b`,
      raw`droit (?:de|au) (?:retirer|retrait)\b`,
    ),
    worded: ways(
      raw`${CONSENT}\b.{0,140}\b${WITHDRAW}\b`,
      raw`${WITHDRAW}\b.{0,80}\b${CONSENT}`,
      raw`${CONSENT} (?:weer |altijd |later )?(?:te )?(?:stoppen|opzeggen|beeindigen|afnemen)\b`,
      raw`(?:je|jouw|uw) ja\b.{0,40}\b(?:nee|in${TE}trekken)\b`,
      raw`intrekbare toestemming\b|gegeven toestemming (?:weer |altijd )?in${TE}trekken\b`,
      raw`intrekking$`,
      raw`revenir sur (?:votre|ce|cet) (?:consentement|accord)`,
      raw`consent\b.{0,60}\btake (?:it )?back\b|tak(?:e|ing) back\b.{0,40}\bconsent`,
      raw`terug ?(?:te )?(?:komen|kom) op (?:uw|je|jouw|een|die|deze) ${CONSENT}|${CONSENT}\b.{0,60}\bterug ?(?:te )?komen\b`,
      raw`van gedachten?\b.{0,60}\b${CONSENT}|${CONSENT}\b.{0,60}\bvan gedachte`,
      raw`withdraw(?:al|ing)?\b.{0,60}\bconsent`,
      raw`consent\b.{0,100}\b(?:withdraw(?:n|al)?|revoked?|change your mind)\b`,
      raw`change your mind\b.{0,60}\bconsent`,
      raw`retir(?:er|ez|e)\b.{0,40}\b(?:consentement|accord)\b|retrait\b.{0,30}\bconsentement|consentement\b.{0,60}\bretir`,
    ),
  },
  automatedDecisions: {
    named: ways(
      raw`niet (?:te worden )?(?:onderworpen|onderhevig)\b.{0,80}\b(?:geautomatiseerd|automatisch|besluit|beslissing|profiler)`,
      raw`niet aan\b.{0,60}\b(?:besluit|beslissing)\w{0,3}\b.{0,40}\bonderworpen`,
      raw`tussenkomst van een (?:mens|medewerker|persoon|collega)\b`,
      raw`(?:medewerker|intercedent|mens)\b.{0,30}\b(?:opnieuw|nog eens|persoonlijk)\b.{0,40}\b(?:kijkt?|bekijkt|beoordeelt)\b`,
      raw`menselijke (?:tussenkomst|blik|interventie|beoordeling|controle|toets)\b`,
      raw`mens\b.{0,40}\b(?:(?:be|mee|na|herbe)?kijk|beslis|(?:be)?oorde?el|toets)`,
      raw`(?:bekeken|beoordeel[dt]|beoordelen|bekijken|nakijken|beslist|genomen)\b.{0,20}\bdoor een (?:echte? )?(?:mens|persoon|medewerker)\b`,
      raw`(?:medewerkers?|collega|persoon|iemand)\b.{0,60}\b(?:besluit|beslissing|uitkomst|score|afwijzing)\b.{0,30}\b(?:bekij|kijk|beoorde|toets|herzie)`,
      raw`(?:besluit|beslissing|uitkomst|score|afwijzing)\b.{0,30}\b(?:laten|te) (?:her)?(?:bekijken|beoordelen|toetsen|herzien)\b`,
      raw`(?:besluit|beslissing|uitkomst|score|afwijzing)\b.{0,80}\b(?:medewerker|mens|persoon|iemand|collega)\b.{0,60}\b(?:laten|te laten|opnieuw|nog eens)\b.{0,30}\b(?:kijken|beoordelen|bekijken|beslissen)\b`,
      raw`not (?:to )?be(?:ing)? subject\b.{0,60}\b(?:automated|decision)`,
      raw`human (?:intervention|review)\b`,
      raw`(?:a|real) (?:human|person)\b.{0,20}\b(?:review|look|check|decide)`,
      raw`(?:someone|person|human)\b.{0,30}\blook\b.{0,20}\bdecision`,
      raw`review(?:ed)?\b.{0,30}\bby a (?:human|person)\b`,
      raw`ne pas (?:faire l'objet)\b.{0,60}\b(?:decision|automatis)`,
      raw`intervention humaine\b`,
    ),
    worded: ways(
      raw`geautomatiseerde (?:individuele )?(?:besluitvorming|besluiten|beslissing(?:en)?)\b`,
      raw`(?:besluit|beslissing)(?:en)?\b.{0,40}\b${ALONE}\b.{0,30}\b(?:automatis|geautomatis|computer|software)`,
      raw`automated (?:individual )?decision`,
      raw`decisions? (?:individuelles? )?automatisee`,
    ),
  },
} satisfies Record<string, RightPhrases>;
