// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { LanguageProvider } from '@/components/language';
import { doors } from '@/entrypoints/requests/doors';
import { ProfileScreen } from '@/entrypoints/requests/profile-screen';
import { changeProfile, readProfile } from '@/utils/browser/profile';
import { EMPTY_PROFILE, type Profile } from '@/utils/requests/stored-profile';

vi.mock('@/entrypoints/requests/doors', async () => {
  const { device } = await import('../app/doors');
  return { doors: device().doors };
});
vi.mock('@/utils/browser/notifications', () => ({
  mayNotify: async () => false,
  askToNotify: async () => false,
}));
vi.mock('@/utils/browser/shortcut', () => ({ popupShortcut: async () => null }));

beforeEach(() => {
  // The made-up page knows no locks; nobody else writes here.
  const request = (_name: string, _options: object, deed: () => unknown) => deed();
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  render(null, document.body);
});

it('keeps what another window chose while this one stood open', async () => {
  const shown: Profile[] = [];
  act(() =>
    render(
      <LanguageProvider language="nl" words={nl} pageWords={nlPage}>
        <ProfileScreen
          profile={EMPTY_PROFILE}
          onProfile={(profile) => shown.push(profile)}
          place={{ kind: 'profile' }}
        />
      </LanguageProvider>,
      document.body,
    ),
  );
  await changeProfile(doors.store, (profile) => ({ ...profile, language: 'fr' }));
  const dark = [...document.querySelectorAll('label')].find(
    ({ textContent }) => textContent === nlPage.profile.themes.dark,
  );
  await act(async () => dark?.click());
  await vi.waitFor(() => expect(shown).toHaveLength(1));
  expect(shown[0]).toMatchObject({ language: 'fr', colourScheme: 'dark' });
  expect((await readProfile(doors.store)).profile).toEqual(shown[0]);
});
