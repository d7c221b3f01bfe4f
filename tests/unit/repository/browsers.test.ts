import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

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
