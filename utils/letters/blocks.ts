import { isPaperForAuthority } from '@/utils/law/letter-kinds';
import { isByPost } from '@/utils/law/receipt';
import { postalAddressOf } from './addressee';
import { authorityOf } from './authority';
import { type Draft, leaveBlank } from './draft';
import type { LetterRequest } from './letter';
import { addressLines, controllerName, countryAbroad, oneLine, registration } from './words';

export function goesByPost(request: LetterRequest): boolean {
  return isByPost(request.channel);
}

/** A home address belongs in letters by post and in papers for an authority, never in e-mail or a web form. */
function showsHome(request: LetterRequest): boolean {
  return goesByPost(request) || isPaperForAuthority(request.kind);
}

export function authorityLines(draft: Draft): readonly string[] {
  const found = authorityOf(draft.request);
  if (found === null)
    return [leaveBlank(draft, 'authority', 'naam en adres van de toezichthoudende autoriteit')];
  if (found.address === null) return [found.name];
  const abroad = countryAbroad(found.country, draft.request.sender?.address?.country ?? null);
  return [found.name, ...splitAddress(found.address), ...(abroad === null ? [] : [abroad])];
}

/** "Drukpersstraat 35, 1000 Brussel": street and place on lines of their own. */
function splitAddress(address: string): readonly string[] {
  return address.split(', ');
}

/** Who writes: name; by post the address; then e-mail and what the controller knows the writer by. */
export function senderLines(draft: Draft): readonly string[] {
  const { request } = draft;
  const sender = request.sender;
  const name = sender?.name ?? '';
  const lines = [name.trim() === '' ? leaveBlank(draft, 'sender.name', 'je naam') : oneLine(name)];
  if (showsHome(request)) lines.push(...homeAddress(draft));
  if (sender?.email != null && sender.email.trim() !== '') lines.push(oneLine(sender.email));
  // A customer number means nothing to an authority.
  if (sender?.knownAs != null && sender.knownAs.trim() !== '' && !isPaperForAuthority(request.kind))
    lines.push(oneLine(sender.knownAs));
  return lines;
}

export function homeAddress(draft: Draft): readonly string[] {
  const { request } = draft;
  const address = request.sender?.address ?? null;
  const goesTo = isPaperForAuthority(request.kind)
    ? (authorityOf(request)?.country ?? null)
    : request.controller.address.country;
  const lines = address === null ? [] : addressLines(address, goesTo);
  return lines.length === 0
    ? [leaveBlank(draft, 'sender.address', 'je straat, nummer, postcode en plaats')]
    : lines;
}

/** From specific to general, at most seven lines with the handling note (NBN Z 01-002). */
export function addresseeLines(draft: Draft): readonly string[] {
  const { request } = draft;
  const { controller } = request;
  const name = controllerName(controller) ?? leaveBlank(draft, 'controller.name', 'naam van de organisatie');
  const number = registration(controller);
  const address = postalAddressOf(controller);
  // A form stands on the controller's own site: its street would only cost characters.
  const lines =
    address === null || request.channel === 'webForm'
      ? []
      : addressLines(address, request.sender?.address?.country ?? request.residence);
  return [
    attention(request),
    number === null ? name : `${name}, ${number}`,
    ...(lines.length === 0 && goesByPost(request)
      ? [leaveBlank(draft, 'controller.address', 'postadres van de organisatie')]
      : lines),
  ];
}

function attention(request: LetterRequest): string {
  const officer = request.controller.officer;
  if (officer === null) return 'T.a.v. de verantwoordelijke voor gegevensbescherming';
  const name = officer.name === null || officer.name.trim() === '' ? '' : `${oneLine(officer.name)}, `;
  return `T.a.v. ${name === '' ? 'de ' : name}functionaris voor gegevensbescherming`;
}

/** "Pelt, 22 november 2026"; the place only where the home address stands in the letter anyway. */
export function dateLine(request: LetterRequest, day: string): string {
  const city = request.sender?.address?.city ?? null;
  return showsHome(request) && city !== null && city.trim() !== '' ? `${oneLine(city)}, ${day}` : day;
}
