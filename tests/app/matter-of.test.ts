import { describe, expect, it } from 'vitest';
import { matterOf } from '@/utils/app/matter-of';
import { letterAsText } from '@/utils/letters/as-text';
import { composeLetter } from '@/utils/letters/compose';
import type { Matter } from '@/utils/letters/matter';
import type { Fact, RequestEvent, RequestSent } from '@/utils/requests/events';
import { sampleRequest } from '../letters/sample';
import { event, resent } from '../requests/sample-events';
import { answer, extension, given, letter, made, ownByPost, question, refusal } from './made-request';

const texts = { textHash: null };
const day = (iso: string) => Temporal.PlainDate.from(iso);
const TODAY = '2026-11-22';

/** Sent on Sun 11 October 2026 by e-mail: due on Thu 12 November, the 11th being Armistice Day. */
function matter(changes: Partial<RequestSent>, ...facts: (Fact | RequestEvent)[]): Matter {
  const { request, status } = made(TODAY, changes, ...facts);
  return matterOf(request, status);
}

const told = ({ events }: Matter): string[] => events.map(({ on, words }) => `${on} ${words}`);

describe('days and addresses', () => {
  it('are those of the request', () => {
    const found = matter({});
    expect(found).toMatchObject({
      channel: 'email',
      sentTo: 'privacy@korst.example',
      isEstimated: false,
      remindedOn: null,
      answered: { kind: 'nothing' },
    });
    expect([found.sentOn, found.receivedOn, found.dueOn].map(String)).toEqual([
      '2026-10-11',
      '2026-10-11',
      '2026-11-12',
    ]);
  });

  it('are marked where they are worked out: ordinary post, third working day', () => {
    const found = matter({ addressee: { channel: 'post', to: 'Molenweg 7\n3900 Pelt' } });
    expect([found.isEstimated, String(found.receivedOn)]).toEqual([true, '2026-10-14']);
  });

  it('tell of no first answer where none came', () => expect(matter({}).firstAnsweredOn).toBeNull());

  it('name no last day where the law knows none', () => {
    expect(matter({ right: 'withdrawConsent' }).dueOn).toBeNull();
  });

  it('name no last day while a prompt question is open, and the moved one once it is answered', () => {
    const asking = question('2026-10-13', { demands: ['accountLogin'] });
    expect(matter({}, asking).dueOn).toBeNull();
    // More than art. 12(6) allows: the clock runs on, unless it is given all the same.
    const tooMuch = question('2026-10-13');
    expect(String(matter({}, tooMuch).dueOn)).toBe('2026-11-12');
    expect(String(matter({}, tooMuch, given('2026-10-19', tooMuch)).dueOn)).toBe('2026-11-18');
    expect(String(matter({}, asking, given('2026-10-19', asking)).dueOn)).toBe('2026-11-18');
  });

  it('name no last day of a letter that nobody confirmed, or that came back', () => {
    const unknown: Fact = { kind: 'bounced', on: '2026-10-12', cause: 'unknownAddress' };
    const closed: Fact = { kind: 'closed', on: '2026-11-21', outcome: 'givenUp' };
    expect(matter({ sending: 'unsure' })).toMatchObject({ dueOn: null, isUnconfirmed: true });
    expect(matter({}, { kind: 'notSent' }, closed)).toMatchObject({ dueOn: null, isUnconfirmed: true });
    const back = {
      dueOn: null,
      isUnconfirmed: false,
      cameBack: { cause: 'unknownAddress', clockRuns: false },
    };
    expect(matter({}, unknown)).toMatchObject(back);
    expect(matter({}, unknown, closed)).toMatchObject(back);
    // Something came in answer: then it did arrive.
    expect(String(matter({ sending: 'unsure' }, answer('2026-11-20')).dueOn)).toBe('2026-11-12');
    const said = letterAsText(
      composeLetter(sampleRequest({ kind: 'reminder', matter: matter({}, unknown) })).letter,
    );
    expect(said).not.toMatch(/eindigde (?:de termijn|op)|U ontving/);
  });

  it('name no right that went along where the clock runs from a letter in own words', () => {
    const unknown: Fact = { kind: 'bounced', on: '2026-10-12', cause: 'unknownAddress' };
    const own = matter({ companions: ['erasure'] }, unknown, ownByPost('2026-10-13'));
    expect([own.isOwnWords, own.companions]).toEqual([true, []]);
    const ours = matter({ companions: ['erasure'] }, unknown, resent('2026-10-13'));
    expect(ours.companions).toEqual(['erasure']);
    // A withdrawal alone knows no term, whatever went along with the letter that came back.
    const withdrawal: Partial<RequestSent> = { right: 'withdrawConsent', companions: ['erasure'] };
    expect(matter(withdrawal, ownByPost('2026-10-13')).dueOn).toBeNull();
    expect(matter(withdrawal, resent('2026-10-13')).dueOn).not.toBeNull();
  });

  it('name the last reminder', () => {
    const found = matter({}, letter('reminder', '2026-11-13'), letter('reminder', '2026-11-16'));
    expect(String(found.remindedOn)).toBe('2026-11-16');
  });
});

