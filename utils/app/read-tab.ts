import type { PageLink, PageReading } from '@/utils/detection/page-reading';
import type { LinkedReading } from '@/utils/detection/site/linked-page';
import { asFetched, completeFrom, lacksIdentity } from './complete-reading';
import { makeReading } from './make-reading';

/** The door to the tab in front. Everything that comes through it is untrusted. */
export interface TabDoor {
  /** Injects the page reader; rejects or answers `null` where the browser forbids it. */
  readPage(): Promise<unknown>;
  /** Has the injected reader fetch and read one more page of the same origin; rejects once the tab shows another. */
  readLinked(url: string): Promise<unknown>;
}

export type Attempt = { url: string; outcome: LinkedReading['kind'] | 'notPrivacy' | 'invalid' };

export type SiteReading =
  | {
      kind: 'found';
      reading: PageReading;
      via: 'thisPage' | 'link' | 'guess';
      /** The address of the privacy page that was read. */
      policyUrl: string;
      /** Other pages of the site that gave a value. */
      completedFrom: readonly string[];
    }
  | {
      kind: 'oneMoreClick';
      link: PageLink;
      why: 'otherOrigin' | 'pdf' | 'notReadable';
      attempts: readonly Attempt[];
      reading: PageReading;
    }
  | { kind: 'nothing'; attempts: readonly Attempt[]; reading: PageReading }
  | { kind: 'pdf' }
  | { kind: 'forbidden' }
  | { kind: 'failed'; why: 'gone' | 'tooLong' | 'invalid' };

/** Makes a reading of what came out of the tab; null where that is not the text of a page. */
export type MakeReading = (sent: unknown) => Promise<PageReading | null>;

type Tools = { door: TabDoor; patience: number; make: MakeReading };

/** Milliseconds after which a tab that does not answer is given up. */
const PATIENCE = 20_000;
/** Where Flemish and Dutch sites keep their policy when they link to it nowhere; at most three are tried. */
const GUESSED_PATHS = ['/privacy', '/privacybeleid', '/privacyverklaring'];
/**
 * Characters. What is shorter is no policy but the empty shell of a site that scripts fill, or that answers to any
 * address: it was not read, and a letter may not say that it was.
 */
const SHORTEST_POLICY = 200;
/** How many pages beside the policy one click may read to complete the card. */
const MAX_EXTRA_PAGES = 2;

/** Reads the site in front on one click: this page, else its privacy page, completed from its contact page. */
export async function readTab(
  door: TabDoor,
  patience = PATIENCE,
  make: MakeReading = makeReading,
): Promise<SiteReading> {
  const tools = { door, patience, make };
  const answer = await withPatience(door.readPage(), patience);
  if (answer.kind === 'tooLong') return { kind: 'failed', why: 'tooLong' };
  if (answer.kind === 'rejected')
    return answer.isGone ? { kind: 'failed', why: 'gone' } : { kind: 'forbidden' };
  if (answer.value === null || answer.value === undefined) return { kind: 'forbidden' };
  if (kindOf(answer.value) === 'pdf') return { kind: 'pdf' };
  const reading = await readingOf(answer.value, make);
  if (reading === null) return { kind: 'failed', why: 'invalid' };
  if (reading.kind === 'privacy') return complete(tools, reading, [], 'thisPage');
  return searchSite(tools, reading);
}

async function searchSite(tools: Tools, here: PageReading): Promise<SiteReading> {
  const attempts: Attempt[] = [];
  const near = here.privacyLinks.filter((link) => link.sameOrigin && !link.isPdf);
  const candidates =
    here.privacyLinks.length > 0
      ? near.map((link) => ({ url: link.url, via: 'link' as const }))
      : guesses(here.url).map((url) => ({ url, via: 'guess' as const }));
  for (const { url, via } of candidates) {
    const linked = await readLinked(tools, url);
    if (linked.kind === 'gone') return { kind: 'failed', why: 'gone' };
    if (linked.kind !== 'read') attempts.push({ url, outcome: linked.kind });
    else if (linked.reading.kind !== 'privacy') attempts.push({ url, outcome: 'notPrivacy' });
    else if (linked.reading.text.length < SHORTEST_POLICY) attempts.push({ url, outcome: 'invalid' });
    else return complete(tools, linked.reading, [here], via);
  }
  const link = here.privacyLinks[0];
  if (!link) return { kind: 'nothing', attempts, reading: here };
  const why = link.isPdf ? 'pdf' : link.sameOrigin ? 'notReadable' : 'otherOrigin';
  return { kind: 'oneMoreClick', link, why, attempts, reading: here };
}

