import { useEffect, useState } from 'preact/hooks';
import { useWords } from '@/components/language';
import { ProfileForm } from '@/components/profile-form';
import { askToNotify, mayNotify } from '@/utils/browser/notifications';
import { changeProfile, readProfile } from '@/utils/browser/profile';
import { popupShortcut } from '@/utils/browser/shortcut';
import { findNationalNumbers } from '@/utils/law/national-number';
import { doors } from './doors';
import type { ScreenProps } from './screen-props';

/** Who writes, how it looks and speaks, and what to be reminded of; each change is kept at once. */
export function ProfileScreen({ profile, onProfile }: ScreenProps) {
  const { send } = useWords();
  const [notifications, setNotifications] = useState<'unasked' | 'granted' | 'refused'>('unasked');
  const [shortcut, setShortcut] = useState<string | null>(null);
  const [isSaved, setSaved] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    void mayNotify().then((may) => setNotifications(may ? 'granted' : 'unasked'));
    void popupShortcut().then(setShortcut);
  }, []);
  return (
    <ProfileForm
      profile={profile}
      onChange={async (part) => {
        setSaved(false);
        const saved = await changeProfile(doors.store, (kept) => ({ ...kept, ...part }));
        if (saved.kind !== 'saved') {
          return setProblem(saved.why === 'full' ? send.storageFull : send.saveFailed);
        }
        setProblem(null);
        // As it is kept by now: another window may have changed the rest.
        onProfile((await readProfile(doors.store)).profile);
        setSaved(true);
      }}
      notifications={notifications}
      onAllowNotifications={async () => setNotifications((await askToNotify()) ? 'granted' : 'refused')}
      shortcut={shortcut}
      isSaved={isSaved}
      problem={problem}
      looksLikeNationalNumber={(text) => findNationalNumbers(text).length > 0}
    />
  );
}
