import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { SimFillDatabase } from '@/utils/database/database.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { entry } from '../screens/example-data.ts';
import { createMoneyScene } from '../support/money-scene.ts';

/** A journal of years, none of which can change any more. */
const toHistory = (count: number): PurchaseEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    ...entry,
    intentId: `old-${index}`,
    createdAt: index,
    sentAt: index,
    answer: { kind: 'order', orderId: 100_000 + index, bookingIds: [200_000 + index], priceUsd: 1 },
    verdict: { verdict: 'one', orderId: 100_000 + index, bookingIds: [200_000 + index], chargedUsd: 1 },
    claimedOrderIds: [100_000 + index],
    claimedBookingIds: [200_000 + index],
  }));

/** Every row of the journal that is read, and every key of its indexes. */
function countReads(database: Dexie) {
  const counted = { rows: 0, keys: 0 };
  database.use({
    stack: 'dbcore',
    name: 'count reads',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== 'purchases') return table;
        const note = (values: boolean, count: number) => {
          if (values) counted.rows += count;
          else counted.keys += count;
        };
        return {
          ...table,
          get: async (request) => {
            const row: unknown = await table.get(request);
            note(true, row === undefined ? 0 : 1);
            return row;
          },
          getMany: async (request) => {
            const rows: unknown[] = await table.getMany(request);
            note(true, rows.length);
            return rows;
          },
          query: async (request) => {
            const answer = await table.query(request);
            note(request.values === true, answer.result.length);
            return answer;
          },
          openCursor: async (request) => {
            const cursor = await table.openCursor(request);
            if (!cursor) return cursor;
            const values = request.values === true;
            const onNext = cursor.start.bind(cursor);
            return Object.create(cursor, {
              start: {
                value: (next: () => void) =>
                  onNext(() => {
                    note(values, 1);
                    next();
                  }),
              },
            }) as typeof cursor;
          },
        };
      },
    }),
  });
  return counted;
}

describe('a purchase in a journal of years', () => {
  const buyIn = async (count: number) => {
    const scene = await createMoneyScene({ balanceUsd: 1_000 });
    await scene.database.purchases.bulkPut(toHistory(count));
    const life = scene.start();
    const counted = countReads(life.database);
    const input = scene.toInput();
    expect(await life.purchases.confirm(input)).toMatchObject({ outcome: 'bought' });
    await life.purchases.settlePending({ atStart: true });
    await life.purchases.reconcile({ intentId: input.intentId });
    return { scene, life, counted, input };
  };

  it('reads as much as in a young one', async () => {
    const [young, old] = [await buyIn(3), await buyIn(300)];
    expect(old.counted).toEqual(young.counted);
    expect(old.counted.rows).toBeLessThan(100);
  });

  it('is journalled in an entry of the same size, and in a small one once nothing can change', async () => {
    const sizeOf = async ({ life, input }: Awaited<ReturnType<typeof buyIn>>) =>
      JSON.stringify(await life.database.purchases.get(input.intentId)).length;
    const [young, old] = [await buyIn(0), await buyIn(300)];
    expect(Math.abs((await sizeOf(old)) - (await sizeOf(young)))).toBeLessThan(20);
    for (let next: number | null = 0; next !== null;) {
      old.scene.sandbox.advance(5 * 60_000);
      next = (await old.life.purchases.settlePending({ atStart: false })).nextLookAt;
    }
    expect(await old.life.database.purchases.get(old.input.intentId)).toMatchObject({
      baseline: null,
      verdict: { verdict: 'one' },
    });
    expect(await sizeOf(old)).toBeLessThan(1_000);
  });
});

