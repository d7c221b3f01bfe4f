import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { thisBrowser } from '@/utils/domain/this-browser.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

test('one file decides what differs between the browsers', () => {
  const askers = sources.filter((file) =>
    /import\.meta\.env\.(FIREFOX|CHROME|EDGE|BROWSER)|getBrowserInfo|userAgent/.test(read(file)),
  );
  expect(askers).toEqual(['utils/domain/this-browser.ts']);
});

test('every story that docs/browsers.md names exists', () => {
  const stories = [...read('docs/browsers.md').matchAll(/\[([^\]`]+)\]\(\.\.\/(tests\/e2e\/[^)]+)\)/g)];
  expect(stories.length).toBeGreaterThan(8);
  for (const [, title = '', file = ''] of stories) expect(read(file)).toContain(title);
});

test('docs/browsers.md has a row for each of them', () => {
  const table = read('docs/browsers.md');
  for (const trait of Object.keys(thisBrowser)) expect(table).toContain(`| \`${trait}\` |`);
});
