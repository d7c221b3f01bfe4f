import { describe, expect, it } from 'vitest';
import { beginAt, column, minuteMs, openSandbox } from './open-sandbox.ts';

const whatsApp = 1; // service id
const germany = 98; // country id

describe('authentication', () => {
  const { call, sandbox } = openSandbox();
  const key = sandbox.apiKey;

  it.each([
    ['Authorization: Bearer', '/Balance', { Authorization: `Bearer ${key}` }, 200],
    ['X-API-Key', '/Balance', { 'X-API-Key': key }, 200],
    ['?apikey=', `/Balance?apikey=${key}`, {}, 200],
    ['?apiKey= in another case', `/Balance?apiKey=${key}`, {}, 200],
    ['a wrong header, though the query is right', `/Balance?apikey=${key}`, { 'X-API-Key': 'no' }, 401],
    [
      'a right header, though the query is wrong',
      '/Balance?apikey=no',
      { Authorization: `Bearer ${key}` },
      200,
    ],
    ['no key', '/Balance', {}, 401],
    ['a wrong key', '/Balance', { Authorization: 'Bearer no' }, 401],
    ['another scheme', '/Balance', { Authorization: `Basic ${key}` }, 401],
  ])('%s', async (_name, path, headers, status) => {
    expect((await call('GET', path, headers as Record<string, string>)).status).toBe(status);
  });

  it('takes paths in any case', async () => {
    expect((await call('GET', '/bALANCE')).json).toEqual({ accountBalanceInUSD: 100 });
    expect((await call('GET', '/PRODUCTPRICES?countryid=98&SERVICEID=1')).json.length).toBeGreaterThan(0);
  });

  it('answers 404 to what it does not know', async () => {
    expect((await call('GET', '/Nothing')).status).toBe(404);
  });
});

describe('the catalogue', () => {
  const { call } = openSandbox();

  it('1 GET /Balance', async () => {
    expect((await call('GET', '/Balance')).json).toEqual({ accountBalanceInUSD: 100 });
  });

  it('2 GET /Countries', async () => {
    const { json } = await call('GET', '/Countries');
    expect(json).toContainEqual({ id: 98, country: 'Germany' });
    expect(json).toContainEqual({ id: 67, country: 'CzechRepublic' });
  });

  it('3 GET /Services', async () => {
    const { json } = await call('GET', '/Services');
    expect((json as unknown[]).slice(0, 3)).toEqual([
      { id: 1, service: 'WhatsApp' },
      { id: 2, service: 'Telegram' },
      { id: 3, service: 'Google' },
    ]);
  });

  it('4 GET /Products, all or of a country', async () => {
    const all = column(await call('GET', '/Products'), 'country');
    const german = await call('GET', `/Products?countryId=${germany}`);
    expect(new Set(column(german, 'country'))).toEqual(new Set(['Germany']));
    expect(all.length).toBeGreaterThan(column(german, 'country').length);
    expect(german.json[0]).toEqual({
      id: 1,
      country: 'Germany',
      rentalType: 'Activation',
      service: 'WhatsApp',
      durationInMinutes: 20,
      price: expect.any(Number),
    });
  });

  it('5 GET /Products/:id tells the operators, with Any as their total', async () => {
    const { json } = await call('GET', '/Products/1');
    const [any, ...operators] = json.provider as { id: number; name: string; availableCount: number }[];
    expect(any).toMatchObject({ id: 0, name: 'Any' });
    expect(operators.map(({ name }) => name)).toEqual(['T-Mobile', 'Vodafone', 'O2']);
    expect(operators.reduce((sum, { availableCount }) => sum + availableCount, 0)).toBe(any?.availableCount);
    expect((await call('GET', '/Products/999999')).status).toBe(404);
  });

  it('6 GET /ProductPrices filters by country, rental type and service', async () => {
    const query = `countryId=${germany}&rentalTypeId=1&serviceId=${whatsApp}`;
    const reply = await call('GET', `/ProductPrices?${query}`);
    const { json } = reply;
    expect(json[0]).toMatchObject({ country: 'Germany', rentalType: 'Activation', service: 'WhatsApp' });
    expect(json[0].priceMap[0]).toEqual({
      price: json[0].basePrice,
      providers: [
        { providerId: 0, name: 'Any', availableCount: expect.any(Number) },
        { providerId: 1, name: 'T-Mobile', availableCount: expect.any(Number) },
        { providerId: 2, name: 'Vodafone', availableCount: expect.any(Number) },
        { providerId: 3, name: 'O2', availableCount: expect.any(Number) },
      ],
    });
    expect(new Set(column(reply, 'service'))).toEqual(new Set(['WhatsApp']));
  });
});

