import type { SendBarProps } from '@/components/send-bar';
import { TODAY } from './sample-letter';

const nothing = () => {};

/** The ways out of a letter that goes by e-mail, on the full page. */
export const BAR = {
  way: {
    kind: 'email',
    href: 'mailto:info@voorbeeld.example',
    address: 'info@voorbeeld.example',
    bodyInLink: false,
  },
  subject: 'Verzoek om inzage (artikel 15 AVG) – ref. RB-7K3Q',
  phase: { kind: 'ready' },
  missing: [],
  copied: 'no',
  onMail: nothing,
  onCopy: nothing,
  onCopyText: async () => true,
  onCopyAgain: nothing,
  onPasteAt: nothing,
  webmailHref: (webmail) => `#${webmail}`,
  today: TODAY,
  onAlreadySent: nothing,
  onSent: nothing,
  onNotYet: nothing,
  onOpenRequest: nothing,
} satisfies SendBarProps;
