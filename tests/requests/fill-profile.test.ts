import { describe, expect, it } from 'vitest';
import { fillProfile } from '@/utils/requests/fill-profile';
import { planImport } from '@/utils/requests/import-plan';
import { EMPTY_PROFILE, type Profile } from '@/utils/requests/stored-profile';

const address = { street: 'Molenweg 7', postalCode: '3900', city: 'Pelt', country: 'BE' };
const noAddress = { street: null, postalCode: null, city: null, country: null };
const sender = { name: 'Ines Daems', email: 'ines@daems.example', address, knownAs: 'klant 12' };
const noSender = { name: '', email: null, address: noAddress, knownAs: null };
const theirs: Profile = {
  sender,
  residence: 'NL',
  language: 'fr',
  colourScheme: 'dark',
  reminders: ['overdue'],
};
const filled = (here: unknown, file: unknown = theirs) =>
  planImport(new Map([['profile', here]]), new Map([['profile', file]]), 'merge');

describe('merging a profile', () => {
  it('fills what is empty here and keeps what was chosen here', () => {
    const { set, told } = filled({ ...EMPTY_PROFILE, residence: 'BE', language: 'nl' });
    expect(set.get('profile')).toEqual({ ...EMPTY_PROFILE, sender, residence: 'BE', language: 'nl' });
    expect(told.profile).toBe('brought');
  });

  it('fills residence and language where none was chosen', () => {
    expect(fillProfile(EMPTY_PROFILE, theirs)).toEqual({
      ...EMPTY_PROFILE,
      sender,
      residence: 'NL',
      language: 'fr',
    });
  });

  it.each<[string, Partial<typeof sender>]>([
    ['name', { name: 'Noor Claes' }],
    ['email', { email: 'noor@claes.example' }],
    ['knownAs', { knownAs: 'klant 99' }],
  ])('keeps the %s of here and fills the rest of the sender', (_field, own) => {
    const here = { ...EMPTY_PROFILE, sender: { ...noSender, ...own } };
    expect(fillProfile(here, theirs)?.sender).toEqual({ ...sender, ...own });
  });

  it.each<[string, object, object]>([
    ['none', {}, address],
    ['only the country', { country: 'BE' }, address],
    ['blank lines', { street: ' ', city: '' }, address],
    ['another city', { city: 'Lommel' }, { ...noAddress, city: 'Lommel' }],
    ['another country', { country: 'NL' }, { ...noAddress, country: 'NL' }],
  ])('never makes one address out of two: %s here', (_name, own, expected) => {
    const here = { ...EMPTY_PROFILE, sender: { ...noSender, address: { ...noAddress, ...own } } };
    expect(fillProfile(here, theirs)?.sender?.address).toEqual(expected);
  });

  it.each<[string, unknown, unknown]>([
    ['all is filled here', { ...theirs, sender: { ...sender, name: 'Noor Claes' } }, theirs],
    ['the file has nothing more', { ...EMPTY_PROFILE, residence: 'BE' }, EMPTY_PROFILE],
    ['what is here cannot be read', { residence: 7 }, theirs],
    ['what the file has cannot be read', EMPTY_PROFILE, { sender: 'Ines' }],
  ])('changes nothing and says so where %s', (_name, here, file) => {
    const { set, told } = filled(here, file);
    expect([set.size, told.profile]).toEqual([0, 'kept']);
  });

  it('does nothing the second time', () => {
    const first = filled({ ...EMPTY_PROFILE, residence: 'BE' });
    const { set, told } = filled(first.set.get('profile'));
    expect([set.size, told.profile]).toEqual([0, 'kept']);
  });

  it('replacing takes the whole profile of the file', () => {
    const here = new Map([['profile', { ...EMPTY_PROFILE, residence: 'BE' }]]);
    const { set, told } = planImport(here, new Map([['profile', theirs]]), 'replace');
    expect([set.get('profile'), told.profile]).toEqual([theirs, 'taken']);
  });
});
