import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createSandbox } from '../sandbox/sandbox.ts';
import { serveSandbox } from '../sandbox/serve.ts';
import { createBackgroundClient } from '../support/background-client.ts';
import { launchChromium } from '../support/chromium.ts';
import { prepareExtension } from '../support/extension-build.ts';
import { preciseNow, serveFillPage } from '../support/fill-page.ts';

/**
 * From "visible at the API" to "in the page's field" in real Chromium, and what it costs in requests. Beside it, by
 * calculation over the same moments, what the peers' ways would give.
 */
const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    count: { type: 'string' },
  },
});
const smsCount = Number(options.count ?? (options.short ? 6 : 100));
const signUpCount = options.short ? 2 : 16;
const costSeconds = options.short ? 15 : 60;
const say = (text: string): void => void (options.json || process.stderr.write(`${text}\n`));

const sandbox = createSandbox({ balanceUsd: 1_000_000 });
/** When each answer of `GET /Sms` was ready to leave. */
const answers: number[] = [];
const watched = {
  ...sandbox,
  answer: async (request: Request) => {
    const answer = await sandbox.answer(request);
    if (/\/sms$/i.test(new URL(request.url).pathname)) answers.push(preciseNow());
    return answer;
  },
};
const api = await serveSandbox({ sandbox: watched });
const page = await serveFillPage();
const extensionDir = await prepareExtension({ browser: 'chrome', apiOrigin: api.origin });
const chromium = await launchChromium({ extensionDir });

try {
  const own = await chromium.context.newPage();
  await own.goto(`chrome-extension://${chromium.extensionId}/clipboard.html`);
  const background = createBackgroundClient((expression) => own.evaluate(expression));
  await background.ask('account.connect', { apiKey: api.apiKey });
  const tab = await chromium.context.newPage();
  await tab.goto(page.twoStepsUrl);
  const tabId = await background.findTab(page.twoStepsUrl);

  /** Long ones without a service: every SMS arrives, and none ends while we measure. */
  const products = sandbox
    .account()
    .catalogue.products.filter(
      ({ rentalType, durationMinutes }) => rentalType === 'RentalFull' && durationMinutes >= 240,
    );
  const book = () => {
    for (const { id, tiers } of products) {
      // The shelves move by themselves.
      if (tiers.some(({ anyCount }) => anyCount > 0))
        try {
          return sandbox.buyElsewhere({ productId: id }).bookings[0]!;
        } catch {
          continue;
        }
    }
    throw new Error('the catalogue is sold out');
  };

  // ---- latency

  const { id: bookingId, number } = book();
  await background.ask('bookings.refresh', null);
  const insert = async (): Promise<void> => {
    await tab.goto(page.twoStepsUrl);
    const bound = await background.ask('fill.insertNumber', { bookingId, tabId, target: 'best' });
    if (!bound.filled) throw new Error(`the number was not inserted: ${JSON.stringify(bound)}`);
  };
  let lastCode = 100_000;
  /** Sends the form and, when the SMS has had its time, waits for the code in the field that came. */
  const sendForm = async (smsDelayMs: number) => {
    await tab.click('button');
    await sleep(smsDelayMs);
    const code = String((lastCode += 37));
    const visibleAt = preciseNow();
    sandbox.receiveSms({ number, sender: 'Verify', text: `Your verification code is ${code}` });
    const filledAt = await page.untilFilled(code, 20_000);
    const answeredAt = answers.filter((at) => at <= filledAt && at >= visibleAt)[0] ?? filledAt;
    return { totalMs: filledAt - visibleAt, ownMs: filledAt - answeredAt, visibleAt };
  };
  const samples: Awaited<ReturnType<typeof sendForm>>[] = [];
  for (let index = 0; index < smsCount; index++) {
    await insert();
    // At any moment of the poller's beat.
    samples.push(await sendForm(1_000 + Math.random() * 3_000));
    if ((index + 1) % 20 === 0) say(`${index + 1} of ${smsCount}`);
  }

  // ---- sign-ups: a person fills the rest of the form and sends it, and the SMS takes its time

  const signUps: { requests: number; seconds: number }[] = [];
  for (let index = 0; index < signUpCount; index++) {
    await insert();
    const startedAt = preciseNow();
    const before = sandbox.requests().length;
    // The same for every version that is measured.
    const share = (index + 0.5) / signUpCount;
    await sleep(8_000 + 16_000 * share);
    await sendForm(3_000 + 10_000 * ((share * 7) % 1));
    signUps.push({
      requests: sandbox.requests().length - before,
      seconds: (preciseNow() - startedAt) / 1_000,
    });
    say(`sign-up ${index + 1} of ${signUpCount}: ${signUps.at(-1)!.requests} requests`);
  }

  // ---- requests

  const requestsPerMinute: { bookings: number; all: number; sms: number }[] = [];
  let booked = 1;
  for (const count of [1, 10, 100]) {
    for (; booked < count; booked++) book();
    await background.ask('bookings.refresh', null);
    await insert();
    await tab.click('button');
    const before = sandbox.requests().length;
    await sleep(costSeconds * 1_000);
    const made = sandbox.requests().slice(before);
    const sms = made.filter(({ path }) => /\/sms$/i.test(path)).length;
    const perMinute = (value: number): number => Math.round((value * 60) / costSeconds);
    requestsPerMinute.push({ bookings: count, all: perMinute(made.length), sms: perMinute(sms) });
    say(`requests with ${count} bookings measured`);
  }

  // ---- peers: each SMS waits for the next tick of a beat of theirs, with any phase

  const peer = (intervalMs: number) =>
    toDistribution(
      samples.map(({ visibleAt }) => intervalMs - ((visibleAt + intervalMs * 0.37) % intervalMs)),
    );

  const report = {
    latency: {
      smsCount,
      signUp: {
        count: signUpCount,
        requests: toMean(signUps.map(({ requests }) => requests)),
        seconds: toMean(signUps.map(({ seconds }) => seconds)),
      },
      total: toDistribution(samples.map(({ totalMs }) => totalMs)),
      own: toDistribution(samples.map(({ ownMs }) => ownMs)),
      peers: { 'each number every 5 s': peer(5_000), 'the account every 30 s': peer(30_000) },
      requestsPerMinute: {
        simfill: requestsPerMinute,
        'each number every 5 s': [1, 10, 100].map((bookings) => ({ bookings, all: 12 * bookings })),
        'the account every 30 s': [1, 10, 100].map((bookings) => ({ bookings, all: 2 })),
      },
    },
  };
  if (options.json) console.log(JSON.stringify(report));
  else print(report.latency);
} finally {
  await chromium.close();
  page.close();
  await api.close();
  await rm(extensionDir, { recursive: true, force: true });
}

function toMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Distribution {
  medianMs: number;
  p90Ms: number;
  p95Ms: number;
  maxMs: number;
}

function toDistribution(valuesMs: readonly number[]): Distribution {
  const sorted = [...valuesMs].sort((one, other) => one - other);
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN);
  return { medianMs: at(0.5), p90Ms: at(0.9), p95Ms: at(0.95), maxMs: at(1) };
}

function print(latency: {
  smsCount: number;
  signUp: { count: number; requests: number; seconds: number };
  total: Distribution;
  own: Distribution;
  peers: Record<string, Distribution>;
  requestsPerMinute: Record<string, { bookings: number; all: number }[]>;
}): void {
  const row = (name: string, { medianMs, p90Ms, p95Ms, maxMs }: Distribution): string =>
    `${name.padEnd(44)} ${[medianMs, p90Ms, p95Ms, maxMs].map((ms) => String(ms).padStart(7)).join(' ')}`;
  console.log(`\nFrom visible at the API to in the field, ${latency.smsCount} SMS, ms`);
  console.log(`${''.padEnd(44)}  median     p90     p95     max`);
  console.log(row('SimFill', latency.total));
  console.log(row('  of which: answer received to field filled', latency.own));
  for (const [name, distribution] of Object.entries(latency.peers)) console.log(row(name, distribution));
  const { count, requests, seconds } = latency.signUp;
  console.log(
    `\n${requests.toFixed(1)} requests a sign-up, number inserted to code filled: ${seconds.toFixed(1)} s, means of ${count}`,
  );
  console.log('\nRequests in the minute after the form was sent, by active bookings');
  for (const [name, rows] of Object.entries(latency.requestsPerMinute))
    console.log(
      `${name.padEnd(44)} ${rows.map(({ bookings, all }) => `${bookings}: ${all}`.padStart(10)).join(' ')}`,
    );
}
