import type { Order } from './booking.ts';
import { compareUsd, multiplyUsd, sumUsd } from './money.ts';
import type { Problem } from './problem.ts';
import { toTotalUsd, type PurchaseEntry, type SpendingLimits } from './purchase.ts';
import { toPurchaseOutcome } from './purchase-outcome.ts';

export const dayMs = 24 * 60 * 60_000;

/** What a purchase has cost by what it has come to, or may turn out to have cost as long as nobody knows. */
export function toSpentUsd(entry: PurchaseEntry, now: number): number {
  const totalUsd = toTotalUsd(entry.request, entry.maxPriceUsd);
  const outcome = toPurchaseOutcome(entry, [], now);
  switch (outcome.outcome) {
    case 'not-bought':
      return 0;
    case 'under-way':
      return outcome.step === 'preparing' ? 0 : totalUsd;
    case 'unsettled':
      return totalUsd;
    case 'decided':
      return outcome.decision === 'not-bought' ? 0 : totalUsd;
    case 'bought':
      return outcome.problem?.kind === 'balance-fell-more'
        ? outcome.problem.fallUsd
        : (outcome.chargedUsd ?? totalUsd);
    case 'several':
      return outcome.chargedUsd ?? multiplyUsd(totalUsd, Math.max(2, entry.claimedOrderIds.length));
  }
}

/** Spent in the 24 hours before `now`. A rolling day: it needs no time zone and cannot be doubled around midnight. */
export const toSpentTodayUsd = (entries: readonly PurchaseEntry[], now: number): number =>
  sumUsd(entries.filter((entry) => entry.createdAt > now - dayMs).map((entry) => toSpentUsd(entry, now)));

/** What the account's own orders of the 24 hours before `now` came to, for a journal that was lost. */
export const toOrderedLastDayUsd = (orders: readonly Order[], now: number): number =>
  sumUsd(orders.filter(({ orderedAt }) => orderedAt > now - dayMs).map(({ priceUsd }) => priceUsd));

/** The limit a purchase of `totalUsd` would break, or null. */
export function findBrokenLimit(
  limits: SpendingLimits,
  {
    totalUsd,
    entries,
    now,
    confirmedAgain,
  }: { totalUsd: number; entries: readonly PurchaseEntry[]; now: number; confirmedAgain: boolean },
): Problem | null {
  const { mostPerPurchaseUsd, mostPerDayUsd, askAgainAboveUsd } = limits;
  if (mostPerPurchaseUsd !== null && compareUsd(totalUsd, mostPerPurchaseUsd) > 0)
    return { kind: 'over-purchase-limit', limitUsd: mostPerPurchaseUsd };
  if (mostPerDayUsd !== null) {
    const spentUsd = toSpentTodayUsd(entries, now);
    if (compareUsd(sumUsd([spentUsd, totalUsd]), mostPerDayUsd) > 0)
      return { kind: 'over-daily-limit', limitUsd: mostPerDayUsd, spentUsd };
  }
  if (askAgainAboveUsd !== null && !confirmedAgain && compareUsd(totalUsd, askAgainAboveUsd) > 0)
    return { kind: 'over-ask-again', limitUsd: askAgainAboveUsd };
  return null;
}
