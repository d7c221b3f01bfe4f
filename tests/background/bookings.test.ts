import { describe, expect, it } from 'vitest';
import type { Variants } from '../sandbox/variants.ts';
import { createMoneyScene } from '../support/money-scene.ts';

async function withBooking(variants: Partial<Variants> = {}) {
  const scene = await createMoneyScene({ variants });
  const outcome = await scene.purchases.confirm(scene.toInput());
  const booking = outcome.outcome === 'bought' ? outcome.bookings[0] : undefined;
  if (!booking) throw new Error('nothing bought');
  return { ...scene, booking };
}

describe('the list of bookings', () => {
  it('has those bought elsewhere with the same account, with price and number', async () => {
    const { sandbox, bookings, database, findProduct } = await createMoneyScene();
    const order = sandbox.buyElsewhere({ productId: findProduct().id });
    expect(await bookings.refresh()).toMatchObject({ ok: true });
    expect(await database.bookings.toArray()).toMatchObject([
      {
        bookingId: order.bookings[0]?.id,
        isOver: false,
        isHidden: false,
        priceUsd: findProduct().basePriceUsd,
      },
    ]);
  });

  it('keeps what the person did to a booking', async () => {
    const { bookings, booking, database } = await withBooking();
    await bookings.hide({ bookingId: booking.bookingId });
    await bookings.refresh();
    expect(await database.bookings.get(booking.bookingId)).toMatchObject({ isHidden: true, orderId: 1001 });
  });

  it('corrects dates that are local time labelled UTC', async () => {
    const { bookings, booking, database, sandbox } = await withBooking({ localTimeMinutes: 120 });
    await bookings.refresh();
    const row = await database.bookings.get(booking.bookingId);
    expect(Math.abs((row?.expiresAt ?? 0) - (sandbox.now() + 20 * 60_000))).toBeLessThan(60_000);
  });

  it('knows by the clock what has ended, without asking', async () => {
    const { bookings, booking, database, sandbox } = await withBooking();
    const asked = sandbox.requests().length;
    sandbox.advance(21 * 60_000);
    await bookings.ensureEndedAreOver();
    expect(await database.bookings.get(booking.bookingId)).toMatchObject({ isOver: true });
    expect(sandbox.requests()).toHaveLength(asked);
  });

  it('says which problem kept it from being read', async () => {
    const { bookings, sandbox, database } = await createMoneyScene();
    sandbox.addFault({ kind: 'unauthorized', times: 'always' });
    expect(await bookings.refresh()).toMatchObject({ ok: false, problem: { kind: 'key-refused' } });
    expect(await database.account.get(1)).toMatchObject({ problem: { kind: 'key-refused' } });
  });
});

describe('a cancellation', () => {
  it.each(['Not Used', 'Cancelled', 'Canceled'])(
    'is read back (%s) and its refund told from the balance',
    async (cancelledState) => {
      const { bookings, booking, database } = await withBooking({ cancelledState });
      expect(await bookings.cancel({ bookingId: booking.bookingId })).toMatchObject({
        ok: true,
        value: { refundedUsd: booking.priceUsd, booking: { state: cancelledState } },
      });
      expect(await database.bookings.get(booking.bookingId)).toMatchObject({ isOver: true });
      expect(await database.account.get(1)).toMatchObject({ balanceUsd: 100 });
    },
  );

  it.each(['late', 'never'] as const)('refunded %s is told as no refund now', async (cancelRefund) => {
    const { bookings, booking } = await withBooking({ cancelRefund });
    expect(await bookings.cancel({ bookingId: booking.bookingId })).toMatchObject({
      ok: true,
      value: { refundedUsd: 0 },
    });
  });

  it('whose answer is lost is known by reading back', async () => {
    const { bookings, booking, sandbox } = await withBooking();
    sandbox.addFault({ match: { method: 'PATCH' }, kind: 'fin', apply: true });
    expect(await bookings.cancel({ bookingId: booking.bookingId })).toMatchObject({
      ok: true,
      value: { refundedUsd: booking.priceUsd },
    });
  });

  it('that is refused leaves the booking, with the provider’s words', async () => {
    const { bookings, booking, sandbox, database } = await withBooking();
    sandbox.receiveSms({ number: booking.number, sender: 'WhatsApp', text: 'Your code is 123456' });
    expect(await bookings.cancel({ bookingId: booking.bookingId })).toMatchObject({
      ok: false,
      problem: { kind: 'refused', said: 'An SMS has already been received' },
    });
    expect(await database.bookings.get(booking.bookingId)).toMatchObject({
      isOver: false,
      cancelledAt: null,
    });
  });

  it('that is acknowledged and not done is not believed', async () => {
    const { bookings, booking, sandbox } = await withBooking();
    sandbox.addFault({ match: { method: 'PATCH' }, kind: 'wrong-json', body: '{"success":true}' });
    expect(await bookings.cancel({ bookingId: booking.bookingId })).toMatchObject({ ok: false });
  });
});

describe('auto-renewal', () => {
  const rent = async (variants: Partial<Variants> = {}) => {
    const scene = await createMoneyScene({ variants });
    const product = scene.sandbox
      .account()
      .catalogue.products.find(({ rentalType, tiers }) => rentalType !== 'Activation' && tiers.length > 0);
    const order = scene.sandbox.buyElsewhere({ productId: product?.id ?? 0 });
    await scene.bookings.refresh();
    return { ...scene, bookingId: order.bookings[0]?.id ?? 0, product };
  };

  it.each(['example', 'heading'] as const)('is set on the %s path, for this booking alone', async (paths) => {
    const { bookings, bookingId, sandbox, database, product } = await rent({ paths });
    const other = sandbox.buyElsewhere({ productId: product?.id ?? 0 }).bookings[0];
    expect(await bookings.setAutoRenewal({ bookingId, isEnabled: true })).toEqual({ ok: true, value: null });
    expect(await database.bookings.get(bookingId)).toMatchObject({ isAutoRenewing: true });
    expect(sandbox.account().findBooking(bookingId).autoRenewal).toBe(true);
    expect(other?.autoRenewal).toBe(false);
  });

  it('whose answer is lost is unknown, not off', async () => {
    const { bookings, bookingId, sandbox, database } = await rent();
    await bookings.setAutoRenewal({ bookingId, isEnabled: false });
    sandbox.addFault({ match: { method: 'POST' }, kind: 'fin', apply: true });
    expect(await bookings.setAutoRenewal({ bookingId, isEnabled: true })).toMatchObject({ ok: false });
    expect(await database.bookings.get(bookingId)).toMatchObject({ isAutoRenewing: null });
  });

  it('of a booking we do not know is not sent', async () => {
    const { bookings, sandbox } = await createMoneyScene();
    const asked = sandbox.requests().length;
    expect(await bookings.setAutoRenewal({ bookingId: 4711, isEnabled: true })).toMatchObject({
      problem: { kind: 'booking-gone' },
    });
    expect(sandbox.requests()).toHaveLength(asked);
  });
});
