import { describe, expect, it, vi } from 'vitest';
import { readTab as readSite, type TabDoor } from '@/utils/app/read-tab';
import {
  type Card,
  type Field,
  type PageLink,
  type PageReading,
  pageReadingSchema,
} from '@/utils/detection/page-reading';
import { NO_POLICY } from '@/utils/law/policy';

const ORIGIN = 'https://www.bakkerij-dekroon.be';

/** The pages of these tests are readings already; how text becomes one is tested in its own room. */
const make = async (sent: unknown) => pageReadingSchema.safeParse(sent).data ?? null;
const readTab = (door: TabDoor, patience?: number) => readSite(door, patience, make);

describe('readTab', () => {
  it('takes the page in front when it is the privacy page, and fetches nothing when nothing lacks', async () => {
    const here = reading('/privacy/', 'privacy', { street: 'Dorpsstraat 1', enterpriseNumber: '0419618535' });
    const door = site(here, {});
    const result = await readTab(door);
    expect(result).toMatchObject({
      kind: 'found',
      via: 'thisPage',
      policyUrl: `${ORIGIN}/privacy/`,
      completedFrom: [],
    });
    expect(door.asked).toEqual([]);
  });

  it('follows the link of a home page and never calls a fetched value certain', async () => {
    const policy = reading('/privacy/', 'privacy', {
      name: 'De Kroon',
      street: 'Dorpsstraat 1',
      kvkNumber: '12345678',
    });
    const home = { ...reading('/', 'other', {}), privacyLinks: [link('/privacy/')] };
    const result = await readTab(site(home, { '/privacy/': { kind: 'read', page: policy } }));
    if (result.kind !== 'found') throw new Error(result.kind);
    expect(result.via).toBe('link');
    expect(result.reading.controllers[0]?.name.best).toMatchObject({
      value: 'De Kroon',
      sureness: 'probable',
      doubts: ['fetchedPage'],
    });
  });

  it('guesses at most three paths, and only where no link is found', async () => {
    const home = reading('/', 'other', {});
    const door = site(home, {});
    const result = await readTab(door);
    expect(result.kind).toBe('nothing');
    expect(door.asked).toHaveLength(3);
    if (result.kind === 'nothing')
      expect(result.attempts.map((a) => a.outcome)).toEqual(['status', 'status', 'status']);
    const linked = site({ ...home, privacyLinks: [link('/p')] }, { '/p': { kind: 'redirected' } });
    expect(await readTab(linked)).toMatchObject({ kind: 'oneMoreClick', why: 'notReadable' });
    expect(linked.asked).toEqual([`${ORIGIN}/p`]);
  });

  it('an empty shell under the name of a policy was not read: the link is offered, the next guess tried', async () => {
    const shell = { ...reading('/privacy', 'privacy', {}), text: 'Privacybeleid' };
    const home = reading('/', 'other', {});
    const policy = reading('/privacybeleid', 'privacy', { name: 'De Kroon' });
    const linked = site(
      { ...home, privacyLinks: [link('/privacy')] },
      { '/privacy': { kind: 'read', page: shell } },
    );
    expect(await readTab(linked)).toMatchObject({
      kind: 'oneMoreClick',
      why: 'notReadable',
      attempts: [{ outcome: 'invalid' }],
    });
    const guessed = site(home, {
      '/privacy': { kind: 'read', page: shell },
      '/privacybeleid': { kind: 'read', page: policy },
    });
    expect(await readTab(guessed)).toMatchObject({ kind: 'found', via: 'guess', policyUrl: policy.url });
  });

  it('asks for one more click on another origin or a PDF, and fetches neither', async () => {
    const far: PageLink = { ...link('/x'), url: 'https://legal.example/privacy', sameOrigin: false };
    const elsewhere = site({ ...reading('/', 'other', {}), privacyLinks: [far] }, {});
    expect(await readTab(elsewhere)).toMatchObject({ kind: 'oneMoreClick', why: 'otherOrigin', link: far });
    const pdf = site(
      { ...reading('/', 'other', {}), privacyLinks: [{ ...link('/p.pdf'), isPdf: true }] },
      {},
    );
    expect(await readTab(pdf)).toMatchObject({ kind: 'oneMoreClick', why: 'pdf' });
    expect([...elsewhere.asked, ...pdf.asked]).toEqual([]);
  });

  it('completes address and number from the contact page and says from which page', async () => {
    const policy = {
      ...reading('/privacy/', 'privacy', { name: 'De Kroon', email: 'info@bakkerij-dekroon.be' }),
      contactLinks: [link('/contact/')],
    };
    const contact = reading('/contact/', 'contact', {
      name: 'Bakkerij De Kroon',
      street: 'Dorpsstraat 1',
      postalCode: '3900',
      city: 'Pelt',
      email: 'winkel@bakkerij-dekroon.be',
    });
    const result = await readTab(site(policy, { '/contact/': { kind: 'read', page: contact } }));
    if (result.kind !== 'found') throw new Error(result.kind);
    const card = result.reading.controllers[0];
    expect(result.completedFrom).toEqual([`${ORIGIN}/contact/`]);
    expect(card?.street.best).toMatchObject({ value: 'Dorpsstraat 1', sureness: 'probable' });
    expect(card?.street.best?.source.url).toBe(`${ORIGIN}/contact/`);
    expect(card?.email.best?.value).toBe('info@bakkerij-dekroon.be');
  });

  it('gives values from a page that names somebody else for checking only', async () => {
    const policy = {
      ...reading('/privacy/', 'privacy', { name: 'De Kroon' }),
      contactLinks: [link('/contact/')],
    };
    const contact = reading('/contact/', 'contact', { name: 'Drukkerij Peeters', street: 'Kerkstraat 9' });
    const result = await readTab(site(policy, { '/contact/': { kind: 'read', page: contact } }));
    if (result.kind !== 'found') throw new Error(result.kind);
    expect(result.reading.controllers[0]?.street.best?.sureness).toBe('check');
  });

  it('never mixes the street of one town with the town of another', async () => {
    const policy = {
      ...reading('/privacy/', 'privacy', { city: 'Gent' }),
      contactLinks: [link('/contact/')],
    };
    const contact = reading('/contact/', 'contact', {
      street: 'Kerkstraat 9',
      postalCode: '3900',
      city: 'Pelt',
    });
    const result = await readTab(site(policy, { '/contact/': { kind: 'read', page: contact } }));
    if (result.kind !== 'found') throw new Error(result.kind);
    expect(result.reading.controllers[0]).toMatchObject({
      street: { best: null },
      city: { best: { value: 'Gent' } },
    });
  });

  it.each([
    [
      'forbidden',
      async () => Promise.reject(new Error('Cannot access a chrome:// URL')),
      { kind: 'forbidden' },
    ],
    ['closed', async () => Promise.reject(new Error('No tab with id: 7')), { kind: 'failed', why: 'gone' }],
    [
      'navigated',
      async () => Promise.reject(new Error('Frame was removed')),
      { kind: 'failed', why: 'gone' },
    ],
    ['never answers', () => new Promise(() => {}), { kind: 'failed', why: 'tooLong' }],
    ['a PDF', async () => ({ kind: 'pdf' }), { kind: 'pdf' }],
    ['not a reading', async () => ({ kind: 'read', page: { url: 1 } }), { kind: 'failed', why: 'invalid' }],
    ['nothing', async () => null, { kind: 'forbidden' }],
  ])('a tab that is %s ends in a clear outcome', async (_name, readPage, expected) => {
    expect(await readTab({ readPage, readLinked: async () => null }, 50)).toEqual(expected);
  });

  it('says at once that the page changed while its privacy page was fetched, and asks no further', async () => {
    const home = reading('/', 'other', {});
    const door = leaving(home);
    expect(await readTab(door)).toEqual({ kind: 'failed', why: 'gone' });
    expect(door.asked).toHaveLength(1);
  });

  it('keeps the policy that was read when the tab moves on before its contact page is', async () => {
    const links = [link('/contact/'), link('/over-ons/')];
    const door = leaving({ ...reading('/privacy/', 'privacy', { name: 'De Kroon' }), contactLinks: links });
    expect(await readTab(door)).toMatchObject({ kind: 'found', via: 'thisPage', completedFrom: [] });
    expect(door.asked).toHaveLength(1);
  });

  it('refuses a linked page whose reading does not validate', async () => {
    const home = { ...reading('/', 'other', {}), privacyLinks: [link('/privacy/')] };
    const door = site(home, { '/privacy/': { kind: 'read', page: { ...home, extra: '<script>' } } });
    const result = await readTab(door);
    expect(result).toMatchObject({ kind: 'oneMoreClick', attempts: [{ outcome: 'invalid' }] });
  });
});

