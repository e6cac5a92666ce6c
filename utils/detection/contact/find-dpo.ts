import type { Line } from '@/utils/detection/identity/lines';
import type { Candidate } from '@/utils/detection/identity/rank';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import type { FoundEmail } from './find-email';

const OFFICER = fitted(
  /[Ff]unctionaris (?:voor )?(?:de )?[Gg]egevensbescherming|[Ff]unctionaris voor de bescherming van (?:de )?(?:persoons)?gegevens|[Dd]ata\s?-?[Pp]rotection\s?-?[Oo]fficer|\bDPO\b|\bFG\b|\bPrivacy\s?[Oo]fficer\b|[Dd]élégué à la protection des données|[Gg]egevensbeschermings?(?:functionaris|verantwoordelijke)/,
);
/** "Wij hebben geen functionaris" is no officer; neither is the one of a processor. */
const NEGATED = fitted(
  /\b(?:geen|niet verplicht|niet nodig|niet aangesteld|too small|don['’]t need|no|not (?:required|appointed)|don['’]t have|pas de|aucun|n['’]avons pas|n['’]est pas)\b/i,
);
const OFFICER_ADDRESS = /^(?:dpo|fg|privacy\.?officer|functionaris)(?:[._-][\w.-]{0,30})?@/i;
const NAME = fitted(
  /(?:\bis\b|:|,|\bnamelijk\b|\(|–|-)\s{0,2}((?:(?:dhr|mevr|mr|mw|drs|ir|de heer|mevrouw)\.?\s)?[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ'’.-]{1,30}(?:\s(?:van|de|den|der|ter|ten|'t|van de|van den|van der))?(?:\s[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ'’-]{1,30}){1,3})(?=[,.;)\s]|$)/,
);

/** "DPO: Jan Claes", with no address beside it: two to four words with a capital, and then the clause is over. */
const PERSON = fitted(
  /^(?:\s\([^()]{2,30}\))?(?:\s?[:,–-]|\sis)\s((?:(?:dhr|mevr|mr|mw|drs|ir|de heer|mevrouw)\.?\s)?[A-ZÀ-ÖØ-Þ][a-zß-ÿ'’-]{1,20}(?:\s(?:van|de|den|der|ter|ten|'t)){0,2}(?:\s[A-ZÀ-ÖØ-Þ][a-zß-ÿ'’-]{1,20}){1,2})(?=$|[,.;(]|\s(?:via|op|per|is)\s)/,
);

/** An officer is a person. */
const ORGANISATION = fitted(
  /^(?:gemeente|stad|stichting|vereniging|postbus|dienst|afdeling|provincie|school|ziekenhuis|privacy|data|contact|security|telefoon|e-mail|de|het)(?![A-Za-zÀ-ɏ]|\sheer\s)|\b(?:privacy|legal|consult\w{0,4}|advocaten|security|solutions|groep|group)\b|\b(?:b\.?v|n\.?v|vzw)\b/i,
);

interface Officers {
  readonly names: Candidate[];
  readonly emails: Candidate[];
}

/** The data protection officer (art. 37–39 AVG), with the address that stands by that title. */
export function findOfficers(lines: readonly Line[], emails: readonly FoundEmail[]): Officers {
  const officers: Officers = { names: [], emails: [] };
  const byLine = Map.groupBy(emails, (email) => email.line?.index ?? -1);
  for (const line of lines) {
    const title = OFFICER.exec(line.text);
    if (title === null || NEGATED.test(sentenceAt(line.text, title.index))) continue;
    if (line.owner === 'other' && line.place === 'body') continue;
    const near = emailNear(line, title.index, lines, byLine) ?? pointedAt(line, lines, byLine);
    if (near !== null) officers.emails.push({ ...near, score: 8, how: 'title' });
    const behind = line.text.slice(title.index + title[0].length, title.index + 200);
    const said = /(?:onze|our|met|de)\s$/i.test(line.text.slice(0, title.index)) ? `,${behind}` : behind;
    const name =
      (near === null ? PERSON : NAME).exec(behind)?.[1] ??
      PERSON.exec(said)?.[1] ??
      nameBelow(line, title[0], lines);
    if (name !== undefined && !OFFICER.test(name) && !ORGANISATION.test(name)) {
      officers.names.push({ value: name, score: 6, how: 'title', line, doubts: [] });
    }
  }
  for (const email of emails) {
    if (!OFFICER_ADDRESS.test(email.value) || email.score < 0) continue;
    officers.emails.push({ ...email, score: 6, how: 'address' });
  }
  return officers;
}

function emailNear(
  line: Line,
  title: number,
  lines: readonly Line[],
  byLine: ReadonlyMap<number, readonly FoundEmail[]>,
): FoundEmail | null {
  for (const [step, at] of lines.slice(line.index, line.index + 7).entries()) {
    // The paragraph just below the title as a heading is on the officer, however long, unless there is none.
    const isBelowHeading = step === 1 && line.isHeading && !NEGATED.test(at.text);
    if (step > 0 && (at.isHeading || (at.text.length > 120 && !isBelowHeading))) break;
    // Further down only in the same block: title, name, street, town, address.
    if (step > 2 && at.block.group !== line.block.group) break;
    const inLine = byLine.get(at.index)?.filter((email) => email.score > -9) ?? [];
    const isBehind = inLine.find((email) => email.at > title);
    // A line that ends in a colon points down: an address before the title is another's.
    const found = step > 0 ? inLine[0] : (isBehind ?? (/:\s*$/.test(line.text) ? undefined : inLine[0]));
    if (found !== undefined) return found;
  }
  return null;
}

const NAME_LINE = fitted(
  /^(?:naam|name|nom|contactpersoon)\s?:\s{1,2}((?:(?:dhr|mevr|mr|mw|drs|ir|de heer|mevrouw)\.?\s)?[A-ZÀ-ÖØ-ÞŁŒŠŽ][A-Za-zÀ-ɏ'’.-]{1,30}(?:\s[A-Za-zÀ-ɏ'’.-]{1,30}){1,4})$/i,
);

/** The title alone on its line, "Naam: …" on the next. */
function nameBelow(line: Line, title: string, lines: readonly Line[]): string | undefined {
  if (line.text.length > title.length + 30) return undefined;
  const below = lines[line.index + 1]?.text ?? '';
  return NAME_LINE.exec(below)?.[1] ?? PERSON.exec(`: ${below}`)?.[1];
}

const POINTS_UP = fitted(
  /^(?:dit|dat|bovenstaande?|bovenvermelde?|genoemde?|this)\s(?:contact|e-?mail|mail)?-?\s?(?:adres|address)\b/i,
);

/** "Dit contactadres fungeert als … functionaris voor gegevensbescherming": the address of the line above. */
function pointedAt(
  line: Line,
  lines: readonly Line[],
  byLine: ReadonlyMap<number, readonly FoundEmail[]>,
): FoundEmail | null {
  if (!POINTS_UP.test(line.text)) return null;
  return byLine.get(lines[line.index - 1]?.index ?? -1)?.find((email) => email.score > -9) ?? null;
}

function sentenceAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at), 0);
  const end = text.indexOf('. ', at);
  return text.slice(start, end < 0 ? start + 400 : end);
}
