import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowsers, ensureDependencies } from './support/ensure-ready.mjs';

// `npm test`: installs what is missing, then runs every step, and goes on after a failure so that one run tells all.
// `npm test -- types lint` runs only the steps named.

const vitest = (name, folders) =>
  `npx vitest run ${folders} --reporter=default --reporter=json --outputFile.json=test-results/${name}.json`;

const first = [
  { name: 'types', command: 'npx tsc --noEmit' },
  { name: 'lint', command: 'npx eslint .' },
  { name: 'format', command: 'npx prettier --check --log-level warn .' },
  { name: 'unused', command: 'npx knip' },
  { name: 'builds', command: 'npm run --silent build:all' },
  { name: 'sizes', command: 'npx size-limit' },
  { name: 'addons', command: 'npm run --silent lint:firefox' },
  { name: 'unit', command: vitest('unit', 'tests/unit tests/background tests/components') },
  { name: 'packages', command: vitest('packages', 'tests/packages') },
];
const stories = [
  { name: 'stories', command: 'npx playwright test --reporter=list,json', inBrowser: true },
  { name: 'demo', command: 'npm run --silent demo -- --headless --out demo-output/test', inBrowser: true },
];
const studies = [
  { name: 'corpus', command: vitest('corpus', 'tests/corpus'), inBrowser: true },
  {
    name: 'widgets',
    command: 'npm run --silent test:widgets -- --quick --browser chromium',
    inBrowser: true,
  },
  { name: 'faults', command: 'npm run --silent faults -- --short', inBrowser: true },
  { name: 'soak', command: 'npm run --silent soak -- --short', inBrowser: true },
  { name: 'latency', command: 'npm run --silent bench:latency -- --short', inBrowser: true },
];

const steps = [...first, ...stories, ...studies];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No step ${unknown.map((name) => `"${name}"`).join(', ')}. There are: ${steps.map(({ name }) => name).join(' ')}`,
  );
  process.exit(2);
}
const isChosen = ({ name }) => asked.length === 0 || asked.includes(name);

ensureDependencies();
if (steps.some((step) => isChosen(step) && step.inBrowser)) ensureBrowsers(['chromium', 'firefox']);

const results = [];

/** Runs a step and shows its output line by line, each with the step's name: two run at a time. */
async function runStep({ name, command }) {
  const report = `test-results/${name}.json`;
  rmSync(report, { force: true });
  const say = (line) => console.log(`${name.padEnd(8)} │ ${line}`);
  say(command);
  const startedAt = Date.now();
  const child = spawn(`${command} 2>&1`, {
    shell: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const lastLines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    say(line);
    lastLines.push(line);
    if (lastLines.length > 20) lastLines.shift();
  }
  const isOk = (await ended) === 0;
  const tests = existsSync(report) ? testsOf(JSON.parse(readFileSync(report, 'utf8'))) : [];
  results.push({ name, isOk, seconds: Math.round((Date.now() - startedAt) / 1000), tests, lastLines });
}

/** What a report by Vitest or Playwright says of every test. */
function testsOf(report) {
  const ofVitest = (report.testResults ?? []).flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration, status, failureMessages }) => ({
      title: fullName,
      ms: duration ?? 0,
      error: status === 'failed' ? (failureMessages?.[0] ?? status) : undefined,
    })),
  );
  const specsOf = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(specsOf)];
  const ofPlaywright = (report.suites ?? []).flatMap(specsOf).flatMap(({ title, tests }) =>
    tests.flatMap(({ projectName, results: runs }) =>
      runs.map(({ duration, status, error }) => ({
        title: `${title} (${projectName})`,
        ms: duration,
        error: status === 'passed' || status === 'skipped' ? undefined : (error?.message ?? status),
      })),
    ),
  );
  return [...ofVitest, ...ofPlaywright];
}

async function runInOrder(lane) {
  for (const step of lane.filter(isChosen)) await runStep(step);
}
await runInOrder(first);
// In a browser most of the time is waiting, so these two go side by side.
await Promise.all([runInOrder(stories), runInOrder(studies)]);

const slowest = results
  .flatMap(({ name, tests }) => tests.map((test) => ({ ...test, step: name })))
  .sort((a, b) => b.ms - a.ms)
  .slice(0, 10);
if (slowest.length > 0) {
  console.log('\nThe slowest tests:');
  for (const { title, ms, step } of slowest)
    console.log(`${(ms / 1000).toFixed(1).padStart(6)} s  ${step}: ${title}`);
}
console.log('');
for (const { name, isOk, seconds } of results)
  console.log(`${isOk ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
const failed = results.filter(({ isOk }) => !isOk);
for (const { name, tests, lastLines } of failed) {
  const red = tests.filter(({ error }) => error !== undefined);
  console.log(`\nWhat failed in ${name}:`);
  for (const { title, error } of red) {
    const lines = stripVTControlCharacters(error)
      .split('\n')
      .filter((line) => line.trim() !== '');
    console.log(`- ${title}\n${lines.slice(0, 40).join('\n')}`);
  }
  if (red.length === 0) console.log(lastLines.join('\n'));
}
console.log(`\n${results.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
