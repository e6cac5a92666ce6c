import { foldText } from '@/utils/detection/patterns/fold-text';
import type { Passage } from './policy-passages';
import type { Topic } from './policy-topics';

/** A table as rows of text; the header row is apart. */
export interface PolicyTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly topics: readonly Topic[];
  readonly heading: string;
  /** The first column whose folded header fits, or -1. */
  column(pattern: RegExp): number;
}

/** The tables of the policy in document order; tables of a single column are layout and left out. */
export function tablesOf(passages: readonly Passage[]): PolicyTable[] {
  const cells = new Map<number, Passage[]>();
  for (const passage of passages) {
    const { cell } = passage.block;
    if (cell === null) continue;
    const others = cells.get(cell.table);
    if (others === undefined) cells.set(cell.table, [passage]);
    else others.push(passage);
  }
  return [...cells.values()].flatMap((own) => {
    const table = tableOf(own);
    return table === null ? [] : [table];
  });
}

/** A row without its first cells goes on under those of the row above. */
function filled(rows: readonly (readonly string[])[]): string[][] {
  const whole: string[][] = [];
  for (const row of rows) {
    const first = row.findIndex((text) => text !== undefined);
    const above = whole.at(-1) ?? [];
    whole.push(Array.from(row, (text, column) => text ?? (column < first ? (above[column] ?? '') : '')));
  }
  return whole;
}

/** What a table tells of each purpose: as labels in the first column they make it a table on its side. */
const LABELS = [
  /^(?:doel|waarvoor|waarom|verwerking|purpose|finalite)/,
  /^(?:(?:welke |categorieen van )?(?:persoons)?gegevens|data\b|personal data|donnees)/,
  /^(?:\w{0,12}grondslag|rechtsgrond|wettelijke basis|legal basis|base (?:legale|juridique))/,
  /^(?:bewaar|hoe lang|retention|duree)/,
  /^(?:ontvanger|derden|recipient|destinataire)/,
];

/** The same table with its labels in the first row. */
function upright(rows: string[][]): string[][] {
  const labelled = (cells: readonly string[]) =>
    LABELS.filter((label) => cells.some((text) => label.test(foldText(text)))).length;
  const [header = []] = rows;
  const side = rows.map(([first = '']) => first);
  if (rows.length > 12 || labelled(side) < 2 || labelled(header) > 1) return rows;
  const columns = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, column) => rows.map((row) => row[column] ?? ''));
}

/** Between the lines of a cell, where the first says nothing of where it ends. */
export const LINES = ' – ';
const LINE_END = /[.,:;!?-]$/;

function tableOf(cells: readonly Passage[]): PolicyTable | null {
  const rows = new Map<number, string[]>();
  for (const { block, text } of cells) {
    if (block.cell === null || block.cell.column > 40) continue;
    const row = rows.get(block.cell.row) ?? [];
    const before = row[block.cell.column];
    row[block.cell.column] =
      before === undefined ? text : `${before}${LINE_END.test(before) ? ' ' : LINES}${text}`;
    rows.set(block.cell.row, row);
  }
  const [header, ...others] = upright(filled([...rows.values()]));
  const first = cells[0];
  if (header === undefined || first === undefined || others.length === 0 || header.length < 2) return null;
  const folded = header.map(foldText);
  return {
    header,
    rows: others,
    topics: first.topics,
    heading: first.heading,
    column: (pattern) => folded.findIndex((text) => pattern.test(text)),
  };
}
