import type { Line } from '@/utils/detection/identity/lines';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { FoundAddress } from './found-address';
import { place } from './loose-address';
import { isStreetWord } from './street';
import { isNoTown, readTown, type Town } from './town';

const MAX_LINE = 80;
const TOWN_LABEL = fitted(
  /^(?:locatie|location|vestiging|(?:vestigings|woon|stand)?plaats|(?:vestigings|bezoek|kantoor|praktijk|post|contact)?-?adres|(?:statutaire |maatschappelijke )?zetel|(?:statutair )?gevestigd(?: te| in)?)\s?:\s|^(?:vestigings|woon)plaats\s(?=['’A-Z])/i,
);
/** Behind these a town needs no country; "Locatie:" may lead to a room. */
const SURE_LABEL = /plaats|zetel|adres|gevestigd/i;
/** One word, with what opens or links it: two capitals may be a building or a person. */
const ONE_TOWN = fitted(
  /^(?:(?:den|de|het|ter|ten|sint|st\.?|nieuw|oud|bad|['’]t)\s)?[^\s,]{2,40}(?:\s(?:aan|op|bij|van|en|in|over)\s[^,]{2,30})?$/i,
);
const NO_PLACE = fitted(
  /^(?:online|volgt|idem|zie|geen|privé|prive|thuis|onbekend|nvt|n\.v\.t|wordt|enkel|alleen|zelfde|op afspraak|facebook|instagram|linkedin|youtube|eenmanszaak|zzp)(?![a-z-])/i,
);
export const REGISTRATION = /\b(?:kvk|kbo|btw|ondernemingsn\w{2,6}|vat|kamer van koophandel)\b.{0,30}\d/i;
/** Bodies that are called by their place: "Hervormde Gemeente Grauw en Langendam". */
const CALLED_BY = /(?:gemeente|parochie|kerk|stad|afdeling|balie)\s(?:(?:van|te)\s)?$/i;

/** A town on a line of its own: behind a label, with its country, or among the details of the name it belongs to. */
export function townAlone(line: Line, lines: readonly Line[], names: readonly string[]): FoundAddress | null {
  if (line.text.length > MAX_LINE || line.place === 'nav') return null;
  const label = TOWN_LABEL.exec(line.text)?.[0] ?? '';
  const isTold = line.place !== 'body' || line.section === 'controller' || line.section === 'contact';
  // Elsewhere such a line says where a server stands, unless the numbers of the house stand by it.
  if (!isTold && !(label !== '' && isByRegistration(line, lines))) return null;
  const text = line.text.slice(label.length) + countryBelow(line, lines);
  const street = streetAndTown(text) ?? streetAboveTown(text, line, lines);
  if (street !== null) return place(line, 3, { ...street, postalCode: null, how: 'address:withoutNumber' });
  const town = wholeTown(text);
  if (town === null) return null;
  const isSure =
    (town.country !== null && isOneTown(town.city)) || (SURE_LABEL.test(label) && isOneTown(text));
  if (!isSure && !(label === '' && isOneTown(text) && isAmongOwn(line, lines, names))) return null;
  return place(line, isSure ? 3 : 1, {
    street: null,
    postalCode: null,
    city: town.city,
    country: town.country,
    how: 'town',
  });
}

/** "Weefhuis · Tilburg · NL": a country at the start of the next line goes with the town. */
function countryBelow(line: Line, lines: readonly Line[]): string {
  const below = lines[line.index + 1];
  const country = below?.block.group === line.block.group ? COUNTRY_BELOW.exec(below.text)?.[0] : undefined;
  return country === undefined ? '' : `, ${country}`;
}

const COUNTRY_BELOW = /^(?:NL|BE|Nederland|België|Belgium|(?:The )?Netherlands)(?=$|\s[A-Z])/;

function wholeTown(text: string): Town | null {
  const town = text.length > 60 ? null : readTown(text);
  return town === null || town.end < text.length || isNoTown(town.city) ? null : town;
}

const isOneTown = (text: string): boolean =>
  ONE_TOWN.test(text) && !NO_PLACE.test(text) && !STREET.test(text);

/** A number of registration beside it and the own name near, or a name that says the place itself. */
function isAmongOwn(line: Line, lines: readonly Line[], names: readonly string[]): boolean {
  if (line.isHeading) return false;
  if (names.some((name) => isCalledBy(name, line.text))) return true;
  const near = [-2, -1, 1, 2].map((step) => lines[line.index + step]);
  const isNamed = near.some(
    (at) => at?.block.group === line.block.group && names.some((name) => at.text.includes(name)),
  );
  return isNamed && (isByRegistration(line, lines) || isUnderAddress(line, lines));
}

/** "Adres / Weefhuis / Kluisbergen". */
const isUnderAddress = (line: Line, lines: readonly Line[]): boolean =>
  [-1, -2].some((step) => {
    const above = lines[line.index + step];
    return above?.block.group === line.block.group && /^adres\s?:?$/i.test(above.text);
  });

const isByRegistration = (line: Line, lines: readonly Line[]): boolean =>
  [-1, 1].some((step) => {
    const text = lines[line.index + step]?.text ?? '';
    return text.length <= MAX_LINE && REGISTRATION.test(text);
  });

function isCalledBy(name: string, town: string): boolean {
  const at = name.indexOf(town);
  return at > 0 && CALLED_BY.test(name.slice(0, at)) && !/^[A-Za-zÀ-ɏ-]/.test(name.slice(at + town.length));
}

const STREET = /(?:straat|laan|weg|plein|dreef|kade|kaai|singel|steenweg|gracht|steeg|dijk)(?:tje)?$/i;

/** "Jan van Galenstraat, Heemstede": a whole line that tells the street without its number. */
export function streetAndTown(text: string): Pick<FoundAddress, 'street' | 'city' | 'country'> | null {
  const [street = '', city = '', ...more] = text.length > MAX_LINE ? [] : text.split(/,\s|\s(?:in|te)\s/);
  if (more.length > 0 || !STREET.test(street) || !isStreetWord(street)) return null;
  const town = wholeTown(city);
  return town === null ? null : { street, city: town.city, country: town.country };
}

/** The same on two lines of one block. */
function streetAboveTown(text: string, line: Line, lines: readonly Line[]): ReturnType<typeof streetAndTown> {
  const below = lines[line.index + 1];
  const isTown = below?.block.group === line.block.group && !below.isHeading && isOneTown(below.text);
  return isTown && STREET.test(text) ? streetAndTown(`${text}, ${below.text}`) : null;
}
