import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { OpenIcon } from '@/assets/icons/icons';
import type { PageLink } from '@/utils/detection/page-reading';
import { Button } from './button';
import { Disclosure } from './disclosure';
import { useWords } from './language';
import { Notice } from './notice';
import { pathOf } from './page-address';
import { ScreenTitle } from './popup-frame';
import { TextField } from './text-field';

/** What became of one address that was tried. */
export interface TriedAddress {
  url: string;
  outcome:
    | 'read'
    | 'redirected'
    | 'status'
    | 'pdf'
    | 'notHtml'
    | 'blocked'
    | 'tooSlow'
    | 'notPrivacy'
    | 'invalid';
}

function Tried({ attempts }: { attempts: readonly TriedAddress[] }) {
  const { reading } = useWords();
  if (attempts.length === 0) return null;
  return (
    <Disclosure summary={reading.tried}>
      <ul class="stack stack--tight small">
        {attempts.map((attempt) => (
          <li key={attempt.url}>
            <bdi>{pathOf(attempt.url)}</bdi> <span class="soft">– {reading.attempts[attempt.outcome]}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

export interface OneMoreClickProps {
  link: PageLink;
  why: 'otherOrigin' | 'pdf' | 'notReadable';
  attempts: readonly TriedAddress[];
  /** Opens the page in the tab in front. */
  onOpen: () => void;
  onPaste: (text: string) => void;
  onByHand: () => void;
}

/** The privacy page is known but was not read: it lies elsewhere, is a PDF, or would not be read from here. */
export function OneMoreClick({ link, why, attempts, onOpen, onPaste, onByHand }: OneMoreClickProps) {
  const { reading } = useWords();
  const words = { otherOrigin: reading.otherOrigin, pdf: reading.pdfText, notReadable: reading.notReadable };
  return (
    <State title={why === 'pdf' ? reading.pdfTitle : reading.oneMoreTitle} onByHand={onByHand}>
      {why !== 'pdf' && <p>{reading.oneMoreText}</p>}
      <p>{words[why]}</p>
      <p class="address" title={link.url}>
        <bdi>{link.url}</bdi>
      </p>
      <Button kind="primary" icon={OpenIcon} wide onClick={onOpen}>
        {reading.open}
      </Button>
      <Tried attempts={attempts} />
      {why === 'pdf' ? <PasteField onRead={onPaste} /> : <PasteDisclosure onRead={onPaste} />}
    </State>
  );
}

export interface NothingFoundProps {
  attempts: readonly TriedAddress[];
  onPaste: (text: string) => void;
}

/** Stands above the empty card: what was tried, and another way in. */
export function NothingFound({ attempts, onPaste }: NothingFoundProps) {
  const { reading } = useWords();
  return (
    <div class="stack stack--tight">
      <Notice kind="info" title={reading.nothingTitle}>
        <p>{attempts.length > 0 ? reading.nothingText : reading.emptyText}</p>
        <Tried attempts={attempts} />
      </Notice>
      <PasteDisclosure onRead={onPaste} />
    </div>
  );
}

/** The tab shows a PDF: its text has to be brought over by hand. */
export function PdfPage({ onPaste, onByHand }: { onPaste: (text: string) => void; onByHand: () => void }) {
  const { reading } = useWords();
  return (
    <State title={reading.pdfTitle} onByHand={onByHand}>
      <p>{reading.pdfText}</p>
      <PasteField onRead={onPaste} />
    </State>
  );
}

export function ForbiddenPage(props: { onPaste: (text: string) => void; onByHand: () => void }) {
  const { reading } = useWords();
  return (
    <State title={reading.forbiddenTitle} onByHand={props.onByHand}>
      <p>{reading.forbiddenText}</p>
      <PasteDisclosure onRead={props.onPaste} />
    </State>
  );
}

export interface ReadingFailedProps {
  why: 'gone' | 'clickAgain' | 'tooLong' | 'invalid';
  onRetry: () => void;
  onPaste: (text: string) => void;
  onByHand: () => void;
}

export function ReadingFailed({ why, onRetry, onPaste, onByHand }: ReadingFailedProps) {
  const { reading } = useWords();
  return (
    <State title={reading.failedTitle} onByHand={onByHand}>
      <p>{reading.failedText[why]}</p>
      {why !== 'clickAgain' && (
        <Button kind="primary" wide onClick={onRetry}>
          {reading.retry}
        </Button>
      )}
      <PasteDisclosure onRead={onPaste} />
    </State>
  );
}

/** Takes the text of a policy that cannot be read where it stands. */
export function PasteField({ onRead }: { onRead: (text: string) => void }) {
  const { reading } = useWords();
  const [text, setText] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  return (
    <form
      class="stack stack--tight"
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(text.trim() === '');
        if (text.trim() !== '') onRead(text);
      }}
    >
      <TextField
        label={reading.paste}
        hint={reading.pasteHint}
        value={text}
        onInput={setText}
        error={isEmpty ? reading.pasteEmpty : null}
        long
        rows={5}
      />
      <Button type="submit" wide>
        {reading.pasteRead}
      </Button>
    </form>
  );
}

function PasteDisclosure({ onRead }: { onRead: (text: string) => void }) {
  const { reading } = useWords();
  return (
    <Disclosure summary={reading.paste}>
      <PasteField onRead={onRead} />
    </Disclosure>
  );
}

function State(props: { title: string; children: ComponentChildren; onByHand: () => void }) {
  const { reading } = useWords();
  return (
    <div class="stack reading-state" role="status">
      <ScreenTitle level={2}>{props.title}</ScreenTitle>
      {props.children}
      <div>
        <Button kind="quiet" onClick={props.onByHand}>
          {reading.byHand}
        </Button>
      </div>
    </div>
  );
}
