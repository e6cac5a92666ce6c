import { BACKUP_KEY, PROFILE_KEY } from '@/utils/requests/stored-keys';
import { EMPTY_PROFILE, type Profile, profileSchema } from '@/utils/requests/stored-profile';
import type { EventStore } from './event-store';
import { alone, together } from './locks';
import { attempt, newerVersion, type Saved } from './write-outcome';

/** `isUnreadable`: something lies there that is no profile. It is kept until a new profile takes its place. */
export type ReadProfile = { profile: Profile; isUnreadable: boolean };

export async function readProfile(store: EventStore): Promise<ReadProfile> {
  await store.open();
  const raw = (await store.area.get([PROFILE_KEY]))[PROFILE_KEY];
  if (raw === undefined) return { profile: EMPTY_PROFILE, isUnreadable: false };
  const parsed = profileSchema.safeParse(raw);
  return parsed.success
    ? { profile: parsed.data, isUnreadable: false }
    : { profile: EMPTY_PROFILE, isUnreadable: true };
}

/** Reads, changes and writes under a lock, so that two windows do not undo each other. */
export async function changeProfile(
  store: EventStore,
  change: (profile: Profile) => Profile,
): Promise<Saved> {
  const opened = await store.open();
  if (opened.kind === 'newer') return newerVersion(opened.version);
  return attempt(() =>
    alone('profile', () =>
      together('state', async () => {
        const { profile, isUnreadable } = await readProfile(store);
        const kept = isUnreadable ? await copyOfUnreadable(store) : {};
        await store.area.set({ ...kept, [PROFILE_KEY]: profileSchema.parse(change(profile)) });
      }),
    ),
  );
}

async function copyOfUnreadable(store: EventStore): Promise<Record<string, unknown>> {
  const raw = (await store.area.get([PROFILE_KEY]))[PROFILE_KEY];
  return { [`${BACKUP_KEY}:${PROFILE_KEY}`]: raw };
}
