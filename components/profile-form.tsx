import { useId } from 'preact/hooks';
import type { Sender } from '@/utils/law/parties';
import { REMINDER_MOMENTS, type ReminderMoment } from '@/utils/requests/events';
import type { Profile } from '@/utils/requests/stored-profile';
import { Button } from './button';
import { Choice, ManyChoice } from './choice';
import { usePageWords } from './language';
import { LiveWords, Notice } from './notice';
import { ScreenTitle } from './popup-frame';
import { SenderForm } from './sender-form';

export interface ProfileFormProps {
  profile: Profile;
  /** Each change is kept at once, but for the sender, which has a button of its own. */
  onChange: (part: Partial<Profile>) => void;
  notifications: 'unasked' | 'granted' | 'refused';
  onAllowNotifications: () => void;
  /** The keys that open the popup, as the browser has them; null where there are none. */
  shortcut: string | null;
  /** What was just kept, to be spoken. */
  isSaved: boolean;
  /** Why the last change was not kept. */
  problem?: string | null;
  looksLikeNationalNumber?: (text: string) => boolean;
}

/** Who you are, how it looks and speaks, and what to be reminded of. */
export function ProfileForm(props: ProfileFormProps) {
  const { profile: words } = usePageWords();
  const { profile, onChange, shortcut } = props;
  const senderId = useId();
  const saveSender = (sender: Sender) => onChange({ sender, residence: sender.address.country });
  return (
    <div class="stack stack--wide narrow">
      <ScreenTitle>{words.title}</ScreenTitle>
      <LiveWords text={props.isSaved ? words.saved : ''} />
      {props.problem && <Notice kind="problem" live title={props.problem} />}
      <section class="panel" aria-labelledby={senderId}>
        <h2 id={senderId}>{words.sender}</h2>
        <SenderForm
          sender={profile.sender}
          onSave={saveSender}
          withAddress
          {...(props.looksLikeNationalNumber
            ? { looksLikeNationalNumber: props.looksLikeNationalNumber }
            : {})}
        />
        {props.isSaved && <p class="soft">{words.saved}</p>}
      </section>
      <section class="panel stack">
        <Choice
          legend={words.language}
          hint={words.languageHint}
          value={profile.language ?? 'browser'}
          onChange={(value) => onChange({ language: value === 'browser' ? null : value })}
          inRow
          options={(['browser', 'nl', 'fr', 'en'] as const).map((value) => ({
            value,
            label: words.languages[value],
          }))}
        />
        <Choice
          legend={words.theme}
          value={profile.colourScheme}
          onChange={(colourScheme) => onChange({ colourScheme })}
          inRow
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: words.themes[value],
          }))}
        />
        {shortcut && <p class="soft">{words.shortcut(shortcut)}</p>}
      </section>
      <section class="panel stack">
        <ManyChoice<ReminderMoment>
          legend={words.reminders}
          values={profile.reminders}
          onChange={(reminders) => onChange({ reminders })}
          options={REMINDER_MOMENTS.map((value) => ({ value, label: words.moments[value] }))}
        />
      </section>
      <Notifications {...props} />
    </div>
  );
}

function Notifications({ notifications, onAllowNotifications }: ProfileFormProps) {
  const id = useId();
  const { profile: words } = usePageWords();
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{words.notifications}</h2>
      <p class="soft">{words.notificationsHint}</p>
      {notifications === 'granted' && <p>{words.allowed}</p>}
      {notifications === 'refused' && <p>{words.refused}</p>}
      {notifications !== 'granted' && (
        <div>
          <Button onClick={onAllowNotifications}>{words.allow}</Button>
        </div>
      )}
    </section>
  );
}
