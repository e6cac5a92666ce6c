import { beforeEach, describe, expect, it, vi } from 'vitest';

const readPage = vi.fn<() => Promise<unknown>>();
const front = vi.fn();

vi.mock('@/utils/browser/tabs', () => ({ frontTab: front }));
vi.mock('@/utils/browser/tab-door', () => ({
  tabDoor: () => ({ readPage, readLinked: async () => null }),
}));

/** Without it a second, which a busy machine may take. */
const PATIENCE = { timeout: 20_000 };
const TAB = { id: 7, url: 'https://winkel.example/', title: 'Winkel', isPrivate: false };

describe('the page in front', () => {
  beforeEach(() => {
    vi.resetModules();
    front.mockReset().mockResolvedValue(TAB);
    readPage.mockReset().mockResolvedValue('text');
  });

  it('is asked for at the start, and its text read once', async () => {
    const { askFrontPage, frontPage } = await import('@/entrypoints/popup/front-page');
    askFrontPage();
    await vi.waitFor(() => expect(readPage).toHaveBeenCalledOnce(), PATIENCE);
    const page = await frontPage();
    expect(page?.tab).toBe(TAB);
    expect([await page?.door.readPage(), await page?.door.readPage()]).toEqual(['text', 'text']);
    expect(readPage).toHaveBeenCalledOnce();
  });

  it('is asked for anew by a later reading', async () => {
    const { askFrontPage, frontPage } = await import('@/entrypoints/popup/front-page');
    askFrontPage();
    await frontPage();
    readPage.mockResolvedValue('changed');
    expect(await (await frontPage())?.door.readPage()).toBe('changed');
  });

  it('tells a refusal to whoever reads it, however late', async () => {
    readPage.mockRejectedValue(new Error('refused'));
    const { askFrontPage, frontPage } = await import('@/entrypoints/popup/front-page');
    askFrontPage();
    await vi.waitFor(() => expect(readPage).toHaveBeenCalledOnce(), PATIENCE);
    await new Promise((resolve) => setTimeout(resolve));
    await expect((await frontPage())?.door.readPage()).rejects.toThrow('refused');
  });

  it('is none where no tab can be named', async () => {
    front.mockResolvedValue(null);
    const { frontPage } = await import('@/entrypoints/popup/front-page');
    expect(await frontPage()).toBeNull();
    expect(readPage).not.toHaveBeenCalled();
  });
});
