import type { FoundAddress } from '@/utils/detection/address/found-address';
import { streetAndTown } from '@/utils/detection/address/town-alone';
import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { Add } from './found-name';
import { endOfLegalForm } from './legal-form';
import { BUILDING, namingBefore } from './name-before-address';
import { bareName } from './name-in-text';
import { IN_THE_HOUSE, speaksOfOthers } from './other-parties';

const IDENTITY_LINE = /\d{4}|@|kvk|btw|kbo|onderneming|straat|adres|tel\b|e-?mail/i;

/** Bare lines: the first under a heading that announces the controller, or above the contact details. */
export function fromSections(lines: readonly Line[], add: Add): void {
  for (const line of lines) {
    const above = lines[line.index - 1];
    if (line.text.length > 90 || above === undefined || line.owner === 'authority') continue;
    const below = lines.slice(line.index + 1, line.index + 4);
    const leadsDetails = below.some(({ text }) => text.length < 120 && IDENTITY_LINE.test(text));
    const isFirst = above.isHeading || /:\s*$/.test(above.text);
    if (/:\s*$/.test(above.text) && OTHERS_LEAD.test(above.text)) continue;
    if (streetAndTown(line.text) !== null) continue;
    if (line.section === 'controller' && isFirst)
      add(bareName(line.text), leadsDetails ? 9 : 5, 'section:controller', line);
    else if (line.section === 'contact' && isFirst && leadsDetails)
      add(bareName(line.text), 6, 'section:contact', line);
    else if (REACH_US.test(above.text)) add(bareName(line.text), 6, 'section:contact', line);
    else if (line.isHeading && leadsDetails && line.place === 'footer')
      add(bareName(line.text), 5, 'footer:heading', line);
    else if (isFirst && leadsDetails && (line.section === 'rights' || line.section === 'complaint')) {
      add(bareName(line.text), 3, 'section:rights', line);
    }
  }
}

/** "… kan u terecht via onderstaande contactgegevens:" leads to a name, whatever heads the passage. */
const REACH_US =
  /\b(?:via|op|met)\s(?:de\s|onze\s)?(?:onderstaande|volgende)\s(?:contact|adres)?gegevens\s?:\s*$/i;

/** Introduces somebody else: "vertegenwoordigd door haar syndicus:". */
const OTHERS_LEAD = fitted(
  /syndicus|vertegenwoordig|verwerker|hosting|\bdpo\b|functionaris|boekhouder|accountant|leverancier|webdesign|deelgenoten|partners|voorzieningen|campussen/i,
);

export function fromAddresses(addresses: readonly FoundAddress[], lines: readonly Line[], add: Add): void {
  for (const address of addresses) {
    if (address.score < 0) continue;
    const line = lines[address.firstLine];
    if (line === undefined) continue;
    const bonus = Math.min(2, address.score / 4);
    if (speaksOfOthers(address.before)) continue;
    const inline = namingBefore(address);
    if (inline !== '') {
      add(
        withBegun(inline, line, lines),
        IN_THE_HOUSE.test(address.before) ? 3 : 5 + bonus,
        'address:inline',
        line,
      );
      continue;
    }
    const top = address.firstLine - partsAbove(address.firstLine, lines);
    for (const distance of [1, 2]) {
      const above = lines[top - distance];
      if (above !== undefined && BUILDING.test(above.text) && distance === 1) continue;
      if (above === undefined || above.text.length > 80) break;
      const between = lines[top - 1];
      if (distance === 2 && between?.isHeading === true) break;
      const isFormed = distance === 2 && endOfLegalForm(above.text) === above.text.length;
      if (
        distance === 2 &&
        !isFormed &&
        !/:|^(?:t\.?a\.?v|dhr|mevr|contactpersoon)|building|gebouw|toren|tower|park|industrie|floor|verdieping|attn|afdeling|department|office|zetel|adres/i.test(
          lines[top - 1]?.text ?? '',
        )
      )
        break;
      // "Dordrecht" above the street of that branch is its town, not its name.
      if (above.text !== address.city && !isBranch(above.text, address.city))
        add(
          withoutOwner(above.text.replace(ADDRESS_LABEL, ''), lines),
          7 + bonus - (isFormed ? 0.5 : distance),
          'address:above',
          above,
        );
    }
  }
}

/** "Dienst Burgerzaken", "Faculteit Letteren": parts of the house whose name stands above them. */
const PART_OF_HOUSE =
  /^(?:dienst|faculteit|afdeling|departement|divisie|directie|vakgroep|cluster|domein|team|department)\s\S|\s(?:divisie|afdeling|departement|department|division)$/i;

function partsAbove(index: number, lines: readonly Line[]): number {
  const line = lines[index];
  const isPart = (above: Line | undefined) =>
    above !== undefined &&
    above.block.group === line?.block.group &&
    above.text.length <= 60 &&
    PART_OF_HOUSE.test(above.text);
  let parts = 0;
  while (parts < 3 && isPart(lines[index - 1 - parts])) parts += 1;
  const house = lines[index - 1 - parts];
  return parts > 0 && house?.block.group === line?.block.group ? parts : 0;
}

/** "Vrienden van de" / "Oude Molen, Kaai 4": the line before broke off within the name. */
function withBegun(name: string, { text, index, block }: Line, lines: readonly Line[]): string {
  const above = lines[index - 1];
  const isBroken =
    above !== undefined &&
    above.block.group === block.group &&
    text.startsWith(name) &&
    above.text.length <= 60 &&
    /^[A-Z].*\s(?:der?n?|van|voor|het|te[nr]?|en|&)$/.test(above.text);
  return isBroken ? `${above.text} ${name}` : name;
}

/** "Frituur De Punt – Jan Peeters" where the site calls itself "Frituur De Punt". */
function withoutOwner(text: string, lines: readonly Line[]): string {
  const [, name = ''] = /^(.{5,50})\s[–|-]\s(?:[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ɏ'-]{1,30}\s?){2,4}$/.exec(text) ?? [];
  const isCalledSo = name !== '' && lines.some((line) => line.text.toLowerCase() === name.toLowerCase());
  return isCalledSo ? name : text;
}

const ADDRESS_LABEL = /^(?:(?:post|bezoek|vestigings)?adres|naam|zetel)\s?:\s/i;

/** "Winkel Nijlen" above the street in Nijlen. */
const isBranch = (text: string, city: string | null): boolean =>
  city !== null &&
  text.endsWith(` ${city}`) &&
  /^(?:onze )?(?:winkel|vestiging|filiaal|kantoor|locatie|showroom|toonzaal|magazijn|campus|afdeling|bijkantoor|site|atelier|werkplaats|praktijk|hoofdkantoor|agence|magasin)\s(?:te |in )?\S+$/i.test(
    text,
  );
