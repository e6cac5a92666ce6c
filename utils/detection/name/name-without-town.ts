import { isNoTown, readTown } from '@/utils/detection/address/town';
import type { Line } from '@/utils/detection/identity/lines';
import type { FoundName } from './found-name';
import { splitLegalForm } from './legal-form';

/** The finders that read how a site presents itself: there a town belongs to the name. */
const PRESENTS = /^(?:title|heading|logo|meta:|jsonLd|domain|copyright|footer:)/;
const IN_TOWN = /^(.{4,70})\sin\s(['’‘A-ZÀ-ÖØ-ÞŁŒŠŽ].{1,40})$/;
/** Names that are looked up on the page; more stand on a list, not in an identity. */
const MAX_LOOKED_UP = 10;

/** "Basisschool De Wegwijzer in Oudenaarde" where the page elsewhere says "Basisschool De Wegwijzer". */
export function withoutTowns(found: readonly FoundName[], lines: readonly Line[]): FoundName[] {
  const presented = new Set(found.filter(({ how }) => PRESENTS.test(how)).map(({ full }) => full));
  const bares = new Map<string, string>();
  const candidates = new Set(found.map(({ full }) => full).filter((full) => !presented.has(full)));
  for (const full of candidates) {
    const bare = beforeTown(full);
    if (bare !== null && bares.size < MAX_LOOKED_UP && standsAlone(bare, full, lines)) bares.set(full, bare);
  }
  return found.map((name) => {
    const full = bares.get(name.full);
    return full === undefined ? name : { ...name, full, ...splitLegalForm(full) };
  });
}

/** Two words and more: "Kerk" also stands on the page of "Kerk in Nood". */
function beforeTown(full: string): string | null {
  const [, bare = '', place = ''] = IN_TOWN.exec(full) ?? [];
  const isTown = bare !== '' && !isNoTown(place) && readTown(place)?.end === place.length;
  return isTown && splitLegalForm(bare).name.includes(' ') ? bare : null;
}

const standsAlone = (bare: string, full: string, lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.includes(bare) && text.replaceAll(full, '').includes(bare));
