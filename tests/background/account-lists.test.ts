import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SimFillDatabase } from '@/utils/database/database.ts';
import { startWithBooking } from '../support/start-background.ts';

beforeEach(async () => {
  await new SimFillDatabase().delete();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** An account with a number that was bought elsewhere and got an SMS. */
async function openScene() {
  const scene = await startWithBooking();
  scene.sandbox.receiveSms({ number: scene.booking.number, sender: 'Shop', text: 'Your code is 482913' });
  scene.sandbox.advance(1_000);
  const [order] = scene.sandbox.account().orders();
  return { ...scene, order: order!, database: new SimFillDatabase() };
}

describe('what the account holds', () => {
  it('is told list by list and by id, what was bought elsewhere included', async () => {
    const { ask, booking, order } = await openScene();
    const { number } = booking;
    const held = { bookingId: booking.id, number };
    const sms = { number, sender: 'Shop', code: '482913' };
    expect(await ask('account.orders', null)).toMatchObject({
      ok: true,
      value: { items: [{ orderId: order.id, bookings: [held] }], unreadableCount: 0 },
    });
    expect(await ask('account.order', { orderId: order.id })).toMatchObject({
      value: { orderId: order.id, bookings: [held] },
    });
    expect(await ask('account.booking', { bookingId: booking.id })).toMatchObject({ value: held });
    expect(await ask('account.simCards', null)).toMatchObject({ value: { items: [{ number }] } });
    expect(await ask('account.sms', null)).toMatchObject({ value: { items: [sms] } });
    expect(await ask('account.bookingSms', { bookingId: booking.id })).toMatchObject({
      value: { items: [sms] },
    });
  });

  it.each([
    ['account.order', { orderId: 999_999 }],
    ['account.booking', { bookingId: 999_999 }],
  ])('%s says that there is none of this id', async (name, input) => {
    const { ask } = await openScene();
    expect(await ask(name, input)).toMatchObject({ ok: false, problem: { kind: 'not-found' } });
  });

  it('is asked for when a person asks, and not at a start', async () => {
    const { sandbox } = await openScene();
    expect(sandbox.requests().map(({ path }) => path.toLowerCase())).not.toContain('/api/v1/simcards');
  });
});

describe('renewal of every booking', () => {
  it('is one request without an id, and not known while it is refused', async () => {
    const { ask, sandbox, database } = await openScene();
    const rental = sandbox
      .account()
      .catalogue.products.find(
        ({ rentalType, tiers }) => rentalType === 'RentalFull' && (tiers[0]?.anyCount ?? 0) > 0,
      )!;
    const [rented] = sandbox.buyElsewhere({ productId: rental.id }).bookings;
    await ask('bookings.refresh', null);
    expect(await ask('bookings.setAutoRenewalOfAll', { isEnabled: true })).toMatchObject({ ok: true });
    const posts = sandbox.requests().filter(({ method }) => method === 'POST');
    expect(posts).toMatchObject([{ query: { enable: '1' } }]);
    expect(posts[0]?.query).not.toHaveProperty('orderBookingId');
    expect(await database.bookings.get(rented!.id)).toMatchObject({ isAutoRenewing: true });

    sandbox.addFault({ kind: 'server-error', match: { method: 'POST' } });
    expect(await ask('bookings.setAutoRenewalOfAll', { isEnabled: false })).toMatchObject({ ok: false });
    expect(await database.bookings.get(rented!.id)).toMatchObject({ isAutoRenewing: null });
  });
});
