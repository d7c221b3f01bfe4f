import { describe, expect, it } from 'vitest';
import { toSpentTodayUsd } from '@/utils/domain/spending-limits.ts';
import { createMoneyScene } from '../support/money-scene.ts';

const post = { method: 'POST', path: '/Orders' };
const minuteMs = 60_000;
type Scene = Awaited<ReturnType<typeof createMoneyScene>>;
type Rows = { id: number }[];

/** A life whose first order is carried out twice, as browsers do; what the lists and the balance show can be changed. */
function startDoubled(
  { start, sandbox }: Scene,
  {
    isHidden = () => false,
    toBalance = (balanceUsd) => balanceUsd,
    count = 2,
  }: {
    /** Whether the lists leave the first order out. */
    isHidden?: (sinceMs: number) => boolean;
    toBalance?: (balanceUsd: number, sinceMs: number) => number;
    count?: number;
  },
) {
  let sentAt: number | null = null;
  return start({
    fetch: async (url, init) => {
      if (init.method === 'POST') {
        sentAt ??= sandbox.now();
        for (let i = 1; i < count; i += 1) await sandbox.fetch(url, init);
        return sandbox.fetch(url, init);
      }
      const response = await sandbox.fetch(url, init);
      const since = sentAt === null ? null : sandbox.now() - sentAt;
      const json = (body: unknown) => new Response(JSON.stringify(body), { headers: response.headers });
      if (/\/Balance$/.test(url) && since !== null) {
        const { accountBalanceInUSD } = (await response.json()) as { accountBalanceInUSD: number };
        return json({ accountBalanceInUSD: toBalance(accountBalanceInUSD, since) });
      }
      if (!/\/(Orders|OrderBookings|OrderBookingsCurrent)$/.test(url) || since === null) return response;
      const [first] = sandbox.ledger();
      const ids = isHidden(since) && first ? [first.orderId, ...first.bookingIds] : [];
      return json(((await response.json()) as Rows).filter(({ id }) => !ids.includes(id)));
    },
  });
}

/** Goes on for half an hour, waking when the journal says so; gives what was told, and when. */
async function waitHalfAnHour({ sandbox }: Scene, { purchases }: ReturnType<Scene['start']>) {
  const startedAt = sandbox.now();
  const told: { atMs: number; outcome: string; problem: string | null }[] = [];
  let next = (await purchases.settlePending({ atStart: false })).nextLookAt;
  while (next !== null && next - startedAt < 31 * minuteMs) {
    sandbox.advance(Math.max(1, next - sandbox.now()));
    const settled = await purchases.settlePending({ atStart: false });
    told.push(
      ...settled.told.map((outcome) => ({
        atMs: sandbox.now() - startedAt,
        outcome: outcome.outcome,
        problem: outcome.outcome === 'bought' ? (outcome.problem?.kind ?? null) : null,
      })),
    );
    for (const { intentId } of settled.told) await purchases.hasTold(intentId ?? '');
    next = settled.nextLookAt;
  }
  return told;
}

describe('a second order that shows late', () => {
  it.each(Array.from({ length: 20 }, (_, index) => index + 1))(
    'after %i minutes is told as several, within five more',
    async (minutes) => {
      const scene = await createMoneyScene();
      const life = startDoubled(scene, { isHidden: (sinceMs) => sinceMs < minutes * minuteMs });
      expect(await life.purchases.confirm(scene.toInput())).toMatchObject({ outcome: 'bought' });
      const told = await waitHalfAnHour(scene, life);
      const several = told.find(({ outcome }) => outcome === 'several');
      expect(several?.atMs).toBeLessThan((minutes + 5) * minuteMs);
      expect(await life.database.bookings.count()).toBe(2);
    },
  );
});

