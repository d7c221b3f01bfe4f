import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createSandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { createBackgroundClient } from '../support/background-client.ts';
import { launchChromium } from '../support/chromium.ts';
import { prepareExtension } from '../support/extension-build.ts';
import { until } from '../support/view.ts';
import { writeYears } from './write-years.ts';

/**
 * What years of history cost the background in real Chromium: the CPU of one start, of one poll and of one purchase,
 * with nothing and with ten times as much of each kind of row. CPU time, not the clock: all threads of the process that
 * holds the extension, as Linux counts them, so that a busy machine changes little.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
  },
});
const startCount = options.short ? 3 : 9;
const pollCount = options.short ? 10 : 40;
const purchaseCount = options.short ? 1 : 3;

interface History {
  /** Four SMS belong to each. */
  bookings: number;
  /** Of the one number that runs. */
  sms: number;
  purchases: number;
  products: number;
}
const nothing: History = { bookings: 0, sms: 0, purchases: 0, products: 0 };
const few: History = { bookings: 500, sms: 2_000, purchases: 200, products: 1_000 };
const kinds = ['bookings', 'sms', 'purchases', 'products'] as const;
const histories: readonly { name: string; history: History }[] = [
  { name: 'empty', history: nothing },
  ...kinds.flatMap((kind) => [
    { name: `${few[kind]} ${kind}`, history: { ...nothing, [kind]: few[kind] } },
    { name: `${few[kind] * 10} ${kind}`, history: { ...nothing, [kind]: few[kind] * 10 } },
  ]),
  {
    name: 'years of all',
    history: { bookings: 5_000, sms: 20_000, purchases: 2_000, products: 10_000 },
  },
  // Again, for how far two runs of the same differ.
  { name: 'empty, once more', history: nothing },
];

const sandbox = createSandbox({ balanceUsd: 1_000_000 });
const api = await serveSandbox({ sandbox });
const extensionDir = await prepareExtension({ browser: 'chrome', apiOrigin: api.origin });
const chromium = await launchChromium({ extensionDir });

/** CPU time of the extension's process so far. */
function readCpuMs(): number {
  const pid = readdirSync('/proc').find((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      return command.includes('--extension-process') && command.includes(chromium.profile);
    } catch {
      return false;
    }
  });
  if (pid === undefined) throw new Error('the extension has no process');
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => {
    try {
      const [onCpuNs] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
      return sum + Number(onCpuNs) / 1e6;
    } catch {
      return sum;
    }
  }, 0);
}

/** Waits until the process has rested for half a second. */
async function untilAtRest(): Promise<void> {
  for (let quietTurns = 0, before = readCpuMs(); quietTurns < 5;) {
    await sleep(100);
    const now = readCpuMs();
    quietTurns = now - before < 1 ? quietTurns + 1 : 0;
    before = now;
  }
}

interface Row {
  name: string;
  startMs: number;
  pollMs: number;
  purchaseMs: number;
}

const findRow = (rows: readonly Row[], name: string): Row => {
  const row = rows.find((candidate) => candidate.name === name);
  if (row === undefined) throw new Error(`${name} was not measured`);
  return row;
};

const toMedian = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

