/**
 * Locks that every window and the worker of the extension share. Whoever reads in order to write holds one;
 * who only adds a record of its own holds `state` together with the others that add.
 */
export type LockName = 'state' | 'overview' | 'reminders' | 'profile';

export async function alone<T>(name: LockName, deed: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`rechtenbrief:${name}`, { mode: 'exclusive' }, deed);
}

export async function together<T>(name: LockName, deed: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`rechtenbrief:${name}`, { mode: 'shared' }, deed);
}
