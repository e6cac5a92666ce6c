import { currentSending, dayOf, type Request } from '@/utils/requests/request';
import type { Status } from '@/utils/requests/status';
import { useFormats, usePageWords, useWords } from './language';
import { ReasonList } from './last-day';
import { factInWords } from './story';

/** One text of the file, as it was stored. */
export interface DossierText {
  title: string;
  /** Day, address and fingerprint, in words. */
  about: readonly string[];
  text: string;
}

export interface DossierProps {
  request: Request;
  status: Status;
  today: Temporal.PlainDate;
  /** Letters as sent and answers, oldest first. */
  papers: readonly DossierText[];
  /** The policy as it stood, where it was kept. */
  policy: DossierText | null;
}

/** The whole file as one printable document: what was asked, what happened, and every text behind it. */
export function Dossier({ request, status, today, papers, policy }: DossierProps) {
  const words = useWords();
  const page = usePageWords();
  const formats = useFormats();
  const { controller, reference, right } = request.asked;
  const annexes = policy ? [...papers, policy] : papers;
  const entries = request.timeline.filter((entry) => entry.withdrawnBy === null);
  return (
    <article class="dossier">
      <header>
        <h1>
          {page.papers.dossierTitle} {reference}
        </h1>
        <p>{page.papers.madeOn(formats.day(today))}</p>
        <dl class="facts">
          <dt>{page.request.sentTo}</dt>
          <dd>
            {[controller.name, controller.legalForm].filter(Boolean).join(' ')},{' '}
            {currentSending(request).addressee.to}
          </dd>
          <dt>{page.request.asked}</dt>
          <dd>{words.rights[right].name}</dd>
          <dt>{page.papers.standing}</dt>
          <dd>{page.situations[status.situation]}</dd>
          <dt>{words.sent.lastDay}</dt>
          <dd>{formats.weekday(status.watchOn)}</dd>
        </dl>
      </header>
      <section>
        <h2>{words.sent.why}</h2>
        <ReasonList deadline={status.deadline} />
      </section>
      <section>
        <h2>{page.story.title}</h2>
        <table class="dossier__story">
          <tbody>
            {entries.map(({ event, fact }) => (
              <tr key={event.id}>
                <th scope="row">
                  {formats.day(Temporal.PlainDate.from(dayOf(fact) ?? event.recordedAt.slice(0, 10)))}
                </th>
                <td>
                  {factInWords(fact, words, page, formats)}
                  {fact.kind === 'noted' && ` ${fact.text}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{page.papers.annexes}</h2>
        <ol class="dossier__annexes">
          {annexes.map((annex) => (
            <li key={annex.title + annex.about.join()}>{annex.title}</li>
          ))}
        </ol>
      </section>
      {annexes.map((annex, index) => (
        <section key={annex.title + annex.about.join()} class="dossier__annex">
          <h2>
            {index + 1}. {annex.title}
          </h2>
          {annex.about.map((line) => (
            <p key={line} class="soft">
              {line}
            </p>
          ))}
          <pre class="dossier__text" dir="auto">
            {annex.text}
          </pre>
        </section>
      ))}
    </article>
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
