import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { withoutEscapes } from '@/utils/detection/patterns/without-escapes';

/** How sites call their pages: in titles, headings, link texts and addresses, folded, in Dutch, French and English. */
export type PageName =
  | 'privacy'
  | 'privacyWeak'
  | 'cookies'
  | 'settings'
  | 'terms'
  | 'imprint'
  | 'contact'
  | 'article';

export const PAGE_NAMES: Readonly<Record<PageName, RegExp>> = {
  privacy: fitted(
    /\bprivacy\w{0,12}[ _-]{0,3}(?:(?:en|and|&|\+)[ _-]{0,3}cookie\w{0,3}[ _-]{0,3})?(?:beleid|verklaring|policy|policies|statement|notice|reglement|voorwaarden|nota|charter|info\w{0,8}|regels|document|page|pagina)\b|\b(?:beleid|verklaring)[ _-]privacy\b|\bprivacy(?:beleid|verklaring|policy|statement|notice|reglement|nota)|\bprivacy\b|\bpolitique[ _-](?:de[ _-])?(?:la[ _-])?(?:confidentialite|protection|vie[ _-]privee)|\b(?:declaration|charte)[ _-](?:de[ _-])?(?:la[ _-])?(?:confidentialite|vie[ _-]privee)|\b(?:verklaring|beleid)[ _-](?:over[ _-]|inzake[ _-])?gegevensbescherming|\b(?:avg|gdpr|rgpd)[ _-]?(?:beleid|verklaring|policy|statement|notice)\b|\bgegevensbeschermings?(?:verklaring|beleid)|\bdata[ _-]protection[ _-](?:policy|notice|statement)/,
  ),
  privacyWeak: fitted(
    /\bavg\b|\bgdpr\b|\bpersoonlijke levenssfeer\b|\brgpd\b|\bgegevensbescherming\b|\b(?:bescherming|verwerking) van (?:uw |je |jouw |mijn |de )?(?:persoons)?gegevens|\bpersoonsgegevens\b|\b(?:uw|je|jouw) (?:persoons)?gegevens\b|\bgegevens\b.{0,40}\b(?:omgaan|omspringen|gebruiken|beschermen)\b|\bomgang met (?:\w{1,12} ){0,2}(?:persoons)?gegevens\b|\bgegevens (?:van|over) (?:u|je|jou|mij)\b|\bmijn gegevens bij\b|\bhow we use your\b|\byour data\b|\bvos donnees\b|\bconfidentialite\b|\bvie[ _-]privee\b|\bprotection[ _-]des[ _-]donnees\b|\bdonnees[ _-]personnelles\b|\bdata[ _-]protection\b|\bpersonal[ _-]data\b|\bdatenschutz|\bprivacy/,
  ),
  cookies: /\bcookie/,
  settings: fitted(
    /\b(?:instelling|voorkeur|preferenc|setting|keuzes?\b|choices?\b|opt[ -]?out|manage|beheer|parametre|do not sell|tools?\b|center\b|shield\b|sandbox\b|first\b)/,
  ),
  terms: fitted(
    /\bvoorwaarden\b|\b\w{2,14}voorwaarden\b|\bterms\b|\bt&c\b|\bconditions\b|\bcg[uv]\b|\breglement\b|\bcondities\b/,
  ),
  imprint: fitted(
    /\bdisclaimer\b|\bcolofon\b|\bjuridisch|\bwettelijke\b|\bmentions[ _-]legales\b|\blegal\b|\bimpressum\b|\bimprint\b|\bbedrijfsgegevens\b/,
  ),
  contact: /\bcontact(?:eer|gegevens|pagina|info\w{0,8}|formulier|ez|us|-us)?\b|\bbereikbaarheid\b/,
  article: fitted(
    /\btips?\b|\bchecklist\b|\bstappen(?:plan)?\b|\bgids\b|\bvoorbeeld|\bsjabloon|\btemplate|\bgenerator\b|\bopstellen\b|\bmaken\b|\bschrijven\b|\bwat (?:is|zijn|moet|betekent|houdt)\b|\bwaarom (?:is|een|privacy)\b|\bhoe (?:maak|schrijf|stel|zorg|zit)\b|\bwhat is\b|\bhow to\b|\bguide\b|\bbelang van\b|\bblog\b|\bnieuws\b|\bopinie\b|\bcolumn\b|\bboete|\btraining\b|\bcursus\b|\bopleiding\b|\bworkshop\b|\badvies\b|\bconsult|\bcertifica/,
  ),
};

/** Names of pages of each kind: run as tests, left out of the built reader. @internal */
export const PAGE_NAME_EXAMPLES: Readonly<
  Record<PageName, { yes: readonly string[]; no: readonly string[] }>
> = {
  privacy: {
    yes: [
      'Privacybeleid',
      'Privacy- en cookieverklaring',
      'privacy policy',
      'Politique de confidentialité',
      'Privacy',
    ],
    no: ['Cookiebeleid', 'Algemene voorwaarden', 'Contact'],
  },
  privacyWeak: {
    yes: ['AVG', 'Bescherming van uw persoonsgegevens', 'Vie privée', 'GDPR'],
    no: ['Cookiebeleid', 'Over ons'],
  },
  cookies: { yes: ['Cookiebeleid', 'Cookies', 'cookie-policy'], no: ['Koekjes bakken', 'Privacybeleid'] },
  settings: {
    yes: ['Privacy-instellingen', 'Cookievoorkeuren beheren: voorkeuren'],
    no: ['Privacybeleid', 'Contact'],
  },
  terms: {
    yes: ['Algemene voorwaarden', 'Verkoopvoorwaarden', 'Terms and conditions', 'Conditions générales'],
    no: ['Privacybeleid', 'Contact'],
  },
  imprint: {
    yes: ['Colofon', 'Wettelijke vermeldingen', 'Mentions légales', 'Disclaimer'],
    no: ['Privacybeleid'],
  },
  contact: {
    yes: ['Contact', 'Contacteer ons', 'contact-us', 'Contactgegevens'],
    no: ['Contract', 'Privacybeleid'],
  },
  article: {
    yes: [
      'Tien tips voor je privacyverklaring',
      'Wat is een privacybeleid?',
      'How to write a privacy policy',
    ],
    no: ['Privacybeleid', 'Privacyverklaring voor leden'],
  },
};

/** The last two parts of an address's path, folded, with separators as blanks: "nl privacy beleid". */
export function pathWords(url: URL): string {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  return parts
    .slice(-2)
    .map(withoutEscapes)
    .join(' ')
    .slice(0, 200)
    .toLowerCase()
    .replace(/[_+.-]/g, ' ');
}

/** A folder of an address in which sites keep articles. */
export const ARTICLE_PATH = fitted(
  /\/(?:blogs?|nieuws|news|artikel(?:en)?|articles?|actueel|actualites?|kennis(?:bank|centrum)?|tips|magazine|wiki|academy|diensten|services?|producten|vacatures?|tags?|categor(?:ie|y)|\d{4}\/\d{2})\//,
);
