import { LockIcon } from '@/assets/icons/icons';
import { Mark } from '@/assets/icons/mark';
import { usePageWords, useWords } from './language';

export interface WelcomeProps {
  /** The keys that open the popup, or null. */
  shortcut: string | null;
  /** Where a backup is put back. */
  dataHref: string;
  /** Where a letter is entered that went already. */
  overviewHref: string;
}

/** After install: how it works in three steps, and what it never does. */
export function Welcome({ shortcut, dataHref, overviewHref }: WelcomeProps) {
  const words = useWords();
  const { welcome, profile, overview } = usePageWords();
  return (
    <div class="welcome">
      <header class="welcome__head">
        <Mark size={56} />
        <h1>{welcome.title}</h1>
        <p>{welcome.intro}</p>
        <p class="soft">{words.shared.avg}</p>
      </header>
      <ol class="welcome__steps">
        {welcome.steps.map((step) => (
          <li key={step.title}>
            <h2>{step.title}</h2>
            <p>{step.text}</p>
          </li>
        ))}
      </ol>
      <div class="stack stack--tight">
        <p>
          <strong>{welcome.pin}</strong> {shortcut && profile.shortcut(shortcut)}
        </p>
        <p>
          <a href={overviewHref}>{overview.enter}</a>
        </p>
        <p>
          <a href={dataHref}>{overview.haveBackup}</a>
        </p>
      </div>
      <section class="panel">
        <h2 class="row">
          <LockIcon />
          {welcome.neverTitle}
        </h2>
        <ul class="welcome__never">
          {welcome.never.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="small soft">{welcome.lawyer}</p>
      </section>
    </div>
  );
}
