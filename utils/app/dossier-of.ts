import type { EventStore } from '@/utils/browser/event-store';
import { reasonsInDutch } from '@/utils/law/deadline-in-words';
import { composeDossier, type Dossier, type DossierPaper, type DossierPolicy } from '@/utils/letters/dossier';
import type { MatterEvent } from '@/utils/letters/matter';
import type { OrdinaryFact } from '@/utils/requests/events';
import { currentSending, dayOfEntry, isHandedOver, type Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';
import { matterOf } from './matter-of';

type Texts = Pick<EventStore, 'textOf'>;
type Entry = Request['timeline'][number];

/** The whole file of a request on paper, in Dutch as the letters in it: what was withdrawn or not sent is no part of it. */
export async function dossierOf(
  texts: Texts,
  { request, status }: { request: Request; status: Status },
  today: Temporal.PlainDate,
): Promise<Dossier> {
  const entries = request.timeline.filter(
    ({ withdrawnBy, fact }) => withdrawnBy === null && !isHandedOver(fact),
  );
  const papers = await Promise.all(entries.map((entry) => paperOf(texts, entry)));
  return composeDossier({
    controller: currentSending(request).controller,
    matter: matterOf(request, status),
    reckoning: status.deadline.kind === 'term' ? reasonsInDutch(status.deadline.because) : [],
    notes: entries.flatMap(noteOf),
    papers: papers.filter((paper) => paper !== null),
    policy: await policyOf(texts, request),
    today,
  });
}

async function paperOf(texts: Texts, { event, fact }: Entry): Promise<DossierPaper | null> {
  if (!('textHash' in fact)) return null;
  const isOwn = 'wording' in fact && fact.wording === 'own';
  const head = { title: titleOf(fact), on: dayOn({ event, fact }) };
  if (fact.textHash === null) return isOwn ? { ...head, text: null, remark: NOT_PASTED } : null;
  const { text, remark } = await kept(texts, fact.textHash);
  const said = [isOwn ? PASTED : null, remark].filter((one) => one !== null).join(' ');
  return { ...head, text, remark: said === '' ? null : said };
}

const PASTED = 'Deze brief schreef ik zelf. Dit is de tekst die ik erbij plakte.';
const NOT_PASTED =
  'Deze brief schreef ik zelf. De tekst is hier niet bewaard; ik voeg de brief zelf als bijlage toe.';

/** A letter carries the subject that it was sent with; a message that came in had none of ours. */
function titleOf(fact: OrdinaryFact): string {
  if ('subject' in fact && fact.subject.trim() !== '') return fact.subject;
  switch (fact.kind) {
    case 'requestSent':
    case 'resent':
    case 'letterSent':
      return 'Mijn brief';
    case 'noted':
      return 'Mijn notitie';
    default:
      return 'Bericht van de organisatie';
  }
}

function noteOf({ event, fact }: Entry): MatterEvent[] {
  const on = dayOn({ event, fact });
  switch (fact.kind) {
    case 'noted':
      return [{ on, words: `mijn notitie: ${fact.text}` }];
    case 'closed':
      return [{ on, words: 'ik sloot het dossier' }];
    case 'reopened':
      return [{ on, words: 'ik heropende het dossier' }];
    default:
      return [];
  }
}

function dayOn(entry: Pick<Entry, 'event' | 'fact'>): Temporal.PlainDate {
  return Temporal.PlainDate.from(dayOfEntry(entry));
}

async function policyOf(texts: Texts, { asked }: Request): Promise<DossierPolicy | null> {
  const { evidence } = asked;
  if (evidence === null) return null;
  const { url, readOn, textHash } = evidence;
  return {
    url,
    readOn: Temporal.PlainDate.from(readOn),
    fingerprint: textHash,
    ...(await kept(texts, textHash)),
  };
}

async function kept(texts: Texts, hash: string): Promise<{ text: string; remark: string | null }> {
  const found = await texts.textOf(hash);
  switch (found.kind) {
    case 'found':
      return { text: found.text, remark: null };
    case 'damaged':
      return { text: found.text, remark: 'Deze tekst is niet meer de tekst die werd bewaard.' };
    case 'missing':
      return { text: '', remark: 'Deze tekst is niet meer bewaard.' };
  }
}
