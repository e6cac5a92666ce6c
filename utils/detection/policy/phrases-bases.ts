import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { raw, ways } from '@/utils/detection/patterns/ways';
import type { LegalBasis } from '@/utils/law/rights';

/** An agreement with the data subject: not one with processors, on secrecy, or a model for transfers. */
const AGREEMENT = raw`(?!(?:sub|ver|be)*werk(?:er|ing)|geheim|model|standaard)[a-z-]{0,24}(?:overeenkomst|contract)(?:en)?`;
const LAWS = raw`(?:\w{0,22}wet(?:ten|geving|boek)?|ww?ft|wgbo|wkkgz|wabvpz|\w{0,18}decre(?:et|ten)|wet- en regelgeving|\w{0,12}regelgeving|wettelijke (?:regels|bepalingen))`;
/** Who or what lays a duty on the controller; never the law on privacy itself, which every policy obeys. */
const DEMANDS = raw`(?:(?!privacy|gegevens)${LAWS}|fiscus|belastingdienst|overheid|gemeente|wetgever|rsz|toezichthouder)`;
const OBLIGES = raw`(?:verplicht(?:en)?|vereis(?:t|en)|eis(?:t|en)|vraagt|vragen|verlang(?:t|en)|voorgeschreven|schrijf(?:t|ven)\b.{0,30}\bvoor|wil(?:len)? dat (?:we|wij|ik)|voorschrijf?(?:t|ven)|opleg(?:t|gen)|opgelegd|(?:leg(?:t|gen)\b.{0,20}\bop)|dwing(?:t|en))`;

