import type { SimFillDatabase } from '@/utils/database/database.ts';
import type { AccountLook } from '@/utils/domain/account-look.ts';
import type { PurchaseBaseline, PurchaseEntry } from '@/utils/domain/purchase.ts';
import { chargeWindowMs } from '@/utils/domain/purchase-charge.ts';
import { openStages } from '@/utils/domain/purchase-outcome.ts';
import { toReadablePurchase } from '@/utils/domain/readable-purchase.ts';

/** The purchase that neither the journal nor the person has settled. */
export const findOpenPurchase = (database: SimFillDatabase): Promise<PurchaseEntry | undefined> =>
  database.purchases
    .where('stage')
    .anyOf(...openStages)
    .first();

/** One entry, for whoever works on it: a damaged one is mended on the disk. */
export async function readEntry(
  database: SimFillDatabase,
  intentId: string,
): Promise<PurchaseEntry | undefined> {
  const stored = await database.purchases.get(intentId);
  return stored && mend(database, stored);
}

async function mend(database: SimFillDatabase, stored: PurchaseEntry): Promise<PurchaseEntry> {
  const entry = toReadablePurchase(stored);
  if (entry !== stored) await database.purchases.put(entry);
  return entry;
}

/** What an earlier life of the background left, what is due, and at a start everything that is open. */
export async function readDue(
  database: SimFillDatabase,
  { now, atStart }: { now: number; atStart: boolean },
): Promise<PurchaseEntry[]> {
  const stored = await database.purchases
    .where('stage')
    .anyOf(...(atStart ? openStages : (['prepared', 'sent'] as const)))
    .or('nextLookAt')
    .belowOrEqual(now)
    .toArray();
  const entries: PurchaseEntry[] = [];
  for (const row of stored) entries.push(await mend(database, row));
  return entries;
}

/** When the first of an account's purchases is to be looked at again. */
export async function readNextLookAt(database: SimFillDatabase, accountId: string): Promise<number | null> {
  const next = await database.purchases
    .orderBy('nextLookAt')
    .filter((entry) => entry.accountId === accountId)
    .first();
  return next?.nextLookAt ?? null;
}

/** The baseline, and what other purchases of ours have bought: as good as known before. */
export async function readFullBaseline(
  database: SimFillDatabase,
  { intentId, baseline }: { intentId: string; baseline: PurchaseBaseline },
  look: AccountLook,
): Promise<PurchaseBaseline> {
  const listedIds = look.orders.flatMap((order) => (order.bookings ?? []).map(({ bookingId }) => bookingId));
  const entries = await database.purchases
    .where('claimedOrderIds')
    .anyOf(look.orders.map(({ orderId }) => orderId))
    .or('claimedBookingIds')
    .anyOf([...listedIds, ...look.bookings.map(({ bookingId }) => bookingId)])
    .toArray();
  const others = entries.filter((entry) => entry.intentId !== intentId);
  return {
    ...baseline,
    orderIds: [...baseline.orderIds, ...others.flatMap(({ claimedOrderIds }) => claimedOrderIds)],
    bookingIds: [...baseline.bookingIds, ...others.flatMap(({ claimedBookingIds }) => claimedBookingIds)],
  };
}

/** Whether nothing else of ours was sent shortly before a purchase, or since: then its charge alone moves the balance. */
export async function isOnlyPurchase(
  database: SimFillDatabase,
  { intentId, sentAt, createdAt }: PurchaseEntry,
): Promise<boolean> {
  if (sentAt === null) return false;
  const other = await database.purchases
    .where('createdAt')
    .above(createdAt - 2 * chargeWindowMs)
    .filter((entry) => entry.intentId !== intentId && (entry.sentAt ?? 0) > sentAt - chargeWindowMs)
    .first();
  return other === undefined;
}