function guesses(url: string): string[] {
  if (!/^https?:/.test(url)) return [];
  return GUESSED_PATHS.map((path) => new URL(path, url).href);
}

async function complete(
  tools: Tools,
  policy: PageReading,
  atHand: readonly PageReading[],
  via: 'thisPage' | 'link' | 'guess',
): Promise<SiteReading> {
  let reading = policy;
  const completedFrom: string[] = [];
  const use = (other: PageReading) => {
    const completed = completeFrom(reading, other);
    if (completed !== reading && differs(completed, reading)) completedFrom.push(other.url);
    reading = completed;
  };
  for (const other of atHand) if (lacksIdentity(reading)) use(other);
  const links = [policy, ...atHand]
    .flatMap((page) => page.contactLinks)
    .filter((link) => link.sameOrigin && !link.isPdf);
  const urls = [...new Set(links.map((link) => link.url))].filter((url) => url !== policy.url);
  for (const url of urls.slice(0, MAX_EXTRA_PAGES)) {
    if (!lacksIdentity(reading)) break;
    const linked = await readLinked(tools, url);
    // What was read until then still holds.
    if (linked.kind === 'gone') break;
    if (linked.kind === 'read') use(linked.reading);
  }
  return { kind: 'found', reading, via, policyUrl: policy.url, completedFrom };
}

function differs(a: PageReading, b: PageReading): boolean {
  return JSON.stringify(a.controllers[0]) !== JSON.stringify(b.controllers[0]);
}

async function readLinked(
  { door, patience, make }: Tools,
  url: string,
): Promise<LinkedReading | { kind: 'invalid' | 'gone' }> {
  const answer = await withPatience(door.readLinked(url), patience);
  if (answer.kind === 'tooLong') return { kind: 'tooSlow' };
  if (answer.kind === 'rejected') return { kind: answer.isGone ? 'gone' : 'blocked' };
  return parseLinked(answer.value, make);
}

async function readingOf(answer: unknown, make: MakeReading): Promise<PageReading | null> {
  return kindOf(answer) === 'read' ? make((answer as { page?: unknown }).page) : null;
}

async function parseLinked(value: unknown, make: MakeReading): Promise<LinkedReading | { kind: 'invalid' }> {
  const kind = kindOf(value);
  switch (kind) {
    case 'read': {
      const reading = await readingOf(value, make);
      return reading === null ? { kind: 'invalid' } : { kind, reading: asFetched(reading) };
    }
    case 'status': {
      const { status } = value as { status?: unknown };
      return typeof status === 'number' ? { kind, status } : { kind: 'invalid' };
    }
    case 'redirected':
    case 'pdf':
    case 'notHtml':
    case 'blocked':
    case 'tooSlow':
      return { kind };
    default:
      return { kind: 'invalid' };
  }
}

function kindOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { kind?: unknown }).kind : undefined;
}

type Answer = { kind: 'value'; value: unknown } | { kind: 'rejected'; isGone: boolean } | { kind: 'tooLong' };

async function withPatience(promise: Promise<unknown>, patience: number): Promise<Answer> {
  const { promise: late, resolve } = Promise.withResolvers<Answer>();
  const timer = setTimeout(() => resolve({ kind: 'tooLong' }), patience);
  const settled = promise.then(
    (value): Answer => ({ kind: 'value', value }),
    (error): Answer => ({ kind: 'rejected', isGone: isGone(error) }),
  );
  const answer = await Promise.race([settled, late]);
  clearTimeout(timer);
  return answer;
}

/** Both browsers tell by words alone that the tab went away while it was read. */
function isGone(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return /\b(removed|closed|no tab|invalid tab|navigat|destroyed|unloaded|disconnected)/i.test(message);
}
