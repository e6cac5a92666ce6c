import { describe, expect, it } from 'vitest';
import { CARD_KEYS, CARD_LIMITS, controllerOfValues, valuesOf } from '@/utils/detection/controller-of';
import { controllerSchema } from '@/utils/law/parties';
import { READING } from '../gallery/sample-site';

describe('the controller that the values of a card make', () => {
  it('is what the page states at its likeliest, and empty where it states nothing', () => {
    const values = valuesOf(READING);
    expect(values.name).toBe(READING.controllers[0]?.name.best?.value);
    expect(controllerOfValues(values)).toMatchObject({ name: values.name, email: values.email });
    expect(controllerOfValues({})).toMatchObject({ name: null, officer: null, requestsPostalAddress: null });
  });

  it.each([
    ['phone', '+32 3 123 45 67 (ma-vr van 9 tot 17 uur)'],
    ['name', 'De Korst '.repeat(30)],
    ['email', `${'a'.repeat(250)}@korst.example`],
    ['vatNumber', 'BE 0403.170.701 RPR Antwerpen, afdeling'],
  ] as const)('has no %s rather than a cut one', (key, value) => {
    expect(controllerOfValues({ [key]: value })[key]).toBeNull();
  });

  it('takes each value as long as it may be, and never one that the record refuses', () => {
    for (const more of [0, 1]) {
      const values = Object.fromEntries(CARD_KEYS.map((key) => [key, 'x'.repeat(CARD_LIMITS[key] + more)]));
      const controller = controllerOfValues(values);
      expect(controllerSchema.safeParse(controller).success).toBe(true);
      expect([controller.name, controller.phone, controller.officer].map((one) => one !== null)).toEqual(
        Array(3).fill(more === 0),
      );
    }
  });

  it('cuts the line of an address for requests in parts where it ends like one', () => {
    const at = (line: string) => controllerOfValues({ requestsPostalAddress: line }).requestsPostalAddress;
    expect(at('Postbus 12, 3500 Hasselt')).toMatchObject({ street: 'Postbus 12', postalCode: '3500' });
    expect(at('Postbus 12, B-3900 Pelt')).toMatchObject({ postalCode: 'B-3900', city: 'Pelt' });
    expect(at('Postbus 12, 5600 AB Eindhoven')).toMatchObject({ postalCode: '5600 AB', city: 'Eindhoven' });
    expect(at('op het hoofdkantoor')).toMatchObject({ street: 'op het hoofdkantoor', postalCode: null });
    expect(at('x'.repeat(250))).toMatchObject({ street: null });
  });
});
