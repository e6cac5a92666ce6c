import { controllerOf } from '@/components/edited-card';
import type { Sender } from '@/utils/law/parties';
import type { Channel } from '@/utils/law/receipt';
import type { Right } from '@/utils/law/rights';
import { composeLetter } from '@/utils/letters/compose';
import type { LetterRequest } from '@/utils/letters/letter';
import { HOSTILE, READING } from './sample-site';

export const TODAY = Temporal.PlainDate.from('2026-11-22');

export const SENDER: Sender = {
  name: 'An Peeters',
  email: 'an.peeters@voorbeeld.be',
  address: { street: 'Kerkstraat 12', postalCode: '2000', city: 'Antwerpen', country: 'BE' },
  knownAs: 'klantnummer K-20417',
};

export function letterRequest(kind: Right, more: Partial<LetterRequest> = {}): LetterRequest {
  return {
    kind,
    companions: [],
    sender: SENDER,
    controller: controllerOf({ reading: READING, chosen: 0, edits: {} }),
    policy: { url: READING.url, readOn: TODAY, policy: READING.policy },
    answers: {},
    residence: 'BE',
    today: TODAY,
    reference: 'RB-7K3Q',
    channel: 'email',
    role: 'customer',
    onBehalfOf: { kind: 'self' },
    matter: null,
    authority: null,
    overrides: {},
    ...more,
  };
}

export const letterOf = (kind: Right, more: Partial<LetterRequest> = {}) =>
  composeLetter(letterRequest(kind, more));

export const hostileLetter = (channel: Channel) =>
  composeLetter(
    letterRequest('access', {
      channel,
      controller: controllerOf({ reading: HOSTILE, chosen: 0, edits: {} }),
      sender: { ...SENDER, name: 'ألف 🙈 '.repeat(20), knownAs: '<b>$&{name}</b>' },
    }),
  );
