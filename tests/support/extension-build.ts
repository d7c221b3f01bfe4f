import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipInto } from './zip-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** As in wxt.config.ts: the origin that every sandbox build is made with, replaced here by the real one. */
const builtOrigin = 'http://127.0.0.1:8787';
const sources = [
  ...['entrypoints', 'components', 'utils', 'public', 'modules'],
  ...['wxt.config.ts', 'package.json', 'package-lock.json', 'LICENSE'],
];

type Browser = 'chrome' | 'firefox' | 'edge';
type Mode = 'production' | 'sandbox';

/** Builds when there is no build or a source file is newer; gives the build's directory, which is not to be changed. */
export async function ensureBuild(browser: Browser, mode: Mode = 'production'): Promise<string> {
  const built = path.join(root, '.output', `${browser}-mv3${mode === 'sandbox' ? '-sandbox' : ''}`);
  if (!(await isOutdated(built))) return built;
  const unlock = await lockBuilds();
  try {
    // Somebody else may have built it while we waited.
    if (await isOutdated(built)) await buildExtension(browser, mode);
  } finally {
    unlock();
  }
  return built;
}

/** One build at a time on a machine, where it has `flock`: two would write the same folder. */
async function lockBuilds(): Promise<() => void> {
  if (!existsSync('/usr/bin/flock')) return () => undefined;
  const holder = spawn('flock', [path.join(tmpdir(), 'wxt.lock'), 'sh', '-c', 'echo locked; cat'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return () => holder.stdin.end();
}

/**
 * A copy of the sandbox build that talks to `apiOrigin`. Gives its directory, which belongs to the caller. With
 * `SIMFILL_FROM_PACKAGES=1` it is what `npm run zip` made for the stores, sent to `apiOrigin` in the same way.
 */
export async function prepareExtension({
  browser,
  apiOrigin,
}: {
  browser: Browser;
  apiOrigin: string;
}): Promise<string> {
  if (process.env.SIMFILL_FROM_PACKAGES === '1') return unpackPackage(browser, apiOrigin);
  return copyBuild(await ensureBuild(browser, 'sandbox'), { browser, apiOrigin });
}

/** A copy of a build that talks to `apiOrigin` instead of `fromOrigin`. */
export async function copyBuild(
  built: string,
  {
    browser,
    apiOrigin,
    fromOrigin = builtOrigin,
  }: { browser: string; apiOrigin: string; fromOrigin?: string },
): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), `simfill-${browser}-`));
  await cp(built, copy, { recursive: true });
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|json|html|css)$/.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    if (text.includes(fromOrigin)) await writeFile(file, text.replaceAll(fromOrigin, apiOrigin));
  }
  return copy;
}

async function unpackPackage(browser: Browser, apiOrigin: string): Promise<string> {
  const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const archive = path.join(
    root,
    '.output',
    `simfill-${version}-${browser === 'edge' ? 'chrome' : browser}.zip`,
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'simfill-package-'));
  await unzipInto(folder, archive);
  const manifestFile = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
  await writeFile(manifestFile, JSON.stringify(manifest));
  const copy = await copyBuild(folder, { browser, apiOrigin, fromOrigin: 'https://anosim.net' });
  await rm(folder, { recursive: true });
  return copy;
}

async function isOutdated(built: string): Promise<boolean> {
  const manifest = path.join(built, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const builtAt = (await stat(manifest)).mtimeMs;
  for (const source of sources) {
    if ((await newestChange(path.join(root, source))) > builtAt) return true;
  }
  return false;
}

async function newestChange(source: string): Promise<number> {
  const { mtimeMs, isDirectory } = await stat(source).then((found) => ({
    mtimeMs: found.mtimeMs,
    isDirectory: found.isDirectory(),
  }));
  if (!isDirectory) return mtimeMs;
  const entries = await readdir(source);
  const times = await Promise.all(entries.map((entry) => newestChange(path.join(source, entry))));
  return Math.max(mtimeMs, ...times);
}

function buildExtension(browser: Browser, mode: Mode): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', ['wxt', 'build', '--mode', mode, '-b', browser], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // WXT takes the mode's name for it otherwise, and a test runner sets its own: both give React's slow development build.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.stderr.on('data', (data) => (output += String(data)));
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The ${browser} build failed:\n${output}`)),
    );
  });
}
