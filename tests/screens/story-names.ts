import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The names of the stories, read from their source: Node cannot load it, it belongs to the browser. */
export const storyNames: readonly string[] = (() => {
  const source = readFileSync(path.join(import.meta.dirname, 'stories.tsx'), 'utf8');
  const table = source.slice(source.indexOf('export const stories'));
  return [...table.matchAll(/^ {2}'?([\w-]+)'?: \(\) =>/gm)].map((match) => match[1] ?? '');
})();
