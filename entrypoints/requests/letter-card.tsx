import { controllerOf, type EditedCard } from '@/components/edited-card';
import { ReadingCard } from '@/components/reading-card';
import { cardEditsOf } from '@/utils/app/card-edits';
import type { Controller } from '@/utils/law/parties';

export interface LetterCardProps {
  controller: Controller | null;
  /** As it stood when the page opened: what was changed can be put back. */
  initial: Controller | null;
  onChange: (controller: Controller) => void;
}

/** Whom the letter goes to, to be changed by hand. */
export function LetterCard({ controller, initial, onChange }: LetterCardProps) {
  const card: EditedCard = {
    reading: null,
    chosen: 0,
    edits: cardEditsOf(controller),
    taken: cardEditsOf(initial),
  };
  return (
    <ReadingCard
      card={card}
      origin={{ kind: 'byHand' }}
      onChoose={() => {}}
      onEdit={(key, value) =>
        onChange(controllerOf({ ...card, edits: { ...card.edits, [key]: value ?? '' } }))
      }
    />
  );
}
