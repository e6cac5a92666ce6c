import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { readRecipients } from '@/utils/detection/policy/read-recipients';
import { readRetention } from '@/utils/detection/policy/read-retention';

function page(body: string) {
  const { document } = parseHTML(`<!doctype html><html lang="nl"><body>${body}</body></html>`);
  return readBlocks(document as unknown as Document, {
    url: 'https://www.wasserij.example/p',
    isLive: false,
    now: () => 0,
  });
}

test.each([
  ['Wij delen uw gegevens niet met Google of Facebook.', []],
  ['Wij geven je adres nooit door aan Mailchimp.', []],
  ['Uw gegevens worden niet gedeeld met Facebook.', []],
  ['We do not share your data with Google.', []],
  ['Wij delen uw gegevens met Mollie, die ze niet langer bewaart dan nodig.', ['Mollie']],
  ['Wij delen niet alleen met Mollie, maar ook met Stripe.', ['Mollie', 'Stripe']],
  ['Wij delen uw gegevens niet, behalve met Mollie.', ['Mollie']],
])('who receives, and who does not: %s', (line, recipients) => {
  expect(readRecipients(page(`<p>${line}</p>`)).map(({ value }) => value)).toEqual(recipients);
});

test.each([
  ['Klantgegevens bewaren we zolang u klant bent.', 'Klantgegevens'],
  ['Uw adres bewaren wij tot het einde van de overeenkomst.', 'Uw adres'],
])('how long without a figure: %s', (line, subject) => {
  expect(readRetention(page(`<p>${line}</p>`))).toMatchObject([
    { subject, amount: null, unit: null, quote: line },
  ]);
});
