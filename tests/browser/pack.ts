import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** Packs a built extension into one file, as the stores hand it out; `change` may put other bytes in a file's place. */
export function pack(
  folder: string,
  archive: string,
  change: (path: string, bytes: Uint8Array) => Uint8Array = (_path, bytes) => bytes,
): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const entries = files.map((file): [string, Uint8Array] => {
    const full = join(file.parentPath, file.name);
    const path = relative(folder, full).split(sep).join('/');
    return [path, change(path, readFileSync(full))];
  });
  writeFileSync(archive, zipSync(Object.fromEntries(entries)));
  return archive;
}

/** For `pack`: the manifest with another version. */
export function withVersion(version: string) {
  return (path: string, bytes: Uint8Array): Uint8Array => {
    if (path !== 'manifest.json') return bytes;
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as object;
    return new TextEncoder().encode(JSON.stringify({ ...manifest, version }));
  };
}