describe('orders', () => {
  it('7 POST /Orders takes its parameters from the query, charges, and answers the order', async () => {
    const { call, findProduct, sandbox } = openSandbox();
    const product = findProduct('Activation', 'WhatsApp');
    const { status, json } = await call(
      'POST',
      `/Orders?productId=${product.id}&amount=2&providerId=0&maxPrice=${product.basePriceUsd}`,
    );
    expect(status).toBe(200);
    expect(json).toEqual({
      id: expect.any(Number),
      date: '2026-01-15T10:00:00.25Z',
      priceInUSD: product.basePriceUsd * 2,
      bookings: [expect.anything(), expect.anything()],
    });
    expect(json.bookings[0]).toEqual({
      id: expect.any(Number),
      number: expect.stringMatching(/^\+491[567]\d+$/),
      country: 'Germany',
      rentalType: 'Activation',
      service: 'WhatsApp',
      startDate: '2026-01-15T10:00:00.25Z',
      endDate: '2026-01-15T10:20:00.25Z',
      durationInMinutes: 20,
      priceInUSD: product.basePriceUsd,
      state: 'Active',
      extentionForId: null,
    });
    expect(json.bookings[0].number).not.toBe(json.bookings[1].number);
    expect(sandbox.account().balanceUsd()).toBeCloseTo(100 - product.basePriceUsd * 2, 9);
  });

  it.each([
    ['no such product', 'productId=999999&amount=1&providerId=0&maxPrice=1', 404],
    ['nothing said', '', 400],
    ['an amount of nothing', 'productId=1&amount=0&providerId=0&maxPrice=1', 400],
    ['half a number', 'productId=1&amount=1.5&providerId=0&maxPrice=1', 400],
    ['an operator that has none', 'productId=1&amount=1&providerId=113&maxPrice=9', 400],
    ['a cap below the price', 'productId=1&amount=1&providerId=0&maxPrice=0.01', 400],
    ['more than there are', 'productId=1&amount=5000&providerId=0&maxPrice=0', 400],
  ])('refuses %s, and nothing is spent', async (_name, query, status) => {
    const { call, sandbox } = openSandbox();
    expect((await call('POST', `/Orders?${query}`)).status).toBe(status);
    expect(sandbox.ledger()).toEqual([]);
  });

  it('refuses with 402 what the balance cannot pay', async () => {
    const { call, sandbox } = openSandbox({ balanceUsd: 0.05 });
    const { status, text } = await call('POST', '/Orders?productId=1&amount=1&providerId=0&maxPrice=1');
    expect([status, text]).toEqual([402, 'Insufficient balance. Please top up your account.']);
    expect(sandbox.ledger()).toEqual([]);
  });

  it('sells from the operator asked for, cheapest tier first, and the stock goes down', async () => {
    const { call } = openSandbox();
    const count = async () => (await call('GET', '/Products/1')).json.provider[2].availableCount as number;
    const before = await count();
    await call('POST', '/Orders?productId=1&amount=1&providerId=2&maxPrice=1');
    expect(await count()).toBe(before - 1);
  });

  it('8 GET /Orders lists the newest first, 100 at most', async () => {
    const { call, sandbox } = openSandbox({ balanceUsd: 1e6 });
    for (let i = 0; i < 101; i += 1) sandbox.buyElsewhere({ productId: 1 + (i % 12) });
    const ids = column(await call('GET', '/Orders'), 'id');
    expect(ids).toHaveLength(100);
    expect(ids).toEqual([...ids].sort((a, b) => Number(b) - Number(a)));
  });

  it('9 GET /Orders/:id', async () => {
    const { call, buy } = openSandbox();
    const order = (await buy(1)).json;
    expect((await call('GET', `/Orders/${order.id}`)).json).toEqual(order);
    expect((await call('GET', '/Orders/5')).status).toBe(404);
  });
});

