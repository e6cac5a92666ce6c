import type { PostalAddress, Sender } from '@/utils/law/parties';
import { type Profile, profileSchema } from './stored-profile';

/**
 * The profile here, its empty fields filled from a back-up; what is filled here stays. Colours and reminders
 * always hold a choice, so they stay too. `null` where either cannot be read: then nothing is touched.
 */
export function fillProfile(here: unknown, file: unknown): Profile | null {
  const mine = profileSchema.safeParse(here);
  const theirs = profileSchema.safeParse(file);
  if (!mine.success || !theirs.success) return null;
  return {
    ...mine.data,
    sender: fillSender(mine.data.sender, theirs.data.sender),
    residence: mine.data.residence ?? theirs.data.residence,
    language: mine.data.language ?? theirs.data.language,
  };
}

function fillSender(mine: Sender | null, theirs: Sender | null): Sender | null {
  if (mine === null || theirs === null) return mine ?? theirs;
  return {
    name: isBlank(mine.name) ? theirs.name : mine.name,
    email: fillText(mine.email, theirs.email),
    address: fillAddress(mine.address, theirs.address),
    knownAs: fillText(mine.knownAs, theirs.knownAs),
  };
}

/** The street of one place with the town of another is nobody's address: where a line differs, nothing is filled. */
function fillAddress(mine: PostalAddress, theirs: PostalAddress): PostalAddress {
  if (ADDRESS_LINES.some((line) => !isBlank(mine[line]) && plain(mine[line]) !== plain(theirs[line])))
    return mine;
  return {
    street: fillText(mine.street, theirs.street),
    postalCode: fillText(mine.postalCode, theirs.postalCode),
    city: fillText(mine.city, theirs.city),
    country: fillText(mine.country, theirs.country),
  };
}

const ADDRESS_LINES = ['street', 'postalCode', 'city', 'country'] as const;

function fillText(mine: string | null, theirs: string | null): string | null {
  return isBlank(mine) ? (theirs ?? mine) : mine;
}

function isBlank(value: string | null): boolean {
  return plain(value) === '';
}

function plain(value: string | null): string {
  return (value ?? '').trim().toLowerCase();
}
