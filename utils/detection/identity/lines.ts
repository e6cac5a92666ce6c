import { clubsInCapitals } from '@/utils/detection/name/clubs-in-capitals';
import { commasMasked } from '@/utils/detection/name/commas-in-names';
import { withoutMarks } from '@/utils/detection/name/without-marks';
import { foldedAway } from '@/utils/detection/page/folded-away';
import type { PageText, Place, TextBlock } from '@/utils/detection/page/page-text';
import { fitted } from '@/utils/detection/patterns/fitted-pattern';
import { siteDomain } from './known-parties';

/** Whose data a line most likely holds, by where it stands. */
type Owner = 'open' | 'authority' | 'other' | 'officer';

/** What a heading announces. */
type Section =
  | 'controller'
  | 'contact'
  | 'rights'
  | 'complaint'
  | 'recipients'
  | 'officer'
  | 'other'
  | 'none';

/** A block, or a part of one that stands between middle dots: the unit the finders work on. */
export interface Line {
  readonly text: string;
  readonly index: number;
  readonly block: TextBlock;
  readonly place: Place;
  readonly section: Section;
  readonly owner: Owner;
  readonly isHeading: boolean;
  /** Offset of the authority's mention in a long line (a short one has `owner`), and of the officer's; -1 without. */
  readonly authorityAt: number;
  readonly officerAt: number;
  /** True where `owner` is the authority only because it stands near, in a block of its own: often the page's foot. */
  readonly isPastAuthority: boolean;
  /** Folded away, on a page that stands open. */
  readonly isFoldedAway: boolean;
}

const LONG = 200;
/** A line no longer than this that names the authority is the head of its details. */
const NAME_ALONE = 60;
const REACH = 300;

export function linesByBlock(lines: readonly Line[]): Map<number, Line[]> {
  return Map.groupBy(lines, (line) => line.block.index);
}

/** Whose data stands at this offset: a long paragraph is the authority's only just behind its name. */
export function ownerAt(line: Line, at: number): Owner {
  const follows = (mention: number, reach: number) => mention >= 0 && at > mention && at < mention + reach;
  const isAuthoritys =
    follows(line.authorityAt, REACH) && !OWN_AGAIN.test(line.text.slice(line.authorityAt, at));
  if (isAuthoritys) return 'authority';
  if (line.owner === 'authority' && line.section !== 'complaint' && endsBeforeAuthority(line, at))
    return 'open';
  if (line.owner === 'authority' && OWN_AGAIN.test(line.text.slice(Math.max(0, at - 40), at))) return 'open';
  const isOfficers =
    follows(line.officerAt, REACH) &&
    !/(?<=[a-zß-ÿ)\d]{2})\.\s[A-ZÀ-Þ]/.test(line.text.slice(line.officerAt, at));
  return isOfficers ? 'officer' : line.owner;
}

/** "Bel ons op 016 44 55 66. Klachten: GBA": what stands in a sentence before the authority's is not its own. */
function endsBeforeAuthority(line: Line, at: number): boolean {
  const rest = line.text.slice(at);
  const mention = rest.search(AUTHORITY);
  return (
    mention > 0 && /[.;!?]\s[A-ZÀ-Þ]/.test(rest.slice(0, mention)) && !AUTHORITY.test(line.text.slice(0, at))
  );
}

/** The page speaks of itself again behind the authority: "App of mail me:". */
const OWN_AGAIN = fitted(
  /\b(?:mail|bel|app|sms|schrijf|contacteer|bereik|write|email|call)\s(?:je\s|ze\s)?(?:me|mij|ons|us)\b/i,
);
/** "Balansio Accountants BV" on a line of its own opens other details than the authority's. */
const FORMED_LINE = fitted(
  /^[A-ZÀ-ÖØ-ÞŁŒŠŽ\d][^.:;@]{1,70}\s(?:BV|B\.V\.|bv|BVBA|bvba|NV|N\.V\.|nv|vzw|VZW|v\.z\.w\.|VOF|V\.O\.F\.|CV|SRL|ASBL|asbl|Comm\.?V)$/,
);

const DOTTED = /\s{1,3}[·•|∙●]\s{1,3}/;
const MAX_DOTTED = 300;

