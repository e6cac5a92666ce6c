import { raw, ways } from '@/utils/detection/patterns/ways';
import type { Right } from '@/utils/law/rights';

/** The rights that a policy can mention; `information` is no request of its own. */
export type PolicyRight = Exclude<Right, 'information'>;

interface RightPhrases {
  /** The right's own name, enough by itself. */
  readonly named: RegExp;
  /** The deed, which needs surroundings that speak of what the data subject may do. */
  readonly worded: RegExp;
}

const RIGHT = raw`recht(?:en)? (?:op|van|tot|om)(?: de| een| het)?`;
/** Verbs that Dutch takes apart: "inzien", "in te zien", "in laten zien", "in te laten zien". */
const TE = raw`(?: ?te ?| laten | te laten )?`;
/** A copy of one's data, and not of an identity card or of the safeguards for transfers. */
const COPY = raw`(?:kopie(?:en)?|afschrift)\b(?!(?: van| uw| je| jouw| de| het| een| deze| die| voorzijde| voorkant| geldige?){0,5} (?:identiteit|id\b|paspoort|legitimatie|rijbewijs|eid\b|waarborg|\w{0,12}contract|afspraken|bepaling|\w{0,12}overeenkomst))`;
const THEIRS = raw`(?:persoons)?(?:gegevens|informatie|data)`;
/** Objecting, in its own words; exported to look at what stands around it. */
export const OBJECT = raw`(?:bezwaar|verzet(?:ten)?|neen? (?:te )?zeggen|say(?:ing)? no|object(?:ion|ing)?|oppos(?:er|ition|ez))`;
const MARKETING = raw`(?:\w{0,14}marketing|reclame|nieuwsbrie|promotie|promotionele|publiciteit|aanbiedingen|\w{0,14}wervings|commerciele (?:e-?mail|mail|communicatie|bericht|doel|aanbied|boodschap|informatie|gebruik)|advertising|newsletter|prospection|publicit)`;
/** Advertising itself, and not a newsletter one may leave. */
const COMMERCIAL = raw`(?:direct(?:e)?[ -]?marketing|marketing\w{0,12}|reclame\w{0,12}|(?:commerciele|promotionele|publicitaire) \w{3,15}|publiciteit|advertising|prospection)`;
const CONSENT = raw`(?:toestemming(?:en)?|instemming|akkoord)`;
const WITHDRAW = raw`(?:in${TE}trekken|intrek(?:king|t)|ingetrokken|trek(?:ken|t)?|herroep(?:en|ing|t)|terug${TE}(?:trekken|nemen|draaien)|stop${TE}zetten|ongedaan (?:te )?maken)`;
const ALONE = raw`(?:alleen|enkel|uitsluitend|louter|volledig|puur|helemaal|geheel)`;

