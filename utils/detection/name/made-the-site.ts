import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** Longer than a credit with its address; what says so is a sentence of the page. */
const MAX_CREDIT = 200;
const BREAK = /[|·•©]|\s[–—-]\s|[.;]\s(?=[A-ZÀ-ÖØ-ÞŁŒŠŽ])/;

/** "Website gemaakt door", "Designed and hosted at", "Made with ♥ by", "Hosting:": what somebody did to the site. */
const CREDIT = fitted(
  /^\s{0,3}(?:(?:deze|onze|the|this|ce)\s)?(?:(?:web)?(?:site|shop|design|bouw|ontwikkeling|development|beheer)|ontwerp|vormgeving|lay-?out|realisatie|creatie|hosting|techniek|fotografie|foto['’]?s|photography|photos|teksten|copywriting|design(?:ed)?|develop(?:ed|ment)|created?|creation|built|made|hosted|powered|crafted|gemaakt|gebouwd|ontworpen|ontwikkeld|gerealiseerd|vormgegeven|gehost|réalisation|réalisée?|conception|création|conçue?|hébergée?|hébergement)(?:(?:\s|\s?[&+,]\s)(?:en|and|et|is|wordt|werd|was|webdesign|websites?|web|internet|design(?:ed)?|ontwerp|ontworpen|bouw|gebouwd|gemaakt|ontwikkeld|ontwikkeling|development|developed|built|made|hosted|hosting|gehost|gerealiseerd|realisatie|onderhoud|onderhouden|concept|with|met|avec|liefde|love|care|zorg|passie|♥|❤️?|❤︎|amour|in (?:belgium|belgië|the netherlands|nederland))){0,5}\s?(?::\s|\s(?:by|door|par|at|bij|@)\s)/i,
);

/** Is this name the one that a line thanks for the site? A label before an address of the web tells where the site is. */
export function isCredited(text: string, name: string): boolean {
  const at = text.length > MAX_CREDIT ? -1 : text.indexOf(name);
  if (at < 0) return false;
  const before = text.slice(0, at).split(BREAK).at(-1) ?? '';
  return CREDIT.test(before) && !/^\S+\.[a-z]{2,10}$/.test(name);
}