/** Headings and lead-in lines, in the order they are asked; matched on folded lower-case text. */
const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  ['complaint', /klacht|toezichthoud|autoriteit|complaint|plainte|supervisory|réclamation|gba\b/],
  ['officer', /functionaris|\bdpo\b|\bfg\b|data protection officer|délégué/],
  [
    'recipients',
    fitted(
      /derden|ontvanger|(?<![a-z])delen|gedeeld|wie helpt|wie helpen|wie krijgt|wie krijgen|wie ziet|aan wie|met wie(?! .{0,12}te maken)|who (?:else|helps|gets|sees|receives)|avec qui|à qui|verwerkers|(?<!(?:&|en|and|,) )partners|dienstverlener|doorgifte|doorgeven|verstrek|third part|recipient|processor|shar(?:e|ing)|sous-traitant|destinataire|(?<![a-z])tiers|cookie|hosting|analytics|plug-?in|social media|leverancier|subverwerker|betaal|koepel|transfer|transfert/,
    ),
  ],
  [
    'controller',
    fitted(
      /verantwoordelijk|wie verwerkt|wie zijn wij|wie we zijn|wie zijn we|wie ben ik|wie wij zijn|identiteit|over ons|onze gegevens|bedrijfsgegevens|responsable d|qui sommes|who we are|controller|about us|adresgegevens|colofon|identité|wie is wie|met wie .{0,12}te maken|uitgever|vestiging|beheerder van/,
    ),
  ],
  ['rights', /recht(?:en)?\b|inzage|verzoek|\bdroits\b|your rights|inzien|exercer/],
  ['contact', /contact|vragen|questions|bereik|nous joindre|get in touch|maatschappelijke zetel|adres/],
];

const AUTHORITY = fitted(
  /gegevensbeschermings\s?-?autoriteit|autoriteit\s?persoonsgegevens|autoriteit voor persoonsgegevens|privacycommissie|commissie voor de bescherming|toezichtcommissie|autorité (?:belge |française )?(?:de |pour la |de la )?protection des données|commission (?:\w{2,12} ){0,3}protection de|data protection authority|\bcnil\b|\bgba\b|\bapd\b|toezichthoud(?:er|ende)|supervisory authority|autorité de contrôle|informatiecommissaris/i,
);
/** "T.a.v. Privacy Officer" in an address: on whose desk the letter to the house lands. */
const OFFICER = fitted(
  /(?<!\b(?:[Tt]\.?\s?[Aa]\.?\s?[Vv]\.?|[Aa]ttn\.?|[Tt]er attentie van)\s(?:de\s|het\s|onze\s)?)(?:[Ff]unctionaris (?:voor )?(?:de )?[Gg]egevensbescherming|[Dd]ata [Pp]rotection [Oo]fficer|\bDPO\b|\bFG\b|[Dd]élégué à la protection|[Pp]rivacy\s?[Oo]fficer)/,
);
const NO_OFFICER = /\b(?:geen|niet|no|not|nicht|pas de|aucun)\b/i;
/** A sentence or label that opens the controller's own data, whatever the heading above. */
const OWN_START = fitted(
  /(?:is|zijn) (?:de )?(?:verwerkings)?verantwoordelijke?\b(?=[^.]{0,80}(?:verwerk|gegevens))|is (?:de )?verwerkingsverantwoordelijke|is the (?:data )?controller|responsable du traitement|^contactgegevens\s?:?$|^(?:onze|bedrijfs)gegevens\s?:?$/i,
);
/** "X, met zetel te …, is de verantwoordelijke": never said of the authority. */
const SAYS_OWN = fitted(
  /\b(?:is|zijn)\s(?:de\s)?(?:verwerkings)?verantwoordelijke?\s(?:voor|van|in)\b|\bis (?:de )?verwerkingsverantwoordelijke\b|is the (?:data )?controller|est (?:le )?responsable du traitement/i,
);
const MAX_AFTER_AUTHORITY = 7;

/** A body that hears complaints beside the authority, or a line that points down to one. */
const POINTS_TO_BODY = fitted(
  /ombuds|geschillen|klacht|loket|commissie|autorit|toezicht|instantie|rechtbank|authority|tribunal|médiateur|plainte|complaint|consumenten/i,
);

