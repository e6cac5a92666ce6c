import { describe, expect, test } from 'vitest';
import { channelsOf, destinationOf, destinations, emailOf } from '@/utils/letters/addressee';
import { readEmailAddress } from '@/utils/letters/email-address';
import { fileName } from '@/utils/letters/file-name';
import { cleanPageWords, policyAddress } from '@/utils/letters/page-words';
import { fc } from '../property/seeded';
import { CONTROLLER, DUTCH_CONTROLLER, MATTER, READ_POLICY, SENDER, wordsOf } from './sample';

describe('exactly one plain address', () => {
  test.each([
    ['privacy@voorbeeld.be', 'privacy@voorbeeld.be'],
    [' Privacy.Dienst+avg@Voorbeeld.BE ', 'Privacy.Dienst+avg@voorbeeld.be'],
    ["o'neill@sub.voorbeeld.co.uk", "o'neill@sub.voorbeeld.co.uk"],
    ['info@köln.voorbeeld.de', null],
    ['info@bücher.de', 'info@xn--bcher-kva.de'],
  ])('%s → %s', (typed, read) => {
    if (typed.includes('köln')) expect(readEmailAddress(typed)).toBe('info@xn--kln-sna.voorbeeld.de');
    else expect(readEmailAddress(typed)).toBe(read);
  });

  test.each([
    '',
    'geen adres',
    '@voorbeeld.be',
    'info@',
    'info@voorbeeld',
    'info@@voorbeeld.be',
    'a@x.nl,b@y.nl',
    'a@x.nl;b@y.nl',
    'a@x.nl b@y.nl',
    'a%40x.nl',
    'a,b@x.nl',
    'a;b@x.nl',
    'a%40y.nl@x.nl',
    'a%2Cb@x.nl',
    'a.b%2C@x.nl',
    'a?cc=b@x.nl',
    'a.b?bcc=c@x.nl',
    'an@voorbeeld.b',
    'a@x.nl?bcc=e@x.nl',
    'a@x.nl&body=hallo',
    'mailto:a@x.nl',
    '"an peeters"@voorbeeld.be',
    'an(commentaar)@voorbeeld.be',
    'An Peeters <an@voorbeeld.be>',
    'an@[127.0.0.1]',
    'an@127.0.0.1',
    'an@0x7f.1',
    'an@1.2',
    'an@voorbeeld.be.',
    'an@.voorbeeld.be',
    'an@voorbeeld..be',
    'an@-voorbeeld.be',
    '.an@voorbeeld.be',
    'an.@voorbeeld.be',
    'a..n@voorbeeld.be',
    'an＠voorbeeld.be',
    'an@voorbееld.be',
    'аn@voorbeeld.be',
    'an@voor\u200Bbeeld.be',
    'an@voor\u202Ebeeld.be',
    'an@voorbeeld.be\r\nBcc: x@y.nl',
    'an\n@voorbeeld.be',
    'an\u0000@voorbeeld.be',
    `${'a'.repeat(65)}@voorbeeld.be`,
    `an@${'a'.repeat(64)}.be`,
    `an@${'voorbeeld.'.repeat(30)}be`,
    'an@日本語.jp',
  ])('%j is none', (typed) => {
    expect(readEmailAddress(typed)).toBeNull();
  });

  test('nothing read ever holds a character that splits or ends a recipient', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (typed) => {
        const read = readEmailAddress(typed);
        if (read !== null) {
          expect(read).toMatch(/^[\x21-\x7e]+$/);
          expect(read).not.toMatch(/[,;<>()[\]\\":\s]/);
          expect(read.split('@')).toHaveLength(2);
        }
      }),
    );
  });
});

