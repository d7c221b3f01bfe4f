import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzipInto } from '../support/zip-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');
const run = promisify(execFile);
const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const archive = (place: string, name: string): string =>
  path.join(place, '.output', `simfill-${version}-${name}.zip`);

/** Makes a browser's package in a checkout, with a umask and a time zone of its own. */
async function makePackage(
  place: string,
  browser: 'chrome' | 'firefox',
  { umask = '022', timeZone = 'UTC' } = {},
): Promise<void> {
  await run('sh', ['-c', `umask ${umask} && exec npx wxt zip -b ${browser}`], {
    cwd: place,
    env: { ...process.env, NODE_ENV: 'production', TZ: timeZone },
  });
}

async function digest(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}

// A store's reviewer, or anybody, must be able to see that a package is made of these sources and nothing else.
describe('the packages of one commit are the same, byte for byte', () => {
  let scratch = '';
  let elsewhere = '';
  let fromSources = '';

  beforeAll(async () => {
    scratch = await mkdtemp(path.join(tmpdir(), 'simfill-packages-'));
    for (const browser of ['chrome', 'firefox'] as const) await makePackage(root, browser);

    elsewhere = path.join(scratch, 'a path with spaces');
    const { stdout } = await run('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root });
    // In another order, so that a disk that lists files as they were written lists them otherwise.
    for (const file of stdout.trim().split('\n').reverse())
      await cp(path.join(root, file), path.join(elsewhere, file)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
    await symlink(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'));
    for (const browser of ['chrome', 'firefox'] as const)
      await makePackage(elsewhere, browser, { umask: '077', timeZone: 'Pacific/Chatham' });

    fromSources = path.join(scratch, 'sources');
    await unzipInto(fromSources, archive(root, 'sources'));
    await symlink(path.join(root, 'node_modules'), path.join(fromSources, 'node_modules'));
    await makePackage(fromSources, 'firefox');
    await makePackage(fromSources, 'chrome');
  }, 600_000);
  afterAll(() => rm(scratch, { recursive: true, force: true }));

  it.each(['chrome', 'firefox', 'sources'])(
    '%s: at another path, in another time zone, with other rights and order of files',
    async (name) => {
      expect(await digest(archive(elsewhere, name))).toBe(await digest(archive(root, name)));
    },
  );

  it.each(['chrome', 'firefox'])('%s: from the sources archive alone', async (name) => {
    expect(await digest(archive(fromSources, name))).toBe(await digest(archive(root, name)));
  });
});
