import { avg } from './citation';

/** What each right gives, articles 15 to 22. The lettered items stand in `grounds.ts`. Checked 2026-11-22. */
export const RIGHTS_OF_ARTICLES = {
  '15': avg('15', 'Recht van inzage.'),
  '15(1)': avg(
    '15(1)',
    'U verneemt of er persoonsgegevens over u worden verwerkt, en zo ja krijgt u inzage en de informatie van de punten a) tot en met h).',
  ),
  '15(2)': avg(
    '15(2)',
    'Bij doorgifte naar een derde land verneemt u de passende waarborgen van artikel 46.',
  ),
  '15(3)': avg(
    '15(3)',
    'U krijgt een kopie; de eerste is kosteloos, en na een elektronisch verzoek in een gangbare elektronische vorm.',
  ),
  '15(4)': avg('15(4)', 'De kopie doet geen afbreuk aan de rechten en vrijheden van anderen.'),
  '16': avg(
    '16',
    'Onjuiste gegevens worden onverwijld gerectificeerd; onvolledige worden aangevuld, ook met een aanvullende verklaring.',
  ),
  '17': avg('17', 'Recht op gegevenswissing.'),
  '17(1)': avg('17(1)', 'Gegevens worden onverwijld gewist als een van de gronden a) tot en met f) geldt.'),
  '17(2)': avg('17(2)', 'Wie de gegevens openbaar maakte, verwittigt andere verwerkingsverantwoordelijken.'),
  '17(3)': avg(
    '17(3)',
    'Wissing blijft uit voor zover de verwerking nodig is om een van de redenen a) tot en met e).',
  ),
  '18': avg('18', 'Recht op beperking van de verwerking.'),
  '18(1)': avg('18(1)', 'De verwerking wordt beperkt in een van de gevallen a) tot en met d).'),
  '18(2)': avg(
    '18(2)',
    'Beperkte gegevens worden alleen nog opgeslagen, tenzij met toestemming, voor een rechtsvordering, om anderen te beschermen of om een gewichtig algemeen belang.',
  ),
  '18(3)': avg('18(3)', 'Voordat de beperking wordt opgeheven, wordt u op de hoogte gebracht.'),
  '20': avg('20', 'Recht op overdraagbaarheid van gegevens.'),
  '20(1)': avg(
    '20(1)',
    'U krijgt de gegevens die u verstrekte in een gestructureerde, gangbare en machineleesbare vorm, als de verwerking op toestemming of een overeenkomst berust en geautomatiseerd is.',
  ),
  '20(2)': avg('20(2)', 'De gegevens gaan rechtstreeks naar een ander als dat technisch mogelijk is.'),
  '20(3)': avg(
    '20(3)',
    'Overdracht laat het recht op wissing onverlet en geldt niet voor een taak van algemeen belang.',
  ),
  '20(4)': avg('20(4)', 'Overdracht doet geen afbreuk aan de rechten en vrijheden van anderen.'),
  '21(1)': avg(
    '21(1)',
    'Bezwaar om redenen die met uw situatie verband houden, tegen verwerking op grond van artikel 6, lid 1, punt e) of f); de verwerking stopt tenzij dwingende gerechtvaardigde gronden worden aangetoond.',
  ),
  '21(2)': avg(
    '21(2)',
    'Tegen direct marketing, ook tegen profilering daarvoor, kan altijd bezwaar worden gemaakt.',
  ),
  '21(3)': avg('21(3)', 'Na dat bezwaar worden de gegevens niet meer voor direct marketing verwerkt.'),
  '21(4)': avg(
    '21(4)',
    'Het recht van bezwaar wordt uitdrukkelijk en gescheiden onder de aandacht gebracht.',
  ),
  '21(5)': avg(
    '21(5)',
    'Bij diensten van de informatiemaatschappij kan het bezwaar geautomatiseerd worden gemaakt.',
  ),
  '21': avg('21', 'Recht van bezwaar.'),
  '22': avg('22', 'Recht om niet te worden onderworpen aan een uitsluitend geautomatiseerd besluit.'),
  '22(1)': avg(
    '22(1)',
    'U wordt niet onderworpen aan een uitsluitend geautomatiseerd besluit met rechtsgevolgen of een vergelijkbaar aanmerkelijk effect.',
  ),
  '22(2)': avg('22(2)', 'Behalve voor een overeenkomst, bij wet of met uitdrukkelijke toestemming.'),
  '22(3)': avg(
    '22(3)',
    'U hebt recht op menselijke tussenkomst, mag uw standpunt kenbaar maken en het besluit aanvechten.',
  ),
} as const;
