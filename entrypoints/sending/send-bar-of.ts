import type { SendBarProps } from '@/components/send-bar';
import { today } from '@/utils/app/clock';
import { hashOf } from '@/utils/app/place';
import { copyText } from '@/utils/browser/clipboard';
import { openFullPage, openInNewTab } from '@/utils/browser/tabs';
import { countryOfController } from '@/utils/law/controller-country';
import { isPaperForAuthority } from '@/utils/law/letter-kinds';
import { asWebmail } from '@/utils/letters/as-webmail';
import { composeLetter } from '@/utils/letters/compose';
import type { ComposedLetter, LetterRequest } from '@/utils/letters/letter';
import type { SendWay } from '@/utils/letters/send-way';
import type { useSending } from './use-sending';

export interface LetterInHand {
  way: SendWay;
  /** Names of what the letter still lacks. */
  missing: readonly string[];
  sending: Pick<ReturnType<typeof useSending>, 'phase' | 'copied' | 'askDay' | 'markSent' | 'notYet'> & {
    copy: () => Promise<boolean>;
  };
  composed: ComposedLetter;
  request: LetterRequest;
  handOver: () => Promise<unknown>;
  copyForForm: () => Promise<void>;
  showMissing: (name?: string) => void;
  /** The day before which this letter cannot have gone. */
  earliest?: Temporal.PlainDate;
  countryIn?: SendBarProps['countryIn'];
}

/** What each button of the send bar does with a letter, in the popup and on the full page alike. */
export function sendBarOf({
  way,
  missing,
  sending,
  composed,
  request,
  handOver,
  ...letter
}: LetterInHand): SendBarProps {
  return {
    ...whereTo(request, composed, letter.copyForForm),
    way,
    phase: sending.phase,
    subject: composed.letter.subject,
    missing,
    lacksOnlyAddress: composed.missing.every(({ field }) => field === 'sender.address'),
    copied: sending.copied,
    // The link itself is opened by the browser; where the text does not fit in it, we bring it over.
    onMail: () => {
      if (way.kind === 'email' && !way.bodyInLink) void sending.copy();
      void handOver();
    },
    // What was copied is mostly sent: whether it was is asked, as of what the mail program took over.
    onCopy: async () => {
      if (await sending.copy()) await handOver();
    },
    onCopyText: copyText,
    onCopyAgain: () => void sending.copy(),
    onPasteAt: async (url) => {
      await sending.copy();
      await handOver();
      await openInNewTab(url);
    },
    ...(way.kind === 'email' && {
      webmailHref: (webmail) => asWebmail(composed.letter, way.address, webmail),
    }),
    today: today(),
    ...(letter.earliest ? { earliest: letter.earliest } : {}),
    countryIn: letter.countryIn,
    onAlreadySent: sending.askDay,
    onSent: sending.markSent,
    onMissing: letter.showMissing,
    onNotYet: sending.notYet,
    onOpenRequest: (id) => void openFullPage(hashOf({ kind: 'request', id })),
  };
}

/** Nobody tells the address of the company: where it is found, and the letter for a form, which needs none. */
function whereTo(
  request: LetterRequest,
  { missing }: ComposedLetter,
  onCopyForForm: () => Promise<void>,
): Pick<SendBarProps, 'lacksWhereTo' | 'onCopyForForm'> {
  if (!missing.some(({ field }) => field === 'controller.address')) return {};
  const country = countryOfController(request.controller);
  const lacksWhereTo = country === 'BE' || country === 'NL' ? country : 'other';
  if (isPaperForAuthority(request.kind)) return { lacksWhereTo };
  const forForm = composeLetter({ ...request, channel: 'webForm' });
  return forForm.missing.length > 0 ? { lacksWhereTo } : { lacksWhereTo, onCopyForForm };
}
