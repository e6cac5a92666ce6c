/** The words that only the full page needs. Same habits as `nl.ts`. */
const nav = {
  label: 'Onderdelen',
  overview: 'Overzicht',
  profile: 'Profiel',
  data: 'Gegevens en back-up',
  skip: 'Naar de inhoud',
};

export const nlPage = { nav };

export type PageWords = typeof nlPage;
