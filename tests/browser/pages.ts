/** Small pages of our own words, of the shapes that the stories need. */
type Html = { title?: string; head?: string; body: string; lang?: string };

export function html({ title = 'Bakkerij De Korenaar', head = '', body, lang = 'nl-BE' }: Html): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;
}

export const POLICY_BODY = `
  <h1>Privacyverklaring</h1>
  <p>Bakkerij De Korenaar BV, gevestigd te Molenstraat 12, 9000 Gent, met ondernemingsnummer 0456.123.791,
     is verantwoordelijk voor de verwerking van uw persoonsgegevens.</p>
  <h2>Waarvoor wij uw gegevens gebruiken</h2>
  <p>Wij gebruiken uw naam en e-mailadres om uw bestelling klaar te zetten. Dat doen wij om de overeenkomst
     met u uit te voeren. Onze nieuwsbrief sturen wij alleen met uw toestemming.</p>
  <h2>Hoe lang wij ze bewaren</h2>
  <p>Bestellingen bewaren wij 2 jaar na uw laatste aankoop.</p>
  <h2>Uw rechten</h2>
  <p>U hebt recht op inzage, verbetering en wissing van uw gegevens, en u kunt bezwaar maken. Stuur uw vraag
     naar <a href="mailto:privacy@dekorenaar.be">privacy@dekorenaar.be</a>.</p>
  <p>U kunt een klacht indienen bij de Gegevensbeschermingsautoriteit, Drukpersstraat 35, 1000 Brussel.</p>`;

export const POLICY = html({ title: 'Privacyverklaring | Bakkerij De Korenaar', body: POLICY_BODY });

/** A home page whose footer links to the policy. */
export function home(privacyHref: string | null): string {
  const link = privacyHref === null ? '' : `<a href="${privacyHref}">Privacyverklaring</a>`;
  return html({
    body: `<h1>Brood zoals vroeger</h1><p>Elke ochtend vers, ook op zondag.</p><footer>© De Korenaar ${link}</footer>`,
  });
}

/** The lines that the policy's card must show. */
export const POLICY_CARD = {
  Naam: 'Bakkerij De Korenaar BV',
  Adres: 'Molenstraat 12, 9000 Gent',
  Ondernemingsnummer: '0456.123.791',
  'E-mail voor verzoeken': 'privacy@dekorenaar.be',
} as const;
