import type { EventStore } from '@/utils/browser/event-store';
import { reasonsInDutch } from '@/utils/law/deadline-in-words';
import { composeDossier, type Dossier, type DossierPaper, type DossierPolicy } from '@/utils/letters/dossier';
import type { MatterEvent } from '@/utils/letters/matter';
import { clockSending } from '@/utils/requests/clock-sending';
import { reachOf } from '@/utils/requests/reach';
import { currentSending, dayOfEntry, isHandedOver, type Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';
import { filePapersOf, type KeptPaper } from './file-papers';
import { matterOf } from './matter-of';

type Texts = Pick<EventStore, 'textOf'>;
type Entry = Request['timeline'][number];

/** The whole file of a request on paper, in Dutch as its letters are, without what was withdrawn or not sent. */
export async function dossierOf(
  texts: Texts,
  { request, status }: { request: Request; status: Status },
  today: Temporal.PlainDate,
): Promise<Dossier> {
  const entries = request.timeline.filter(
    ({ withdrawnBy, fact }) => withdrawnBy === null && !isHandedOver(fact),
  );
  return composeDossier({
    controller: currentSending(request).controller,
    matter: matterOf(request, status),
    reckoning:
      status.deadline.kind === 'term' && reachOf(request) === 'arrived'
        ? reasonsInDutch(status.deadline.because)
        : [],
    notes: entries.flatMap(noteOf),
    papers: await papersOf(texts, request),
    policy: await policyOf(texts, request),
    today,
  });
}

/** What was kept of each annex, by its key: an annex of which nothing was is the user's to add. */
async function papersOf(texts: Texts, request: Request): Promise<Map<string, DossierPaper>> {
  const { textHash, isOwnWords } = clockSending(request);
  const own = { key: 'request', textHashes: textHash === null ? [] : [textHash], isOwnWords };
  const papers = await Promise.all([own, ...filePapersOf(request)].map((paper) => paperOf(texts, paper)));
  return new Map(papers.flatMap((paper) => (paper === null ? [] : [paper])));
}

type Kept = Pick<KeptPaper, 'key' | 'textHashes' | 'isOwnWords'>;

async function paperOf(
  texts: Texts,
  { key, textHashes, isOwnWords }: Kept,
): Promise<[string, DossierPaper] | null> {
  if (textHashes.length === 0) return isOwnWords ? [key, { text: null, remark: NOT_PASTED }] : null;
  const found = await Promise.all(textHashes.map((hash) => kept(texts, hash)));
  const remarks = [isOwnWords ? PASTED : null, ...found.map(({ remark }) => remark)];
  const said = [...new Set(remarks.filter((one) => one !== null))].join(' ');
  return [key, { text: found.map(({ text }) => text).join(BETWEEN), remark: said === '' ? null : said }];
}

const BETWEEN = '\n\n⁂\n\n';
const PASTED = 'Deze brief schreef ik zelf. Dit is de tekst die ik erbij plakte.';
const NOT_PASTED =
  'Deze brief schreef ik zelf. De tekst is hier niet bewaard; ik voeg de brief zelf als bijlage toe.';

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
