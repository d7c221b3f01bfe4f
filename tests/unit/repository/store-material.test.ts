import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');

describe.each(readdirSync(resolve(root, 'public/_locales')))('the texts for the stores in %s', (language) => {
  const messages = JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<
    string,
    { message: string }
  >;

  // Chrome: 75, 132 and 16,000 characters; Firefox: 50 and 250.
  it('keep the limits of length', () => {
    expect(messages.extensionName?.message.length).toBeLessThanOrEqual(50);
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
    const description = read(`docs/store/description.${language}.md`);
    expect(description.length).toBeGreaterThan(250);
    expect(description.length).toBeLessThanOrEqual(16_000);
  });
});

it('justify every permission that a package asks for', () => {
  const justified = [...read('docs/store/README.md').matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(
    ([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, permission]) => permission),
  );
  const asked = ['chrome', 'firefox', 'edge'].flatMap((browser) => {
    const manifest = JSON.parse(read(`tests/packages/manifests/${browser}.json`)) as Record<string, string[]>;
    return ['permissions', 'host_permissions', 'optional_host_permissions'].flatMap(
      (key) => manifest[key] ?? [],
    );
  });
  expect(justified.sort()).toEqual([...new Set(asked)].sort());
});
