import type { AnosimApi, PaidAnswer } from '@/utils/api/create-anosim-api.ts';
import type { SimFillDatabase } from '@/utils/database/database.ts';
import { readLastDayPurchases } from '@/utils/database/last-day-purchases.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import type { AccountLook } from '@/utils/domain/account-look.ts';
import { compareUsd } from '@/utils/domain/money.ts';
import { failure, success, type Problem, type Result } from '@/utils/domain/problem.ts';
import {
  toTotalUsd,
  type PurchaseEntry,
  type PurchaseOutcome,
  type PurchaseRequest,
  type PurchaseShown,
} from '@/utils/domain/purchase.ts';
import {
  isForPerson,
  isOpen,
  isRepeatedClick,
  toClaims,
  toPurchaseOutcome,
} from '@/utils/domain/purchase-outcome.ts';
import { findBrokenLimit } from '@/utils/domain/spending-limits.ts';
import { createAccountLooks } from './account-look.ts';
import type { Account, ConnectedAccount } from './account.ts';
import type { Bookings } from './bookings.ts';
import { moneyLock } from './money-lock.ts';
import { findOpenPurchase, readDue, readEntry, readNextLookAt } from './purchase-journal.ts';
import { createPurchaseReconciler } from './purchase-reconciler.ts';

export interface PurchaseInput {
  intentId: string;
  request: PurchaseRequest;
  shown: PurchaseShown;
  maxPriceUsd: number;
  confirmedAgain: boolean;
}

export type Purchases = ReturnType<typeof createPurchases>;

/**
 * Everything that spends. The API knows no idempotency key and browsers re-send POSTs by themselves (BROWSERS.md), so:
 * one lock; nothing new while something is unsettled; what the account showed before; a durable entry; one POST with a
 * price cap; then the account is asked what really happened, after a success as well. The worker may die at any `await`:
 * `settlePending` takes up from the journal.
 */
