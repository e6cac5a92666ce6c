import type { PolicyCheck, PolicyItem } from '@/utils/law/policy';
import { Tick } from './choice';
import { usePageWords, useQuestionWords } from './language';

export interface PolicyCheckListProps {
  checks: readonly PolicyCheck[];
  /** Items of which the user said: I looked, it is missing. */
  confirmed: readonly PolicyItem[];
  onConfirm: (item: PolicyItem, isMissing: boolean) => void;
}

/** What the law wants a policy to say, and where it was found. Only a person can say that something is missing. */
export function PolicyCheckList({ checks, confirmed, onConfirm }: PolicyCheckListProps) {
  const { policyCheck } = usePageWords();
  const { policyItems } = useQuestionWords();
  const count = (status: PolicyCheck['status']) => checks.filter((check) => check.status === status).length;
  return (
    <div class="stack">
      <p>{policyCheck.intro}</p>
      <p class="soft">{policyCheck.counts(count('stated'), count('partly'), count('notFound'))}</p>
      <ul class="policy-check">
        {checks.map((check) => (
          <li key={check.item} class={`policy-check__item policy-check__item--${check.status}`}>
            <div class="row row--apart">
              <strong>{policyItems[check.item]}</strong>
              <Status check={check} isConfirmed={confirmed.includes(check.item)} />
            </div>
            {check.quote && (
              <blockquote class="policy-check__quote" dir="auto">
                {check.quote}
              </blockquote>
            )}
            {check.status === 'notFound' && (
              <Tick
                label={policyCheck.confirm}
                hint={policyCheck.confirmHint}
                checked={confirmed.includes(check.item)}
                onChange={(isMissing) => onConfirm(check.item, isMissing)}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Shape and word together: a full, a half and an empty circle. */
function Status({ check, isConfirmed }: { check: PolicyCheck; isConfirmed: boolean }) {
  const { policyCheck } = usePageWords();
  return (
    <span class="policy-check__status">
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7" r="5.5" fill="none" stroke="currentColor" stroke-width="1.6" />
        {check.status === 'stated' && <circle cx="7" cy="7" r="5.5" fill="currentColor" />}
        {check.status === 'partly' && <path d="M7 1.5a5.5 5.5 0 0 1 0 11z" fill="currentColor" />}
      </svg>
      {isConfirmed ? policyCheck.confirmed : policyCheck[check.status]}
    </span>
  );
}
