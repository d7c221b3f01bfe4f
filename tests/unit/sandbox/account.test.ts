import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minuteMs, openSandbox } from './open-sandbox.ts';

type Act = { act: 'buy' | 'cancel' | 'extend' | 'renew' | 'reuse' | 'wait' | 'sms'; pick: number };

const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    act: fc.constantFrom('buy', 'buy', 'cancel', 'extend', 'renew', 'reuse', 'wait', 'sms'),
    pick: fc.nat(1000),
  }),
  { maxLength: 30 },
);

describe('whatever is done to the account', () => {
  it('the balance is what the ledger says, never below zero, and no stock is sold twice', async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (steps) => {
        const { sandbox, call, findProduct } = openSandbox({ balanceUsd: 30 });
        const products = [
          1,
          findProduct('Activation', 'Kleinanzeigen').id,
          findProduct('RentalFull', '', 60).id,
        ];
        for (const { act, pick } of steps) {
          const bookings = sandbox.account().bookings();
          const booking = bookings[pick % Math.max(1, bookings.length)];
          const id = booking?.id ?? 0;
          if (act === 'buy')
            await call('POST', `/Orders?productId=${products[pick % 3]}&amount=${1 + (pick % 2)}`);
          if (act === 'cancel') await call('PATCH', `/OrderBookings/${id}`);
          if (act === 'extend')
            await call('POST', `/OrderBookings?orderBookingId=${id}&extentionInMinutes=60`);
          if (act === 'renew')
            await call(
              'POST',
              `/OrderBookingsAutoRenewal/SetAutoRenewalAsync?enable=${pick % 2}&orderBookingId=${id}`,
            );
          if (act === 'reuse') await call('POST', `/OrderBookingsReUse/${id}`);
          if (act === 'sms' && booking)
            sandbox.receiveSms({ number: booking.number, sender: 'A', text: String(pick) });
          if (act === 'wait') sandbox.advance((pick % 90) * minuteMs);
        }
        const ledger = sandbox.ledger();
        const spent = ledger.reduce((sum, { charged }) => sum + charged, 0);
        expect(sandbox.account().balanceUsd()).toBeCloseTo(30 - spent, 6);
        expect(ledger.every(({ balanceUsd }) => balanceUsd >= 0)).toBe(true);
        const refunded = ledger.filter(({ charged }) => charged < 0).flatMap(({ bookingIds }) => bookingIds);
        expect(new Set(refunded).size).toBe(refunded.length);
        const active = sandbox
          .account()
          .bookings()
          .filter(({ state, tier }) => state === 'Active' && tier !== null);
        expect(new Set(active.map(({ number }) => number)).size).toBe(active.length);
        for (const productId of products) {
          for (const { anyCount, operators } of sandbox.account().findProduct(productId).tiers) {
            const total = operators.reduce((sum, { availableCount }) => sum + availableCount, 0);
            expect(anyCount).toBeGreaterThanOrEqual(0);
            if (operators.length > 0) expect(total).toBe(anyCount);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
