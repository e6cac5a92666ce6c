import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** What ends a name that is read from left to right. */
export const NAME_END = fitted(
  /,(?!\d|\s(?:inc|ltd|llc|gmbh|b[.\u2024]?v|n[.\u2024]?v)(?![a-z]))|[;:\n|·•\]]|(?<!\bGO)!|['’]s (?:policy|privacy)\b|\s[–—(["“„]|(?<=[a-zß-ÿ]{3})\((?=[A-Z]{2})|\s-\s|\.(?=\s|$)|\?(?=\s[A-ZÀ-ÖØ-ÞŁŒŠŽ])|\s(?:is|zijn|was|wordt|worden|hecht|vindt|verwerkt|verwerken|verzamelt|omgaat|om|gaat|respecteert|neemt|heeft|gevestigd|kantoorhoudende?|ingeschreven|gelegen|met|kan|kunnen|zal|zullen|mag|wil|waarborgt|beschermt|handelend|wij|we|u|uw|je|jij|jouw|ons|onze|hierna|verder|verstaan|dat|die|welke|waar|waarbij|waarin|waarvan|waarmee|bij|via|te|tot|ter|conform|volgens|alle|zoals|indien|als|wanneer|naar|are|we|our|your|with|located|on behalf|that|which|who|collects|processes|uses|est|et nous|qui|dont|votre|vos|(?:de )?(?:verwerkings)?verantwoordelijke?|gegevens|persoonsgegevens|all rights|all|tous droits|powered|ontwerp|design|webdesign|website door|gemaakt|made|en u|en de|en haar|en zijn|in het|in de|in deze|in dit|in verband|in overeenstemming|ten aanzien|op deze|op de|op basis|op een|voor de verwerking|voor het|voor wat|van toepassing|uitsluitend|rechten|btw|kvk|kbo|tel|email|e-mail|nl|be|nemen|hechten|vinden|respecteren|doen|houden|staat|staan|gebruiken|weten|en(?=\s(?:we|wij|ik|is|zijn|verwerk))|doet|houdt|laat|vraagt|ontvangt|bewaart|gebruikt|verkoopt|deelt)(?=[\s,.:;?]|$)/i,
);

/** Verbs and adverbs that end a name in small letters only: with a capital they may belong to one. */
export const NAME_END_SMALL = fitted(
  /\s(?:vertrouwt|omgaan|bestelt|koopt|boekt|inschrijft|solliciteert|aanmeldt|bezoekt|reserveert|huurt|contacteert|heen|gaan(?=\s(?:zorgvuldig|vertrouwelijk|discreet|heel|er|op)\s)|value|toestemming|biedt|levert|stelt|helpt|werkt|maakt|geeft|krijgt|hebt|bent|kunt|zet|waakt|garandeert|hanteert|streeft|verbindt|zorgt|legt|informeert|acht|behandelt|draagt|engageert|verklaart|verzorgt|organiseert|persoonlijke|daarom|daarvoor|hiervoor|graag|altijd|alleen|enkel|nooit|geen|niet|ook|dus|zorgvuldig|onder|sinds|tijdens|vanaf|aangeboden|opgesteld|werken|bieden|geven|organiseren|verkopen|treden|handelen|[a-z]{3,14}(?=\s(?:ik|wij|we|u|je|jij|ons)\s)|leest|bekijkt|at no|handles|may|will|has|have|can|respects|values|takes|operates|provides|attaches|informs|keeps|shares|stores|uses|traite|collecte|utilise|respecte|attache|accorde|prend|conserve|considère|dont|nous|vous|[a-z]{3,14}t(?=\s(?:wordt|worden|gaat|kan|kunnen)\s)|uit(?=\s['’]?[A-Z]))(?=[\s,.:;?]|$)/,
);

/** "zorgt goed", "koestert de", "en haar team": a known verb, or one in small letters and what it does something to. */
export const CLAUSE_BEHIND = fitted(
  /\s(?:(?:respecteert|hecht|verwerkt|verzamelt|neemt|zorgt|houdt|beschermt|waarborgt|doet|biedt|draagt|waakt|streeft|verbindt|behandelt|bewaart|gebruikt|garandeert|hanteert|informeert|wil|weet)\s(?=[a-zß-öø-ÿ])|en\s(?:haar|zijn|hun|ons)\s|(?!(?:kunst|sport|naast|omtrent|recht|dicht|markt|vanuit|buurt)\s)[a-zß-öø-ÿ]{3,14}t\s(?:de|het|een|uw|je|jouw|jullie|alle|veel|geen|zich|er|zijn|haar|hun|elke|iedere|graag|altijd)(?:\s|$))/,
);
