import { nameBeginsLike, plainName } from './name-begins-like';

/**
 * Is this body a police or an intelligence service, by how its name begins? For the Belgian ones the GBA points to
 * the COC and the Comité I [S, its page on complaints]; of the Netherlands the police alone is known here. Only names
 * that can mean nothing else: a firm that works for the police, or a body that merely has the word in its name, is
 * left to the general authority. A choice of the product.
 */
export function policeOrIntelligence(
  name: string | null,
  country: string | null,
): 'police' | 'intelligence' | null {
  if (country === 'NL')
    return plainName(name) === 'politie' || nameBeginsLike(name, DUTCH_POLICE) ? 'police' : null;
  if (country !== 'BE') return null;
  if (nameBeginsLike(name, POLICE)) return 'police';
  return nameBeginsLike(name, INTELLIGENCE) ? 'intelligence' : null;
}

const POLICE = [
  'politiezone',
  'lokale politie',
  'federale politie',
  'zone de police',
  'police locale',
  'police federale',
] as const;

const DUTCH_POLICE = ['nationale politie', 'politie nederland', 'politie eenheid'] as const;

const INTELLIGENCE = [
  'veiligheid van de staat',
  'staatsveiligheid',
  'surete de l etat',
  'algemene dienst inlichting en veiligheid',
  'service general du renseignement et de la securite',
] as const;
