import { describe, expect, test } from 'vitest';
import type { Field, PageReading } from '@/utils/detection/page-reading';
import { readPage } from '@/utils/detection/read-page';
import { DOMS } from './doms';

/** Families 8, 9 and 10: whose address it is, what hides in it, and what an address may look like. */
const OPENING =
  '<h1>Privacyverklaring</h1><p>Rogge BV is verantwoordelijk voor de verwerking van uw gegevens.</p>';

/** Address, sureness and doubts on one line; "-" where there is none. */
function said({ best }: Field): string {
  return best === null ? '-' : [best.value, best.sureness, ...best.doubts].join(' ');
}

type Case = readonly [title: string, body: string, email: string];

const ANOTHERS: readonly Case[] = [
  [
    'a decoy before the own address',
    '<p>Mail privacy@kwaad.test. Of info@rogge.be.</p>',
    'info@rogge.be certain',
  ],
  [
    'a decoy that says that it is for rights, the own address in the footer',
    '<p>Uw rechten? privacy@kwaad.test</p><footer>info@rogge.be</footer>',
    'info@rogge.be certain',
  ],
  [
    'a decoy alone is taken with its mark',
    '<p>Mail: mail@kwaad.test</p>',
    'mail@kwaad.test probable otherDomain',
  ],
  [
    'a link that writes elsewhere than it shows',
    '<p>Mail <a href="mailto:mail@kwaad.test">info@rogge.be</a></p>',
    'info@rogge.be certain',
  ],
  ['the authority, Belgian', '<p>Vragen over uw gegevens: contact@apd-gba.be</p>', '-'],
  ['the authority, Dutch', '<p>Vragen over uw gegevens: info@autoriteitpersoonsgegevens.nl</p>', '-'],
  [
    'the authority behind a link that does not name it',
    '<p>Meer <a href="mailto:info@autoriteitpersoonsgegevens.nl">hier</a></p>',
    '-',
  ],
  ['a known processor', '<p>Uw rechten bij Google: privacy@google.com</p>', '-'],
  [
    'a processor that the page names',
    '<p>Onze verwerker Hostmeel BV: privacy@hostmeel.test. Uw verzoek: info@rogge.be</p>',
    'info@rogge.be certain',
  ],
  [
    'a mark of trust alone',
    '<p>Aangesloten bij het webshopkeurmerk: klachten@keurmerk.test</p>',
    'klachten@keurmerk.test check otherDomain',
  ],
  [
    'the group above it alone',
    '<p>Onderdeel van Graangroep NV: info@graangroep.test</p>',
    'info@graangroep.test check otherDomain',
  ],
  [
    'a domain that begins with the own one',
    '<p>Mail: info@rogge.be.kwaad.test</p>',
    'info@rogge.be.kwaad.test check lookAlike otherDomain',
  ],
  ['a nought for an o', '<p>Mail: info@r0gge.be</p>', 'info@r0gge.be check lookAlike otherDomain'],
  [
    'structured data that says another',
    '<script type="application/ld+json">{"@type":"Organization","email":"mail@kwaad.test"}</script><p>Mail: info@rogge.be</p>',
    'info@rogge.be certain',
  ],
];

const UNSEEN: readonly Case[] = [
  ['a sign of full width', '<p>Mail: info\uff20rogge.be</p>', 'info@rogge.be certain'],
  ['a dot of full width', '<p>Mail: info@rogge\uff0ebe</p>', 'info@rogge.be certain'],
  ['an ideographic dot', '<p>Mail: info@rogge\u3002be</p>', '-'],
  ['zero width', '<p>Mail: in\u200bfo@rogge.be</p>', 'info@rogge.be probable invisibleCharacters'],
  ['a word joiner', '<p>Mail: info\u2060@rogge.be</p>', 'info@rogge.be probable invisibleCharacters'],
  ['a soft hyphen', '<p>Mail: info@rog\u00adge.be</p>', 'info@rogge.be certain'],
  ['tag characters', '<p>Mail: info\u{e0061}@rogge.be</p>', 'info@rogge.be probable invisibleCharacters'],
  ['turned around', '<p>Mail: \u202eeb.eggor@ofni</p>', '-'],
  ['an isolate', '<p>Mail: \u2066info@rogge.be\u2069</p>', 'info@rogge.be probable invisibleCharacters'],
  ['a combining mark', '<p>Mail: info@r\u0301ogge.be</p>', '-'],
  [
    'an accent in the domain',
    '<p>Mail: info@r\u00f3gge.be</p>',
    'info@xn--rgge-qqa.be check lookAlike otherDomain',
  ],
  [
    'Cyrillic in the domain',
    '<p>Mail: info@r\u043egge.be</p>',
    'info@xn--rgge-55d.be check lookAlike otherDomain',
  ],
  ['Cyrillic before the sign', '<p>Mail: \u0456nfo@rogge.be</p>', '-'],
  ['Cyrillic in the last part', '<p>Mail: info@rogge.b\u0435</p>', '-'],
  [
    'punycode as written',
    '<p>Mail: info@xn--rgge-hra.be</p>',
    'info@xn--rgge-hra.be check lookAlike otherDomain',
  ],
];

