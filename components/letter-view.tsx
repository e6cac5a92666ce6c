import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { EditIcon, UndoIcon } from '@/assets/icons/icons';
import { paragraphAsText } from '@/utils/letters/as-text';
import type { ComposedLetter, Paragraph } from '@/utils/letters/letter';
import { Button } from './button';
import { useFormats, useWords } from './language';
import { TextField } from './text-field';

export interface LetterViewProps {
  composed: ComposedLetter;
  /** The day on which the law behind this letter was last checked. */
  checkedOn?: Temporal.PlainDate;
  /** Where given, every paragraph can be changed: its id, or "subject"; `null` resets it. */
  onChange?: (id: string, text: string | null) => void;
}

/** The letter as it will go, on paper. Blanks stand out; the user's own paragraphs are marked. */
export function LetterView({ composed, checkedOn, onChange }: LetterViewProps) {
  const words = useWords();
  const formats = useFormats();
  const { letter, missing } = composed;
  const blanks = missing.map((one) => one.blank);
  const lines = (list: readonly string[]) =>
    list.map((one, index) => (
      <span key={index} class="letter__line" dir="auto">
        <WithBlanks text={one} blanks={blanks} />
      </span>
    ));
  return (
    <article class="letter" lang="nl" aria-label={words.letter.title}>
      {!formats.locale.startsWith('nl') && (
        <p class="letter__note" lang={formats.locale}>
          {words.letter.inDutch}
        </p>
      )}
      <address class="letter__sender" aria-label={words.letter.from}>
        {lines(letter.senderLines)}
      </address>
      {letter.handling && <p class="letter__handling">{letter.handling}</p>}
      <address class="letter__addressee" aria-label={words.letter.to}>
        {lines(letter.addresseeLines)}
      </address>
      <p class="letter__date">{letter.dateLine}</p>
      <Editable id="subject" text={letter.subject} changed={false} onChange={onChange}>
        <h2 class="letter__subject">
          <span class="visually-hidden">{words.letter.subject}: </span>
          <WithBlanks text={letter.subject} blanks={blanks} />
        </h2>
      </Editable>
      <p>{letter.salutation}</p>
      {letter.paragraphs.map((paragraph) => (
        <Editable
          key={paragraph.id}
          id={paragraph.id}
          text={paragraphAsText(paragraph)}
          changed={paragraph.changed}
          onChange={paragraph.kind === 'heading' ? undefined : onChange}
        >
          {isLeftOut(paragraph) ? (
            <p class="letter__note" lang={formats.locale}>
              {words.letter.leftOut}
            </p>
          ) : (
            <ParagraphView paragraph={paragraph} blanks={blanks} />
          )}
        </Editable>
      ))}
      <p class="letter__closing">{letter.closing}</p>
      {letter.mustBeSigned && <div class="letter__signature" />}
      <p>
        <WithBlanks text={letter.signatureName} blanks={blanks} />
      </p>
      {letter.enclosures.length > 0 && <Enclosures names={letter.enclosures} />}
      {checkedOn && (
        <p class="letter__checked" lang={formats.locale}>
          {words.letter.checkedOn(formats.day(checkedOn))}
        </p>
      )}
    </article>
  );
}

/** Emptied by the user: it stays on the screen, to be put back, and goes nowhere else. */
export function isLeftOut({ text, items }: Paragraph): boolean {
  return text.trim() === '' && items.length === 0;
}

export function ParagraphView({ paragraph, blanks }: { paragraph: Paragraph; blanks: readonly string[] }) {
  const { kind, text, items } = paragraph;
  const marked = <WithBlanks text={text} blanks={blanks} />;
  switch (kind) {
    case 'heading':
      return <h3 class="letter__heading">{marked}</h3>;
    case 'text':
      return (
        <p class="letter__text" dir="auto">
          {marked}
        </p>
      );
    case 'list':
      return (
        <div class="letter__block">
          {text && <p>{marked}</p>}
          <ul class="letter__list">
            {items.map((item) => (
              <li key={`${item.label}${item.text}`}>
                <span class="letter__label">{item.label ?? '–'}</span>
                <span dir="auto">
                  <WithBlanks text={item.text} blanks={blanks} />
                </span>
              </li>
            ))}
          </ul>
        </div>
      );
    case 'quote':
      return (
        <div class="letter__block">
          {text && <p>{marked}</p>}
          {items.map((item) => (
            <blockquote key={item.text} class="letter__quote" dir="auto">
              <WithBlanks text={item.text} blanks={blanks} />
            </blockquote>
          ))}
        </div>
      );
  }
}

export function Enclosures({ names }: { names: readonly string[] }) {
  return (
    <div class="letter__block letter__enclosures">
      {/* The letter speaks Dutch whatever the interface speaks: these are its words, not the screen's. */}
      <p>{names.length === 1 ? 'Bijlage' : `Bijlagen (${names.length})`}</p>
      <ol class="letter__list">
        {names.map((name, index) => (
          <li key={name}>
            <span class="letter__label">{index + 1}.</span>
            <span>{name}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Text in which each value that nobody gave yet is set apart. */
export function WithBlanks({ text, blanks }: { text: string; blanks: readonly string[] }) {
  const parts = blanks.reduce<string[]>(
    (done, blank) => (blank === '' ? done : done.flatMap((part) => splitKeeping(part, blank))),
    [text],
  );
  return (
    <>
      {parts.map((part, index) =>
        blanks.includes(part) ? (
          <mark key={index} class="letter__blank">
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}

function splitKeeping(text: string, blank: string): string[] {
  return text.split(blank).flatMap((part, index) => (index === 0 ? [part] : [blank, part]));
}

interface EditableProps {
  id: string;
  text: string;
  changed: boolean;
  onChange: LetterViewProps['onChange'];
  children: ComponentChildren;
}

function Editable({ id, text, changed, onChange, children }: EditableProps) {
  const words = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  if (!onChange) return <>{children}</>;
  const leave = (save: boolean) => {
    if (save && draft !== null && draft !== text) onChange(id, draft);
    setDraft(null);
    // Back to the button that opened the field, or the keyboard would be lost.
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  if (draft !== null) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions: Escape inside the field leaves it, as in any editor
      <div
        ref={place}
        class="letter__editor"
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave(false);
        }}
      >
        <TextField
          label={words.letter.editParagraph}
          hideLabel
          long
          value={draft}
          onInput={setDraft}
          rows={6}
        />
        <span class="row">
          <Button small kind="primary" onClick={() => leave(true)}>
            {words.shared.save}
          </Button>
          <Button small onClick={() => leave(false)}>
            {words.shared.cancel}
          </Button>
        </span>
      </div>
    );
  }
  return (
    <div
      ref={place}
      class={
        changed ? 'letter__editable letter__editable--changed' : 'letter__editable letter__editable--plain'
      }
    >
      {children}
      <span class="letter__tools">
        {changed && <span class="letter__changed">{words.letter.changed}</span>}
        <Button
          small
          kind="quiet"
          icon={EditIcon}
          label={`${words.letter.editParagraph}: ${text.slice(0, 60)}`}
          onClick={() => {
            setDraft(text);
            requestAnimationFrame(() => place.current?.querySelector('textarea')?.focus());
          }}
        >
          <span class="letter__edit">{words.letter.edit}</span>
        </Button>
        {changed && (
          <Button small kind="quiet" icon={UndoIcon} onClick={() => onChange(id, null)}>
            {words.letter.reset}
          </Button>
        )}
      </span>
    </div>
  );
}
