import { describe, expect, it } from 'vitest';
import { NO_CONTROLLER } from '@/utils/law/parties';
import { entriesOfController } from '@/utils/requests/entries-of-controller';
import type { RequestEvent } from '@/utils/requests/events';
import { currentSending } from '@/utils/requests/request';
import { statusOf } from '@/utils/requests/status';
import { asked, controller, event, folded, resent } from './sample-events';

const TODAY = Temporal.PlainDate.from('2026-11-22');
const UNKNOWN = { ...NO_CONTROLLER, name: 'De Korst' };
const OWN = event(
  asked({
    controller: UNKNOWN,
    controllerCountry: null,
    site: null,
    addressee: { channel: 'registeredPost', to: '' },
    sentOn: '2026-10-05',
    wording: 'own',
    textHash: null,
  }),
  { id: 'asked' },
);

const OF_BE = event(asked(), { id: 'asked' });

/** The log after the details were completed. */
function completed(events: readonly RequestEvent[], by = controller) {
  const corrections = entriesOfController(folded(events), by);
  return folded([...events, ...corrections.map((one) => event({ kind: 'corrected', ...one }))]);
}

describe('the details of the controller', () => {
  it('are completed in the entry that says what was asked, and nothing else of it changes', () => {
    const after = completed([OWN]);
    expect(currentSending(after).controller).toEqual(controller);
    const { controller: _, controllerCountry, ...rest } = after.asked;
    expect(controllerCountry).toBe('BE');
    expect({ ...rest, controller: UNKNOWN, controllerCountry: null }).toEqual(OWN.fact);
  });

  it('move the clock: the margin goes once the country is known', () => {
    const has = (events: readonly RequestEvent[], by?: typeof controller) =>
      statusOf(by ? completed(events, by) : folded(events), TODAY).deadline.because.some(
        ({ kind }) => kind === 'margin',
      );
    const delivered = [OWN, event({ kind: 'delivered', on: '2026-10-06' })];
    expect(has(delivered)).toBe(true);
    expect(has(delivered, controller)).toBe(false);
    expect(has(delivered, { ...UNKNOWN, email: 'info@korst.example' })).toBe(true);
  });

  it('change in the last card too, where the letter went once more with its own', () => {
    const before = { ...controller, email: 'oud@korst.example' };
    const again = event({ ...resent('2026-10-20'), controller: before }, { id: 'again' });
    const plain = event(resent('2026-10-25'), { id: 'plain' });
    const ids = entriesOfController(folded([OWN, again, plain]), controller).map(({ eventId }) => eventId);
    expect(ids).toEqual(['asked', 'again']);
    expect(currentSending(completed([OWN, again, plain])).controller).toEqual(controller);
  });

  const moved = {
    ...controller,
    address: { street: 'Kerkstraat 5', postalCode: '1012 AB', city: 'Amsterdam', country: 'NL' },
    enterpriseNumber: null,
    vatNumber: null,
  };
  const MOVED = [OF_BE, event({ ...resent('2026-10-20'), controller: moved }, { id: 'again' })];

  it('saved as they stand, write nothing', () => {
    expect(entriesOfController(folded([OWN]), { ...UNKNOWN })).toEqual([]);
    expect(entriesOfController(folded(MOVED), structuredClone(moved))).toEqual([]);
  });

  it('change in the first entry by what was put right alone, where a later sending had another card', () => {
    const phone = '+3211123456';
    const { asked: first } = completed(MOVED, { ...moved, phone });
    expect(first).toEqual({ ...OF_BE.fact, controller: { ...controller, phone } });
    expect(currentSending(completed(MOVED, { ...moved, phone })).controller).toEqual({ ...moved, phone });
  });

  it('do not mix two addresses, and the country follows only where it was put right', () => {
    const street = { ...moved, address: { ...moved.address, street: 'Kerkstraat 7' } };
    expect(entriesOfController(folded(MOVED), street).map(({ eventId }) => eventId)).toEqual(['again']);
    const german = { ...moved, address: { ...moved.address, country: 'DE' } };
    expect(completed(MOVED, german).asked).toEqual({ ...OF_BE.fact, controllerCountry: 'DE' });
  });

  it('leave a letter that was only handed over as it was, and one that was taken back', () => {
    const again = { ...resent('2026-10-20'), controller: UNKNOWN };
    const ready = event({ ...again, sending: 'unsure' });
    const gone = event(again, { id: 'gone' });
    const events = [OWN, ready, gone, event({ kind: 'withdrawn', eventId: 'gone' })];
    expect(entriesOfController(folded(events), controller).map(({ eventId }) => eventId)).toEqual(['asked']);
  });
});