describe('a damaged entry of what was settled', () => {
  const buyAndDamage = async (...names: (keyof PurchaseEntry)[]) => {
    const scene = await createMoneyScene();
    const input = scene.toInput();
    const { intentId } = input;
    await scene.purchases.confirm(input);
    const damage = Object.fromEntries(names.map((name) => [name, undefined]));
    await scene.database.purchases.update(intentId, damage);
    return { ...scene, input, intentId };
  };

  it('is never told as not bought, whoever asks, and is settled again once the person decides', async () => {
    const { purchases, input, intentId, paid } = await buyAndDamage('verdict');
    const unclear = { outcome: 'unsettled', intentId, finding: 'unclear' };
    expect(await purchases.confirm(input)).toEqual(unclear);
    expect(await purchases.reconcile({ intentId })).toEqual(unclear);
    expect((await purchases.settlePending({ atStart: true })).told).toEqual([]);
    await purchases.decide({ intentId, decision: 'dismissed' });
    expect(await purchases.reconcile({ intentId })).toEqual({
      outcome: 'decided',
      intentId,
      decision: 'dismissed',
    });
    expect(paid()).toHaveLength(1);
  });

  it('is told as it was where what it came to can be read', async () => {
    const { purchases, intentId, input } = await buyAndDamage('claimedOrderIds', 'createdAt');
    expect(await purchases.reconcile({ intentId })).toMatchObject({
      outcome: 'bought',
      chargedUsd: input.shown.priceUsd,
      problem: null,
    });
  });
});

it('an entry with nothing to compare with is not looked at again and again', async () => {
  const { purchases, toInput, database, sandbox } = await createMoneyScene();
  const input = toInput();
  await purchases.confirm(input);
  await database.purchases.update(input.intentId, {
    stage: 'undecided',
    verdict: { verdict: 'cannot-tell', why: '' },
    baseline: null,
    nextLookAt: sandbox.now(),
  });
  expect((await purchases.settlePending({ atStart: false })).nextLookAt).toBeNull();
});

it('what an older purchase has bought is not taken for a new one when the lists show it late', async () => {
  const { sandbox, start, toInput, paid } = await createMoneyScene();
  let hidden: readonly number[] = [];
  const life = start({
    fetch: async (url, init) => {
      const response = await sandbox.fetch(url, init);
      if (!/\/(Orders|OrderBookingsCurrent)$/.test(url) || init.method === 'POST') return response;
      const rows = (await response.json()) as { id: number }[];
      return new Response(JSON.stringify(rows.filter(({ id }) => !hidden.includes(id))), {
        headers: response.headers,
      });
    },
  });
  await life.purchases.confirm(toInput());
  const [first] = paid();
  hidden = [first?.orderId ?? 0, ...(first?.bookingIds ?? [])];
  sandbox.advance(4_000);
  sandbox.addFault({ match: { method: 'POST' }, kind: 'fin', apply: true });
  const input = toInput();
  const outcome = life.purchases.confirm(input);
  await outcome;
  hidden = [];
  expect(await life.purchases.reconcile({ intentId: input.intentId })).toMatchObject({ outcome: 'bought' });
  expect(paid()).toHaveLength(2);
});

describe('a journal of version 1', () => {
  const open = async (entries: object[]) => {
    const name = `version-1-${Math.random()}`;
    const old = new Dexie(name);
    old.version(1).stores({
      account: 'id',
      catalogue: 'id',
      settings: 'id',
      bookings: 'bookingId, number, expiresAt',
      sms: 'smsKey, number, bookingId, sentAt',
      purchases: 'intentId, createdAt, stage',
      bindings: 'bindingId, bookingId, tabId',
      background: 'name',
    });
    await old.table('purchases').bulkAdd(entries);
    old.close();
    const database = new SimFillDatabase(name);
    return database.purchases.toArray();
  };
  const { claimedOrderIds, claimedBookingIds, balanceFallUsd, unexplainedUsd, ...first } = entry;
  const baseline = { takenAt: 1, orderIds: [1, 2], bookingIds: [3] };
  const unclear = { verdict: 'cannot-tell', why: '' };

  it('keeps every entry, with what it has bought', async () => {
    expect(await open([{ ...first, baseline }])).toEqual([
      { ...entry, claimedOrderIds, claimedBookingIds, balanceFallUsd: null, unexplainedUsd, baseline: null },
    ]);
    expect(balanceFallUsd).not.toBeNull();
  });

  it.each([
    ['still looked at', { nextLookAt: 5 }, { stage: 'settled', baseline }],
    ['sent', { stage: 'sent', verdict: null }, { stage: 'sent', baseline }],
    ['undecided', { stage: 'undecided', verdict: unclear }, { stage: 'undecided', baseline }],
    ['decided', { verdict: unclear, personDecided: 'dismissed' }, { stage: 'settled', baseline: null }],
    ['settled by nobody', { verdict: unclear, answer: null }, { stage: 'undecided', baseline }],
  ])('%s', async (_name, changes, expected) => {
    expect(await open([{ ...first, baseline, ...changes }])).toMatchObject([expected]);
  });
});
