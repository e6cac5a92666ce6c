import type { Page } from 'puppeteer';
import { nl } from '@/assets/dictionaries/nl';
import { home, POLICY, POLICY_BODY } from './pages';
import type { PopupDriver } from './popup-driver';
import { sees, textOf } from './popup-steps';
import type { Site } from './site';
import { until } from './until';

/** Where the stories of the leak tests play, with a canary as name, address, e-mail, number, page and free text. */
export const SITE = 'http://www.dekorenaar.be';
export const HOME = `${SITE}/`;
export const PRIVACY = `${SITE}/privacy/`;
/** A page of the site whose policy is a PDF: its text is pasted. */
export const WITH_PDF = `${SITE}/folder/`;
/** A word that stands nowhere else, and that no encoding splits. */
export const CANARY = 'Zwartkoparend';

export const TYPED = {
  name: `${CANARY} Peeters`,
  email: `${CANARY.toLowerCase()}@example.org`,
  knownAs: `klant ${CANARY}`,
  street: `${CANARY}straat 7`,
  reason: `Omdat ${CANARY} mij vond.`,
  answer: `Beste ${CANARY}, wij zoeken het op.`,
  note: `Gebeld met ${CANARY}.`,
  policy: POLICY_BODY.replace(/<[^>]+>/g, ' ').replace('Bakkerij De Korenaar', `${CANARY} Bakkers`),
  corrected: `${CANARY} en Zonen`,
};

/** What differs between the browsers. */
export type Stage = {
  openPage(url: string): Promise<Page>;
  clickAction(page: Page): Promise<PopupDriver>;
  /** A tab with the extension's full page at this place, e.g. `/data`. */
  fullPage(place: string): Promise<{ page: Page; face: PopupDriver }>;
  /** Waits until the extension has opened its full page at such a place by itself. */
  arrival(place: string): Promise<void>;
  /** Where the browser saves what is downloaded. */
  downloads: string;
};

export function serveStory(site: Site): void {
  site.serve(HOME, { body: home('/privacy/'), headers: { 'set-cookie': 'wie=1; Path=/' } });
  site.serve(PRIVACY, { body: POLICY });
  site.serve(WITH_PDF, { body: home('/privacy.pdf') });
}

/** The link is the user's own door out: everything but the program that it would start is let happen. */
export async function keepMailProgramClosed(face: PopupDriver): Promise<void> {
  await face.evaluate(({ document }) => {
    document.addEventListener('click', (event) => {
      const link = (event.target as Element | null)?.closest('a');
      if (link?.href.startsWith('mailto:')) event.preventDefault();
    });
  });
}

/** Copies the letter and says that it did not go. Firefox refuses its clipboard to a click that the page makes. */
export async function copyAndStay(face: PopupDriver): Promise<void> {
  await face.press(nl.send.copy);
  let text = '';
  await until('it was copied or refused', async () => {
    text = await textOf(face);
    return text.includes(nl.send.askSent) || text.includes(nl.send.copyFailed);
  });
  if (text.includes(nl.send.askSent)) await face.press(nl.send.notYet);
}

/** Presses a print button, without the dialog that nobody here could close. */
export async function printFrom(face: PopupDriver, words: string): Promise<void> {
  await face.evaluate((view) => {
    const window = view as Window & { printed?: boolean };
    window.printed = false;
    window.print = () => {
      window.printed = true;
    };
  });
  await face.press(words);
  await until('the print dialog would have opened', () =>
    face.evaluate((view) => (view as Window & { printed?: boolean }).printed === true),
  );
  await sees(face, TYPED.name);
  await face.evaluate((view) => {
    view.dispatchEvent(new Event('afterprint'));
  });
}

/** Links to webmail, and to an authority, are the user's own door out: their addresses say nothing of the letter. */
export async function expectSilentWebmail(face: PopupDriver): Promise<void> {
  await face.press(nl.send.webmail);
  let links: string[] = [];
  await until('two links to webmail are there', async () => {
    links = await face.evaluate(({ document }) =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(({ href }) => href),
    );
    return links.filter((link) => /mail\.google\.com|outlook\./.test(link)).length === 2;
  });
  const leaking = links.filter((link) =>
    decodeURIComponent(link).toLowerCase().includes(CANARY.toLowerCase()),
  );
  if (leaking.length > 0) throw new Error(`A link says too much: ${leaking.join(' ')}`);
}
