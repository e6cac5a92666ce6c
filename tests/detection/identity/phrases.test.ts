import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readLines } from '@/utils/detection/identity/lines';
import { findNames } from '@/utils/detection/name/find-name';
import { SUBJECT_PHRASES } from '@/utils/detection/name/phrases-identity';
import { OBJECT_PHRASES } from '@/utils/detection/name/phrases-name-behind';
import { readBlocks } from '@/utils/detection/page/text-blocks';

/** For each phrase a sentence it takes (with the name) and one it leaves. */
const EXAMPLES: Readonly<Record<string, { yes: readonly [string, string]; no: string }>> = {
  'sentence:verantwoordelijke': {
    yes: ['Bakkerij Rogge BV is verantwoordelijk voor de verwerking van uw gegevens.', 'Bakkerij Rogge BV'],
    no: 'Bakkerij Rogge BV is niet verantwoordelijk voor de inhoud van andere sites.',
  },
  'sentence:is-verantwoordelijk': {
    yes: ['Voor deze gegevens is Bakkerij Rogge de verwerkingsverantwoordelijke.', 'Bakkerij Rogge'],
    no: 'Voor uw wachtwoord is Uzelf verantwoordelijk.',
  },
  'sentence:controller': {
    yes: ['Rye Bakery Ltd. is the data controller.', 'Rye Bakery Ltd'],
    no: 'A controller is whoever decides on the purposes.',
  },
  'sentence:hierna': {
    yes: ['Bakkerij Rogge (hierna: “wij”) bakt brood.', 'Bakkerij Rogge'],
    no: 'Hieronder leest u wat wij bakken.',
  },
  'sentence:gevestigd': {
    yes: ['Bakkerij Rogge, gevestigd te Mol, bakt brood.', 'Bakkerij Rogge'],
    no: 'Wij zijn gevestigd te Mol.',
  },
  'sentence:respecteert': {
    yes: ['Bakkerij Rogge respecteert de privacy van haar klanten.', 'Bakkerij Rogge'],
    no: 'Bakkerij Rogge respecteert de openingstijden.',
  },
  'sentence:heeft': {
    yes: ['Bakkerij Rogge kan persoonsgegevens doorgeven.', 'Bakkerij Rogge'],
    no: 'Bakkerij Rogge kan brood bakken.',
  },
  'sentence:is-een': {
    yes: ['Bakkerij Rogge is een bakkerij in Mol.', 'Bakkerij Rogge'],
    no: 'Dit is een bakkerij in Mol.',
  },
  'sentence:handelsnaam': {
    yes: ['Rogge Bakt is een handelsnaam van Peeters BV.', 'Rogge Bakt'],
    no: 'Een handelsnaam van iemand anders gebruiken wij niet.',
  },
  'sentence:handelend': {
    yes: ['Lien Peeters, handelend onder de naam Rogge, bakt brood.', 'Lien Peeters'],
    no: 'Wij letten op handelend optreden.',
  },
  'sentence:uitgebaat': {
    yes: ['Rogge Bakt wordt uitgebaat door Peeters BV.', 'Rogge Bakt'],
    no: 'De bakkerij werd goed bezocht.',
  },
  'sentence:verantwoordelijke-is': {
    yes: ['De verantwoordelijke voor de verwerking is Bakkerij Rogge.', 'Bakkerij Rogge'],
    no: 'Wie verantwoordelijk is, staat elders.',
  },
  'sentence:controller-is': {
    yes: ['Le responsable du traitement est Boulangerie Seigle SRL.', 'Boulangerie Seigle SRL'],
    no: 'The controller decides.',
  },
  'sentence:bevoegd-gezag': {
    yes: ['Het bevoegd gezag van de school is Stichting Het Groene Lint.', 'Stichting Het Groene Lint'],
    no: 'Het bevoegd gezag besluit daarover.',
  },
  'sentence:ons-bedrijf': {
    yes: ['In onze praktijk, Kinepraktijk Beweeg, werken wij met drie.', 'Kinepraktijk Beweeg'],
    no: 'In onze praktijk, waar wij met drie werken.',
  },
  'sentence:verwerkt-ook': {
    yes: ['Via deze site verwerkt Bakkerij Rogge uw persoonsgegevens.', 'Bakkerij Rogge'],
    no: 'Via deze site verwerkt de bakkerij uw persoonsgegevens.',
  },
  'sentence:team-van': {
    yes: ['Wij van Bakkerij Rogge vinden privacy belangrijk.', 'Bakkerij Rogge'],
    no: 'Wij van de bakkerij bakken graag.',
  },
  'sentence:eigenaar-van': {
    yes: ['Lien Peeters is zaakvoerder van Bakkerij Rogge.', 'Bakkerij Rogge'],
    no: 'Lien Peeters is eigenaar van deze site.',
  },
  'sentence:dat-is': {
    yes: ['Wie heeft uw gegevens? Dat is Bakkerij Rogge.', 'Bakkerij Rogge'],
    no: 'Wat vragen wij? Dat is per dienst anders.',
  },
  'sentence:heet': {
    yes: ['Ons bedrijf heet Bakkerij Rogge.', 'Bakkerij Rogge'],
    no: 'Ons bedrijf heet u welkom.',
  },
  'sentence:eenmanszaak-van': {
    yes: ['Rogge Bakt is een eenmanszaak van Lien Peeters.', 'Lien Peeters'],
    no: 'Een eenmanszaak van één persoon.',
  },
  'sentence:wij-zijn': { yes: ['Wij zijn Bakkerij Rogge.', 'Bakkerij Rogge'], no: 'Wij zijn blij met u.' },
  'sentence:uitgebaat-door': {
    yes: ['Deze site wordt uitgebaat door Peeters BV.', 'Peeters BV'],
    no: 'Uw brood wordt gebracht door een fietser.',
  },
  'sentence:handelsnaam-van': {
    yes: ['Rogge Bakt is een handelsnaam van Peeters BV.', 'Peeters BV'],
    no: 'Een handelsnaam van ons bestaat niet.',
  },
  'sentence:onderdeel-van': {
    yes: ['Rogge is onderdeel van Graan Holding NV.', 'Graan Holding NV'],
    no: 'Dit is onderdeel van onze werkwijze.',
  },
  'sentence:onder-de-naam': {
    yes: ['Lien Peeters, handelend onder de naam Rogge Bakt, bakt brood.', 'Rogge Bakt'],
    no: 'Het brood ligt onder de toonbank.',
  },
  'sentence:pagina-is-van': {
    yes: ['Deze pagina is van Bakkerij Rogge, in Pelt.', 'Bakkerij Rogge'],
    no: 'Deze pagina is van 1 mei tot 3 juni gesloten.',
  },
  'sentence:als-wij': {
    yes: ['Als vzw Rogge verwerken wij gegevens van leden.', 'vzw Rogge'],
    no: 'Als vereniging van vrijwilligers bakken wij brood.',
  },
  'sentence:website-van': {
    yes: ['Dit is de website van Bakkerij Rogge.', 'Bakkerij Rogge'],
    no: 'Dit is de website van onze bakkerij.',
  },
  'heading:privacy-van': {
    yes: ['Privacyverklaring van Bakkerij Rogge', 'Bakkerij Rogge'],
    no: 'Privacyverklaring van 2024',
  },
  'sentence:hoe-omgaat': {
    yes: ['Hier leest u hoe Bakkerij Rogge omgaat met uw gegevens.', 'Bakkerij Rogge'],
    no: 'Hier leest u hoe wij omgaan met uw gegevens.',
  },
  'sentence:bij': {
    yes: ['Bij Bakkerij Rogge hechten we aan privacy.', 'Bakkerij Rogge'],
    no: 'Bij ons bakt u zelf.',
  },
  'sentence:penvoerder': {
    yes: ['Penvoerder van het project is Bakkerij Rogge, in Pelt.', 'Bakkerij Rogge'],
    no: 'Een penvoerder van een project is belangrijk.',
  },
  'sentence:achter-de-site': {
    yes: ['De organisatie achter deze website is Bakkerij Rogge.', 'Bakkerij Rogge'],
    no: 'Achter deze website zit een mens.',
  },
  'sentence:diensten-van': {
    yes: ['Dit geldt voor klanten van Bakkerij Rogge.', 'Bakkerij Rogge'],
    no: 'Dit geldt voor iedereen.',
  },
  'sentence:door-verwerkt': {
    yes: ['Uw gegevens worden verwerkt door Bakkerij Rogge.', 'Bakkerij Rogge'],
    no: 'Uw gegevens worden verwerkt door ons.',
  },
};

function found(sentence: string, how: string): string[] {
  const html = `<html><body><p>${sentence}</p></body></html>`;
  const page = readBlocks(parseHTML(html).document as unknown as Document, {
    url: 'https://voorbeeld.nl/privacy',
    isLive: false,
    now: () => 0,
  });
  const lines = readLines(page);
  return findNames(page, lines, [])
    .filter((name) => name.how === how)
    .map(({ full }) => full);
}

describe.each([...new Set([...SUBJECT_PHRASES, ...OBJECT_PHRASES].map(({ how }) => how))])('%s', (how) => {
  test('has examples', () => {
    expect(EXAMPLES[how]).toBeDefined();
  });
  test('takes its yes', () => {
    const [sentence, name] = EXAMPLES[how]?.yes ?? ['', ''];
    expect(found(sentence, how)).toContain(name);
  });
  test('leaves its no', () => {
    expect(found(EXAMPLES[how]?.no ?? '', how)).toEqual([]);
  });
});
