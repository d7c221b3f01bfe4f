import { Dexie } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import {
  SimFillDatabase,
  type AccountRow,
  type BookingRow,
  type CatalogueRow,
  type SmsRow,
} from '@/utils/database/database.ts';
import { readDatabaseLife } from '@/utils/database/database-life.ts';
import { exportDatabase } from '@/utils/database/export-database.ts';
import { openingPatienceMs } from '@/utils/database/open-database.ts';
import {
  keepReadableBindings,
  keepReadableBookings,
  keepReadablePurchases,
  keepReadableSms,
} from '@/utils/database/readable-rows.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import type { Binding } from '@/utils/domain/fill.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import type { Settings } from '@/utils/domain/settings.ts';

const database = new SimFillDatabase();

/** The account without its key: no view reads that. */
type ShownAccount = Omit<AccountRow, 'apiKey' | 'accountId'>;

/** Everything the screens show, live from the database. Undefined until it is first read. */
export interface LiveData {
  account: ShownAccount | null;
  settings: Settings;
  /** What the person has not read yet about a database that the browser removed. */
  reset: Extract<Problem, { kind: 'database-reset' }> | null;
  bookings: readonly BookingRow[];
  sms: readonly SmsRow[];
  bindings: readonly Binding[];
  /** The newest first. */
  purchases: readonly PurchaseEntry[];
}

async function readLiveData(): Promise<LiveData> {
  const [account, settings, life, bookings, sms, bindings, purchases] = await Promise.all([
    database.account.get(1),
    readSettings(database),
    readDatabaseLife(database),
    database.bookings.orderBy('expiresAt').reverse().limit(200).toArray(),
    database.sms.orderBy('sentAt').reverse().limit(500).toArray(),
    database.bindings.toArray(),
    database.purchases.orderBy('createdAt').reverse().limit(200).toArray(),
  ]);
  const {
    apiKey: _apiKey,
    accountId: _accountId,
    ...shownAccount
  } = account ?? { apiKey: '', accountId: '' };
  return {
    account: 'id' in shownAccount ? shownAccount : null,
    settings,
    reset:
      life === null || life.lostSince === null || life.isSeen
        ? null
        : { kind: 'database-reset', usedSince: life.lostSince, spentLastDayUsd: life.spentLastDayUsd },
    bookings: keepReadableBookings(bookings),
    sms: keepReadableSms(sms),
    bindings: keepReadableBindings(bindings),
    purchases: keepReadablePurchases(purchases),
  };
}

/**
 * One purchase with the bookings it brought, found by their keys: it may be older than what lists show. Undefined while
 * it is read, null when the journal has none.
 */
export const usePurchase = (
  intentId: string,
): { entry: PurchaseEntry; bookings: readonly BookingRow[] } | null | undefined =>
  useLiveQuery(() => readPurchase(intentId), [intentId]);

export async function readPurchase(intentId: string) {
  const entry = await database.purchases.get(intentId);
  if (entry === undefined) return null;
  const rows = await database.bookings.bulkGet([...entry.claimedBookingIds]);
  return { entry, bookings: rows.filter((row) => row !== undefined) };
}

/** `'unreadable'`: it does not open in time, or what is in it cannot be read. Undefined until one or the other shows. */
export function useLiveData(): LiveData | 'unreadable' | undefined {
  const [isLate, setLate] = useState(false);
  const data = useLiveQuery(() => readLiveData().catch(() => 'unreadable' as const));
  useEffect(() => {
    const timer = setTimeout(setLate, openingPatienceMs, true);
    return () => clearTimeout(timer);
  }, []);
  return data ?? (isLate ? 'unreadable' : undefined);
}

/** What can still be read, as a file for the person; null where nothing can. */
export async function saveReadableData(): Promise<Blob | null> {
  const tables = await exportDatabase(database.name);
  return tables === null ? null : new Blob([JSON.stringify(tables, null, 2)], { type: 'application/json' });
}

/** Removes the database; what comes next is a start with an empty one. */
export async function removeDatabase(): Promise<void> {
  database.close();
  await Dexie.delete(database.name);
}

/** Apart from the rest: it is large and seldom changes. Undefined while it is read, null when there is none yet. */
export const useCatalogue = (): CatalogueRow | null | undefined =>
  useLiveQuery(async () => (await database.catalogue.get(1)) ?? null);
