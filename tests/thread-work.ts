/**
 * Milliseconds that this very thread worked. On a busy machine a test waits longer by the clock, but works no
 * more: limits on this hold there too.
 */
export function workSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

export function startOfWork(): NodeJS.CpuUsage {
  return process.threadCpuUsage();
}
