import { describe, expect, it } from 'vitest';
import { completedBy } from '@/utils/app/own-letter';
import { NO_CONTROLLER } from '@/utils/law/parties';
import type { Channel } from '@/utils/law/receipt';
import { controller } from '../requests/sample-events';

const NAMED = { ...NO_CONTROLLER, name: 'Tuinhuis Elzenhof', legalForm: 'BV' };

function told(channel: Channel, to: string, country: string | null = null) {
  return { text: null, addressee: { channel, to }, country };
}

describe('what the writer told of a letter of their own', () => {
  it.each([
    'Elzenlaan 4, 9000 Gent',
    'Elzenlaan 4\n9000 Gent\n',
    'Tuinhuis Elzenhof BV\nElzenlaan 4\n9000 Gent\nBelgië',
    'tuinhuis elzenhof, Elzenlaan 4, 9000 Gent',
    'Zon BV, t.a.v. Jan, Elzenlaan 4, 9000 Gent',
    'Zon BV\nt.a.v. dienst 3\nElzenlaan 4\n9000 Gent\nBelgië',
  ])('gives the postal address where none is known: %j', (to) => {
    expect(completedBy(NAMED, told('registeredPost', to, 'BE')).address).toEqual({
      street: 'Elzenlaan 4',
      postalCode: '9000',
      city: 'Gent',
      country: 'BE',
    });
  });

  it.each([
    ['Zon BV, t.a.v. Jan, Elzenlaan 4', 'Elzenlaan 4'],
    ['Zon BV, 12 rue du Midi, bte 3', '12 rue du Midi, bte 3'],
    ['Zon BV, Postbus 12', 'Postbus 12'],
    ['Hoeve Ten Hove', 'Hoeve Ten Hove'],
  ])('begins the street where one is written: %j', (to, street) => {
    expect(completedBy(NAMED, told('post', to)).address.street).toBe(street);
  });

  it('keeps whole what has no such form', () => {
    expect(completedBy(NAMED, told('post', 'Postbus 12 in Gent')).address.street).toBe('Postbus 12 in Gent');
  });

  it('changes nothing that somebody stated before', () => {
    const elsewhere = told('post', 'Anderstraat 1, 1012 AB Amsterdam', 'NL');
    expect(completedBy(controller, elsewhere)).toEqual(controller);
    expect(completedBy(controller, told('email', 'iemand@anders.example'))).toEqual(controller);
  });

  it('gives the e-mail address where none is known and it is one', () => {
    expect(completedBy(NAMED, told('email', 'info@elzenhof.example')).email).toBe('info@elzenhof.example');
    expect(completedBy(NAMED, told('email', 'via hun site')).email).toBeNull();
    expect(completedBy(NAMED, told('email', 'info@elzenhof.example')).address).toEqual(NAMED.address);
  });

  it('gives the country alone, where nothing else was told', () => {
    expect(completedBy(NAMED, told('post', '', 'NL')).address).toEqual({ ...NAMED.address, country: 'NL' });
  });
});
