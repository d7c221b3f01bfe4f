import { useLiveQuery } from 'dexie-react-hooks';
import {
  SimFillDatabase,
  type AccountRow,
  type BookingRow,
  type CatalogueRow,
  type SmsRow,
} from '@/utils/database/database.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import type { Binding } from '@/utils/domain/fill.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import type { Settings } from '@/utils/domain/settings.ts';

const database = new SimFillDatabase();

/** The account without its key: no view reads that. */
type ShownAccount = Omit<AccountRow, 'apiKey' | 'accountId'>;

/** Everything the screens show, live from the database. Undefined until it is first read. */
export interface LiveData {
  account: ShownAccount | null;
  settings: Settings;
  bookings: readonly BookingRow[];
  sms: readonly SmsRow[];
  bindings: readonly Binding[];
  /** The newest first. */
  purchases: readonly PurchaseEntry[];
}

async function readLiveData(): Promise<LiveData> {
  const [account, settings, bookings, sms, bindings, purchases] = await Promise.all([
    database.account.get(1),
    readSettings(database),
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
    bookings,
    sms,
    bindings,
    purchases,
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

export const useLiveData = (): LiveData | undefined => useLiveQuery(readLiveData);

/** Apart from the rest: it is large and seldom changes. Undefined while it is read, null when there is none yet. */
export const useCatalogue = (): CatalogueRow | null | undefined =>
  useLiveQuery(async () => (await database.catalogue.get(1)) ?? null);
