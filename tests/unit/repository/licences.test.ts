import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';

const { packages } = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../package-lock.json'), 'utf8'),
) as { packages: Record<string, { dev?: boolean; license?: string }> };

/** What may be part of a package. MPL-2.0 (webextension-polyfill) asks that its source can be had: the notices link to it. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];

it('is made with packages whose licences allow it', () => {
  const refused = Object.entries(packages)
    .filter(([folder, { dev, license }]) => folder !== '' && dev !== true && !allowed.includes(license ?? ''))
    .map(([folder, { license }]) => `${folder}: ${license}`);
  expect(refused).toEqual([]);
});
