import type { Card, Doubt, Field, PageReading } from '@/utils/detection/page-reading';

/**
 * Lays each postcode beside the municipalities of Belgium, or the Dutch form. A mismatch is a doubt to look
 * at, never a reason to drop what the page says. The table is loaded here only, on demand.
 */
export async function doubtPostcodes(reading: PageReading): Promise<PageReading> {
  if (!reading.controllers.some((card) => card.postalCode.best)) return reading;
  const { checkBelgianPostcode, checkDutchPostcode } = await import(
    '@/utils/detection/places/check-postcode'
  );
  const doubtOf = (card: Card): Doubt | null => {
    const postalCode = card.postalCode.best?.value ?? '';
    const country = card.country.best?.value;
    if (/[a-z]/i.test(postalCode) && country !== 'BE') {
      return checkDutchPostcode(postalCode) === 'form' ? null : 'unknownPostcode';
    }
    // Four digits alone are a postcode in other countries too.
    if (country !== undefined && country !== 'BE') return null;
    const city = card.city.best?.value ?? '';
    const result = checkBelgianPostcode(postalCode, city);
    if (result === 'unknownPostcode') return 'unknownPostcode';
    return result === 'otherCity' && city !== '' ? 'otherCity' : null;
  };
  return { ...reading, controllers: reading.controllers.map((card) => withDoubt(card, doubtOf(card))) };
}

function withDoubt(card: Card, doubt: Doubt | null): Card {
  if (doubt === null) return card;
  return { ...card, postalCode: doubted(card.postalCode, doubt), city: doubted(card.city, doubt) };
}

function doubted(field: Field, doubt: Doubt): Field {
  if (field.best === null) return field;
  return { ...field, best: { ...field.best, sureness: 'check', doubts: [...field.best.doubts, doubt] } };
}
