import { KNOWN_PROCESSORS, siteDomain } from './known-parties';
import { splitLegalForm } from './legal-form';
import type { Line } from './lines';
import { nameKey } from './name-shape';

const FORMED =
  /((?:[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ\d&.'’-]{1,30}\s(?:(?:en|van|de|voor|&|and)\s)?){1,6})\(?(?:b\.?v\.?(?:b\.?a\.?)?|n\.?v\.?|v\.?z\.?w\.?|vof|inc\.?|ltd\.?|limited|llc|gmbh|s\.?a\.?r\.?l\.?|s\.?r\.?l\.?|a\.?s\.?b\.?l\.?)(?=[\s,.;:)]|$)/gi;
const ROLE =
  /\b(?:verwerkers?|sub-?verwerkers?|webhosting|hosting(?:provider|partij|bedrijf)?|hostingpartner|dienstverleners?|boekhouder|accountant|processor|host(?:ed|ing)|leverancier|gemaakt door|webdesign|ontwikkeld door|gebouwd door|realisatie|website door|powered by|ontwerp|webbureau|sous-traitant|hébergeur|koepel(?:organisatie)?|lid van|aangesloten bij|federatie|geschillencommissie|ombudsdienst|ombudsman|verzekeraar|verzekeringsmaatschappij|polis)\b/i;
const OWN_ROLE = /verwerkingsverantwoordelijke|wij zijn|onze hosting/i;

/** Does a line, or the sentence at an offset in it, speak of another organisation than the one with these keys? */
export function othersOwn(keys: readonly string[], host: string): (line: Line, at?: number) => boolean {
  const label = siteDomain(host).split('.')[0] ?? '';
  const seen = new Map<string, boolean>();
  const isOwn = (name: string): boolean => {
    const key = nameKey(name);
    return (
      keys.some((own) => own.length > 2 && (key.includes(own) || own.includes(key))) ||
      (label.length > 2 && key.replaceAll(' ', '').includes(label))
    );
  };
  return (line, at = 0) => {
    const text = sentenceAt(line.text, at);
    const verdict = seen.get(text) ?? judge(text, isOwn, keys);
    seen.set(text, verdict);
    return verdict;
  };
}

function sentenceAt(text: string, at: number): string {
  if (text.length <= 300) return text;
  const before = text.slice(Math.max(0, at - 220), at);
  const after = text.slice(at, at + 160);
  const start = before.lastIndexOf('. ');
  const end = after.indexOf('. ');
  return before.slice(start + 1) + (end < 0 ? after : after.slice(0, end));
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
