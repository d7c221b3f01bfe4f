import type { Order } from './booking.ts';
import { compareUsd, multiplyUsd, sumUsd } from './money.ts';
import type { Problem } from './problem.ts';
import type { PurchaseEntry, PurchaseRequest, SpendingLimits } from './purchase.ts';

export const dayMs = 24 * 60 * 60_000;

/** What a purchase costs at most. */
export const toTotalUsd = (request: PurchaseRequest, priceUsd: number): number =>
  multiplyUsd(priceUsd, request.act === 'buy' ? request.amount : 1);

/** What a journal entry has cost, or may turn out to have cost as long as nobody knows. */
function toSpentUsd(entry: PurchaseEntry): number {
  const totalUsd = toTotalUsd(entry.request, entry.maxPriceUsd);
  const { verdict, personDecided } = entry;
  if (entry.sentAt === null) return 0;
  switch (verdict?.verdict) {
    // What was found counts, whatever the person had said before.
    case 'one':
      return verdict.chargedUsd ?? totalUsd;
    case 'several':
      return verdict.chargedUsd ?? multiplyUsd(totalUsd, Math.max(2, verdict.orderIds.length));
    case 'cannot-tell':
      return verdict.certain || personDecided !== 'not-bought' ? totalUsd : 0;
    case 'none':
      return entry.stage !== 'settled' || personDecided === 'dismissed' ? totalUsd : 0;
    case undefined:
      return personDecided === 'not-bought' ? 0 : totalUsd;
  }
}

/** Spent in the 24 hours before `now`. A rolling day: it needs no time zone and cannot be doubled around midnight. */
export const toSpentTodayUsd = (entries: readonly PurchaseEntry[], now: number): number =>
  sumUsd(entries.filter((entry) => entry.createdAt > now - dayMs).map(toSpentUsd));

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
