import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8');
const rows = read('docs/api.md')
  .split('\n')
  .filter((line) => line.startsWith('|'));

test('every row of docs/api.md names a story that exists', () => {
  const stories = rows.flatMap((row) => [...row.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\)/g)]);
  expect(stories.length).toBe(rows.length - 4);
  for (const [, title = '', file = ''] of stories)
    expect(read(file).replaceAll(/test\(\s+/g, 'test(')).toContain(`test('${title}'`);
});

test('every endpoint that the client knows stands in docs/api.md', () => {
  const paths = [...read('utils/api/create-anosim-api.ts').matchAll(/['`](\/[A-Z]\w+)/g)].map(
    ([, path = '']) => path,
  );
  const listed = rows.join('\n');
  // The headings of the provider's page, which its examples contradict, are tried second.
  const known = paths.filter((path) => path !== '/OrderBookingReUse');
  expect(known.length).toBeGreaterThan(15);
  for (const path of known) expect(listed).toMatch(new RegExp(`\`\\w+ ${path}[/\`]`));
});

test('every screen is among the pictures that `npm run screens` takes', () => {
  const stories = read('tests/screens/stories.tsx');
  const screens = readdirSync(resolve(root, 'components/screens')).filter((file) =>
    file.endsWith('-screen.tsx'),
  );
  expect(screens.filter((file) => !stories.includes(`screens/${file}`))).toEqual([]);
});
