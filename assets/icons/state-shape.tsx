import type { JSX } from 'preact';

/** Where a request stands, as the face shows it. Each has a colour, a shape and a word of its own. */
export type Face = 'draft' | 'act' | 'waiting' | 'dueSoon' | 'overdue' | 'paused' | 'answered' | 'closed';

/** The shape alone tells the state, also in print, in forced colours and to whoever sees no colour. */
export function StateShape({ state, size = 14 }: { state: Face; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {SHAPES[state]}
    </svg>
  );
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.6',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
/** Cut out of a filled shape: takes the colour of the ground behind it. */
const cut = { ...line, stroke: 'var(--state-soft, Canvas)' } as const;

const SHAPES: Readonly<Record<Face, JSX.Element>> = {
  draft: <circle cx="7" cy="7" r="5.4" {...line} stroke-dasharray="2 2.6" />,
  act: (
    <g>
      <circle cx="7" cy="7" r="6.2" fill="currentColor" />
      <path d="M4 7h5.6M7.3 4.6 9.8 7 7.3 9.4" {...cut} />
    </g>
  ),
  waiting: (
    <g {...line}>
      <circle cx="7" cy="7" r="5.4" />
      <path d="M7 4.2V7l1.9 1.4" />
    </g>
  ),
  dueSoon: (
    <g>
      <path d="M7 .8 13.2 7 7 13.2 .8 7z" fill="currentColor" />
      <path d="M7 4.2V7l1.6 1.2" {...cut} />
    </g>
  ),
  overdue: (
    <g>
      <path d="M4.3 .8h5.4l3.5 3.5v5.4l-3.5 3.5H4.3L.8 9.7V4.3z" fill="currentColor" />
      <path d="M7 3.8v3.7M7 10v.01" {...cut} />
    </g>
  ),
  paused: <path d="M4.5 2.5v9M9.5 2.5v9" {...line} stroke-width="2.4" />,
  answered: (
    <g>
      <circle cx="7" cy="7" r="6.2" fill="currentColor" />
      <path d="M4.2 7.2 6.2 9.2 9.8 5.2" {...cut} />
    </g>
  ),
  closed: (
    <g {...line}>
      <rect x="1.6" y="1.6" width="10.8" height="10.8" rx="2" />
      <path d="M4.5 7h5" />
    </g>
  ),
};
