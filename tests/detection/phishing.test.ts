import { describe, expect, it } from 'vitest';
import type { Field, PageReading } from '@/utils/detection/page-reading';
import { readPage } from '@/utils/detection/read-page';
import { DOMS } from './identity/doms';

/** Somebody else's address beside the right one, or one that only looks like it: it never wins, and is marked. */
const url = 'https://www.rogge.be/privacy/';
const CONTROLLER =
  '<h1>Privacyverklaring</h1><p>Rogge BV, Dorpsstraat 12, 2400 Mol, is verantwoordelijk voor de verwerking van uw gegevens.</p>';
const OWN = '<p>Voor uw rechten mailt u naar privacy@rogge.be.</p>';

/** What the card or the line for requests proposes, with how sure it is. */
function proposed(reading: PageReading): NonNullable<Field['best']>[] {
  const [card] = reading.controllers;
  return [reading.requestsEmail.best, card?.email.best].filter((best) => best !== null && best !== undefined);
}

const DECOYS: readonly (readonly [name: string, body: string])[] = [
  ['a decoy above', `<p>Voor uw rechten mailt u naar privacy@evil.example.</p>${OWN}`],
  ['a decoy below', `${OWN}<p>Voor al uw verzoeken: rechten@evil.example.</p>`],
  ['the authority', `${OWN}<p>Klachten: contact@apd-gba.be, of info@autoriteitpersoonsgegevens.nl.</p>`],
  ['a processor', `<p>Onze verwerker Mailkoerier bereikt u op privacy@mailkoerier.example.</p>${OWN}`],
  ['a quality mark', `${OWN}<p>Wij dragen het keurmerk; vragen: klachten@keurmerk.example.</p>`],
  ['the maker of the site', `${OWN}<footer>Website door Webstudio, info@webstudio.example</footer>`],
  [
    'the same words as a subdomain of another',
    `<p>Mail privacy@rogge.be.evil.example voor uw rechten.</p>${OWN}`,
  ],
];

describe.each(DOMS)('attack 8, in $name', ({ parse }) => {
  const read = (body: string) =>
    readPage(parse(`<!doctype html><html lang="nl"><body>${CONTROLLER}${body}</body></html>`), {
      url,
      isLive: false,
      now: () => 0,
    });

  it.each(DECOYS)('%s does not take the place of the site’s own address', (_name, body) => {
    const found = proposed(read(body));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ value }) => value))).toEqual(new Set(['privacy@rogge.be']));
  });

  it.each(DECOYS)('%s alone bears the mark that its domain is not the site’s', (_name, body) => {
    const alone = proposed(read(body.replace(OWN, '')));
    expect(alone.filter(({ doubts }) => !doubts.includes('otherDomain'))).toEqual([]);
  });

  it('every address is shown with the words it stands in', () => {
    const [first] = proposed(read(OWN));
    expect(first?.source?.quote).toContain('privacy@rogge.be');
  });
});

const LOOK_ALIKES: readonly (readonly [name: string, domain: string])[] = [
  ['a Cyrillic o', 'r\u043egge.be'],
  ['a Greek omicron', 'r\u03bfgge.be'],
  ['a Cyrillic ending', 'rogge.\u0432\u0435'],
  ['an accent that is a character of its own', 'rogge\u0301.be'],
];
const DRESSED: readonly (readonly [name: string, written: string])[] = [
  ['a space of no width', 'privacy@ro\u200bgge.be'],
  ['a word joiner', 'privacy@ro\u2060gge.be'],
  ['a byte order mark', 'privacy@ro\ufeffgge.be'],
  ['a soft hyphen', 'privacy@ro\u00adgge.be'],
  ['an at sign of full width', 'privacy\uff20rogge.be'],
  ['marks of direction', '\u202aprivacy@rogge.be\u202c'],
  ['isolates', '\u2066privacy@rogge.be\u2069'],
  ['tag characters', 'privacy@ro\u{e0067}gge.be'],
];

describe.each(DOMS)('attack 9, in $name', ({ parse }) => {
  const read = (body: string) =>
    readPage(parse(`<!doctype html><html lang="nl"><body>${CONTROLLER}${body}</body></html>`), {
      url,
      isLive: false,
      now: () => 0,
    });

  it.each(LOOK_ALIKES)('%s in a domain is never taken for the site’s own', (_name, domain) => {
    for (const { value, sureness } of proposed(read(`<p>Voor uw rechten: privacy@${domain}</p>`))) {
      expect(value).not.toBe('privacy@rogge.be');
      expect(value).toMatch(/^[\x21-\x7e]+$/);
      expect(sureness).toBe('check');
    }
  });

  it.each(DRESSED)('%s in an address leaves nothing unseen in it', (_name, written) => {
    const found = proposed(read(`<p>Voor uw rechten: ${written}</p>`));
    for (const { value } of found) expect(value).toMatch(/^[\x21-\x7e]+@rogge\.be$/);
  });

  it('a sentence that is turned around is read as it is written', () => {
    const reading = read('<p>Mail \u202eeb.eggor@ycavirp\u202c</p>');
    expect(JSON.stringify(reading)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(proposed(reading).map(({ value }) => value)).not.toContain('privacy@rogge.be');
  });
});
