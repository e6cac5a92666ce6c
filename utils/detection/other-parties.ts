import { KNOWN_PROCESSORS, siteDomain } from './known-parties';
import { splitLegalForm } from './legal-form';
import type { Line } from './lines';
import { nameKey } from './name-shape';

const FORMED =
  /((?:[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&.'’-]{1,30}\s(?:(?:en|van|de|voor|&|and)\s)?){1,6})\(?(?:b\.?v\.?(?:b\.?a\.?)?|n\.?v\.?|v\.?z\.?w\.?|vof|inc\.?|ltd\.?|limited|llc|gmbh|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|a\.?s\.?b\.?l\.?)(?=[\s,.;:)]|$)/gi;
const ROLE =
  /\b(?:verwerkers?|sub-?verwerkers?|webhosting|hosting(?:provider|partij|bedrijf)?|hostingpartner|dienstverleners?|boekhouder|accountant|processor|host(?:ed|ing)|leverancier|gemaakt door|webdesign|ontwikkeld door|gebouwd door|realisatie|website door|powered by|ontwerp|webbureau|sous-traitant|hébergeur|koepel(?:organisatie)?|lid van|aangesloten bij|federatie|geschillencommissie|ombudsdienst|ombudsman|verzekeraar|verzekeringsmaatschappij|polis)\b/i;
const OWN_ROLE = /verwerkingsverantwoordelijke|wij zijn|onze hosting/i;

/** Does a line speak of another organisation than the one with these name keys? */
export function othersOwn(keys: readonly string[], host: string): (line: Line) => boolean {
  const label = siteDomain(host).split('.')[0] ?? '';
  const seen = new Map<number, boolean>();
  const isOwn = (name: string): boolean => {
    const key = nameKey(name);
    return (
      keys.some((own) => own.length > 2 && (key.includes(own) || own.includes(key))) ||
      key.replaceAll(' ', '').includes(label)
    );
  };
  return (line) => {
    const known = seen.get(line.index);
    if (known !== undefined) return known;
    const verdict = judge(line.text.slice(0, 1500), isOwn, keys);
    seen.set(line.index, verdict);
    return verdict;
  };
}

function judge(text: string, isOwn: (name: string) => boolean, keys: readonly string[]): boolean {
  const key = ` ${nameKey(text)} `;
  if (keys.some((own) => own.length > 2 && key.includes(` ${own} `))) return false;
  if (ROLE.test(text) && !OWN_ROLE.test(text)) return true;
  const processor = KNOWN_PROCESSORS.exec(text);
  if (processor !== null && !isOwn(processor[0])) return true;
  for (const match of text.matchAll(FORMED)) {
    const name = splitLegalForm(match[0]).name;
    if (name.length > 2 && !isOwn(name)) return true;
  }
  return false;
}
