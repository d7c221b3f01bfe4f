import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, ensureDependencies } from './support/ensure-ready.mjs';

// `npm test`: installs what is missing, then runs every step, and goes on after a failure so that one run tells all.
// `npm test -- types lint` runs only the steps named.

const vitest = (name, folders) =>
  `npx vitest run ${folders} --reporter=default --reporter=json --outputFile.json=test-results/${name}.json`;

const steps = [
  { name: 'types', command: 'npx tsc --noEmit' },
  { name: 'lint', command: 'npx eslint .' },
  { name: 'format', command: 'npx prettier --check --log-level warn .' },
  { name: 'unused', command: 'npx knip' },
  { name: 'builds', command: 'npm run --silent build:all' },
  { name: 'sizes', command: 'npx size-limit' },
  { name: 'addons', command: 'npm run --silent lint:firefox' },
  { name: 'unit', command: vitest('unit', 'tests/unit tests/background tests/components') },
  { name: 'packages', command: vitest('packages', 'tests/packages') },
  { name: 'corpus', command: vitest('corpus', 'tests/corpus'), inBrowser: true },
  {
    name: 'widgets',
    command: 'npm run --silent test:widgets -- --quick --browser chromium',
    inBrowser: true,
  },
  { name: 'faults', command: 'npm run --silent faults -- --short', inBrowser: true },
  { name: 'stories', command: 'npx playwright test --reporter=list,json', inBrowser: true },
  { name: 'soak', command: 'npm run --silent soak -- --short', inBrowser: true },
  { name: 'latency', command: 'npm run --silent bench:latency -- --short', inBrowser: true },
  { name: 'demo', command: 'npm run --silent demo -- --headless --out demo-output/test', inBrowser: true },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.map((name) => `"${name}"`).join(', ')}. There are: ${steps.map(({ name }) => name).join(' ')}`,
  );
  process.exit(2);
}
const chosen = asked.length === 0 ? steps : steps.filter(({ name }) => asked.includes(name));

ensureDependencies();
if (chosen.some(({ inBrowser }) => inBrowser)) ensureBrowsers(['chromium', 'firefox']);

const results = [];
const slowTests = [];
for (const { name, command } of chosen) {
  console.log(`\n── ${name}: ${command}`);
  const report = `test-results/${name}.json`;
  rmSync(report, { force: true });
  const startedAt = Date.now();
  const { status } = spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  results.push({ name, ok: status === 0, seconds: Math.round((Date.now() - startedAt) / 1000) });
  if (existsSync(report)) slowTests.push(...testsOf(JSON.parse(readFileSync(report, 'utf8')), name));
}

/** Title and duration of every test in a report by Vitest or Playwright. */
function testsOf(report, step) {
  const ofVitest = (report.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ title: fullName, ms: duration ?? 0 })),
  );
  const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
  const ofPlaywright = (report.suites ?? [])
    .flatMap(specsOf)
    .flatMap(({ title, tests }) =>
      tests.flatMap(({ projectName, results }) =>
        results.map(({ duration }) => ({ title: `${title} (${projectName})`, ms: duration })),
      ),
    );
  return [...ofVitest, ...ofPlaywright].map((test) => ({ ...test, step }));
}

if (slowTests.length > 0) {
  console.log('\nThe slowest tests:');
  for (const { title, ms, step } of slowTests.sort((a, b) => b.ms - a.ms).slice(0, 10))
    console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${step}: ${title}`);
}
console.log('');
for (const { name, ok, seconds } of results)
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
const failed = results.filter(({ ok }) => !ok).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