describe('SIM cards and SMS', () => {
  it('10 GET /SimCards lists what is in use now, without ids', async () => {
    const { call, buy, sandbox } = openSandbox();
    const [booking] = (await buy(1)).json.bookings;
    expect((await call('GET', '/SimCards')).json).toEqual([
      {
        number: booking.number,
        country: 'Germany',
        rentalType: 'Activation',
        service: 'WhatsApp',
        inUseStart: booking.startDate,
        inUseEnd: booking.endDate,
      },
    ]);
    sandbox.advance(21 * minuteMs);
    expect((await call('GET', '/SimCards')).json).toEqual([]);
  });

  it('11 GET /Sms is the whole account newest first, 12 GET /Sms/:id one booking oldest first', async () => {
    const { call, buy, sandbox } = openSandbox();
    const [first, second] = (await buy(1, 2)).json.bookings;
    for (const [number, text] of [
      [first.number, 'one'],
      [second.number, 'two'],
      [first.number, 'three'],
    ]) {
      sandbox.receiveSms({ number, sender: 'WhatsApp', text });
      sandbox.advance(1000);
    }
    const texts = (reply: { json: { messageText: string }[] }) => reply.json.map((sms) => sms.messageText);
    expect(texts(await call('GET', '/Sms'))).toEqual(['three', 'two', 'one']);
    expect(texts(await call('GET', `/Sms/${first.id}`))).toEqual(['one', 'three']);
    expect((await call('GET', `/Sms/${second.id}`)).json).toEqual([
      {
        simCardNumber: second.number,
        messageDate: '2026-01-15T10:00:01.25Z',
        messageSender: 'WhatsApp',
        messageText: 'two',
      },
    ]);
  });

  it('shows the last 100 SMS', async () => {
    const { call, buy, sandbox } = openSandbox();
    const [{ number }] = (await buy(1)).json.bookings;
    for (let i = 0; i <= 100; i += 1)
      sandbox.receiveSms({ number, sender: 'A', text: `no ${i}`, delayMs: i });
    sandbox.advance(minuteMs);
    const { json } = await call('GET', '/Sms');
    expect([json.length, json[0].messageText, json[99].messageText]).toEqual([100, 'no 100', 'no 1']);
  });
});

