import type { LegalBasis } from '@/utils/law/rights';

/** Words that name a legal basis of article 6(1) AVG, folded; where they count is told in `read-legal-bases.ts`. */
export const BASIS_PHRASES: Readonly<Record<LegalBasis, RegExp>> = {
  consent:
    /\b\w{0,10}toestemming(?:en)?\b|\binstemming\b|\bstem(?:t|men)? (?:u |je |jij )?(?:ermee |hiermee |ook )?in (?:met|dat)\b|\bermee in(?:stemt|stemmen)\b|\b(?:uw|jouw) goedkeuring\b|\byou (?:agree|consent) to (?:the|our) (?:collection|processing|use)\b|\b(?:uitdrukkelijk|expliciet|voorafgaand)e? akkoord\b|\bconsent\b|\bconsentement\b|\b6[ .,]{0,2}(?:lid ?)?\(?1\)?[ .,]{0,2}(?:sub ?|onder ?|lett(?:er|re) ?)?\(?a\b/,
  contract:
    /\b(?:uitvoer\w{0,4}|uit te voeren|sluiten|aangaan|afsluiten|voorbereid\w{0,3}|nakom\w{0,3}|totstand\w{0,7}|aanloop)\b.{0,70}\b(?:\w{0,20}overeenkomst(?:en)?|contract(?:en)?)\b|\b\w{0,20}overeenkomst\b.{0,30}\b(?:uit te voeren|uitvoeren|na te komen)\b|\b(?!ver?werkers|bewerkers)\w{0,20}overeenkomst\b.{0,40}\b(?:sluiten|gesloten|afsluiten|aangaan)\b|\b(?:op basis van|op grond van|krachtens)\b.{0,25}\b(?!ver?werkers|bewerkers)\w{0,20}(?:overeenkomst|contract)\b|\b(?:in het kader van|noodzakelijk (?:is )?voor|nodig (?:is )?voor|ingevolge|uit hoofde van|naleving van|nakoming van)\b.{0,40}\b(?!ver?werkers|bewerkers)\w{0,20}(?:overeenkomst(?:en)?|contract(?:en)?)\b|\bcontractuele (?:noodza|verplicht|relatie|grond|verbintenis)|\bprecontractue|\b(?:voorafgaand|voorafgaat)\b.{0,20}\bovereenkomst\b|\b(?:enter into|necessary for|execution of|conclude|fulfil?l?ing) (?:the|a|an|our|your|this|any)\b.{0,15}\b(?:contract|agreement)|\bperformance of (?:the|a|an|our|your|this|any)\b.{0,20}\b(?:contract|agreement)|\b(?:perform|fulfil|fulfill|execute|carry out)\b.{0,25}\b(?:contract|agreement)\b|\bcontractual (?:necessity|obligation|relationship)|\bpre-?contractual\b|\bexecut(?:ion|er) (?:du|d'un|de notre|de votre|des|le|un|notre|votre) contrat|\bprecontractuelles?\b|\b6[ .,]{0,2}(?:lid ?)?\(?1\)?[ .,]{0,2}(?:sub ?|onder ?|lett(?:er|re) ?)?\(?b\b/,
  legalObligation:
    /\bwettelijke? (?:\w{1,20} ){0,2}(?:\w{0,15}verplichting|plicht|vereiste|voorschrift)|\b(?:juridische|fiscale|boekhoudkundige|administratieve) (?:en \w{1,20} )?verplichting|\bboekhoudverplichting|\bwettelijk (?:\w{1,12} ){0,2}(?:verplicht|vereist|gehouden)|\b(?:de|door de|bij) wet\b.{0,25}\b(?:verplicht|vereist|voorgeschreven|oplegt)|\bverplicht\b.{0,15}\b(?:door de|bij) wet\b|\bwettelijke eisen\b|\b(?:voldoen aan|naleven van|naleving van|nakomen van)\b.{0,30}\b(?:wet(?:ten|geving)?|wet- en regelgeving|regelgeving)\b|\blegal (?:and \w{1,15} )?(?:obligation|requirement)|\bstatutory (?:obligation|dut)|\bobligations? (?:legales?|comptables?|fiscales?)|\b6[ .,]{0,2}(?:lid ?)?\(?1\)?[ .,]{0,2}(?:sub ?|onder ?|lett(?:er|re) ?)?\(?c\b/,
  vitalInterests:
    /\bvita(?:al|le) belang|\bvital interest|\binterets? vita(?:l|ux)\b|\b6[ .,]{0,2}(?:lid ?)?\(?1\)?[ .,]{0,2}(?:sub ?|onder ?|lett(?:er|re) ?)?\(?d\b/,
  publicTask:
    /\b(?:taak|opdracht|taken)\b.{0,40}\b(?:algemeen|openbaar) belang\b|\b(?:publiekrechtelijke|wettelijke|publieke|decretale) (?:taak|taken|opdracht)|\bopenbaar gezag\b|\boverheidstaak\b|\btask\b.{0,30}\bpublic interest\b|\bofficial authority\b|\bmission\b.{0,20}\binteret public\b|\b6[ .,]{0,2}(?:lid ?)?\(?1\)?[ .,]{0,2}(?:sub ?|onder ?|lett(?:er|re) ?)?\(?e\b/,
  legitimateInterests:
    /\b(?:gerechtvaardigde?|legitieme?|rechtmatige?|gewettigde?) (?:\w{1,20} ){0,2}\w{0,12}belang|\bbelang\w{0,2} (?:is|dat) gerechtvaardigd\b|\blegitimate (?:\w{1,15} )?interest|\binterets? (?:legitimes?)\b|\b6[ .,]{0,2}(?:lid ?)?\(?1\)?[ .,]{0,2}(?:sub ?|onder ?|lett(?:er|re) ?)?\(?f\b/,
};

/** Words that say outright that a ground follows. */
export const EXPLICIT_BASIS =
  /\b(?:rechts|verwerkings)?grondslag|\brechtsgrond|\brechtsbasis\b|\bop (?:de )?basis van\b|\bop grond van\b|\bbase(?:ren|ert|er)\b|\bgebaseerd op\b|\bgestoeld op\b|\bsteun(?:t|en) op\b|\bart(?:ikel|icle|\.)? ?6\b|\blegal basis\b|\bbased on\b|\bon the basis of\b|\bbase (?:legale|juridique)\b|\bsur la base\b|\bfonde(?:e|s)? sur\b/;

/** Sentences that name each basis: run as tests, left out of the built reader. */
export const BASIS_EXAMPLES: Readonly<Record<LegalBasis, readonly string[]>> = {
  consent: [
    'De nieuwsbrief sturen wij alleen met uw toestemming.',
    'Rechtsgrond: jouw instemming.',
    'Our legal basis is your consent.',
    'Base légale : votre consentement.',
  ],
  contract: [
    'Dit is nodig voor de uitvoering van de koopovereenkomst.',
    'Om de overeenkomst met u uit te voeren.',
    'Necessary for the performance of our contract with you.',
    "L'exécution du contrat.",
    'Grondslag: artikel 6, lid 1, onder b AVG.',
  ],
  legalObligation: [
    'Om te voldoen aan onze wettelijke verplichtingen.',
    'Wij zijn wettelijk verplicht uw btw-nummer op de factuur te zetten.',
    'To comply with a legal obligation.',
    'Nos obligations légales.',
  ],
  vitalInterests: ['Om uw vitale belangen te beschermen.', 'To protect your vital interests.'],
  publicTask: [
    'Wij verwerken deze gegevens voor de vervulling van een taak van algemeen belang.',
    'In the exercise of official authority.',
  ],
  legitimateInterests: [
    'Wij hebben een gerechtvaardigd belang bij een veilige website.',
    'Based on our legitimate interest in fraud prevention.',
    'Notre intérêt légitime.',
  ],
};
