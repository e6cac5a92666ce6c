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

/** What a sentence speaks of where its subject is who answers for the data. */
export const PRIVACY =
  '(?:privacy|persoonsgegevens|(?:medische |\\b)gegevens van|medische gegevens|gezondheidsgegevens|persoonlijke gegevens|uw gegevens|je gegevens|jouw gegevens|(?:alleen|enkel|uw|je|jouw) (?:(?:uw|je|jouw) )?naam|personal (?:data|information)|(?:your|the) (?:personal )?(?:data|information)|données|vie privée)';

/** The name is the subject: it ends where the phrase starts. */
export const SUBJECT_PHRASES: readonly NamePhrase[] = [
  {
    how: 'sentence:verantwoordelijke',
    weight: 10,
    role: 'name',
    pattern: fitted(
      /,?\s(?:is|zijn|treedt op als|treden op als|fungeert als|geldt als|wordt beschouwd als|als)\s(?:hierbij\s|zelf\s|dan ook\s|(?:volgens|conform|krachtens|ingevolge|onder|op grond|in|binnen|voor|bij|met betrekking|ten aanzien|als)\s(?:(?!niet\s|geen\s|is\s)[A-Za-zÀ-ɏ()’'-]{1,24}\s){1,8}?)?(?:de\s|het\s|een\s)?(?:enige\s|eigen\s)?(?:verwerkings-?\s?verantwoordelijke|verantwoordelijke?(?=[^.]{0,70}(?:verwerk|gegevens|behandel)))/gi,
    ),
  },
  {
    how: 'sentence:controller',
    weight: 10,
    role: 'name',
    pattern: fitted(
      /,?\s(?:is|are|acts as|est|(?:may|can|must|shall|will) be (?:designated|regarded|considered|seen|deemed)(?: as| to be)?)\s(?:the\s|a\s|le\s|la\s)?["“'‘’]?(?:(?:data\s)?controller|responsible for (?:the\s)?(?:processing|collection)|responsables? (?:du|de ce) traitement|responsable du traitement)|\s(?:has\s)?(?:built|developed|created)\sthe\s(?=[^.]{2,60}\sapp\b)/gi,
    ),
  },
  {
    how: 'sentence:hierna',
    weight: 8,
    role: 'name',
    pattern: fitted(
      /,?\s\(?(?:hierna|verder(?! te noemen\s(?:de\s)?avg)|hereinafter|ci-après)(?:\s(?:ook|te noemen|genoemd|aangeduid als|:))?[\s:,"“'‘(]|\s\((?:["“„'‘«]\s?)(?:we|us|our|wij|ons|onze|nous|(?:the |our )?company)\b/gi,
    ),
  },
  {
    how: 'sentence:gevestigd',
    weight: 6,
    role: 'name',
    pattern: fitted(
      /,?\s(?:is\s)?(?:statutair\s)?(?:gevestigd|kantoor\s?houdende?|zetel\s?houdende?|gelegen|ingeschreven|located|established|établie?|met (?:maatschappelijke |statutaire )?(?:zetel|vestiging)|waarvan de (?:maatschappelijke )?zetel|met ondernemingsnummer|met adres|(?:hier |rechtsgeldig )?vertegenwoordigd door|(?:with|having) (?:its )?(?:registered |principal )?(?:offices?|seat)|dont le siège|ayant son siège)\s/gi,
    ),
  },
  {
    how: 'sentence:respecteert',
    weight: 6,
    role: 'name',
    pattern: fitted(
      new RegExp(
        `\\s(?:en (?:al )?(?:haar|zijn) [A-Za-zÀ-ɏ ]{3,40}\\s)?(?:respecteert|respecteren|hecht|hechten|vindt|vinden|verwerkt|verzamelt|neemt|waarborgt|beschermt|gaat|acht|behandelt|bewaart|gebruikt|houdt|draagt|streeft|verbindt|zet zich|zorgt|legt|informeert|waakt|hanteert|engageert zich|garandeert|is zich|doet er alles|respects|values|processes|collects|takes|attaches|handles|uses|is committed|respecte|traite|s[’']engage|attache|accorde|collecte|veille|met tout|garantit|considère|est attachée?)\\s(?=[^.]{0,140}${PRIVACY})`,
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
      /\sis\s(?:(?:georganiseerd|opgericht|ingericht) als\s)?(?:een|a|an|une?|de|mijn(?=\s(?:praktijk|zaak|bedrijf|eenmanszaak|onderneming|winkel|studio|webshop|atelier|salon)))\s(?!(?:dienst|onderdeel|afdeling|initiatief|product|merk|handelsnaam|project|website|functionaris|fg|dpo|data|contactpersoon)\s)(?=[A-Za-zÀ-ɏ-]{3,30})/gi,
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
    pattern: fitted(
      /,?\s\(?(?:(?:handelend|werkzaam|actief|trading)\s(?:onder|as|under|sous)|h[.\u2024]?o[.\u2024]?d[.\u2024]?n[.\u2024]?)\s/gi,
    ),
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
