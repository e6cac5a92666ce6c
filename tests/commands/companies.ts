import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { readParties } from '@/utils/detection/identity/read-parties';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import type { Card } from '@/utils/detection/page-reading';
import { runMain, typedPath, UsageError } from './arguments';

type Company = {
  slug: string;
  name: string;
  address_lines: string[];
  established_in: string | null;
  phone: string | null;
  domain: string | null;
};

const plain = (value: string | null): string => (value ?? '').toLowerCase().replace(/[.,\s‘’']/g, '');

function cardOf(company: Company): Card {
  const lines = [
    company.name,
    ...company.address_lines,
    ...(company.phone === null ? [] : [`Tel. ${company.phone}`]),
  ];
  const html = `<html><body><h1>Privacy</h1><h2>Contact</h2><p>${lines.map(escaped).join('<br>')}</p></body></html>`;
  const document = parseHTML(html).document as unknown as Document;
  const url = `https://${company.domain ?? 'example.invalid'}/privacy`;
  const [card] = readParties(readBlocks(document, { url, isLive: false, now: () => 0 })).controllers;
  if (card === undefined) throw new Error('A reading has at least one card');
  return card;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const FORM = /[\s,]+((?:s\.?a\.?\/)?(?:n\.?v|b\.?v|bvba|s\.?a|asbl|gmbh|ltd|inc|llc|o\.?v)\.?(?:\/nv)?)$/i;
const CODE = /^(?:NL-|B-)?(\d{4}\s?[A-Z]{2}|\d{4,5})\b,?\s?(.*)$/;

function expectedOf(company: Company): Partial<Record<keyof Card, string | null>> {
  const form = FORM.exec(company.name);
  const at = company.address_lines.findIndex((line) => CODE.test(line));
  const [, code = '', town = ''] = CODE.exec(company.address_lines[at] ?? '') ?? [];
  const city = (town === '' ? company.address_lines[at + 1] : town)?.replace(/,.*$/, '') ?? null;
  const above = company.address_lines.slice(0, Math.max(0, at)).findLast((line) => !/floor|room/i.test(line));
  const phone = company.phone?.replace(/\s/g, '') ?? null;
  return {
    name: form === null ? company.name : company.name.slice(0, form.index),
    legalForm: form?.[1] ?? null,
    ...(at < 1 ? {} : { street: above ?? null, postalCode: code, city }),
    ...(phone !== null && /^\+3[12]/.test(phone) ? { phone } : {}),
  };
}

/**
 * `node --import tsx tests/commands/companies.ts FOLDER`: reads FOLDER/companies-be-nl.json, sets each company that
 * is established in Belgium or the Netherlands on a page as its record writes it (name, address lines, phone), and
 * tells which parts of the card come back otherwise. What is right is taken from the record by its lines alone.
 */
await runMain(async () => {
  const [typed] = process.argv.slice(2);
  if (typed === undefined) throw new UsageError('usage: companies.ts FOLDER');
  const { records } = JSON.parse(readFileSync(join(typedPath(typed), 'companies-be-nl.json'), 'utf8')) as {
    records: Company[];
  };
  const own = records.filter(({ established_in }) => established_in === 'BE' || established_in === 'NL');
  const right = new Map<string, number>();
  const asked = new Map<string, number>();
  for (const company of own) {
    const card = cardOf(company);
    for (const [part, expected] of Object.entries(expectedOf(company))) {
      const found = card[part as keyof Card].best?.value ?? null;
      asked.set(part, (asked.get(part) ?? 0) + 1);
      if (plain(found) === plain(expected)) right.set(part, (right.get(part) ?? 0) + 1);
      else console.log(`${company.slug}\t${part}\t${expected ?? '-'}\t${found ?? '-'}`);
    }
  }
  for (const [part, count] of asked) console.log(`${part}: ${right.get(part) ?? 0} of ${count}`);
});