describe('bookings', () => {
  it('13 GET /OrderBookings, 14 /OrderBookingsCurrent, 15 /OrderBookings/:id', async () => {
    const { call, buy } = openSandbox();
    const [booking] = (await buy(1)).json.bookings;
    const { priceInUSD: _price, extentionForId: _extends, ...current } = booking;
    expect((await call('GET', '/OrderBookings')).json).toEqual([booking]);
    expect((await call('GET', '/OrderBookingsCurrent')).json).toEqual([current]);
    expect((await call('GET', `/OrderBookings/${booking.id}`)).json).toEqual(booking);
    expect((await call('GET', '/OrderBookings/1')).status).toBe(404);
  });

  it('/OrderBookingsCurrent forgets what ended more than 12 hours ago', async () => {
    const { call, buy, sandbox } = openSandbox();
    await buy(1);
    sandbox.advance((12 * 60 + 19) * minuteMs);
    expect((await call('GET', '/OrderBookingsCurrent')).json).toMatchObject([{ state: 'Not Used' }]);
    sandbox.advance(minuteMs);
    expect((await call('GET', '/OrderBookingsCurrent')).json).toEqual([]);
    expect((await call('GET', '/OrderBookings')).json).toHaveLength(1);
  });

  it('16 PATCH /OrderBookings/:id cancels an activation and pays it back', async () => {
    const { call, buy, sandbox } = openSandbox();
    const [booking] = (await buy(1)).json.bookings;
    expect((await call('PATCH', `/OrderBookings/${booking.id}`)).json).toEqual({ success: true });
    expect((await call('GET', `/OrderBookings/${booking.id}`)).json.state).toBe('Not Used');
    expect(sandbox.account().balanceUsd()).toBe(100);
    expect((await call('PATCH', `/OrderBookings/${booking.id}`)).status).toBe(400);
  });

  it('does not cancel a rental, nor an activation whose SMS came', async () => {
    const { call, buy, findProduct, sandbox } = openSandbox();
    const [rental] = (await buy(findProduct('RentalService', 'WhatsApp').id)).json.bookings;
    expect((await call('PATCH', `/OrderBookings/${rental.id}`)).status).toBe(400);
    const [activation] = (await buy(1)).json.bookings;
    sandbox.receiveSms({ number: activation.number, sender: 'WhatsApp', text: '123-456' });
    expect((await call('PATCH', `/OrderBookings/${activation.id}`)).status).toBe(400);
  });
});