/** Words that name a legal basis of article 6(1) AVG, folded; where they count is told in `read-legal-bases.ts`. */
export const BASIS_PHRASES: Readonly<Record<LegalBasis, RegExp>> = {
  consent: ways(
    raw`\w{0,10}toestemming(?:en)?\b`,
    raw`instemming\b`,
    raw`stem(?:t|men)? (?:u |je |jij )?(?:ermee |hiermee |ook )?in (?:met|dat)\b`,
    raw`(?:er|daar|hier)mee (?:hebt |heeft )?in(?:stemt?|stemmen|gestemd)\b`,
    raw`(?:uw|jouw|je) goedkeuring\b`,
    raw`(?:met|na) (?:uw|jouw|je) (?:uitdrukkelijk )?(?:akkoord|goedvinden)\b`,
    raw`(?:uitdrukkelijk|expliciet|voorafgaand)e? akkoord\b`,
    raw`(?:omdat|als|mits|indien|wanneer) (?:je|jij|u) (?:het|dat|dit|er) goed ?(?:vindt|keurt)\b`,
    raw`(?:met|na|zonder|op basis van) (?:uw|jouw|je) toelating\b|toelating (?:gegeven|geeft|gaf|vragen)\b`,
    raw`you(?:'ve| have)? opted in\b`,
    raw`you (?:agree|consent) to (?:the|our) (?:collection|processing|use)\b`,
    raw`consent(?:ement)?\b`,
    raw`avec votre accord\b`,
    raw`(?:alleen|enkel|pas|slechts) (?:als|indien|wanneer)\b.{0,40}\b(?:daarmee|ermee|hiermee) (?:ook )?akkoord\b`,
  ),
  contract: ways(
    raw`(?:uitvoer\w{0,4}|uit te voeren|sluit(?:en|t)?|aanga(?:an|at)|afslui(?:ten|t)|voorbereid\w{0,3}|nakom\w{0,3}|afhandel\w{0,4}|afwikkel\w{0,4}|totstand\w{0,7}|aanloop)\b.{0,70}\b${AGREEMENT}\b`,
    raw`${AGREEMENT}\b.{0,40}\b(?:uit te voeren|uitvoeren|na te (?:komen|leven)|nakomen|naleven|sluiten|gesloten|afsluiten|aangaan)\b`,
    raw`(?:op basis van|op grond van|krachtens|vanwege|wegens|omwille van|omdat|vloeit voort uit)\b.{0,30}\b${AGREEMENT}\b`,
    raw`(?:in het kader van|noodzakelijk (?:is )?voor|nodig (?:is )?voor|ingevolge|uit hoofde van|naleving van|nakoming van)\b.{0,40}\b${AGREEMENT}\b`,
    raw`(?<=\()(?:dat is |dit is )?(?:een |de |het |onze |ons |uw )?${AGREEMENT}(?: tussen [^()]{2,30})?\)|(?<=\()(?:notre |le |votre )?contrat\b[^()]{0,30}\)`,
    raw`(?:grondslag|rechtsgrond|(?:wettelijke|juridische) basis)\b.{0,30}\b(?:${AGREEMENT}|(?:overeengekomen |gegeven )?opdracht)\b`,
    raw`steun(?:t|en)\b.{0,20}\bop\b.{0,20}\b${AGREEMENT}\b`,
    raw`ga(?:at|an)? (?:u|je|jij)\b.{0,40}\b${AGREEMENT} aan\b`,
    raw`${AGREEMENT} (?:zelf )?is de (?:reden|grond|basis)\b`,
    raw`(?:zonder|without)\b.{0,10}\b${AGREEMENT} die (?:u|je|jij) met ons\b`,
    raw`onze afspra(?:ak|ken) met (?:u|je|jou)\b.{0,12}\b(?:na te komen|nakomen)\b`,
    raw`(?:gebruiken|verwerken|nodig)\b.{0,90}\bvoor (?:het|de|uw|je|jouw|een) ${AGREEMENT}\b`,
    raw`because\b.{0,60}\b(?:contract|agreement)\b`,
    raw`contractuele (?:noodza|verplicht|relatie|grond|verbintenis|basis)|pre-?contractu`,
    raw`(?:voorafgaand|voorafgaat)\b.{0,20}\bovereenkomst\b`,
    raw`(?:enter into|necessary for|execution of|conclude|fulfil?l?ing) (?:the|a|an|our|your|this|any)\b.{0,15}\b(?:contract|agreement)`,
    raw`performance of (?:the|a|an|our|your|this|any)\b.{0,20}\b(?:contract|agreement)`,
    raw`(?:perform|fulfil|fulfill|execute|carry out)\b.{0,25}\b(?:contract|agreement)\b`,
    raw`contractual (?:necessity|obligation|relationship)`,
    raw`execut(?:ion|er) (?:du|d'un|de notre|de votre|des|le|un|notre|votre) contrat`,
  ),
  legalObligation: ways(
    raw`wettelijke? (?:\w{1,20} ){0,2}(?:\w{0,15}verplichting|\w{0,14}plicht|vereiste|voorschrift|eisen\b)`,
    raw`(?:juridische|fiscale|boekhoudkundige|administratieve|sociale) (?:(?:en|of) \w{1,20} )?\w{0,15}(?:verplichting|plicht\b)`,
    raw`boekhoudverplichting|wettelijk moeten\b|moeten\b.{0,12}\bwettelijk\b`,
    raw`wettelijk (?:\w{1,12} ){0,2}(?:verplicht|vereist|gehouden|opgelegd|voorgeschreven)`,
    raw`(?:de|door de|bij) wet\b.{0,25}\b(?:verplicht|vereist|voorgeschreven|oplegt)`,
    raw`verplicht\b.{0,15}\b(?:door de|bij|van de) wet\b`,
    raw`(?:voldoen aan|naleven van|naleving van|nakomen van|houden aan)\b.{0,30}\b(?:wet(?:ten|geving)?|wet- en regelgeving|regelgeving)\b`,
    raw`(?:voldoen aan|naleven van|naleving van|nakomen van|houden aan) (?:de |het |onze )?(?!privacy|gegevens|avg|cookie|telecom)\w{2,20}(?:decreet|wet)\b`,
    raw`(?<=\()(?:de wet|la loi|the law)\)`,
    raw`legal (?:and \w{1,15} )?(?:obligation|requirement)|legally (?:obliged|required|bound)\b`,
    raw`statutory (?:obligation|dut)`,
    raw`(?:we are|are) (?:legally )?(?:required|obliged) by law\b`,
    raw`legalement (?:tenue?s?|obligee?s?)\b`,
    raw`obligations? (?:legales?|comptables?|fiscales?)`,
  ),
  vitalInterests: ways(
    raw`vita(?:al|le) belang|levensbelang`,
    raw`(?:uw|je|jouw|iemands?|een|het) (?:leven|gezondheid)\b.{0,30}\b(?:te )?(?:beschermen|redden)\b`,
    raw`(?:levensgevaar|levensbedreigend)`,
    raw`vital interest|(?:protect|save) (?:your|someone's|a) life\b`,
    raw`interets? vita(?:l|ux)\b|sauvegarde de la vie\b`,
  ),
  publicTask: ways(
    raw`\w{0,14}(?:taak|opdracht|taken)\b.{0,40}\b(?:algemeen|openbaar|publiek) belang\b`,
    raw`(?:publiekrechtelijke|wettelijke|publieke|decretale|bestuurlijke) (?:taak|taken|opdracht)`,
    raw`openbaar gezag\b|overheidstaak\b`,
    raw`task\b.{0,30}\bpublic interest\b|public task\b|official authority\b`,
    raw`mission\b.{0,20}\binteret (?:public|general)\b|autorite publique\b`,
  ),
  legitimateInterests: ways(
    raw`(?:gerechtvaardigde?|legitieme?|rechtmatige?|gewettigde?) (?:\w{1,20} ){0,2}\w{0,12}belang`,
    raw`belang\w{0,2} (?:is|dat) gerechtvaardigd\b`,
    raw`(?:hebben|heb) (?:wij |we |ik )?er (?:\w{2,12} ){0,2}belang bij\b`,
    raw`legitimate (?:\w{1,15} )?interest`,
    raw`interets? legitimes?\b`,
  ),
};

