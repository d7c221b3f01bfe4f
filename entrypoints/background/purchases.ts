import type { AnosimApi, PaidAnswer } from '@/utils/api/create-anosim-api.ts';
import type { AccountRow, SimFillDatabase } from '@/utils/database/database.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import { isOver, toBookingPhase } from '@/utils/domain/advance-booking.ts';
import type { Booking, Order } from '@/utils/domain/booking.ts';
import { findClockOffset } from '@/utils/domain/clock-offset.ts';
import { compareUsd } from '@/utils/domain/money.ts';
import { failure, success, type Problem, type Result } from '@/utils/domain/problem.ts';
import type {
  PurchaseBaseline,
  PurchaseEntry,
  PurchaseOutcome,
  PurchaseRequest,
  PurchaseShown,
  PurchaseVerdict,
} from '@/utils/domain/purchase.ts';
import {
  isFinal,
  isRepeatedClick,
  isUnsettled,
  toNextLookAt,
  toPurchaseOutcome,
  toSeenOrder,
} from '@/utils/domain/purchase-outcome.ts';
import { judgePurchase, type AccountLook } from '@/utils/domain/purchase-verdict.ts';
import { findBrokenLimit, toTotalUsd } from '@/utils/domain/spending-limits.ts';
import type { Account } from './account.ts';
import type { Bookings } from './bookings.ts';
import { moneyLock } from './money-lock.ts';

