import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '@/utils/detection/page/text-blocks';
import { classifyPage } from '@/utils/detection/site/is-privacy-page';

interface Sample {
  name: string;
  url: string;
  title: string;
  body: string;
}

const OWN = `<p>Wij verwerken uw naam en adres om uw bestelling te bezorgen. Wij bewaren deze gegevens zeven jaar.</p>
<h2>Uw rechten</h2><p>U heeft recht op inzage, verbetering en verwijdering van uw gegevens.</p>
<h2>Bewaartermijn</h2><p>Zeven jaar.</p><h2>Derden</h2><p>Wij delen uw gegevens niet met derden.</p>`;

const ABOUT = `<p>Sinds 2018 moet elke onderneming uitleggen wat zij met persoonsgegevens doet. Veel zelfstandigen weten niet goed hoe. In dit stuk zetten we op een rij wat de wet vraagt.</p>
<p>Uw klanten hebben recht op inzage en op verbetering. Zij mogen vragen om hun gegevens te wissen. Vermeld dat dus in uw tekst.</p>
<p>Noem ook hoe lang u de gegevens bijhoudt en met wie u ze deelt. Een vage zin volstaat niet. De toezichthouder heeft daar al boetes voor uitgedeeld, en ook de rechter was streng.</p>
<p>Hebt u hulp nodig? Onze advocaten kijken uw tekst graag na.</p>`;