/** Lines in document order with the section they stand in and whose data they likely hold. */
export function readLines(page: PageText): Line[] {
  const lines: Line[] = [];
  let section: Section = 'none';
  let sinceAuthority = Number.POSITIVE_INFINITY;
  let sinceOfficer = Number.POSITIVE_INFINITY;
  let sinceBody = Number.POSITIVE_INFINITY;
  let authorityGroup = -1;
  let place: Place = 'body';
  const isFoldedAway = foldedAway(page);
  const masked = commasMasked(page);
  const host = URL.canParse(page.url) ? siteDomain(new URL(page.url).hostname) : '';
  const ownMail = host.includes('.') ? `@${host}` : '';
  for (const block of page.blocks) {
    if (block.place !== place) {
      place = block.place;
      section = 'none';
      sinceAuthority = Number.POSITIVE_INFINITY;
      sinceOfficer = Number.POSITIVE_INFINITY;
    }
    const isHeading = block.headingLevel > 0;
    if (isHeading && (block.headingLevel < 7 || sectionOf(block.text) !== 'none')) {
      // "Bouw & Partners BV" as a heading opens its own details.
      section = FORMED_LINE.test(block.text) ? 'none' : sectionOf(block.text);
      sinceAuthority = Number.POSITIVE_INFINITY;
      sinceOfficer = Number.POSITIVE_INFINITY;
    }
    if (
      section !== 'controller' &&
      section !== 'officer' &&
      OWN_START.test(block.text) &&
      !AUTHORITY.test(block.text)
    ) {
      section = 'controller';
    }
    const isLong = block.text.length > LONG;
    const authorityAt = block.text.search(AUTHORITY);
    const officerAt = NO_OFFICER.test(block.text) && !isLong ? -1 : block.text.search(OFFICER);
    sinceAuthority = since(sinceAuthority, authorityAt, block.text.length);
    sinceOfficer = since(sinceOfficer, officerAt, block.text.length);
    // A line with the site's own mail is the site's own, however near the authority stands above it.
    const isOwn =
      (ownMail !== '' && block.text.toLowerCase().includes(ownMail)) ||
      FORMED_LINE.test(block.text) ||
      SAYS_OWN.test(block.text);
    if (!isLong && authorityAt < 0 && isOwn) sinceAuthority = Number.POSITIVE_INFINITY;
    const owner = ownerOf(section, sinceAuthority, sinceOfficer, block);
    if (authorityAt >= 0) authorityGroup = block.group;
    const isBody =
      authorityAt < 0 ? !isLong && POINTS_TO_BODY.test(block.text) : block.text.length <= NAME_ALONE;
    if (isHeading) sinceBody = Number.POSITIVE_INFINITY;
    else sinceBody = isBody || block.text.endsWith(':') ? 0 : sinceBody + 1;
    const isPastAuthority = block.group !== authorityGroup && sinceBody > MAX_AFTER_AUTHORITY;
    const base = { block, place: block.place, section, owner, isHeading, isFoldedAway: isFoldedAway(block) };
    const mentions = { authorityAt: isLong ? authorityAt : -1, officerAt, isPastAuthority };
    for (const part of partsOf(block)) {
      const text = clubsInCapitals(masked(withoutMarks(part)));
      lines.push({ text, index: lines.length, ...base, ...mentions });
    }
  }
  return lines;
}

/** Lines since the mention; one far from the end of a long line reaches no further. */
function since(before: number, at: number, length: number): number {
  if (at >= 0 && length - at <= REACH) return 0;
  return before + (length > 140 ? 5 : 1);
}

function ownerOf(section: Section, sinceAuthority: number, sinceOfficer: number, block: TextBlock): Owner {
  if (section === 'recipients' && block.place === 'body') return 'other';
  if (block.text.length > LONG) return 'open';
  if (sinceOfficer > 0 && sinceOfficer <= 2) return 'officer';
  const isNear = sinceAuthority === 0 || (sinceAuthority <= MAX_AFTER_AUTHORITY && block.text.length <= 120);
  return isNear ? 'authority' : 'open';
}

function sectionOf(heading: string): Section {
  const folded = heading.toLowerCase().slice(0, 200);
  if (
    /^(?:\d{1,2}\.?\s)?privacy[\s-]?(?:beleid|verklaring|statement|policy)?\s?(?:&|en|and)\s?cookie/.test(
      folded,
    )
  )
    return 'none';
  return SECTIONS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'none';
}

function partsOf(block: TextBlock): readonly string[] {
  if (block.text.length > MAX_DOTTED || !DOTTED.test(block.text)) return [block.text];
  return block.text
    .split(DOTTED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
