import { CopyIcon } from '@/assets/icons/icons';
import { AskSent, addresseeOn, type OwnLetter } from './ask-sent';
import { Button } from './button';
import { useWords } from './language';
import { MailParts } from './mail-parts';
import { LiveWords, Notice } from './notice';
import type { CountryIn } from './own-letter-fields';
import { Progress } from './progress';
import { type SendPhase, SendTrouble } from './send-phase';
import { SendWays, type SendWaysProps } from './send-ways';

export interface SendBarProps extends SendWaysProps {
  phase: SendPhase;
  subject: string;
  copied: 'no' | 'yes' | 'failed';
  /** Another text than the letter; resolves with whether it lies on the clipboard now. */
  onCopyText: (text: string) => Promise<boolean>;
  today: Temporal.PlainDate;
  /** The day before which this letter cannot have gone. */
  earliest?: Temporal.PlainDate;
  /** Puts the text on the clipboard once more: the address or subject came over it. */
  onCopyAgain: () => void;
  /** Given where nobody knows the country of the controller. */
  countryIn?: CountryIn | undefined;
  onSent: (on: Temporal.PlainDate, own: OwnLetter) => void;
  onNotYet: () => void;
  onOpenRequest: (requestId: string) => void;
}

/** What can be done with the letter now: the user sends, the extension hands over. */
export function SendBar(props: SendBarProps) {
  const { send } = useWords();
  const { phase, copied, way } = props;
  const pastes = phase.kind === 'handedOver' && copied === 'yes';
  // Back at the letter it is offered to copy it: that it was copied is then no longer news.
  const spoken = copied === 'yes' && phase.kind !== 'ready' ? send.copied : '';
  return (
    <div class="send-bar">
      <LiveWords text={spoken} />
      {copied === 'failed' && <Notice kind="problem" live title={send.copyFailed} />}
      <SendTrouble phase={phase} onOpenRequest={props.onOpenRequest} />
      {phase.kind === 'saving' && <Progress text={send.saving} />}
      {phase.kind === 'handedOver' || phase.kind === 'askDay' ? (
        <AskSent
          today={props.today}
          earliest={props.earliest}
          first={
            pastes && (
              <>
                <p>{send.copied}</p>
                {way.kind === 'email' && (
                  <MailParts mail={{ to: way.address, subject: props.subject }} onCopy={props.onCopyText} />
                )}
                <div>
                  <Button small kind="quiet" icon={CopyIcon} onClick={props.onCopyAgain}>
                    {send.copyLetter}
                  </Button>
                </div>
              </>
            )
          }
          usual={addresseeOn(way)}
          countryIn={props.countryIn}
          {...(phase.kind === 'askDay' ? { letters: props.missing.length > 0 ? 'own' : 'both' } : {})}
          onSent={props.onSent}
          onNotYet={props.onNotYet}
        />
      ) : (
        <SendWays {...props} />
      )}
    </div>
  );
}
