import { Hono } from 'hono';
import * as v from 'valibot';
import type { FaultInput } from './faults.ts';
import type { Sandbox } from './sandbox.ts';
import type { Variants } from './variants.ts';

const smsSchema = v.object({
  number: v.string(),
  sender: v.string(),
  text: v.string(),
  delayMs: v.optional(v.number(), 0),
});
const clockSchema = v.object({ advanceMs: v.number() });
const balanceSchema = v.object({ balanceUsd: v.number() });
const purchaseSchema = v.object({ productId: v.number(), amount: v.optional(v.number(), 1) });
const bookingSchema = v.object({ orderBookingId: v.number() });

/** `/_sandbox/`: sets the scene and shows the evidence. No key; every answer is JSON. */
export function createControl(sandbox: Omit<Sandbox, 'app'>): Hono {
  const control = new Hono();

  control.get('/ledger', (c) => c.json(sandbox.ledger()));
  control.get('/requests', (c) => c.json(sandbox.requests()));
  /** The whole truth, late or not. */
  control.get('/account', (c) => {
    const account = sandbox.account();
    return c.json({
      now: sandbox.now(),
      balanceUsd: account.balanceUsd(),
      orders: account.orders().map((order) => ({ ...order, bookings: order.bookings.map(({ id }) => id) })),
      bookings: account.bookings().map(({ product, tier: _tier, ...booking }) => ({
        ...booking,
        productId: product.id,
        rentalType: product.rentalType,
        service: product.service,
        country: product.country.country,
      })),
    });
  });

  control.post('/sms', async (c) => {
    const bookingIds = sandbox.receiveSms(v.parse(smsSchema, await c.req.json()));
    if (bookingIds.length === 0) return c.json({ error: 'no active booking has this number' }, 404);
    return c.json({ bookingIds });
  });

  control.get('/variants', (c) => c.json(sandbox.variants()));
  control.post('/variants', async (c) => {
    sandbox.setVariants(await c.req.json<Partial<Variants>>());
    return c.json(sandbox.variants());
  });

  control.get('/faults', (c) => c.json(sandbox.faults.waiting()));
  control.post('/faults', async (c) => {
    sandbox.addFault(await c.req.json<FaultInput>());
    return c.json(sandbox.faults.waiting());
  });
  control.delete('/faults', (c) => {
    sandbox.faults.clear();
    return c.json([]);
  });

  control.post('/clock', async (c) => {
    sandbox.advance(v.parse(clockSchema, await c.req.json()).advanceMs);
    return c.json({ now: sandbox.now() });
  });
  control.post('/balance', async (c) => {
    const { balanceUsd } = v.parse(balanceSchema, await c.req.json());
    sandbox.account().setBalance(balanceUsd);
    return c.json({ balanceUsd });
  });
  control.post('/end', async (c) => {
    sandbox.account().endBooking(v.parse(bookingSchema, await c.req.json()).orderBookingId);
    return c.json({ ok: true });
  });
  control.post('/orders', async (c) => {
    const order = sandbox.buyElsewhere(v.parse(purchaseSchema, await c.req.json()));
    return c.json({ orderId: order.id, bookingIds: order.bookings.map(({ id }) => id) });
  });
  /** The link a person would copy on the provider's site. */
  control.post('/share', async (c) => {
    const { orderBookingId } = v.parse(bookingSchema, await c.req.json());
    const token = sandbox.account().findBooking(orderBookingId).shareToken;
    return c.json({ token, link: `https://anosim.net/share/orderbooking?token=${token}` });
  });
  control.post('/reset', (c) => {
    sandbox.reset();
    return c.json({ ok: true });
  });

  control.all('*', (c) => c.json({ error: 'no such control' }, 404));
  control.onError((error, c) => c.json({ error: error.message }, 400));
  return control;
}
