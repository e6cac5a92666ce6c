import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { raw, ways } from '@/utils/detection/patterns/ways';
import type { LegalBasis } from '@/utils/law/rights';

/** An agreement with the data subject: not one with processors, on secrecy, or a model for transfers. */
const AGREEMENT = raw`(?!(?:sub|ver|be)*werk(?:er|ing)|geheim|model|standaard)[a-z-]{0,24}(?:overeenkomst|contract)(?:en)?`;
/** Words that name a legal basis of article 6(1) AVG, folded; where they count is told in `read-legal-bases.ts`. */
export const BASIS_PHRASES: Readonly<Record<LegalBasis, RegExp>> = {
  consent: ways(
    raw`\w{0,10}toestemming(?:en)?\b`,
    raw`instemming\b`,
    raw`stem(?:t|men)? (?:u |je |jij )?(?:ermee |hiermee |ook )?in (?:met|dat)\b`,
    raw`(?:er|daar|hier)mee (?:hebt |heeft )?in(?:stemt?|stemmen|stemde|gestemd)\b`,
    raw`(?:uw|jouw|je|hun|zijn|haar) goedkeuring\b`,
    raw`(?:met|na) (?:uw|jouw|je) (?:uitdrukkelijk )?(?:akkoord)\b`,
    raw`(?:uitdrukkelijk|expliciet|voorafgaand)e? akkoord\b`,
    raw`(?:omdat|als|mits|indien|wanneer) (?:je|jij|u) (?:het|dat|dit|er) goed ?(?:vindt)\b`,
    raw`(?:met|na|zonder|op basis van) (?:uw|jouw|je) toelating\b|toelating (?:gegeven|geeft|gaf|vragen)\b`,
    raw`you(?:'ve| have)? opted in\b`,
    raw`you (?:agree|consent) to (?:the|our) (?:collection|processing|use)\b`,
    raw`consent(?:ement)?\b`,
    raw`avec votre accord\b|votre autorisation\b|autorisation (?:explicite|prealable)\b`,
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
    raw`${AGREEMENT} (?:zelf )?is (?:hiervoor |daarvoor |hier )?de (?:reden|grond|grondslag|basis)\b`,
    raw`(?:zonder|without)\b.{0,10}\b${AGREEMENT} die (?:u|je|jij) met ons\b`,
    raw`onze afspra(?:ak|ken) met (?:u|je|jou)\b.{0,12}\b(?:na te komen|nakomen)\b`,
    raw`(?:gebruiken|verwerken|nodig)\b.{0,90}\bvoor (?:het|de|uw|je|jouw|een) ${AGREEMENT}\b`,
    raw`because\b.{0,60}\b(?:contract|agreement)\b`,
    raw`contractuele (?:noodza|verplicht|relatie|grond|verbintenis|basis)|pre-?contractu`,
    raw`(?:voorafgaand)\b.{0,20}\bovereenkomst\b`,
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
    raw`(?<!\b(?:waar|indien|wanneer|als|zover|tenzij) )(?:de|door de|bij) wet\b.{0,25}\b(?:verplicht|vereist|voorgeschreven|oplegt)`,
    raw`verplicht\b.{0,15}\b(?:door de|bij|van de) wet\b`,
    raw`(?:voldoen aan|naleven van|naleving van|houden aan)\b.{0,30}\b(?:wet(?:ten|geving)?|wet- en regelgeving|regelgeving)\b`,
    raw`(?:voldoen aan|naleven van|naleving van|houden aan) (?:de |het |onze )?(?!privacy|gegevens|avg|cookie|telecom)\w{2,20}(?:decreet|wet)\b`,
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
    raw`vital interest|(?:protect|save) (?:your|a) life\b`,
    raw`interets? vita(?:l|ux)\b|sauvegarde de la vie\b`,
  ),
  publicTask: ways(
    raw`\w{0,14}(?:taak|opdracht|taken)\b.{0,40}\b(?:algemeen|openbaar|publiek) belang\b`,
    raw`(?:publiekrechtelijke|wettelijke|publieke) (?:taak|taken|opdracht)`,
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

const ARTICLE_6 = raw`(?:\b6[ .,]{0,2}(?:(?:lid|par(?:agraaf|agraph)?|§) ?)?\(?1\)?|\bart(?:ikel|icle|\.)? ?6,?(?: eerste lid| avg| gdpr)?)`;
const PLACE = raw`(?:aanhef en )?(?:sub ?|onder(?:deel)? ?|punt ?|point ?|lett(?:er|re) ?|lit\.? ?)?`;
/** The first letter behind article 6(1); `NEXT_LETTER` then walks on: "a (toestemming), b (contract) en f". */
export const FIRST_LETTER = fitted(new RegExp(raw`${ARTICLE_6}[ .,:]{0,2}${PLACE}\(?([a-f])\b`, 'g'));
export const NEXT_LETTER = fitted(
  new RegExp(
    raw`\)?(?: ?\([^()]{2,200}\))?(?: ?[,;/&+] ?(?:en |and |et |of )?| (?:en|and|et|of|or) )${PLACE}\(?([a-f])(?=[),.;:/]|$| (?:\(|en |and |et |of |avg|gdpr|rgpd|van ))`,
    'y',
  ),
);
