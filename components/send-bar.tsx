import { BiggerIcon, CheckIcon, CopyIcon, MailIcon } from '@/assets/icons/icons';
import { Button, LinkButton } from './button';
import { useWords } from './language';
import { LiveWords, Notice } from './notice';
import { Progress } from './progress';

/** How this letter goes. `bodyInLink` is false where the text is too long for a mailto: link. */
export type SendWay =
  | { kind: 'email'; href: string; bodyInLink: boolean }
  | { kind: 'webForm'; url: string }
  | { kind: 'post' };

export type SendPhase =
  | { kind: 'ready' }
  /** Handed to a program or the clipboard: did it go? */
  | { kind: 'handedOver' }
  | { kind: 'saving' }
  | { kind: 'failed'; why: 'full' | 'other' };

export interface SendBarProps {
  way: SendWay;
  phase: SendPhase;
  /** Names of what the letter still lacks; while any is missing nothing can be sent. */
  missing: readonly string[];
  copied: 'no' | 'yes' | 'failed';
  /** On the click of the mail link: copies the text first where it does not fit. The link itself opens. */
  onMail: () => void;
  onCopy: () => void;
  onOpenForm: () => void;
  /** Absent on the full page, which is as big as it gets. */
  onBigger?: () => void;
  onSent: () => void;
  onNotYet: () => void;
}

/** What can be done with the letter now: the user sends, the extension hands over. */
export function SendBar(props: SendBarProps) {
  const { send } = useWords();
  const { phase, copied } = props;
  const spoken = copied === 'yes' ? send.copied : '';
  return (
    <div class="send-bar">
      <LiveWords text={spoken} />
      {copied === 'failed' && <Notice kind="problem" live title={send.copyFailed} />}
      {phase.kind === 'failed' && (
        <Notice kind="problem" live title={phase.why === 'full' ? send.storageFull : send.saveFailed} />
      )}
      {phase.kind === 'saving' && <Progress text={send.saving} />}
      {phase.kind === 'handedOver' ? <AskSent {...props} /> : <Ways {...props} />}
    </div>
  );
}

function AskSent({ way, copied, onSent, onNotYet }: SendBarProps) {
  const { send } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a set of form fields
    <div class="stack stack--tight" role="group" aria-label={send.askSent}>
      <p class="send-bar__question">
        {send.askSent}
        {way.kind === 'email' && !way.bodyInLink && copied === 'yes' && (
          <span class="small soft"> {send.pasteFirst}</span>
        )}
      </p>
      <div class="send-bar__two">
        <Button kind="primary" icon={CheckIcon} onClick={onSent}>
          {send.sent}
        </Button>
        <Button onClick={onNotYet}>{send.notYet}</Button>
      </div>
    </div>
  );
}

function Ways(props: SendBarProps) {
  const { send } = useWords();
  const { way, missing, copied, onCopy, onBigger, onSent } = props;
  const isBlocked = missing.length > 0;
  return (
    <div class="stack stack--tight">
      {isBlocked ? (
        <Missing names={missing} />
      ) : (
        <>
          {way.kind === 'email' && !way.bodyInLink && <p class="small soft">{send.byClipboard}</p>}
          {way.kind === 'post' && <p class="small soft">{send.byPost}</p>}
          {way.kind === 'webForm' && <p class="small soft">{send.byForm}</p>}
        </>
      )}
      <MainWay {...props} />
      <div class="send-bar__more">
        <Button
          small
          kind="quiet"
          icon={copied === 'yes' ? CheckIcon : CopyIcon}
          onClick={onCopy}
          unavailable={isBlocked}
        >
          {copied === 'yes' ? send.copiedShort : send.copy}
        </Button>
        {onBigger && (
          <Button small kind="quiet" icon={BiggerIcon} onClick={onBigger}>
            {send.bigger}
          </Button>
        )}
        <Button small kind="quiet" onClick={onSent} unavailable={isBlocked}>
          {send.alreadySent}
        </Button>
      </div>
    </div>
  );
}

function MainWay({ way, missing, onMail, onCopy, onOpenForm, onBigger }: SendBarProps) {
  const { send } = useWords();
  const isBlocked = missing.length > 0;
  if (way.kind === 'email' && !isBlocked) {
    return (
      <LinkButton kind="primary" icon={MailIcon} wide href={way.href} onClick={onMail}>
        {send.mail}
      </LinkButton>
    );
  }
  const label = { email: send.mail, webForm: send.openForm, post: onBigger ? send.printBigger : send.copy }[
    way.kind
  ];
  const onClick = { email: onMail, webForm: onOpenForm, post: onBigger ?? onCopy }[way.kind];
  return (
    <Button
      kind="primary"
      icon={way.kind === 'email' ? MailIcon : BiggerIcon}
      wide
      unavailable={isBlocked}
      {...(isBlocked ? { describedBy: MISSING_ID } : {})}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

const MISSING_ID = 'send-bar-missing';

function Missing({ names }: { names: readonly string[] }) {
  const words = useWords();
  return (
    <p class="field__error" id={MISSING_ID}>
      <span>
        <strong>{words.send.missing}:</strong> {names.join(', ')}.
      </span>
    </p>
  );
}
