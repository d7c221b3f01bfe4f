import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('./', import.meta.url));

/** Installs the packages the pages are built from, once; they are no part of the main install. */
export function ensureWidgetPackages(): void {
  if (existsSync(`${folder}node_modules/.package-lock.json`)) return;
  const { status } = spawnSync('npm', ['ci', '--prefix', folder], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The packages of tests/widgets cannot be installed');
}
