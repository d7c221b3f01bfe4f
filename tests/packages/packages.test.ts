import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuild } from '../support/extension-build.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

/** Addresses in the built code that are no hosts it talks to. */
const harmlessAddresses = [
  // Names of XML vocabularies, which nobody fetches.
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/XML/1998/namespace',
  // Texts of errors: React's and Dexie's.
  'https://react.dev/errors/',
  'https://tinyurl.com/y2uuvskb',
  'http://bit.ly/2kdckMn',
];

// A change of these files is a change of what a person or a store is asked for: look at each line.
describe.each(['chrome', 'firefox', 'edge'] as const)('the package for %s', (browser) => {
  let directory = '';
  beforeAll(async () => {
    directory = await ensureBuild(browser);
  }, 300_000);

  it('has this manifest', async () => {
    const manifest: unknown = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
    await expect(`${JSON.stringify(manifest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${browser}.json`);
  });

  it('names no address but the API’s and the provider’s own site', () => {
    const code = readdirSync(directory, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(js|css|html)$/.test(file))
      .map((file) => readFileSync(join(directory, file), 'utf8'))
      .join('\n');
    const addresses = new Set(code.match(/\b(?:https?|wss?):\/\/[\w.-]+\.\w+[\w./-]*/g));
    expect([...addresses].filter((address) => !harmlessAddresses.includes(address)).sort()).toEqual([
      'https://anosim.net/',
      'https://anosim.net/api/v1',
      // An example of what can be pasted.
      'https://anosim.net/share/',
    ]);
  });

  it('carries our licence and those of everything it is made with', () => {
    expect(readFileSync(join(directory, 'LICENSE.txt'), 'utf8')).toBe(read('LICENSE'));
    const notices = readFileSync(join(directory, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies))
      expect(notices).toContain(`\n${name} ${version} (`);
    expect(notices).not.toContain('undefined');
  });
});
