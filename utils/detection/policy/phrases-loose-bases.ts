import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { raw, ways } from '@/utils/detection/patterns/ways';
import type { LegalBasis } from '@/utils/law/rights';

const LAWS = raw`(?:\w{0,22}wet(?:ten|geving|boek)?|ww?ft|wgbo|wkkgz|wabvpz|\w{0,18}decre(?:et|ten)|wet- en regelgeving|\w{0,12}regelgeving|wettelijke (?:regels|bepalingen))`;
/** Who or what lays a duty on the controller; never the law on privacy itself, which every policy obeys. */
const DEMANDS = raw`(?:(?!privacy|gegevens)${LAWS}|fiscus|belastingdienst|overheid|gemeente|wetgever|rsz|toezichthouder)`;
const OBLIGES = raw`(?:verplicht(?:en)?|vereis(?:t|en)|eis(?:t|en)|vraagt|vragen|verlang(?:t|en)|voorgeschreven|schrijf(?:t|ven)\b.{0,30}\bvoor|wil(?:len)? dat (?:we|wij|ik)|voorschrijf?(?:t|ven)|opleg(?:t|gen)|opgelegd|(?:leg(?:t|gen)\b.{0,20}\bop)|dwing(?:t|en))`;

/** What one comes to a controller for; to carry it out is what was agreed. */
const ENGAGED = raw`(?:\w{0,14}bestelling(?:en)?|aankoop|\w{0,10}order|\w{0,10}opdracht(?:en)?|\w{0,16}afspra(?:ak|ken)|dienst(?:en|verlening)?|\w{0,14}lidmaatschap|donateurschap|\w{0,10}abonnement|aansluiting|\w{0,10}behandeling(?:en)?|reservering|reservatie|boeking|inschrijving|herstelling|werk(?:en|zaamheden)?|cursus|opleiding|traject)`;
const THE = raw`(?:de |het |een |uw |je |jouw |onze |ons |deze |dit )?`;

/** Looser words for a basis: they count where the sentence sets out to ground a processing and names no other. */
export const LOOSE_BASIS_PHRASES: readonly (readonly [LegalBasis, RegExp])[] = [
  [
    'consent',
    ways(
      raw`(?:alleen|enkel|zonder|mits|met|na|op basis van|only|without|avec|sans)\b.{0,50}\b(?:akkoord|opt-?in|permission|accord|ja (?:zegt|zei|op|hebt gezegd))\b`,
      raw`omdat (?:je|jij|u) (?:\w{2,12} ){0,3}(?:ja (?:hebt |heeft )?(?:gezegd|zei|zegt)|vinkje|aangevinkt)\b`,
      raw`si vous etes d'accord\b|because you said yes\b`,
      raw`ask (?:for )?your permission\b`,
      raw`(?:je|jij|u) (?:hebt |heeft )?(?:ons |mij )?(?:hebt |heeft )?(?:gezegd|zei|zegt|laten weten) dat (?:het|dat|dit|wij dat|we dat) mag\b`,
      raw`(?:alleen|enkel|pas|slechts|uitsluitend)\b.{0,20}\b(?:als|wanneer|indien) (?:je|jij|u) (?:daar |er |dat |dit |hier )?zelf voor (?:kiest|koos|gekozen)\b`,
    ),
  ],
  [
    'contract',
    ways(
      raw`uitvoer\w{0,4} van ${THE}(?:overeengekomen |gevraagde |afgesproken |gemaakte )?${ENGAGED}\b`,
      raw`uitvoering te (?:kunnen )?geven aan ${THE}${ENGAGED}\b`,
      raw`omdat (?:dat|dit|het) (?:noodzakelijk|nodig) is (?:om|voor) ${THE}${ENGAGED}\b`,
      raw`omdat (?:wij|we|ik) ${THE}${ENGAGED} (?:\w{2,12} ){0,2}(?:leveren|uitvoeren|bezorgen)\b`,
      raw`zonder (?:die|deze|uw|je|jouw) (?:persoons)?gegevens kunnen? (?:wij|we|ik) ${THE}${ENGAGED} (?:\w{2,14} ){0,2}(?:uitvoeren|leveren|verwerken|nakomen)\b`,
      raw`omdat (?:je|jij|u) (?:\w{2,12} ){0,3}(?:besteld|gekocht|geboekt|gereserveerd)\b`,
      raw`nodig\b.{0,12}\bom (?:uw|je|jouw|de|een) (?:\w{3,14} (?:of|en) )?(?:bestelling|opdracht|reserver\w{3}|reservatie|boeking|herstelling|aankoop)(?: (?:of|en) \w{3,14})? (?:uit te voeren|te (?:leveren|verwerken|bezorgen))\b`,
      raw`afspraak met (?:jou|je|u) (?:niet )?na ?komen\b`,
      raw`afspra(?:ak|ken)\b.{0,25}\b(?:na te komen|nakomen)\b`,
      raw`afspraken\b.{0,60}\b(?:uitvoeren|uit te voeren)\b`,
      raw`omdat (?:je|jij|u) (?:\w{2,12} ){0,3}(?:klant|lid|abonnee|huurder|patient) (?:bent|wordt)\b`,
    ),
  ],
  [
    'legitimateInterests',
    ways(
      raw`(?:wij|we|ik) (?:hebben|heb)? ?er (?:\w{2,12} ){0,3}belang bij\b`,
      raw`(?:hebben|heb) (?:wij|we|ik) (?:\w{2,8} )?een (?:\w{4,12} )?eigen belang\b`,
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
      raw`zoals (?:de |het )?(?!privacy|gegevens)${LAWS} (?:dat |het )?(?:voorschrijf?t|vraagt|eist|oplegt|vereist)\b`,
      raw`comply with (?:the |our |applicable |all )?(?:tax|accounting|fiscal|commercial) (?:law|legislation|rules)\b`,
    ),
  ],
];

