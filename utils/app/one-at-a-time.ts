/**
 * Runs a deed that looks at everything: while it runs, any number of calls make one more run after it. An
 * import of thousands of events is one look, not thousands.
 */
export function oneAtATime(deed: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = () => {
    running = deed().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running
      // How the earlier run ended is told to those who asked for it.
      .catch(() => {})
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}
