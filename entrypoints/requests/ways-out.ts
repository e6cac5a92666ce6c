import type { ComposeWaysProps } from '@/components/compose-ways';
import { type LetterInHand, sendBarOf } from '@/entrypoints/sending/send-bar-of';
import { letterFiles } from '@/utils/app/letter-files';
import { saveFile } from '@/utils/browser/downloads';
import type { Letter } from '@/utils/letters/letter';

/** Every way out of the full page: those of the popup, and paper, a draft file and webmail. */
export function waysOut(hand: LetterInHand, letter: Letter): ComposeWaysProps {
  const { way, sending, handOver } = hand;
  const { emlName, mail } = letterFiles(letter, way.kind === 'email' ? way.address : null);
  return {
    bar: sendBarOf(hand),
    onPrint: async () => {
      await handOver();
      print();
    },
    ...(mail && {
      byMail: {
        gmailHref: mail.gmail,
        outlookHref: mail.outlook,
        onEml: async () => {
          saveFile(emlName, mail.eml, 'message/rfc822');
          await handOver();
        },
        onWebmail: async () => {
          await sending.copy();
          await handOver();
        },
      },
    }),
  };
}
