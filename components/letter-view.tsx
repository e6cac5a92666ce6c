import { paragraphAsText } from '@/utils/letters/as-text';
import type { ComposedLetter, Paragraph } from '@/utils/letters/letter';
import { useFormats, useWords } from './language';
import { Editable, type EditableProps } from './letter-editable';

export interface LetterViewProps extends Pick<EditableProps, 'onChange' | 'warningFor'> {
  composed: ComposedLetter;
  /** The day on which the law behind this letter was last checked. */
  checkedOn?: Temporal.PlainDate;
}

/** The letter as it will go, on paper. Blanks stand out; the user's own paragraphs are marked. */
export function LetterView({ composed, checkedOn, onChange, warningFor }: LetterViewProps) {
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
      <Editable
        id="subject"
        text={letter.subject}
        changed={letter.isSubjectChanged}
        onChange={onChange}
        warningFor={warningFor}
      >
        <h2 class="letter__subject">
          <span class="visually-hidden">{words.letter.subject + words.shared.colon}</span>
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
          warningFor={warningFor}
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
function isLeftOut({ text, items }: Paragraph): boolean {
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
