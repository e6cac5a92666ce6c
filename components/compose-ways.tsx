import { useId } from 'preact/hooks';
import { DownloadIcon, PrintIcon } from '@/assets/icons/icons';
import { Button } from './button';
import { FormTextFit, type FormTextProps } from './form-text';
import { usePageWords } from './language';
import { SendBar, type SendBarProps } from './send-bar';

export interface ComposeWaysProps {
  bar: SendBarProps;
  onPrint: () => void;
  /** Absent where the letter does not go by e-mail. */
  onEml?: () => void;
  /** Whether the letter fits the form, where it goes by one. */
  forForm?: FormTextProps;
}

/** Every way out of the full page; the first is the one that fits this letter. */
export function ComposeWays({ bar, onPrint, onEml, forForm }: ComposeWaysProps) {
  const { compose } = usePageWords();
  const id = useId();
  const isBlocked = bar.missing.length > 0;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{compose.ways}</h2>
      {forForm && <FormTextFit {...forForm} />}
      <SendBar {...bar} printing={{ label: compose.print, onPrint }} />
      <div class="row">
        {bar.way.kind !== 'post' && (
          <Button icon={PrintIcon} onClick={onPrint} unavailable={isBlocked}>
            {compose.print}
          </Button>
        )}
        {onEml && (
          <Button icon={DownloadIcon} onClick={onEml} unavailable={isBlocked}>
            {compose.eml}
          </Button>
        )}
      </div>
      {onEml && <p class="small soft">{compose.emlHint}</p>}
    </section>
  );
}
