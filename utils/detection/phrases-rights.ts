import type { Right } from '@/utils/law/rights';

/** The rights that a policy can mention; `information` is no request of its own. */
export type PolicyRight = Exclude<Right, 'information'>;

/**
 * Words that name a right, in Dutch, French and English, folded. They count only where the sentence or its
 * surroundings speak of what the data subject may do (`read-rights.ts`): most of them also occur elsewhere.
 * `named`: the right's own name, enough by itself. `worded`: the deed, which needs such surroundings.
 */
export const RIGHT_PHRASES: Readonly<
  Record<PolicyRight, { readonly named: RegExp; readonly worded: RegExp }>
> = {
  access: {
    named:
      /\brecht(?:en)? (?:op|van|tot) (?:de )?(?:inzage|toegang)|\b(?:inzage|toegangs)recht|\binzageverzoek|\bverzoek(?:en)? (?:tot|om) inzage|\bweten (?:wat|welke (?:persoons)?gegevens)\b.{0,30}\b(?:van|over) (?:je|jou|u)\b|\bright (?:of|to) access\b|\bdroit d'acces\b/,
    worded:
      /\binzage\b|\binzien\b|\binkijk\b|\bkennis ?(?:te )?(?:nemen|name)\b|\bin te (?:kijken|zien)\b|\binkijken\b|\braadplegen\b|\bbekijken\b|\bgegevens (?:te )?zien\b|\boverzicht van (?:al )?(?:je|uw|jouw|de) (?:persoons)?gegevens|\bop ?te ?vragen\b|\bopvragen\b|\bkopie (?:van|te|ontvangen|krijgen)\b|\b(?:vragen|weten)\b.{0,20}\bwelke (?:persoons)?(?:gegevens|informatie)\b|\btoegang\b.{0,20}\b(?:persoons)?gegevens\b|\btoegang\b(?=[,:;.]|$| en | of | -)|\baccess\b|\bview\b|\b(?:obtain|receive|request) a copy\b|\bacces\b|\bconsulter\b/,
  },
  rectification: {
    named:
      /\brecht(?:en)? (?:op|van|tot) (?:rectificatie|correctie|verbetering|aanpassing)|\bright (?:of|to) (?:rectification|correction)\b|\bdroit de rectification\b/,
    worded:
      /\b(?:ge)?rectific|\b(?:ge)?corrig|\bgewijzigd\b|\baangevuld\b|\bbij ?te ?werken\b|\bbijwerken\b|\bactualiser|\brechtgezet\b|\bcorrect(?:ie|ions?|ing)?\b|\bverbeter(?:en|ing|d)\b|\baan ?te ?(?:passen|vullen)\b|\baanpass(?:en|ing)\b|\baangepast\b|\b(?:te )?wijzig(?:en|ing)\b|\baanvull(?:en|ing)\b|\brecht ?te ?zetten\b|\brechtzetten\b|\brechtzetting\b|\bherstel(?:len|d)\b|\bpas(?:sen|t)?\b.{0,30}\baan\b|\bveranderen\b|\brectif|\bamend\b|\bupdate your\b|\bmodif(?:y|ier)\b/,
  },
  erasure: {
    named:
      /\brecht(?:en)? (?:op|van|tot|om) (?:gegevenswissing|wissing|verwijdering|vergetelheid|vergeten te worden|uitwissing)|\bright (?:of|to) (?:erasure|deletion|be forgotten)\b|\bdroit (?:a l'effacement|d'effacement|a l'oubli|de suppression)\b/,
    worded:
      /\bverwijder|\bgegevenswissing|\b(?:ge|uit)?wis(?:sen|sing|t)\b|\bvergetelheid\b|\bvergeten te worden\b|\bschrapp(?:en|ing)\b|\bvernietig(?:en|ing)\b|\bweg ?te ?halen\b|\bweghalen\b|\buit (?:ons|onze|het|de) (?:bestand|systeem|systemen)|\berasure\b|\berase\b|\bdelet(?:e|ed|ion|ing)\b|\bforgotten\b|\bremov(?:e|al|ed)\b|\beffacement\b|\beffacer\b|\bsuppression\b|\bsupprimer\b|\boubli\b/,
  },
  restriction: {
    named:
      /\brecht(?:en)? (?:op|van|tot) (?:een )?(?:beperking|verwerkingsbeperking|gegevensbeperking)|\bright (?:of|to) (?:restriction|restrict|limit)|\bdroit (?:a la|de) limitation\b/,
    worded:
      /\bbeperk(?:en|ing)\b|\b(?:verwerking|gebruik)\b.{0,60}\bbeperkt\b|\bbeperkt\b.{0,30}\b(?:verwerk|gebruik)|\bbevriezen\b|\bopschort|\bblokker|\b(?:stop ?te ?zetten|stopzetten|stopgezet)\b|\bstil ?te ?leggen\b|\bstilleggen\b|\b(?:minder|geen) gegevens (?:te )?verwerken\b|\brestrict(?:ion|ing)?\b|\bprocessing restrictions\b|\blimit(?:ation|er|ing)?\b/,
  },
  portability: {
    named:
      /\b(?:data|gegevens)?overdraagbaarheid|\bdata ?portabiliteit|\b\w{0,10}portabiliteit\b|\bportability\b|\bportabilite\b/,
    worded:
      /\boverdraagba|\boverdra(?:gen|cht)\b|\bgegevensoverdra|\bover ?te ?dragen\b|\bover ?te ?zetten\b|\boverzetten\b|\bmee ?te ?nemen\b|\bmeenemen\b|\bexporteren\b|\bexport your\b|\bcomputerbestand\b|\bmachine ?-?leesba|\bmachine-?readable\b|\bgestructureerde?\b|\bgangbare?\b.{0,20}\b(?:formaat|vorm|bestand)|\bport(?:able)? (?:your )?data\b|\btransfer (?:of )?your (?:personal )?data\b|\bdata transfer\b|\blisible par machine\b/,
  },
  objection: {
    named:
      /\brecht(?:en)? (?:op|van|tot|om) (?:bezwaar|verzet)|\bright (?:of|to) object|\bdroit d'opposition\b|\bdroit de s'opposer\b|\bdroit de vous opposer\b/,
    worded: /\bbezwaar\b|\bverzet(?:ten)?\b|\bobject(?:ion|ing)?\b|\boppos(?:er|ition|e)\b/,
  },
  directMarketing: {
    named:
      /\b(?:bezwaar|verzet(?:ten)?|object(?:ion|ing)?|oppos(?:er|ition|ez))\b.{0,160}\b(?:direct(?:e)?[ -]?)?(?:marketing|reclame|nieuwsbrie|commerciele (?:e-?mail|mail|communicatie|bericht)|prospection|publicite)|\b(?:direct(?:e)?[ -]?)?(?:marketing|reclame|prospection)\w{0,15}\b.{0,160}\b(?:bezwaar|verzet(?:ten)?|object(?:ion|ing)?|oppos(?:er|ition|ez))\b/,
    worded:
      /\b(?:stop|weiger|blokkeer|refuse)\w{0,4}\b.{0,40}\bdirect(?:e)?[ -]?marketing\b|\b(?:geen|niet)\b.{0,60}\bdirect(?:e)?[ -]?marketing\b/,
  },
  withdrawConsent: {
    named:
      /\brecht(?:en)? (?:op|van|tot|om)\b.{0,60}\btoestemming\b.{0,50}\b(?:in ?te ?trekken|intrekken|trekken|herroepen)|\brecht(?:en)? (?:op|tot) (?:de )?intrekking\b|\bright to (?:withdraw|revoke)\b|\bdroit (?:de|au) (?:retirer|retrait)\b/,
    worded:
      /\b(?:toestemming(?:en)?|instemming|akkoord)\b.{0,140}\b(?:in ?te ?trekken|intrek(?:ken|king)|ingetrokken|trekken|herroep(?:en|ing)|terug ?te ?trekken|terugtrekken)\b|\b(?:in ?te ?trekken|intrek(?:ken|king|t)|trek(?:ken|t)?|herroep(?:en|ing))\b.{0,80}\btoestemming|\bwithdraw(?:al|ing)?\b.{0,60}\bconsent|\bconsent\b.{0,100}\b(?:withdraw(?:n|al)?|revoke)|\bretir(?:er|ez)\b.{0,40}\bconsentement|\bretrait\b.{0,30}\bconsentement|\bconsentement\b.{0,60}\bretir/,
  },
  automatedDecisions: {
    named:
      /\bniet (?:te worden )?(?:onderworpen|onderhevig)\b.{0,80}\b(?:geautomatiseerd|besluit|beslissing|profiler)|\bmenselijke (?:tussenkomst|blik|interventie)\b|\bnot (?:to )?be(?:ing)? subject\b.{0,60}\b(?:automated|decision)|\bhuman intervention\b|\bne pas (?:faire l'objet|etre soumis)\b.{0,60}\b(?:decision|automatis)/,
    worded:
      /\bgeautomatiseerde (?:individuele )?(?:besluitvorming|besluiten|beslissing(?:en)?)\b|\bautomated (?:individual )?decision|\bdecisions? (?:individuelles? )?automatisee/,
  },
};

/** Sentences that mention each right: run as tests, left out of the built reader. */
export const RIGHT_EXAMPLES: Readonly<Record<PolicyRight, readonly string[]>> = {
  access: [
    'U heeft het recht op inzage van uw gegevens.',
    'Je mag bij ons opvragen welke gegevens we over jou bijhouden.',
    'Wil je jouw persoonsgegevens inkijken, stuur dan een mail: je kunt dit altijd vragen.',
    'Wij bieden iedereen inzage in zijn gegevens.',
    'Het is mogelijk om uw gegevens in te zien.',
    'You have the right to access your personal data.',
    "Vous disposez d'un droit d'accès à vos données.",
  ],
  rectification: [
    'Je hebt recht op verbetering van foute gegevens.',
    'U kunt uw persoonsgegevens laten corrigeren.',
    'You may ask us to have inaccurate data corrected: the right to rectification.',
    'Vous avez un droit de rectification.',
  ],
  erasure: [
    'Je mag ons vragen om je gegevens te wissen.',
    'U heeft recht op vergetelheid.',
    'Stuur een mail om je gegevens te laten wissen.',
    'You can request deletion of your data.',
    "Vous avez le droit à l'effacement de vos données.",
  ],
  restriction: [
    'U heeft recht op beperking van de verwerking.',
    'Je kunt vragen om het gebruik van je gegevens tijdelijk stil te leggen.',
    'You have the right to restrict processing.',
    'Vous avez un droit à la limitation du traitement.',
  ],
  portability: [
    'U hebt recht op overdraagbaarheid.',
    'Je hebt het recht om je gegevens in een machineleesbare vorm te krijgen.',
    'You have the right to data portability.',
    'Vous avez un droit à la portabilité de vos données.',
  ],
  objection: [
    'U kunt bezwaar maken tegen de verwerking.',
    'Je hebt het recht om je te verzetten tegen het gebruik van je gegevens.',
    'You have the right to object to processing.',
    "Vous disposez d'un droit d'opposition.",
  ],
  directMarketing: [
    'U hebt het recht u te verzetten tegen het gebruik van uw adres voor direct marketing.',
    'Je kunt altijd bezwaar maken tegen marketing.',
    'You have the right to object to direct marketing.',
    'Vous pouvez vous opposer à la prospection commerciale.',
  ],
  withdrawConsent: [
    'U kunt uw toestemming op elk moment intrekken.',
    'Je hebt het recht om je toestemming in te trekken.',
    'Deze toestemming kan altijd worden ingetrokken.',
    'You may withdraw your consent at any time.',
    'Vous pouvez retirer votre consentement à tout moment.',
  ],
  automatedDecisions: [
    'U hebt het recht om niet te worden onderworpen aan een volledig geautomatiseerd besluit.',
    'Je hebt recht op menselijke tussenkomst bij een beslissing door een computer.',
    'You have the right not to be subject to automated decisions.',
    "Vous avez le droit de ne pas faire l'objet d'une décision automatisée.",
  ],
};

/** Sentences that use the same words and mention no right. */
export const NO_RIGHT_EXAMPLES: readonly string[] = [
  'Wij nemen geen geautomatiseerde besluiten.',
  'Alleen bevoegde medewerkers hebben toegang tot de servers.',
  'Wij kunnen dit privacybeleid wijzigen of aanpassen.',
  'U kunt cookies in uw browser verwijderen.',
  'Na twee jaar worden de gegevens verwijderd.',
  'U heeft geen recht op overdraagbaarheid.',
  'Wij gebruiken deze gegevens om onze website te verbeteren.',
  'Access to the servers is limited to our staff.',
  'De gegevens worden bewaard zolang u uw toestemming niet intrekt.',
];
