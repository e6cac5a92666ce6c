import type { ComposeWaysProps } from '@/components/compose-ways';
import { type LetterInHand, sendBarOf } from '@/entrypoints/sending/send-bar-of';
import { saveFile } from '@/utils/browser/downloads';
import { asEml } from '@/utils/letters/as-eml';
import { fileName } from '@/utils/letters/file-name';
import type { Letter } from '@/utils/letters/letter';

/** Every way out of the full page: those of the popup, and paper and a draft file. */
export function waysOut(hand: LetterInHand, letter: Letter): ComposeWaysProps {
  const { way, handOver } = hand;
  return {
    bar: sendBarOf(hand),
    onPrint: async () => {
      await handOver();
      print();
    },
    ...(way.kind === 'email' && {
      onEml: async () => {
        saveFile(
          fileName([letter.kind, letter.reference], 'eml'),
          asEml(letter, way.address),
          'message/rfc822',
        );
        await handOver();
      },
    }),
  };
}
