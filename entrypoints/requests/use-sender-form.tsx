import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SenderForm } from '@/components/sender-form';
import { changeProfile } from '@/utils/browser/profile';
import { findNationalNumbers } from '@/utils/law/national-number';
import type { Sender } from '@/utils/law/parties';
import type { Profile } from '@/utils/requests/stored-profile';
import { doors } from './doors';

interface SenderFormSetting {
  profile: Profile;
  onProfile: (profile: Profile) => void;
  addressNeeded: boolean;
  /** In a private window the name is used for this letter and kept nowhere. */
  isPrivate: boolean;
}

/** Who writes, asked beside the letter that lacks it. `isLost`: what was typed could not be kept. */
export function useSenderForm({ profile, onProfile, addressNeeded, isPrivate }: SenderFormSetting): {
  form: JSX.Element;
  isLost: boolean;
} {
  const [isLost, setLost] = useState(false);
  const save = async (sender: Sender) => {
    const typed = { sender, residence: sender.address.country };
    const saved = isPrivate ? null : await changeProfile(doors.store, (kept) => ({ ...kept, ...typed }));
    setLost(saved?.kind === 'notSaved');
    onProfile({ ...profile, ...typed });
  };
  const form = (
    <SenderForm
      sender={profile.sender}
      withAddress
      addressNeeded={addressNeeded}
      looksLikeNationalNumber={(text) => findNationalNumbers(text).length > 0}
      onSave={save}
    />
  );
  return { form, isLost };
}