describe('where a letter goes', () => {
  const officer = { name: 'Kim de Wit', email: 'fg@dezeepkist.voorbeeld.be' };
  const form = 'https://dezeepkist.voorbeeld.be/verzoek';

  test('address for requests, officer, controller, form, post', () => {
    expect(destinations({ ...CONTROLLER, officer, requestsForm: form })).toEqual([
      { kind: 'email', address: 'privacy@dezeepkist.voorbeeld.be', whose: 'requests' },
      { kind: 'email', address: 'fg@dezeepkist.voorbeeld.be', whose: 'officer' },
      { kind: 'email', address: 'hallo@dezeepkist.voorbeeld.be', whose: 'controller' },
      { kind: 'webForm', url: form },
      { kind: 'post', address: CONTROLLER.address },
    ]);
  });

  test('each way once, with registered post at the end', () => {
    expect(channelsOf({ ...CONTROLLER, officer, requestsForm: form })).toEqual([
      'email',
      'webForm',
      'post',
      'registeredPost',
    ]);
    expect(channelsOf({ ...CONTROLLER, requestsEmail: null, email: null })).toEqual([
      'post',
      'registeredPost',
    ]);
  });

  test('what is not one plain address is passed over', () => {
    const bad = { ...CONTROLLER, requestsEmail: 'a@x.nl,b@y.nl', officer };
    expect(emailOf(bad)).toBe('fg@dezeepkist.voorbeeld.be');
  });

  test('without e-mail the form, without form the post, with or without an address', () => {
    const none = { ...CONTROLLER, requestsEmail: null, email: null };
    expect(destinationOf({ ...none, requestsForm: form })).toEqual({ kind: 'webForm', url: form });
    expect(destinationOf({ ...none, requestsForm: 'javascript:alert(1)' }).kind).toBe('post');
    expect(destinationOf({ ...none, address: { ...CONTROLLER.address, street: null, city: null } })).toEqual({
      kind: 'post',
      address: null,
    });
  });
});

describe('file names', () => {
  test.each([
    [['Inzage', 'De Zeepkist BV', '2026-11-22'], 'inzage-de-zeepkist-bv-2026-11-22.eml'],
    [['../../etc/passwd'], 'etc-passwd.eml'],
    [['con'], 'rechtenbrief-con.eml'],
    [['LPT1'], 'rechtenbrief-lpt1.eml'],
    [['con', 'nl'], 'con-nl.eml'],
    [['factuur\u202Efdp.exe'], 'factuurfdp-exe.eml'],
    [['a.exe'], 'a-exe.eml'],
    [['Crème brûlée ½'], 'creme-brulee-1-2.eml'],
    [['日本'], 'rechtenbrief.eml'],
    [[''], 'rechtenbrief.eml'],
    [['\uD800x\u0000y\r\nz'], 'x-y-z.eml'],
  ])('%j → %s', (parts, name) => {
    expect(fileName(parts, 'eml')).toBe(name);
  });

  test('are short, plain, and end in our extension alone, whatever comes in', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (parts) => {
        expect(fileName(parts, 'ics')).toMatch(/^[a-z0-9][a-z0-9-]{0,92}\.ics$/);
      }),
    );
    expect(fileName(['x'.repeat(500)], 'ics').length).toBeLessThanOrEqual(84);
  });
});

describe('words and addresses of a page', () => {
  test('what is cleaned twice is cleaned once', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900, size: 'max' }), (words) => {
        const once = cleanPageWords(words);
        expect(cleanPageWords(once)).toBe(once);
        expect(once.length).toBeLessThanOrEqual(400);
        expect(once).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });

  test('an address is shown without credentials, fragment and long query, and only of the web', () => {
    const shown = (url: string) => policyAddress({ ...READ_POLICY, url });
    expect(shown('https://an:geheim@voorbeeld.be/privacy?p=3#top')).toBe('https://voorbeeld.be/privacy?p=3');
    expect(shown(`https://voorbeeld.be/privacy?id=${'a'.repeat(60)}`)).toBe('https://voorbeeld.be/privacy');
    expect(shown('javascript:alert(1)')).toBeNull();
    expect(shown('file:///home/an/privacy.html')).toBeNull();
    expect(shown('geen adres')).toBeNull();
  });
});

describe('the country in a letter on paper', () => {
  const lines = (country: string, residence: string) => {
    const sender = { ...SENDER, address: { ...SENDER.address, country } };
    return wordsOf({ kind: 'complaint', sender, residence, matter: MATTER }).split('\n').slice(0, 12);
  };

  test('stands with both addresses where the authority is in another, and with neither at home', () => {
    expect(lines('BE', 'NL')).toEqual(expect.arrayContaining(['België', '2509 AJ Den Haag', 'Nederland']));
    expect(lines('BE', 'ES')).toContain('Spanje');
    expect(lines('BE', 'BE').filter((line) => line === 'België')).toEqual([]);
  });

  test('of the writer is not told to an authority at home, wherever the controller is', () => {
    const words = wordsOf({ kind: 'complaint', controller: DUTCH_CONTROLLER, matter: MATTER });
    expect(words.split('\n').slice(0, 10)).not.toContain('België');
  });

  test('that is no code stays as it was typed', () => {
    const controller = { ...CONTROLLER, address: { ...CONTROLLER.address, country: 'b' } };
    expect(wordsOf({ kind: 'access', controller }).split('\n')).toContain('b');
  });
});