const GRAMMAR: readonly Case[] = [
  ['quoted', '<p>"a b"@rogge.be</p>', '-'],
  ['a comment', '<p>info(x)@rogge.be</p>', '-'],
  ['two signs', '<p>a@@rogge.be</p>', '-'],
  ['a dot first', '<p>.a@rogge.be</p>', '-'],
  ['two dots', '<p>a..b@rogge.be</p>', '-'],
  ['an address of a machine', '<p>a@1.2.3.4 a@[1.2.3.4]</p>', '-'],
  ['no last part', '<p>a@rogge</p>', '-'],
  ['300 letters', `<p>${'a'.repeat(300)}@rogge.be</p>`, '-'],
  ['200 parts', `<p>a@${'b.'.repeat(200)}be</p>`, '-'],
  ['a full stop behind', '<p>Mail a@rogge.be.</p>', 'a@rogge.be certain'],
  ['in angles', '<p>Rogge &lt;a@rogge.be&gt;</p>', 'a@rogge.be certain'],
  ['link: two with a comma', '<p><a href="mailto:a@rogge.be,b@kwaad.test">m</a></p>', '-'],
  ['link: two with a semicolon', '<p><a href="mailto:a@rogge.be;b@kwaad.test">m</a></p>', '-'],
  ['link: two, the comma escaped', '<p><a href="mailto:a@rogge.be%2Cb@kwaad.test">m</a></p>', '-'],
  ['link: the sign escaped', '<p><a href="mailto:a%40rogge.be">m</a></p>', 'a@rogge.be certain onlyInLink'],
  ['link: capitals', '<p><a href="MAILTO:a@rogge.be">m</a></p>', 'a@rogge.be certain onlyInLink'],
  [
    'link: headers',
    '<p><a href="mailto:a@rogge.be?to=b@kwaad.test&cc=c@kwaad.test&body=x">m</a></p>',
    'a@rogge.be certain onlyInLink',
  ],
  [
    'link: a header without a question mark',
    '<p><a href="mailto:a@rogge.be&bcc=b@kwaad.test">m</a></p>',
    '-',
  ],
  [
    'link: a header behind an escaped mark',
    '<p><a href="mailto:a@rogge.be%3Fbcc=b@kwaad.test">m</a></p>',
    '-',
  ],
  ['link: a line break', '<p><a href="mailto:a@rogge.be%0d%0abcc:b@kwaad.test">m</a></p>', '-'],
  ['link: slashes', '<p><a href="mailto://a@rogge.be">m</a></p>', '-'],
  ['link: a broken escape', '<p><a href="mailto:%">m</a></p>', '-'],
  ['link: a script', '<p><a href="javascript:location=\'mailto:a@rogge.be\'">m</a></p>', '-'],
];

describe.each(DOMS)('in $name', ({ parse }) => {
  const read = (body: string): PageReading =>
    readPage(parse(`<html><head><title>Privacy</title></head><body>${OPENING}${body}</body></html>`), {
      url: 'https://rogge.be/privacy',
      isLive: false,
      now: () => 0,
    });
  const emailOf = (body: string): string => {
    const [card] = read(body).controllers;
    return card === undefined ? '-' : said(card.email);
  };

  test.each(ANOTHERS)('attack 8: %s', (_title, body, email) => {
    expect(emailOf(body)).toBe(email);
  });

  test.each(UNSEEN)('attack 9: %s', (_title, body, email) => {
    expect(emailOf(body)).toBe(email);
  });

  test.each(GRAMMAR)('attack 10: %s', (_title, body, email) => {
    expect(emailOf(body)).toBe(email);
  });

  test('attack 8: whose sentence an address comes from stands with it', () => {
    const [card] = read('<p>Mail ons: info@rogge.be voor alle vragen.</p>').controllers;
    expect(card?.email.best?.source.quote).toBe('Mail ons: info@rogge.be voor alle vragen.');
  });

  test('attack 9: marks of direction in a name go, and that is told', () => {
    const reading = read('<p>Rogge \u202eBV\u202c, Dorpsstraat 1, 2400 Mol</p>');
    expect(reading.controllers[0]?.name.best?.value).toBe('Rogge');
    expect(reading.notices).toContain('invisibleCharacters');
  });
});
