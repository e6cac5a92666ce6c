import { expect } from 'vitest';
import { HOME, PRIVACY, SITE, WITH_PDF } from './no-leak-stage';
import type { Site, SiteRequest } from './site';
import { hostsOf } from './traffic';

/** What the proxy may have heard of the stories, and nothing else. */

/** The site is asked for its privacy page alone, beside what the user opened and the browser's own icon. */
export function expectOnlyThePolicy(requests: readonly SiteRequest[]): void {
  const toSite = requests.filter(({ url }) => url.startsWith(SITE));
  const navigations = toSite.filter(({ headers }) => headers['upgrade-insecure-requests'] === '1');
  expect(new Set(navigations.map(({ url }) => url))).toEqual(new Set([HOME, WITH_PDF]));
  const icons = toSite.filter(({ url }) => url === `${SITE}/favicon.ico`);
  const read = toSite.filter((each) => !navigations.includes(each) && !icons.includes(each));
  expect(read.map(({ method, url, body }) => ({ method, url, body }))).toEqual(
    read.map(() => ({ method: 'GET', url: PRIVACY, body: '' })),
  );
  expect(read.map(({ headers }) => [headers.cookie, headers.referer, headers.origin])).toEqual(
    read.map(() => [undefined, undefined, undefined]),
  );
  expect(read.length).toBeGreaterThan(0);
}

/** A browser calls home when it likes: what is heard here first is waited for beside an extension that does nothing. */
export async function expectNoStrangeHost(site: Site, siteOfEmptyExtension: Site): Promise<void> {
  const own = new Set([new URL(SITE).hostname]);
  const strange = () =>
    [...hostsOf(site)].filter((host) => !own.has(host) && !hostsOf(siteOfEmptyExtension).has(host));
  await expect.poll(strange, { timeout: 120_000 }).toEqual([]);
}
