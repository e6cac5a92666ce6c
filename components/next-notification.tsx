import { BellIcon } from '@/assets/icons/icons';
import { useFormats, usePageWords } from './language';

/** What the browser may say, and when it next does; `on` null: nothing more comes of this request. */
export type Notification = { kind: 'allowed'; on: Temporal.PlainDate | null } | { kind: 'off'; href: string };

/** In one line whether a notification comes, and when. */
export function NextNotification({ notification }: { notification: Notification }) {
  const words = usePageWords().request.notification;
  const formats = useFormats();
  return (
    <p class="small soft notification-line">
      <BellIcon size={16} />
      <span>
        {notification.kind === 'allowed' ? (
          notification.on === null ? (
            words.none
          ) : (
            words.next(formats.day(notification.on))
          )
        ) : (
          <>
            {words.off} <a href={notification.href}>{words.turnOn}</a>
          </>
        )}
      </span>
    </p>
  );
}
