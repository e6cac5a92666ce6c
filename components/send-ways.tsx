import { useState } from 'preact/hooks';
import { BiggerIcon, CopyIcon, type Icon, MailIcon, OpenIcon, PrintIcon } from '@/assets/icons/icons';
import { WEBMAILS, type Webmail } from '@/utils/letters/as-webmail';
import type { SendWay } from '@/utils/letters/send-way';
import { Button, LinkButton } from './button';
import { useFormats, useWords } from './language';
import { MISSING_ID, Missing } from './send-missing';

export interface SendWaysProps {
  way: SendWay;
  /** Names of what the letter still lacks; while any is missing nothing can be sent. */
  missing: readonly string[];
  /** Only the sender's own postal address is missing: it is asked at full size, beside the way that needs it. */
  lacksOnlyAddress?: boolean;
  /** The address of the company is missing: the country whose register is told, where one is known. */
  lacksWhereTo?: 'BE' | 'NL' | 'other';
  /** Copies the letter for a form, by which it then goes; given where only addresses lack, which a form does not need. */
  onCopyForForm?: () => void;
  /** On the click of the mail link: copies the text first where it does not fit. The link itself opens. */
  onMail: () => void;
  onCopy: () => void;
  /** Copies the letter and opens this address to paste it: a form or a webmail. */
  onPasteAt: (url: string) => void;
  /** Only address and subject stand in such a link; absent where the letter does not go by e-mail. */
  webmailHref?: (webmail: Webmail) => string | null;
  /** Where given, a letter by post is printed here; elsewhere it is opened larger for that. */
  printing?: { label: string; onPrint: () => void };
  /** Absent on the full page, which is as big as it gets. */
  onBigger?: () => void;
  /** Asks for the day on which it went; `phase` becomes `askDay`. */
  onAlreadySent: () => void;
  /** A press on what cannot be done yet, or on the name of what is missing: leads to its field. */
  onMissing?: (name?: string) => void;
}

/** The ways in which this letter can go now, the one that fits it first; of a letter that is not whole what it lacks. */
export function SendWays(props: SendWaysProps) {
  const { send, letter, shared } = useWords();
  const formats = useFormats();
  const { way, missing, onCopy, onCopyForForm, onBigger, onAlreadySent, webmailHref } = props;
  const [showsWebmails, setShowsWebmails] = useState(false);
  const isBlocked = missing.length > 0;
  const isCopiedFirst = way.kind === 'webForm' && way.url === null;
  return (
    <div class="stack stack--tight">
      {isBlocked ? (
        <>
          <Missing names={missing} onGo={props.onMissing} />
          <WhereTo {...props} />
        </>
      ) : (
        <>
          {/* The popup shows the letter with its addressee right above. */}
          {way.kind === 'email' && !onBigger && (
            <p class="small">
              <span class="soft">{letter.to + shared.colon}</span>
              <bdi>{way.address}</bdi>
            </p>
          )}
          {way.kind === 'email' && !way.bodyInLink && <p class="small soft">{send.byClipboard}</p>}
          {way.kind === 'post' && (
            <p class="small soft">{way.mustBeSigned ? send.paperByPost : send.byPost}</p>
          )}
          {way.kind === 'webForm' && (
            <p class="small soft">
              {send.byForm} {onBigger && formats.count(way.length, send.formLength)}
            </p>
          )}
        </>
      )}
      <MainWay {...props} />
      <div class="send-bar__more">
        {!isCopiedFirst && (
          <Button
            small
            kind="quiet"
            icon={CopyIcon}
            onClick={onCopyForForm ?? onCopy}
            unavailable={isBlocked && !onCopyForForm}
          >
            {send.copy}
          </Button>
        )}
        {webmailHref && !isBlocked && (
          <Button
            small
            kind="quiet"
            expanded={showsWebmails}
            onClick={() => setShowsWebmails(!showsWebmails)}
          >
            {send.webmail}
          </Button>
        )}
        {onBigger && (
          <Button small kind="quiet" icon={BiggerIcon} onClick={onBigger}>
            {send.bigger}
          </Button>
        )}
        <Button small kind="quiet" onClick={onAlreadySent}>
          {send.alreadySent}
        </Button>
      </div>
      {webmailHref && !isBlocked && showsWebmails && <Webmails {...props} webmailHref={webmailHref} />}
    </div>
  );
}

/** Where an address is found, and that a form needs none. */
function WhereTo({ lacksWhereTo, onCopyForForm }: SendWaysProps) {
  const { send } = useWords();
  if (!lacksWhereTo) return null;
  return (
    <p class="small soft">
      {send.whereFound[lacksWhereTo]} {onCopyForForm && send.forTheirForm}
    </p>
  );
}

function Webmails({ webmailHref, onPasteAt }: Required<Pick<SendWaysProps, 'onPasteAt' | 'webmailHref'>>) {
  const { send } = useWords();
  return (
    <>
      <p class="small soft">{send.webmailHint}</p>
      <div class="send-bar__two">
        {WEBMAILS.map((webmail) => {
          const href = webmailHref(webmail) ?? '';
          // The popup closes as the tab opens: what is to be kept and copied goes first.
          const go = (event: MouseEvent) => {
            event.preventDefault();
            onPasteAt(href);
          };
          return (
            <LinkButton key={webmail} href={href} newTab onClick={go}>
              {send.webmails[webmail]}
            </LinkButton>
          );
        })}
      </div>
    </>
  );
}

function MainWay(props: SendWaysProps) {
  const { send } = useWords();
  const { way, missing, onMail, onMissing } = props;
  const isAskedThere = way.kind === 'post' && props.onBigger !== undefined && props.lacksOnlyAddress;
  const isBlocked = missing.length > 0 && !isAskedThere;
  if (way.kind === 'email' && !isBlocked) {
    return (
      <LinkButton kind="primary" icon={MailIcon} wide href={way.href} onClick={onMail}>
        {way.bodyInLink ? send.mail : `${send.mail} ${send.andPaste}`}
      </LinkButton>
    );
  }
  const { label, icon, onClick } = mainDeed(props, send);
  return (
    <Button
      kind="primary"
      icon={icon}
      wide
      unavailable={isBlocked}
      {...(isBlocked ? { describedBy: MISSING_ID } : {})}
      {...(onMissing ? { onUnavailable: () => onMissing() } : {})}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

/** A letter by post is printed; the popup has no room for that and opens it larger. */
function mainDeed(
  { way, onMail, onPasteAt, printing, onBigger, onCopy }: SendWaysProps,
  send: ReturnType<typeof useWords>['send'],
): { label: string; icon: Icon; onClick: () => void } {
  switch (way.kind) {
    case 'email':
      return { label: send.mail, icon: MailIcon, onClick: onMail };
    case 'webForm': {
      const { url } = way;
      if (url === null) return { label: send.copy, icon: CopyIcon, onClick: onCopy };
      return { label: send.openForm, icon: OpenIcon, onClick: () => onPasteAt(url) };
    }
    case 'post':
      if (printing) return { label: printing.label, icon: PrintIcon, onClick: printing.onPrint };
      return onBigger
        ? { label: send.printBigger, icon: BiggerIcon, onClick: onBigger }
        : { label: send.copy, icon: CopyIcon, onClick: onCopy };
  }
}
