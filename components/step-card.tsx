import { useId } from 'preact/hooks';
import type { PageWords } from '@/assets/dictionaries/nl-page';
import type { NextStep, Step } from '@/utils/law/next-step';
import type { EarlyForPaper } from '@/utils/requests/patience';
import { Button } from './button';
import { Disclosure } from './disclosure';
import { EarlyNotice } from './early-notice';
import { useFormats, usePageWords, useWords } from './language';

export interface StepCardProps {
  step: NextStep;
  /** Why a paper for the authority would come early; null where it would not. */
  early?: EarlyForPaper | null;
  onStep: (step: Step) => void;
}

/** One proposal with its reason and its day; the other ways at hand, not in the way. */
export function StepCard({ step, early = null, onStep }: StepCardProps) {
  const page = usePageWords();
  const formats = useFormats();
  const id = useId();
  const { proposal, alternatives } = step;
  const words = wordsFor([proposal, ...alternatives], page);
  const petition = alternatives.find(({ deed }) => deed === 'petitionNl');
  return (
    <section class="step" aria-labelledby={id}>
      <h2 id={id} class="step__title">
        {page.request.nextTitle}
      </h2>
      {!isDoable(proposal) && <p class="step__deed">{page.deeds[proposal.deed]}</p>}
      <p>{page.stepReasons[proposal.reason]}</p>
      {isDoable(proposal) && (
        <div class="stack stack--tight">
          {proposal.laterBecause && (
            <p>
              {(mayGoNow(proposal) ? page.request.advised : page.request.notYet)(formats.day(proposal.from))}{' '}
              {page.request.later[proposal.laterBecause]}
            </p>
          )}
          {early && isForAuthority(proposal) && <EarlyNotice early={early} />}
          <div>
            <Button kind="primary" unavailable={!mayGoNow(proposal)} onClick={() => onStep(proposal)}>
              {words.deed(proposal)}
            </Button>
          </div>
        </div>
      )}
      <Days step={proposal} isSaid={isDoable(proposal)} />
      {/* The one day on which a way of the user's own ends: it may not lie folded away. */}
      {petition?.until && <p>{page.request.petitionUntil(formats.day(petition.until))}</p>}
      {alternatives.length > 0 && (
        <Disclosure summary={page.request.other}>
          {proposal.deed === 'remind' && proposal.laterBecause && isAnyOpen(alternatives) && (
            <p>{page.request.othersNow}</p>
          )}
          {early && !isForAuthority(proposal) && alternatives.some(isForAuthority) && (
            <EarlyNotice early={early} />
          )}
          <ul class="step__others">
            {alternatives.map((other) => (
              <li key={`${other.deed}${other.reason}`}>
                <Button small unavailable={!mayGoNow(other)} onClick={() => onStep(other)}>
                  {words.deed(other)}
                </Button>
                <span class="small soft">{words.does(other)}</span>
                <Days step={other} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Sources steps={[proposal, ...alternatives]} deedInWords={words.deed} />
    </section>
  );
}

/**
 * What a step is called, and what it does, beside the others. By law it is a reminder; of an answer that lacks something
 * it asks what is lacking. Beside the Dutch petition the other court is that of Belgium, where the user lives
 * (`courtDeeds`). Often the ways have one reason in common: what each of them does tells them apart.
 */
function wordsFor(steps: readonly Step[], page: PageWords) {
  const isBesidePetition = steps.some(({ deed }) => deed === 'petitionNl');
  const keyOf = ({ deed, reason }: Step) => {
    if (deed === 'remind' && reason === 'itemsMissing') return 'askMissing';
    return deed === 'court' && isBesidePetition ? 'courtBelgium' : deed;
  };
  const ways: Partial<Record<ReturnType<typeof keyOf>, string>> = page.request.ways;
  return {
    deed: (step: Step) => {
      const key = keyOf(step);
      return key === 'askMissing' || key === 'courtBelgium' ? page.request[key] : page.deeds[key];
    },
    does: (step: Step) => ways[keyOf(step)] ?? page.stepReasons[step.reason],
  };
}

/** Waiting is a proposal too, but there is nothing to press. */
function isDoable({ deed }: Step): boolean {
  return deed !== 'wait' && deed !== 'nothing';
}

/** A paper of the user's, or the authority's own form. */
function isForAuthority({ deed }: Step): boolean {
  return deed === 'mediation' || deed === 'complaint' || deed === 'authorityPage' || deed === 'vtcForm';
}

/** A day that is only our advice closes no door: the letter may be written, and sent, before it. */
function mayGoNow({ laterBecause }: Step): boolean {
  return laterBecause === null || laterBecause === 'answerJustCame' || laterBecause === 'dayOff';
}

/** Is there what may go while the reminder still waits for its day: a court at least? */
function isAnyOpen(steps: readonly Step[]): boolean {
  return steps.some(
    ({ deed, laterBecause }) => laterBecause === null && (deed === 'court' || deed === 'petitionNl'),
  );
}

/** "12(3)/extension" is one way to lean on 12(3): the reader wants the article. Articles first, then the rest. */
function cited(sources: readonly string[]): string {
  const names = [...new Set(sources.map((source) => source.replace(/^(\d[^/]{0,40})\/.*$/, '$1')))];
  const articles = names.filter((name) => /^\d/.test(name));
  const others = names.filter((name) => !/^\d/.test(name));
  return [...(articles.length > 0 ? [`art. ${articles.join(', ')}`] : []), ...others].join('; ');
}

/** What the short names of those behind a source mean, where they stand in this line. */
function explained(sources: readonly string[], names: Readonly<Record<string, string>>): string[] {
  const said = cited(sources);
  return Object.entries(names).flatMap(([name, meaning]) => (said.includes(name) ? [meaning] : []));
}

function Days({ step, isSaid = false }: { step: Step; isSaid?: boolean }) {
  const page = usePageWords();
  const formats = useFormats();
  const says = [
    step.laterBecause && !isSaid
      ? `${page.request.from(formats.day(step.from))}. ${page.request.later[step.laterBecause]}`
      : null,
    step.until && step.deed !== 'wait' ? page.request.until(formats.day(step.until)) : null,
  ].filter((one) => one !== null);
  if (says.length === 0) return null;
  return <p class="small soft">{says.join(' · ')}</p>;
}

/** What every way leans on, in one place: under each of them it would hide what can be done. */
function Sources({ steps, deedInWords }: { steps: readonly Step[]; deedInWords: (step: Step) => string }) {
  const page = usePageWords();
  const words = useWords();
  const leaning = steps.filter(({ articles }) => articles.length > 0);
  if (leaning.length === 0) return null;
  const meanings = explained(
    leaning.flatMap(({ articles }) => articles),
    page.request.sourceNames,
  );
  return (
    <Disclosure summary={page.request.basis}>
      <ul class="small soft stack stack--tight">
        {leaning.map((step) => (
          <li key={`${step.deed}${step.reason}`}>
            {deedInWords(step) + words.shared.colon + cited(step.articles)}
          </li>
        ))}
        {meanings.map((meaning) => (
          <li key={meaning}>{meaning}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
