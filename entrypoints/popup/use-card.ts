import { useState } from 'preact/hooks';
import type { EditedCard } from '@/components/edited-card';
import { type CardChoice, keepChoice, LIKELIEST } from '@/utils/app/card-choice';
import { sessionShelf } from '@/utils/browser/device-store';
import type { CardKey } from '@/utils/detection/controller-of';
import type { PageReading } from '@/utils/detection/page-reading';
import type { Site } from './use-site';

const memory = sessionShelf();

/** The card of the site in front: what was read, what was chosen here before, and what is typed over it. */
export function useCard(site: Site) {
  // A choice is one of what was read: a page that is read anew starts with its own.
  const [changed, setChanged] = useState<{ reading: PageReading | null; choice: CardChoice } | null>(null);
  const reading = site.kind === 'card' ? site.reading : null;
  const before = site.kind === 'card' ? site.chosenBefore : LIKELIEST;
  const choice = changed?.reading === reading ? changed.choice : before;
  const change = (next: CardChoice) => {
    setChanged({ reading, choice: next });
    if (reading) keepChoice(memory, reading, choice, next);
  };
  const card: EditedCard | null = site.kind === 'card' ? { reading, ...choice } : null;
  return {
    card,
    /** `null` takes back what was typed or chosen. */
    edit: (key: CardKey, value: string | null) => {
      const { [key]: _, ...others } = choice.edits;
      change({ ...choice, edits: value === null ? others : { ...others, [key]: value } });
    },
    choose: (chosen: number) => change({ chosen, edits: {} }),
  };
}
