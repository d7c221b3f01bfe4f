import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
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
    /** Where the figures go besides, as JSON. */
    out: { type: 'string' },
    only: { type: 'string' },
    /** How many browsers run at once. Most of the time a case waits. */
    width: { type: 'string' },
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

const shares = (count: number, toJob: (share: number) => () => Promise<void>) =>
  Array.from({ length: count }, (_, share) => toJob(share));
const jobs = isShort
  ? [
      reopen('chromium', 0, 1),
      transport('chromium', 'http/1.1'),
      transport('chromium', 'http/2'),
      crash('chromium', 0, 1),
      concurrency,
    ]
  : // The longest first.
    [
      ...shares(4, (share) => crash('chromium', share, 4)),
      ...shares(4, (share) => crash('firefox', share, 4)),
      ...shares(4, (share) => reopen('chromium', share, 4)),
      ...shares(2, (share) => reopen('firefox', share, 5)),
      transport('chromium', 'http/1.1'),
      transport('chromium', 'http/2'),
      transport('firefox', 'http/1.1'),
      transport('firefox', 'http/2'),
      concurrency,
    ];
const model = wants('model') ? runModel(isShort ? 2_000 : 10_000) : null;
const width = values.width === undefined ? (isShort ? 2 : 8) : Number(values.width);
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

const countOf = (rows: readonly CaseResult[], ...wanted: Breach[]) =>
  rows.filter(({ breaches }) => breaches.some((breach) => wanted.includes(breach))).length;
const toRow = (suite: string, lane: string, rows: readonly CaseResult[]) => ({
  suite,
  lane,
  cases: rows.length,
  're-sent': rows.filter(({ postCount }) => postCount > 1).length,
  several: rows.filter(({ orderCount }) => orderCount > 1).length,
  asked: rows.filter(({ isAsked }) => isAsked).length,
  'silent duplicates': countOf(rows, 'silent duplicate'),
  lost: countOf(rows, 'lost order', 'booking not shown'),
  unsettled: countOf(rows, 'unsettled for ever'),
  'wrong words': countOf(rows, 'wrong words on the screen', 'told bought, was not'),
  'above the price': countOf(rows, 'price above the screen'),
  failed: countOf(rows, 'the case itself failed'),
});
const toKey = ({ suite, lane }: CaseResult) => `${suite} | ${lane}`;
const table = [
  ...[...new Set(results.map(toKey))].sort().map((key) => {
    const rows = results.filter((result) => toKey(result) === key);
    return toRow(rows[0]?.suite ?? '', rows[0]?.lane ?? '', rows);
  }),
  toRow('all', '', results),
];
const git = (...parameters: string[]) => spawnSync('git', parameters, { encoding: 'utf8' }).stdout.trim();
const isKept =
  failures.length === 0 &&
  results.every(({ breaches }) => breaches.length === 0) &&
  (model === null || model.wrong.length === 0);
const faults = {
  commit: git('rev-parse', 'HEAD'),
  isTreeClean: git('status', '--porcelain') === '',
  startedAt: new Date(startedAt).toISOString(),
  durationMs: Date.now() - startedAt,
  isKept,
  posts: results.reduce((sum, { postCount }) => sum + postCount, 0),
  table,
  model,
  failures,
  broken: results
    .filter(({ breaches }) => breaches.length > 0)
    .map(({ lane, suite, name, breaches, told, note }) => ({ lane, suite, name, breaches, told, note })),
};
const json = JSON.stringify({ faults }, null, 2);
if (values.out !== undefined) await writeFile(values.out, json);

/** As docs/money.md carries it. */
function toMarkdown(rows: readonly ReturnType<typeof toRow>[]): string {
  const [first] = rows;
  if (!first) return '';
  const columns = Object.keys(first) as (keyof typeof first)[];
  return [
    columns,
    columns.map((column) => (column === 'suite' || column === 'lane' ? '---' : '---:')),
    ...rows.map((row) => columns.map((column) => row[column])),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

if (values.json) console.log(json);
else {
  console.log(`${toMarkdown(table)}\n`);
  if (model)
    console.log(
      `model: ${model.histories} histories, ${model.true} told true, ${model.weaker} weaker, ${model.wrong.length} wrong` +
        ` (${model.withTwins} with an order of the same product made elsewhere in the same seconds; ${model.twin} of those were counted in)`,
    );
  console.log(`Commit ${faults.commit}, ${Math.round(faults.durationMs / 60_000)} min.`);
  console.log(isKept ? 'Every promise kept.' : 'A promise broke.');
}
process.exit(isKept ? 0 : 1);