/** Words that name a right, in Dutch, French and English, folded; where they count is told in `read-rights.ts`. */
export const RIGHT_PHRASES: Readonly<Record<PolicyRight, RightPhrases>> = {
  access: {
    named: ways(
      raw`${RIGHT} (?:inzage|toegang|kopie|afschrift|te weten)`,
      raw`(?:inzage|toegangs)(?:recht|verzoek)`,
      raw`verzoek(?:en)? (?:tot|om) inzage`,
      raw`weten (?:wat|welke ${THEIRS})\b.{0,30}\b(?:van|over) (?:je|jou|u)\b`,
      raw`right (?:of|to) access\b`,
      raw`droit d'acces\b`,
    ),
    worded: ways(
      raw`in(?:zage|kijk)\b`,
      raw`in${TE}(?:zien|kijken)\b`,
      raw`mee ?(?:te )?delen welke ${THEIRS}|(?<!(?:verwijder|wis)\w{0,3} (?:we |wij |ik )?)alles wat (?:we|wij|ik) (?:van|over)\b`,
      raw`mee${TE}kijken\b`,
      raw`kennis ?(?:te )?(?:nemen|name)\b`,
      raw`(?:raadplegen|bekijken)\b`,
      raw`gegevens (?:te )?zien\b`,
      raw`overzicht (?:van (?:al )?(?:je|uw|jouw|de) ${THEIRS}|(?:te )?(?:op te )?(?:krijgen|vragen|ontvangen|opvragen))`,
      raw`op${TE}vragen\b`,
      COPY,
      raw`(?:vraag(?= (?:gerust|rustig|ons|me|mij|maar|eens|altijd|wat|welke)\b)|vragen|weten|zien|horen|vernemen|nagaan|na te gaan|nakijken)\b.{0,25}\b(?:welke ${THEIRS}|(?:wat|welke \w{2,15}) (?:we|wij|ik|er|jullie) )`,
      raw`(?:wat|welke gegevens) (?:we|wij|ik) (?:\w{2,10} )?(?:van|over) (?:je|jou|u) (?:weet|weten|bijhou|bewa|opsl)`,
      raw`weten (?:of|dat) (?:en|we|wij|er|ik)\b`,
      raw`weten of (?:je|u|jij) .{0,40}\b(?:staat|staan|voorkom)`,
      raw`lezen wat (?:we|wij|ik)\b`,
      raw`(?:see|know)\b.{0,20}\b(?:what|the) (?:personal )?(?:data|information|we|i)\b|see, (?:fix|correct|change)`,
      raw`gegevens (?:te )?(?:tonen|laten zien)\b`,
      raw`toegang\b(?=.{0,20}\b(?:persoons)?gegevens\b|[,:;.]|$| en | of | -)`,
      raw`(?:uitdraai|afdruk)\b.{0,20}\b${THEIRS}|dossier (?:te |komen )?lezen\b|kijken (?:wat|welke)\b`,
      raw`show (?:you|me|them) (?:your|my|the|what)\b`,
      raw`(?:exportbestand)\b`,
      raw`access\b`,
      raw`view\b`,
      raw`(?:see|know|ask) what (?:(?:personal )?(?:data|information)|we)\b`,
      raw`copy of (?:all )?(?:your|the|my|any|this) (?:personal )?(?:data|information)\b`,
      raw`(?:obtain|receive|request|get) a copy\b`,
      raw`acces\b`,
      raw`acceder a (?:vos|mes|ses|ces)\b`,
      raw`consulter\b`,
      raw`copie de (?:vos|mes|ces|toutes)`,
      raw`savoir quelles (?:donnees|informations)`,
    ),
  },
  rectification: {
    named: ways(
      raw`(?:verbeter|correctie|rectificatie)recht\b`,
      raw`${RIGHT} (?:rectificatie|correctie|verbetering|aanpassing)`,
      raw`right (?:of|to) (?:rectification|correction)\b`,
      raw`droit (?:de|a la) rectification\b`,
    ),
    worded: ways(
      raw`(?:ge)?(?:rectific|corrig)`,
      raw`(?:aangevuld|aangepast|gewijzigd|bijgewerkt|verbeter(?:en|ing|d|t)|herstel(?:len|d|t))\b`,
      raw`actualiser|ge(?:actualiseerd|update)`,
      raw`correct(?:ies?|ions?|ing|ed)?\b`,
      raw`aan${TE}(?:passen|vullen)\b`,
      raw`aan(?:passing|vulling)(?:en)?\b`,
      raw`bij${TE}werken\b`,
      raw`(?:te )?wijzig(?:en|ing)\b`,
      raw`recht${TE}zett(?:en|ing)\b|rechtgezet\b`,
      raw`pas(?:sen|t)?\b.{0,30}\baan\b`,
      raw`zet(?:ten)?\b.{0,30}\brecht\b`,
      raw`fout(?:en|ieve|e)?\b.{0,40}\b(?:veranderen|los|recht|goed)`,
      raw`(?:mistakes?|errors?|wrong|inaccurate|incorrect)\b.{0,60}\b(?:fix|put)|fix (?:it|them|errors)\b`,
      raw`(?:veranderen)\b`,
      raw`(?:klopt|kloppen) (?:er )?(?:iets )?niet\b|niet (?:meer )?klop(?:t|pen)\b|iets anders zien staan\b`,
      raw`fix(?:,| or | and )|staat er iets (?:fout|verkeerd)\b`,
      raw`rectif|amend\b|update your\b|put right\b|mettre a jour\b`,
      raw`modifi(?:er|ees?)\b|modify\b`,
    ),
  },
  erasure: {
    named: ways(
      raw`(?:verwijder|wis)recht\b`,
      raw`${RIGHT} (?:gegevenswissing|wissing|wissen|verwijdering|vergetelheid|vergeten te worden|vernietiging)`,
      raw`right (?:of|to) (?:erasure|deletion|be forgotten)\b`,
      raw`droit (?:a l'effacement|d'effacement)\b`,
    ),
    worded: ways(
      raw`verwijder`,
      raw`gegevenswissing`,
      raw`(?:ge|uit)?wis(?:sen|sing|t)\b`,
      raw`verge(?:telheid|ten (?:te )?worden)\b|(?:je|jou|u|mij|me) (?:te )?vergeten\b`,
      raw`(?:schrapp|vernietig)(?:en|ing)\b|(?:geschrapt|vernietigd|weggehaald|weggegooid)\b`,
      raw`van (?:de|onze|die|alle) \w{0,14}lijst(?:en)? (?:te )?(?:halen|gehaald|af)\b`,
      raw`weg${TE}(?:halen|gooien|doen)\b`,
      raw`(?:ik|we|wij) (?:schrap|schrappen|wis|wissen) (?:je|jou|u|ze|alles|het)\b|(?:schrap|wis|schrappen|wissen) (?:ik|we|wij) (?:je|jou|u|ze|alles|het)\b`,
      raw`uit (?:ons|onze|mijn|het|de) (?:bestand|systeem|systemen|database)`,
      raw`(?:haal|gooi)(?:t|en)?\b.{0,50}\bweg\b|(?:dat|als) (?:ik|we|wij)\b.{0,30}\bweg(?:gooi|haal|gooien|halen)\b`,
      raw`moet (?:alles|het|dat|er iets) (?:dan )?(?:weg|uit|eruit)\b|wil (?:je|u) eruit\b|dat ik .{0,40}\bwis\b`,
      raw`(?:verzoek(?:en)?|vragen) om (?:de )?(?:verwijdering|wissing)\b`,
      raw`wipe\b`,
      raw`eras(?:ure|e|ed|ing)\b`,
      raw`delet(?:e|ed|ion|ing)\b`,
      raw`forgotten\b`,
      raw`remov(?:e|al|ed)\b`,
      raw`efface(?:ment|r|es|ees)\b`,
      raw`suppression\b`,
      raw`supprim(?:er|ees?)\b`,
      raw`oubli\b`,
    ),
  },
  restriction: {
    named: ways(
      raw`${RIGHT} (?:beperking)`,
      raw`right (?:of|to) (?:restriction|restrict|limit)`,
      raw`droit (?:a la|de) limitation\b`,
    ),
    worded: ways(
      raw`(?:beperk|bevriez|pauzer)(?:en|ing)\b`,
      raw`(?:verwerking|gebruik)\b.{0,60}\bbeperkt\b`,
      raw`beperkt\b.{0,30}\b(?:verwerk|gebruik)`,
      raw`(?:opschort|blokker|af${TE}scherm)`,
      raw`(?:op pauze|aan banden)\b`,
      raw`(?:stop${TE}zetten|stopgezet|stil${TE}leggen)\b`,
      raw`(?:tijdelijk|even|voorlopig) (?:niet|stop|stil|minder)`,
      raw`(?:minder|geen) gegevens (?:te )?verwerken\b|minder met (?:uw|je|jouw|mijn) gegevens (?:te )?doen\b`,
      raw`zet(?:ten)?\b.{0,40}\b(?:stil|stop|op pauze)\b|stil${TE}zetten\b`,
      raw`(?:een tijd(?:je)?|even) (?:er )?niets mee (?:te )?doen\b`,
      raw`processing restrictions\b`,
      raw`stop (?:using|processing)\b.{0,40}\b(?:for a while)\b`,
      raw`restrict(?:ion|ing|ed)?\b`,
      raw`limit(?:ation|er|ing)?\b`,
      raw`(?:pause|suspend)\b.{0,30}\b(?:processing|use|data|using)`,
      raw`(?:processing|use)\b.{0,30}\b(?:paused)`,
      raw`(?:suspendre)\b`,
    ),
  },
  portability: {
    named: ways(
      raw`\w{0,10}overdraagbaarheid`,
      raw`data ?portabiliteit\b|\w{0,10}portabiliteit\b`,
      raw`portabilit(?:y|e)\b`,
    ),
    worded: ways(
      raw`overdra(?:agba|gen\b|ging\b|cht\b)`,
      raw`gegevensoverdra`,
      raw`over${TE}(?:dragen|zetten|brengen)\b`,
      raw`mee${TE}(?:nemen|geven)\b`,
      raw`(?:exporteren|export (?:it|them|all|your|my|the))\b`,
      raw`download(?:en)?\b.{0,60}\b(?:formaat|bestand|vorm|format|csv|json|excel|xml)`,
      raw`computerbestand\b|data export\b|portable copy\b`,
      raw`dossier\b.{0,40}\b(?:over|elektronisch over)$|dragen (?:wij|we)\b.{0,60}\bover\b`,
      raw`machine ?-?leesba|machine-?readable\b`,
      raw`gestructureerde?\b|structured\b|format structure\b`,
      raw`(?:gangbaa?re?|gebruikelijke?|digita(?:al|le)|leesba(?:ar|re)|bruikba(?:ar|re)|common|usable) (?:\w{2,15} )?(?:formaat|vorm|bestand|format)`,
      raw`(?:door${TE}(?:sturen|geven)|bezorgen|versturen) (?:naar|aan) (?:een )?ander`,
      raw`port(?:able)? (?:your )?data\b|portable (?:\w{2,12} )?format|herbruikba`,
      raw`(?:transfer|move|take|send) (?:of )?(?:your |it |them |the )(?:personal )?(?:data )?(?:with you|to (?:another|someone|other))`,
      raw`transfer (?:of )?your (?:personal )?data\b|data transfer\b`,
      raw`format\b.{0,30}\b(?:take|bring|use)\b.{0,15}\b(?:elsewhere|with you|another)|take (?:it|them|your data|everything) elsewhere\b`,
      raw`in (?:excel|csv|json|xml)\b`,
      raw`lisible par machine\b|(?:emporter|recuperer) vos donnees\b`,
    ),
  },
  objection: {
    named: ways(
      raw`${RIGHT} (?:bezwaar|verzet)`,
      raw`right (?:of|to) object`,
      raw`droit (?:d'opposition|de vous opposer)\b`,
    ),
    worded: ways(
      raw`${OBJECT}\b`,
      raw`opposes?\b`,
      raw`protest(?:eren)?\b|(?:verwerking|gebruik)\b.{0,40}\bstaken\b`,
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
};
