import type { AccountRow, SimFillDatabase } from '@/utils/database/database.ts';
import type { AccountLook } from '@/utils/domain/account-look.ts';
import type { Booking, Order } from '@/utils/domain/booking.ts';
import { findClockOffset } from '@/utils/domain/clock-offset.ts';
import type { PurchaseEntry, PurchaseVerdict } from '@/utils/domain/purchase.ts';
import { findUnexplainedUsd, toBalanceFallUsd } from '@/utils/domain/purchase-charge.ts';
import { isFinal, toClaims, toNextLookAt, toSeenOrder, toSeenRank } from '@/utils/domain/purchase-outcome.ts';
import { judgePurchase } from '@/utils/domain/purchase-verdict.ts';
import type { ConnectedAccount } from './account.ts';
import type { AccountLooks } from './account-look.ts';
import type { Bookings } from './bookings.ts';
import { isOnlyPurchase, readFullBaseline } from './purchase-journal.ts';

/** Waits before each look at the account after a purchase: an order may show late. */
const lookDelaysMs = [0, 1_000, 3_000, 8_000];

/** The order in the POST's answer, and when that was dated. */
export interface AnsweredOrder {
  order: Order;
  at: number | null;
}

/** Compares the account with the journal, and journals what it finds. The caller holds the money lock. */
export function createPurchaseReconciler({
  database,
  bookings,
  looks,
  now,
  sleep,
}: {
  database: SimFillDatabase;
  bookings: Bookings;
  looks: AccountLooks;
  now: () => number;
  sleep: (delayMs: number) => Promise<void>;
}) {
  /** The bookings of a verdict, from the lists, else from the answer itself. */
  async function keepBookings(
    entry: PurchaseEntry,
    verdict: PurchaseVerdict,
    look: AccountLook,
    answered: AnsweredOrder | null,
  ) {
    const seen = toSeenOrder(verdict);
    if (!seen) return;
    const { accountId } = entry;
    const isOwn = ({ bookingId }: Booking) => seen.bookingIds.includes(bookingId);
    const current = look.bookings.filter(isOwn);
    const { clockOffsetMs } = await learnClockOffset(entry, current[0], look);
    if (answered) {
      const first = answered.order.bookings?.[0];
      // The answer may be dated by another clock than the lists.
      const ownOffset = first && findClockOffset(first.startsAt, answered.at ?? now());
      await bookings.keep(answered.order.bookings ?? [], {
        accountId,
        clockOffsetMs: ownOffset?.offsetMs ?? clockOffsetMs,
        orderId: answered.order.orderId,
      });
    }
    for (const order of look.orders) {
      const own = (order.bookings ?? []).filter(isOwn);
      if (own.length > 0) await bookings.keep(own, { accountId, clockOffsetMs, orderId: order.orderId });
    }
    await bookings.keep(current, {
      accountId,
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
    answered: AnsweredOrder | null = null,
  ): Promise<boolean> {
    const entry = await database.purchases.get(intentId);
    // Without a baseline there is nothing to compare with: final, or the person's, and not to be looked at again.
    if (!entry?.baseline) {
      await database.purchases.update(intentId, { nextLookAt: null });
      return entry?.stage === 'settled';
    }
    const known = await database.account.get(1);
    const baseline = await readFullBaseline(database, { intentId, baseline: entry.baseline }, look);
    const balanceFallUsd = toBalanceFallUsd(entry, look, await isOnlyPurchase(database, entry));
    const found = judgePurchase(
      { ...entry, baseline },
      look,
      known?.isClockOffsetKnown ? known.clockOffsetMs : null,
    );
    // Once settled a verdict only ever grows: what was seen is not unseen by a later, shorter list.
    const isNews = entry.stage !== 'settled' || toSeenRank(found) > toSeenRank(entry.verdict);
    const verdict = isNews ? found : (entry.verdict ?? found);
    if (isNews) await keepBookings(entry, verdict, look, answered);
    const isSettled =
      entry.stage === 'settled' ||
      isFinal(verdict, entry.answer) ||
      (entry.stage === 'undecided' && toSeenOrder(verdict) !== null);
    await database.purchases.update(intentId, {
      verdict,
      ...toClaims(entry.answer, verdict),
      reconcileTries: entry.reconcileTries + 1,
      balanceAfterUsd: entry.balanceAfterUsd ?? (isSoon(entry, look) ? look.balanceUsd : null),
      balanceFallUsd,
      unexplainedUsd: findUnexplainedUsd({ balanceFallUsd }, verdict, baseline.orderIds, look),
      ...(isSettled && entry.stage !== 'settled' ? { stage: 'settled', settledAt: now() } : {}),
      ...toNextLook({ ...entry, stage: isSettled ? 'settled' : entry.stage }),
    });
    return isSettled;
  }

  /** What is compared with is kept as long as something can still change. */
  function toNextLook({
    stage,
    sentAt,
    baseline,
  }: PurchaseEntry): Pick<PurchaseEntry, 'nextLookAt' | 'baseline'> {
    const nextLookAt = toNextLookAt({ stage, sentAt }, now());
    return { nextLookAt, baseline: stage === 'settled' && nextLookAt === null ? null : baseline };
  }

  return {
    judge,

    /** The account could not be read: later. */
    postpone: (entry: PurchaseEntry) => database.purchases.update(entry.intentId, toNextLook(entry)),

    /** The tries are used up: the person decides. */
    leaveToPerson: async (intentId: string, why: string): Promise<void> => {
      const entry = await database.purchases.get(intentId);
      if (entry?.stage !== 'sent') return;
      // Bought for certain; whether there is a second one is looked at again later.
      const stage = toSeenOrder(entry.verdict) ? 'settled' : 'undecided';
      await database.purchases.update(intentId, {
        stage,
        ...(stage === 'settled' ? { settledAt: now() } : {}),
        verdict: entry.verdict ?? { verdict: 'cannot-tell', why },
        ...toNextLook({ ...entry, stage }),
      });
    },

    /** Looks until the verdict is final or the tries are used up. */
    async untilFinal(
      intentId: string,
      connected: ConnectedAccount,
      answered: AnsweredOrder | null = null,
    ): Promise<boolean> {
      for (const delayMs of lookDelaysMs) {
        if (delayMs > 0) await sleep(delayMs);
        const look = await looks.look(connected);
        if (look.ok && (await judge(intentId, look.value, answered))) return true;
      }
      return false;
    },
  };
}

/** Whether a look came so soon after the request that nothing else is likely to have moved the balance. */
const isSoon = ({ sentAt, answeredAt }: PurchaseEntry, look: AccountLook) =>
  sentAt !== null && look.lookedAt - (answeredAt ?? sentAt) < 30_000;
