import { type Draft, optional, typed } from './draft';
import { proofOfGoingOn } from './unheeded-rights';

/** What shows that the processing goes on after a withdrawal, in the writer's words; null where nothing is said. */
export function goingOn(draft: Draft): string | null {
  const { matter, today } = draft.request;
  switch (matter === null ? 'none' : proofOfGoingOn(matter, today)) {
    case 'needed':
      return typed(draft, 'authority.goesOn', 'waaruit blijkt dat ze doorgaan');
    case 'welcome':
      return optional(draft, 'authority.goesOn');
    case 'none':
      return null;
  }
}
