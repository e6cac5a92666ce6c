import type { Tag } from './citation';

/**
 * The authorities by name and address. Checked 2026-11-22.
 *
 * The facts of the GBA and the AP stand on their own sites and, for the GBA, in its decisions [S]; the fax
 * number of the AP and its older telephone number are left out, as its site gives one telephone number. The
 * address of the VTC stood on an older page of it: a paper to the VTC goes by its own form. Of the COC and the
 * Comité I only the names and what they watch over were seen.
 */
export interface Authority {
  id: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** Which part of the country or which bodies, where there are several authorities. */
  region: string | null;
  name: string;
  shortName: string;
  /** One line, without the country. */
  address: string | null;
  email: string | null;
  /** As it is printed, with country code. */
  phone: string | null;
  website: string | null;
  tag: Tag;
  seenIn: string;
  checkedOn: string;
}

const CHECKED = { tag: 'S', checkedOn: '2026-11-22' } as const;

/** The Belgian authority, for private bodies, federal bodies and every resident of Belgium. */
export const GBA = {
  ...CHECKED,
  id: 'GBA',
  country: 'BE',
  region: null,
  name: 'Gegevensbeschermingsautoriteit',
  shortName: 'GBA',
  address: 'Drukpersstraat 35, 1000 Brussel',
  email: 'contact@apd-gba.be',
  phone: '+32 2 274 48 00',
  website: 'https://www.gegevensbeschermingsautoriteit.be/',
  seenIn: 'website van de GBA',
} as const satisfies Authority;

/** What else was seen of the GBA, as it calls itself in each national language. */
export const GBA_DETAILS = {
  names: {
    nl: 'Gegevensbeschermingsautoriteit (GBA)',
    fr: 'Autorité de protection des données (APD)',
    de: 'Datenschutzbehörde',
    en: 'Data Protection Authority',
  },
  addresses: {
    nl: 'Drukpersstraat 35, 1000 Brussel',
    fr: 'Rue de la Presse 35, 1000 Bruxelles',
    de: 'Rue de la Presse 35, 1000 Brüssel',
    en: 'Rue de la Presse 35, 1000 Brussels',
  },
  fax: '+32 2 274 48 35',
  enterpriseNumber: '0694679950',
  websites: [
    'https://www.gegevensbeschermingsautoriteit.be/',
    'https://www.autoriteprotectiondonnees.be/',
    'https://www.dataprotectionauthority.be/',
    'https://www.datenschutzbehorde.be/',
  ],
  youthWebsite: 'https://www.beschermjegegevens.be/',
  complaintPage: 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/klacht-indienen',
  mediationPage: 'https://www.gegevensbeschermingsautoriteit.be/burger/acties/bemiddeling-aanvragen',
  /** Conditions the site states for a complaint and for mediation. */
  conditions: [
    'gedateerd en ondertekend, met de hand of elektronisch',
    'in het Nederlands, Frans of Duits',
    'met het bewijs dat u uw recht eerst bij de verwerkingsverantwoordelijke uitoefende',
    'op het formulier van de GBA, per post of opgeladen op haar website',
  ],
  remarks: [
    'De behandeling is gratis.',
    'De stukken kunnen aan de verwerkingsverantwoordelijke worden bezorgd.',
    'De GBA kent geen schadevergoeding toe.',
    'De GBA raadt bemiddeling eerst aan.',
    'Ongewenste post en oproepen kunnen ook naar het Meldpunt van de FOD Economie.',
  ],
} as const;

export const AP = {
  ...CHECKED,
  id: 'AP',
  country: 'NL',
  region: null,
  name: 'Autoriteit Persoonsgegevens',
  shortName: 'AP',
  address: 'Postbus 93374, 2509 AJ Den Haag',
  email: null,
  phone: '+31 88 180 52 50',
  website: 'https://www.autoriteitpersoonsgegevens.nl/',
  seenIn: 'website van de Autoriteit Persoonsgegevens',
} as const satisfies Authority;

export const VTC = {
  ...CHECKED,
  id: 'VTC',
  country: 'BE',
  region: 'Vlaamse overheid en lokale besturen',
  name: 'Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens',
  shortName: 'VTC',
  address: 'Koning Albert II-laan 15, 1210 Brussel',
  email: 'contact@toezichtcommissie.be',
  phone: null,
  website:
    'https://www.vlaanderen.be/vlaamse-toezichtcommissie/rechten-van-betrokkenen/klachtenprocedure-vtc',
  seenIn: 'pagina’s van de VTC; het adres op een oudere pagina',
} as const satisfies Authority;

export const COC = {
  ...CHECKED,
  id: 'COC',
  country: 'BE',
  region: 'politie',
  name: 'Controleorgaan op de politionele informatie',
  shortName: 'COC',
  address: null,
  email: null,
  phone: null,
  website: null,
  seenIn: 'klachtenpagina van de GBA',
} as const satisfies Authority;

export const COMITE_I = {
  ...CHECKED,
  id: 'Comité I',
  country: 'BE',
  region: 'inlichtingendiensten',
  name: 'Vast Comité I',
  shortName: 'Comité I',
  address: null,
  email: null,
  phone: null,
  website: null,
  seenIn: 'klachtenpagina van de GBA',
} as const satisfies Authority;