describe('reuse, extension, auto-renewal', () => {
  it('17 POST /OrderBookingsReUse/:id gives the same number again, for Kleinanzeigen alone', async () => {
    const { call, buy, findProduct, sandbox } = openSandbox();
    const [booking] = (await buy(findProduct('Activation', 'Kleinanzeigen').id)).json.bookings;
    sandbox.advance(60 * minuteMs);
    const order = (await call('POST', `/OrderBookingsReUse/${booking.id}`)).json;
    expect(order.bookings).toMatchObject([{ number: booking.number, state: 'Active', extentionForId: null }]);
    expect(sandbox.ledger().at(-1)).toMatchObject({ kind: 'reuse', charged: order.priceInUSD });

    const [other] = (await buy(1)).json.bookings;
    expect((await call('POST', `/OrderBookingsReUse/${other.id}`)).status).toBe(400);
  });

  it('18 POST /OrderBookings extends a rental: Pending, then Active when the old one ends', async () => {
    const { call, buy, findProduct, sandbox } = openSandbox();
    const [booking] = (await buy(findProduct('RentalFull', '', 60).id)).json.bookings;
    const order = (await call('POST', `/OrderBookings?orderBookingId=${booking.id}&extentionInMinutes=60`))
      .json;
    expect(order.bookings).toEqual([
      {
        ...booking,
        id: expect.any(Number),
        startDate: booking.endDate,
        endDate: booking.endDate,
        state: 'Pending',
        extentionForId: booking.id,
      },
    ]);
    const [extension] = order.bookings;
    sandbox.advance(61 * minuteMs);
    expect((await call('GET', `/OrderBookings/${booking.id}`)).json.state).toBe('Ended');
    expect((await call('GET', `/OrderBookings/${extension.id}`)).json).toMatchObject({
      state: 'Active',
      startDate: '2026-01-15T11:00:00.25Z',
      endDate: '2026-01-15T12:00:00.25Z',
    });
  });

  it.each([
    ['an activation', 'Activation', 'WhatsApp', 20, 20],
    ['by a time nobody sells', 'RentalFull', '', 60, 61],
  ] as const)('does not extend %s', async (_name, rentalType, service, durationMinutes, minutes) => {
    const { call, buy, findProduct, sandbox } = openSandbox();
    const [{ id }] = (await buy(findProduct(rentalType, service, durationMinutes).id)).json.bookings;
    const { status } = await call(
      'POST',
      `/OrderBookings?orderBookingId=${id}&extentionInMinutes=${minutes}`,
    );
    expect(status).toBe(400);
    expect(sandbox.ledger()).toHaveLength(1);
  });

  it('19 POST /OrderBookingsAutoRenewal/SetAutoRenewalAsync renews and charges a rental when it ends', async () => {
    const { call, buy, findProduct, sandbox } = openSandbox();
    const [booking] = (await buy(findProduct('RentalFull', '', 60).id)).json.bookings;
    const path = '/OrderBookingsAutoRenewal/SetAutoRenewalAsync';
    expect((await call('POST', `${path}?enable=1&orderBookingId=${booking.id}`)).json).toEqual({
      Success: true,
      Message: 'Auto-renewal set successfully.',
      AffectedOrderBookingsCount: 1,
    });
    sandbox.advance(125 * minuteMs);
    expect(sandbox.ledger().map(({ kind, at }) => [kind, (at - beginAt) / minuteMs])).toEqual([
      ['order', 0],
      ['renewal', 60],
      ['renewal', 120],
    ]);
    const bookings = await call('GET', '/OrderBookings');
    expect(column(bookings, 'state')).toEqual(['Active', 'Ended', 'Ended']);
    expect(bookings.json[0].extentionForId).toBe(bookings.json[1].id);
  });

  it('renews nothing that is not paid for', async () => {
    const { call, buy, findProduct, sandbox } = openSandbox();
    const [booking] = (await buy(findProduct('RentalFull', '', 60).id)).json.bookings;
    await call('POST', `/OrderBookingsAutoRenewal/SetAutoRenewalAsync?enable=1&orderBookingId=${booking.id}`);
    sandbox.account().setBalance(0);
    sandbox.advance(61 * minuteMs);
    expect(sandbox.ledger()).toHaveLength(1);
    expect((await call('GET', '/SimCards')).json).toEqual([]);
  });

  it('sets every booking of the account when orderBookingId is left out', async () => {
    const { call, buy, findProduct } = openSandbox({ balanceUsd: 1000 });
    await buy(findProduct('RentalFull', '', 60).id, 2);
    await buy(findProduct('RentalService', 'WhatsApp').id);
    await buy(1);
    const { json } = await call('POST', '/OrderBookingsAutoRenewal/SetAutoRenewalAsync?enable=1');
    expect(json.AffectedOrderBookingsCount).toBe(3);
  });

  it('says so when it affected nothing', async () => {
    const { call, buy } = openSandbox();
    const [{ id }] = (await buy(1)).json.bookings;
    const { status, json } = await call(
      'POST',
      `/OrderBookingsAutoRenewal/SetAutoRenewalAsync?enable=1&orderBookingId=${id}`,
    );
    expect([status, json.Success, json.AffectedOrderBookingsCount]).toEqual([200, false, 0]);
  });
});

describe('share', () => {
  it('20 GET /OrderBookingShare needs the token and no key', async () => {
    const { call, control, buy, sandbox } = openSandbox();
    const [booking] = (await buy(1)).json.bookings;
    sandbox.receiveSms({ number: booking.number, sender: 'WhatsApp', text: 'Your code is 123456' });
    const { json } = await control('POST', '/share', { orderBookingId: booking.id });
    expect(json.link).toBe(`https://anosim.net/share/orderbooking?token=${json.token}`);
    expect((await call('GET', `/OrderBookingShare?token=${json.token}`, {})).json).toEqual({
      number: booking.number,
      country: 'Germany',
      rentalType: 'Activation',
      service: 'WhatsApp',
      startDate: booking.startDate,
      endDate: booking.endDate,
      state: 'Active',
      sms: [
        {
          messageSender: 'WhatsApp',
          messageDate: '2026-01-15T10:00:00.25Z',
          messageText: 'Your code is 123456',
        },
      ],
    });
    expect((await call('GET', '/OrderBookingShare?token=abcd1234efgh5678', {})).status).toBe(404);
  });
});
