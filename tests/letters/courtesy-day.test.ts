import { describe, expect, test } from 'vitest';
import type { Right } from '@/utils/law/rights';
import type { Answered } from '@/utils/letters/matter';
import { presetOf } from '@/utils/letters/presets';
import { CONTROLLER, DUTCH_CONTROLLER, MATTER, sampleRequest, wordsOf } from './sample';

/** The day that a reminder asks for: two weeks, on a working day, never before the term of the law is over. */
const day = (text: string) => Temporal.PlainDate.from(text);
const asked = (
  today: string,
  dueOn: string | null,
  controller = CONTROLLER,
  answered: Answered = MATTER.answered,
) =>
  presetOf(
    sampleRequest({
      kind: 'reminder',
      today: day(today),
      controller,
      matter: { ...MATTER, answered, dueOn: dueOn === null ? null : day(dueOn) },
    }),
    'reminder.lastDay',
  );

describe('the day that a reminder asks for', () => {
  test('is two weeks away', () => expect(asked('2026-11-23', '2026-11-05')).toBe('2026-12-07'));
  test('is no Sunday', () => expect(asked('2026-11-22', '2026-11-05')).toBe('2026-12-07'));
  test('is no holiday where the controller is', () => {
    expect(asked('2026-12-11', '2026-12-01')).toBe('2026-12-28');
    expect(asked('2027-04-13', '2027-04-01', DUTCH_CONTROLLER)).toBe('2027-04-28');
    expect(asked('2027-04-13', '2027-04-01')).toBe('2027-04-27');
  });
  test('is never before the last day of the law', () =>
    expect(asked('2026-10-20', '2026-11-05')).toBe('2026-11-05'));
  test('is after half an answer the last day of the law, where that leaves a week', () => {
    const half = { kind: 'partly', on: day('2026-11-20'), missing: ['copy'] } as const;
    expect(asked('2026-11-22', '2026-12-03', CONTROLLER, half)).toBe('2026-12-03');
    expect(asked('2026-11-22', '2026-11-27', CONTROLLER, half)).toBe('2026-12-07');
  });
  test('stands without such a day too', () => expect(asked('2026-11-23', null)).toBe('2026-12-07'));
});

describe('after an answer of a Dutch controller', () => {
  const refused = (today: string, on = '2026-11-03', controller = DUTCH_CONTROLLER) =>
    asked(today, '2026-11-05', controller, { kind: 'refused', on: day(on), ground: 'none' });

  test('the day leaves a week of the six in which the court is open', () => {
    expect(refused('2026-11-10')).toBe('2026-11-24');
    expect(refused('2026-11-30')).toBe('2026-12-08');
    expect(refused('2026-11-30', '2026-11-03', CONTROLLER)).toBe('2026-12-14');
  });

  test('counts from the first answer, and also before a question that came after it', () => {
    const request = sampleRequest({
      kind: 'reminder',
      today: day('2026-11-30'),
      controller: { ...DUTCH_CONTROLLER, address: { ...DUTCH_CONTROLLER.address, country: null } },
      matter: {
        ...MATTER,
        answered: { kind: 'feeAsked', on: day('2026-11-25') },
        firstAnsweredOn: day('2026-10-30'),
      },
    });
    expect(presetOf(request, 'reminder.lastDay')).toBe('2026-12-04');
  });

  test('late in them some days are left to answer, and no day after them is asked', () => {
    expect(refused('2026-12-10')).toBe('2026-12-14');
    expect(refused('2026-12-14')).toBe('2026-12-15');
    expect(refused('2026-12-15')).toBe('2026-12-15');
    expect(refused('2026-12-16')).toBe('2026-12-30');
  });

  test('the letter says that it takes nothing from the way to the court, while that is open', () => {
    const reply = (today: string, right: Right, controller = DUTCH_CONTROLLER) =>
      wordsOf({
        kind: 'refusalReply',
        controller,
        today: day(today),
        matter: { ...MATTER, right, answered: { kind: 'refused', on: day('2026-11-03'), ground: 'none' } },
      });
    expect(reply('2026-12-15', 'access')).toContain(
      'binnen zes weken na uw antwoord naar de rechter te gaan',
    );
    expect(reply('2026-12-16', 'access')).not.toContain('UAVG');
    expect(reply('2026-11-20', 'information')).not.toContain('UAVG');
    expect(reply('2026-11-20', 'access', CONTROLLER)).not.toContain('UAVG');
  });

  test('and says it to no public body, against which another way is open', () => {
    for (const name of ['Gemeente Molenwijk', 'UWV', 'Ministerie van Molens', 'Nationale Politie'])
      expect(
        wordsOf({
          kind: 'refusalReply',
          controller: { ...DUTCH_CONTROLLER, name, legalForm: null },
          today: day('2026-11-20'),
          matter: { ...MATTER, answered: { kind: 'refused', on: day('2026-11-03'), ground: 'none' } },
        }),
        name,
      ).not.toContain('UAVG');
  });

  test('after a late answer it names no six weeks, which do not run then', () => {
    for (const today of ['2026-11-20', '2027-01-20']) {
      const words = wordsOf({
        kind: 'refusalReply',
        controller: DUTCH_CONTROLLER,
        today: day(today),
        matter: { ...MATTER, answered: { kind: 'refused', on: day('2026-11-06'), ground: 'none' } },
      });
      expect(words, today).toContain('ook te laat: de termijn eindigde op 5 november 2026');
      expect(words, today).toContain(
        'verandert niets aan mijn recht om naar de rechter te gaan (artikel 35 UAVG)',
      );
      expect(words, today).not.toContain('zes weken');
    }
  });
});
