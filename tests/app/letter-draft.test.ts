import { describe, expect, it } from 'vitest';
import {
  channelOf,
  type DraftStart,
  keptDraft,
  letterRequestOf,
  newDraft,
  referenceFrom,
} from '@/utils/app/letter-draft';
import { renewedDraft } from '@/utils/app/renewed-draft';
import type { Finding } from '@/utils/detection/page-reading';
import { NO_CONTROLLER } from '@/utils/law/parties';
import { draftSchema, type StoredDraft } from '@/utils/requests/stored-draft';
import { READ_POLICY } from '../letters/sample';
import { controller } from '../requests/sample-events';
import { sender } from './doors';

const NOW = Temporal.Instant.from('2026-11-22T10:00:00Z');
const TODAY = Temporal.PlainDate.from('2026-11-22');
const start: DraftStart = {
  host: 'korst.example',
  pageUrl: 'https://korst.example/privacy',
  right: 'directMarketing',
  controller,
  policy: { url: READ_POLICY.url, readOn: '2026-11-20', policy: READ_POLICY.policy },
  evidence: null,
};

describe('a new draft', () => {
  it('can be stored, and brings the companions that belong to it', () => {
    const draft = newDraft(start, NOW, 'RB-7K3QX');
    expect(draftSchema.parse(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(draft).toMatchObject({
      reference: 'RB-7K3QX',
      savedAt: '2026-11-22T10:00:00Z',
      companions: ['erasure', 'access'],
      channel: null,
    });
  });

  it('keeps unrelated rights out', () => {
    expect(newDraft({ ...start, right: 'access' }, NOW, 'RB-1').companions).toEqual([]);
  });

  it('keeps what was typed when the page is read anew', () => {
    const typed = { ...newDraft(start, NOW, 'RB-1'), answers: { note: 'Hallo' }, companions: [] };
    const renewed = renewedDraft(typed, { ...start, pageUrl: 'https://korst.example/nieuw' });
    expect(renewed).toEqual({ ...typed, findings: {}, pageUrl: 'https://korst.example/nieuw' });
  });
});

describe('a draft opened again on its site', () => {
  const finding = (value: string): Finding => ({
    value,
    sureness: 'certain',
    how: 'test',
    doubts: [],
    source: { quote: value, heading: null, place: 'body', url: 'https://korst.example/privacy' },
  });
  const read = (email: string, name = 'Bakkerij De Korst'): DraftStart => ({
    ...start,
    controller: { ...controller, email, name },
    findings: { name: finding(name), email: finding(email) },
  });
  const first = read('privacy@korst.example');
  const kept = (changes: Partial<StoredDraft>) => ({ ...newDraft(first, NOW, 'RB-1'), ...changes });
  const corrected = kept({ controller: { ...controller, email: 'jan@korst.example' } });

  it('keeps the value that the user corrected', () => {
    expect(renewedDraft(corrected, first).controller?.email).toBe('jan@korst.example');
    // As the popup kept it: what was typed rests on nothing that was read.
    const typed = { ...corrected, findings: { name: finding('Bakkerij De Korst') } };
    const renewed = renewedDraft(typed, first);
    expect(renewed.controller?.email).toBe('jan@korst.example');
    expect(Object.keys(renewed.findings ?? {})).toEqual(['name', 'email']);
  });

  it('keeps empty what the user emptied', () => {
    const emptied = kept({ controller: { ...controller, email: null } });
    expect(renewedDraft(emptied, first).controller?.email).toBeNull();
  });

  it('takes what the page says by now where the user left it as it was', () => {
    const renewed = renewedDraft(kept({}), read('nieuw@korst.example'));
    expect(renewed.controller?.email).toBe('nieuw@korst.example');
    expect(renewed.findings?.email).toMatchObject({ value: 'nieuw@korst.example' });
  });

  it('takes what is typed now over what was corrected before', () => {
    const now = { ...first, controller: { ...controller, email: 'nu@korst.example' } };
    expect(renewedDraft(corrected, now).controller?.email).toBe('nu@korst.example');
  });

  it('brings nothing of one organisation to another that was chosen', () => {
    const other = read('info@molen.example', 'De Molen');
    expect(renewedDraft(corrected, other).controller).toEqual(other.controller);
  });

  it('keeps the policy and the card where nothing could be read this time', () => {
    const evidence = { url: READ_POLICY.url, readOn: '2026-11-20', textHash: 'a'.repeat(64) };
    const byHand: DraftStart = { ...start, controller: NO_CONTROLLER, findings: {}, policy: null };
    const renewed = renewedDraft({ ...corrected, evidence }, byHand);
    expect(renewed).toMatchObject({ policy: start.policy, evidence, controller: corrected.controller });
  });

  it('that had nobody takes the card as it is', () => {
    expect(renewedDraft(kept({ controller: null }), first).controller).toEqual(first.controller);
  });
});

describe('a draft that could not be read whole', () => {
  it('is a new one with what was left of it, under the reference it had', () => {
    const left = { answers: { note: 'Hallo' }, overrides: { closing: 'Groeten' }, reference: 'RB-OUD' };
    const draft = keptDraft({ kind: 'damaged', left }, start, NOW, 'RB-1');
    expect(draftSchema.parse(draft)).toEqual({ ...newDraft(start, NOW, 'RB-OUD'), ...left });
    expect(keptDraft({ kind: 'damaged', left: {} }, start, NOW, 'RB-1')).toEqual(
      newDraft(start, NOW, 'RB-1'),
    );
  });

  it('is itself where it is whole, and none where none lies there', () => {
    const draft = newDraft(start, NOW, 'RB-1');
    expect(keptDraft({ kind: 'whole', letter: draft }, start, NOW, 'RB-2')).toBe(draft);
    expect(keptDraft({ kind: 'none' }, start, NOW, 'RB-2')).toBeNull();
  });

  it('stays the draft of this site and this right', () => {
    const left = { host: 'ander.example', right: 'erasure' as const };
    const draft = keptDraft({ kind: 'damaged', left }, start, NOW, 'RB-1');
    expect([draft?.host, draft?.right]).toEqual([start.host, start.right]);
  });
});

describe('the letter that a draft makes', () => {
  const draft = newDraft(start, NOW, 'RB-1');

  it('cites the policy with the day on which it was read', () => {
    const request = letterRequestOf(draft, sender, null, TODAY);
    expect(String(request.policy?.readOn)).toBe('2026-11-20');
    expect(request).toMatchObject({ kind: 'directMarketing', matter: null, reference: 'RB-1' });
  });

  it('takes the residence of the profile, else the address of the sender, else none', () => {
    expect(letterRequestOf(draft, sender, 'NL', TODAY).residence).toBe('NL');
    expect(letterRequestOf(draft, sender, null, TODAY).residence).toBe('BE');
    expect(letterRequestOf(draft, null, null, TODAY).residence).toBeNull();
  });

  it('names nobody where the card is empty', () => {
    const { controller: nobody, channel } = letterRequestOf(
      { ...draft, controller: null },
      null,
      null,
      TODAY,
    );
    expect(Object.values({ ...nobody, address: null }).every((value) => value === null)).toBe(true);
    expect(channel).toBe('post');
  });

  it('knows no role that is none', () => {
    expect(letterRequestOf({ ...draft, role: 'customer' }, null, null, TODAY).role).toBe('customer');
    expect(letterRequestOf({ ...draft, role: 'koning' }, null, null, TODAY).role).toBeNull();
  });

  it.each([
    ['as chosen', 'registeredPost', controller, 'registeredPost'],
    ['by e-mail where there is an address', null, controller, 'email'],
    [
      'by the form where there is no address',
      null,
      { ...controller, email: null, requestsForm: 'https://korst.example/rechten' },
      'webForm',
    ],
    ['by post where there is nothing else', null, { ...controller, email: null }, 'post'],
    ['by a form that the user found where no address is known', 'webForm', NO_CONTROLLER, 'webForm'],
    ['by e-mail once an address is known after all', 'webForm', controller, 'email'],
    ['by post where the address is none', null, { ...controller, email: 'bel ons' }, 'post'],
  ] as const)('goes %s', (_, channel, to, expected) => {
    expect(channelOf({ channel }, to)).toBe(expected);
  });
});

describe('a reference', () => {
  it('has five signs that cannot be taken for each other', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      expect(referenceFrom(new Uint8Array([byte, 255 - byte, 1, 2, 3, 4]))).toMatch(
        /^RB-[2-9A-HJKMNP-Z]{5}$/,
      );
    }
  });

  it('differs where the bytes differ', () => {
    expect(referenceFrom(new Uint8Array([0, 1, 2, 3, 4]))).toBe('RB-23456');
    expect(referenceFrom(new Uint8Array([0, 1, 2, 3, 5]))).not.toBe('RB-23456');
  });
});
