import { fitted } from '@/utils/detection/patterns/fitted-pattern';
/** Ways in which a policy introduces, labels and words a purpose or the data it needs; folded text. */
export const PURPOSE_PHRASES = {
  /** A line that introduces a list of purposes. */
  introduction: fitted(
    /\bdoel(?:en|einden|einde|stelling(?:en)?)?\b|\b(?:gebruik|verwerk|verzamel|vraag|vragen|bewaar|bewaren|nodig|benut)\w{0,4}\b.{0,120}\b(?:om|voor)\b.{0,12}:?$|\bpurposes?\b|\b(?:use|process|collect)\b.{0,80}\b(?:to|for)\b.{0,12}:?$|\bfinalites?\b|\b(?:utilis|trait|collect)\w{0,5}\b.{0,80}\bpour\b.{0,12}:?$/,
  ),
  /** Purposes that were named before: such a line introduces the data instead. */
  earlier: fitted(
    /\b(?:boven\w{0,10}|onder\w{0,12}|genoemde|vermelde|beschreven|omschreven|deze|dit|dat|dezelfde|above\w{0,12}|these|this|same|stated|ces|cette)\b.{0,20}\b(?:doel\w{0,12}|purposes?|finalites?)\b/,
  ),
  /** A line that introduces a list of personal data. */
  data: fitted(
    /\b(?:volgende|onderstaande|deze|welke|alle|categorieen)\b (?:\w{1,16} ){0,3}(?:\w{0,14}gegevens|informatie)\b|\b\w{0,14}(?:gegevens|informatie)\b.{0,30}:$|\b(?:verzamel|verwerk|verwerkt|ontvang|vraag|vragen|slaan)\w{0,4}\b.{0,60}:$|\b(?:following|these)\b.{0,30}\b(?:data|information)\b|\b(?:collect|process|receive)\w{0,2}\b.{0,30}:$|\bdonnees suivantes\b/,
  ),
  /** "Doel: …" at the start of a line or sentence. */
  label: fitted(
    /^(?:(?:het )?doel(?:einde|einden|en|stelling)?(?: van de verwerking)?|waarvoor|waarom|purposes?|finalites?|but) ?[:=-] ?/,
  ),
  /** Purposes in one line: "…voor de volgende doelen: het eerste; het tweede." */
  inline: fitted(
    /\b(?:volgende|onderstaande|deze|following|suivantes?) (?:\w{1,16} ){0,2}(?:doel\w{0,12}|purposes|finalites) ?(?:suivantes ?)?: (?=[a-z(0-9])/,
  ),
  /** The verb of processing, then what for: the clause from the second group on is the purpose. */
  clause: fitted(
    /\b(?:verwerk(?:en|t)?|gebruik(?:en|t)?|dienen|verzamel(?:en|t|d)?|benut(?:ten)?|opgeslagen|we (?:use|process|collect)|i (?:use|process|collect)|(?:is|are) (?:used|processed|collected)|utilis(?:ons|ees?)|traitons|traitees?|collectons)\b.{0,140}?\b((?:om|voor|ten behoeve van|met het oog op|in het kader van|met als doel|to|for|in order to|pour|afin de?):? (?:u |je |jou |jouw |uw |het |de |een |onze |ons )?[a-z].{8,600})/,
  ),
  /** Where a clause turns to its ground, or to what is not done. */
  clauseEnd: fitted(
    /,? (?:op basis van|op grond van|hetgeen|wat nodig is|en nooit|en niet|based on|on the basis)\b|,? \((?:art|zie)|\. | en daarna\b/,
  ),
  /** What such a clause may not be: the data's fate, another's deeds, or no purpose at all. */
  noClause: fitted(
    /\bcookies?\b|\bandere (?:doeleinden|partij)|\bvoor (?:zover|zolang|het eerst|vragen|meer|derden|het doel|de doel\w{0,8}|een doel|eigen|welk\w{0,2}|andere|dezelfde|specifieke|bepaalde|volgende|bovengenoemde|bovenstaande|onderstaande|deze|dit|die|dat|de (?:volgende|hieronder|hierboven|bovenstaande|bovengenoemde))\b|\bfor (?:more|the following|the purposes?|these|other|as long)\b|\b(?:om|to|for|voor|pour) (?:die|deze|dit|dat|ze|this|that|them)\b|\bom (?:welke|deze reden|persoonsgegevens te)\b|\bverantwoordelijk voor\b|\b(?:u|je) (?:kunt|kan|mag|heeft|hebt|zich)\b|\b(?:kunt|kan|mag) (?:u|je)\b|\bverzoek|\byou (?:can|may|have)\b|\bprivacy(?:beleid|verklaring|policy)|\bregelgeving\b/,
  ),
  table: fitted(
    /\bdoel|\bwhy\b|\bpourquoi\b|\bpurpose|\bwaarvoor\b|\bwaarom\b|\bfinalite|\bverwerkingsactiviteit|\bgebruik(?:t|en)? (?:voor|om)\b/,
  ),
  tableData: /\bgegeven|\bdata\b|\binformation\b|\bdonnees\b|\binformatie\b/,
  tableBasis: fitted(
    /\bgrond(?:en|slag\w{0,3})?\b|\brechtsgrond|\bbasis\b|\bbase\b|\bfondement|\blawful|\bwaarom mag|\blegal ground/,
  ),
  marketing: fitted(
    /\bmarketing\b|\bnieuwsbrie(?:f|ven)\b|\breclame|\bpromotione|\bcommerciele (?:\w{1,14} )?(?:bericht|mail|communicatie|informatie|aanbied)|\baanbiedingen\b|\badvertenti|\bnewsletters?\b|\badvertis|\bpromotion(?:al|s)?\b|\bprospection\b|\binfolettre|\blettres? d'information|\bpublicit/,
  ),
  /** The interest pursued: the words of the first group, until the sentence turns to the data. */
  interest: fitted(
    /\b(?:gerechtvaardigde?|legitieme?|rechtmatige?|gewettigde?) (?:\w{1,20} )?belang(?:en)?(?: \([^)]{1,80}\))?,? ?(?:bij|van|om|in|voor|:|-|(?:dat )?(?:erin )?besta(?:at|nde) (?:uit|in)|namelijk|zijnde|met name|te weten|daarbij is)+ ?(?:om |namelijk )?([a-z0-9].{2,220})|\blegitimate (?:\w{1,15} )?interests?(?: \([^)]{1,80}\))?,? ?(?:in|to|of|for|:|-)+ ([a-z].{2,220})|\binterets? legitimes?(?: \([^)]{1,80}\))?,? ?(?:a|de|d'|:|-)+ ?([a-z].{2,220})/,
  ),
  /** Where the named interest ends. */
  interestEnd: fitted(
    /[.;:()]|, (?:om|zodat|waarbij|tenzij|en (?:wij|we)|balanced|mits)\b| om (?:de |deze |volgende |onderstaande |uw |je |jouw )?(?:\w{1,20} )?\w{0,12}gegevens\b| \(art| - /,
  ),
  dataWord: fitted(
    /\b(?:\w{0,12}na(?:am|men)|e-?mail\w{0,9}|mailadres\w{0,2}|telefoon\w{0,9}|gsm\w{0,9}|\w{0,12}adres(?:sen|gegevens)?|ip|geboorte\w{1,8}|geslacht|rekeningnummer|iban|btw-?nummer|rijksregisternummer|bsn|foto'?s?|beelden|locatie\w{0,9}|bericht\w{0,4}|\w{4,18}gegevens|nationaliteit|beroep|functie|leeftijd|nummerplaat|cv|name|address|phone(?: number)?|date of birth|message|nom|prenom|adresse|telephone|numero)\b/,
  ),
} as const;

type PurposePhrase = keyof typeof PURPOSE_PHRASES;

/** Lines that must and must not fit each phrase: run as tests, left out of the built reader. @internal */
export const PURPOSE_EXAMPLES: Readonly<
  Record<PurposePhrase, { yes: readonly string[]; no: readonly string[] }>
> = {
  introduction: {
    yes: [
      'Wij verwerken uw gegevens voor de volgende doeleinden:',
      'We gebruiken je gegevens om:',
      'We process your data for these purposes:',
      'Nous utilisons vos données pour :',
    ],
    no: ['U hebt de volgende rechten:', 'Wij delen uw gegevens met:'],
  },
  earlier: {
    yes: ['Voor de bovenstaande doeleinden vragen wij:', 'For these purposes we need:'],
    no: ['Voor de volgende doelen:'],
  },
  data: {
    yes: [
      'Wij verzamelen de volgende gegevens:',
      'We collect the following data:',
      'Het gaat om deze persoonsgegevens:',
    ],
    no: ['U hebt recht op:', 'Neem contact op via:'],
  },
  label: {
    yes: ['Doel: facturen maken', 'Purpose: invoicing'],
    no: ['Wij hebben een doel', 'Doelgroep: kmo'],
  },
  clause: {
    yes: ['Wij gebruiken uw adres om het pakket te bezorgen.', 'We use your e-mail to answer your question.'],
    no: ['Wij beveiligen onze servers goed.'],
  },
  inline: { yes: ['voor de volgende doelen: facturen; reclame'], no: ['voor de volgende doelen:'] },
  clauseEnd: { yes: ['om u te helpen, op basis van uw toestemming'], no: ['om u te helpen'] },
  noClause: {
    yes: ['voor andere doeleinden', 'om deze reden'],
    no: ['om te antwoorden op uw vraag'],
  },
  table: { yes: ['Doeleinde', 'Waarvoor', 'Purpose'], no: ['Bewaartermijn'] },
  tableData: { yes: ['Gegevens', 'Data'], no: ['Doel'] },
  tableBasis: { yes: ['Rechtsgrond', 'Legal basis'], no: ['Doel'] },
  marketing: {
    yes: ['onze nieuwsbrief versturen', 'direct marketing'],
    no: ['marktonderzoek', 'facturatie'],
  },
  interest: {
    yes: [
      'ons gerechtvaardigd belang om fraude te voorkomen',
      'our legitimate interest in keeping the site safe',
    ],
    no: ['ons gerechtvaardigd belang.'],
  },
  interestEnd: { yes: ['fraude voorkomen, om zo'], no: ['fraude voorkomen'] },
  dataWord: { yes: ['uw naam', 'contactgegevens', 'e-mailadres'], no: ['onze winkel'] },
};