/** A law or a public body that demands the processing: "de wet vraagt dat van ons". */
export const DEMANDED = ways(
  raw`${DEMANDS}\b.{0,110}\b${OBLIGES}\b`,
  raw`moet(?:en)?\b.{0,30}\bvan (?:de|het) ${DEMANDS}\b(?! (?:weten|krijgen|ontvangen|horen|terug))`,
  raw`moet(?:en)? (?:wij|we|ik) (?:ook )?(?:volgens|van|krachtens) (?:de |het )?${DEMANDS}\b`,
  raw`verplicht(?:en)?\b.{0,10}\bwetten\b.{0,60}\bons\b`,
  raw`verplicht volgens (?:de |het )?${DEMANDS}\b`,
  raw`tax (?:office|authorit\w{1,3}|law)\b.{0,30}\b(?:requires?|obliges?|demands?)\b`,
  raw`(?:opgelegd|verplicht|gevraagd) (?:door|vanuit) (?:de |het |een )?${DEMANDS}\b`,
  raw`(?:zijn|ben) (?:wij|we|ik) (?:door|vanuit|volgens|bij) (?:de |het |een )?${DEMANDS}\b.{0,20}\b(?:verplicht|gehouden)\b`,
  raw`(?:wij|we|ik) (?:zijn|ben|worden) (?:door|vanuit|volgens|bij) (?:de |het |een )?${DEMANDS}\b.{0,20}\b(?:verplicht|gehouden)\b`,
  raw`law (?:requires|obliges|demands|makes us)\b`,
  raw`loi\b.{0,40}\b(?:impose|exige|oblige)`,
);
/** Whom the law demands it of, or that it is why. */
export const OF_US = fitted(
  /\b(?:ons|mij|me|moet(?:en)? (?:wij|we|ik)|verplicht (?:elke?|iedere?) \w{4,20} (?:om|tot)|(?:zijn|ben) (?:wij|we|ik)|(?:wij|we|ik) (?:zijn|ben|worden)|wil(?:len)? dat (?:we|wij|ik)|er ?toe|daartoe|hiertoe|van (?:de|het) (?:\w{0,20}wet|overheid|fiscus|belastingdienst|\w{0,18}decreet)|omdat|want|(?:dat|dit) (?:vraagt|eist|vereist|verlangt|moet)|us|nous|because|car)\b/,
);
/** Demands of the law that ground no processing: what must be told, asked, secured or kept; and conditions. */
export const DEMANDS_OTHER = fitted(
  /\b(?:cookies?|toestemming|consent|informeren|maatregelen|beveilig\w{0,4}|datalek\w{0,3}|functionaris|rechten|verklaring(?! (?:omtrent|sociale|van goed))|tenzij|behalve|zolang|zo lang|langer|niet|geen|avg|gdpr|rgpd|unless|(?:waar|indien|wanneer|zover) de wet)\b/,
);

/** Words that say outright that a ground follows. */
export const EXPLICIT_BASIS = fitted(
  /\b(?:rechts|verwerkings)?grondslag|\brechtsgrond|\brechtsbasis\b|\bop (?:de )?basis van\b|\bop grond van\b|\bbase(?:ren|ert|er)\b|\bgebaseerd op\b|\bgestoeld op\b|\bsteun(?:t|en) op\b|\bart(?:ikel|icle|\.)? ?6\b|\bkrachtens\b|\bomdat\b|\bis wettelijk verplicht\b|\bwettelijke basis\b|\blawful basis\b|\blegal basis\b|\bbased on\b|\bon the basis of\b|\bbase (?:legale|juridique)\b|\bsur la base\b|\bfonde(?:e|s)? sur\b/,
);