/** Looser words for a basis: they count where the sentence sets out to ground a processing and names no other. */
export const LOOSE_BASIS_PHRASES: readonly (readonly [LegalBasis, RegExp])[] = [
  [
    'consent',
    ways(
      raw`(?:alleen|enkel|zonder|mits|met|na|op basis van|only|without|avec|sans)\b.{0,50}\b(?:akkoord|opt-?in|permission|accord|ja (?:zegt|zei|op|hebt gezegd|heeft gezegd))\b`,
      raw`omdat (?:je|jij|u) (?:\w{2,12} ){0,3}(?:ja (?:hebt |heeft )?(?:gezegd|zei|zegt)|vinkje|aangevinkt)\b`,
      raw`si vous etes d'accord\b|because you said yes\b`,
      raw`ask (?:for )?your permission\b`,
    ),
  ],
  [
    'contract',
    ways(
      raw`uitvoer\w{0,4} van (?:de |uw |je |jouw |een |het |onze )?\w{0,14}(?:bestelling|aankoop|lidmaatschap|abonnement|order|dienstverlening|aansluiting|afspraken|behandeling|reservering|boeking)\b`,
      raw`omdat (?:je|jij|u) (?:\w{2,12} ){0,3}(?:besteld|gekocht|geboekt|gereserveerd)\b`,
      raw`nodig\b.{0,12}\bom (?:uw|je|jouw|de|een) (?:\w{3,14} (?:of|en) )?(?:bestelling|opdracht|reserver\w{3}|reservatie|boeking|herstelling|aankoop)(?: (?:of|en) \w{3,14})? (?:uit te voeren|te (?:leveren|verwerken|bezorgen))\b`,
      raw`afspraak met (?:jou|je|u) (?:niet )?na ?komen\b`,
      raw`afspra(?:ak|ken)\b.{0,25}\b(?:na te komen|nakomen)\b`,
      raw`omdat (?:je|jij|u) (?:\w{2,12} ){0,3}(?:klant|lid|abonnee|huurder|patient) (?:bent|wordt)\b`,
    ),
  ],
  [
    'legitimateInterests',
    ways(
      raw`(?:wij|we|ik) (?:hebben|heb)? ?er (?:\w{2,12} ){0,2}belang bij\b`,
      raw`(?:ons|onze|eigen) (?:eigen |commerciele? |zakelijke? )?belang(?:en)? (?:om|bij|van|als)\b`,
    ),
  ],
  [
    'legalObligation',
    ways(
      raw`(?:op grond van|op basis van|krachtens|ingevolge) (?:de |het |een )?(?!privacy)${LAWS}\b`,
      raw`(?:volgens|van) (?:de |het )?(?!privacy|gegevens)${LAWS} moet(?:en)?\b`,
      raw`moet(?:en)? (?:ook )?(?:volgens|van) (?:de |het )?(?!privacy|gegevens)${LAWS}\b`,
      raw`voor de (?:fiscus|belastingdienst)\b.{0,20}\bmoet(?:en)?\b|moet(?:en)?\b.{0,40}\bvoor de (?:fiscus|belastingdienst)\b`,
      raw`omdat (?:het|dat|wij dat|we dat) (?:van de wet )?moet(?:en)?\b`,
    ),
  ],
];

