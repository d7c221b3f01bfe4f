import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

/** Types that WXT writes into `.wxt` at `npm install`, and what it gives to its modules. */
const ofWxt = ['wxt'];

const filesIn = (folder: string): string[] =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|m?js)$/.test(file) && !/node_modules|\bpages\b/.test(file))
    .map((file) => `${folder}/${file}`);

/** The packages that the folders' files import, types left out. */
function packagesImportedIn(folders: readonly string[]): string[] {
  const specifiers = folders
    .flatMap(filesIn)
    .flatMap((file) =>
      [
        ...read(file).matchAll(
          /^(?:import|export)\s(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^'.@/][^']*|@[^/'][^']*)'/gm,
        ),
        ...read(file).matchAll(/\bimport\('([^'.@/][^']*|@[^/'][^']*)'\)/g),
      ].map(([, specifier = '']) => specifier),
    );
  const names = specifiers.map((specifier) => {
    const [scope = '', name = ''] = specifier.split('/');
    return specifier.startsWith('@') ? `${scope}/${name}` : scope;
  });
  return [...new Set(names)].filter((name) => !/^node:/.test(name) && !builtinModules.includes(name)).sort();
}

describe('packages', () => {
  it('of the extension itself are runtime dependencies', () => {
    const imported = packagesImportedIn(['components', 'entrypoints', 'utils']);
    expect(imported.filter((name) => !(name in dependencies) && !ofWxt.includes(name))).toEqual([]);
  });

  it('of the build and the tests are listed', () => {
    const imported = packagesImportedIn(['modules', 'release', 'tests']);
    expect(imported.length).toBeGreaterThan(20);
    expect(imported.filter((name) => !(name in dependencies) && !(name in devDependencies))).toEqual([]);
  });
});
