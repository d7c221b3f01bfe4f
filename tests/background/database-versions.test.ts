import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { SimFillDatabase, type BookingRow, type SmsRow } from '@/utils/database/database.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { product } from '../screens/example-data.ts';
import { toOldPurchases, toYears } from '../support/years.ts';

interface OlderVersion {
  version: number;
  /** Null: taken away by it. */
  tables: Record<string, string | null>;
  toOldBooking: (row: BookingRow) => object;
  toOldPurchase: (entry: PurchaseEntry) => object;
}

// The tables as each older version had them, told by what it changed; the rows as it wrote them.
const first: OlderVersion = {
  version: 1,
  tables: {
    account: 'id',
    catalogue: 'id',
    settings: 'id',
    bookings: 'bookingId, number, expiresAt',
    sms: 'smsKey, number, bookingId, sentAt',
    purchases: 'intentId, createdAt, stage',
    bindings: 'bindingId, bookingId, tabId',
    background: 'name',
  },
  toOldBooking: ({ lastSmsAt: _, ...row }) => ({ ...row, seenAt: row.expiresAt }),
  toOldPurchase: ({ claimedOrderIds: _, claimedBookingIds: __, ...entry }) => entry,
};
const second: OlderVersion = {
  ...first,
  version: 2,
  tables: {
    ...first.tables,
    purchases: 'intentId, createdAt, stage, nextLookAt, *claimedOrderIds, *claimedBookingIds',
  },
  toOldPurchase: (entry) => entry,
};
const third: OlderVersion = {
  ...second,
  version: 3,
  tables: {
    ...second.tables,
    bookings: 'bookingId, number, expiresAt, *marks',
    sms: 'smsKey, number, bookingId, sentAt, *marks',
  },
  toOldBooking: (row) => ({ ...row, marks: row.isOver ? [] : ['open'] }),
};
const fourth: OlderVersion = {
  ...third,
  version: 4,
  tables: { ...third.tables, sharedBookings: 'sharedId, &token' },
};
const fifth: OlderVersion = { ...fourth, version: 5, tables: { ...fourth.tables, bindings: null } };
const sixth: OlderVersion = {
  ...fifth,
  version: 6,
  tables: { ...fifth.tables, sms: 'smsKey, number, sentAt, [bookingId+sentAt], *marks' },
};

const catalogue = { id: 1, services: [], products: [product], loadedAt: 1 };
const countries = [
  { countryId: 98, country: 'Germany' },
  { countryId: 7, country: 'Poland' },
];

const now = Date.UTC(2026, 10, 1);
const years = toYears(200, 800, now);
const [open, unanswered, ...ended] = years.bookings as [BookingRow, BookingRow, ...BookingRow[]];
const bookings: BookingRow[] = [
  { ...open, isOver: false, lastSmsAt: open.startsAt + 60_000 + 3_000 },
  { ...unanswered, isOver: false, isHidden: true, lastSmsAt: null },
  ...ended.map((row) => ({ ...row, lastSmsAt: row.startsAt + 60_000 + 3_000 })),
];
const sms: SmsRow[] = years.sms
  .filter(({ bookingId }) => bookingId !== unanswered.bookingId)
  .map((row, index) => {
    if (index === 0) return { ...row, toldAt: null, isRead: false };
    if (index === 1) return { ...row, isRead: false };
    if (index === 2) return { ...row, bookingId: null };
    return row;
  });
const purchases = toOldPurchases(300, now);

let count = 0;

/** A database that an older version left behind. */
async function leaveDatabase({
  version,
  tables,
  toOldBooking,
  toOldPurchase,
}: OlderVersion): Promise<string> {
  const name = `versions-${++count}`;
  const old = new Dexie(name);
  old.version(version).stores(tables);
  await old.table('account').put({ id: 1, accountId: 'a', apiKey: 'key' });
  await old.table('catalogue').put({ ...catalogue, countries });
  await old.table('bookings').bulkPut(bookings.map(toOldBooking));
  // What an upgrade from before version 3 makes anew; later ones keep it.
  const smsMarks = [['untold', 'unread-code'], ['unread-code'], ['unowned']];
  await old.table('sms').bulkPut(sms.map((row, index) => ({ ...row, marks: smsMarks[index] ?? [] })));
  await old.table('purchases').bulkPut(purchases.map(toOldPurchase));
  if (tables.bindings !== null)
    await old.table('bindings').put({ bindingId: 'b', bookingId: open.bookingId, tabId: 7 });
  await old.table('background').put({ name: 'sms-poll', value: { failures: 2 } });
  old.close();
  return name;
}

