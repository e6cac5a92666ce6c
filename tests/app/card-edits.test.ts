import { describe, expect, it } from 'vitest';
import { controllerOf } from '@/components/edited-card';
import { cardEditsOf } from '@/utils/app/card-edits';
import type { Controller } from '@/utils/law/parties';
import { controller } from '../requests/sample-events';

const whole: Controller = {
  ...controller,
  tradeName: 'De Korst $& {name}',
  kvkNumber: '12345678',
  phone: '+3211123456',
  requestsEmail: 'rechten@korst.example',
  requestsForm: 'https://korst.example/rechten',
  requestsPostalAddress: { street: 'Postbus 9', postalCode: '2000', city: 'Antwerpen', country: 'BE' },
  officer: { name: 'An Peeters', email: 'dpo@korst.example' },
};

describe('a controller as a card that was filled in', () => {
  it('holds each value that was stated, and no other', () => {
    expect(cardEditsOf(controller)).toEqual({
      name: 'Bakkerij De Korst',
      legalForm: 'BV',
      street: 'Molenweg 7',
      postalCode: '3900',
      city: 'Pelt',
      country: 'BE',
      enterpriseNumber: '0403170701',
      vatNumber: 'BE0403170701',
      email: 'privacy@korst.example',
    });
  });

  it('is empty where nobody is known', () => {
    expect(cardEditsOf(null)).toEqual({});
  });

  it.each([
    ['the least', controller],
    ['everything', whole],
    ['an officer without a name', { ...whole, officer: { name: null, email: 'dpo@korst.example' } }],
    [
      'a postal address of one line',
      {
        ...whole,
        requestsPostalAddress: { street: 'Antwoordnummer 7', postalCode: null, city: null, country: 'BE' },
      },
    ],
  ])('gives the same controller back: %s', (_, one) => {
    expect(controllerOf({ reading: null, chosen: 0, edits: cardEditsOf(one) })).toEqual(one);
  });
});
