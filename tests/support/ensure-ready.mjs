import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Plain JavaScript on purpose: it runs before anything is installed.

const root = path.resolve(import.meta.dirname, '../..');
const isWindows = process.platform === 'win32';

function run(command, args, options = {}) {
  // Everything that sets up speaks on standard error: commands with --json keep standard output for their answer.
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
    ...options,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** Whether `node_modules` holds what the lockfile asks for and nothing else, as npm itself recorded it there. */
function areDependenciesInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const asked = packagesIn(path.join(root, 'package-lock.json'));
  const installed = packagesIn(record);
  const isThere = ([place, { integrity, optional }]) =>
    place === '' || (place in installed ? installed[place].integrity === integrity : optional);
  return Object.entries(asked).every(isThere) && Object.keys(installed).every((place) => place in asked);
}

/** Runs `npm ci`, unless what the lockfile asks for is installed already. */
export function ensureDependencies() {
  if (areDependenciesInstalled()) return;
  // `npm ci` empties the folder, and through a link that would be somebody else's.
  const modules = path.join(root, 'node_modules');
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser'],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    debian: 'firefox-esr',
  },
};

/** Where the browser is: the environment's word, else the usual places. Undefined when it is not installed. */
function findBrowser(name) {
  const { variable, paths } = browsers[name];
  return [process.env[variable], ...paths].find((candidate) => candidate && existsSync(candidate));
}

/** Installs what is missing of `names` from Debian's packages where we may, and otherwise says what to do. */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => browsers[name].debian);
  const mayInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!mayInstall) {
    throw new Error(
      `Missing: ${missing.join(', ')}. Install it (Debian: sudo apt-get install ${packages.join(' ')}), or name its program in ${missing
        .map((name) => browsers[name].variable)
        .join(', ')}.`,
    );
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-noto-core', 'fonts-noto-cjk'],
    { env },
  );
}
