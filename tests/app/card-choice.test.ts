import { describe, expect, it } from 'vitest';
import { type CardChoice, keepChoice, keptChoice, LIKELIEST } from '@/utils/app/card-choice';
import { shelfIn } from '@/utils/browser/shelf';
import { CARD, cardOf, field, finding, readingOf } from '../gallery/sample-site';
import { memoryArea } from '../utils-browser/memory-area';

const sister = cardOf({
  name: field(finding('Rekenkamer')),
  email: field(finding('a@rekenkamer.example'), finding('b@rekenkamer.example')),
});
const page = readingOf([CARD, sister]);
const SISTER_AND_B: CardChoice = { chosen: 1, edits: { email: 'b@rekenkamer.example' } };

function session() {
  const area = memoryArea();
  return { area, shelf: shelfIn(area) };
}

describe('what was chosen on a card', () => {
  it('stands when the same page is read again', async () => {
    const { shelf } = session();
    keepChoice(shelf, page, LIKELIEST, SISTER_AND_B);
    expect(await keptChoice(shelf, page)).toEqual(SISTER_AND_B);
  });

  it('is of that page alone', async () => {
    const { shelf } = session();
    keepChoice(shelf, page, LIKELIEST, SISTER_AND_B);
    expect(await keptChoice(shelf, { ...page, url: `${page.url}/2` })).toEqual(LIKELIEST);
  });

  it('falls back to the likeliest where the page no longer offers it', async () => {
    const { shelf } = session();
    keepChoice(shelf, page, LIKELIEST, SISTER_AND_B);
    expect(await keptChoice(shelf, readingOf([CARD]))).toEqual(LIKELIEST);
    expect(await keptChoice(shelf, readingOf([sister, CARD]))).toEqual(LIKELIEST);
    const withoutB = { ...sister, email: field(finding('a@rekenkamer.example')) };
    expect(await keptChoice(shelf, readingOf([CARD, withoutB]))).toEqual({ chosen: 1, edits: {} });
  });

  it('keeps nothing that was typed or emptied, and writes only when the choice is another', async () => {
    const { area, shelf } = session();
    const typed = { chosen: 0, edits: { phone: '+3211000000', city: '' } };
    keepChoice(shelf, page, LIKELIEST, typed);
    expect(area.calls.set).toBe(0);
    const chosen = { ...typed, edits: { ...typed.edits, email: 'hallo@itvoorondernemers.be' } };
    keepChoice(shelf, page, typed, chosen);
    expect(JSON.stringify([...area.data])).not.toContain('+3211000000');
    expect(await keptChoice(shelf, page)).toEqual({
      chosen: 0,
      edits: { email: 'hallo@itvoorondernemers.be' },
    });
    keepChoice(shelf, page, chosen, { ...chosen, edits: { ...chosen.edits, phone: '+3211' } });
    expect(area.calls.set).toBe(1);
  });

  it('is taken back as well', async () => {
    const { shelf } = session();
    keepChoice(shelf, page, LIKELIEST, SISTER_AND_B);
    keepChoice(shelf, page, SISTER_AND_B, LIKELIEST);
    expect(await keptChoice(shelf, page)).toEqual(LIKELIEST);
  });

  it('leaves the card in sight where the memory cannot be read, or holds something else', async () => {
    const { area, shelf } = session();
    keepChoice(shelf, page, LIKELIEST, SISTER_AND_B);
    await Promise.resolve();
    for (const key of area.data.keys()) area.data.set(key, { chosen: 'x' });
    expect(await keptChoice(shelf, page)).toEqual(LIKELIEST);
    area.failing = () => new Error('An unexpected error occurred');
    expect(await keptChoice(shelf, page)).toEqual(LIKELIEST);
  });
});
