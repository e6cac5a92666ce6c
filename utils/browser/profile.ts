import { PROFILE_KEY } from '@/utils/requests/stored-keys';
import { EMPTY_PROFILE, type Profile, profileSchema } from '@/utils/requests/stored-profile';
import type { EventStore } from './event-store';
import { alone } from './locks';
import type { Saved } from './write-outcome';

/** `isUnreadable`: something lies there that is no profile. It is kept until a new profile takes its place. */
export type ReadProfile = { profile: Profile; isUnreadable: boolean };

export async function readProfile(store: EventStore): Promise<ReadProfile> {
  const raw = (await store.read([PROFILE_KEY]))[PROFILE_KEY];
  if (raw === undefined) return { profile: EMPTY_PROFILE, isUnreadable: false };
  const parsed = profileSchema.safeParse(raw);
  if (parsed.success) return { profile: parsed.data, isUnreadable: false };
  store.displace(PROFILE_KEY, raw);
  return { profile: EMPTY_PROFILE, isUnreadable: true };
}

/** Reads, changes and writes under a lock, so that two windows do not undo each other. */
export async function changeProfile(
  store: EventStore,
  change: (profile: Profile) => Profile,
): Promise<Saved> {
  return alone('profile', () =>
    store.write(async () => {
      const { profile } = await readProfile(store);
      return { [PROFILE_KEY]: profileSchema.parse(change(profile)) };
    }),
  );
}