describe('what came back', () => {
  const cases: [string, Partial<RequestSent>, (Fact | RequestEvent)[], object][] = [
    [
      'a refusal with its ground',
      {},
      [refusal('2026-10-20', '17(3)(e)')],
      { kind: 'refused', ground: '17(3)(e)' },
    ],
    ['an extension in time', {}, [extension('2026-11-02', true)], { kind: 'extended', fault: 'none' }],
    [
      'an extension without reasons',
      {},
      [extension('2026-11-02', false)],
      { kind: 'extended', fault: 'withoutReasons' },
    ],
    ['an extension a day late', {}, [extension('2026-11-13', true)], { kind: 'extended', fault: 'late' }],
    // What decides is the announcement with reasons, and that one was late; the other counted for nothing anyhow.
    [
      'one with reasons too late, then one without',
      {},
      [extension('2026-11-13', true), extension('2026-11-16', false)],
      { kind: 'extended', fault: 'late', on: Temporal.PlainDate.from('2026-11-13') },
    ],
    [
      'an extension of no term at all',
      { right: 'information' },
      [extension('2026-10-15', true)],
      { kind: 'nothing' },
    ],
    ['an answer', {}, [answer('2026-10-20')], { kind: 'answered' }],
    [
      'items that a letter knows, and no others',
      {},
      [{ kind: 'partlyAnswered', on: '2026-10-20', missing: ['copy', 'made up', '15(1)(c)'], ...texts }],
      { kind: 'partly', missing: ['copy', '15(1)(c)'] },
    ],
    [
      'an open demand',
      {},
      [question('2026-10-13')],
      { kind: 'identityAsked', demands: ['idCopy', 'nationalNumber'] },
    ],
    [
      'a demand that went too far, declined, and silence since',
      {},
      [question('2026-10-13'), letter('identityReply', '2026-10-14')],
      { kind: 'identityAsked', on: Temporal.PlainDate.from('2026-10-13') },
    ],
    [
      'a demand that may be made, declined',
      {},
      [question('2026-10-13', { demands: ['accountLogin'] }), letter('identityReply', '2026-10-14')],
      { kind: 'nothing' },
    ],
    [
      'a fee that was declined, and silence since',
      {},
      [{ kind: 'feeAsked', on: '2026-10-13', amount: '€ 25', ...texts }, letter('feeReply', '2026-10-14')],
      { kind: 'feeAsked' },
    ],
    [
      'a demand before the request went out anew',
      {},
      [question('2026-10-13'), resent('2026-10-20')],
      { kind: 'nothing' },
    ],
  ];
  it.each(cases)('%s', (_, changes, facts, expected) => {
    expect(matter(changes, ...facts).answered).toMatchObject(expected);
  });

  it('an identity that was given is no demand any more', () => {
    const asking = question('2026-10-13');
    expect(matter({}, asking, given('2026-10-19', asking)).answered).toEqual({ kind: 'nothing' });
  });

  it('stays what it was once the file is closed', () => {
    const closed: Fact = { kind: 'closed', on: '2026-10-21', outcome: 'atAuthority' };
    expect(matter({}, refusal('2026-10-20', 'none'), closed).answered).toMatchObject({ kind: 'refused' });
  });
});

