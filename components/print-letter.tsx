import { asPage } from '@/utils/letters/as-page';
import { paragraphAsText } from '@/utils/letters/as-text';
import type { ComposedLetter, Letter, Paragraph } from '@/utils/letters/letter';
import { Enclosures, ParagraphView, WithBlanks } from './letter-view';

export interface PrintLetterProps {
  composed: ComposedLetter;
}

/**
 * The letter on A4 after NBN Z 01-002 as far as it is known: left margin 33 mm, addressee at 6 cm from the top in
 * at most seven lines, the reference line with place and date at 10 cm, subject, salutation, body, closing, room to
 * sign, enclosures.
 * A private sender stands at the top left. Page numbers come from the page margin (print.css).
 */
export function PrintLetter({ composed }: PrintLetterProps) {
  const { letter, missing } = composed;
  const { senderLines, addresseeLines, references, subject, salutation, paragraphs } = asPage(letter);
  const blanks = missing.map((one) => one.blank);
  const end = endOf(paragraphs);
  return (
    <article class="sheet" lang="nl">
      <header class="sheet__head">
        <div class="sheet__sender">
          <Lines lines={senderLines} blanks={blanks} />
        </div>
        <div class={letter.handling ? 'sheet__addressee sheet__addressee--handled' : 'sheet__addressee'}>
          <Lines lines={addresseeLines} blanks={blanks} />
        </div>
        <dl class="sheet__references">
          {references.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      <h1 class="sheet__subject">
        <WithBlanks text={subject} blanks={blanks} />
      </h1>
      <p>{salutation}</p>
      <div class="sheet__body">
        {paragraphs.slice(0, end).map((paragraph) => (
          <ParagraphView key={paragraph.id} paragraph={paragraph} blanks={blanks} />
        ))}
      </div>
      <div class="sheet__end">
        {end < paragraphs.length && (
          <div class="sheet__body">
            {paragraphs.slice(end).map((paragraph) => (
              <ParagraphView key={paragraph.id} paragraph={paragraph} blanks={blanks} />
            ))}
          </div>
        )}
        <Closing letter={letter} blanks={blanks} />
      </div>
      {letter.enclosures.length > 0 && <Enclosures names={letter.enclosures} />}
    </article>
  );
}

/** A longer one is no end but a page of its own. */
const LONGEST_END = 900;

/** From where on the paragraphs stay with the closing: whoever signs sees on that page what is signed. */
function endOf(paragraphs: readonly Paragraph[]): number {
  const last = paragraphs.at(-1);
  if (!last || paragraphAsText(last).length > LONGEST_END) return paragraphs.length;
  const isUnderHeading = paragraphs.at(-2)?.kind === 'heading';
  return paragraphs.length - (isUnderHeading ? 2 : 1);
}

/** Closing, room for a signature and the name stay together on one page. */
function Closing({ letter, blanks }: { letter: Letter; blanks: readonly string[] }) {
  return (
    <footer class="sheet__closing">
      <p>{letter.closing}</p>
      <div class="sheet__signature" />
      <p>
        <WithBlanks text={letter.signatureName} blanks={blanks} />
      </p>
    </footer>
  );
}

function Lines({ lines, blanks }: { lines: readonly string[]; blanks: readonly string[] }) {
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} class="letter__line" dir="auto">
          <WithBlanks text={line} blanks={blanks} />
        </span>
      ))}
    </>
  );
}
