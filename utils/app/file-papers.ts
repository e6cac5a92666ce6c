import type { FilePaper } from '@/utils/letters/matter';
import type { CameBack } from '@/utils/requests/came-back';
import { clockSending } from '@/utils/requests/clock-sending';
import { sendingsThatWent } from '@/utils/requests/reach';
import { dayOfEntry, type Request } from '@/utils/requests/request';
import { LETTER_WORDS } from './matter-events';

/** Which papers does the file of a request hold, beside the request itself, and which texts are kept of each? */
export type KeptPaper = FilePaper & {
  /** Fingerprints of what was kept; empty where only the user has it. */
  textHashes: readonly string[];
  isOwnWords: boolean;
};

/** By day. Two facts of one day may stand in one message: they are one paper, with each text that was pasted. */
export function filePapersOf(request: Request): KeptPaper[] {
  const papers = [
    ...otherSendings(request),
    ...merged(request.cameBack.map(cameInPaper)),
    ...letters(request),
    ...notes(request),
  ];
  return papers.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on));
}

function otherSendings(request: Request): KeptPaper[] {
  const own = clockSending(request);
  return sendingsThatWent(request)
    .filter((sending) => sending !== own)
    .map(({ eventId, sentOn, textHash, isOwnWords }) => ({
      key: eventId,
      on: Temporal.PlainDate.from(sentOn),
      what: 'request',
      words: null,
      textHashes: hashes(textHash),
      isOwnWords,
    }));
}

function cameInPaper({ eventId, fact }: CameBack): KeptPaper {
  return {
    key: eventId,
    on: Temporal.PlainDate.from(fact.on),
    what: whatOf(fact),
    words: null,
    textHashes: hashes('textHash' in fact ? fact.textHash : null),
    isOwnWords: false,
  };
}

function whatOf({ kind }: CameBack['fact']): 'message' | 'advertising' | 'bounce' {
  if (kind === 'bounced') return 'bounce';
  return kind === 'marketingContinued' ? 'advertising' : 'message';
}

function merged(papers: readonly KeptPaper[]): KeptPaper[] {
  const byDay = Map.groupBy(papers, ({ on, what }) => `${on} ${what}`);
  return [...byDay.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const textHashes = new Set([first, ...others].flatMap((one) => one.textHashes));
    return [{ ...first, textHashes: [...textHashes] }];
  });
}

function letters(request: Request): KeptPaper[] {
  return request.letters.map(({ eventId, letterKind, on, textHash, wording }) => ({
    key: eventId,
    on: Temporal.PlainDate.from(on),
    what: 'letter',
    words: LETTER_WORDS[letterKind],
    textHashes: hashes(textHash),
    isOwnWords: wording === 'own',
  }));
}

/** Only those to which a text was added: the words of the others stand in the story. */
function notes({ timeline }: Request): KeptPaper[] {
  return timeline.flatMap((entry): KeptPaper[] => {
    const { fact, event, withdrawnBy } = entry;
    if (withdrawnBy !== null || fact.kind !== 'noted' || fact.textHash === null) return [];
    const on = Temporal.PlainDate.from(dayOfEntry(entry));
    return [{ key: event.id, on, what: 'note', words: null, textHashes: [fact.textHash], isOwnWords: false }];
  });
}

function hashes(hash: string | null): string[] {
  return hash === null ? [] : [hash];
}
