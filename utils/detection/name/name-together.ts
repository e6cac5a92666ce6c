import type { FoundAddress } from '@/utils/detection/address/found-address';
import { KNOWN_PROCESSORS } from '@/utils/detection/identity/known-parties';
import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { Add } from './found-name';
import { namingBefore } from './name-before-address';

const JOINT = fitted(
  /gezamenlijke? (?:\(?verwerkings\)?-?)?verantwoordelijke?n?|gezamenlijk verwerkingsverantwoordelijk|joint(?:ly)? (?:data )?controllers?|responsables conjoints|verwerkingsverantwoordelijken? samen|samen (?:de )?(?:verwerkingsverantwoordelijk|verantwoordelijk voor (?:de verwerking|(?:uw|je|de) (?:persoons)?gegevens))|(?:bepalen|bepaald) (?:samen|gezamenlijk)|artikel 26 (?:van de )?(?:avg|gdpr|algemene)|article 26 (?:of the )?gdpr/i,
);
/** More than one controller, together or each for its own. */
const SEVERAL = fitted(
  /\bverwerkingsverantwoordelijken\b|\bverantwoordelijken voor de verwerking\b|\b(?:elk|elke|ieder|allebei|beide)\b.{0,60}\bverwerkingsverantwoordelijken?\b|\bdata controllers are\b|\bresponsables du traitement sont\b/i,
);
/** Others that decide for themselves: a carrier, a bank. */
const OTHERS = /\b(?:zelfstandig|andere|derden|onafhankelijk|independent)/i;
/** Lines between the word that joins them and their addresses, before or behind it. */
const REACH = 9;

/** True where the page itself calls them joint controllers (art. 26 AVG), not with a platform. */
export function namesJointControllers(lines: readonly Line[]): boolean {
  return lines.some(isJoint);
}

export const isJoint = ({ text, owner }: Line): boolean =>
  owner !== 'other' && JOINT.test(text) && !KNOWN_PROCESSORS.test(text);

const isSeveral = (line: Line): boolean =>
  line.place === 'body' &&
  line.owner === 'open' &&
  (isJoint(line) || (SEVERAL.test(line.text) && !OTHERS.test(line.text)));

/** Who decide together or side by side: each name that stands by an address of its own near such a phrase. */
export function fromTogether(addresses: readonly FoundAddress[], lines: readonly Line[], add: Add): void {
  const fit = addresses.filter(
    ({ firstLine, score, street }) => firstLine >= 0 && score > 0 && street !== null,
  );
  if (fit.length < 2) return;
  for (const line of lines.filter(isSeveral).slice(0, 6)) {
    const named = fit
      .filter(
        ({ firstLine }) =>
          Math.abs(firstLine - line.index) <= REACH && isReached(line, firstLine, fit, lines),
      )
      .flatMap((address) => nameOf(address, lines));
    if (new Set(named.map(({ name }) => name)).size < 2) continue;
    for (const { name, at } of named) add(name, 9, 'sentence:together', at);
  }
}

const PLACES = /^(?:onze )?(?:locaties?|vestigingen|winkels|kantoren|contact|adres)/i;

/** No heading stands between, save one that names whose address follows. */
function isReached(from: Line, to: number, fit: readonly FoundAddress[], lines: readonly Line[]): boolean {
  const [start, end] = from.index < to ? [from.index + 1, to] : [to + 1, from.index];
  return lines
    .slice(start, end)
    .every(
      (line) =>
        !line.isHeading ||
        (!PLACES.test(line.text) &&
          fit.some((address) => address.firstLine === line.index + 1 && namingBefore(address) === '')),
    );
}

/** "Wachtpost: AZ Sint-Maria, …": a label of another's, unless it says who is responsible. */
const LABELLED = /^(?!.{0,40}(?:verantwoordelijk|controller|responsable))[^,]{2,30}:\s/i;

function nameOf(address: FoundAddress, lines: readonly Line[]): { name: string; at: Line }[] {
  const at = lines[address.firstLine];
  const above = lines[address.firstLine - 1];
  if (at === undefined || at.owner === 'authority' || at.place !== 'body') return [];
  if (LABELLED.test(address.before)) return [];
  const inline = namingBefore(address);
  // "… 2560 Nijlen) is samen met X (": the tail of the address before.
  if (/^\d{4}\s/.test(inline)) return [];
  if (inline !== '') return [{ name: inline, at }];
  return above === undefined || above.text.length > 60 ? [] : [{ name: above.text, at: above }];
}
