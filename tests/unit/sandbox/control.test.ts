import { describe, expect, it } from 'vitest';
import { beginAt, minuteMs, openSandbox } from './open-sandbox.ts';

describe('GET /_sandbox/ledger', () => {
  it('has every movement of money in order, with what was asked and what was taken', async () => {
    const { buy, call, control } = openSandbox();
    const order = (await buy(1)).json;
    await call('GET', '/Balance');
    await call('PATCH', `/OrderBookings/${order.bookings[0].id}`);
    const charged = order.priceInUSD as number;
    expect((await control('GET', '/ledger')).json).toEqual([
      {
        sequence: 1,
        at: beginAt,
        kind: 'order',
        requestId: 1,
        productId: 1,
        amount: 1,
        maxPrice: 100,
        providerId: 0,
        charged,
        orderId: order.id,
        bookingIds: [order.bookings[0].id],
        balanceUsd: 100 - charged,
        foreign: false,
      },
      expect.objectContaining({
        sequence: 2,
        kind: 'refund',
        requestId: 3,
        charged: -charged,
        balanceUsd: 100,
      }),
    ]);
  });
});

describe('GET /_sandbox/requests', () => {
  it('has every request, its query without the key, and where the key was', async () => {
    const { call, control, sandbox } = openSandbox();
    const key = sandbox.apiKey;
    await call('GET', '/Products?countryId=98', { Authorization: `Bearer ${key}` });
    await call('GET', '/Balance', { 'X-API-Key': key });
    await call('GET', `/balance?apikey=${key}`, {});
    await call('GET', '/OrderBookingShare?token=abc', {});
    await call('GET', `/Balance?apikey=${key}`, { Authorization: `Bearer ${key}`, Cookie: 'a=b' });
    const { json, text } = await control('GET', '/requests');
    expect(json).toMatchObject([
      {
        id: 1,
        time: beginAt,
        method: 'GET',
        path: '/api/v1/Products',
        query: { countryId: '98' },
        key: 'header',
      },
      { path: '/api/v1/Balance', query: {}, key: 'x-api-key', hasKeyInUrl: false, status: 200 },
      { path: '/api/v1/balance', query: {}, key: 'query', hasKeyInUrl: true },
      { path: '/api/v1/OrderBookingShare', query: { token: 'abc' }, key: 'none', status: 404 },
      { key: 'header', hasKeyInUrl: true, hasCookie: true },
    ]);
    expect(text).not.toContain(key);
  });
});

describe('POST /_sandbox/sms', () => {
  it.each([
    ['E.164', (number: string) => number],
    ['digits alone', (number: string) => number.slice(1)],
    ['00 in front', (number: string) => number.replace('+', '00')],
    ['as at home', (number: string) => number.replace('+49', '0')],
    ['with a foreign zero', (number: string) => number.replace('+49', '+49 (0) ')],
    ['in groups', (number: string) => number.replace(/^(...)(...)(.*)$/, '$1 $2-$3')],
  ])('reaches a number written %s', async (_name, spell) => {
    const { buy, call, control } = openSandbox();
    const [{ id, number }] = (await buy(1)).json.bookings;
    const { json } = await control('POST', '/sms', {
      number: spell(String(number)),
      sender: 'Shop',
      text: '4711',
    });
    expect(json).toEqual({ bookingIds: [id] });
    expect((await call('GET', '/Sms')).json[0]).toMatchObject({ simCardNumber: number, messageText: '4711' });
  });

  it('arrives after its delay', async () => {
    const { buy, call, control } = openSandbox();
    const [{ number }] = (await buy(1)).json.bookings;
    await control('POST', '/sms', { number, sender: 'Shop', text: '4711', delayMs: 5000 });
    expect((await call('GET', '/Sms')).json).toEqual([]);
    await control('POST', '/clock', { advanceMs: 5000 });
    expect((await call('GET', '/Sms')).json).toHaveLength(1);
  });

  it('answers 404 for a number that nobody has, or has no more', async () => {
    const { buy, control, sandbox } = openSandbox();
    const send = async (number: string) =>
      (await control('POST', '/sms', { number, sender: 'Shop', text: '4711' })).status;
    expect(await send('+4915112345678')).toBe(404);
    const [{ number }] = (await buy(1)).json.bookings;
    expect(await send(String(number))).toBe(200);
    sandbox.advance(20 * minuteMs);
    expect(await send(String(number))).toBe(404);
  });
});

describe('the rest of the control', () => {
  it('POST /clock lets pass what was due, each at its own time', async () => {
    const { buy, control } = openSandbox();
    await buy(1);
    const { json } = await control('POST', '/clock', { advanceMs: 24 * 60 * minuteMs });
    expect(json).toEqual({ now: beginAt + 24 * 60 * minuteMs });
    expect((await control('GET', '/ledger')).json[1].at).toBe(beginAt + 20 * minuteMs);
  });

  it('POST /orders buys on the account from somewhere else', async () => {
    const { call, control } = openSandbox();
    const { json } = await control('POST', '/orders', { productId: 1 });
    expect((await call('GET', '/Orders')).json[0].id).toBe(json.orderId);
    expect((await control('GET', '/requests')).json).toHaveLength(1);
  });

  it('GET /account is the truth, late or not', async () => {
    const { buy, control } = openSandbox({ variants: { ordersLateMs: 1e9 } });
    const { id } = (await buy(1)).json;
    expect((await control('GET', '/account')).json.orders).toMatchObject([{ id, foreign: false }]);
  });

  it('POST /end ends a booking now: an unused one is paid back, a rental on auto-renewal is paid again', async () => {
    const { control, sandbox, findProduct } = openSandbox();
    const book = (product: { id: number }) => sandbox.buyElsewhere({ productId: product.id }).bookings[0]!;
    const rental = book(findProduct('RentalService', 'WhatsApp'));
    sandbox.account().setAutoRenewal(true, rental.id);
    for (const { id } of [book(findProduct('Activation', 'WhatsApp')), rental])
      await control('POST', '/end', { orderBookingId: id });
    expect(sandbox.ledger().map(({ kind }) => kind)).toEqual(['order', 'order', 'refund', 'renewal']);
  });

  it('POST /balance', async () => {
    const { call, control } = openSandbox();
    await control('POST', '/balance', { balanceUsd: 0.5 });
    expect((await call('GET', '/Balance')).json).toEqual({ accountBalanceInUSD: 0.5 });
  });

  it('POST /reset begins again', async () => {
    const { buy, call, control } = openSandbox({ variants: { amounts: 'text' } });
    const first = (await buy(1)).text;
    await control('POST', '/variants', { orderArray: 'neither' });
    await control('POST', '/faults', { kind: 'server-error' });
    await control('POST', '/clock', { advanceMs: minuteMs });
    await control('POST', '/reset');
    expect((await control('GET', '/requests')).json).toEqual([]);
    expect((await control('GET', '/ledger')).json).toEqual([]);
    expect((await buy(1)).text).toBe(first);
    expect((await call('GET', '/Orders')).json).toHaveLength(1);
  });

  it.each([
    ['GET', '/nothing', undefined, 404],
    ['POST', '/sms', { number: 1 }, 400],
    ['POST', '/orders', { productId: 999_999 }, 400],
  ])('%s %s: says what is wrong', async (method, path, body, status) => {
    const { control } = openSandbox();
    const reply = await control(method, path, body);
    expect(reply.status).toBe(status);
    expect(reply.json.error).toEqual(expect.any(String));
  });
});
