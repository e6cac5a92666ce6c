import bcd from '@mdn/browser-compat-data' with { type: 'json' };

/** Questions to MDN's compatibility data for the extension's minimum versions. */
export const MINIMUM = { chrome: 144, firefox: 140 } as const;
type Browser = keyof typeof MINIMUM;

type Support = {
  version_added: string | false;
  version_removed?: string;
  flags?: unknown;
  prefix?: string;
  alternative_name?: string;
};
export interface Entry {
  [name: string]: Entry | undefined;
}
const data = bcd as unknown as Record<'api' | 'javascript' | 'css' | 'webextensions', Entry>;

export function entryAt(path: string): Entry | undefined {
  return path.split('.').reduce<Entry | undefined>((entry, name) => entry?.[name], data as unknown as Entry);
}

/** True where both minimum versions have it, by this name and without a switch. */
export function isSupported(entry: Entry): boolean {
  const support = entry.__compat?.support as Partial<Record<Browser, Support | Support[]>> | undefined;
  return (Object.keys(MINIMUM) as Browser[]).every((browser) => {
    const statements = [support?.[browser] ?? []].flat();
    return statements.some((each) => isThere(each, MINIMUM[browser]));
  });
}

function isThere(
  { version_added, version_removed, flags, prefix, alternative_name }: Support,
  version: number,
) {
  if (!version_added || version_removed || flags || prefix || alternative_name) return false;
  return Number.parseFloat(version_added.replace('≤', '')) <= version;
}

/** Every member of every interface and builtin of the platform, by its bare name. */
export function membersByName(): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  const add = (name: string, entry: Entry) => {
    const bare = name.replace(/_(static|event|permission)$/, '');
    found.set(bare, [...(found.get(bare) ?? []), entry]);
  };
  const holders = ['api', 'javascript.builtins', 'javascript.builtins.Temporal', 'javascript.builtins.Intl'];
  for (const path of holders) {
    const holder = entryAt(path) ?? {};
    for (const [name, entry] of Object.entries(holder)) {
      if (!entry || name === '__compat') continue;
      add(name, entry);
      for (const [member, inner] of Object.entries(entry)) {
        if (inner && member !== '__compat' && inner.__compat) add(member, inner);
      }
    }
  }
  // Styles are read by the names of their properties, in the script's spelling.
  for (const [name, entry] of Object.entries(entryAt('css.properties') ?? {}))
    if (entry)
      add(
        name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
        entry,
      );
  return found;
}
