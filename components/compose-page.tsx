import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PolicyCheck, PolicyItem } from '@/utils/law/policy';
import type { Channel } from '@/utils/law/receipt';
import { ARTICLE_OF_RIGHT, type Right } from '@/utils/law/rights';
import { type ComposedLetter, WRITER_ROLES, type WriterRole } from '@/utils/letters/letter';
import { Choice, Tick } from './choice';
import { Companions, type CompanionsProps, Unrelated } from './companions';
import { ComposeWays, type ComposeWaysProps } from './compose-ways';
import { Disclosure } from './disclosure';
import { usePageWords, useWords } from './language';
import { LetterView } from './letter-view';
import { Notice } from './notice';
import { PolicyCheckList } from './policy-check';
import { ScreenTitle } from './popup-frame';
import { PrintLetter } from './print-letter';
import { RightQuestions, type RightQuestionsProps } from './right-questions';
import { SelectField, TextField } from './text-field';

export interface ComposePageProps {
  /** The right, or null for a reminder, a reply or a paper for an authority, which `title` then names. */
  right: Right | null;
  title: string;
  /** Back to the request that it is about. */
  backHref?: string;
  /** What else can go along; null where that was settled with the request. */
  companions: CompanionsProps | null;
  /** Rights in this letter that belong in a letter of their own. */
  unrelated: readonly Right[];
  /** Ways that this controller can be reached by, best first. */
  channels: readonly Channel[];
  channel: Channel;
  onChannel: (channel: Channel) => void;
  writerRole: WriterRole | null;
  /** Absent where the writer was settled with the request. */
  onWriterRole?: (role: WriterRole | null) => void;
  onBehalfOf: { kind: 'self' } | { kind: 'child'; name: string | null };
  onOnBehalfOf?: (who: ComposePageProps['onBehalfOf']) => void;
  questions: RightQuestionsProps;
  checks: readonly PolicyCheck[];
  confirmedMissing: readonly PolicyItem[];
  onConfirmMissing: (item: PolicyItem, isMissing: boolean) => void;
  composed: ComposedLetter;
  onChangeParagraph: (id: string, text: string | null) => void;
  checkedOn?: Temporal.PlainDate;
  /** The card, where whom it goes to can still be changed. */
  card?: ComponentChildren;
  /** Whom a letter after the request goes to, where that is settled with the request. */
  toWhom?: ComponentChildren;
  /** The sender's form while nobody has said who writes. */
  sender?: ComponentChildren;
  /** It again, where this way of sending needs more of the sender: below the choice that asks for it. */
  senderForChannel?: ComponentChildren;
  ways: ComposeWaysProps;
  /** How a paper for an authority is filed. */
  guide?: ComponentChildren;
  /** What went wrong, to be said above all. */
  problem?: string | null;
}

