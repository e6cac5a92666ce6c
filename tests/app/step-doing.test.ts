import { describe, expect, it } from 'vitest';
import { doingOf } from '@/utils/app/step-doing';
import { DEEDS, type Deed } from '@/utils/law/authority-route';
import type { Fact, RequestEvent, RequestSent } from '@/utils/requests/events';
import { answer, given, letter, made, question } from './made-request';

const TODAY = '2026-11-22';
const today = Temporal.PlainDate.from(TODAY);

function doing(deed: Deed, changes: Partial<RequestSent> = {}, ...facts: (Fact | RequestEvent)[]) {
  const { request } = made(TODAY, changes, ...facts);
  return doingOf(
    { deed, from: today, laterBecause: null, until: null, articles: [], reason: 'clockRuns' },
    request,
    today,
  );
}

describe('what the page does for a step', () => {
  it.each([
    ['wait', { kind: 'none' }],
    ['enterDelivery', { kind: 'enterDay', what: 'delivered' }],
    ['remind', { kind: 'letter', letter: 'reminder' }],
    ['replyIdentity', { kind: 'letter', letter: 'identityReply' }],
    ['replyFee', { kind: 'letter', letter: 'feeReply' }],
    ['answerRefusal', { kind: 'letter', letter: 'refusalReply' }],
    ['contestAnswer', { kind: 'letter', letter: 'refusalReply' }],
    ['otherChannel', { kind: 'resend', letter: 'erasure' }],
    ['newRequest', { kind: 'newRequest' }],
    ['askFlemishPublic', { kind: 'askPublicBody' }],
    ['mediation', { kind: 'letter', letter: 'mediation' }],
    ['complaint', { kind: 'letter', letter: 'complaint' }],
    ['policeBody', { kind: 'explain', about: 'policeBody' }],
    ['petitionNl', { kind: 'explain', about: 'petitionNl' }],
    ['damages', { kind: 'explain', about: 'damages' }],
  ] as const)('%s', (deed, expected) => {
    expect(doing(deed, { right: 'erasure' })).toEqual(expected);
  });

  it('knows every deed', () => {
    for (const deed of DEEDS) expect(doing(deed)).toHaveProperty('kind');
  });

  it('closes with content after an answer, and without saying so otherwise', () => {
    const fact = { kind: 'closed', on: TODAY };
    expect(doing('close', {}, answer('2026-11-05'))).toEqual({
      kind: 'fact',
      fact: { ...fact, outcome: 'satisfied' },
    });
    expect(doing('close')).toEqual({ kind: 'fact', fact: { ...fact, outcome: 'other' } });
  });
});

describe('what they asked, given otherwise than by our letter', () => {
  const about = (on: string) => question(on, { about: 'clarification', demands: [], askedPromptly: null });

  it('is about the one that is open, not about a later question of identity', () => {
    const meant = about('2026-10-13');
    const identity = question('2026-10-15');
    expect(doing('enterGiven', {}, meant, identity, given('2026-10-16', identity))).toEqual({
      kind: 'enterDay',
      what: 'questionAnswered',
      questionId: meant.id,
      askedPromptly: false,
    });
  });

  it('is not about a demand that was declined', () => {
    const meant = about('2026-10-13');
    const facts = [meant, question('2026-10-15'), letter('identityReply', '2026-10-16')];
    expect(doing('enterGiven', {}, ...facts)).toMatchObject({ questionId: meant.id });
  });

  it('is about the first where the second has its answer', () => {
    const [first, second] = [about('2026-10-13'), about('2026-10-15')];
    expect(doing('enterGiven', {}, first, second, given('2026-10-16', second))).toMatchObject({
      questionId: first.id,
    });
  });

  it('is about identity too, where that is what waits', () => {
    const identity = question('2026-10-15');
    expect(doing('enterGiven', {}, about('2026-10-13'), identity)).toMatchObject({ questionId: identity.id });
  });

  it('is nothing where no question waits', () => {
    expect(doing('enterGiven', {}, letter('reminder', '2026-11-13'))).toEqual({ kind: 'none' });
  });
});

describe('the page of an authority', () => {
  const visited = (residence: string | null, controllerCountry: string | null) =>
    doing('authorityPage', { residence, controllerCountry });

  it.each([
    ['FR', 'BE', 'https://www.cnil.fr/'],
    ['US', 'NL', 'https://www.autoriteitpersoonsgegevens.nl/'],
    ['BE', 'NL', 'https://www.gegevensbeschermingsautoriteit.be/'],
  ])('of a resident of %s against a controller in %s', (residence, controller, url) => {
    expect(visited(residence, controller)).toEqual({ kind: 'visit', url });
  });

  it('is that of the VTC with its own form for a Flemish body', () => {
    const found = doing('vtcForm');
    expect(found.kind === 'visit' && found.url).toMatch(/^https:\/\/www\.vlaanderen\.be\/vlaamse-toezicht/);
  });
});