export function createPurchases({
  database,
  account,
  bookings,
  now,
  locks,
  keepAlive,
  sleep = (delayMs) => new Promise((resolve) => setTimeout(resolve, delayMs)),
}: {
  database: SimFillDatabase;
  account: Account;
  bookings: Bookings;
  now: () => number;
  locks: LockManager;
  keepAlive: <Value>(work: () => Promise<Value>) => Promise<Value>;
  sleep?: (delayMs: number) => Promise<void>;
}) {
  const looks = createAccountLooks({ database, account, now });
  const reconciler = createPurchaseReconciler({ database, bookings, looks, now, sleep });
  let isConfirming = false;

  async function tell(intentId: string): Promise<PurchaseOutcome> {
    const entry = await readEntry(database, intentId);
    if (!entry) return { outcome: 'not-bought', intentId: null, problem: { kind: 'purchase-interrupted' } };
    const rows = await database.bookings.bulkGet([...entry.claimedBookingIds]);
    return toPurchaseOutcome(
      entry,
      rows.filter((row) => row !== undefined),
      now(),
    );
  }

  function pay(api: AnosimApi, { request, maxPriceUsd }: PurchaseEntry): Promise<PaidAnswer> {
    switch (request.act) {
      case 'buy':
        return api.createOrder({ ...request, maxPriceUsd });
      case 'extend':
        return api.extendBooking({ ...request, maxPriceUsd });
      case 'reuse':
        return api.reuseBooking({ ...request, maxPriceUsd });
    }
  }

  const endUnsent = (intentId: string, problem: Problem) =>
    database.purchases.update(intentId, {
      stage: 'settled',
      answer: { kind: 'refused', problem },
      verdict: { verdict: 'none' },
      settledAt: now(),
      nextLookAt: null,
    });

  const notBought = (problem: Problem, intentId: string | null = null): PurchaseOutcome => ({
    outcome: 'not-bought',
    intentId,
    problem,
  });

  async function buy(input: PurchaseInput, clickedAt: number): Promise<PurchaseOutcome> {
    const { intentId, request, shown, maxPriceUsd, confirmedAgain } = input;
    const connected = await account.api();
    if (!connected.ok) return notBought(connected.problem);
    const { api, account: known } = connected.value;
    const old = request.act === 'buy' ? null : await database.bookings.get(request.bookingId);
    if (old === undefined) return notBought({ kind: 'booking-gone' });
    const entry: PurchaseEntry = {
      intentId,
      accountId: known.accountId,
      request,
      number: old?.number ?? null,
      shown,
      maxPriceUsd,
      baseline: null,
      stage: 'prepared',
      createdAt: now(),
      sentAt: null,
      answer: null,
      answeredAt: null,
      verdict: null,
      claimedOrderIds: [],
      claimedBookingIds: [],
      settledAt: null,
      reconcileTries: 0,
      balanceAfterUsd: null,
      balanceFallUsd: null,
      unexplainedUsd: null,
      nextLookAt: null,
      personDecided: null,
    };
    const refusal = await database.transaction(
      'rw',
      [database.purchases, database.bookings, database.settings, database.account],
      async (): Promise<Problem | 'known' | null> => {
        if (await database.purchases.get(intentId)) return 'known';
        if ((await database.account.get(1))?.accountId !== known.accountId) return { kind: 'key-missing' };
        const open = await findOpenPurchase(database);
        if (open) return { kind: 'purchase-unsettled', intentId: open.intentId };
        const entries = await readLastDayPurchases(database, now());
        for (const other of entries) {
          if (!isRepeatedClick(other, request, { clickedAt, now: now() })) continue;
          // Who cancels a number has seen it, and wants another.
          const bought = await database.bookings.bulkGet([...other.claimedBookingIds]);
          if (bought.length === 0 || bought.some((row) => !row || row.cancelledAt === null))
            return { kind: 'purchase-busy' };
        }
        const { limits } = await readSettings(database);
        const broken = findBrokenLimit(limits, {
          totalUsd: toTotalUsd(request, maxPriceUsd),
          entries,
          now: now(),
          confirmedAgain,
        });
        if (broken) return broken;
        await database.purchases.add(entry);
        return null;
      },
    );
    if (refusal === 'known') return tell(intentId);
    if (refusal) return notBought(refusal);

    const before = await looks.look(connected.value);
    if (!before.ok) {
      await endUnsent(intentId, before.problem);
      return tell(intentId);
    }
    const sent: PurchaseEntry = {
      ...entry,
      baseline: await looks.toBaseline(before.value),
      stage: 'sent',
      sentAt: now(),
    };
    // From here on the money may be gone. Nothing is sent before this is durable.
    await database.purchases.put(sent);
    const paid = await pay(api, sent);
    const answer = toJournalled(paid);
    await database.purchases.update(intentId, { answer, answeredAt: now(), ...toClaims(answer, null) });
    if (paid.kind !== 'order') await account.noteProblem(known, paid.problem);
    const answered = paid.kind === 'order' ? { order: paid.order, at: paid.answeredAt } : null;
    if (!(await reconciler.untilFinal(intentId, connected.value, answered)))
      await reconciler.leaveToPerson(intentId, unread);
    return tell(intentId);
  }

  /**
   * Takes up an entry that nobody works on: whoever calls this holds the lock. `share` gives one look for all that only
   * need another look.
   */
  async function takeUp(
    entry: PurchaseEntry,
    connected: Result<ConnectedAccount>,
    share: ((known: ConnectedAccount) => Promise<Result<AccountLook>>) | null,
  ): Promise<void> {
    const { intentId, stage } = entry;
    // A prepared entry was never sent: `sent` is durable before the request leaves.
    if (stage === 'prepared') return void (await endUnsent(intentId, { kind: 'purchase-interrupted' }));
    // Nobody but the person can say what became of it, until its account is connected again.
    if (!connected.ok || connected.value.account.accountId !== entry.accountId)
      return reconciler.leaveToPerson(intentId, 'its account is not connected');
    if (share && stage !== 'sent') {
      const look = await share(connected.value);
      if (look.ok) await reconciler.judge(intentId, look.value);
      else await reconciler.postpone(entry);
    } else if (!(await reconciler.untilFinal(intentId, connected.value)))
      await reconciler.leaveToPerson(intentId, unread);
  }

  async function hasTold(intentId: string): Promise<void> {
    await database.purchases.update(intentId, { knownNews: undefined });
  }

  return {
    hasTold,

    /**
     * One confirmed click: at most one order. The same intent id never buys twice; it tells what became of it. A click
     * waits for a look, a cancellation or a change of the key, but not for another click: it may be the same wish.
     */
    async confirm(input: PurchaseInput): Promise<PurchaseOutcome> {
      if (!isSound(input)) return notBought({ kind: 'unexpected', said: 'purchase out of bounds' });
      if (isConfirming) {
        const known = await database.purchases.get(input.intentId);
        return known ? tell(input.intentId) : notBought({ kind: 'purchase-busy' });
      }
      isConfirming = true;
      const clickedAt = now();
      try {
        return await keepAlive(() => locks.request(moneyLock, () => buy(input, clickedAt)));
      } finally {
        isConfirming = false;
      }
    },

    /** Looks once more because the person asks. */
    reconcile: ({ intentId }: { intentId: string }): Promise<PurchaseOutcome> =>
      keepAlive(() =>
        locks.request(moneyLock, { ifAvailable: true }, async (lock) => {
          const entry = await readEntry(database, intentId);
          // The click may be on its way to the journal.
          if (!lock && !entry) return { outcome: 'under-way', intentId, step: 'preparing' };
          if (lock && entry) await takeUp(entry, await account.api(), null);
          return tell(intentId);
        }),
      ),

    /** The person settles what could not be found. It is still looked for: found later, it is told. */
    decide: ({
      intentId,
      decision,
    }: {
      intentId: string;
      decision: 'not-bought' | 'dismissed';
    }): Promise<Result<null>> =>
      database.transaction('rw', database.purchases, async () => {
        const entry = await readEntry(database, intentId);
        if (!entry) return success(null);
        if (!isForPerson(toPurchaseOutcome(entry, [], now())))
          return isOpen(entry) ? failure({ kind: 'purchase-busy' }) : success(null);
        await database.purchases.update(intentId, {
          stage: 'settled',
          personDecided: decision,
          settledAt: now(),
          // Without another look there is nothing left to compare with.
          ...(entry.nextLookAt === null ? { baseline: null } : {}),
        });
        return success(null);
      }),

    /** Until then every view says it: what is found late is told while no view is open. */
    async surplusSeen({ intentId }: { intentId: string }): Promise<Result<null>> {
      await database.purchases.update(intentId, { surplusSeenAt: now() });
      return success(null);
    },

    /**
     * Takes up what an earlier life of the background left, and looks again at what is due. Call it at every start
     * (`atStart`) and at `nextLookAt`. `told` holds every outcome that has changed: the person should hear of it, and until
     * `hasTold` it comes again.
     */
    settlePending: ({
      atStart,
    }: {
      atStart: boolean;
    }): Promise<{
      told: PurchaseOutcome[];
      nextLookAt: number | null;
    }> =>
      keepAlive(() =>
        // Not `ifAvailable`: whoever holds it may be the dying life before this one.
        locks.request(moneyLock, async () => {
          const connected = await account.api();
          const told: PurchaseOutcome[] = [];
          let look: Promise<Result<AccountLook>> | null = null;
          for (const entry of await readDue(database, { now: now(), atStart })) {
            const { intentId } = entry;
            const knownNews = entry.knownNews ?? toNews(await tell(intentId));
            // Written ahead: should we die before it is told, the next life tells it.
            await database.purchases.update(intentId, { knownNews });
            await takeUp(entry, connected, (known) => (look ??= looks.look(known)));
            const after = await tell(intentId);
            if (toNews(after) === knownNews) await hasTold(intentId);
            else told.push(after);
          }
          const nextLookAt = connected.ok
            ? await readNextLookAt(database, connected.value.account.accountId)
            : null;
          return { told, nextLookAt };
        }),
      ),
  };
}

