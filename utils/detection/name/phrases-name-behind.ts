import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { type NamePhrase, PRIVACY } from './phrases-identity';

/** The name follows where the phrase ends. */
export const OBJECT_PHRASES: readonly NamePhrase[] = [
  {
    how: 'sentence:verantwoordelijke-is',
    weight: 10,
    role: 'name',
    pattern: fitted(
      /(?:verwerkings-?\s?)?verantwoordelijke?n?(?!\suitgever)(?:\s(?:partij|organisatie|instantie|onderneming))?(?:\sis(?=\svoor))?(?=[\s:(])(?:\s\([^)]{1,40}\))?[^.:]{0,110}?(?:\sis(?=[\s:])|\szijn\s?:|\sdoor\s?:|:)\s?:?\s{0,2}/gi,
    ),
  },
  {
    how: 'sentence:is-verantwoordelijk',
    weight: 6,
    role: 'name',
    pattern: fitted(
      /\s(?:is|zijn)\s(?=["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ][^.,:;]{1,60}\s(?:(?:de\s)?verwerkingsverantwoordelijke|verantwoordelijk voor de verwerking)\b)/g,
    ),
  },
  {
    how: 'sentence:controller-is',
    weight: 10,
    role: 'name',
    pattern: fitted(
      /(?:controller|responsible (?:party|person|entity|organi[sz]ation|company)|responsable du traitement)[^.:]{0,80}?(?:\sis(?=[\s:])|\sest|:)\s?:?\s{0,2}(?:the (?:firm|company|organi[sz]ation|association)\s|la société\s|l['’]entreprise\s)?/gi,
    ),
  },
  {
    how: 'sentence:wij-zijn',
    weight: 9,
    role: 'name',
    pattern: fitted(
      /\b(?:wij zijn|ik ben|we zijn|mijn naam is|onze naam is|we are|nous sommes|je suis|(?:wij|ik|mij),(?=\s["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]))\s/gi,
    ),
  },
  {
    how: 'sentence:dat-is',
    weight: 8,
    role: 'name',
    pattern:
      /(?:(?:^|\?\s)(?:Dat is|Dat zijn|Dat ben ik,|Dat zijn wij,|That is)\s)(?=["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d])/g,
  },
  {
    how: 'sentence:bevoegd-gezag',
    weight: 8,
    role: 'legal',
    pattern: fitted(
      /\b(?:bevoegd gezag|inrichtende macht|schoolbestuur|pouvoir organisateur)[^.:]{0,60}?(?:\sis\s|\sest\s|:\s)/gi,
    ),
  },
  {
    how: 'sentence:ons-bedrijf',
    weight: 7,
    role: 'name',
    pattern: fitted(
      /\b(?:[Mm]ijn|[Oo]ns|[Oo]nze|[Oo]ur)\s(?:[a-z]{3,12}\s)?(?:praktijk|bedrijf|onderneming|zaak|organisatie|vereniging|school|studio|winkel|club|company),\s(?=["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ])/g,
    ),
  },
  {
    how: 'sentence:eigenaar-van',
    weight: 7,
    role: 'trade',
    pattern: fitted(
      /\b(?:eigenaar|eigenares|zaakvoerder|zaakvoerster|uitbater|oprichter)\svan\s(?=["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d])/g,
    ),
  },
  {
    how: 'sentence:heet',
    weight: 8,
    role: 'name',
    pattern: fitted(
      /\b(?:bedrijf|onderneming|praktijk|zaak|winkel|webshop|vereniging|club|organisatie|studio|salon|school|kantoor|stichting|vzw)\s(?:heet|draagt de naam|noemt)\s/gi,
    ),
  },
  {
    how: 'sentence:eenmanszaak-van',
    weight: 7,
    role: 'legal',
    pattern: fitted(/\b(?:[Ee]enmanszaak|entreprise individuelle)\s(?:van|de)\s(?:[a-z]{4,20}\s)?/g),
  },
  {
    how: 'sentence:uitgebaat-door',
    weight: 9,
    role: 'legal',
    pattern: fitted(
      /(?<![A-Za-zÀ-ɏ])(?:(?<!\b(?:parking|parkeer\w{0,8}|camera['’]?s|kantine|servers?)\s(?:wordt|worden|is|zijn)\s)uitgebaat|geëxploiteerd|(?:beheerd|aangeboden)(?<=(?:site|shop|winkel|app|applicatie|platform|portaal|pagina['’]?s?|zaak|salon|dienst(?:en)?|blog|camping|hotel|restaurant|praktijk|vraag)\s(?:.{0,60}\s)?(?:beheerd|aangeboden))|uitgegeven|georganiseerd|gedreven|gerund|gevoerd|operated|run|owned|managed|published|exploitée?|gérée?|éditée?|publiée?)\s(?:wordt\s)?(?:door|by|par)\s?:?\s|\b(?:fungeert|valt|handelt)\sonder\sde\s(?:vennootschap|firma|onderneming)\s/gi,
    ),
  },
  {
    how: 'sentence:handelsnaam-van',
    weight: 9,
    role: 'legal',
    pattern: fitted(
      /\b(?:handelsnaam|merknaam|merk|trading name|trade name|nom commercial|eigendom)\s(?:van|of|de)\s/gi,
    ),
  },
  {
    how: 'sentence:als-wij',
    weight: 9,
    role: 'name',
    pattern: fitted(
      /(?:^|[.!?]\s)Als\s(?=(?:vzw|bv|nv|vof|stichting|vereniging|gemeente|stad)\s[^.,:]{2,60}\s(?:verwerken|verzamelen|respecteren|hechten|gebruiken|gaan|zijn|hebben)\s(?:wij|we)\s)/gi,
    ),
  },
  {
    how: 'sentence:onderdeel-van',
    weight: 4,
    role: 'legal',
    pattern: fitted(
      /\b(?:onderdeel|initiatief|project|dochteronderneming|afdeling|part|subsidiary)\s(?:van|of)\s/gi,
    ),
  },
  {
    how: 'sentence:onder-de-naam',
    weight: 9,
    role: 'trade',
    pattern: fitted(
      /\b(?:onder de (?:handels)?na(?:am|men)|(?:t[.\u2024]?)?h[.\u2024]?o[.\u2024]?d[.\u2024]?n[.\u2024]?|h\/o|trading as|under the name|sous le nom)\s(?:van\s)?/gi,
    ),
  },
  {
    how: 'sentence:pagina-is-van',
    weight: 8,
    role: 'name',
    pattern: fitted(
      /\b(?:[Dd]eze|[Dd]it)\s(?:(?:web)?site|website|webshop|webwinkel|pagina|blog|app)\sis\s(?:er\s)?(?:een\s)?van\s(?:de\s|het\s)?(?=["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ])/g,
    ),
  },
  {
    how: 'sentence:website-van',
    weight: 6,
    role: 'name',
    pattern: fitted(
      /\b(?:(?:web)?site(?:\s(?:web|internet))?|webshop|webwinkel|website en diensten|pagina['’]?s?|app|applicatie|platform)\s(?:van|of|de)\s(?:de\s|het\s)?(?=["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|\d)/g,
    ),
  },
  {
    how: 'heading:privacy-van',
    weight: 7,
    role: 'name',
    pattern: fitted(
      /(?:privacy\s?-?\s?(?:verklaring|beleid|statement|policy|reglement|voorwaarden|notice)|politique de confidentialité|privacyverklaring website)\s{0,2}(?:van|of|voor|for|de|bij|is van toepassing op|geldt voor|applies to|–|-|—|:|\||·)\s{1,2}(?:de website van\s)?/gi,
    ),
  },
  {
    how: 'sentence:hoe-omgaat',
    weight: 6,
    role: 'name',
    pattern: fitted(
      /\b(?:hoe|waarom|welke(?: persoons)?gegevens|how|comment)\s(?=[^.,(]{2,70}?(?:\([^)]{2,120}\))?\s(?:omgaat|om gaat|met (?:uw|je|jouw|persoons)|(?:uw|je|jouw|persoonsgegevens|gegevens|informatie)|verwerkt|verzamelt|collects|processes|uses|handles|traite))/gi,
    ),
  },
  {
    how: 'sentence:bij',
    weight: 5,
    role: 'name',
    pattern: /(?:^|[.!?]\s)(?:Bij|Binnen)\s(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/g,
  },
  {
    how: 'sentence:penvoerder',
    weight: 8,
    role: 'name',
    pattern: fitted(
      /\b(?:penvoerder|organisator|initiatiefnemer|uitgever|aanbieder|exploitant|beheerder)\s(?:van|voor)\s[^.:,;]{3,40}?\sis\s(?=["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ])/gi,
    ),
  },
  {
    how: 'sentence:achter-de-site',
    weight: 8,
    role: 'name',
    pattern: fitted(
      /(?:achter|eigenaar van|uitgever van|beheerder van|exploitant van|uitbater van)\s(?:(?:deze|de|het)\s(?:web|web-)?(?:site|shop|winkel|app|platform)[^.:]{0,40}?|(?:www\.)?[a-z\d-]{2,40}\.[a-z]{2,6})(?:\sis\s|:\s)/gi,
    ),
  },
  {
    how: 'sentence:verwerkt-ook',
    weight: 5,
    role: 'name',
    pattern: fitted(
      new RegExp(
        `\\b(?:verwerkt|verzamelt|bewaart|gebruikt|verklaart|hanteert|respecteert|waarborgt|ontvangt|vraagt)\\s(?:de\\s|het\\s)?(?=["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\\d][^.;:]{2,60}?\\s(?:dat|uw|je|jouw|uitsluitend|alleen|enkel|de|${PRIVACY})\\b)(?=[^.]{0,140}${PRIVACY})`,
        'g',
      ),
    ),
  },
  {
    how: 'sentence:team-van',
    weight: 4,
    role: 'name',
    pattern: fitted(
      /\b(?:[Ww]e,? at|[Ww]ij,? (?:van|bij)|[Ww]ij als [a-z]{4,24} (?:van|bij)|[Ww]e (?:van|bij)|(?:[Jj]e|[Uu]|[Jj]ij) bij|[Ii]ssued by|(?:opgesteld|opgemaakt|opgericht) door(?: de (?:firma|vennootschap|onderneming|vereniging|stichting))?|[Tt]eam van|(?:[Dd]e|[Oo]nze|[Aa]lle) (?:medewerkers|personeelsleden|vrijwilligers|artsen|tandartsen|therapeuten|leerkrachten|notarissen|advocaten) van|(?:klant|(?<!\b(?:zijn|ben|is|[Ww]ij|[Ww]e|[Ii]k|ook|erkend|actief)\s)lid|bezoeker|patiënt|cliënt|gast|huurder|deelnemer|gebruiker|leerling|medewerker|vrijwilliger)s? (?:van|bij)|(?:vestigingen|winkels|medewerkers|producten|websites?) van|bezoek aan|belangrijk (?:voor|bij)|(?:geeft|verleent|geef) (?:u|je|jij|ik)(?: aan)?)\s(?=["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d])/g,
    ),
  },
  {
    how: 'sentence:diensten-van',
    weight: 4,
    role: 'name',
    pattern: fitted(
      /\b(?:van toepassing op|applies to|s[’']applique à|geldt voor|geldt voor alle diensten van|diensten van|activiteiten van|klanten van|leden van|dienstverlening van|[Ww]elkom bij|relatie met|overeenkomst met|[Kk]iest voor|[Ww]elcome to|[Bb]ienvenue (?:chez|à)|(?:services|customers|members|website) of|services de|clients de|contact details (?:for|of)|coordonnées de|It is(?=\s[^.]{2,60}['’]s policy))\s(?=["“'‘]?(?:[A-ZÀ-ÖØ-ÞŁŒŠŽ]|[a-z]{1,2}[A-Z]|[a-z]\s))/g,
    ),
  },
  {
    how: 'sentence:door-verwerkt',
    weight: 5,
    role: 'name',
    pattern: fitted(
      /\b(?:verwerkt|verzameld|gebruikt|bewaard|verwerking|verwerken van gegevens|gegevensverwerking|persoonsgegevens|processed|collected|personal (?:data|information)|traitées?|collectées?)\s(?:[A-Za-zÀ-ɏ]{1,15}\s){0,3}(?:door|by|par)\s/gi,
    ),
  },
];
