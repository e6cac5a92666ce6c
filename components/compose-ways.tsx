import { useId } from 'preact/hooks';
import { DownloadIcon, MailIcon, PrintIcon } from '@/assets/icons/icons';
import { Button, LinkButton } from './button';
import { Disclosure } from './disclosure';
import { FormTextFit, type FormTextProps } from './form-text';
import { usePageWords } from './language';
import { SendBar, type SendBarProps } from './send-bar';

export interface ComposeWaysProps {
  bar: SendBarProps;
  onPrint: () => void;
  /** Absent where the letter does not go by e-mail. */
  byMail?: {
    onEml: () => void;
    /** Only address and subject stand in these links; the text goes by the clipboard on the click. */
    gmailHref: string;
    outlookHref: string;
    onWebmail: () => void;
  };
  /** Whether the letter fits the form, where it goes by one. */
  forForm?: FormTextProps;
}

/** Every way out of the full page; the first is the one that fits this letter. */
export function ComposeWays({ bar, onPrint, byMail, forForm }: ComposeWaysProps) {
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
        {byMail && (
          <Button icon={DownloadIcon} onClick={byMail.onEml} unavailable={isBlocked}>
            {compose.eml}
          </Button>
        )}
      </div>
      {byMail && <p class="small soft">{compose.emlHint}</p>}
      {byMail && !isBlocked && (
        <Disclosure summary={compose.webmail}>
          <p class="small soft">{compose.webmailHint}</p>
          <p class="row">
            <LinkButton icon={MailIcon} href={byMail.gmailHref} newTab onClick={byMail.onWebmail}>
              {compose.gmail}
            </LinkButton>
            <LinkButton icon={MailIcon} href={byMail.outlookHref} newTab onClick={byMail.onWebmail}>
              {compose.outlook}
            </LinkButton>
          </p>
        </Disclosure>
      )}
    </section>
  );
}
