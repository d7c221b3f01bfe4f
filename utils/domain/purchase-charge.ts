import type { AccountLook } from './account-look.ts';
import { compareUsd, subtractUsd, sumUsd } from './money.ts';
import type { PurchaseEntry, PurchaseVerdict } from './purchase.ts';
import { toSeenOrder } from './purchase-outcome.ts';

/** A charge shows in the balance within this, and what moved it later has other reasons. */
export const chargeWindowMs = 2 * 60_000;
/** A balance may be rounded to cents, before and after. */
const roundingUsd = 0.01;

/**
 * How far the balance has fallen since the request, as long as nothing else is likely to have moved it; what an earlier
 * look found stays. `isAlone`: nothing else of ours was bought within two minutes before, or since.
 */
export function toBalanceFallUsd(entry: PurchaseEntry, look: AccountLook, isAlone: boolean): number | null {
  const { baseline, sentAt, answeredAt, balanceFallUsd } = entry;
  if (baseline === null || sentAt === null || !isAlone) return balanceFallUsd;
  const isSoon = look.lookedAt - (answeredAt ?? sentAt) <= chargeWindowMs;
  return isSoon ? subtractUsd(baseline.balanceUsd, look.balanceUsd) : balanceFallUsd;
}

/**
 * What has left the balance beyond every order shown, where that is at least what one more of the same would cost: a
 * second order that no list shows, or a renewal that is no order. Null where there is none, or where it cannot be told:
 * money that came in hides it, and so does any other order of these minutes, for a balance may lag behind.
 */
export function findUnexplainedUsd(
  { balanceFallUsd }: Pick<PurchaseEntry, 'balanceFallUsd'>,
  verdict: PurchaseVerdict,
  baselineOrderIds: readonly number[],
  look: AccountLook,
): number | null {
  const seen = toSeenOrder(verdict);
  if (verdict.verdict === 'several' || balanceFallUsd === null || !seen || seen.chargedUsd === null)
    return null;
  const { chargedUsd, orderIds } = seen;
  const orderedAt = look.orders.find(({ orderId }) => orderIds.includes(orderId))?.orderedAt ?? null;
  const others = new Map(
    look.orders
      .filter((order) => !orderIds.includes(order.orderId))
      .filter((order) =>
        orderedAt === null
          ? !baselineOrderIds.includes(order.orderId)
          : Math.abs(order.orderedAt - orderedAt) <= 2 * chargeWindowMs,
      )
      .map((order) => [order.orderId, order.priceUsd]),
  );
  const unexplainedUsd = subtractUsd(balanceFallUsd, sumUsd([chargedUsd, ...others.values()]));
  const leastUsd = Math.max(subtractUsd(chargedUsd, roundingUsd), 2 * roundingUsd);
  return compareUsd(unexplainedUsd, leastUsd) >= 0 ? unexplainedUsd : null;
}
