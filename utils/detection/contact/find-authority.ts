import type { Line } from '@/utils/detection/identity/lines';
import type { Candidate } from '@/utils/detection/identity/rank';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';

/** The names under which the supervisory authorities appear, old and new, in three languages. */
const AUTHORITIES: readonly (readonly [string, RegExp])[] = [
  [
    'GBA',
    fitted(
      /gegevensbeschermings?\s?-?\s?autoriteit(?!en)(?<!\b(?:lokale|relevante|nationale|plaatselijke|betrokken|eigen|andere|buitenlandse|nederlandse)\s\S{13,28}\s?\S{0,14})|\bGBA\b|\bAPD\b|apd-gba|autorité (?:belge )?de (?:la )?protection des données|belgische privacycommissie|privacycommissie|privacycommission\.be|commissie voor de bescherming van de (?:persoonlijke levenssfeer|privacy)|belgian data protection authority|dataprotectionauthority\.be|drukpersstraat 35/i,
    ),
  ],
  [
    'AP',
    fitted(
      /autoriteit\s?persoons-?\s?(?:gegevens|$)|autoriteitpersoonsgegevens\.nl|dutch data protection authority|dutch dpa|nederlandse gegevensbeschermingsautoriteit|\bde ap\b(?![-'’])|autoriteit voor persoonsgegevens|college bescherming persoonsgegevens/i,
    ),
  ],
  ['CNIL', /\bCNIL\b|commission nationale de l.informatique/i],
  ['VTC', /vlaamse toezichtcommissie|\bVTC\b|toezichtcommissie\.be/i],
  [
    'other',
    fitted(
      /\b(?:data protection commission(?:er)?|information commissioner|\bICO\b|\bCNPD\b|datenschutzbehörde|landesbeauftragte|datatilsynet|garante privacy|\bAEPD\b)/i,
    ),
  ],
];

/** The authority that the page names, even where it is the wrong one for this controller. */
export function findAuthorities(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = [];
  for (const line of lines) {
    const text = line.text + line.block.links.map((link) => ` ${link.href}`).join('');
    for (const [value, pattern] of AUTHORITIES) {
      const match = pattern.exec(text.slice(0, 9000));
      if (match === null) continue;
      const isComplaint = /klacht|klagen|toezicht|complain|plainte|réclamation|lodge|autoriteit/i.test(
        line.text,
      );
      // "Onze privacycommissie" may be one of the house itself.
      const isBare = /^privacycommissie$/i.test(match[0]) && !/\bbelgi/i.test(line.text);
      const score =
        (isComplaint ? 8 : 5) -
        (isBare ? 2 : 0) -
        (value === 'other' ? 3 : 0) -
        (line.place === 'nav' ? 6 : 0);
      found.push({ value, score, how: `name:${match[0].slice(0, 60)}`, line, doubts: [] });
    }
  }
  return found;
}
