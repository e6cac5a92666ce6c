import { namesStreet, streetAtEnd } from '@/utils/detection/address/street';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { withCommas } from './commas-in-names';
import { endOfLegalForm, splitLegalForm } from './legal-form';

/** Words that start a sentence, a heading or a form, but no name. */
const NO_START = fitted(
  /^(?:zowel|mijn|below|above|daarop|daarna|daarbij|hierop|vervolgens|ip-adres|tenzij|zolang|zodra|voordat|nadat|hoewel|aangezien|hieronder|hierboven|bovendien|meestal|doorgaans|mailen|bellen|wij|we|ik|u|uw|je|jij|jouw|jullie|ons|onze|hij|zij|ze|het|deze|dit|die|dat|er|hier|daar|hiervoor|hierin|daarnaast|ook|indien|als|wanneer|via|bij|door|naar|om|op|in|aan|met|voor|tijdens|volgens|elke|alle|geen|niet|nooit|iedere|ieder|iemand|gebruikers?|bezoekers?|klanten|leden|ouders|betrokkenen?|persoonsgegevens|gegevens|cookies?|privacy|privacy-?(?:beleid|verklaring|statement|policy|reglement|protocol|notice|charter|nota|regeling|voorwaarden)|gegevensbeschermings?(?:beleid|verklaring|reglement)|déclaration|politique|verwerkingsverantwoordelijken?|verantwoordelijk|verantwoordelijken?|elk|beide|allebei|verwerkers?|verwerking|contact|contactgegevens|contacteer|adres|address|adresse|postal|vastgesteld|opgesteld|bijgewerkt|telephone|téléphone|phone|fax|e-?mail(?:adres)?|mail|telefoon(?:nummer)?|tel|gsm|mobiel|website|kvk|btw|kbo|ondernemingsnummer|versie|laatst|laatste|datum|inhoud|menu|home|welkom|lees|klik|stuur|neem|heb|heeft|bent|ben|is|zijn|was|wie|wat|waar|waarom|hoe|welke|recht|rechten|uw|uiteraard|daarom|the|this|we|you|your|our|my|if|please|it|who|how|what|nous|vous|votre|notre|ce|cette|ces|les|des|pour|si|vos|je|alle rechten|all rights|tous droits|copyright|disclaimer|algemene voorwaarden|openingsuren|openingstijden|nieuwsbrief|volg|social media|snelle links|navigatie|diensten|services|links|informatie|juridisch|legal|meer|artikel|hoofdstuk|stap|punt|en|of|maar|want|dus|omdat|zodat|terwijl|avg|gdpr|rgpd|toestemming|gerechtvaardigd|wettelijke?|overeenkomst|uitvoering|belgië|nederland|belgium|belgique|zie|mocht|ter|te|tot|van|vanaf|sinds|onder|over|tussen|na|zonder|binnen|buiten|per|sommige|bepaalde|andere|derden|deelnemers|patiënten|cliënten|leerlingen|bewoners|inwoners|vragen|vraag|klachten|klacht|datum|ingangsdatum|data|naam|name|nom|bedrijfsnaam|handelsnaam|bedrijfsgegevens|ondernemingsgegevens|penvoerder|bedrijfsinformatie|adresgegevens|contactinfo|contactpersoon|klantenservice|klantendienst|identiteit|identificatie|impressum|colofon|schrijf|post(?=[:\s]|$)|adressen|bezoek|ontdek|bekijk|reserveer|bestel|parkeren|nuttige|handige|routebeschrijving|voornaam|achternaam|volledige|bereikbaar|eigenaar|zaakvoerder|functionaris|coördinator|bestuur|eenmanszaak|niemand|groep|partij|partijen|beheerder|zelf|bedrijf|bedrijven|hosting|webhosting|gemaakt|uitgebaat|ontworpen|powered|design|webdesign|realisatie|built|made|nl|be|fr|eu|postbus|bezoekadres|postadres|correspondentieadres|vestigingsadres|factuuradres|hoofdkantoor|hoofdzetel|zetel|maatschappelijke|vestiging(?:en)?|filiaal|locatie|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?=[\s,.:;?!)/-]|$)/i,
);
/** Is this one word such a word, and no more? */
export const opensSentence = (word: string): boolean => NO_START.test(word);

