import { describe, expect, it } from 'vitest';
import { nl } from '@/assets/dictionaries/nl';
import { cardRows } from '@/components/card-rows';
import { controllerOf, type EditedCard, findingsOf } from '@/components/edited-card';
import { cardEditsOf, keptFindings } from '@/utils/app/card-edits';
import type { Controller } from '@/utils/law/parties';
import { DOUBTFUL, HOSTILE, READING } from '../gallery/sample-site';
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

describe('the card of the popup, opened larger', () => {
  const openedLarger = (card: EditedCard): EditedCard => {
    const taken = controllerOf(card);
    const stored = JSON.parse(JSON.stringify({ findings: findingsOf(card, cardEditsOf(taken)) }));
    return {
      reading: null,
      chosen: 0,
      edits: cardEditsOf(taken),
      taken: { url: card.reading?.url ?? null, findings: keptFindings(stored) },
    };
  };
  const said = (card: EditedCard) => {
    const { main, more } = cardRows(card, nl);
    return [...main, ...more]
      .filter(({ value }) => value !== null)
      .map(({ id, sureness, doubts, findings }) => ({
        id,
        sureness,
        doubts,
        quotes: findings.map(({ source }) => source.quote),
      }));
  };

  it.each([
    ['a plain one', { reading: READING, chosen: 0, edits: {} }],
    ['one with doubts', { reading: DOUBTFUL, chosen: 0, edits: {} }],
    ['a hostile one', { reading: HOSTILE, chosen: 0, edits: {} }],
    ['one that was changed', { reading: READING, chosen: 0, edits: { name: 'De Molen', city: 'Gent' } }],
  ])('says the same of each value: %s', (_, card: EditedCard) => {
    const before = said(card);
    expect(before.length).toBeGreaterThan(2);
    expect(said(openedLarger(card))).toEqual(before);
  });

  it('leaves out what is no finding', () => {
    expect(keptFindings({ findings: { name: { value: 'x' }, email: null } })).toEqual({});
    expect(keptFindings({})).toEqual({});
  });
});
