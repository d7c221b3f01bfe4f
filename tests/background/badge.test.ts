import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followBadge } from '@/entrypoints/background/badge.ts';
import { SimFillDatabase } from '@/utils/database/database.ts';

it('has no badge without a key, for no view would show what it counts', async () => {
  const database = new SimFillDatabase('badge');
  await database.account.put({ id: 1, accountId: 'a', apiKey: 'key' } as never);
  await database.bookings.bulkPut([
    { bookingId: 1, isOver: false, isHidden: false },
    { bookingId: 2, isOver: false, isHidden: false },
  ] as never);
  followBadge(database);
  const readBadge = () => fakeBrowser.action.getBadgeText({});
  await vi.waitFor(async () => expect(await readBadge()).toBe('2'), 10_000);
  await database.account.clear();
  await vi.waitFor(async () => expect(await readBadge()).toBe(''), 10_000);
  await database.account.put({ id: 1, accountId: 'a', apiKey: 'key' } as never);
  await vi.waitFor(async () => expect(await readBadge()).toBe('2'), 10_000);
});
