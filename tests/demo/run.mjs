import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBrowsers, ensureDependencies } from '../support/ensure-ready.mjs';

// `npm run demo`: plain JavaScript, because it also runs where nothing is installed yet.

ensureDependencies();
ensureBrowsers(['chromium']);

const root = path.resolve(import.meta.dirname, '../..');
const tsx = createRequire(import.meta.url).resolve('tsx');
const demo = spawn(
  process.execPath,
  ['--import', `file://${tsx}`, path.join(root, 'tests/demo/demo.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => demo.kill(signal));
demo.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