/** Verbs and pronouns that stand in sentences, not in names. */
const NO_INSIDE = fitted(
  /\s(?:wij|uw|jouw|jullie|u|je|jij|onze|wordt|worden|hebben|heeft|kunnen|kunt|kan|zullen|moet|moeten|mag|mogen|verwerken|verzamelen|gebruiken|bewaren|verwijderen|contacteren|persoonsgegevens|verantwoordelijk|verantwoordelijke|your|you|will|privacyverklaring|privacybeleid|cookies|votre|niet|geen|indien|wanneer|zodat|omdat|wilt|wil|gaan|gaat|sturen|stuurt)(?=\s|$)/i,
);
const NO_NAME = fitted(
  /:\s|\s[a-z]{3,14}t\sdoor\s|\d{3}\.\d{3}|^as (?:an?|the|our|your)\s|^(?:de|het|een)\s["“'‘][a-z]|\d\s[-–]\s[1-9]\d{3}\s|geschillencommissie|klachteninstituut|ombuds(?:man|dienst)|^[1-9]\d{3}\s?[A-Z]{2}\s(?:te\s)?[A-Z]|^(?:de|het|onze|deze)\s(?:verwerkings)?verantwoordelijken?|\d[a-z]?,?\s(?:B-|BE-)?[1-9]\d{3}\s|^\d{1,2}[.)]\s|^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s|^(?:de|deze|onze|het|dit) (?:web)?(?:site|shop|winkel|app|server|platform)\s|^t\.?a\.?v\b|@|https?:|www\.|\d{5}|gegevensbeschermings?autoriteit|autoriteit persoonsgegevens|verordening|persoonsgegevens|richtlijn|toezichthoud|\[|\]|\bwet\b|x{3}|[=<>{}#%]|belangstelling|kruispuntbank van|kruispuntbank der|\d\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\s20\d\d|contactformulier|data protection authority|commissie voor de bescherming|europese|verenigde staten|gerechtvaardigd belang|\b(?:de|the|le)\s(?:avg|uavg|gdpr|rgpd)$|\s(?:[&+]|en|and|van|voor|met|door|het|divisie|division)$/i,
);
/** Generic phrases that a page uses for itself. */
const GENERIC = fitted(
  /^(?:de|het|een|the|la|le|les|van)$|^(?:de |het )?(?:belastingdienst|fiscus|politie|kamer van koophandel|kruispuntbank|wetgever|rechter|staat|uwv|rsz|riziv|ggd|gemeenten|avg|gdpr|rgpd|(?:vlaamse )?overheid|bestuur|directie|redactie|raad van bestuur|personeel|medewerkers|europa|europe|nederland|belgië|vlaanderen|(?:the )?european (?:union|commission)|(?:l['’])?union européenne|(?:la )?commission européenne|(?:the )?united states|états-unis)$|^(?:internet explorer|microsoft edge|(?:mozilla )?firefox|safari|opera|personal data|usage data|third part(?:y|ies)|service providers?|tracking technologies|affiliates|business partners|persoonlijke gegevens|recht op (?:inzage|verbetering|wissing|verzet|bezwaar)|social media.*|(?:de |het |the |le )?(?:eu-us )?(?:data )?privacy (?:shield|framework))$|^(?:general|algemeen|visitors?|customers?|clients?|candidates?|applicants?|patients?|members?|citoyens|général|suppliers?|website)$|^(?:la |le |les |l[’']|the |notre |our )?(?:commune|ville|société|association|entreprise|école|établissement|hôpital|organisation|organization|company|firm|municipality|school|hospital|foundation|university|université|institution|administration)$|^(?:de |het |onze |deze )?(?:organisatie|onderneming|vennootschap|groep|firma|vereniging|club|school|schoolbestuur|praktijk|winkel|webshop|stichting|vzw|bv|nv|speeltuin|ziekenhuis|museum|restaurant|bibliotheek|theater|kerk|atelier|studio|salon|kapsalon|bakkerij|apotheek|garage|gebouw|zaal|clubhuis|lokaal|clublokaal|kantine|receptie|onthaal|huisarts|tandarts|makelaar|rijschool|bedrijf|kantoor|(?:kerkelijk |centraal )?bureau|secretariaat|praktijkadres|correspondentie|ledenadministratie|gemeente|website|site|platform|portaal|app|applicatie|(?:data )?controller|(?:privacy|data protection) officer|company|dienstverlener|verwerker|opdrachtgever|opdrachtnemer|verkoper|ondernemer|eigenaar|adverteerder|aanbieder|betrokkene|gebruiker|bezoeker|klant|secretaris|voorzitter|webmaster|ontvangers|vragen|privacy & cookies|terms|terms of use|legal notice|mentions légales|sitemap|facebook|instagram|linkedin|whatsapp|telefonisch|schriftelijk|per post|per e-mail|overheid|overheidsinstanties|log ?in|footer.*|hoofdmenu|hoofdnavigatie|overslaan.*|naar inhoud|skip to.*|terug.*|aanmelden|inloggen|zoeken|sluiten|accepteren|weigeren|opslaan|verzenden|page|pagina|document|index|algemeen|doel|doelstelling(?:en)?|doeleinden|toepassing(?:sgebied)?|definities|inleiding|introductie|bron|privacy|verklaring|beleid|statement|policy|template|voorbeeld|reglement|regeling|protocol|charter|nota)$/i,
);

/** What is known of the site, whatever the words look like. */
interface Site {
  /** Its own address says so: "itvoorondernemers". */
  readonly label: string;
  /** The page gives these very words as a name in more than one way. */
  readonly isBorne: boolean;
}

/** Could these words be the name of an organisation or a sole trader? */
export function isNameLike(text: string, site: Site, isTrusted = false, hadForm = false): boolean {
  if (text.length < 2 || text.length > 90) return false;
  // "itizi B.V.": a legal form behind it says that the small letters are a name.
  const hasForm = (isTrusted || ONE_WORD_FORMED.test(text)) && endOfLegalForm(text) === text.length;
  const isBrand =
    site.isBorne ||
    (site.label.length > 2 && squashed(text).startsWith(site.label.replace(/[^a-z0-9]/g, '')));
  if (
    !/^["'‘’“]?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d]|^(?:[d]?['’‘][nst]|d['’])\s?[A-ZÀ-ÖØ-ÞŁŒŠŽ]|^(?:bv|nv|vzw|vof|cv|b\.v\.|n\.v\.|v\.z\.w\.)\s(?:[dst]?['’‘][nst]?\s)?[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(
      text,
    ) &&
    !isBrand &&
    !hasForm &&
    !(hadForm && /^[a-z][a-z\d-]{2,20}$/.test(text)) &&
    !(isTrusted && /^[a-z]{2,20}&[a-z]/.test(text)) &&
    !/^(?:v\/d\s|(?:[a-z]\.){2,3}\s?)[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(text) &&
    !/^[a-zß-öø-ÿłœšž]{1,3}[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(text)
  )
    return false;
  if (!WORD_OR_MARK.test(text) && !isInitials(text, hadForm)) return false;
  if (GENERIC.test(text) || NO_NAME.test(text) || (!isBrand && QUESTION.test(text))) return false;
  if (TOWN_AND_STREET.test(text)) return false;
  if (!isBrand && NO_START.test(text) && !startsWithForm(text, hadForm) && !(isTrusted && TITLED.test(text)))
    return false;
  if (
    (!isBrand && NO_INSIDE.test(text.replace(/\sOnze(?=\s[A-ZÀ-Þ])/, ''))) ||
    /\svos\s/.test(text) ||
    isAddress(text)
  )
    return false;
  return text.split(/\s+/).length <= 10;
}

/** Two letters, or a letter with a figure or "&": less is no name. */
const WORD_OR_MARK = /[A-Za-zÀ-ɏ]{2}|[A-Za-zÀ-ɏ]\d|\d[A-Za-zÀ-ɏ]|[A-Za-zÀ-ɏ]&[A-Za-zÀ-ɏ]/;

/** "M.G B.V.": initials are a name where a legal form stands behind them. */
function isInitials(text: string, hadForm: boolean): boolean {
  const { name, form } = splitLegalForm(text);
  return (hadForm || form !== null) && /^(?:[A-ZÀ-ÖØ-ÞŁŒŠŽ]\.?\s?){2,5}$/.test(name);
}

/** "Wie kan er nog bij?": four words and more are a heading, no name. */
const QUESTION = /^\S+\s\S+\s\S+\s.*\?$/;
/** "Nijlen Dorpsstraat 22": a branch in a list. */
const TOWN_AND_STREET = /^\S+\s\S+(?:straat|laan|plein|kade|dreef)\s(?:\S+\s)?\d{1,4}\s?[a-z]?$/i;

/** "itizi B.V." alone on its line. */
const ONE_WORD_FORMED = /^[a-z][a-z\d-]{2,20}\s\S{2,6}$/;

/** Where a sentence itself says that it is a name, capitals on both words are enough: "Met Hart en Ziel". */
const TITLED = fitted(
  /^(?!Artikel\s|Hoofdstuk\s|Postbus|Antwoordnummer|Wij|We|Ik|Deze|Dit|Uw|Jouw|Alle|Privacy|Contact|Vragen|Cookie|Copyright|Adres|Afdeling|Onze)[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ]{1,20}\s(?:de\s|het\s|een\s|aan\s|van\s|voor\s|en\s)?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d]/,
);

/** "De Morgenster", "Het Huis", "Data Partners": names, where a capital follows the capital. */
function startsWithForm(text: string, hadForm: boolean): boolean {
  return (
    /^(?:Het|Op|In|Aan|Bij|Over|Van|Per|Punt|Groep|Links|Onder|Buiten|Binnen|Tussen|Hier|Ons|Onze|En|Wat|Hoe|Zie|Meer|Alle|Les|The|My|Our|It|If|Design|Services|Data|Bestuur|Bedrijf|Zonder|Sinds|Na|Zelf|We|Hosting|Ter|Te|Home|Stap|Recht|Contact|Mijn|Menu|Mail|Artikel|Van|Den|Wie|School|Klik|Juli|Mei|NL|BE)\s(?:de[nr]?\s|het\s|'t\s)?[A-ZÀ-ÖØ-ÞŁŒŠŽ]/.test(
      text,
    ) ||
    ACRONYM.test(text) ||
    (SOUND_START.test(text) && (hadForm || endOfLegalForm(text) === text.length))
  );
}

/** "IT voor ondernemers": capitals that are no abbreviation of the law, of a number or of a country. */
const ACRONYM = fitted(
  /^(?!(?:AVG|GDPR|RGPD|BTW|KVK|KBO|TEL|GSM|DPO|NL|BE|FR|EU|DE|HET|EN|OF|WIJ|WE|UW|JE|IK)\b)[A-Z]{2,4}\s/,
);
/** With a legal form behind it even these open a name: "Zij aan Zij vzw", "Artikel 27 vzw". */
const SOUND_START = fitted(
  /^(?:it|data|home|design|groep|zij|hij|ze|ons|onze|het|deze|meer|artikel|nl|be|links|punt|stap|recht|rechten|hoe|wat|waar|wie|waarom|hier|daar|welkom|gezond|ouders|leden|wij|we|my|your|our|les|mei|juli|maart|april|diensten|services|informatie|bestuur|school|bewoners|inwoners|leerlingen|ter|zelf|over|buiten|binnen|onder|tussen|zonder|punt|inhoud|menu|klik|volg|links|hosting|partij|want|maar|dus|en|die|dat|dit|er|iedereen|ieder|iemand|niemand|niet)\s/i,
);

function isAddress(text: string): boolean {
  const street = streetAtEnd(text);
  return street !== null && namesStreet(street.value);
}

/** Compared without case, accents, form and punctuation; "&" reads "en". */
export function nameKey(name: string): string {
  const bare = splitLegalForm(withCommas(name)).name;
  return bare
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/[^A-Za-zÀ-ɏ\d]+/g, ' ')
    .trim();
}

export const squashed = (name: string): string => nameKey(name).replaceAll(' ', '');
