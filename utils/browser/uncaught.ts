/**
 * Tells of every error that nobody caught, those of promises included: a fault of ours, or a storage that fails.
 * A notice of the browser without an error in it, as of a layout that took two rounds, is neither.
 */
export function onUncaught(tell: () => void): void {
  addEventListener('error', ({ error }) => {
    if (error !== null && error !== undefined) tell();
  });
  addEventListener('unhandledrejection', tell);
}
