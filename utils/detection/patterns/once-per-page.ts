import type { PageText } from '@/utils/detection/page/page-text';

/** The same function, which reads each page once: several readers build on the same passages. */
export function oncePerPage<T>(read: (page: PageText) => T): (page: PageText) => T {
  const known = new WeakMap<PageText, { readonly value: T }>();
  return (page) => {
    const before = known.get(page);
    if (before !== undefined) return before.value;
    const value = read(page);
    known.set(page, { value });
    return value;
  };
}
