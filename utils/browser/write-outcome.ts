/** Whether it was kept. `why` is the key of a sentence; nothing was written, not even half of it. */
export type Saved = { kind: 'saved' } | NotSaved;
export type NotSaved = {
  kind: 'notSaved';
  why: 'full' | 'newerVersion' | 'failed';
  /** The browser's own words, for whoever wants to report it. */
  detail: string;
};

export const SAVED: Saved = { kind: 'saved' };

/**
 * Runs one write and turns the browser's refusal into a value: a full disk is to be expected and is told to
 * the user. Chromium says "quota exceeded" or "No space left", Firefox throws a QuotaExceededError.
 */
export async function attempt(write: () => Promise<void>): Promise<Saved> {
  try {
    await write();
    return SAVED;
  } catch (error) {
    return refusedBy(error);
  }
}

export function refusedBy(error: unknown): NotSaved {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const isFull = /quota|no space|disk.{0,20}full/i.test(detail);
  return { kind: 'notSaved', why: isFull ? 'full' : 'failed', detail: detail.slice(0, 300) };
}

export function newerVersion(version: number): NotSaved {
  return { kind: 'notSaved', why: 'newerVersion', detail: `version ${version}` };
}
