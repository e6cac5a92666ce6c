import { join } from 'node:path';
import type { Rolldown } from 'vite';

/**
 * Which scripts the pages and the worker are cut into. Left alone, the bundler makes a file for every set of
 * pages that share something: seventy, each with its own header in the package and its own start in the
 * compression. These are as few as let nobody load at once what belongs to a later step.
 */
type Graph = Rolldown.ChunkingContext;
type Door = 'worker' | 'popup' | 'site' | 'page' | 'screens' | 'writing';

const DOORS: Record<Door, readonly string[]> = {
  worker: ['entrypoints/background.ts'],
  popup: ['entrypoints/popup/index.html'],
  site: ['entrypoints/popup/site-screen.tsx'],
  page: ['entrypoints/requests/index.html'],
  screens: ['request', 'dossier', 'profile', 'data', 'welcome', 'unknown'].map(
    (screen) => `entrypoints/requests/${screen}-screen.tsx`,
  ),
  writing: [
    'entrypoints/popup/writing.tsx',
    'entrypoints/requests/compose-screen.tsx',
    'entrypoints/requests/follow-up-screen.tsx',
  ],
};

/**
 * The first row that fits names the file. What the worker or a page alone loads at once stays in its own file,
 * which nobody else may load: it would run as the worker, or draw that page.
 */
const FILES: readonly (readonly [name: string, fits: (behind: Record<Door, boolean>) => boolean])[] = [
  ['ground', ({ worker, popup }) => worker && popup],
  ['face', ({ popup, page, site }) => popup && (page || site)],
  ['store', ({ worker, page, screens }) => worker && (page || screens)],
  ['list', ({ page, site, screens, writing }) => page && (site || screens || writing)],
  ['site', ({ site }) => site],
  ['papers', ({ screens, writing }) => screens && writing],
  ['screens', ({ screens }) => screens],
  ['letters', ({ writing }) => writing],
];

/** Each language is one file: the words of its parts resemble each other, and pack small together. */
const LANGUAGE = /assets[\\/]dictionaries[\\/](nl|fr|en)(?:-\w+)?\.ts$/;

export function chunkPlan(root: string): Rolldown.CodeSplittingOptions {
  let behind: Record<Door, ReadonlySet<string>> | null = null;
  const doorsTo = (id: string, graph: Graph) => {
    behind ??= each((door) =>
      reachedFrom(
        DOORS[door].map((path) => idOf(root, path)),
        graph,
      ),
    );
    const reached = behind;
    return each((door) => reached[door].has(id));
  };
  return {
    groups: [
      { debugName: 'languages', name: (id) => LANGUAGE.exec(id)?.[1] ?? null, priority: FILES.length + 1 },
      ...FILES.map(([file, fits], row) => ({
        debugName: file,
        name: (id: string, graph: Graph) => (fits(doorsTo(id, graph)) ? file : null),
        priority: FILES.length - row,
      })),
    ],
  };
}

function each<T>(make: (door: Door) => T): Record<Door, T> {
  return Object.fromEntries(Object.keys(DOORS).map((door) => [door, make(door as Door)])) as Record<Door, T>;
}

/** The bundler writes paths with slashes on every system. */
const idOf = (root: string, path: string) => join(root, path).replaceAll('\\', '/');

/** What modules, and WXT's wrapping of the worker, import at once, and what those import; not what they fetch later. */
function reachedFrom(starts: readonly string[], graph: Graph): ReadonlySet<string> {
  const wrapping = starts.flatMap((id) => graph.getModuleInfo(id)?.importers ?? []).filter(isWrapping);
  const reached = new Set([...starts, ...wrapping]);
  for (const id of reached) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}

const isWrapping = (id: string) => id.includes('virtual:wxt');
