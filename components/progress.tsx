/** For whatever takes longer than 200 ms: before that it is transparent, so quick work never flickers. */
export function Progress({ text }: { text: string }) {
  return (
    <p class="progress" role="status">
      <span class="progress__ring" aria-hidden="true" />
      {text}
    </p>
  );
}
