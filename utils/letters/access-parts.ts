import { list, text, withShort } from './build-paragraph';
import type { LetterRequest, Paragraph } from './letter';
import { personOf } from './words';

/** Art. 15(1)(a)–(h), in the order of the article. */
export function information(request: LetterRequest): Paragraph {
  const { about, data, me } = personOf(request);
  const concrete = `voor ${me === 'mij' ? 'mijn concrete situatie' : 'de concrete situatie van mijn kind'}`;
  return withShort(
    list(
      'information',
      `Bezorg mij, ${concrete}, deze informatie (artikel 15, lid 1, punten a) tot en met h), AVG):`,
      [
        `de doeleinden waarvoor u ${data} verwerkt;`,
        'de categorieën van persoonsgegevens;',
        'de ontvangers aan wie u de gegevens hebt verstrekt of zult verstrekken, elk bij naam, in het bijzonder ontvangers buiten de Europese Economische Ruimte en internationale organisaties. Kunt u een ontvanger onmogelijk noemen? Geef dan de categorie en de reden (Hof van Justitie, C-154/21);',
        'de bewaartermijn of, als dat niet mogelijk is, de criteria om die te bepalen;',
        'het bestaan van het recht op rectificatie, wissing en beperking, en van het recht van bezwaar;',
        'het recht om een klacht in te dienen bij een toezichthoudende autoriteit;',
        `alle beschikbare informatie over de bron van de gegevens die u niet bij ${me} zelf hebt verzameld;`,
        `of u geautomatiseerde besluiten ${about} neemt, met inbegrip van profilering (artikel 22, leden 1 en 4, AVG). Zo ja, nuttige informatie over de onderliggende logica, het belang en de verwachte gevolgen daarvan voor ${me}.`,
      ],
      'letter',
      [
        '15(1)(a)',
        '15(1)(b)',
        '15(1)(c)',
        '15(1)(d)',
        '15(1)(e)',
        '15(1)(f)',
        '15(1)(g)',
        '15(1)(h)',
        '22(1)',
        'C-154/21',
      ],
    ),
    'Bezorg mij ook alle informatie van artikel 15, lid 1, punten a) tot en met h), AVG, met de ontvangers elk bij naam (Hof van Justitie, C-154/21).',
  );
}

/** Art. 15(2). */
export function safeguards(request: LetterRequest): Paragraph {
  return withShort(
    text(
      'safeguards',
      `Geeft u ${personOf(request).data} door aan een land buiten de Europese Economische Ruimte of aan een internationale organisatie? Laat mij dan per ontvanger weten welke passende waarborgen (artikel 46 AVG) u daarvoor hebt (artikel 15, lid 2, AVG).`,
      ['15(2)', '46'],
    ),
    'Noem ook de passende waarborgen voor elke doorgifte buiten de Europese Economische Ruimte (artikel 15, lid 2, AVG).',
  );
}

/** Art. 15(3): a faithful and intelligible copy of all data; the first is free, without reasons. */
export function copy(request: LetterRequest): Paragraph {
  const electronic =
    request.sender?.email != null || request.channel === 'email' || request.channel === 'webForm'
      ? 'Bezorg mij de kopie in een gangbare elektronische vorm, op een beveiligde manier.'
      : 'Bezorg mij de kopie op papier.';
  return withShort(
    text(
      'copy',
      `De kopie moet een getrouwe en begrijpelijke weergave van al die gegevens zijn (artikel 15, lid 3, AVG; Hof van Justitie, C-487/21). ${electronic} De eerste kopie is kosteloos en ik hoef mijn verzoek niet te motiveren (Hof van Justitie, C-307/22). Moet u rekening houden met de rechten van anderen (artikel 15, lid 4, AVG)? Laat dan alleen weg wat daarvoor nodig is, en schrijf erbij wat u weglaat en waarom.`,
      ['15(3)', '15(4)', 'C-487/21', 'C-307/22'],
    ),
    `${electronic} Ze moet getrouw en begrijpelijk zijn (artikel 15, lid 3, AVG; Hof van Justitie, C-487/21).`,
  );
}

/** The part of art. 15 that goes along with an objection to direct marketing: source and recipients. */
export function sourceAndRecipients(request: LetterRequest): Paragraph {
  const { data } = personOf(request);
  return text(
    'sourceAndRecipients',
    `Laat mij ook weten van wie u ${data} hebt gekregen (artikel 15, lid 1, punt g), AVG) en noem bij naam aan wie u ze hebt doorgegeven (artikel 15, lid 1, punt c), AVG; Hof van Justitie, C-154/21).`,
    ['15(1)(g)', '15(1)(c)', 'C-154/21'],
  );
}
