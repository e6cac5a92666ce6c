import { useState } from 'preact/hooks';
import { CheckIcon, CopyIcon } from '@/assets/icons/icons';
import { IconButton } from './button';
import { useWords } from './language';
import { LiveWords } from './notice';

export interface MailPartsProps {
  /** Address and subject of the mail. */
  mail: { to: string; subject: string };
  /** Resolves with whether it lies on the clipboard now. */
  onCopy: (text: string) => Promise<boolean>;
}

/** What a mail needs beside its text, to be read and copied: webmail opens empty. */
export function MailParts({ mail, onCopy }: MailPartsProps) {
  const { send, letter, shared } = useWords();
  const [copied, setCopied] = useState('');
  const parts = [
    { name: letter.to, text: mail.to },
    { name: letter.subject, text: mail.subject },
  ];
  return (
    <div>
      <ul class="mail-parts">
        {parts.map(({ name, text }) => (
          <li key={name}>
            <span class="small">
              <span class="soft">{name + shared.colon}</span>
              <bdi>{text}</bdi>
            </span>
            <IconButton
              icon={copied === name ? CheckIcon : CopyIcon}
              label={`${send.copy}${shared.colon}${name}`}
              onClick={async () => setCopied((await onCopy(text)) ? name : '')}
            />
          </li>
        ))}
      </ul>
      <LiveWords text={copied === '' ? '' : send.copiedShort} />
    </div>
  );
}
