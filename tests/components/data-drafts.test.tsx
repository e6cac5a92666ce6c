// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { nlPage } from '@/assets/dictionaries/nl-page';
import { DraftList, type ListedDraft } from '@/components/data-drafts';
import { LanguageProvider } from '@/components/language';

const HERE: ListedDraft = { host: 'korst.example', right: 'access' };
const BY_HAND: ListedDraft = { host: '', right: 'objection' };

afterEach(() => render(null, document.body));

it('a letter in the making is thrown away once that is confirmed, and that one alone', () => {
  const gone: ListedDraft[] = [];
  act(() =>
    render(
      <LanguageProvider language="nl" words={nl} pageWords={nlPage}>
        <DraftList
          drafts={[HERE, BY_HAND]}
          draftHref={({ host, right }) => `#${right}/${host}`}
          onDropDraft={(draft) => gone.push(draft)}
        />
      </LanguageProvider>,
      document.body,
    ),
  );
  const links = [...document.querySelectorAll('li a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#access/korst.example', '#objection/']);
  expect(links[1]?.textContent).toContain(nlPage.data.draftByHand);
  const press = (selector: string, at: number) =>
    act(() => document.querySelectorAll<HTMLButtonElement>(selector)[at]?.click());
  press('li button', 1);
  press('dialog button', 0);
  expect(gone).toEqual([]);
  press('li button', 1);
  press('dialog button', 1);
  expect(gone).toEqual([BY_HAND]);
  expect(document.querySelector('dialog')).toBeNull();
});
