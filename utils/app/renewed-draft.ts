import { CARD_KEYS, type CardKey, controllerOfValues } from '@/utils/detection/controller-of';
import type { Finding } from '@/utils/detection/page-reading';
import type { StoredDraft } from '@/utils/requests/stored-draft';
import { cardEditsOf, keptFindings } from './card-edits';
import type { DraftStart } from './letter-draft';

/**
 * The same draft on the site as it is read now: what the user typed or corrected stays, what the page says is renewed.
 * Where nothing could be read this time, all of it stays.
 */
export function renewedDraft(draft: StoredDraft, start: DraftStart): StoredDraft {
  const policy = start.policy ?? draft.policy;
  const isSameReading = policy?.url === draft.policy?.url && policy?.readOn === draft.policy?.readOn;
  const evidence = start.evidence ?? (isSameReading ? draft.evidence : null);
  return { ...draft, ...start, ...renewedCard(draft, start), policy, evidence };
}

type CardOfDraft = Pick<StoredDraft, 'controller' | 'findings'>;

function renewedCard(draft: StoredDraft, start: DraftStart): CardOfDraft {
  const [before, now] = [standing(draft), standing(start)];
  if (draft.controller === null || isOtherOne(before, now)) return start;
  const fromBefore = CARD_KEYS.filter(
    (key) => !isTyped(now, key) && (isTyped(before, key) || now.values[key] === undefined),
  );
  const kept = Object.fromEntries(fromBefore.map((key) => [key, before.values[key] ?? '']));
  return {
    controller: controllerOfValues({ ...now.values, ...kept }),
    // Beside what was typed stands what the page says of it by now.
    findings: { ...before.findings, ...now.findings },
  };
}

/** The values of a card, and what of them was found. */
type Standing = { values: Readonly<Record<string, string>>; findings: Readonly<Record<string, Finding>> };

function standing(card: CardOfDraft): Standing {
  return { values: cardEditsOf(card.controller), findings: keptFindings(card) };
}

/** Typed, or emptied: it does not stand as it was found. */
function isTyped({ values, findings }: Standing, key: CardKey): boolean {
  return values[key] !== findings[key]?.value;
}

/** Another organisation was chosen on the page, or it names another by now: nothing of the one belongs to the other. */
function isOtherOne(before: Standing, now: Standing): boolean {
  if (isTyped(before, 'name') || isTyped(now, 'name')) return false;
  const names = [before, now].flatMap(({ values }) => values.name ?? []);
  return new Set(names).size > 1;
}
