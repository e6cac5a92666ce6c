/** The product's mark: an envelope whose flap is a tick. The same drawing as `mark.svg`. */
export function Mark({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect x=".5" y="2" width="15" height="12" rx="2.4" fill="#4263eb" />
      <path
        d="M3.2 6.4 6.9 10.2 12.8 4.8"
        fill="none"
        stroke="#fff"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
