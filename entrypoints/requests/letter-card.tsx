import { useMemo, useState } from 'preact/hooks';
import { controllerOf, type EditedCard } from '@/components/edited-card';
import { ReadingCard } from '@/components/reading-card';
import { cardEditsOf, keptFindings } from '@/utils/app/card-edits';
import type { CardKey } from '@/utils/detection/controller-of';
import type { Controller } from '@/utils/law/parties';
import type { StoredDraft } from '@/utils/requests/stored-draft';

export interface LetterCardProps {
  controller: Controller | null;
  /** The draft with what the popup read, as it stood when the page opened. */
  read?: Pick<StoredDraft, 'findings' | 'policy'>;
  /** The controller of the letter that went before. */
  before?: Controller | null;
  onChange: (controller: Controller) => void;
  /** In place of “you write to”. */
  title?: string;
  /** What is to be filled in stands open from the start. */
  open?: readonly CardKey[];
}

/** Whom the letter goes to, as sure as the popup said, and to be changed by hand. */
export function LetterCard({ controller, read, before = null, onChange, title, open }: LetterCardProps) {
  const findings = useMemo(() => keptFindings(read ?? {}), []);
  // As it is typed: what the letter takes of it has no space at its end, and the next word still begins with one.
  const [typed, setTyped] = useState<EditedCard['edits']>({});
  // What was emptied here is not what was read.
  const emptied = Object.fromEntries(Object.keys(findings).map((key) => [key, '']));
  const card: EditedCard = {
    reading: null,
    chosen: 0,
    edits: { ...emptied, ...cardEditsOf(controller), ...typed },
    taken: { url: read?.policy?.url ?? null, findings },
    before: cardEditsOf(before),
  };
  return (
    <ReadingCard
      card={card}
      origin={{ kind: 'byHand' }}
      title={title}
      open={open}
      onChoose={() => {}}
      onEdit={(key, value) => {
        const edited = value ?? card.taken?.findings[key]?.value ?? '';
        setTyped({ ...typed, [key]: edited });
        onChange(controllerOf({ ...card, edits: { ...card.edits, [key]: edited } }));
      }}
    />
  );
}
