import { useEffect, useState } from 'preact/hooks';
import type { CountryIn } from '@/components/own-letter-fields';

/** Tells the country of a typed address where it is asked; until the table of postcodes is here, of none. */
export function useCountryIn(isAsked: boolean): CountryIn | undefined {
  const [countryIn, setCountryIn] = useState<CountryIn>(() => ofNone);
  useEffect(() => {
    if (!isAsked) return;
    const load = async () => {
      const { countryInAddress } = await import('@/utils/detection/places/country-in-address');
      setCountryIn(() => countryInAddress);
    };
    // Without the table nothing is proposed: the user chooses.
    load().catch(() => undefined);
  }, [isAsked]);
  return isAsked ? countryIn : undefined;
}

const ofNone: CountryIn = () => null;
