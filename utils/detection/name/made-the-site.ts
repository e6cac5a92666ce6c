import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { squashed } from './name-shape';

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
  return CREDIT.test(before) && !WEB_ADDRESS.test(name);
}

const WEB_ADDRESS = /^\S+[.@][a-z\d.-]{2,40}$/i;

/** Offset of a credit in a line, and whom it thanks; null where there is none. */
function creditIn(text: string): { at: number; maker: string } | null {
  if (text.length > MAX_CREDIT) return null;
  let at = 0;
  for (const part of text.split(BREAK)) {
    at = text.indexOf(part, at);
    const lead = CREDIT.exec(part)?.[0];
    const maker = lead === undefined ? '' : part.slice(lead.length);
    if (/^["“]?[A-ZÀ-Þ]/.test(maker) && !WEB_ADDRESS.test(maker.split(/[\s,]/)[0] ?? ''))
      return { at, maker };
  }
  return null;
}

/** A line that says who made the site. */
export const thanksMaker = (text: string): boolean => creditIn(text) !== null;

/** From which offset on a line holds the details of who made the site, by its index. */
export function creditedDetails(
  lines: readonly Line[],
  isOwn: (name: string) => boolean,
): (line: Line, at?: number) => boolean {
  const from = new Map<number, number>();
  for (const line of lines) {
    const credit = creditIn(line.text);
    if (credit === null || isOwn(credit.maker.split(/[,(]/)[0] ?? '')) continue;
    from.set(line.index, credit.at);
    const maker = squashed(credit.maker.split(/[,(|]/)[0] ?? '');
    for (const below of lines.slice(line.index + 1, line.index + 4)) {
      const isGoingOn = below.block.index === line.block.index && !below.text.includes('©');
      const isNamed = maker.length > 3 && squashed(below.text).includes(maker);
      if (below.text.length > MAX_DETAIL || !(isGoingOn || isNamed) || isOwn(below.text)) break;
      from.set(below.index, 0);
    }
  }
  return (line, at = 0) => {
    const start = from.get(line.index);
    if (start === undefined || at < start || isOwn(line.text.slice(at).split(/\s/)[0] ?? '')) return false;
    return !line.text.slice(start, at).split(BREAK).slice(1).some(isOwn);
  };
}

/** A telephone or a mail on a line of its own. */
const MAX_DETAIL = 60;
