import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { readRights } from '@/utils/detection/policy/read-rights';

function rightsOn(body: string): string[] {
  const page = readBlocks(
    parseHTML(`<html><body><h1>Privacyverklaring</h1>${body}</body></html>`).document as unknown as Document,
    { url: 'https://spinnerij.example/privacy', isLive: false, now: () => 0 },
  );
  return readRights(page).map(({ right }) => right);
}

const LIST = '<ul><li>de gegevens in te zien</li><li>fouten te verbeteren</li></ul>';

test.each(['U mag ons steeds vragen om', 'Wat kunt u ons vragen', 'Je kan ons verzoeken'])(
  'a heading that leads to a list grants what the list names: %s',
  (heading) => {
    expect(rightsOn(`<p><strong>${heading}</strong></p>${LIST}`)).toEqual(['access', 'rectification']);
  },
);

test('below any other heading a list of deeds grants nothing', () => {
  expect(rightsOn(`<p><strong>Taken van de beheerder</strong></p>${LIST}`)).toEqual([]);
});
