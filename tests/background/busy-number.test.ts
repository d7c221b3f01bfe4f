import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { createPageActs } from '@/entrypoints/background/page-acts.ts';
import type { SmsRow } from '@/utils/database/database.ts';
import { toSmsKey } from '@/utils/domain/sms.ts';
import { countRows } from '../support/row-counter.ts';
import { createSmsScene } from '../support/sms-scene.ts';

let counter: ReturnType<typeof countRows>;
afterEach(() => counter.stop());

/** A rental for every service, in a page, that has had `count` SMS. The last of them has a code. */
async function openBusyNumber(count: number) {
  counter = countRows();
  const scene = await createSmsScene();
  const { bookingId, number } = await scene.book({ rentalType: 'RentalFull' });
  const now = scene.sandbox.now();
  const rows = Array.from({ length: count }, (_, ago): SmsRow => {
    const sms = { number, sentAt: now - ago * 60_000, sender: 'Shop', text: `Message ${ago}` };
    const code = ago === 0 ? '482913' : null;
    return {
      ...sms,
      smsKey: toSmsKey(sms),
      bookingId,
      firstSeenAt: sms.sentAt,
      code,
      shownCode: code,
      isCodeCertain: true,
      codeHosts: null,
      link: null,
      isRead: true,
      toldAt: sms.sentAt,
    };
  });
  await scene.database.sms.bulkPut(rows);
  await scene.database.bookings.update(bookingId, { lastSmsAt: now });
  const products = [{ service: 'WhatsApp' }, { service: 'Telegram' }] as never;
  await scene.database.catalogue.put({ id: 1, services: [], products, loadedAt: now });
  const page = scene.openPage(7);
  await scene.sessions.insertNumber({ bookingId, tabId: 7, target: 'best' });
  const acts = createPageActs(scene);
  counter.reset();
  return { scene, bookingId, number, page, acts };
}

/** What the acts of a person on such a number read of its SMS. */
async function countActs(count: number) {
  const { scene, bookingId, page, acts } = await openBusyNumber(count);
  const place = { tabId: 7, pointed: { frameId: 0, url: 'https://shop.example/' } };
  await acts.fromMenu({ act: 'insert-code' }, place);
  expect(page.fields.code).toBe('482913');
  await acts.fromShortcut('insert-number', 7);
  await scene.sessions.insertCode({ bookingId, tabId: 7, target: 'best' });
  return counter.rows.sms;
}

describe('a number that gets SMS for years', () => {
  it('costs no more to act on than a new one', async () => {
    expect(await countActs(500)).toBe(await countActs(5));
  });

  it('has the catalogue read once while its page waits, not at each look', async () => {
    const { scene } = await openBusyNumber(5);
    for (let second = 0; second < 10; second++) {
      scene.sandbox.advance(2_000);
      await scene.poller.wake();
    }
    expect(scene.smsRequests().length).toBeGreaterThan(10);
    expect(counter.rows.catalogue).toBe(1);
  });
});
