import { expect, test } from 'vitest';
import type { Line } from '@/utils/detection/identity/lines';
import { mailLabels } from '@/utils/detection/name/site-labels';

const lines = (...texts: string[]) => texts.map((text) => ({ text, owner: 'open' }) as Line);

test.each([
  ['info@korst.example', ['korst']],
  ['Mail naar info@korst.example of bestel@korst.example.', ['korst']],
  // An officer is often somebody else's: also where the address stands alone on its line.
  ['fg@raadgevers.example', []],
  ['dpo@raadgevers.example', []],
  ['Mail onze functionaris: fg@raadgevers.example', []],
  ['korst@gmail.com', []],
])('what the site is called by its mail: %s', (text, labels) => {
  expect(mailLabels(lines(text))).toEqual(labels);
});
