/**
 * The product's mark: an envelope whose flap is a tick. The same drawing as `mark.svg`. The blue stands out from
 * a light toolbar (5:1) and the white rim from a dark one (11:1), where the blue alone would have 2:1.
 */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect y="1" width="16" height="14" rx="3" fill="#fff" />
      <rect x="1" y="2" width="14" height="12" rx="2" fill="#4263eb" />
      <path
        d="M3 5.5 6.8 10 13 5"
        fill="none"
        stroke="#fff"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