/** Waits before each look at the account after a purchase: an order may show late. */
const lookDelaysMs = [0, 1_000, 3_000, 8_000];

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
  async function tell(intentId: string): Promise<PurchaseOutcome> {
    const entry = await database.purchases.get(intentId);
    if (!entry) return { outcome: 'not-bought', intentId: null, problem: { kind: 'purchase-interrupted' } };
    const rows = await database.bookings.bulkGet([...(toSeenOrder(entry.verdict)?.bookingIds ?? [])]);
    return toPurchaseOutcome(
      entry,
      rows.filter((row) => row !== undefined),
    );
  }

  const findUnsettled = () =>
    database.purchases.where('stage').anyOf('prepared', 'sent', 'undecided').filter(isUnsettled).first();

  async function lookAtAccount(api: AnosimApi): Promise<Result<AccountLook>> {
    let lookedAt = now();
    const [orders, current, balance] = await Promise.all([
      api.listOrders().finally(() => (lookedAt = now())),
      api.listCurrentBookings(),
      api.getBalance(),
    ]);
    for (const listing of [orders, current, balance])
      if (!listing.ok) {
        await account.noteProblem(listing.problem);
        return listing;
      }
    if (!orders.ok || !current.ok || !balance.ok) return failure({ kind: 'offline' });
    await database.account.update(1, { balanceUsd: balance.value, balanceReadAt: now(), problem: null });
    return success({
      lookedAt,
      serverAt: orders.value.answeredAt,
      orders: orders.value.items,
      bookings: current.value.items,
      unreadableCount: orders.value.unreadableCount + current.value.unreadableCount,
      balanceUsd: balance.value,
    });
  }

  /** With what our own journal and list know: the provider may show one of our earlier orders late. */
  async function toBaseline(look: AccountLook): Promise<PurchaseBaseline> {
    const orderIds = new Set(look.orders.map(({ orderId }) => orderId));
    const bookingIds = new Set([
      ...look.bookings.map(({ bookingId }) => bookingId),
      ...look.orders.flatMap((order) => (order.bookings ?? []).map(({ bookingId }) => bookingId)),
    ]);
    const claimed = toClaimedIds(await database.purchases.toArray());
    for (const id of claimed.orderIds) orderIds.add(id);
    for (const id of claimed.bookingIds) bookingIds.add(id);
    for (const id of await database.bookings.toCollection().primaryKeys()) bookingIds.add(id);
    return {
      takenAt: look.lookedAt,
      serverAt: look.serverAt,
      orderIds: [...orderIds],
      bookingIds: [...bookingIds],
      openBookingIds: look.bookings
        .filter((booking) => !isOver(toBookingPhase(booking, 0)))
        .map(({ bookingId }) => bookingId),
      unreadableOrderCount: look.unreadableCount,
      balanceUsd: look.balanceUsd,
    };
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

  /** The bookings of a verdict, from the lists, else from the answer itself. */
  async function keepBookings(
    entry: PurchaseEntry,
    verdict: PurchaseVerdict,
    look: AccountLook,
    answered: { order: Order; at: number | null } | null,
  ) {
    const seen = toSeenOrder(verdict);
    if (!seen) return;
    const isOwn = ({ bookingId }: Booking) => seen.bookingIds.includes(bookingId);
    const current = look.bookings.filter(isOwn);
    const { clockOffsetMs } = await learnClockOffset(entry, current[0], look);
    if (answered) {
      const first = answered.order.bookings?.[0];
      // The answer may be dated by another clock than the lists.
      const ownOffset = first && findClockOffset(first.startsAt, answered.at ?? now());
      await bookings.keep(answered.order.bookings ?? [], {
        clockOffsetMs: ownOffset?.offsetMs ?? clockOffsetMs,
        orderId: answered.order.orderId,
      });
    }
    for (const order of look.orders) {
      const own = (order.bookings ?? []).filter(isOwn);
      if (own.length > 0) await bookings.keep(own, { clockOffsetMs, orderId: order.orderId });
    }
    await bookings.keep(current, {
      clockOffsetMs,
      orderId: seen.orderIds.length === 1 ? (seen.orderIds[0] ?? null) : null,
    });
  }

  /** Trap 2: a booking known to be fresh shows how the provider's dates are off. */
  async function learnClockOffset(
    entry: PurchaseEntry,
    fresh: Booking | undefined,
    look: AccountLook,
  ): Promise<Pick<AccountRow, 'clockOffsetMs'>> {
    const known = await database.account.get(1);
    const isFresh =
      entry.answer?.kind === 'order' &&
      entry.request.act !== 'extend' &&
      entry.sentAt !== null &&
      look.lookedAt - entry.sentAt < 60_000;
    const found = isFresh && fresh ? findClockOffset(fresh.startsAt, look.serverAt ?? look.lookedAt) : null;
    if (found === null) return { clockOffsetMs: known?.clockOffsetMs ?? 0 };
    await database.account.update(1, {
      clockOffsetMs: found.offsetMs,
      isClockOffsetKnown: found.isExact,
    });
    return { clockOffsetMs: found.offsetMs };
  }

  /** One look at the account for one entry; the verdict is journalled. Gives whether the looking is at its end. */
  async function judge(
    intentId: string,
    look: AccountLook,
    answered: { order: Order; at: number | null } | null,
  ): Promise<boolean> {
    const entry = await database.purchases.get(intentId);
    const known = await database.account.get(1);
    if (!entry?.baseline || !known) return true;
    const others = await database.purchases.where('intentId').notEqual(intentId).toArray();
    const claimed = toClaimedIds(others);
    const verdict = judgePurchase(
      {
        ...entry,
        // What another purchase of ours has bought since is as good as known before.
        baseline: {
          ...entry.baseline,
          orderIds: [...entry.baseline.orderIds, ...claimed.orderIds],
          bookingIds: [...entry.baseline.bookingIds, ...claimed.bookingIds],
        },
      },
      look,
      known.isClockOffsetKnown ? known.clockOffsetMs : null,
    );
    const isDone = isFinal(verdict, entry.answer);
    const nextLookAt = toNextLookAt({ stage: isDone ? 'settled' : entry.stage, sentAt: entry.sentAt }, now());
    // Once settled a verdict only ever grows: what was seen is not unseen by a later, shorter list.
    if (entry.stage === 'settled' && toRank(verdict) <= toRank(entry.verdict)) {
      await database.purchases.update(intentId, { nextLookAt });
      return true;
    }
    await keepBookings(entry, verdict, look, answered);
    await database.purchases.update(intentId, {
      verdict,
      reconcileTries: entry.reconcileTries + 1,
      balanceAfterUsd: entry.balanceAfterUsd ?? (isSoon(entry, look) ? look.balanceUsd : null),
      ...(isDone && entry.stage !== 'settled' ? { stage: 'settled', settledAt: now() } : {}),
      nextLookAt,
    });
    return isDone;
  }

  /** Looks until the verdict is final or the tries are used up; then the person decides. */
  async function reconcileUnderLock(
    intentId: string,
    api: AnosimApi,
    answered: { order: Order; at: number | null } | null = null,
  ): Promise<void> {
    for (const delayMs of lookDelaysMs) {
      if (delayMs > 0) await sleep(delayMs);
      const look = await lookAtAccount(api);
      if (look.ok && (await judge(intentId, look.value, answered))) return;
    }
    const entry = await database.purchases.get(intentId);
    if (entry?.stage !== 'sent') return;
    // Bought for certain; whether there is a second one is looked at again later.
    if (toSeenOrder(entry.verdict)) {
      await database.purchases.update(intentId, { stage: 'settled', settledAt: now() });
      return;
    }
    await database.purchases.update(intentId, {
      stage: 'undecided',
      verdict: entry.verdict ?? { verdict: 'cannot-tell', why: 'the account could not be read' },
      nextLookAt: toNextLookAt({ stage: 'undecided', sentAt: entry.sentAt }, now()),
    });
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

  /** What the booking's own product says about itself, in the provider's spelling: the verdict compares with it. */
  async function toShown({ request, shown }: PurchaseInput): Promise<PurchaseShown> {
    if (request.act !== 'buy') return shown;
    const catalogue = await database.catalogue.get(1);
    const product = catalogue?.products.find(({ productId }) => productId === request.productId);
    if (!product) return shown;
    const { country, service, rentalType, durationInMinutes } = product;
    return { ...shown, country, service, rentalType, durationInMinutes };
  }

  async function buy(input: PurchaseInput): Promise<PurchaseOutcome> {
    const { intentId, request, maxPriceUsd, confirmedAgain } = input;
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
      shown: await toShown(input),
      maxPriceUsd,
      baseline: null,
      stage: 'prepared',
      createdAt: now(),
      sentAt: null,
      answer: null,
      answeredAt: null,
      verdict: null,
      settledAt: null,
      reconcileTries: 0,
      balanceAfterUsd: null,
      nextLookAt: null,
      personDecided: null,
    };
    const refusal = await database.transaction(
      'rw',
      [database.purchases, database.settings],
      async (): Promise<Problem | 'known' | null> => {
        if (await database.purchases.get(intentId)) return 'known';
        const open = await findUnsettled();
        if (open) return { kind: 'purchase-unsettled', intentId: open.intentId };
        const entries = await database.purchases.toArray();
        if (entries.some((other) => isRepeatedClick(other, request, now()))) return { kind: 'purchase-busy' };
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

    const before = await lookAtAccount(api);
    if (!before.ok) {
      await endUnsent(intentId, before.problem);
      return tell(intentId);
    }
    const sent: PurchaseEntry = {
      ...entry,
      baseline: await toBaseline(before.value),
      stage: 'sent',
      sentAt: now(),
    };
    // From here on the money may be gone. Nothing is sent before this is durable.
    await database.purchases.put(sent);
    const paid = await pay(api, sent);
    await database.purchases.update(intentId, { answer: toJournalled(paid), answeredAt: now() });
    if (paid.kind !== 'order') await account.noteProblem(paid.problem);
    await reconcileUnderLock(
      intentId,
      api,
      paid.kind === 'order' ? { order: paid.order, at: paid.answeredAt } : null,
    );
    return tell(intentId);
  }

  return {
    /** One confirmed click: at most one order. The same intent id never buys twice; it tells what became of it. */
    async confirm(input: PurchaseInput): Promise<PurchaseOutcome> {
      if (!isSound(input)) return notBought({ kind: 'unexpected', said: 'purchase out of bounds' });
      return keepAlive(() =>
        locks.request(moneyLock, { ifAvailable: true }, async (lock) => {
          if (lock) return buy(input);
          const known = await database.purchases.get(input.intentId);
          return known ? tell(input.intentId) : notBought({ kind: 'purchase-busy' });
        }),
      );
    },

    /** Looks once more because the person asks. */
    reconcile: ({ intentId }: { intentId: string }): Promise<PurchaseOutcome> =>
      keepAlive(() =>
        locks.request(moneyLock, { ifAvailable: true }, async (lock) => {
          const connected = await account.api();
          const entry = await database.purchases.get(intentId);
          if (lock && connected.ok && entry?.sentAt && isOfAccount(entry, connected.value.account))
            await reconcileUnderLock(intentId, connected.value.api);
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
        const entry = await database.purchases.get(intentId);
        if (!entry || entry.stage === 'settled') return success(null);
        if (entry.stage !== 'undecided') return failure({ kind: 'purchase-busy' });
        await database.purchases.update(intentId, {
          stage: 'settled',
          personDecided: decision,
          settledAt: now(),
        });
        return success(null);
      }),

    /**
     * Takes up what an earlier life of the background left, and looks again at what is due. Call it at every start
     * (`atStart`) and at `nextLookAt`. `told` holds every outcome that has changed: the person should hear of it.
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
          const entries = await database.purchases.toArray();
          const due = entries.filter(
            (entry) =>
              entry.stage === 'prepared' ||
              entry.stage === 'sent' ||
              (atStart && isUnsettled(entry)) ||
              (entry.nextLookAt !== null && entry.nextLookAt <= now()),
          );
          let look: Result<AccountLook> | null = null;
          for (const entry of due) {
            const { intentId } = entry;
            const before = JSON.stringify(await tell(intentId));
            // A prepared entry was never sent: `sent` is durable before the request leaves.
            if (entry.stage === 'prepared') await endUnsent(intentId, { kind: 'purchase-interrupted' });
            else if (connected.ok && isOfAccount(entry, connected.value.account)) {
              if (entry.stage === 'sent') await reconcileUnderLock(intentId, connected.value.api);
              else {
                look ??= await lookAtAccount(connected.value.api);
                if (look.ok) await judge(intentId, look.value, null);
                else await database.purchases.update(intentId, { nextLookAt: toNextLookAt(entry, now()) });
              }
            }
            const after = await tell(intentId);
            if (JSON.stringify(after) !== before) told.push(after);
          }
          const nextLooks = (await database.purchases.toArray()).flatMap(({ nextLookAt, accountId }) =>
            nextLookAt !== null && connected.ok && accountId === connected.value.account.accountId
              ? [nextLookAt]
              : [],
          );
          return { told, nextLookAt: nextLooks.length > 0 ? Math.min(...nextLooks) : null };
        }),
      ),
  };
}

const isOfAccount = (entry: PurchaseEntry, { accountId }: AccountRow) => entry.accountId === accountId;

/** Whether a look came so soon after the request that nothing else is likely to have moved the balance. */
const isSoon = ({ sentAt, answeredAt }: PurchaseEntry, look: AccountLook) =>
  sentAt !== null && look.lookedAt - (answeredAt ?? sentAt) < 30_000;

/** How many orders a verdict has seen. */
function toRank(verdict: PurchaseVerdict | null): number {
  if (verdict?.verdict === 'several') return 3;
  if (verdict?.verdict === 'one') return 2;
  return toSeenOrder(verdict) ? 1 : 0;
}

/** Orders and bookings that journal entries are known to have bought. */
function toClaimedIds(entries: readonly PurchaseEntry[]) {
  const orderIds: number[] = [];
  const bookingIds: number[] = [];
  for (const { answer, verdict } of entries) {
    if (answer?.kind === 'order') {
      orderIds.push(answer.orderId);
      bookingIds.push(...answer.bookingIds);
    }
    const seen = toSeenOrder(verdict);
    orderIds.push(...(seen?.orderIds ?? []));
    bookingIds.push(...(seen?.bookingIds ?? []));
  }
  return { orderIds, bookingIds };
}

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
