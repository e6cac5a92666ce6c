import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { SAFEGUARDS, STAYS_INSIDE } from './phrases-recipients';

/** Words by which a policy meets an item of articles 13 and 14 AVG; folded text, save `reach`. */
export const CHECK_PHRASES = {
  safeguards: SAFEGUARDS,
  staysInside: STAYS_INSIDE,
  controller: fitted(
    /\bverantwoordelijke? (?:is |zijn )?(?:voor|is)\b|\bverwerkingsverantwoordelijke\b|\bis de verantwoordelijke\b|\bzijn (?:wij )?(?:zelf )?verantwoordelijk\b|\bgevestigd\b|\bmet (?:maatschappelijke )?zetel\b|\bondernemingsnummer\b|\b(?:data )?controller\b|\bresponsable (?:du|de) traitement|\bis responsible for\b|\bkvk\b|\bhandelsnaam\b|\b(?:vzw|bvba|bv|b\.v\.|nv|n\.v\.|asbl|srl|stichting|eenmanszaak)(?=[\s,(.])/,
  ),
  /** On the text as written: an e-mail address, or a postcode with a town. */
  reach: fitted(
    /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}|\b[1-9]\d{3} ?(?:[A-Z]{2} )?[A-Z][\p{L}'-]{2,40}|\+3[12][\d ()/.-]{7,18}/u,
  ),
  officer: fitted(
    /\bfunctionaris (?:voor |voor de )?(?:de )?gegevensbescherming\b|\bdata protection officer\b|\bdpo\b|\bdelegue a la protection des donnees\b|\bprivacy officer\b|\bfunctionaris gegevensbescherming\b/,
  ),
  /** A subject that is an activity, not a kind of data: a purpose in other words. */
  activity:
    /beheer\b|\badministratie\b|\bmarketing\b|\bnaleving\b|\bwerving\b|\bbeveiliging\b|\bmanagement\b/,
  vagueInterest: fitted(
    /^(?:het |ons |onze |een )?(?:ondernemerschap|bedrijfsvoering|zakelijk\w{0,2}|commercieel?|commerciele\w{0,2}|onderneming|economisch\w{0,2}|business|organisatie)\b.{0,25}$/,
  ),
  interestNamed: fitted(
    /\bbelang(?:en)?\b.{0,12}\b(?:om|bij|van|in|namelijk|bestaat|zijnde|voor|is)\b.{6}|\binterests?\b.{0,8}\b(?:in|to|of)\b.{6}|\binteret legitime\b.{0,8}\b(?:a|de)\b.{6}|belang \(.{6}|belang ?[:-] .{6}/,
  ),
  noRecipients: fitted(
    /\b(?:niet|nooit|never|not|jamais)\b.{0,60}\b(?:met (?:derden|anderen)|aan (?:derden|anderen)|with third|to third|a des tiers)\b(?!.{0,120}\b(?:tenzij|behalve|unless|except|sauf)\b)/,
  ),
  copyOrAdequacy: /\bkopie\b|\bafschrift\b|\bcopy\b|\bcopie\b|\badequa|\bprivacy framework\b/,
  keptAsNeeded: fitted(
    /\b(?:niet langer|zo ?lang|zolang|tot(?:dat)?)\b.{0,90}\b(?:nodig|noodzakelijk|wettelijk|wet|relevant|vereist|intrek|uitschrijf)|\bbewa(?:ard|ren)\b.{0,90}\b(?:zolang|zo lang|wettelijk)|\b(?:no longer than|as long as)\b|\baussi longtemps\b|\bplus longtemps que\b|\btant que\b/,
  ),
  earlierStaysLawful: fitted(
    /\b(?:rechtmatigheid|geldigheid)\b.{0,120}\b(?:voor|vooraf|eerder|intrekking)|\b(?:voor|vooraf\w{0,8}) (?:aan )?(?:de|die|uw|je|jouw) intrekking\b|\bgeen (?:invloed|gevolgen|terugwerkende)\b|\bbefore (?:the |its |your )?withdrawal\b|\blawfulness\b|\blice?ite\b.{0,80}\bavant\b|\bavant (?:le|ce|son) retrait\b/,
  ),
  complaint: fitted(
    /\bklacht(?:en)?\b.{0,80}\b(?:indienen|dienen|neerleggen|in te dienen|melden|bij de|bij een|terecht)|\bklacht(?:en)?\b|\bklagen\b|\b(?:lodge|file|submit|make) a complaint\b|\bcomplain(?:ts?)?\b|\bplainte\b|\breclamation\b|\b(?:kunt|kan|mag|kun)\b.{0,60}\b(?:naar|terecht|wenden|melden)\b.{0,40}\b(?:\w{0,24}autoriteit|toezichthouder|gba|vtc)\b/,
  ),
  authority: fitted(
    /\b(?:gegevensbeschermings?autoriteit|autoriteit persoonsgegevens|toezichthoud\w{1,8}|privacycommissie|gba|cnil|vlaamse toezichtcommissie|supervisory authority|data protection authority|autorite de (?:protection|controle)|\w{0,20}autoriteit)\b/,
  ),
  duty: fitted(
    /\b(?:u|je|jij|klant|betrokkene) (?:bent|ben|is) (?:niet |wettelijk |contractueel )?(?:verplicht|gehouden)\b.{0,120}\b(?:gegevens|verstrek|geven|delen|invul)|\b(?:verstrek(?:ken|king)|meedelen|mededeling|invullen) van .{0,60}\bgegevens\b.{0,60}\b(?:verplicht|vrijwillig|noodzakelijk|vereist|voorwaarde)|\bverplichte velden\b|\b(?:gegevens|velden)\b.{0,40}\b(?:zijn|is) (?:verplicht|noodzakelijk om)\b|\byou are (?:not )?(?:obliged|required) to (?:provide|give)\b|\bprovi(?:de|ding|sion)\b.{0,60}\b(?:mandatory|required)\b|\bvous (?:n'etes pas|etes) (?:tenu|oblige)|\bcaractere (?:obligatoire)\b/,
  ),
  consequence: fitted(
    /\b(?:als|wanneer|indien|bij|zonder)\b.{0,60}\b(?:niet (?:verstrek|geef|geeft|invul|meedeel|wil|wenst|aanlever|beschik)\w{0,4}|weiger\w{0,2}|deze gegevens)\b.{0,120}\b(?:kunnen|kan|zal|is het|zijn)\b.{0,60}\b(?:niet|geen|onmogelijk)\b|\b(?:if you|without)\b.{0,60}\b(?:do not|don't|not|this|these)\b.{0,90}\b(?:cannot|not be able|may not)\b|\bsans ces (?:donnees|informations)\b|\ba defaut\b/,
  ),
  automated: fitted(
    /\bgeautomatiseerde (?:individuele )?(?:besluitvorming|besluiten|beslissing(?:en)?|profiler)|\bbeslissingen\b.{0,50}\bgeautomatiseerde\b|\bgeautomatiseerde verwerking(?:en)? besl|\bprofiler(?:ing|en)\b|\bautomated (?:individual )?decision|\bautomated means\b.{0,60}\bdeci|\bdeci.{0,60}\bautomated means\b|\b(?:uitsluitend|alleen|volledig) (?:op )?geautomatiseerde?\b|\bprofiling\b|\bdecisions? (?:individuelles? )?automatisee|\bprofilage\b|\bbasis van (?:uitsluitend )?geautomatiseerde\b/,
  ),
  source: fitted(
    /\b(?:ontvangen|verkrijgen|verkregen|krijgen|verzamelen|bekomen|verzameld|halen|afkomstig|obtain(?:ed)?|receive[d]?|collect(?:ed)?|obtenons)\b.{0,80}\b(?:(?:via|van|door|uit|bij|from|de|aupres de) (?:\w{1,15} ){0,2}(?:derden|derde partij(?:en)?|andere (?:bronnen|partijen|organisaties)|openbare bron(?:nen)?|publieke bron(?:nen)?|kruispuntbank|rijksregister|handelsregister|werkgever|partners|third part(?:y|ies)|public sources|tiers)|rechtstreeks (?:van|bij|door)|directly from|zelf (?:aan ons )?(?:verstrek\w{0,2}|geeft|invult|meedeelt))\b|\b(?:u|je|jij) (?:deze |ze |die )?(?:gegevens )?zelf (?:aan ons )?(?:verstrekt|geeft|invult|achterlaat|meedeelt)\b|\bbron(?:nen)? van (?:de|uw|je) gegevens\b|\byou provide (?:it |them )?(?:to us )?(?:yourself|directly)\b/,
  ),
} as const;

export type CheckPhrase = keyof typeof CHECK_PHRASES;

/** One of these stands in every sentence that the phrase can fit; phrases of common words have none. */
export const CHECK_STEMS: Readonly<Partial<Record<CheckPhrase, readonly string[]>>> = {
  safeguards: [
    'contract',
    'adequa',
    'scc',
    'framework',
    'waarborg',
    'safeguard',
    'corporate',
    'voorschrift',
    'garanties',
    'artikel 4',
  ],
  staysInside: ['buiten', 'binnen', 'outside', 'within', 'inside', 'hors', 'au sein', 'derde land'],
  officer: ['functionaris', 'officer', 'dpo', 'delegue'],
  automated: ['automat', 'profil'],
  earlierStaysLawful: [
    'intrekking',
    'rechtmatig',
    'geldigheid',
    'invloed',
    'gevolgen',
    'terugwerk',
    'withdraw',
    'lawful',
    'liceite',
    'licite',
    'avant',
  ],
  complaint: [
    'klacht',
    'klagen',
    'complain',
    'plainte',
    'reclamation',
    'autoriteit',
    'toezichthouder',
    'gba',
    'vtc',
  ],
  duty: [
    'verplicht',
    'gehouden',
    'vrijwillig',
    'noodzakelijk',
    'vereist',
    'voorwaarde',
    'required',
    'obliged',
    'mandatory',
    'voluntary',
    'obligat',
    'tenu',
    'oblige',
    'facultatif',
  ],
  consequence: [
    'verstrek',
    'geef',
    'geeft',
    'invul',
    'meedeel',
    'niet wil',
    'wenst',
    'aanlever',
    'beschik',
    'weiger',
    'deze gegevens',
    'if you',
    'without',
    'sans ces',
    'a defaut',
  ],
  source: [
    'derde',
    'bron',
    'rijksregister',
    'kruispuntbank',
    'handelsregister',
    'werkgever',
    'partner',
    'third part',
    'source',
    'tiers',
    'rechtstreeks',
    'directly',
    'directement',
    'zelf',
    'yourself',
    'andere ',
  ],
};

/** Sentences that must and must not fit each phrase: run as tests, left out of the built reader. @internal */
export const CHECK_EXAMPLES: Readonly<
  Record<CheckPhrase, { yes: readonly string[]; no: readonly string[] }>
> = {
  safeguards: {
    yes: ['op grond van modelcontractbepalingen', 'standard contractual clauses'],
    no: ['conform de AVG'],
  },
  staysInside: {
    yes: ['Wij geven niets door buiten de EER.', 'Opgeslagen binnen de EU.'],
    no: ['Wij delen niets met derden.'],
  },
  controller: {
    yes: ['Bakkerij Peeters bv is verantwoordelijk voor de verwerking.', 'Stichting X, gevestigd te Y'],
    no: ['Wij houden van brood.'],
  },
  reach: { yes: ['info@bakkerij.example', 'Markt 1, 3900 Pelt'], no: ['Wij bakken al sinds 1900.'] },
  officer: {
    yes: ['Onze functionaris voor gegevensbescherming helpt u.', 'Contact our DPO.'],
    no: ['de Gegevensbeschermingsautoriteit'],
  },
  activity: { yes: ['Leveranciersbeheer', 'Direct marketing'], no: ['Facturen', 'Contactgegevens'] },
  vagueInterest: { yes: ['ondernemerschap', 'bedrijfsvoering'], no: ['fraude te voorkomen'] },
  interestNamed: { yes: ['gerechtvaardigd belang om fraude te bestrijden'], no: ['gerechtvaardigd belang.'] },
  noRecipients: {
    yes: ['Wij delen uw gegevens nooit met derden.'],
    no: ['Wij delen niet met derden, tenzij de wet dat vraagt.'],
  },
  copyOrAdequacy: {
    yes: ['een kopie van deze afspraken', 'een adequaatheidsbesluit'],
    no: ['modelcontractbepalingen'],
  },
  keptAsNeeded: {
    yes: ['Niet langer dan nodig.', 'No longer than needed.'],
    no: ['Wij bewaren foto’s op een server.'],
  },
  earlierStaysLawful: {
    yes: ['Dit doet niets af aan de rechtmatigheid van de verwerking voor de intrekking.'],
    no: ['U kunt uw toestemming intrekken.'],
  },
  complaint: {
    yes: [
      'U kunt een klacht indienen.',
      'You may lodge a complaint.',
      'Niet content? Dan kan je naar de Gegevensbeschermingsautoriteit.',
    ],
    no: ['U kunt contact opnemen.', 'De Gegevensbeschermingsautoriteit houdt toezicht.'],
  },
  authority: {
    yes: ['de Autoriteit Persoonsgegevens', 'the supervisory authority'],
    no: ['onze klantendienst'],
  },
  duty: {
    yes: ['U bent niet verplicht om deze gegevens te verstrekken.'],
    no: ['Wij zijn verplicht gegevens aan de overheid mee te delen.'],
  },
  consequence: {
    yes: ['Als u deze niet verstrekt, kunnen wij u niet helpen.'],
    no: ['Als u vragen hebt, kunt u ons bellen.'],
  },
  automated: {
    yes: ['Wij nemen geen geautomatiseerde besluiten.', 'Er is geen profilering.'],
    no: ['Gegevens worden op geautomatiseerde wijze verwerkt.'],
  },
  source: {
    yes: ['Wij ontvangen ook gegevens van derden.', 'U geeft ze zelf: gegevens die u zelf invult.'],
    no: ['Wij bewaren gegevens.'],
  },
};
