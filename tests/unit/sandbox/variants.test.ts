import { describe, expect, it } from 'vitest';
import { column, minuteMs, openSandbox } from './open-sandbox.ts';

describe('amounts', () => {
  it('come as text everywhere: balance, catalogue, orders, bookings', async () => {
    const { buy, call } = openSandbox({ variants: { amounts: 'text' } });
    const order = (await buy(1)).json;
    expect(order.priceInUSD).toMatch(/^\d+\.\d\d$/);
    expect(order.bookings[0].priceInUSD).toBe(order.priceInUSD);
    expect((await call('GET', '/Balance')).json.accountBalanceInUSD).toMatch(/^\d+\.\d\d$/);
    expect((await call('GET', '/Products/1')).json.price).toMatch(/^\d+\.\d\d$/);
    const { json } = await call('GET', '/ProductPrices?countryId=98&serviceId=1');
    expect([typeof json[0].basePrice, typeof json[0].priceMap[0].price]).toEqual(['string', 'string']);
  });
});

describe('the balance', () => {
  const shown = async ({ call }: ReturnType<typeof openSandbox>) =>
    ((await call('GET', '/Balance')).json as { accountBalanceInUSD: number }).accountBalanceInUSD;

  it('shows what moved it late', async () => {
    const opened = openSandbox({ balanceUsd: 10, variants: { balanceLateMs: minuteMs } });
    opened.sandbox.account().setBalance(8);
    expect(await shown(opened)).toBe(10);
    opened.sandbox.advance(minuteMs);
    expect(await shown(opened)).toBe(8);
  });

  it('is rounded down', async () => {
    const opened = openSandbox({ balanceUsd: 9.7, variants: { balanceStepUsd: 0.5 } });
    expect(await shown(opened)).toBe(9.5);
    expect(opened.sandbox.account().balanceUsd()).toBe(9.7);
  });
});

describe('paths of reuse and auto-renewal', () => {
  it.each([
    ['example', 200, 404],
    ['heading', 404, 200],
    ['both', 200, 200],
  ] as const)('%s', async (paths, exampleStatus, headingStatus) => {
    const { buy, call, findProduct } = openSandbox({ variants: { paths } });
    const [{ id }] = (await buy(findProduct('Activation', 'Kleinanzeigen').id)).json.bookings;
    const status = async (path: string) => (await call('POST', path)).status;
    expect(await status(`/OrderBookingsReUse/${id}`)).toBe(exampleStatus);
    expect(await status(`/OrderBookingReUse/${id}`)).toBe(headingStatus);
    const query = `enable=0&orderBookingId=${id}`;
    expect(await status(`/OrderBookingsAutoRenewal/SetAutoRenewalAsync?${query}`)).toBe(exampleStatus);
    expect(await status(`/OrderBookingsAutoRenewal?${query}`)).toBe(headingStatus);
  });
});

describe('the shape of an error', () => {
  it.each([
    ['text', 'text/plain', 'Product not found'],
    ['message', 'application/json', '{"message":"Product not found"}'],
    ['Message', 'application/json', '{"Message":"Product not found"}'],
    ['error', 'application/json', '{"error":"Product not found"}'],
    ['title', 'application/json', '{"title":"Product not found"}'],
    ['empty', null, ''],
  ] as const)('%s', async (errorShape, contentType, body) => {
    const { call } = openSandbox({ variants: { errorShape } });
    const { status, headers, text } = await call('GET', '/Products/999999');
    expect([status, headers.get('content-type')?.split(';')[0] ?? null, text]).toEqual([
      404,
      contentType,
      body,
    ]);
  });

  it('a refused purchase can be a 200 with the error as its body', async () => {
    const { call, sandbox } = openSandbox({ variants: { refusals: 'ok' } });
    const { status, text } = await call('POST', '/Orders?productId=1&amount=1&providerId=0&maxPrice=0.01');
    expect([status, text]).toEqual([200, 'No numbers available at the given maxPrice']);
    expect(sandbox.ledger()).toEqual([]);
    expect((await call('POST', '/Orders?productId=1', {})).status).toBe(401);
  });

  it('no balance can have another status than 402', async () => {
    const { buy } = openSandbox({ balanceUsd: 0, variants: { noBalanceStatus: 400 } });
    expect((await buy(1)).status).toBe(400);
  });
});

describe('lists that lag and repeat', () => {
  it('GET /Orders shows a new order late', async () => {
    const { buy, call, sandbox } = openSandbox({ variants: { ordersLateMs: 30_000 } });
    await buy(1);
    expect((await call('GET', '/Orders')).json).toEqual([]);
    expect((await call('GET', '/OrderBookingsCurrent')).json).toHaveLength(1);
    sandbox.advance(30_000);
    expect((await call('GET', '/Orders')).json).toHaveLength(1);
  });

  it('the lists of bookings show a new one late', async () => {
    const { buy, call, sandbox } = openSandbox({ variants: { bookingsLateMs: 30_000 } });
    await buy(1);
    const lengths = async () => {
      const paths = ['/OrderBookings', '/OrderBookingsCurrent', '/SimCards'];
      return Promise.all(paths.map(async (path) => (await call('GET', path)).json.length as number));
    };
    expect(await lengths()).toEqual([0, 0, 0]);
    sandbox.advance(30_000);
    expect(await lengths()).toEqual([1, 1, 1]);
  });

  it('a list names the same order twice', async () => {
    const { buy, call } = openSandbox({ variants: { listDuplicates: true } });
    const { id } = (await buy(1)).json;
    expect(column(await call('GET', '/Orders'), 'id')).toEqual([id, id]);
  });
});

describe('an activation that ends', () => {
  it.each([
    ['with its SMS', true, true, 'Ended', 1],
    ['without, and is paid back', false, true, 'Not Used', 2],
    ['without, and is not', false, false, 'Not Used', 1],
  ])('%s', async (_name, hasSms, refundNotUsed, state, movements) => {
    const { buy, call, sandbox } = openSandbox({ variants: { refundNotUsed } });
    const [{ id, number }] = (await buy(1)).json.bookings;
    if (hasSms) sandbox.receiveSms({ number, sender: 'A', text: '1234' });
    sandbox.advance(20 * minuteMs);
    expect((await call('GET', `/OrderBookings/${id}`)).json.state).toBe(state);
    expect(sandbox.ledger()).toHaveLength(movements);
  });
});

describe('POST /_sandbox/variants', () => {
  it('changes what it names and keeps the rest', async () => {
    const { control, buy } = openSandbox();
    await control('POST', '/variants', { orderArray: 'orderBookings' });
    const { json } = await control('POST', '/variants', { amounts: 'text' });
    expect(json).toMatchObject({ orderArray: 'orderBookings', amounts: 'text' });
    expect((await buy(1)).json.orderBookings).toHaveLength(1);
  });

  it.each([{ orderArrays: 'bookings' }, { amounts: 'words' }, { fractionDigits: 8 }])(
    'refuses %j: a test that sets nothing would prove nothing',
    async (changes) => {
      const { control } = openSandbox();
      expect((await control('POST', '/variants', changes)).status).toBe(400);
    },
  );
});
