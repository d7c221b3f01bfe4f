import { spawnSync } from 'node:child_process';
import { ensureBrowsers, ensureDependencies } from './support/ensure-ready.mjs';

// `npm test`: installs what is missing, then runs every check, and goes on after a failure so that one run tells all.

const steps = [
  ['types', 'npx tsc --noEmit'],
  ['lint', 'npx eslint .'],
  ['format', 'npx prettier --check --log-level warn .'],
  ['unused code', 'npx knip'],
  ['builds', 'npm run --silent build:all'],
  ['sizes', 'npx size-limit'],
  ['add-on linter', 'npm run --silent lint:firefox'],
  ['unit, component, background and corpus tests', 'npx vitest run'],
  ['hostile pages and own widgets', 'npm run --silent test:widgets -- --quick --browser chromium'],
  ['faults, a short pass', 'npm run --silent faults -- --short'],
  ['end-to-end stories', 'npx playwright test'],
  ['soak, a short pass', 'npm run --silent soak -- --short'],
  ['latency, a short pass', 'npm run --silent bench:latency -- --short'],
  ['demo', 'npm run --silent demo -- --headless --out demo-output/test'],
];

ensureDependencies();
ensureBrowsers(['chromium', 'firefox']);

const only = process.argv.slice(2);
const results = [];
for (const [name, command] of steps.filter(([name]) => only.length === 0 || only.includes(name))) {
  console.log(`\n── ${name}: ${command}`);
  const startedAt = Date.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  results.push({ name, ok: status === 0, seconds: Math.round((Date.now() - startedAt) / 1000) });
}

console.log('');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 && results.length > 0 ? 0 : 1;
