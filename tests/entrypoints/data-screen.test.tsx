// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { LanguageProvider } from '@/components/language';
import { DataScreen } from '@/entrypoints/requests/data-screen';
import { doors } from '@/entrypoints/requests/doors';
import { wipeSession } from '@/utils/browser/device-store';
import { EMPTY_PROFILE } from '@/utils/requests/stored-profile';

vi.mock('@/entrypoints/requests/doors', async () => {
  const { device } = await import('../app/doors');
  return { doors: device().doors };
});
vi.mock('@/utils/browser/device-store', () => ({ wipeSession: vi.fn() }));
const { data } = nlPage;

beforeEach(() => {
  // The made-up page knows no locks; nobody else writes here.
  const request = (_name: string, _options: object, deed: () => unknown) => deed();
  vi.stubGlobal('navigator', { locks: { request } });
  act(() =>
    render(
      <LanguageProvider language="nl" words={nl} pageWords={nlPage}>
        <DataScreen profile={EMPTY_PROFILE} onProfile={() => undefined} place={{ kind: 'data' }} />
      </LanguageProvider>,
      document.body,
    ),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  render(null, document.body);
});

function button(words: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent === words);
  if (!found) throw new Error(`no button “${words}”`);
  return found;
}

async function wipe(): Promise<void> {
  await act(() => button(data.wipe).click());
  const field = [...document.querySelectorAll('input')].find(({ type }) => type === 'text');
  if (!field) throw new Error('nowhere to type');
  await act(() => {
    field.value = data.wipeWord;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => button(data.wipe).click());
}

it('says that everything is gone where it is', async () => {
  vi.mocked(wipeSession).mockResolvedValue({ kind: 'saved' });
  await wipe();
  await vi.waitFor(() => expect(document.body.textContent).toContain(data.wiped));
  expect(document.body.textContent).not.toContain(data.wipeFailed);
});

it.each(['on the device', 'in memory'])('does not say so where something stayed %s', async (where) => {
  const refused = { kind: 'notSaved', why: 'failed', detail: '' } as const;
  vi.mocked(wipeSession).mockResolvedValue(where === 'in memory' ? refused : { kind: 'saved' });
  if (where !== 'in memory') vi.spyOn(doors.store, 'wipe').mockResolvedValue(refused);
  await wipe();
  await vi.waitFor(() => expect(document.body.textContent).toContain(data.wipeFailed));
  expect(document.body.textContent).not.toContain(data.wiped);
});
