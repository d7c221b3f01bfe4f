import { parseArgs } from 'node:util';
import { runConcurrency } from './concurrency.ts';
import { runCrashPoints } from './crash-points.ts';
import { openLane, type BrowserKind, type Lane, type Protocol } from './lane.ts';
import { runModel } from './model.ts';
import type { Breach, CaseResult } from './oracle.ts';
import { runReopen } from './reopen.ts';
import { runTransport } from './transport.ts';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    browser: { type: 'string' },
  },
});
const isShort = values.short;
const say = (line: string) => void process.stderr.write(`${line}\n`);
const wants = (suite: string) => values.only === undefined || values.only.split(',').includes(suite);
const results: CaseResult[] = [];
const report = (result: CaseResult) => {
  results.push(result);
  const verdict = result.breaches.length === 0 ? 'kept  ' : 'BROKEN';
  say(
    `${verdict} ${result.lane} | ${result.suite} | ${result.name} | orders ${result.orderCount}, POSTs ${result.postCount}, told: ${result.told} | ${result.durationMs} ms${result.breaches.length > 0 ? ` | ${result.breaches.join(', ')} ${result.note}` : ''}`,
  );
};

/** A suite in a browser of its own; suites run side by side, for most of the time they wait. */
async function inLane(
  browser: BrowserKind,
  protocol: Protocol,
  suite: string,
  run: (lane: Lane) => Promise<void>,
): Promise<void> {
  if (!wants(suite) || (values.browser !== undefined && values.browser !== browser)) return;
  const speaksThrough = suite === 'reopen' ? 'quiet.html' : 'popup.html';
  const lane = await openLane({ browser, protocol, speaksThrough });
  try {
    await run(lane);
  } finally {
    await lane.close();
  }
}

const startedAt = Date.now();
const transport = (browser: BrowserKind, protocol: Protocol) => () =>
  inLane(browser, protocol, 'transport', (lane) => runTransport(lane, { isShort, report }));
const crash = (browser: BrowserKind, share: number, shareCount: number) => () =>
  inLane(browser, share % 2 === 0 ? 'http/1.1' : 'http/2', 'crash', (lane) =>
    runCrashPoints(lane, { share, shareCount, isShort, report }),
  );
const concurrency = () =>
  inLane('chromium', 'http/1.1', 'concurrency', (lane) => runConcurrency(lane, { isShort, report }));

const reopen = (browser: BrowserKind, share: number, shareCount: number) => () =>
  inLane(browser, share % 2 === 0 ? 'http/1.1' : 'http/2', 'reopen', (lane) =>
    runReopen(lane, { share, shareCount, isShort, report }),
  );

const jobs = isShort
  ? [
      transport('chromium', 'http/1.1'),
      transport('chromium', 'http/2'),
      crash('chromium', 0, 1),
      concurrency,
      reopen('chromium', 0, 1),
    ]
  : [
      reopen('chromium', 0, 2),
      reopen('chromium', 1, 2),
      reopen('firefox', 0, 5),
      reopen('firefox', 1, 5),
      transport('chromium', 'http/1.1'),
      transport('chromium', 'http/2'),
      transport('firefox', 'http/1.1'),
      transport('firefox', 'http/2'),
      crash('chromium', 0, 2),
      crash('chromium', 1, 2),
      crash('firefox', 0, 2),
      crash('firefox', 1, 2),
      concurrency,
    ];
const model = wants('model') ? runModel(isShort ? 2_000 : 10_000) : null;
const width = isShort ? 2 : 4;
const queue = [...jobs];
const failures: string[] = [];
await Promise.all(
  Array.from({ length: width }, async () => {
    for (let job = queue.shift(); job; job = queue.shift())
      await job().catch((error: unknown) => {
        failures.push(String(error));
        say(`A lane failed: ${String(error)}`);
      });
  }),
);

const countOf = (rows: readonly CaseResult[], breach: Breach) =>
  rows.filter(({ breaches }) => breaches.includes(breach)).length;
const toRow = (name: string, rows: readonly CaseResult[]) => ({
  suite: name,
  cases: rows.length,
  ordersMade: rows.reduce((sum, { orderCount }) => sum + orderCount, 0),
  resentByBrowser: rows.filter(({ postCount }) => postCount > 1).length,
  silentDuplicates: countOf(rows, 'silent duplicate'),
  lostOrders: countOf(rows, 'lost order') + countOf(rows, 'booking not shown'),
  wrongClaims: countOf(rows, 'told bought, was not'),
  unsettledForEver: countOf(rows, 'unsettled for ever'),
  wrongWords: countOf(rows, 'wrong words on the screen'),
  pricesAboveScreen: countOf(rows, 'price above the screen'),
  failedCases: countOf(rows, 'the case itself failed'),
});
const table = [...new Set(results.map(({ suite, lane }) => `${suite} | ${lane}`))].sort().map((name) =>
  toRow(
    name,
    results.filter(({ suite, lane }) => `${suite} | ${lane}` === name),
  ),
);
const total = toRow('all', results);
const isKept =
  failures.length === 0 &&
  results.every(({ breaches }) => breaches.length === 0) &&
  (model === null || model.wrong.length === 0);
const faults = {
  isKept,
  durationMs: Date.now() - startedAt,
  posts: results.reduce((sum, { postCount }) => sum + postCount, 0),
  suites: table,
  total,
  model,
  failures,
  broken: results
    .filter(({ breaches }) => breaches.length > 0)
    .map(({ lane, suite, name, breaches, told }) => ({ lane, suite, name, breaches, told })),
};

if (values.json) console.log(JSON.stringify({ faults }));
else {
  console.table(table.length > 0 ? [...table, total] : []);
  if (model)
    console.log(
      `model: ${model.histories} histories, ${model.true} told true, ${model.weaker} weaker, ${model.wrong.length} wrong` +
        ` (${model.withTwins} with an order of the same product made elsewhere in the same seconds; ${model.twin} of those were counted in)`,
    );
  console.log(isKept ? 'Every promise kept.' : 'A promise broke.');
}
process.exit(isKept ? 0 : 1);
