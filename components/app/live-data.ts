import { Dexie, liveQuery } from 'dexie';
import { useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import type { AccountRow, BookingRow, CatalogueRow, SmsRow } from '@/utils/database/database.ts';
import { followBindings } from '@/utils/database/bindings.ts';
import { readDatabaseLife } from '@/utils/database/database-life.ts';
import { exportDatabase } from '@/utils/database/export-database.ts';
import { readLastDayPurchases } from '@/utils/database/last-day-purchases.ts';
import { openingPatienceMs } from '@/utils/database/open-database.ts';
import { keepReadableBookings, keepReadableSms } from '@/utils/database/readable-rows.ts';
import { readPollMemory } from '@/utils/database/poll-memory.ts';
import { readSettings } from '@/utils/database/read-settings.ts';
import { toBookingPhase } from '@/utils/domain/advance-booking.ts';
import type { Binding } from '@/utils/domain/binding.ts';
import { toPollReport, type PollReport } from '@/utils/domain/poll-report.ts';
import type { Problem } from '@/utils/domain/problem.ts';
import { toBoughtBefore, type BoughtBefore } from '@/utils/domain/propose-product.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { hasUnseenSurplus, openStages } from '@/utils/domain/purchase-outcome.ts';
import { toReadablePurchase } from '@/utils/domain/readable-purchase.ts';
import type { Settings } from '@/utils/domain/settings.ts';
import type { KnownSharedBooking } from '@/utils/domain/shared-booking.ts';
import { dayMs } from '@/utils/domain/spending-limits.ts';
import { useLiveQuery } from './live-query.ts';
import { database } from './own-database.ts';

const hourMs = 60 * 60_000;
/** For so long a view says what was found late. The history keeps it. */
const surplusShownMs = 7 * dayMs;

/** The account without its key: no view reads that. */
type ShownAccount = Omit<AccountRow, 'apiKey' | 'accountId'>;

/** What stands around every screen. */
export interface LiveData {
  account: ShownAccount | null;
  settings: Settings;
  /** Without an account: whether something is kept of the one whose key was forgotten. */
  isAccountKept: boolean;
  /** What the person has not read yet about a database that the browser removed. */
  reset: Extract<Problem, { kind: 'database-reset' }> | null;
  runningCount: number;
  /** Purchases that are not settled yet, the newest first. */
  openPurchases: readonly PurchaseEntry[];
  /** Purchases of the last week that brought or cost more than asked for, not shown yet. */
  surplusPurchases: readonly PurchaseEntry[];
}

async function isAnythingKept(): Promise<boolean> {
  const counts = await Promise.all(
    [database.bookings, database.sms, database.purchases].map((table) => table.limit(1).count()),
  );
  return counts.some((count) => count > 0);
}

async function readLiveData(): Promise<LiveData> {
  const [account, settings, life, running, open, recent] = await Promise.all([
    database.account.get(1),
    readSettings(database),
    readDatabaseLife(database),
    database.openBookings().toArray(),
    database.purchases.where('stage').anyOf(openStages).toArray(),
    database.purchases
      .where('createdAt')
      .above(Date.now() - surplusShownMs)
      .toArray(),
  ]);
  const { apiKey: _apiKey, accountId: _accountId, ...shown } = account ?? { apiKey: '', accountId: '' };
  return {
    account: 'id' in shown ? shown : null,
    settings,
    isAccountKept: account === undefined && (await isAnythingKept()),
    reset:
      life === null || life.lostSince === null || life.isSeen
        ? null
        : { kind: 'database-reset', usedSince: life.lostSince, spentLastDayUsd: life.spentLastDayUsd },
    runningCount: keepReadableBookings(running).filter(
      (row) => !row.isHidden && toBookingPhase(row, Date.now()) !== 'pending',
    ).length,
    openPurchases: open.map(toReadablePurchase).sort((a, b) => b.createdAt - a.createdAt),
    surplusPurchases: recent.map(toReadablePurchase).filter((entry) => hasUnseenSurplus(entry, Date.now())),
  };
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

/** Read on first use and kept while the view lives: it is large and seldom changes. Null where there is none yet. */
const catalogueStore = create<{ catalogue: CatalogueRow | null | undefined }>(() => ({
  catalogue: undefined,
}));
let isCatalogueFollowed = false;

export function followCatalogue(): void {
  if (isCatalogueFollowed) return;
  isCatalogueFollowed = true;
  liveQuery(readCatalogue).subscribe({
    next: (catalogue) => catalogueStore.setState({ catalogue }),
    error: () => catalogueStore.setState({ catalogue: null }),
  });
}

export const readCatalogue = async (): Promise<CatalogueRow | null> =>
  (await database.catalogue.get(1)) ?? null;

/** The catalogue where it has been read, without reading it. */
export const useKnownCatalogue = (): CatalogueRow | null | undefined =>
  catalogueStore((state) => state.catalogue);

/** Undefined while it is read. */
export function useCatalogue(): CatalogueRow | null | undefined {
  useEffect(followCatalogue, []);
  return useKnownCatalogue();
}

/** What others have shared, the newest first. Without the tokens: no view reads those. */
export const useSharedBookings = (): readonly KnownSharedBooking[] | undefined =>
  useLiveQuery(async () => {
    const rows = await database.sharedBookings.toArray();
    return rows
      .map(({ token: _token, ...booking }) => booking)
      .sort((one, other) => other.addedAt - one.addedAt);
  });

/** The last purchases, the newest first. */
export const useRecentPurchases = (count: number): readonly PurchaseEntry[] | undefined =>
  useLiveQuery(async () => {
    const stored = await database.purchases.orderBy('createdAt').reverse().limit(count).toArray();
    return stored.map(toReadablePurchase);
  }, [count]);

const lookedBackCount = 60;

/** What the last purchases brought, the newest first; undefined until it is read. */
export function useBoughtBefore(): readonly BoughtBefore[] | undefined {
  const purchases = useRecentPurchases(lookedBackCount);
  return useMemo(() => purchases && toBoughtBefore(purchases), [purchases]);
}

/** All that may count towards the daily limit. */
export const usePurchasesOfToday = (): readonly PurchaseEntry[] | undefined =>
  useLiveQuery(() => readLastDayPurchases(database, Date.now()));

/**
 * One purchase with the bookings it brought, found by their keys: it may be older than what lists show. Undefined while
 * it is read, null when the journal has none.
 */
export const usePurchase = (
  intentId: string,
): { entry: PurchaseEntry; bookings: readonly BookingRow[] } | null | undefined =>
  useLiveQuery(() => readPurchase(intentId), [intentId]);

export async function readPurchase(intentId: string) {
  const stored = await database.purchases.get(intentId);
  if (stored === undefined) return null;
  const entry = toReadablePurchase(stored);
  const rows = await database.bookings.bulkGet([...entry.claimedBookingIds]);
  return { entry, bookings: keepReadableBookings(rows.filter((row) => row !== undefined)) };
}

/** The operator a number was bought of; 0 is any, or not known. */
export async function readProviderOf(bookingId: number): Promise<number> {
  const entry = await database.purchases.where('claimedBookingIds').equals(bookingId).first();
  const request = entry && toReadablePurchase(entry).request;
  return request?.act === 'buy' ? request.providerId : 0;
}

/** How the background's looking for SMS stands. */
export const usePollReport = (): PollReport | undefined =>
  useLiveQuery(async () => {
    const [memory, account] = await Promise.all([readPollMemory(database), database.account.get(1)]);
    return toPollReport(memory, account?.problem ?? null);
  });

/** Numbers with what belongs to them. */
export interface Numbers {
  bookings: readonly BookingRow[];
  /** The newest first. */
  sms: ReadonlyMap<number, readonly SmsRow[]>;
  /** Where each number was last inserted. */
  bindings: ReadonlyMap<number, Binding>;
}

/** A number may have got SMS for years. The rest is in the export. */
const mostSmsOfNumber = 100;

async function withSms(rows: readonly BookingRow[]): Promise<Omit<Numbers, 'bindings'>> {
  const bookings = keepReadableBookings(rows);
  const sms = await Promise.all(
    bookings.map(async ({ bookingId }) => {
      const messages = await database.smsOf(bookingId).limit(mostSmsOfNumber).toArray();
      return [bookingId, keepReadableSms(messages)] as const;
    }),
  );
  return { bookings, sms: new Map(sms.filter(([, messages]) => messages.length > 0)) };
}

function useWithBindings(numbers: Omit<Numbers, 'bindings'> | undefined): Numbers | undefined {
  const [bindings, setBindings] = useState<Numbers['bindings']>(new Map());
  useEffect(
    () =>
      followBindings((all) =>
        setBindings(
          new Map(
            [...all].sort((a, b) => a.boundAt - b.boundAt).map((binding) => [binding.bookingId, binding]),
          ),
        ),
      ),
    [],
  );
  return useMemo(() => numbers && { ...numbers, bindings }, [numbers, bindings]);
}

/** A number that has just ended stays at hand: its SMS may still be needed, or another number in its place. */
const afterglowMs = hourMs;

/** The numbers at hand: those that run, and those that have ended within the hour. */
export const useNumbersAtHand = (): Numbers | undefined =>
  useWithBindings(
    useLiveQuery(async () => {
      const since = Date.now() - afterglowMs;
      const rows = await database.bookings.where('expiresAt').above(since).toArray();
      return withSms(
        rows.filter(
          ({ isHidden, isOver, cancelledAt }) =>
            !isHidden && (!isOver || cancelledAt === null || cancelledAt > since),
        ),
      );
    }),
  );

const toPlain = (text: string) => text.toLowerCase().replace(/\s/g, '');

/** The last numbers that have ended, the newest first; of `query`, a part of their number, service, country or note. */
export const useEndedNumbers = (count: number, query: string): Numbers | undefined => {
  const wanted = toPlain(query);
  return useWithBindings(
    useLiveQuery(async () => {
      const rows = await database.bookings
        .orderBy('expiresAt')
        .reverse()
        .filter(
          ({ isOver, number, service, country, note = '' }) =>
            isOver && [number, service, country, note].some((text) => toPlain(String(text)).includes(wanted)),
        )
        .limit(count)
        .toArray();
      return withSms(rows);
    }, [count, wanted]),
  );
};
