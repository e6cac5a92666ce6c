import type { LegalSourceId } from '@/utils/law/legal-sources';
import type { RefusalGround } from '@/utils/law/request-state';
import type { Person } from './words';

/** On what can a controller that refuses call, and what does it owe all the same? */
type Exception = {
  /** What follows "u beroept zich": the exception with its article. */
  readonly on: string;
  readonly owes: (person: Person) => string;
  readonly sources: readonly LegalSourceId[];
};

/** Some exceptions rest on a statute; of others there is often none to name. */
function partOnly(statute: 'de wetsbepaling' | 'de wetsbepaling, als die er is', more = ''): () => string {
  return () =>
    `Die uitzondering geldt alleen voor zover de verwerking daarvoor nodig is${more}. Wis dus al het overige, en noem mij voor elk deel dat u bewaart ${statute}, de reden en de bewaartermijn.`;
}

export const EXCEPTIONS: Readonly<
  Record<Exclude<RefusalGround, 'none' | 'other' | '12(5)' | '15(4)'>, Exception>
> = {
  '17(3)(a)': {
    on: 'op de vrijheid van meningsuiting en informatie (artikel 17, lid 3, punt a), AVG)',
    owes: partOnly('de wetsbepaling, als die er is'),
    sources: ['17(3)(a)', '17(3)'],
  },
  '17(3)(b)': {
    on: 'op een wettelijke verplichting of een taak van algemeen belang (artikel 17, lid 3, punt b), AVG)',
    owes: partOnly('de wetsbepaling'),
    sources: ['17(3)(b)', '17(3)'],
  },
  '17(3)(c)': {
    on: 'op het algemeen belang op het gebied van volksgezondheid (artikel 17, lid 3, punt c), AVG)',
    owes: partOnly('de wetsbepaling'),
    sources: ['17(3)(c)', '17(3)'],
  },
  '17(3)(d)': {
    on: 'op archivering, onderzoek of statistiek (artikel 17, lid 3, punt d), AVG)',
    owes: partOnly(
      'de wetsbepaling, als die er is',
      ', met de waarborgen van artikel 89, lid 1, AVG, en voor zover wissing dat doel onmogelijk dreigt te maken of ernstig in het gedrang dreigt te brengen',
    ),
    sources: ['17(3)(d)', '17(3)', '89(1)'],
  },
  '17(3)(e)': {
    on: 'op een rechtsvordering (artikel 17, lid 3, punt e), AVG)',
    owes: () => `Laat mij weten om welke vordering het gaat. ${partOnly('de wetsbepaling, als die er is')()}`,
    sources: ['17(3)(e)', '17(3)'],
  },
  '20(3)': {
    on: 'op een taak van algemeen belang of openbaar gezag (artikel 20, lid 3, AVG)',
    owes: () =>
      'Die uitzondering geldt alleen voor verwerking die voor zo’n taak nodig is. Noem mij de taak en de wet, en bezorg mij de gegevens die u op grond van toestemming of een overeenkomst verwerkt.',
    sources: ['20(3)', '20(1)'],
  },
  '20(4)': {
    on: 'op de rechten en vrijheden van anderen (artikel 20, lid 4, AVG)',
    owes: () =>
      'Laat alleen weg wat daarvoor nodig is, schrijf erbij wat u weglaat en waarom, en bezorg mij al het overige.',
    sources: ['20(4)'],
  },
  '21(1)': {
    on: 'op dwingende gerechtvaardigde gronden of op een rechtsvordering (artikel 21, lid 1, AVG)',
    owes: ({ interests }) =>
      `Het is aan u om die gronden of die rechtsvordering aan te tonen. Beroept u zich op dwingende gerechtvaardigde gronden, toon dan aan dat ze zwaarder wegen dan ${interests}. Beroept u zich op een rechtsvordering, laat mij dan weten welke, en waarom u deze gegevens daarvoor nodig hebt.`,
    sources: ['21(1)'],
  },
  '22(2)': {
    on: 'op een uitzondering van artikel 22, lid 2, AVG',
    owes: ({ interests }) =>
      `Laat mij weten welke. Steunt het besluit op een wet? Noem mij dan de bepaling, en de maatregelen die ${interests} beschermen (artikel 22, lid 2, punt b), AVG). Steunt het op een overeenkomst of op uitdrukkelijke toestemming, dan behoud ik het recht op menselijke tussenkomst, mag ik mijn standpunt geven en mag ik het besluit aanvechten (artikel 22, lid 3, AVG).`,
    sources: ['22(2)', '22(2)(b)', '22(3)'],
  },
};

/** Of the copy of art. 15(4) it depends on what was asked. */
export const COPY = {
  on: 'op de rechten en vrijheden van anderen (artikel 15, lid 4, AVG)',
  sources: ['15(4)'],
} as const;