async function expectAll(database: SimFillDatabase): Promise<void> {
  const byKey = (one: { smsKey: string }, other: { smsKey: string }) => (one.smsKey < other.smsKey ? -1 : 1);
  expect(await database.account.toArray()).toEqual([{ id: 1, accountId: 'a', apiKey: 'key' }]);
  expect(await database.catalogue.toArray()).toEqual([catalogue]);
  expect(await database.countries.toArray()).toEqual(countries);
  const kept = await database.bookings.toArray();
  expect(kept).toHaveLength(bookings.length);
  for (const booking of bookings)
    expect(kept.find(({ bookingId }) => bookingId === booking.bookingId)).toMatchObject(
      booking.bookingId === sms[2]?.bookingId ? { bookingId: booking.bookingId } : booking,
    );
  const messages = await database.sms.toArray();
  expect(messages).toHaveLength(sms.length);
  expect(messages.sort(byKey)).toMatchObject([...sms].sort(byKey));
  const byCreation = await database.purchases.orderBy('createdAt').reverse().toArray();
  expect(byCreation).toMatchObject(purchases);
  // Of the pages nothing stays on the disk.
  expect(database.backendDB().objectStoreNames).not.toContain('bindings');
  expect(await database.background.get('sms-poll')).toMatchObject({ value: { failures: 2 } });
  // What is asked for by index is what the rows say.
  expect(await database.openBookings().primaryKeys()).toEqual([open.bookingId, unanswered.bookingId]);
  expect(await database.untoldSms().primaryKeys()).toEqual([sms[0]?.smsKey]);
  expect((await database.unreadCodes().primaryKeys()).sort()).toEqual(
    [sms[0]!.smsKey, sms[1]!.smsKey].sort(),
  );
  expect(await database.unownedSms().primaryKeys()).toEqual([sms[2]?.smsKey]);
  const newest = await database.smsOf(open.bookingId).first();
  const sentAts = sms.filter(({ bookingId }) => bookingId === open.bookingId).map(({ sentAt }) => sentAt);
  expect(newest?.sentAt).toBe(Math.max(...sentAts));
}

describe.each([first, second, third, fourth, fifth, sixth])(
  'a database of version $version with years in it',
  (older) => {
    it('keeps every row, and answers by its new indexes', async () => {
      const database = new SimFillDatabase(await leaveDatabase(older));
      await expectAll(database);
      database.close();
    });

    it('loses nothing when the upgrade dies at any of its writes', { timeout: 60_000 }, async () => {
      const name = await leaveDatabase(older);
      for (let write = 1; ; write++) {
        const dying = new SimFillDatabase(name);
        let writes = 0;
        dying.use({
          stack: 'dbcore',
          name: 'death',
          create: (core) => ({
            ...core,
            table: (tableName) => {
              const table = core.table(tableName);
              return {
                ...table,
                mutate: (request) => {
                  if (++writes === write) throw new Error('died');
                  return table.mutate(request);
                },
              };
            },
          }),
        });
        const isOpen = await dying.open().then(
          () => true,
          () => false,
        );
        dying.close();
        if (isOpen) {
          expect(write).toBeGreaterThan(1);
          break;
        }
        const old = new Dexie(name);
        await old.open();
        expect(old.verno, `write ${write}`).toBe(older.version);
        expect(await old.table('sms').count(), `write ${write}`).toBe(sms.length);
        expect(await old.table('bookings').count(), `write ${write}`).toBe(bookings.length);
        expect(await old.table('purchases').count(), `write ${write}`).toBe(purchases.length);
        old.close();
      }
      const database = new SimFillDatabase(name);
      await expectAll(database);
      database.close();
    });
  },
);

describe('a row', () => {
  it('moves in the indexes with whatever is written to it', async () => {
    const database = new SimFillDatabase(`versions-${++count}`);
    const [message] = sms as [SmsRow];
    await database.bookings.put({ ...open, isOver: false });
    await database.sms.put({ ...message, bookingId: null, toldAt: null, isRead: false });
    expect([await database.untoldSms().count(), await database.unreadCodes().count()]).toEqual([1, 0]);
    await database.sms.update(message.smsKey, { bookingId: 1 });
    expect([await database.untoldSms().count(), await database.unreadCodes().count()]).toEqual([1, 1]);
    await database.sms.update(message.smsKey, { toldAt: now });
    expect([await database.untoldSms().count(), await database.unreadCodes().count()]).toEqual([0, 1]);
    await database.sms.where({ bookingId: 1 }).modify({ isRead: true });
    expect(await database.unreadCodes().count()).toBe(0);
    await database.openBookings().modify({ isOver: true });
    expect(await database.openBookings().count()).toBe(0);
    database.close();
  });
});
