// @vitest-environment happy-dom
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { LanguageProvider } from '@/components/language';
import { doors } from '@/entrypoints/requests/doors';
import { ToWhom } from '@/entrypoints/requests/to-whom';
import { readRequest } from '@/utils/app/overview';
import { recordRequest } from '@/utils/app/record';
import { NO_CONTROLLER } from '@/utils/law/parties';
import type { Request } from '@/utils/requests/request';
import { newRequest } from '../app/doors';
import { fill } from './field';

vi.mock('@/entrypoints/requests/doors', async () => {
  const { device } = await import('../app/doors');
  return { doors: device().doors };
});
let id = '';

beforeEach(async () => {
  // The made-up page knows no locks; nobody else writes here.
  const request = (_name: string, _options: object, deed: () => unknown) => deed();
  vi.stubGlobal('navigator', { locks: { request } });
  const controller = { ...NO_CONTROLLER, name: 'De Korst' };
  const recorded = await recordRequest(doors, newRequest({ controller, controllerCountry: null }));
  id = recorded.kind === 'recorded' ? recorded.requestId : '';
  const first = await asItStands();
  await act(() =>
    render(
      <LanguageProvider language="nl" words={nl} pageWords={nlPage}>
        <Beside first={first} />
      </LanguageProvider>,
      document.body,
    ),
  );
});
afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function asItStands(): Promise<Request> {
  const read = await readRequest(doors, id);
  if (read.kind !== 'request') throw new Error('no request');
  return read.request;
}

/** Beside a letter that lacks the address until it was told. */
function Beside({ first }: { first: Request }) {
  const [request, setRequest] = useState(first);
  const missing =
    request.asked.controller.address.street === null
      ? [{ field: 'controller.address' as const, label: 'postadres', blank: '[postadres]' }]
      : [];
  return (
    <ToWhom request={request} composed={{ missing }} onChanged={async () => setRequest(await asItStands())} />
  );
}

const status = () => document.querySelector('[role="status"]')?.textContent;
const submit = () => act(async () => document.querySelector('form')?.requestSubmit());

it('says that it was noted, and the reader goes on from where the form was', async () => {
  await fill(nl.card.labels.street, 'Molenweg 7');
  const form = document.querySelector('form');
  await submit();
  await vi.waitFor(() => expect(status()).toBe(nlPage.request.noted));
  expect(document.activeElement?.tagName).toBe('SUMMARY');
  // The same form, not a new one in its place.
  expect(document.querySelector('form')).toBe(form);
  expect((await asItStands()).asked.controller.address.street).toBe('Molenweg 7');
});

it('saved as it stood, it writes nothing and says nothing', async () => {
  const append = vi.spyOn(doors.store, 'append');
  await submit();
  expect(append).not.toHaveBeenCalled();
  expect(status()).toBe('');
});

it('says that it failed, and keeps what was typed', async () => {
  const append = vi.spyOn(doors.store, 'append');
  append.mockResolvedValueOnce({ kind: 'notSaved', why: 'failed', detail: '' });
  await fill(nl.card.labels.street, 'Molenweg 7');
  await submit();
  await vi.waitFor(() =>
    expect(document.querySelector('[role="alert"]')?.textContent).toBe(nl.send.saveFailed),
  );
  expect(status()).toBe('');
  await submit();
  await vi.waitFor(() => expect(status()).toBe(nlPage.request.noted));
  expect(document.querySelector('[role="alert"]')).toBeNull();
});