describe('a second charge that only the balance shows', () => {
  const always = () => true;
  const fellMore = { outcome: 'bought', problem: { kind: 'balance-fell-more' } };

  it('is told with both amounts, and stays told', async () => {
    const scene = await createMoneyScene();
    const life = startDoubled(scene, { isHidden: always });
    const input = scene.toInput();
    const chargedUsd = input.shown.priceUsd;
    const expected = { problem: { chargedUsd, fallUsd: chargedUsd * 2 } };
    expect(await life.purchases.confirm(input)).toMatchObject({ ...fellMore, ...expected });
    expect(await waitHalfAnHour(scene, life)).toEqual([]);
    expect(await life.purchases.confirm(input)).toMatchObject({ ...fellMore, ...expected });
  });

  it('when the balance lags, is told as soon as it shows', async () => {
    const scene = await createMoneyScene();
    const life = startDoubled(scene, {
      isHidden: always,
      toBalance: (balanceUsd, sinceMs) => (sinceMs < 20_000 ? 100 : balanceUsd),
    });
    expect(await life.purchases.confirm(scene.toInput())).toMatchObject({ outcome: 'bought', problem: null });
    expect(await waitHalfAnHour(scene, life)).toMatchObject([{ problem: 'balance-fell-more' }]);
  });

  it('when the second order shows after all, is told as several', async () => {
    const scene = await createMoneyScene();
    const life = startDoubled(scene, { isHidden: (sinceMs) => sinceMs < 4 * minuteMs });
    expect(await life.purchases.confirm(scene.toInput())).toMatchObject(fellMore);
    expect(await waitHalfAnHour(scene, life)).toMatchObject([{ outcome: 'several' }]);
  });

  it.each<[string, (balanceUsd: number, sinceMs: number) => number]>([
    ['rounded to cents', (balanceUsd) => Math.floor(balanceUsd * 100 - 0.001) / 100],
    ['late', (balanceUsd, sinceMs) => (sinceMs < 15_000 ? 100 : balanceUsd)],
    ['topped up meanwhile', (balanceUsd) => balanceUsd + 20],
    ['refunded for another booking', (balanceUsd) => balanceUsd + 0.25],
    [
      'charged for a renewal half an hour later',
      (balanceUsd, sinceMs) => (sinceMs < 15 * minuteMs ? balanceUsd : balanceUsd - 5),
    ],
  ])('is not claimed of one order beside a balance that is %s', async (_name, toBalance) => {
    const scene = await createMoneyScene();
    const life = startDoubled(scene, { count: 1, toBalance });
    expect(await life.purchases.confirm(scene.toInput())).toMatchObject({ outcome: 'bought', problem: null });
    expect((await waitHalfAnHour(scene, life)).filter(({ problem }) => problem !== null)).toEqual([]);
  });

  it('is not claimed of two purchases in a row, whose charges show late', async () => {
    const scene = await createMoneyScene();
    const { sandbox, start, toInput } = scene;
    const balances: [number, number][] = [];
    const { purchases } = start({
      fetch: async (url, init) => {
        const response = await sandbox.fetch(url, init);
        if (!/\/Balance$/.test(url)) return response;
        balances.push([sandbox.now(), sandbox.account().balanceUsd()]);
        const shown = balances.findLast(([at]) => at <= sandbox.now() - 10_000) ?? [0, 100];
        return new Response(JSON.stringify({ accountBalanceInUSD: shown[1] }), { headers: response.headers });
      },
    });
    await purchases.confirm(toInput());
    sandbox.advance(4_000);
    expect(await purchases.confirm(toInput())).toMatchObject({ outcome: 'bought', problem: null });
    sandbox.advance(minuteMs);
    const { told } = await purchases.settlePending({ atStart: false });
    expect(told.filter((outcome) => outcome.outcome === 'bought' && outcome.problem !== null)).toEqual([]);
  });
});

it('the limit of a day counts a purchase decided “not bought” and found later', async () => {
  const scene = await createMoneyScene({ variants: { ordersLateMs: 100_000, bookingsLateMs: 100_000 } });
  const { purchases, toInput, database, sandbox, now } = scene;
  sandbox.addFault({ match: post, kind: 'fin', apply: true });
  const input = toInput();
  const { intentId } = input;
  await purchases.confirm(input);
  await purchases.decide({ intentId, decision: 'not-bought' });
  const spent = async () => toSpentTodayUsd(await database.purchases.toArray(), now());
  expect(await spent()).toBe(0);
  expect(await purchases.reconcile({ intentId })).toMatchObject({
    outcome: 'decided',
    decision: 'not-bought',
  });
  sandbox.advance(130_000);
  expect((await purchases.settlePending({ atStart: false })).told).toMatchObject([{ outcome: 'bought' }]);
  expect(await spent()).toBe(input.shown.priceUsd);
});

describe('asked about a click', () => {
  it('that is on its way to the journal: nothing is claimed yet', async () => {
    const { start, purchases, toInput, sandbox } = await createMoneyScene();
    let letGo = () => {};
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const slow = start({ fetch: async (url, init) => (await gate, sandbox.fetch(url, init)) });
    const input = toInput();
    const other = slow.purchases.confirm(toInput());
    expect(await purchases.reconcile({ intentId: input.intentId })).toEqual({
      outcome: 'under-way',
      intentId: input.intentId,
      step: 'preparing',
    });
    letGo();
    await other;
    expect(await purchases.reconcile({ intentId: input.intentId })).toMatchObject({ outcome: 'not-bought' });
  });
});
