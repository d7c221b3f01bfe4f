import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Gives what stands under "Unreleased" the version and the date, and opens an empty "Unreleased" above it. */
export function closeChangelog(
  changelog: string,
  { version, date }: { version: string; date: string },
): string {
  const [, changes] = /^## Unreleased\n+([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  if (changes === undefined || changes.trim() === '')
    throw new Error('Nothing is written under "## Unreleased".');
  return changelog.replace(/^## Unreleased\n/m, `## Unreleased\n\n## ${version}, ${date}\n`);
}

// npm runs this within `npm version`, after it has set the version and before it commits.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(import.meta.dirname, '../CHANGELOG.md');
  const version = process.env.npm_package_version ?? '';
  const date = new Date().toISOString().slice(0, 10);
  writeFileSync(file, closeChangelog(readFileSync(file, 'utf8'), { version, date }));
  execFileSync('git', ['add', file]);
}
