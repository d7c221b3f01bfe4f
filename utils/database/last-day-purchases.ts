import type { PurchaseEntry } from '../domain/purchase.ts';
import { toReadablePurchase } from '../domain/readable-purchase.ts';
import { dayMs } from '../domain/spending-limits.ts';
import type { SimFillDatabase } from './database.ts';

/** Purchases of the last 24 hours: what the limits look at, and the screens that show what is left of them. */
export async function readLastDayPurchases(database: SimFillDatabase, now: number): Promise<PurchaseEntry[]> {
  const stored = await database.purchases
    .where('createdAt')
    .above(now - dayMs)
    .toArray();
  return stored.map(toReadablePurchase);
}
