import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer';

/** Boxes without a meaning of their own: a reader passes through them. */
const SILENT = new Set(['none', 'generic', 'RootWebArea', 'sectionheader', 'time', 'code', 'strong']);
/** Their words are their name, or are heard with the control that they name. */
const WHOLE = new Set([
  'button',
  'link',
  'heading',
  'image',
  'radio',
  'checkbox',
  'textbox',
  'searchbox',
  'combobox',
  'StaticText',
  'DisclosureTriangle',
  'term',
]);
/** Words of a group or a control, which are its name already. */
const NAMES = new Set(['Legend', 'ListMarker', 'InlineTextBox', 'Figcaption']);

const MOST = 60;

/**
 * What a screen reader has to go by, in the order in which it reads: a line for each landmark, heading, control
 * and text, with what is said of its state. As deep as the boxes that mean something.
 */
export async function heard(page: Page, root?: ElementHandle): Promise<string> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false, ...(root ? { root } : {}) });
  if (!tree) throw new Error('This page has no accessibility tree.');
  return `${linesOf(tree, 0).join('\n')}\n`;
}

function linesOf(node: SerializedAXNode, depth: number): string[] {
  if (NAMES.has(node.role)) return [];
  const children = node.children ?? [];
  // The words of a label are heard as the name of its control; a click on them is the pointer's affair.
  if (node.role === 'LabelText') {
    return children.filter(({ role }) => role !== 'StaticText').flatMap((child) => controlsIn(child, depth));
  }
  const said = lineOf(node);
  if (said === null) return children.flatMap((child) => linesOf(child, depth));
  const within = WHOLE.has(node.role) ? [] : children.flatMap((child) => linesOf(child, depth + 1));
  return [`${'  '.repeat(depth)}${said}`, ...within];
}

function controlsIn(node: SerializedAXNode, depth: number): string[] {
  if (WHOLE.has(node.role) && node.role !== 'StaticText') return linesOf(node, depth);
  return (node.children ?? []).flatMap((child) => controlsIn(child, depth));
}

function lineOf(node: SerializedAXNode): string | null {
  const name = (node.name ?? '').replace(/\s+/g, ' ').trim();
  if (node.role === 'StaticText') return name === '' ? null : begun(name);
  if (SILENT.has(node.role) || (node.role === 'paragraph' && name === '')) return null;
  const level = node.role === 'heading' ? ` ${node.level}` : '';
  return [`[${node.role}${level}]`, name, ...statesOf(node)].filter(Boolean).join(' ');
}

/** Enough to know it by: the words of a letter are held elsewhere. */
function begun(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, MOST).trimEnd()}…`;
}

function statesOf(node: SerializedAXNode): string[] {
  const { value, description, expanded, checked, pressed, disabled, invalid, required, focused } = node;
  return [
    value !== undefined && value !== '' ? `= ${JSON.stringify(value)}` : '',
    description ? `(${description})` : '',
    expanded === undefined ? '' : expanded ? '{open}' : '{closed}',
    checked ? '{checked}' : '',
    pressed ? '{pressed}' : '',
    disabled ? '{unavailable}' : '',
    required ? '{required}' : '',
    invalid && invalid !== 'false' ? '{wrong}' : '',
    focused ? '{focus}' : '',
  ].filter(Boolean);
}
