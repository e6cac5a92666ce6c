import { rm } from 'node:fs/promises';

/** A closed browser may still have a process that writes into its folder: tried again for some twenty seconds. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