it('tells the first no apart from a part that was answered before it', () => {
  const part: Fact = { kind: 'partlyAnswered', on: '2026-10-20', missing: ['copy'], ...texts };
  const found = matter({}, part, refusal('2026-11-16', 'none'), refusal('2026-11-20', 'none'));
  expect([found.firstAnsweredOn, found.firstNoOn].map(String)).toEqual(['2026-10-20', '2026-11-16']);
  expect(matter({}, part).firstNoOn).toBeNull();
});

describe('the story', () => {
  it('tells what was asked, with what ground it was refused, and what we wrote', () => {
    const found = matter(
      { right: 'erasure' },
      { kind: 'acknowledged', on: '2026-10-12', receivedOn: '2026-10-12', ...texts },
      question('2026-10-13'),
      letter('identityReply', '2026-10-14'),
      extension('2026-10-20', false),
      refusal('2026-11-16', '17(3)(e)'),
      letter('reminder', '2026-11-13'),
    );
    expect(String(found.firstAnsweredOn)).toBe('2026-11-16');
    expect(told(found)).toEqual([
      '2026-10-12 ontvangstbevestiging van de organisatie, met als dag van ontvangst 12 oktober 2026',
      '2026-10-13 de organisatie vroeg naar mijn identiteit, met de vraag om een kopie van mijn identiteitsbewijs, mijn rijksregisternummer',
      '2026-10-14 antwoord op de vraag naar mijn identiteit verstuurd',
      '2026-10-20 de organisatie kondigde een verlenging aan zonder redenen',
      '2026-11-13 herinnering verstuurd, met een laatste termijn tot en met 27 november 2026',
      '2026-11-16 de organisatie weigerde mijn verzoek, met een beroep op artikel 17, lid 3, punt e), AVG',
    ]);
  });

  it('names no exception of another right as what was called on', () => {
    expect(told(matter({ right: 'access' }, refusal('2026-11-16', '17(3)(e)')))).toEqual([
      '2026-11-16 de organisatie weigerde mijn verzoek',
    ]);
  });

  it('calls the Dutch number by its Dutch name', () => {
    const found = matter(
      { controllerCountry: 'NL' },
      question('2026-10-13', { demands: ['nationalNumber'] }),
    );
    expect(told(found)[0]).toContain('mijn burgerservicenummer');
  });

  it('keeps the first time that the request went out, and leaves the last to its own line', () => {
    const found = matter(
      {},
      { kind: 'bounced', on: '2026-10-11', cause: 'unknownAddress' },
      resent('2026-10-13'),
    );
    expect(String(found.sentOn)).toBe('2026-10-13');
    expect(told(found)).toEqual([
      '2026-10-11 verzoek voor het eerst verstuurd, per e-mail naar privacy@korst.example',
      '2026-10-11 bericht teruggekomen: adres onbekend',
    ]);
  });

  it('of a full mailbox is about the first time, from which the month runs, and tells the second', () => {
    const found = matter(
      {},
      { kind: 'bounced', on: '2026-10-12', cause: 'fullMailbox' },
      resent('2026-10-20'),
    );
    expect([found.sentOn, found.receivedOn, found.dueOn].map(String)).toEqual([
      '2026-10-11',
      '2026-10-11',
      '2026-11-12',
    ]);
    expect(told(found)).toEqual([
      '2026-10-12 bericht teruggekomen: mailbox vol',
      '2026-10-20 verzoek opnieuw verstuurd, per post naar Molenweg 7, 3900 Pelt',
    ]);
    const letterOf = (kind: 'reminder' | 'complaint') =>
      letterAsText(
        composeLetter(sampleRequest({ kind, matter: found, today: Temporal.PlainDate.from('2026-11-22') }))
          .letter,
      );
    expect(letterOf('reminder')).toContain(
      'Dat bericht kwam op 12 oktober 2026 terug, omdat uw mailbox vol was.',
    );
    expect(letterOf('reminder')).toContain(
      'Op 20 oktober 2026 stuurde ik hetzelfde verzoek nog eens, per post',
    );
    expect(letterOf('reminder')).toContain(
      'Volgens mijn berekening eindigde op 12 november 2026 de termijn om te antwoorden',
    );
    expect(letterOf('reminder')).not.toMatch(/ontving u? ?mijn bericht/);
    expect(letterOf('complaint')).toContain(
      'Dat haar mailbox vol was, stelt die termijn volgens mij niet uit (vergelijk uw beslissing 06/2023).',
    );
  });

  it('tells of a time before only if somebody said that it went, and in whose words', () => {
    const unsure = matter({ sending: 'unsure' }, ownByPost('2026-10-13'), resent('2026-10-20'));
    expect(told(unsure)).toEqual([
      '2026-10-13 verzoek voor het eerst verstuurd, per post naar Molenweg 7, 3900 Pelt, in mijn eigen woorden',
    ]);
    expect(unsure.papers).toMatchObject([{ what: 'request', isOwnWords: true }]);
  });

  it('claims nothing of what an own letter asked, first or second', () => {
    const full: Fact = { kind: 'bounced', on: '2026-10-12', cause: 'fullMailbox' };
    const said = (kind: 'reminder' | 'access', found: Matter) =>
      letterAsText(composeLetter(sampleRequest({ kind, matter: found, today: day('2026-10-25') })).letter);
    const ownSecond = matter({}, full, ownByPost('2026-10-20'));
    expect(said('reminder', ownSecond)).toContain(
      'Op 20 oktober 2026 schreef ik u hierover opnieuw, in mijn eigen woorden, per post naar Molenweg 7, 3900 Pelt.',
    );
    const ownFirst = matter({ wording: 'own', subject: '', textHash: null }, full, resent('2026-10-20'));
    expect(said('reminder', ownFirst)).toContain(
      'Op 20 oktober 2026 schreef ik u hierover opnieuw, per post',
    );
    for (const found of [ownFirst, ownSecond]) {
      expect(said('reminder', found)).not.toMatch(/hetzelfde verzoek nog eens|Daarmee begon/);
    }
    const again = said('access', matter({ wording: 'own', subject: '', textHash: null }, full));
    expect(again).toContain(
      'Ik schreef u hierover al op 11 oktober 2026, in mijn eigen woorden, per e-mail naar privacy@korst.example; dat bericht kwam op 12 oktober 2026 terug, omdat uw mailbox vol was.',
    );
    expect(again).toContain('vanaf 11 oktober 2026, voor wat ik u toen vroeg.');
    expect(again).not.toContain('Dit verzoek stuurde ik u al');
  });

  it('of a second letter that did not go after all says nothing', () => {
    const full: Fact = { kind: 'bounced', on: '2026-10-12', cause: 'fullMailbox' };
    expect(matter({}, full, resent('2026-10-20'), { kind: 'notSent' }).sentAgain).toBeNull();
  });

  it('has no sending that did not happen, and no entry that was taken back', () => {
    const wrong = event(answer('2026-10-20'));
    const found = matter({}, { kind: 'notSent' }, resent('2026-10-13'), wrong, {
      kind: 'withdrawn',
      eventId: wrong.id,
    });
    expect(told(found)).toEqual([]);
  });
});

