import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { readPollMemory } from '@/utils/database/poll-memory.ts';
import { createSandbox } from '../sandbox/sandbox.ts';
import { countRows } from '../support/row-counter.ts';
import { createMoneyScene } from '../support/money-scene.ts';
import { startBackground } from '../support/start-background.ts';
import { toOldBooking, toOldPurchases, toYears } from '../support/years.ts';

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  await new SimFillDatabase().delete();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** One row, or as many as the browser has tabs: reading all of them costs the same after years. */
const smallTables = ['account', 'settings', 'catalogue', 'background'];

const minuteMs = 60_000;

/** The key is connected, a number runs and has had an SMS; `size` bookings with four SMS and a purchase each lie behind. */
async function leaveYears(size: number) {
  const sandbox = createSandbox();
  const product = sandbox
    .account()
    .catalogue.products.find(
      ({ rentalType, tiers }) => rentalType === 'Activation' && (tiers[0]?.anyCount ?? 0) > 5,
    )!;
  const { id: bookingId, number } = sandbox.buyElsewhere({ productId: product.id }).bookings[0]!;
  const database = new SimFillDatabase();
  const now = sandbox.now();
  const years = toYears(size, size * 4, now);
  const running = { startsAt: now, expiresAt: now + 20 * minuteMs, isOver: false, lastSmsAt: null };
  await database.bookings.bulkPut([
    ...years.bookings,
    { ...toOldBooking(0, now), bookingId, number, ...running },
  ]);
  await database.sms.bulkPut(years.sms);
  await database.purchases.bulkPut(toOldPurchases(size, now));
  await database.account.put({
    id: 1,
    accountId: 'account',
    apiKey: sandbox.apiKey,
    balanceUsd: 10,
    balanceReadAt: now,
    problem: null,
    clockOffsetMs: 0,
    isClockOffsetKnown: true,
  });
  await database.background.put({ name: 'sms-poll', value: { lookedAtAccountId: 'account' } });
  database.close();
  return { sandbox, number };
}

/** What one start of the background reads, then one poll that brings an SMS, then one that brings nothing. */
async function measure(size: number) {
  const { sandbox, number } = await leaveYears(size);
  const onlooker = new SimFillDatabase();
  await onlooker.open();
  const counter = countRows();
  const { goOnline } = startBackground({ sandbox });
  let lookedAt: number | null = null;
  const take = async () => {
    for (let known = lookedAt; lookedAt === known;) ({ lookedAt } = await readPollMemory(onlooker));
    while ((await onlooker.untoldSms().count()) > 0);
    await untilQuiet(counter);
    const taken = { rows: { ...counter.rows }, writes: { ...counter.writes }, scans: [...counter.scans] };
    counter.reset();
    return taken;
  };
  const start = await take();
  sandbox.receiveSms({ number, sender: 'Shop', text: 'Your code is 482913' });
  sandbox.advance(1_000);
  goOnline();
  const arrival = await take();
  sandbox.advance(1_000);
  goOnline();
  const poll = await take();
  counter.stop();
  onlooker.close();
  return { start, arrival, poll };
}

/** What follows a look runs in this process: nothing was read for so many turns of its loop, nothing is under way. */
async function untilQuiet({ rows, writes }: ReturnType<typeof countRows>): Promise<void> {
  let before = '';
  for (let quietTurns = 0; quietTurns < 200; quietTurns++) {
    await new Promise((resolve) => setImmediate(resolve));
    const counts = JSON.stringify([rows, writes]);
    if (counts !== before) quietTurns = 0;
    before = counts;
  }
}

describe('years of history', () => {
  it('are read neither when the background starts nor when it polls', { timeout: 60_000 }, async () => {
    const few = await measure(100);
    await new SimFillDatabase().delete();
    const many = await measure(1_000);
    for (const part of ['start', 'arrival', 'poll'] as const) {
      for (const [table, rows] of Object.entries(many[part].rows))
        expect(rows, `${table} at the ${part}`).toBeLessThanOrEqual((few[part].rows[table] ?? 0) + 10);
      expect(
        many[part].scans.filter((table) => !smallTables.includes(table)),
        part,
      ).toEqual([]);
    }
  });

  it('are not written either: a poll that brings nothing new writes nothing but when it looked', async () => {
    const { poll } = await measure(10);
    expect(poll.writes).toEqual({ background: 1 });
  });
});

it('a purchase does not read the catalogue', async () => {
  const counter = countRows();
  const { purchases, catalogue, toInput } = await createMoneyScene();
  await catalogue.refresh({ force: false });
  counter.reset();
  expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought' });
  counter.stop();
  expect(counter.rows.catalogue ?? 0).toBe(0);
});
