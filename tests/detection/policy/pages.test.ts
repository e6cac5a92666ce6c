import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { readLegalBases } from '@/utils/detection/policy/read-legal-bases';
import { readPolicy } from '@/utils/detection/policy/read-policy';
import { readRights } from '@/utils/detection/policy/read-rights';
import { classifyPage } from '@/utils/detection/site/is-privacy-page';
import { POLICY_ITEMS, type Policy, policySchema } from '@/utils/law/policy';

/** What a careful reader finds on each page; a page without expectation is red. */
interface Expected {
  url: string;
  kind: string;
  rights: string[];
  legalBases: string[];
  /** In order; of each purpose what is given here. */
  purposes: Partial<Policy['purposes'][number]>[];
  /** Subject, amount, unit, from when. */
  retention: [string, number | null, string | null, string | null][];
  /** Some that must be among them. */
  recipients: string[];
  transfers: string[];
  nationalNumber: boolean;
  date: string | null;
  version: string | null;
  checks: Record<string, string>;
}

const FOLDER = join(import.meta.dirname, 'pages');
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -5));

const DOMS: Record<string, (html: string) => Document> = {
  linkedom: (html) => parseHTML(html).document as unknown as Document,
  'happy-dom': (html) => {
    const window = new Window();
    return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  },
};

test('a policy that its site wraps in a header is read all the same', () => {
  const html =
    '<body><header><h1>Privacy</h1><p>Wij gaan zorgvuldig om met persoonsgegevens van onze klanten en leden.</p><p>U hebt recht op inzage.</p></header></body>';
  const document = parseHTML(html).document as unknown as Document;
  const page = readBlocks(document, {
    url: 'https://www.bakker.example/privacy',
    isLive: false,
    now: () => 0,
  });
  expect(readRights(page).map(({ right }) => right)).toEqual(['access']);
});

describe.each(Object.keys(DOMS))('policies read on %s', (dom) => {
  test.each(NAMES)('%s', (name) => {
    const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected;
    const document = DOMS[dom]?.(html) as Document;
    const page = readBlocks(document, { url: expected.url, isLive: false, now: () => 0 });
    const policy = readPolicy(page);

    expect(policySchema.parse(policy)).toEqual(policy);
    expect.soft(classifyPage(page)).toBe(expected.kind);
    expect.soft(readRights(page).map(({ right }) => right)).toEqual(expected.rights);
    expect.soft(readLegalBases(page).map(({ basis }) => basis)).toEqual(expected.legalBases);
    expect
      .soft(policy.purposes)
      .toEqual(expected.purposes.map((purpose) => expect.objectContaining(purpose)));
    expect
      .soft(policy.retention.map(({ subject, amount, unit, from }) => [subject, amount, unit, from]))
      .toEqual(expected.retention);
    expect
      .soft(policy.recipients.map(({ value }) => value))
      .toEqual(expect.arrayContaining(expected.recipients));
    expect.soft(policy.transfers.map(({ value }) => value)).toEqual(expected.transfers);
    expect.soft(policy.nationalNumber !== null).toBe(expected.nationalNumber);
    expect.soft([policy.date, policy.version]).toEqual([expected.date, expected.version]);
    expect.soft(policy.checks.map(({ item }) => item)).toEqual([...POLICY_ITEMS]);
    const statuses = Object.fromEntries(policy.checks.map(({ item, status }) => [item, status]));
    expect.soft(statuses).toMatchObject(expected.checks);
  });
});