describe('a paper for the authority', () => {
  const paperOn = (
    today: string,
    changes: Partial<RequestSent>,
    ...facts: (Fact | RequestEvent)[]
  ): string => {
    const request = sampleRequest({
      kind: 'complaint',
      today: Temporal.PlainDate.from(today),
      matter: matter(changes, ...facts),
    });
    return letterAsText(composeLetter(request).letter);
  };
  const paper = (...facts: (Fact | RequestEvent)[]): string => paperOn(TODAY, {}, ...facts);

  it('within the month reproaches the demand alone: the right may still be heeded', () => {
    const within = paperOn('2026-11-12', {}, question('2026-10-13'));
    expect(within).toContain('vraagt meer dan nodig is om mij te identificeren');
    expect(within).not.toContain('ik kreeg geen inzage');
    expect(paperOn('2026-11-13', {}, question('2026-10-13'))).toContain('ik kreeg geen inzage');
    expect(paperOn('2026-11-12', {})).not.toContain('meldde geen redenen');
    expect(paperOn('2026-11-13', {})).toContain('meldde geen redenen');
    // A withdrawal holds at once: there is no month to wait for.
    expect(paperOn('2026-10-26', { right: 'withdrawConsent' })).toContain(
      'Volgens mij gaat de verwerking door:\n[waaruit blijkt',
    );
  });

  it('of mere silence does not say that the processing went on', () => {
    expect(paperOn(TODAY, { right: 'objection' })).toContain('ik vernam niet dat de verwerking is gestaakt');
    expect(paperOn(TODAY, { right: 'directMarketing' })).toContain('ik vernam niet dat er gevolg is gegeven');
  });

  it('lists all that came in among the annexes, each day once', () => {
    const text = paper(
      { kind: 'bounced', on: '2026-10-11', cause: 'fullMailbox' },
      { kind: 'acknowledged', on: '2026-10-12', receivedOn: null, textHash: null },
      extension('2026-11-20', true),
      { kind: 'partlyAnswered', on: '2026-11-20', missing: ['copy'], textHash: null },
    );
    const annexes = text.slice(text.indexOf('Bijlagen ('));
    expect(annexes.split('\n').filter((line) => /foutmelding|Bericht/.test(line))).toEqual([
      '4. De foutmelding van 11 oktober 2026',
      '5. Bericht van de organisatie van 12 oktober 2026',
      '6. Bericht van de organisatie van 20 november 2026',
    ]);
  });

  it('holds the demand that was declined beside the silence after it', () => {
    const text = paper(question('2026-10-13'), letter('identityReply', '2026-10-14'));
    expect(text).toContain('vraagt meer dan nodig is om mij te identificeren');
    expect(text).toContain('12 november 2026 vernam ik niet');
  });

  it('adds every letter of the writer to the annexes, since the story tells of each', () => {
    const reply = letter('identityReply', '2026-10-14');
    const annex = 'Mijn antwoord op de vraag naar mijn identiteit van 14 oktober 2026';
    expect(paper(question('2026-10-13'), reply)).toContain(annex);
    expect(paper(question('2026-10-13'), reply, resent('2026-10-15'))).toContain(annex);
  });

  it('speaks of an answer to the matter only where something else came', () => {
    const reminder = letter('reminder', '2026-11-13');
    expect(paper(reminder)).toContain('ik kreeg nog geen antwoord');
    const receipt: Fact = { kind: 'acknowledged', on: '2026-10-12', receivedOn: null, textHash: null };
    expect(paper(receipt, reminder)).toContain('ik kreeg nog geen inhoudelijk antwoord');
  });

  it('accuses nobody of a question that may be asked', () => {
    const late = question('2026-10-30', { demands: ['confirmationByEmail'], askedPromptly: false });
    expect(paper(late)).not.toContain('meer dan nodig');
  });

  it('states no missed day while the clock stands still', () => {
    const asked = question('2026-10-13', { demands: ['confirmationByEmail'] });
    expect(paper(asked)).not.toContain('12 november 2026');
    // A demand that goes too far stops nothing: the paper states the day that the page shows.
    expect(paper(question('2026-10-13'))).toContain('12 november 2026');
  });
});