/** A law or a public body that demands the processing: "de wet vraagt dat van ons". */
export const DEMANDED = ways(
  raw`${DEMANDS}\b.{0,110}\b${OBLIGES}\b`,
  raw`moet(?:en)?\b.{0,30}\bvan (?:de|het) ${DEMANDS}\b(?! (?:weten|krijgen|ontvangen|horen|terug))`,
  raw`verplicht(?:en)?\b.{0,10}\bwetten\b.{0,60}\bons\b`,
  raw`verplicht volgens (?:de |het )?${DEMANDS}\b`,
  raw`tax (?:office|authorit\w{1,3}|law)\b.{0,30}\b(?:requires?|obliges?|demands?)\b`,
  raw`(?:opgelegd|verplicht|gevraagd|geeist) (?:door|vanuit) (?:de |het |een )?${DEMANDS}\b`,
  raw`(?:zijn|ben) (?:wij|we|ik) (?:door|vanuit|volgens|bij) (?:de |het |een )?${DEMANDS}\b.{0,20}\b(?:verplicht|gehouden)\b`,
  raw`(?:wij|we|ik) (?:zijn|ben|worden) (?:door|vanuit|volgens|bij) (?:de |het |een )?${DEMANDS}\b.{0,20}\b(?:verplicht|gehouden)\b`,
  raw`law (?:requires|obliges|demands|makes us|says we)\b`,
  raw`loi\b.{0,40}\b(?:impose|exige|oblige|requiert)`,
);
/** Whom the law demands it of, or that it is why. */
export const OF_US = fitted(
  /\b(?:ons|mij|me|(?:zijn|ben) (?:wij|we|ik)|(?:wij|we|ik) (?:zijn|ben|worden)|wil(?:len)? dat (?:we|wij|ik)|verplicht volgens|er ?toe|daartoe|hiertoe|van (?:de|het) (?:\w{0,20}wet|overheid|fiscus|belastingdienst|\w{0,18}decreet)|omdat|want|(?:dat|dit) (?:vraagt|eist|vereist|verlangt|moet)|us|nous|because|car)\b/,
);
/** Demands of the law that ground no processing: what must be told, asked, secured or kept; and conditions. */
export const DEMANDS_OTHER = fitted(
  /\b(?:cookies?|toestemming|consent|informeren|maatregelen|beveilig\w{0,4}|datalek\w{0,3}|functionaris|rechten|verklaring(?! (?:omtrent|sociale|van goed))|tenzij|behalve|zolang|zo lang|langer|niet|geen|avg|gdpr|rgpd|unless)\b/,
);

