import { describe, expect, it } from 'vitest';
import { emailsInPolicy } from '@/utils/requests/emails-in-policy';
import { controller } from './sample-events';

const card = { ...controller, email: 'info@korst.example', requestsEmail: 'Privacy@Korst.example' };

describe('the addresses of the card that the policy names', () => {
  it.each([
    ['Mail naar privacy@korst.example.', ['privacy@korst.example']],
    ['Mail naar PRIVACY@KORST.EXAMPLE, of bel.', ['privacy@korst.example']],
    [
      '(info@korst.example) of privacy@korst.example - altijd',
      ['privacy@korst.example', 'info@korst.example'],
    ],
    ['Mail naar myinfo@korst.example of sales.info@korst.example', []],
    ['Mail naar info@korst.example.org of info@korst.example-shop.be', []],
    ['Niet info@korst.example.org, wel info@korst.example', ['info@korst.example']],
    ['Bel ons.', []],
  ])('%s', (text, named) => {
    expect(emailsInPolicy(card, text)).toEqual(named);
  });

  it('has no officer of whom no address is known', () => {
    const officer = { name: 'An Voorbeeld', email: null };
    expect(emailsInPolicy({ ...card, officer }, 'null')).toEqual([]);
  });
});
