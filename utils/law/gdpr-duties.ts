import { avg } from './citation';

/** How a controller must deal with a request, and what it must tell unasked. Checked 2026-11-22. */
export const DUTIES = {
  '4(9)': avg(
    '4(9)',
    'Een ontvanger is ieder aan wie persoonsgegevens worden verstrekt; ook een verwerker is er een.',
  ),
  '4(11)': avg(
    '4(11)',
    'Toestemming is een vrije, specifieke, geïnformeerde en ondubbelzinnige wilsuiting door een verklaring of een ondubbelzinnige actieve handeling.',
  ),
  '5(1)(c)': avg('5(1)(c)', 'Persoonsgegevens blijven beperkt tot wat noodzakelijk is voor de doeleinden.'),
  '5(2)': avg('5(2)', 'De verwerkingsverantwoordelijke moet kunnen aantonen dat hij de beginselen naleeft.'),
  '7(1)': avg('7(1)', 'Wie op toestemming steunt, moet kunnen aantonen dat ze is gegeven.'),
  '7(3)': avg(
    '7(3)',
    'U kunt uw toestemming altijd intrekken, even eenvoudig als u ze gaf; dat verandert niets aan de rechtmatigheid van wat daarvoor gebeurde.',
    'S2',
    'Artikel 12, lid 3, geldt niet voor de intrekking zelf.',
  ),
  '8(1)': avg(
    '8(1)',
    'Regelt de toestemming van een kind bij een rechtstreeks aanbod van diensten van de informatiemaatschappij.',
  ),
  '11': avg(
    '11',
    'Wie iemand niet hoeft te identificeren voor zijn doeleinden, hoeft daarvoor geen extra gegevens bij te houden.',
  ),
  '12(1)': avg('12(1)', 'Informatie en mededelingen zijn beknopt, begrijpelijk en in duidelijke taal.'),
  '12(2)': avg('12(2)', 'De verwerkingsverantwoordelijke maakt de uitoefening van de rechten gemakkelijker.'),
  '12(3)': avg(
    '12(3)',
    'Het antwoord komt onverwijld en in ieder geval binnen een maand na ontvangst van het verzoek.',
    'S',
    'Alleen verzoeken onder de artikelen 15 tot en met 22.',
  ),
  '12(3)/extension': {
    ...avg(
      '12(3)',
      'De termijn kan met twee maanden worden verlengd als dat nodig is; dat moet binnen de eerste maand worden gemeld, met de redenen.',
      'S',
    ),
  },
  '12(3)/electronic': {
    ...avg('12(3)', 'Op een elektronisch verzoek komt zo mogelijk een elektronisch antwoord.', 'S'),
  },
  '12(4)': avg(
    '12(4)',
    'Wie geen gevolg geeft aan het verzoek, meldt dat binnen een maand, met de redenen en met de mogelijkheid van klacht en beroep bij de rechter.',
    'S',
  ),
  '12(5)': avg(
    '12(5)',
    'Het antwoord is kosteloos, behalve als het verzoek kennelijk ongegrond of buitensporig is; dat moet de verwerkingsverantwoordelijke aantonen.',
    'S',
  ),
  '12(6)': avg(
    '12(6)',
    'Alleen bij redelijke twijfel aan de identiteit mag om aanvullende informatie worden gevraagd die daarvoor nodig is.',
  ),
  '13': avg(
    '13',
    'Bij het verzamelen van gegevens bij u krijgt u de informatie van artikel 13, leden 1 en 2.',
  ),
  '13(1)(a)': avg('13(1)(a)', 'De identiteit en de contactgegevens worden meegedeeld.'),
  '13(1)(b)': avg(
    '13(1)(b)',
    'Is er een functionaris voor gegevensbescherming, dan worden de contactgegevens meegedeeld.',
  ),
  '13(1)(c)': avg('13(1)(c)', 'De doeleinden en de rechtsgrond van de verwerking worden meegedeeld.'),
  '13(1)(d)': avg('13(1)(d)', 'Bij een gerechtvaardigd belang wordt meegedeeld welk belang dat is.'),
  '13(1)(e)': avg('13(1)(e)', 'De ontvangers of categorieën van ontvangers worden meegedeeld.'),
  '13(1)(f)': avg('13(1)(f)', 'Doorgifte naar derde landen en de waarborgen daarvoor worden meegedeeld.'),
  '13(2)(a)': avg('13(2)(a)', 'De bewaartermijn, of de criteria daarvoor, wordt meegedeeld.'),
  '13(2)(b)': avg('13(2)(b)', 'De rechten van de betrokkene worden meegedeeld.'),
  '13(2)(c)': avg(
    '13(2)(c)',
    'Bij toestemming wordt meegedeeld dat u ze altijd kunt intrekken, zonder gevolg voor wat daarvoor gebeurde.',
  ),
  '13(2)(d)': avg('13(2)(d)', 'Het recht om een klacht in te dienen bij een autoriteit wordt meegedeeld.'),
  '13(2)(e)': avg(
    '13(2)(e)',
    'Er wordt meegedeeld of u gegevens moet verstrekken en wat anders de gevolgen zijn.',
  ),
  '13(2)(f)': avg(
    '13(2)(f)',
    'Geautomatiseerde besluitvorming, met inbegrip van profilering, wordt meegedeeld.',
  ),
  '14': avg('14', 'Komen de gegevens niet van u, dan krijgt u de informatie van artikel 14, leden 1 en 2.'),
  '14(1)(d)': avg('14(1)(d)', 'De categorieën van gegevens worden meegedeeld.'),
  '14(2)(f)': avg('14(2)(f)', 'De bron van de gegevens wordt meegedeeld.'),
  '14(3)': avg('14(3)', 'Die informatie komt uiterlijk een maand na de verkrijging van de gegevens.'),
  '19': avg(
    '19',
    'Elke ontvanger wordt in kennis gesteld van rectificatie, wissing of beperking, tenzij dat onmogelijk is of onevenredig veel inspanning vergt; op verzoek verneemt u wie die ontvangers zijn.',
  ),
  '26(3)': avg('26(3)', 'Wie samen verantwoordelijk is, kan door de betrokkene elk worden aangesproken.'),
  '89(1)': avg(
    '89(1)',
    'Verwerking voor archivering, onderzoek of statistiek heeft passende waarborgen nodig.',
  ),
  '45': avg('45', 'Doorgifte kan naar een land met een adequaatheidsbesluit.'),
  '46': avg('46', 'Doorgifte zonder adequaatheidsbesluit vereist passende waarborgen.'),
  '49': avg('49', 'Zonder adequaatheidsbesluit of waarborgen kan doorgifte alleen in specifieke gevallen.'),
  '77': avg(
    '77(1)',
    'U kunt een klacht indienen bij de autoriteit van uw gewone verblijfplaats, uw werkplek of de plaats van de inbreuk.',
    'S',
  ),
  '79': avg('79', 'U hebt recht op een doeltreffende voorziening in rechte.'),
  '82': avg('82', 'Wie door een inbreuk schade lijdt, heeft recht op schadevergoeding.'),
} as const;
