import { describe, expect, it } from 'vitest';
import { type IdentityDemand, isUnjustifiedDemand, requestStateSchema } from '@/utils/law/request-state';

describe('a state as plain data', () => {
  it.each([
    { kind: 'waiting' },
    { kind: 'refused', answeredOn: '2026-11-22', ground: '17(3)(e)' },
    { kind: 'identityAsked', askedOn: '2026-11-22', demands: ['idCopy', 'nationalNumber'] },
    { kind: 'notController', answeredOn: '2026-11-22', named: null },
  ])('%j is one', (state) => {
    expect(requestStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it.each([
    { kind: 'forgotten' },
    { kind: 'refused', answeredOn: '2026-02-30', ground: 'none' },
    { kind: 'refused', answeredOn: '22/11/2026', ground: 'none' },
    { kind: 'refused', answeredOn: '2026-11-22', ground: '17(3)(z)' },
    { kind: 'waiting', extra: 1 },
    { kind: 'partlyAnswered', answeredOn: '2026-11-22' },
    null,
  ])('%j is none', (state) => {
    expect(requestStateSchema.safeParse(state).success).toBe(false);
  });
});

it.each<[IdentityDemand, boolean]>([
  ['idCopy', true],
  ['nationalNumber', true],
  ['otherEmailAddresses', true],
  ['accountLogin', false],
  ['confirmationByEmail', false],
  ['otherDetails', false],
])('a demand for %s is unjustified by itself: %s', (demand, isUnjustified) => {
  expect(isUnjustifiedDemand(demand)).toBe(isUnjustified);
});