const ARTICLE_6 = raw`(?:\b6[ .,]{0,2}(?:(?:lid|par(?:agraaf|agraph|agraphe)?|§) ?)?\(?1\)?|\bart(?:ikel|icle|\.)? ?6,?(?: eerste lid| avg| gdpr)?)`;
const PLACE = raw`(?:aanhef en )?(?:sub ?|onder(?:deel)? ?|punt ?|point ?|lett(?:er|re) ?|lit\.? ?)?`;
/** The first letter behind article 6(1); `NEXT_LETTER` then walks on: "a (toestemming), b (contract) en f". */
export const FIRST_LETTER = fitted(new RegExp(raw`${ARTICLE_6}[ .,:]{0,2}${PLACE}\(?([a-f])\b`, 'g'));
export const NEXT_LETTER = fitted(
  new RegExp(
    raw`\)?(?: ?\([^()]{2,200}\))?(?: ?[,;/&+] ?(?:en |and |et |of )?| (?:en|and|et|of|or) )${PLACE}\(?([a-f])(?=[),.;:/]|$| (?:\(|en |and |et |of |avg|gdpr|rgpd|van ))`,
    'y',
  ),
);

/** Words that say outright that a ground follows. */
export const EXPLICIT_BASIS = fitted(
  /\b(?:rechts|verwerkings)?grondslag|\brechtsgrond|\brechtsbasis\b|\bop (?:de )?basis van\b|\bop grond van\b|\bbase(?:ren|ert|er)\b|\bgebaseerd op\b|\bgestoeld op\b|\bsteun(?:t|en) op\b|\bart(?:ikel|icle|\.)? ?6\b|\bkrachtens\b|\bomdat\b|\bis wettelijk verplicht\b|\bwettelijke basis\b|\blawful basis\b|\blegal basis\b|\bbased on\b|\bon the basis of\b|\bbase (?:legale|juridique)\b|\bsur la base\b|\bfonde(?:e|s)? sur\b/,
);