try {
  const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
  // An own page that does nothing holds the process: what is measured is the worker's start, not the process's.
  const own = await chromium.context.newPage();
  await own.goto(`chrome-extension://${chromium.extensionId}/clipboard.html`);
  await own.evaluate('globalThis.__name = (named) => named');
  const background = createBackgroundClient((expression) => own.evaluate(expression));
  await background.ask('account.connect', { apiKey: api.apiKey });
  await background.ask('settings.change', {
    limits: { mostPerPurchaseUsd: null, mostPerDayUsd: null, askAgainAboveUsd: null },
  });
  const products = sandbox
    .account()
    .catalogue.products.filter(({ rentalType, tiers }) => rentalType === 'Activation' && tiers.length > 0);
  let nextProduct = 0;

  async function clear(): Promise<void> {
    await own.evaluate(`new Promise((resolve, reject) => {
      const open = indexedDB.open('simfill');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const names = ['bookings', 'sms', 'purchases', 'catalogue'];
        const transaction = open.result.transaction(names, 'readwrite');
        for (const name of names) transaction.objectStore(name).clear();
        transaction.oncomplete = () => { open.result.close(); resolve(null); };
        transaction.onabort = () => reject(transaction.error);
      };
    })`);
  }

  async function writeCatalogue(count: number): Promise<void> {
    if (count === 0) return;
    await background.ask('catalogue.refresh', { force: true });
    await own.evaluate(`new Promise((resolve, reject) => {
      const open = indexedDB.open('simfill');
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const store = open.result.transaction('catalogue', 'readwrite').objectStore('catalogue');
        store.get(1).onsuccess = ({ target }) => {
          const row = target.result;
          const products = Array.from({ length: ${count} }, (_, index) => ({
            ...row.products[index % row.products.length], productId: 1000000 + index }));
          store.put({ ...row, products });
        };
        store.transaction.oncomplete = () => { open.result.close(); resolve(null); };
        store.transaction.onabort = () => reject(store.transaction.error);
      };
    })`);
  }

  async function prepare({ bookings, sms, purchases, products: productCount }: History): Promise<void> {
    await clear();
    await background.ask('bookings.refresh', null);
    await writeCatalogue(productCount);
    const busy = { bookingId: running.id, number: running.number, smsCount: sms };
    await own.evaluate(writeYears, { now: Date.now(), bookings, purchases, running: 0, busy });
  }

  async function measureStart(): Promise<number> {
    await chromium.stopWorker(page);
    await untilAtRest();
    const asked = sandbox.requests().length;
    const before = readCpuMs();
    await background.ask('background.hello', null);
    await until('the first poll', () => sandbox.requests().length > asked, { deadlineMs: 30_000 });
    await untilAtRest();
    return readCpuMs() - before;
  }

  async function measurePoll(): Promise<number> {
    await untilAtRest();
    const before = readCpuMs();
    for (let poll = 0; poll < pollCount; poll++) await background.ask('poll.check', null);
    return (readCpuMs() - before) / pollCount;
  }

  async function measurePurchase(): Promise<number> {
    const product = products[nextProduct++ % products.length]!;
    const priceUsd = product.basePriceUsd;
    await untilAtRest();
    const before = readCpuMs();
    const outcome = await background.ask('purchase.confirm', {
      intentId: crypto.randomUUID(),
      request: { act: 'buy', productId: product.id, providerId: 0, amount: 1 },
      shown: {
        country: product.country.country,
        service: product.service,
        rentalType: product.rentalType,
        durationInMinutes: product.durationMinutes,
        providerName: 'Any',
        priceUsd,
      },
      maxPriceUsd: priceUsd,
      confirmedAgain: true,
    });
    if (outcome.outcome !== 'bought') throw new Error(`not bought: ${JSON.stringify(outcome)}`);
    return readCpuMs() - before;
  }

  // A number that runs: with none there is nothing to poll for.
  const rental = sandbox
    .account()
    .catalogue.products.find(
      ({ rentalType, durationMinutes, tiers }) =>
        rentalType === 'RentalFull' && durationMinutes >= 240 && tiers.some(({ anyCount }) => anyCount > 0),
    );
  const running = sandbox.buyElsewhere({ productId: rental?.id ?? 0 }).bookings[0]!;

  const rows: Row[] = [];
  for (const { name, history } of histories) {
    await prepare(history);
    const starts: number[] = [];
    // The first after a change pays for the database's own tidying.
    for (let start = 0; start <= startCount; start++) starts.push(await measureStart());
    const pollMs = await measurePoll();
    const purchases: number[] = [];
    for (let purchase = 0; purchase < purchaseCount; purchase++) purchases.push(await measurePurchase());
    rows.push({
      name,
      startMs: toMedian(starts.slice(1)),
      pollMs,
      purchaseMs: toMedian(purchases),
    });
    if (!options.json) process.stderr.write(`${JSON.stringify(rows.at(-1))}\n`);
  }

  const cells = ['startMs', 'pollMs', 'purchaseMs'] as const;
  const laws = kinds.map((kind) => {
    const one = findRow(rows, `${few[kind]} ${kind}`);
    const ten = findRow(rows, `${few[kind] * 10} ${kind}`);
    return { kind, from: few[kind], factors: cells.map((cell) => ten[cell] / one[cell]) };
  });
  if (options.json) console.log(JSON.stringify({ growth: rows, laws }));
  else {
    const [empty] = rows;
    const line = (name: string, texts: readonly string[]): void =>
      console.log(`${name.padEnd(24)}${texts.map((text) => text.padStart(18)).join('')}`);
    console.log(
      `\nCPU ms (× empty): a start is the median of ${startCount}, a poll the mean of ${pollCount}, a purchase the median of ${purchaseCount}`,
    );
    line('', ['start', 'poll', 'purchase']);
    for (const row of rows)
      line(
        row.name,
        cells.map((cell) => `${row[cell].toFixed(1)} (${(row[cell] / empty![cell]).toFixed(2)})`),
      );
    console.log('\nTen times as much costs so many times as much');
    for (const { kind, from, factors } of laws)
      line(
        `${from} → ${from * 10} ${kind}`,
        factors.map((factor) => `× ${factor.toFixed(2)}`),
      );
  }
} finally {
  await chromium.close();
  await api.close();
  await rm(extensionDir, { recursive: true, force: true });
}
