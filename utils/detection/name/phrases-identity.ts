import { fitted } from '@/utils/detection/patterns/fitted-pattern';
/**
 * The ways in which a page says who it is. Each phrase is data: a pattern around the place where the name
 * stands, how much it proves, and (in the test beside it) examples that it takes and that it leaves.
 * Patterns work on text with masked dots (`maskDots`), at most 3,000 characters; every gap is bounded.
 */
export interface NamePhrase {
  readonly how: string;
  readonly pattern: RegExp;
  readonly weight: number;
  /** What the name is: of the business as such, its legal person, or the brand. */
  readonly role: 'name' | 'legal' | 'trade';
}

const PRIVACY =
  '(?:privacy|persoonsgegevens|(?:medische |\\b)gegevens van|medische gegevens|gezondheidsgegevens|persoonlijke gegevens|uw gegevens|je gegevens|jouw gegevens|(?:alleen|enkel|uw|je|jouw) (?:(?:uw|je|jouw) )?naam|personal data|données)';

/** The name is the subject: it ends where the phrase starts. */
export const SUBJECT_PHRASES: readonly NamePhrase[] = [
  {
    how: 'sentence:verantwoordelijke',
    weight: 10,
    role: 'name',
    pattern: fitted(
      /,?\s(?:is|zijn|treedt op als|treden op als|fungeert als|geldt als|wordt beschouwd als|als)\s(?:hierbij\s|zelf\s|dan ook\s|in dit kader\s)?(?:de\s|het\s|een\s)?(?:enige\s|eigen\s)?(?:verwerkings-?\s?verantwoordelijke|verantwoordelijke?(?=[^.]{0,70}(?:verwerk|gegevens|behandel)))/gi,
    ),
  },
  {
    how: 'sentence:controller',
    weight: 10,
    role: 'name',
    pattern: fitted(
      /,?\s(?:is|are|acts as|est)\s(?:the\s|le\s|la\s)?(?:(?:data\s)?controller|responsible for (?:the\s)?(?:processing|collection)|responsables? (?:du|de ce) traitement|responsable du traitement)/gi,
    ),
  },
  {
    how: 'sentence:hierna',
    weight: 8,
    role: 'name',
    pattern: fitted(
      /,?\s\(?(?:hierna|verder(?! te noemen\s(?:de\s)?avg)|hereinafter|ci-après)(?:\s(?:ook|te noemen|genoemd|aangeduid als|:))?[\s:,"“'‘(]/gi,
    ),
  },
  {
    how: 'sentence:gevestigd',
    weight: 6,
    role: 'name',
    pattern: fitted(
      /,?\s(?:is\s)?(?:statutair\s)?(?:gevestigd|kantoor\s?houdende?|zetel\s?houdende?|gelegen|ingeschreven|located|established|établie?|met (?:maatschappelijke |statutaire )?(?:zetel|vestiging)|waarvan de (?:maatschappelijke )?zetel|met ondernemingsnummer|met adres|(?:hier |rechtsgeldig )?vertegenwoordigd door|(?:with|having) (?:its )?(?:registered |principal )?(?:office|seat)|dont le siège|ayant son siège)\s/gi,
    ),
  },
  {
    how: 'sentence:respecteert',
    weight: 6,
    role: 'name',
    pattern: fitted(
      new RegExp(
        `\\s(?:en (?:al )?(?:haar|zijn) [A-Za-zÀ-ɏ ]{3,40}\\s)?(?:respecteert|respecteren|hecht|hechten|vindt|vinden|verwerkt|verzamelt|neemt|waarborgt|beschermt|gaat|acht|behandelt|bewaart|gebruikt|houdt|draagt|streeft|verbindt|zet zich|zorgt|legt|informeert|waakt|hanteert|engageert zich|garandeert|is zich|doet er alles|respects|values|processes|collects|takes|respecte|traite|s’engage|s'engage|attache)\\s(?=[^.]{0,140}${PRIVACY})`,
        'gi',
      ),
    ),
  },
  {
    how: 'sentence:heeft',
    weight: 3,
    role: 'name',
    pattern: fitted(new RegExp(`\\s(?:kan|zal|wil|doet|heeft|may|will)\\s(?=[^.]{0,140}${PRIVACY})`, 'gi')),
  },
  {
    how: 'sentence:is-een',
    weight: 5,
    role: 'name',
    pattern: fitted(
      /\sis\s(?:(?:georganiseerd|opgericht|ingericht) als\s)?(?:een|a|an|une?|de)\s(?!(?:dienst|onderdeel|afdeling|initiatief|product|merk|handelsnaam|project|website)\s)(?=[A-Za-zÀ-ɏ-]{3,30})/gi,
    ),
  },
  {
    how: 'sentence:handelsnaam',
    weight: 8,
    role: 'trade',
    pattern: fitted(
      /\sis\s(?:een|de|the|a|le)\s(?:(?:handels|merk)naam|merk|trading name|trade name|nom commercial)\s(?:van|of|de)\s/gi,
    ),
  },
  {
    how: 'sentence:handelend',
    weight: 9,
    role: 'legal',
    pattern: fitted(/,?\s\(?(?:handelend|werkzaam|actief|trading)\s(?:onder|as|under|sous)\s/gi),
  },
  {
    how: 'sentence:uitgebaat',
    weight: 7,
    role: 'trade',
    pattern: fitted(
      /\s?,?\s(?:is|wordt|worden|zijn)?\s?(?:een (?:website|initiatief|product|dienst|merk|onderdeel|project|activiteit) van|uitgebaat door|geëxploiteerd door|beheerd door|eigendom van|operated by|owned by|exploitée? par)\s/gi,
    ),
  },
];

/** The name follows where the phrase ends. */
export const OBJECT_PHRASES: readonly NamePhrase[] = [
  {
    how: 'sentence:verantwoordelijke-is',
    weight: 10,
    role: 'name',
    pattern: fitted(
      /(?:verwerkings-?\s?)?verantwoordelijke?n?(?:\s(?:partij|organisatie|instantie|onderneming))?(?:\sis(?=\svoor))?(?=[\s:(])(?:\s\([^)]{1,40}\))?[^.:]{0,110}?(?:\sis(?=[\s:])|\szijn\s?:|\sdoor\s?:|:)\s?:?\s{0,2}/gi,
    ),
  },
  {
    how: 'sentence:controller-is',
    weight: 10,
    role: 'name',
    pattern: /(?:controller|responsable du traitement)[^.:]{0,80}?(?:\sis(?=[\s:])|\sest|:)\s?:?\s{0,2}/gi,
  },
  {
    how: 'sentence:wij-zijn',
    weight: 9,
    role: 'name',
    pattern: fitted(
      /\b(?:wij zijn|ik ben|we zijn|mijn naam is|onze naam is|we are|nous sommes|je suis|(?:wij|ik),(?=\s["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]))\s/gi,
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
      /\b(?:(?<!\b(?:parking|parkeer\w{0,8}|camera['’]?s|kantine|servers?)\s(?:wordt|worden|is|zijn)\s)uitgebaat|geëxploiteerd|(?:beheerd|aangeboden)(?<=(?:site|shop|winkel|app|applicatie|platform|portaal|pagina['’]?s?|zaak|salon|dienst|blog|camping|hotel|restaurant|praktijk|vraag)\s(?:.{0,60}\s)?(?:beheerd|aangeboden))|uitgegeven|georganiseerd|gerund|gevoerd|operated|run|owned|managed|exploitée?|gérée?|édité)\s(?:door|by|par)\s(?:de\s|het\s)?|\b(?:fungeert|valt|handelt)\sonder\sde\s(?:vennootschap|firma|onderneming)\s/gi,
    ),
  },
  {
    how: 'sentence:handelsnaam-van',
    weight: 9,
    role: 'legal',
    pattern: fitted(
      /\b(?:handelsnaam|merknaam|merk|trading name|trade name|nom commercial|eigendom)\s(?:van|of|de)\s(?:de\s|het\s)?/gi,
    ),
  },
  {
    how: 'sentence:onderdeel-van',
    weight: 4,
    role: 'legal',
    pattern: fitted(
      /\b(?:onderdeel|initiatief|project|dochteronderneming|afdeling|part|subsidiary)\s(?:van|of)\s(?:de\s|het\s)?/gi,
    ),
  },
  {
    how: 'sentence:onder-de-naam',
    weight: 9,
    role: 'trade',
    pattern: fitted(
      /\b(?:onder de (?:handels)?na(?:am|men)|h\.?o\.?d\.?n\.?|t\.?h\.?o\.?d\.?n\.?|h\/o|trading as|under the name|sous le nom)\s(?:van\s)?/gi,
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
      /\b(?:(?:web)?site|webshop|webwinkel|website en diensten|pagina['’]?s?|app|applicatie|platform)\s(?:van|of|de)\s(?:de\s|het\s)?(?=["“'‘]?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|\d)/g,
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
      /\b(?:hoe|waarom|welke(?: persoons)?gegevens|how|comment)\s(?=[^.,(]{2,70}?(?:\([^)]{2,120}\))?\s(?:omgaat|om gaat|met (?:uw|je|jouw|persoons)|(?:uw|je|jouw|persoonsgegevens|gegevens)|verwerkt|verzamelt|collects|processes|uses|handles|traite))/gi,
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
        `\\b(?:verwerkt|verzamelt|bewaart|gebruikt|verklaart|hanteert|respecteert|waarborgt|ontvangt|vraagt)\\s(?=["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\\d][^.;:]{2,60}?\\s(?:dat|uw|je|jouw|uitsluitend|alleen|enkel|de|${PRIVACY})\\b)(?=[^.]{0,140}${PRIVACY})`,
        'g',
      ),
    ),
  },
  {
    how: 'sentence:team-van',
    weight: 4,
    role: 'name',
    pattern: fitted(
      /\b(?:[Ww]ij,? (?:van|bij)|[Ww]ij als [a-z]{4,24} (?:van|bij)|[Ww]e (?:van|bij)|(?:[Jj]e|[Uu]|[Jj]ij) bij|(?:[Ii]ssued) by|(?:opgesteld|opgemaakt) door(?: de (?:firma|vennootschap|onderneming|vereniging|stichting))?|[Tt]eam van|(?:klant|lid|bezoeker|patiënt|cliënt|gast|huurder|deelnemer|gebruiker|leerling|medewerker|vrijwilliger)s? (?:van|bij)|(?:vestigingen|winkels|medewerkers|producten|websites?) van|bezoek aan|belangrijk (?:voor|bij)|(?:geeft|verleent|geef) (?:u|je|jij|ik)(?: aan)?)\s(?=["“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d])/g,
    ),
  },
  {
    how: 'sentence:diensten-van',
    weight: 4,
    role: 'name',
    pattern: fitted(
      /\b(?:van toepassing op|applies to|s[’']applique à|geldt voor|geldt voor alle diensten van|diensten van|activiteiten van|klanten van|leden van|dienstverlening van|[Ww]elkom bij|relatie met|overeenkomst met)\s(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/g,
    ),
  },
  {
    how: 'sentence:door-verwerkt',
    weight: 5,
    role: 'name',
    pattern: fitted(
      /\b(?:verwerkt|verzameld|gebruikt|bewaard|verwerking|gegevensverwerking|persoonsgegevens)\s(?:[A-Za-zÀ-ɏ]{1,15}\s){0,3}(?:door|by|par)\s(?:de\s)?/gi,
    ),
  },
];