/** What of an outcome the person would want to hear again when it changes: not when a booking was last seen. */
const toNews = (outcome: PurchaseOutcome): string =>
  JSON.stringify(
    'bookings' in outcome
      ? { ...outcome, bookings: outcome.bookings.map(({ bookingId }) => bookingId) }
      : outcome,
  );

const unread = 'the account could not be read';

function isSound({ intentId, request, shown, maxPriceUsd }: PurchaseInput): boolean {
  const isCount = (value: number) => Number.isSafeInteger(value) && value > 0;
  const isPriced =
    Number.isFinite(maxPriceUsd) && compareUsd(maxPriceUsd, 0) > 0 && maxPriceUsd <= shown.priceUsd;
  if (!isPriced || intentId.length === 0) return false;
  switch (request.act) {
    case 'buy':
      return (
        isCount(request.productId) &&
        isCount(request.amount) &&
        Number.isSafeInteger(request.providerId) &&
        request.providerId >= 0
      );
    case 'extend':
      return isCount(request.bookingId) && isCount(request.durationInMinutes);
    case 'reuse':
      return isCount(request.bookingId);
  }
}

function toJournalled(paid: PaidAnswer): PurchaseEntry['answer'] {
  switch (paid.kind) {
    case 'order':
      return {
        kind: 'order',
        orderId: paid.order.orderId,
        bookingIds: (paid.order.bookings ?? []).map(({ bookingId }) => bookingId),
        priceUsd: paid.order.priceUsd,
      };
    case 'refused':
      return { kind: 'refused', problem: paid.problem };
    case 'unknown':
      return { kind: 'unknown', problem: paid.problem, said: paid.said };
  }
}
