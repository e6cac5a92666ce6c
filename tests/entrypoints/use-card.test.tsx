// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useCard } from '@/entrypoints/popup/use-card';
import type { Site } from '@/entrypoints/popup/use-site';
import { LIKELIEST } from '@/utils/app/card-choice';
import { CARD, cardOf, field, finding, readingOf } from '../gallery/sample-site';
import { drawn } from './drawn';

vi.mock('@/utils/browser/device-store', async () => {
  const { shelfIn } = await import('@/utils/browser/shelf');
  const { memoryArea } = await import('../utils-browser/memory-area');
  return { sessionShelf: () => shelfIn(memoryArea()) };
});
afterEach(() => render(null, document.body));

const sister = cardOf({ name: field(finding('Rekenkamer')) });

function siteOf(url: string): Extract<Site, { kind: 'card' }> {
  const reading = { ...readingOf([CARD, sister]), url };
  const origin = { kind: 'privacyPage' } as never;
  return { kind: 'card', reading, origin, chosenBefore: LIKELIEST, completedFrom: [], attempts: null };
}

it('a choice made on one page is none on the page that is read after it', async () => {
  let site: Site = siteOf('https://een.example/privacy');
  const card = drawn(() => useCard(site));
  await act(() => card().choose(1));
  await act(() => card().edit('phone', '+3211'));
  expect(card().card).toMatchObject({ chosen: 1, edits: { phone: '+3211' } });
  site = siteOf('https://twee.example/privacy');
  card.again();
  expect(card().card).toMatchObject({ chosen: 0, edits: {} });
});

it('what was chosen on the card before stands, until it is changed', async () => {
  const site: Site = { ...siteOf('https://een.example/privacy'), chosenBefore: { chosen: 1, edits: {} } };
  const card = drawn(() => useCard(site));
  expect(card().card?.chosen).toBe(1);
  await act(() => card().choose(0));
  expect(card().card?.chosen).toBe(0);
});
