import type { DossierLine, DossierSection, Dossier as DossierText } from '@/utils/letters/dossier';
import { usePageWords } from './language';

export interface DossierProps {
  dossier: DossierText;
}

/** The whole file as one printable document, in Dutch as the letters in it. Each annex starts a new page. */
export function Dossier({ dossier }: DossierProps) {
  return (
    <article class="dossier" lang="nl">
      <header>
        <h1>{dossier.title}</h1>
        <p>{dossier.madeOn}</p>
      </header>
      {dossier.sections.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </article>
  );
}

function Section({ section }: { section: DossierSection }) {
  return (
    <section class={section.text === null ? undefined : 'dossier__annex'}>
      <h2>{section.title}</h2>
      {section.lines.some(({ day }) => day !== null) ? (
        <Story lines={section.lines} />
      ) : (
        section.lines.map(({ words }, index) => (
          <p key={index} dir="auto">
            {words}
          </p>
        ))
      )}
      {section.text !== null && (
        <pre class="dossier__text" dir="auto">
          {section.text}
        </pre>
      )}
    </section>
  );
}

function Story({ lines }: { lines: readonly DossierLine[] }) {
  return (
    <table class="dossier__story">
      <tbody>
        {lines.map(({ day, words }, index) => (
          <tr key={index}>
            <th scope="row">{day}</th>
            <td dir="auto">{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export interface PrintBarProps {
  onPrint: () => void;
  backHref: string;
}

/** Stands above what will be printed, and is not printed itself. */
export function PrintBar({ onPrint, backHref }: PrintBarProps) {
  const { papers } = usePageWords();
  return (
    <div class="print-bar">
      <a href={backHref}>{papers.back}</a>
      <button type="button" class="button button--primary" onClick={onPrint}>
        {papers.print}
      </button>
    </div>
  );
}