/** Sentences that name each basis: run as tests, left out of the built reader. */
export const BASIS_EXAMPLES: Readonly<Record<LegalBasis, readonly string[]>> = {
  consent: [
    'Dat doen wij alleen als u daarmee akkoord bent.',
    'Enkel als jij het goed vindt.',
    'Wij plaatsen uw foto als u daarmee instemt.',
    'U hebt ons daarvoor de toelating gegeven.',
    'We write to you if you have opted in.',
    'Wij doen dit alleen na uw akkoord.',
    'Omdat je dat goed vindt.',
    'De nieuwsbrief sturen wij alleen met uw toestemming.',
    'Rechtsgrond: jouw instemming.',
    'Our legal basis is your consent.',
    'Base légale : votre consentement.',
  ],
  contract: [
    'De wettelijke basis is de huurovereenkomst.',
    'Grondslag is de lidmaatschapsovereenkomst.',
    'Grondslag: de opdracht die u ons geeft.',
    'Voor de maandfactuur steunen wij op de overeenkomst met de leden.',
    'Huurt u een zaal, dan gaat u met ons een overeenkomst aan.',
    'Om uw inschrijving te verwerken (dat is een overeenkomst tussen u en ons).',
    'Pour mener les travaux (notre contrat).',
    'Uw rekeningnummer dient voor de afhandeling van de overeenkomst.',
    'Wij gebruiken uw naam en adres voor het huurcontract.',
    "Pour accueillir l'enfant (contrat d'accueil).",
    'Nodig om je bestelling te leveren (overeenkomst).',
    'Om onze overeenkomst met u na te leven.',
    'Soms sluit u met ons een overeenkomst en dan gebruiken wij uw naam om die uit te voeren.',
    'Om het contract met jou uit te voeren.',
    'Omdat u een contract met ons hebt.',
    'Dit is nodig voor de uitvoering van de koopovereenkomst.',
    'Om de overeenkomst met u uit te voeren.',
    'Necessary for the performance of our contract with you.',
    "L'exécution du contrat.",
    'Grondslag: artikel 6, lid 1, onder b AVG.',
  ],
  legalObligation: [
    'Wie tapt, noteren we met zijn verklaring sociale hygiëne, omdat de Drankwet ons daartoe verplicht.',
    'De gemeente Zeewijk verplicht ons een lijst van gasten bij te houden.',
    'We are legally obliged to do so.',
    'Pour tenir ma comptabilité (la loi).',
    'Daarnaast verplichten wetten zoals de Havenwet ons om dit te verwerken.',
    'De wet schrijft ons dat voor.',
    'De fiscus wil dat we elke rekening nummeren.',
    'Wij moeten ons houden aan de boekhoudwet.',
    'Because the tax office requires it of us.',
    'Wij zijn door de fiscus verplicht dit nummer te vragen.',
    'Dat moeten wij doen van de Woonwet.',
    'De Wwft en de Wft verplichten ons daartoe.',
    'Om te voldoen aan het Zorgdecreet.',
    'De wet tot voorkoming van het witwassen van geld, die de makelaar ertoe verplicht zijn klanten te kennen.',
    'Omdat we dat wettelijk moeten.',
    'Nous y sommes légalement tenus.',
    'Omdat een wet of decreet ons daartoe verplicht.',
    'De Belastingdienst verlangt van ons dat we facturen nummeren.',
    'Onze fiscale bewaarplicht.',
    'Dat moeten we van de wet.',
    'La loi nous impose ce registre.',
    'The law requires us to register guests.',
    'Om te voldoen aan onze wettelijke verplichtingen.',
    'Wij zijn wettelijk verplicht uw btw-nummer op de factuur te zetten.',
    'To comply with a legal obligation.',
    'Nos obligations légales.',
  ],
  vitalInterests: [
    'In noodgevallen, om uw leven te beschermen.',
    'Wanneer er levensgevaar is.',
    'Om uw vitale belangen te beschermen.',
    'To protect your vital interests.',
  ],
  publicTask: [
    'Onze wettelijke taken.',
    "Une mission d'intérêt public.",
    'Wij verwerken deze gegevens voor de vervulling van een taak van algemeen belang.',
    'In the exercise of official authority.',
  ],
  legitimateInterests: [
    'Ik heb er belang bij te weten waarom iets vastloopt.',
    'Wij hebben een gerechtvaardigd belang bij een veilige website.',
    'Based on our legitimate interest in fraud prevention.',
    'Notre intérêt légitime.',
  ],
};

/** Sentences with the words of a basis in which the site grounds nothing on it: run as tests, like the others. */
export const NO_BASIS_EXAMPLES: readonly string[] = [
  'De overheid vraagt ons deze verklaring te geven.',
  'De gemeente vraagt bewoners om hun mening.',
  'De regels voor gerechtvaardigd belang gelden niet voor ons.',
  'Wij gaan met onze hostingpartij een verwerkersovereenkomst aan.',
  'Bent u akkoord met de prijs, teken dan de offerte.',
  'Dat moet u van de belastingdienst krijgen.',
  'Wij houden ons aan de privacywet.',
  'Omdat de gegevensbeschermingswet mij verplicht, leg ik uit wat ik doe.',
  'Om te voldoen aan de privacywet kozen wij een andere leverancier.',
  'De fiscus verplicht ons niet om dit te vragen.',
  'Wij gebruiken een sjabloon voor de verwerkersovereenkomst.',
  'Uw toestemming is hiervoor niet vereist.',
  'Een gemeente kan geen beroep doen op het gerechtvaardigd belang.',
  'Wij sluiten verwerkersovereenkomsten met onze leveranciers.',
  'De wet vraagt dat wij u informeren over cookies.',
  'De gegevensbeschermingswet verplicht ons uw rechten te noemen.',
  'Niets verplicht ons om dit te vragen.',
  'Wij gebruiken modelcontracten van de Commissie.',
];
