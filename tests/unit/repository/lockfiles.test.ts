import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

interface Lockfile {
  packages: Record<string, { link?: boolean; integrity?: string; resolved?: string }>;
}

const entriesOf = (file: string) =>
  Object.entries((JSON.parse(readFileSync(resolve(root, file), 'utf8')) as Lockfile).packages).filter(
    // The empty name is the project itself.
    ([name, entry]) => name !== '' && entry.link !== true,
  );

describe.each(['package-lock.json', 'tests/widgets/package-lock.json'])('%s', (file) => {
  // npm writes none for what it finds already installed: remove node_modules and the lockfile, then `npm install`.
  it('holds a checksum of every package', () => {
    const entries = entriesOf(file);
    expect(entries.length).toBeGreaterThan(100);
    expect(
      entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([name]) => name),
    ).toEqual([]);
  });

  it('names no registry, so that a mirror can be used', () => {
    expect(entriesOf(file).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