function site(here: PageReading, pages: Record<string, unknown>): TabDoor & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    readPage: vi.fn(async () => ({ kind: 'read', page: here })),
    readLinked: async (url) => {
      asked.push(url);
      return pages[new URL(url).pathname] ?? { kind: 'status', status: 404 };
    },
  };
}

/** The tab moves on as soon as another page is asked for. */
function leaving(here: PageReading): TabDoor & { asked: string[] } {
  const door = site(here, {});
  const readLinked = async (url: string) => {
    door.asked.push(url);
    throw new Error('The tab has navigated to another page.');
  };
  return { ...door, readLinked };
}

function link(path: string): PageLink {
  return { url: ORIGIN + path, text: 'Privacy', how: 'footer', sameOrigin: true, isPdf: false };
}

const EMPTY: Field = { best: null, alternatives: [] };

function reading(
  path: string,
  kind: PageReading['kind'],
  values: Partial<Record<keyof Card, string>>,
): PageReading {
  const url = ORIGIN + path;
  const field = (value: string | undefined): Field =>
    value === undefined
      ? EMPTY
      : {
          best: {
            value,
            sureness: 'certain',
            how: 'test',
            doubts: [],
            source: { quote: value, heading: null, place: 'body', url },
          },
          alternatives: [],
        };
  return {
    url,
    title: 'Bakkerij',
    lang: 'nl',
    kind,
    controllers: [
      {
        name: field(values.name),
        tradeName: field(values.tradeName),
        legalForm: field(values.legalForm),
        street: field(values.street),
        postalCode: field(values.postalCode),
        city: field(values.city),
        country: field(values.country),
        enterpriseNumber: field(values.enterpriseNumber),
        kvkNumber: field(values.kvkNumber),
        vatNumber: field(values.vatNumber),
        email: field(values.email),
        phone: field(values.phone),
      },
    ],
    areJoint: false,
    requestsEmail: EMPTY,
    requestsForm: EMPTY,
    requestsPostalAddress: EMPTY,
    officer: { name: EMPTY, email: EMPTY },
    authority: EMPTY,
    rights: [],
    legalBases: [],
    policy: NO_POLICY,
    privacyLinks: [],
    contactLinks: [],
    text: 'Wij zijn een bakkerij en bewaren wat u bestelt. '.repeat(10),
    notices: [],
  };
}
