import { beforeEach, describe, expect, it } from 'vitest';
import { dossierOf } from '@/utils/app/dossier-of';
import { followUpOf, followUpRequestOf } from '@/utils/app/follow-up';
import { readRequest } from '@/utils/app/overview';
import { recordFact, recordRequest } from '@/utils/app/record';
import { composeLetter } from '@/utils/letters/compose';
import type { Dossier } from '@/utils/letters/dossier';
import { type Device, device, newRequest } from './doors';

const TODAY = Temporal.PlainDate.from('2026-11-22');
let one: Device;
let requestId: string;

beforeEach(async () => {
  one = device('2026-11-22');
  const recorded = await recordRequest(one.doors, newRequest());
  if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
  requestId = recorded.requestId;
});

async function dossier(): Promise<Dossier> {
  const read = await readRequest(one.doors, requestId);
  if (read.kind !== 'request') throw new Error(read.kind);
  return dossierOf(one.doors.store, read, TODAY);
}

const told = ({ sections }: Dossier, id: string) =>
  sections
    .find((section) => section.id === id)
    ?.lines.map(({ day, words }) => `${day ?? ''} ${words}`.trim());

describe('the file of a request on paper', () => {
  it('holds the letter as sent and the policy as it stood, with its fingerprint', async () => {
    const found = await dossier();
    const annexes = found.sections.filter(({ text }) => text !== null);
    expect(told(found, 'annex-2')?.[0]).toContain('Dit bewijs voeg ik zelf toe');
    expect(annexes.map(({ text }) => text)).toEqual([
      'Geachte heer, mevrouw\n\nIk vraag inzage.',
      'Privacyverklaring',
    ]);
    expect(told(found, 'annex-3')?.join('\n')).toMatch(
      /^Adres: https:\/\/korst\.example\/privacy\nVingerafdruk \(SHA-256\): [0-9a-f]{64}$/,
    );
    expect(told(found, 'timeline')).toContain(
      '12 november 2026 volgens mij de laatste dag van de termijn (artikel 12, lid 3, AVG)',
    );
    expect(told(found, 'reckoning')?.join(' ')).toContain('Wapenstilstand');
  });

  it('puts what came in, and a note, in the story and among the annexes', async () => {
    await recordFact(
      one.doors,
      requestId,
      { kind: 'answered', on: '2026-11-18', textHash: null },
      'Wij hebben niets.',
    );
    await recordFact(one.doors, requestId, { kind: 'noted', text: 'Gebeld met de balie.', textHash: null });
    const found = await dossier();
    expect(told(found, 'timeline')).toContain('18 november 2026 antwoord van de organisatie');
    expect(told(found, 'timeline')).toContain('22 november 2026 mijn notitie: Gebeld met de balie.');
    expect(told(found, 'annexes')).toContain('Bijlage 4. Bericht van de organisatie van 18 november 2026');
    expect(found.sections.find(({ id }) => id === 'annex-4')?.text).toBe('Wij hebben niets.');
  });

  it('puts a note of after midnight on the day here, not on the day in London', async () => {
    await recordFact({ ...one.doors, now: () => Temporal.Instant.from('2026-11-22T23:30:00Z') }, requestId, {
      kind: 'noted',
      text: 'Laat gebeld.',
      textHash: null,
    });
    expect(told(await dossier(), 'timeline')).toContain('23 november 2026 mijn notitie: Laat gebeld.');
  });

  it('holds what was sent after the request, and nothing that was only handed over', async () => {
    const letter = {
      kind: 'letterSent',
      letterKind: 'reminder',
      on: '2026-11-20',
      textHash: '0'.repeat(64),
      subject: 'Herinnering',
      addressee: null,
      lastTermOn: '2026-12-04',
    } as const;
    await recordFact(one.doors, requestId, { ...letter, sending: 'unsure' }, 'Nog niet weg.');
    expect(told(await dossier(), 'annexes')?.join()).not.toContain('herinnering');
    expect(told(await dossier(), 'timeline')?.join()).not.toContain('herinnering');
    await recordFact(one.doors, requestId, { ...letter, sending: 'confirmed' }, 'Weg.');
    expect(told(await dossier(), 'annexes')).toContain('Bijlage 4. Mijn herinnering van 20 november 2026');
  });

  it.each([
    ['came back from an unknown address', { kind: 'bounced', on: '2026-10-11', cause: 'unknownAddress' }],
    ['did not go after all', { kind: 'notSent' }],
  ] as const)('claims no receipt and no term of a letter that %s, closed or not', async (_, fact) => {
    await recordFact(one.doors, requestId, fact);
    for (const closing of [null, { kind: 'closed', on: '2026-11-20', outcome: 'givenUp' }] as const) {
      if (closing) await recordFact(one.doors, requestId, closing);
      const found = await dossier();
      expect(told(found, 'timeline')?.join('\n')).not.toMatch(/ontvangen|laatste dag/);
      expect(told(found, 'reckoning')).toBeUndefined();
    }
  });

  it('says of a letter that was only handed over that it was made ready', async () => {
    const recorded = await recordRequest(one.doors, newRequest({ sending: 'unsure' }));
    if (recorded.kind !== 'recorded') throw new Error(recorded.kind);
    requestId = recorded.requestId;
    const found = await dossier();
    expect(told(found, 'timeline')).toEqual([
      '11 oktober 2026 klaargemaakt; niet bevestigd dat het verstuurd is',
    ]);
    expect(told(found, 'annexes')).toEqual([
      'Bijlage 1. Mijn verzoek om inzage (artikel 15 AVG), klaargemaakt op 11 oktober 2026',
      'Bijlage 2. De privacyverklaring van de organisatie, gelezen op 11 oktober 2026',
    ]);
  });

  it('says of a text that it is gone, or no longer what was kept', async () => {
    const read = await readRequest(one.doors, requestId);
    if (read.kind !== 'request') throw new Error(read.kind);
    const gone = await dossierOf({ textOf: async () => ({ kind: 'missing' }) }, read, TODAY);
    expect(told(gone, 'annex-1')).toEqual(['Deze tekst is niet meer bewaard.']);
    const damaged = await dossierOf({ textOf: async () => ({ kind: 'damaged', text: 'x' }) }, read, TODAY);
    expect(told(damaged, 'annex-1')).toEqual(['Deze tekst is niet meer de tekst die werd bewaard.']);
  });

  it('keeps two messages of one day as one annex, with both texts', async () => {
    const on = '2026-11-18';
    const receipt = { kind: 'acknowledged', on, receivedOn: null, textHash: null } as const;
    await recordFact(one.doors, requestId, receipt, 'Goed ontvangen.');
    await recordFact(one.doors, requestId, { kind: 'answered', on, textHash: null }, 'Wij hebben niets.');
    const found = await dossier();
    expect(told(found, 'annexes')).toHaveLength(4);
    expect(found.sections.find(({ id }) => id === 'annex-4')?.text).toBe(
      'Goed ontvangen.\n\n⁂\n\nWij hebben niets.',
    );
  });

  it('gives each annex the number that the papers for an authority give it, whatever came', async () => {
    await recordFact(one.doors, requestId, { kind: 'bounced', on: '2026-10-12', cause: 'fullMailbox' });
    await recordFact(one.doors, requestId, {
      kind: 'resent',
      addressee: { channel: 'post', to: 'Molenweg 7' },
      sentOn: '2026-10-15',
      sending: 'confirmed',
      subject: 'Verzoek',
      textHash: null,
      wording: 'own',
      inputHash: null,
      controller: null,
    });
    await recordFact(one.doors, requestId, { kind: 'marketingContinued', on: '2026-11-02', textHash: null });
    await recordFact(one.doors, requestId, {
      kind: 'letterSent',
      letterKind: 'mediation',
      on: '2026-11-20',
      textHash: null,
      wording: 'own',
      subject: '',
      addressee: null,
      lastTermOn: null,
    });
    const found = await followUpOf(one.doors, { id: requestId, letter: 'complaint' });
    if (!found) throw new Error('no follow-up');
    const { letter } = composeLetter(followUpRequestOf(found, null, TODAY));
    expect(letter.enclosures).toHaveLength(7);
    expect(told(await dossier(), 'annexes')).toEqual(
      letter.enclosures.map((one, index) => `Bijlage ${index + 1}. ${one}`),
    );
  });
});
