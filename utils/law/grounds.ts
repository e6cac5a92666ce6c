import { avg } from './citation';
import type { LegalBasis } from './rights';

/**
 * The closed lists of the AVG from which a letter or a tick list takes its items, keyed by article. `says` is
 * short Dutch that can stand in a letter or beside a box. Wording shortened from the statute; checked
 * 2026-11-22. Not covered: national law that widens or narrows a list (art. 23).
 */

/** The items of a request for access, art. 15(1)(a)–(h). */
export const ACCESS_ITEMS = {
  '15(1)(a)': avg('15(1)(a)', 'de verwerkingsdoeleinden'),
  '15(1)(b)': avg('15(1)(b)', 'de betrokken categorieën van persoonsgegevens'),
  '15(1)(c)': avg(
    '15(1)(c)',
    'de ontvangers aan wie de gegevens zijn of zullen worden verstrekt, met name in derde landen',
  ),
  '15(1)(d)': avg('15(1)(d)', 'de bewaartermijn of de criteria om die te bepalen'),
  '15(1)(e)': avg(
    '15(1)(e)',
    'het bestaan van het recht op rectificatie, wissing en beperking, en van het recht van bezwaar',
  ),
  '15(1)(f)': avg('15(1)(f)', 'het recht om een klacht in te dienen bij een toezichthoudende autoriteit'),
  '15(1)(g)': avg('15(1)(g)', 'de bron van de gegevens, als u die niet bij mij hebt verzameld'),
  '15(1)(h)': avg(
    '15(1)(h)',
    'geautomatiseerde besluitvorming, met inbegrip van profilering, met de onderliggende logica, het belang en de verwachte gevolgen ervan voor mij',
  ),
} as const;

/** The grounds on which erasure can be asked, art. 17(1)(a)–(f). */
export const ERASURE_GROUNDS = {
  '17(1)(a)': avg(
    '17(1)(a)',
    'de gegevens zijn niet langer nodig voor de doeleinden waarvoor ze zijn verzameld',
  ),
  '17(1)(b)': avg(
    '17(1)(b)',
    'ik trek mijn toestemming in en er is geen andere rechtsgrond voor de verwerking',
  ),
  '17(1)(c)': avg(
    '17(1)(c)',
    'ik maak bezwaar: onder artikel 21, lid 1, zonder dat er dwingendere gronden zijn, of onder artikel 21, lid 2, tegen direct marketing',
  ),
  '17(1)(d)': avg('17(1)(d)', 'de gegevens worden onrechtmatig verwerkt'),
  '17(1)(e)': avg(
    '17(1)(e)',
    'de gegevens moeten worden gewist om te voldoen aan een wettelijke verplichting',
  ),
  '17(1)(f)': avg(
    '17(1)(f)',
    'de gegevens zijn verzameld bij een aanbod van diensten van de informatiemaatschappij aan een kind (artikel 8, lid 1)',
  ),
} as const;

/** What can stand in the way of erasure, art. 17(3)(a)–(e). The controller must name it per part withheld. */
export const ERASURE_EXCEPTIONS = {
  '17(3)(a)': avg('17(3)(a)', 'het recht op vrijheid van meningsuiting en informatie'),
  '17(3)(b)': avg('17(3)(b)', 'een wettelijke verwerkingsverplichting, of een taak van algemeen belang'),
  '17(3)(c)': avg('17(3)(c)', 'redenen van algemeen belang op het gebied van volksgezondheid'),
  '17(3)(d)': avg('17(3)(d)', 'archivering in het algemeen belang, onderzoek of statistiek'),
  '17(3)(e)': avg('17(3)(e)', 'de instelling, uitoefening of onderbouwing van een rechtsvordering'),
} as const;

/** The cases in which restriction can be asked, art. 18(1)(a)–(d). */
export const RESTRICTION_GROUNDS = {
  '18(1)(a)': avg('18(1)(a)', 'ik betwist de juistheid van de gegevens, zolang u die controleert'),
  '18(1)(b)': avg(
    '18(1)(b)',
    'de verwerking is onrechtmatig en ik wil niet dat u de gegevens wist, maar dat u het gebruik ervan beperkt',
  ),
  '18(1)(c)': avg('18(1)(c)', 'u hebt de gegevens niet meer nodig, maar ik wel, voor een rechtsvordering'),
  '18(1)(d)': avg(
    '18(1)(d)',
    'ik heb bezwaar gemaakt onder artikel 21, lid 1, zolang niet vaststaat wiens gronden zwaarder wegen',
  ),
} as const;

/** When a solely automated decision is allowed after all, art. 22(2). */
export const AUTOMATED_DECISION_EXCEPTIONS = {
  '22(2)(a)': avg('22(2)(a)', 'het besluit is noodzakelijk voor een overeenkomst tussen mij en u'),
  '22(2)(b)': avg('22(2)(b)', 'het besluit is toegestaan bij een wet die passende maatregelen bevat'),
  '22(2)(c)': avg('22(2)(c)', 'het besluit berust op mijn uitdrukkelijke toestemming'),
} as const;

/** The legal bases of art. 6(1), and explicit consent of art. 9(2)(a) for special categories. */
export const BASES = {
  '6(1)(a)': avg('6(1)(a)', 'toestemming'),
  '6(1)(b)': avg('6(1)(b)', 'uitvoering van een overeenkomst'),
  '6(1)(c)': avg('6(1)(c)', 'wettelijke verplichting'),
  '6(1)(d)': avg('6(1)(d)', 'vitale belangen'),
  '6(1)(e)': avg('6(1)(e)', 'taak van algemeen belang of openbaar gezag'),
  '6(1)(f)': avg('6(1)(f)', 'gerechtvaardigd belang'),
  '9(2)(a)': avg('9(2)(a)', 'uitdrukkelijke toestemming voor bijzondere categorieën van persoonsgegevens'),
} as const;

export const ARTICLE_OF_BASIS: Readonly<Record<LegalBasis, keyof typeof BASES>> = {
  consent: '6(1)(a)',
  contract: '6(1)(b)',
  legalObligation: '6(1)(c)',
  vitalInterests: '6(1)(d)',
  publicTask: '6(1)(e)',
  legitimateInterests: '6(1)(f)',
};
