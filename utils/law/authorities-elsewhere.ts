import type { Authority } from './authorities';

/**
 * The supervisory authorities of the other Member States, one line each: country, region, name, postal address
 * (without the country), e-mail, telephone, website. Facts from the list "supervisory-authorities" of
 * datenanfragen/data (CC0-1.0), commit 0a29c3d, read on 2026-11-22; not checked on each authority's own site, so
 * the interface asks the user to look there before writing.
 *
 * Germany has an authority for the federation and one or two for each Land; the Land where the user lives or
 * where the company sits decides. Its authorities for churches and broadcasters are not covered.
 */
const TABLE = `
AT |  | Österreichische Datenschutzbehörde | Barichgasse 40-42, 1030 Wien | dsb@dsb.gv.at | +43 1 521520 | https://www.dsb.gv.at/
BG |  | Commission for Personal Data Protection Bulgaria | 2 Prof. Tsvetan Lazarov Blvd., Sofia 1592 | kzld@cpdp.bg | +359 2 915 3519 | https://www.cpdp.bg
CY |  | Γραφείο Επιτρόπου Δεδομένων Προσωπικού Χαρακτήρα | Τ.Θ. 23378, 1682 Λευκωσία (Nicosia) | commissioner@dataprotection.gov.cy | +357 22 818456 | http://www.dataprotection.gov.cy
CZ |  | Úřad pro ochranu osobních údajů | Pplk. Sochora 27, 170 00 Praha 7 | posta@uoou.cz | +420 234 665 111 | https://www.uoou.cz/
DK |  | Datatilsynet | Carl Jacobsens Vej 35, 2500 Valby | dt@datatilsynet.dk | +45 33 19 32 00 | https://www.datatilsynet.dk/
EE |  | Andmekaitse Inspektsioon | 39 Tatari St., 10134 Tallinn | info@aki.ee | +372 627 4135 | http://www.aki.ee/
ES |  | Agencia Española de Protección de Datos | C/ Jorge Juan, 6, 28001 Madrid |  | +34 900 293 183 | https://www.aepd.es/
FI |  | Tietosuojavaltuutetun toimisto | PL 800, 00531 Helsinki | tietosuoja@om.fi | +358 29 5666700 | https://tietosuoja.fi
FR |  | Commission Nationale de l’Informatique et des Libertés | 3 Place de Fontenoy, TSA 80715, 75334 PARIS CEDEX 07 |  | +33 1 53 73 22 22 | https://www.cnil.fr/
GR |  | Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα | Kifissias 1 – 3, 115 23 Athens | complaints@dpa.gr | +30 21 0647 5600 | https://www.dpa.gr/
HR |  | Agencija za zaštitu osobnih podataka | Selska cesta 136, 10 000 Zagreb | azop@azop.hr | +385 1 4609 000 | https://azop.hr/
HU |  | Nemzeti Adatvédelmi és Információszabadság Hatóság | Budapest, Pf.: 9., 1363 | ugyfelszolgalat@naih.hu | +36 1 391 1400 | https://www.naih.hu/
IE |  | Irish Data Protection Commission | 21 Fitzwilliam Square South, Dublin 2, D02 RD28 | info@dataprotection.ie | +353 1800 437 737 | https://www.dataprotection.ie
IT |  | Garante per la protezione dei dati personali | Piazza Venezia 11, 00187 Roma | protocollo@pec.gpdp.it | +39 06 696771 | https://www.garanteprivacy.it/
LT |  | Valstybinė duomenų apsaugos inspekcija | L. Sapiegos str. 17, 10312 Vilnius | ada@ada.lt | +370 5 271 2804 | https://vdai.lrv.lt/
LU |  | Commission nationale pour la protection des données | 15, Boulevard du Jazz, L-4370 Belvaux | info@cnpd.lu | +352 26 10 60 1 | https://cnpd.public.lu
LV |  | Datu valsts inspekcija | Elijas iela 17, Riga, LV-1050 | pasts@dvi.gov.lv | +371 67 223 131 | https://www.dvi.gov.lv/
MT |  | Office of the Information and Data Protection Commissioner of Malta | Floor 2, Airways House, Triq Il-Kbira, Tas-Sliema SLM 1549 | idpc.info@idpc.org.mt | +356 2328 7100 | https://idpc.org.mt
PL |  | UODO – Urząd Ochrony Danych Osobowych | ul. Stawki 2, 00-193 Warszawa | kancelaria@uodo.gov.pl | +48 22 531 03 00 | https://www.uodo.gov.pl/
PT |  | CNPD – Comissão Nacional de Protecção de Dados | Av. D. Carlos I, 134 - 1.º, 1200-651 Lisboa | geral@cnpd.pt | +351 21 392 8400 | https://www.cnpd.pt
RO |  | Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal | B-dul G-ral. Gheorghe Magheru 28-30, Sector 1, cod postal 010336, Bucuresti | anspdcp@dataprotection.ro | +40 31 805 9211 | https://www.dataprotection.ro/
SE |  | Integritetsskyddsmyndigheten | Box 8114, 104 20 Stockholm | imy@imy.se | +46 8 657 61 00 | https://www.imy.se/
SI |  | Informacijski pooblaščenec | Dunajska cesta 22, 1000 Ljubljana | gp.ip@ip-rs.si | +386 1 230 97 30 | https://www.ip-rs.si/
SK |  | Úrad na ochranu osobných údajov Slovenskej republiky | Hraničná 12, 820 07 Bratislava 27 | statny.dozor@pdp.gov.sk | +421 2 323 132 14 | https://dataprotection.gov.sk/uoou/
DE | federaal | Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit | Graurheindorfer Str. 153, 53117 Bonn | poststelle@bfdi.bund.de | +49 228 9977990 | https://www.bfdi.bund.de
DE | Baden-Württemberg | Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg | Postfach 10 29 32, 70025 Stuttgart | poststelle@lfdi.bwl.de | +49 711 6155410 | https://www.baden-wuerttemberg.datenschutz.de/
DE | Bayern, private sector | Bayerisches Landesamt für Datenschutzaufsicht | Postfach 1349, 91504 Ansbach | poststelle@lda.bayern.de | +49 981 1800930 | https://www.lda.bayern.de/de/index.html
DE | Bayern, overheid | Der Bayerische Landesbeauftragte für den Datenschutz | Postfach 22 12 19, 80502 München | poststelle@datenschutz-bayern.de | +49 89 2126720 | https://www.datenschutz-bayern.de/
DE | Berlin | Berliner Beauftragte für Datenschutz und Informationsfreiheit | Alt-Moabit 59-61, 10555 Berlin | mailbox@datenschutz-berlin.de | +49 30 138890 | https://www.datenschutz-berlin.de
DE | Brandenburg | Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg | Stahnsdorfer Damm 77, 14532 Kleinmachnow | poststelle@lda.brandenburg.de | +49 33203 3560 | https://www.lda.brandenburg.de
DE | Bremen | Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen | Arndtstraße 1, 27570 Bremerhaven | office@datenschutz.bremen.de | +49 421 3612010 | https://www.datenschutz.bremen.de/
DE | Hessen | Der Hessische Beauftragte für Datenschutz und Informationsfreiheit | Postfach 3163, 65021 Wiesbaden | poststelle@datenschutz.hessen.de | +49 611 14080 | https://datenschutz.hessen.de/
DE | Hamburg | Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit | Ludwig-Erhard-Str 22, 7. OG, 20459 Hamburg | mailbox@datenschutz.hamburg.de | +49 40 428544040 | https://datenschutz-hamburg.de/
DE | Mecklenburg-Vorpommern | Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern | Schloss Schwerin, Lennéstraße 1, 19053 Schwerin | info@datenschutz-mv.de | +49 385 594940 | https://www.datenschutz-mv.de/
DE | Niedersachsen | Der Landesbeauftragte für den Datenschutz Niedersachsen | Postfach 221, 30002 Hannover | poststelle@lfd.niedersachsen.de | +49 511 1204500 | https://lfd.niedersachsen.de/startseite/
DE | Nordrhein-Westfalen | Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen | Kavalleriestraße 2 - 4, 40213 Düsseldorf | poststelle@ldi.nrw.de | +49 211 384240 | https://www.ldi.nrw.de/
DE | Rheinland-Pfalz | Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz | Postfach 30 40, 55020 Mainz | poststelle@datenschutz.rlp.de | +49 6131 89200 | https://www.datenschutz.rlp.de
DE | Saarland | Unabhängiges Datenschutzzentrum Saarland | Fritz-Dobisch-Straße 12, 66111 Saarbrücken | poststelle@datenschutz.saarland.de | +49 681 947810 | https://datenschutz.saarland.de/
DE | Sachsen | Sächsische Datenschutz- und Transparenzbeauftragte | Postfach 11 01 32, 01330 Dresden | post@sdtb.sachsen.de | +49 351 85471101 | https://www.datenschutz.sachsen.de
DE | Sachsen-Anhalt | Landesbeauftragter für den Datenschutz Sachsen-Anhalt | Postfach 1947, 39009 Magdeburg | poststelle@lfd.sachsen-anhalt.de | +49 391 818030 | https://datenschutz.sachsen-anhalt.de
DE | Schleswig-Holstein | Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein | Postfach 71 16, 24171 Kiel | mail@datenschutzzentrum.de | +49 431 9881200 | https://www.datenschutzzentrum.de/
DE | Thüringen | Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit | Postfach 900455, 99107 Erfurt | poststelle@datenschutz.thueringen.de | +49 361 573112900 | https://www.tlfdi.de
`;

export const OTHER_AUTHORITIES: readonly Authority[] = TABLE.trim().split('\n').map(readLine);

function readLine(line: string): Authority {
  const [country = '', region, name = '', address, email, phone, website] = line
    .split('|')
    .map((cell) => cell.trim());
  return {
    id: region ? `${country} ${region}` : country,
    country,
    region: region || null,
    name,
    shortName: name,
    address: address || null,
    email: email || null,
    phone: phone || null,
    website: website || null,
    tag: 'S2',
    seenIn: 'datenanfragen/data, supervisory-authorities, CC0-1.0',
    checkedOn: '2026-11-22',
  };
}
