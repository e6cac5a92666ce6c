import type { Line } from '@/utils/detection/identity/lines';
import { splitLegalForm } from '@/utils/detection/name/legal-form';
import { namedBefore } from '@/utils/detection/name/other-parties';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { FoundAddress } from './found-address';

const PLACE_LABEL = fitted(
  /^(?:locatie|(?:bezoek|post|praktijk|winkel)?adres|vestiging|zetel|waar|wij zitten|clubhuis|lokaal|terreinen?|atelier|kantoor)\s?:/i,
);

/** A label that opens with what another is to us: "Onze hostingprovider:", "Realisatie:", "Website door". */
const LEADS_TO_OTHERS = fitted(
  /^(?:(?:onze|de|het|ons|externe|our|nos|notre|©[^a-z]{0,12})\s){0,2}(?:(?:(?:sub-?|mede)?verwerkers?|hosting\w{0,12}|leveranciers?|boekhoud\w{2,8}|accountants?|dienstverleners?|webbouwers?|webmasters?|verzekeraars?|vertegenwoordigers?|representatives?|sponsors?|hoofdsponsor|processors?|sous-traitants?|hébergeur|partners?|klanten|syndicus)(?:\s[a-zß-ÿ]{2,20}){0,4}\s?:|(?:(?:web)?design\w{0,3}|ontwerp\w{0,3}|realisatie|ontwikkel\w{2,5}|gemaakt|foto['’]?s|photos?|powered|(?:web)?site(?!\s?:\s?(?:www\.|https?:|[\w-]{1,60}\.[a-z])))(?:\s(?:&|en|and|website)\s?\w{0,12})?\s?(?::|\s(?:by|door|par)\s))/i,
);

/** "Realisatie: Pixelbende | Kaai 4 | 8400 Oostende", or "Onze hosting:" above the lines of an address. */
export function isLedToOthers(address: FoundAddress, lines: readonly Line[]): boolean {
  if (address.firstLine < 0 || address.line.section === 'controller') return false;
  const label = /(?:^|[.!?|]\s)([^.!?|]{3,90})$/.exec(address.before.slice(-120))?.[1] ?? '';
  if (LEADS_TO_OTHERS.test(label)) return true;
  const [second, above] = [-2, -1].map((step) => lines[address.firstLine + step]);
  const isNear = (at: Line | undefined): at is Line =>
    at !== undefined && at.text.length <= 90 && at.place === address.line.place;
  if (!isNear(above)) return false;
  const isPart = above.block.index === address.line.block.index;
  if ((isPart || above.text.endsWith(':')) && LEADS_TO_OTHERS.test(above.text)) return true;
  return isNear(second) && second.text.endsWith(':') && LEADS_TO_OTHERS.test(second.text);
}

/** Under "Medeverwerkingsverantwoordelijke" stand the details of whom the work is shared with. */
export const isSharers = ({ block }: Line): boolean =>
  /\b(?:co|mede)-?verwerkings?verantwoordelijke/i.test(block.heading ?? '');

/** "Stuur een brief aan Veld & Zon, Kaai 4": a letter to us. */
const WRITTEN_TO =
  /\b(?:brief|post|schriftelijk|schrijven)\s(?:[a-z]{1,12}\s){0,2}(?:aan|naar)\s[^,.;:]{2,60},?\s$/i;

/** Does another organisation's name lead to this address? In the section on the controller it does not. */
export function isAnothers(
  address: FoundAddress,
  lines: readonly Line[],
  isOwn: (name: string) => boolean,
): boolean {
  if (address.firstLine < 0 || address.line.place !== 'body') return false;
  const { line } = address;
  if (isSharers(line)) return true;
  const isTownFirst = address.how === 'address:after' || address.before === '';
  const before =
    isTownFirst && address.firstLine === line.index
      ? line.text.slice(0, address.at).replace(address.street ?? '', '')
      : address.before;
  // "Locatie: Ziekenhuis De Weide, Zorglaan 100": where one is found, with whom one is housed.
  if (PLACE_LABEL.test(before) || (line.section !== 'complaint' && WRITTEN_TO.test(before))) return false;
  const inline = namedBefore(before);
  if (inline === null && isPartner(before, isOwn)) return line.section !== 'controller';
  if (inline !== null)
    return (
      line.section !== 'controller' &&
      !isOwn(inline) &&
      !isOwners(inline, before, isOwn) &&
      !(line.section === 'contact' && PERSON.test(before)) &&
      !isFounders(before, isOwn)
    );
  const row = line.section === 'controller' ? null : namedBefore(`${rowName(line, lines)}, `);
  if (row !== null && !isOwn(row)) return true;
  const above = lines[address.firstLine - 1];
  const leads = before.trim() === '' && above !== undefined && above.text.length <= 80 && !above.isHeading;
  if (!leads || above.block.group !== line.block.group) return false;
  const { name, form } = splitLegalForm(above.text);
  return form !== null && above.text.endsWith(form) && !above.text.includes(':') && !isOwn(name);
}

/** "Poetsdienst Zon, Mia Bos, Kaai 4": the house, before its owner. */
function isOwners(owner: string, before: string, isOwn: (name: string) => boolean): boolean {
  const [, house] = HOUSE.exec(before.slice(0, Math.max(0, before.lastIndexOf(owner)))) ?? [];
  return house !== undefined && isOwn(house);
}

/** "An Peeters, " at the start of its line, where the page says how it is reached. */
const PERSON =
  /^[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{1,15}(?:\s(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Tt]er)){0,2}\s[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{2,20},\s$/;

const HOUSE =
  /(?:^|[.:]\s)([A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&'’-]{1,30}(?:\s(?:(?:van|de|het|en|der|den|voor|&)\s)?[A-ZÀ-ÖØ-ÞŁŒŠŽ\d][A-Za-zÀ-ɏ\d&'’-]{0,30}){0,4}),\s$/;

/** "Voor de lonen werken we met Loonhuis, Kaai 4": somebody of one word, at the end of what is done with him. */
const WORKS_WITH = fitted(
  /\b(?:(?:samen)?werk(?:t|en)|gebeurt|loopt|lopen|verloopt|verlopen|verstuurd?|versturen|verzenden|verzonden|doen|doet|regelt|geregeld|verzorgt|verzorgd|uitbesteed)\b[^.:]{0,40}\s(?:met|via|door|bij)\s([A-Z][A-Za-zÀ-ɏ-]{2,30}),\s{1,2}$/,
);

function isPartner(before: string, isOwn: (name: string) => boolean): boolean {
  const name = WORKS_WITH.exec(before.slice(-160))?.[1];
  return name !== undefined && !isOwn(name);
}

/** "Drukkerij Vos | Kaai 4, 8400 Oostende": what the first cell of the row says, unless that is a label. */
function rowName(line: Line, lines: readonly Line[]): string {
  const { cell } = line.block;
  if (cell === null || cell.column === 0) return '';
  const first = lines
    .slice(Math.max(0, line.index - 8), line.index)
    .find(({ block }) => block.cell?.table === cell.table && block.cell.row === cell.row);
  return first === undefined || first.text.length > 60 || /adres|address|zetel|:$/i.test(first.text)
    ? ''
    : first.text;
}

/** "Cijferwerk is het kantoor van An Bos en Jan Peeters, gevestigd in Ieper": its own people. */
function isFounders(before: string, isOwn: (name: string) => boolean): boolean {
  const [, name] = FOUNDERS.exec(before.slice(-220)) ?? [];
  return (name !== undefined && isOwn(name)) || FOUNDED.test(before.slice(-80));
}

/** "…, opgericht door Rita Bos - gevestigd te": the founder is no other organisation. */
const FOUNDED = /\b(?:opgericht|geleid|gerund|gedreven|gevoerd|uitgebaat) door\s[^.!?,;]{3,50}$/;

const FOUNDERS =
  /(?:^|[.!?]\s)([A-ZÀ-ÖØ-Þ][^.!?,]{1,50}?)\sis\s(?:het|de|een)\s[a-zß-ÿ-]{4,30}\svan\s[^.!?]{4,80}$/;

/** What stands just behind an address in its sentence, or below it in its block, goes with it. */
export function followsAddress(address: FoundAddress, line: Line, at: number): boolean {
  if (line.index === address.line.index)
    return (
      at > address.at && at - address.at < 150 && !/[.;]\s[A-ZÀ-Þ]/.test(line.text.slice(address.at, at))
    );
  return line.index > address.line.index && line.block.group === address.line.block.group;
}