/** The letter at full size: what it asks on one side, the sheet on the other, the ways out below the sheet. */
export function ComposePage(props: ComposePageProps) {
  const { papers, policyCheck, compose } = usePageWords();
  const words = useWords();
  const { right, checks, composed } = props;
  // The policy check asks this with the sentences beside it; twice would be once too often.
  const asked = props.questions.questions.filter(
    (one) => checks.length === 0 || one.id !== 'policy.confirmedMissing',
  );
  return (
    <>
      <div class="compose">
        <header class="compose__head">
          {props.backHref && <a href={props.backHref}>{papers.back}</a>}
          <ScreenTitle focus>{props.title}</ScreenTitle>
          {right && (
            <p class="soft">
              {words.rights[right].name}, {words.shared.article(ARTICLE_OF_RIGHT[right])}. {words.shared.avg}
            </p>
          )}
        </header>
        <div class="compose__form stack stack--wide">
          {props.problem && <Notice kind="problem" live title={props.problem} />}
          {props.card}
          {props.toWhom}
          {props.sender && <section class="panel">{props.sender}</section>}
          <RightQuestions {...props.questions} questions={asked} />
          {props.companions && <Companions {...props.companions} />}
          <Unrelated rights={props.unrelated} />
          <Channels {...props} />
          <SenderPlace>{props.senderForChannel}</SenderPlace>
          {props.guide}
          {props.onWriterRole && (
            <Disclosure summary={compose.writer}>
              <Writer {...props} />
            </Disclosure>
          )}
          {checks.length > 0 && (
            <Disclosure summary={policyCheck.title}>
              <PolicyCheckList
                checks={checks}
                confirmed={props.confirmedMissing}
                onConfirm={props.onConfirmMissing}
              />
            </Disclosure>
          )}
        </div>
        <div class="compose__letter">
          <LetterView
            composed={composed}
            onChange={props.onChangeParagraph}
            warningFor={props.questions.warningFor}
            {...(props.checkedOn ? { checkedOn: props.checkedOn } : {})}
          />
        </div>
        <div class="compose__ways">
          <ComposeWays {...props.ways} />
        </div>
      </div>
      {/* Whoever prints this page, by whatever key, gets the letter on its sheet and nothing else. */}
      <div class="on-paper">
        <PrintLetter composed={composed} />
      </div>
    </>
  );
}

/** Comes where it was called for and moves nothing above it; once it is filled in the keyboard stays here. */
function SenderPlace({ children }: { children: ComponentChildren }) {
  const { profile } = usePageWords();
  const place = useRef<HTMLDivElement>(null);
  const [isDone, setDone] = useState(false);
  const isAsking = Boolean(children);
  const wasAsking = useRef(isAsking);
  useEffect(() => {
    // Whoever chose another way stands at that choice; whoever saved stood on a button that is gone.
    const isLost = document.activeElement === document.body;
    setDone(wasAsking.current && !isAsking && isLost);
    wasAsking.current = isAsking;
  }, [isAsking]);
  useEffect(() => {
    if (isDone) place.current?.focus();
  }, [isDone]);
  if (isAsking) return <section class="panel">{children}</section>;
  return (
    <div ref={place} tabIndex={-1}>
      {isDone && <p class="small soft">{profile.saved}</p>}
    </div>
  );
}

function Channels({ channels, channel, onChannel, ways }: ComposePageProps) {
  const { send } = useWords();
  const { compose } = usePageWords();
  // Once it is asked how it went, how it is to go would be the same question twice.
  if (channels.length < 2 || ways.bar.phase.kind === 'askDay') return null;
  return (
    <Choice
      legend={compose.channel}
      hint={channels.includes('registeredPost') ? compose.channelHint : undefined}
      value={channel}
      onChange={onChannel}
      inRow
      // A form that only the user knows is a way of theirs alone.
      options={[...new Set([...channels, channel])].map((value) => ({ value, label: send.ways[value] }))}
    />
  );
}

function Writer({ writerRole, onWriterRole, onBehalfOf, onOnBehalfOf }: ComposePageProps) {
  const { compose } = usePageWords();
  return (
    <div class="stack">
      <SelectField<WriterRole | 'none'>
        label={compose.role}
        value={writerRole ?? 'none'}
        onChange={(chosen) => onWriterRole?.(chosen === 'none' ? null : chosen)}
        options={[
          { value: 'none', label: compose.noRole },
          ...WRITER_ROLES.map((value) => ({ value, label: compose.roles[value] })),
        ]}
      />
      <Tick
        label={compose.child}
        checked={onBehalfOf.kind === 'child'}
        onChange={(isChild) => onOnBehalfOf?.(isChild ? { kind: 'child', name: null } : { kind: 'self' })}
      />
      {onBehalfOf.kind === 'child' && (
        <TextField
          label={compose.childName}
          hint={compose.childHint}
          value={onBehalfOf.name ?? ''}
          onInput={(name) => onOnBehalfOf?.({ kind: 'child', name: name.trim() === '' ? null : name })}
          maxLength={200}
        />
      )}
    </div>
  );
}
