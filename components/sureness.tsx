import type { Sureness } from '@/utils/detection/page-reading';
import { useWords } from './language';

export type CardSureness = Sureness | 'edited' | 'missing';

/** How sure a value is, in words, with a mark of its own shape. */
export function SurenessMark({ sureness }: { sureness: CardSureness }) {
  const words = useWords();
  const text = {
    ...words.sureness,
    edited: words.card.edited,
    missing: words.card.notStated,
  }[sureness];
  return (
    <span class={`sureness sureness--${sureness}`}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {shapeOf(sureness)}
      </svg>
      {text}
    </span>
  );
}

function shapeOf(sureness: CardSureness) {
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
  } as const;
  switch (sureness) {
    case 'certain':
      return <path d="M2 6.5 4.8 9.3 10 3.2" {...line} stroke-width="2" />;
    case 'probable':
      return (
        <g>
          <circle cx="6" cy="6" r="4.5" {...line} />
          <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
        </g>
      );
    case 'check':
      return (
        <g>
          <circle cx="6" cy="6" r="4.8" {...line} />
          <path d="M6 3.2v3.2M6 8.7v.01" {...line} />
        </g>
      );
    case 'edited':
      return <path d="M2 10l.6-2.2L8 2.4l1.6 1.6-5.4 5.4z" {...line} stroke-linejoin="round" />;
    case 'missing':
      return <path d="M3 6h6" {...line} />;
  }
}
