import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Field, PageReading } from '@/utils/detection/page-reading';
import { readPage } from '@/utils/detection/read-page';
import { DOMS } from './doms';

const PAGES = join(import.meta.dirname, '../pages');

/** A page without an expectation fails in `JSON.parse` of a missing file: never written silently. */
const slugs = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const value = (field: Field): string | null => field.best?.value ?? null;

function asExpectation(reading: PageReading) {
  const [card, ...others] = reading.controllers;
  if (card === undefined) throw new Error('A reading has at least one card');
  const { name, tradeName, legalForm, street, postalCode, city, country, ...rest } = card;
  const { enterpriseNumber, kvkNumber, vatNumber, email, phone } = rest;
  return {
    url: reading.url,
    name: value(name),
    tradeName: value(tradeName),
    legalForm: value(legalForm),
    street: value(street),
    postalCode: value(postalCode),
    city: value(city),
    country: value(country),
    enterpriseNumber: value(enterpriseNumber),
    kvkNumber: value(kvkNumber),
    vatNumber: value(vatNumber),
    email: value(email),
    phone: value(phone),
    requestsEmail: value(reading.requestsEmail),
    requestsForm: value(reading.requestsForm),
    officerName: value(reading.officer.name),
    officerEmail: value(reading.officer.email),
    authority: value(reading.authority),
    otherControllers: others.map((other) => value(other.name)),
    areJoint: reading.areJoint,
  };
}

describe.each(DOMS)('our own pages in $name', ({ parse }) => {
  test('there are at least forty', () => {
    expect(slugs.length).toBeGreaterThanOrEqual(40);
  });

  test.each(slugs)('%s', (slug) => {
    const html = readFileSync(join(PAGES, slug, 'page.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8'));
    const reading = readPage(parse(html), { url: expected.url, isLive: false, now: () => performance.now() });
    expect(asExpectation(reading)).toStrictEqual(expected);
  });
});
