import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { SimFillDatabase } from '@/utils/database/database.ts';
import type { HistoryNumber } from '@/utils/domain/history-file.ts';
import { importHistory } from '@/entrypoints/background/import-history.ts';

const now = Date.UTC(2026, 10, 29);
const database = new SimFillDatabase();
const number: HistoryNumber = {
  bookingId: 71,
  orderId: 12,
  number: '+4915112345678',
  country: 'Germany',
  service: 'WhatsApp',
  rentalType: 'Activation',
  startsAt: now - 3_600_000,
  expiresAt: now - 1_800_000,
  durationInMinutes: 30,
  priceUsd: 0.45,
  refundedUsd: null,
  state: 'Ended',
  extendsBookingId: null,
  cancelledAt: null,
  note: '',
  sms: [
    { sentAt: now - 3_000_000, sender: 'WhatsApp', text: 'Code 482915', code: '482915', shownCode: null },
  ],
};

beforeEach(async () => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('a file is taken in once, however often it is chosen', async () => {
  expect(await importHistory(database, [number, number], now)).toEqual({
    ok: true,
    value: { addedCount: 1 },
  });
  expect(await importHistory(database, [number], now)).toEqual({ ok: true, value: { addedCount: 0 } });
  expect(await database.bookings.count()).toBe(1);
  expect(await database.sms.toArray()).toMatchObject([
    { bookingId: 71, code: '482915', isRead: true, link: null },
  ]);
});

test('nothing of it waits, is told or counts as unread', async () => {
  await importHistory(database, [number], now);
  expect(await database.openBookings().count()).toBe(0);
  expect(await database.unreadCodes().count()).toBe(0);
  expect(await database.untoldSms().count()).toBe(0);
  expect(await database.unownedSms().count()).toBe(0);
});

test('what is known stays as it is, but for a note where there was none', async () => {
  await importHistory(database, [number], now);
  await importHistory(database, [{ ...number, state: 'Forged', priceUsd: 0, note: 'from the laptop' }], now);
  expect(await database.bookings.get(71)).toMatchObject({
    state: 'Ended',
    priceUsd: 0.45,
    note: 'from the laptop',
  });
  await importHistory(database, [{ ...number, note: 'another' }], now);
  expect(await database.bookings.get(71)).toMatchObject({ note: 'from the laptop' });
});

test('SMS of a number that is another here are left out', async () => {
  await importHistory(database, [number], now);
  await importHistory(database, [{ ...number, number: '+4915100000000' }], now);
  expect(await database.sms.count()).toBe(1);
});

test('a number that still runs is the account’s to show', async () => {
  expect(await importHistory(database, [{ ...number, expiresAt: now + 1 }], now)).toEqual({
    ok: true,
    value: { addedCount: 0 },
  });
  expect(await database.bookings.count()).toBe(0);
});