const SAMPLES: Record<string, Sample[]> = {
  privacy: [
    { name: 'by its heading', url: '/p/12', title: 'Bakkerij', body: `<h1>Privacyverklaring</h1>${OWN}` },
    {
      name: 'by its address',
      url: '/nl/privacybeleid.html',
      title: 'Bakkerij',
      body: `<h1>Uw gegevens</h1>${OWN}`,
    },
    {
      name: 'a few lines under the name of the law',
      url: '/avg.html',
      title: 'AVG',
      body: '<p>Ik behandel alles zorgvuldig. Wil je dat ik je gegevens verwijder, dan kun je mij dat vragen in een mail.</p>',
    },
    {
      name: 'by a heading that speaks to the reader',
      url: '/privacy.php',
      title: 'Osteopathie',
      body: `<h1>Osteopathie</h1><h2>Uw privacy</h2>${'<p>De behandelaar legt een dossier aan, want dat vraagt de wet op de behandeling. Uw gegevens worden vijftien jaar bewaard, en niemand anders ziet ze.</p>'.repeat(12)}`,
    },
    { name: 'by its title alone', url: '/x', title: 'Privacy – Bakkerij', body: OWN },
    {
      name: 'by its text alone',
      url: '/x',
      title: 'Bakkerij',
      body: `<h1>Goed om te weten</h1>${OWN}<h2>Waarom wij gegevens gebruiken</h2><p>Wij gebruiken uw gegevens voor de factuur. U kunt bezwaar maken tegen de verwerking van uw gegevens.</p><h2>Beveiliging</h2><p>Wij bewaren uw gegevens veilig.</p>`,
    },
    {
      name: 'with cookies',
      url: '/privacy-en-cookies',
      title: 'Privacy en cookies',
      body: `<h1>Privacy- en cookieverklaring</h1>${OWN}<h2>Cookies</h2><p>Wij plaatsen cookies.</p>`,
    },
    {
      name: 'by a heading below one of its own words',
      url: '/bewaking',
      title: 'Je gegevens en je privacy bij ons',
      body: `<h1>Je gegevens en je privacy bij ons</h1><h2>Privacyverklaring</h2><p>Wij bewaren je gegevens in een kast.</p>${'<p>In onze praktijk werken twee artsen. Zij zien elke dag veel mensen en nemen daar de tijd voor. Wie wil, krijgt koffie.</p>'.repeat(16)}`,
    },
    {
      name: 'under the name of all legal texts, where it says that it is one',
      url: '/mentions-legales',
      title: 'Mentions légales',
      body: `<p>This statement aims to inform you about how we collect and use your personal data at our club.</p><p>The personal data that we collect are your name, your address and the data of your membership.</p><p>We keep these data as long as you are a member, and your data are shared with nobody.</p>`,
    },
    {
      name: 'in French, called declaration on private life',
      url: '/declaration',
      title: 'Déclaration vie privée',
      body: '<p>Le respect de votre vie privée compte pour nous.</p><h2>Coordonnées de contact</h2><p>Écrivez au secrétariat.</p>',
    },
    {
      name: 'called protocol, of a body that speaks of itself by its kind',
      url: '/privacy.html',
      title: 'Privacy protocol van de bond',
      body: '<h1>Privacy protocol van de bond</h1><p>De bond verzamelt persoonsgegevens van haar leden.</p>',
    },
    {
      name: 'short',
      url: '/privacy',
      title: 'Privacy',
      body: '<h1>Privacy</h1><p>Wij houden niets van u bij.</p>',
    },
    {
      name: 'called conditions of privacy',
      url: '/voorwaarden-privacy',
      title: 'Webshop',
      body: '<h1>Privacy voorwaarden</h1><p>Wie bij ons koopt, laat gegevens achter. Welke zijn dat?</p>',
    },
    {
      name: 'called by a name with the word advice, which is the site itself',
      url: 'https://www.zonneadvies.be/privacy-beleid',
      title: 'Privacy Beleid Zonneadvies',
      body: '<h1>Privacy Beleid Zonneadvies</h1><p>De betrokkene kan zijn gegevens laten wissen.</p>',
    },
    {
      name: 'under a name for all legal texts, where all of it is on personal data',
      url: '/wettelijke-vermeldingen',
      title: 'Wettelijke vermeldingen',
      body: '<h1>Wettelijke vermeldingen</h1><p>De bibliotheek hecht veel belang aan de vertrouwelijkheid van uw persoonsgegevens en legt hier uit wat zij doet.</p><p>De bibliotheek is verantwoordelijk voor de verwerking van de persoonsgegevens die u haar verschaft.</p><p>U hebt recht op inzage van de gegevens en u kan ze laten verbeteren of laten overdragen aan een ander.</p>',
    },
    {
      name: 'called privacy law, by who answers for it',
      url: '/privacywet',
      title: 'Privacywet',
      body: '<h1>Privacywet</h1><p>Uw persoonsgegevens worden verwerkt door het OCMW, als verwerkingsverantwoordelijke.</p>',
    },
    {
      name: 'in French',
      url: '/fr/vie-privee',
      title: 'Vie privée',
      body: '<h1>Déclaration de confidentialité</h1><p>Nous collectons votre nom.</p>',
    },
    {
      name: 'in English',
      url: '/en/legal',
      title: 'Privacy notice',
      body: '<h1>Privacy notice</h1><p>We collect your name and e-mail address.</p>',
    },
    {
      name: 'for members',
      url: '/leden',
      title: 'Club',
      body: `<h1>Privacyverklaring voor leden</h1>${OWN}`,
    },
    {
      name: 'a few lines of a club',
      url: '/club/gdpr',
      title: 'Duivenbond',
      body: '<p>Verantwoordelijke: Duivenbond De Reisduif vzw</p><p>Wij bewaren naam en telefoon. Leden mogen hun gegevens inkijken.</p>',
    },
    {
      name: 'a table without a word of we',
      url: '/avg',
      title: 'AVG',
      body: '<h1>AVG</h1><table><tr><td>Verantwoordelijke</td><td>Stichting De Speelwei</td></tr><tr><td>Telefoon</td><td>0341 12 34 56</td></tr></table>',
    },
    {
      name: 'first person',
      url: '/avg',
      title: 'Penneweg',
      body: '<h1>Hoe ik met je gegevens omga</h1><p>Ik bewaar offertes zeven jaar. Wil je weten wat ik van je heb? Vraag het me. Fouten verbeter ik.</p><p>Je mag vragen om inzage in je gegevens.</p>',
    },
    { name: 'called AVG', url: '/avg', title: 'AVG', body: `<h1>AVG</h1>${OWN}` },
    {
      name: 'new among the news',
      url: '/nieuws/privacyverklaring',
      title: 'Privacyverklaring',
      body: `<h1>Privacyverklaring</h1>${OWN}`,
    },
  ],
  cookies: [
    {
      name: 'Dutch',
      url: '/cookiebeleid',
      title: 'Cookiebeleid',
      body: '<h1>Cookiebeleid</h1><p>Wij plaatsen cookies. Lees ook ons privacybeleid.</p><h2>Welke cookies?</h2><p>Zie de tabel.</p>',
    },
    {
      name: 'with rights',
      url: '/cookies',
      title: 'Cookies',
      body: '<h1>Cookieverklaring</h1><p>U kunt uw toestemming intrekken. U heeft recht op inzage van uw gegevens.</p>',
    },
  ],
  terms: [
    {
      name: 'with a chapter on privacy',
      url: '/voorwaarden',
      title: 'Algemene voorwaarden',
      body: `<h1>Algemene voorwaarden</h1><h2>Artikel 1. Betaling</h2><p>Betaling binnen 30 dagen.</p><h2>Artikel 9. Privacy</h2><p>Wij verwerken uw gegevens volgens ons privacybeleid. U heeft recht op inzage.</p>`,
    },
    {
      name: 'disclaimer',
      url: '/disclaimer',
      title: 'Disclaimer',
      body: '<h1>Disclaimer</h1><p>Aan deze site kunt u geen rechten ontlenen.</p>',
    },
  ],
  article: [
    {
      name: 'advice',
      url: '/blog/privacyverklaring-opstellen',
      title: 'Een privacyverklaring opstellen: vijf tips',
      body: `<h1>Een privacyverklaring opstellen: vijf tips</h1>${ABOUT}`,
    },
    {
      name: 'question',
      url: '/kennisbank/avg/',
      title: 'Wat is de AVG?',
      body: `<h1>Wat is de AVG?</h1>${ABOUT}`,
    },
    {
      name: 'service',
      url: '/diensten/gdpr',
      title: 'GDPR-advies voor kmo’s',
      body: `<h1>GDPR-advies voor kmo’s</h1>${ABOUT}`,
    },
    {
      name: 'help that is sold, in few lines',
      url: '/avg',
      title: 'AVG',
      body: '<h1>AVG</h1><p>Wij helpen uw organisatie om aan de AVG te voldoen. Wij hebben ervaring met scholen. Uw klanten hebben recht op inzage.</p>',
    },
    {
      name: 'news',
      url: '/nieuws/2025/boete-privacy',
      title: 'Boete voor schending privacy',
      body: `<h1>Boete voor schending privacy</h1>${ABOUT}`,
    },
  ],
  contact: [
    {
      name: 'with a consent box',
      url: '/contact',
      title: 'Contact',
      body: '<h1>Contact</h1><p>Markt 1, 3900 Pelt</p><form><label>Ik ga akkoord met het privacybeleid</label></form>',
    },
  ],
  other: [
    {
      name: 'home with a link',
      url: '/',
      title: 'Bakkerij Peeters',
      body: '<h1>Vers brood</h1><p>Elke dag.</p><footer><a href="/privacy">Privacy</a></footer>',
    },
    {
      name: 'home with a word on data',
      url: '/',
      title: 'Bakkerij Peeters',
      body: '<h1>Vers brood</h1><p>Wij gebruiken je gegevens alleen om te antwoorden.</p>',
    },
    {
      name: 'about',
      url: '/over-ons',
      title: 'Over ons',
      body: '<h1>Over ons</h1><p>Wij bakken sinds 1950.</p>',
    },
    { name: 'empty', url: '/', title: '', body: '' },
  ],
};

describe('what kind of page it is', () => {
  const cases = Object.entries(SAMPLES).flatMap(([kind, samples]) =>
    samples.map((sample) => ({ kind, ...sample })),
  );
  test.each(cases)('$kind: $name', ({ kind, url, title, body }) => {
    const { document } = parseHTML(
      `<!doctype html><html lang="nl"><head><title>${title}</title></head><body>${body}</body></html>`,
    );
    const page = readBlocks(document as unknown as Document, {
      url: `https://www.bakker.example${url}`,
      isLive: false,
      now: () => 0,
    });
    expect(classifyPage(page)).toBe(kind);
  });
});
