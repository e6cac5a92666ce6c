import { describe, expect, it } from 'vitest';
import { hashOf, type Place } from '@/utils/app/place';
import { placeFrom } from '@/utils/app/read-place';

const PLACES: Place[] = [
  { kind: 'overview', filter: 'all' },
  { kind: 'overview', filter: 'overdue' },
  { kind: 'request', id: '4b1c-9' },
  { kind: 'followUp', id: '4b1c-9', letter: 'reminder' },
  { kind: 'dossier', id: '4b1c-9' },
  { kind: 'compose', host: 'www.example.be:8080', right: 'access', isPrivate: false },
  { kind: 'compose', host: '', right: 'erasure', isPrivate: true },
  { kind: 'compose', host: '', right: 'access', isPrivate: false, hasGone: true },
  { kind: 'profile' },
  { kind: 'data' },
  { kind: 'welcome' },
];

describe('place', () => {
  it.each(PLACES)('$kind survives its address', (place) => {
    expect(placeFrom(`#${hashOf(place)}`)).toEqual(place);
  });

  it.each(['#/request/', '#/request/<script>', '#/compose/everything/x', '#/nergens', '#/request/a/b'])(
    '%s is no place of ours',
    (hash) => expect(placeFrom(hash)).toEqual({ kind: 'unknown' }),
  );

  it('forgives what cannot be decoded and a filter that does not exist', () => {
    expect(placeFrom('#/compose/access/%E0%A4%A')).toMatchObject({ kind: 'compose', host: '' });
    expect(placeFrom('#/?filter=boos')).toEqual({ kind: 'overview', filter: 'all' });
    expect(placeFrom('')).toEqual({ kind: 'overview', filter: 'all' });
  });
});
