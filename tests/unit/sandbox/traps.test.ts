import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { column, minuteMs, openSandbox } from './open-sandbox.ts';

const keysOf = (value: unknown) => Object.keys(value as object);
const fullHourMs = 60 * minuteMs;

describe('trap 1: the name of an order’s array', () => {
  it.each(['bookings', 'orderBookings'] as const)('%s', async (orderArray) => {
    const { buy } = openSandbox({ variants: { orderArray } });
    const { json } = await buy(1);
    expect(keysOf(json)).toEqual(['id', 'date', 'priceInUSD', orderArray]);
  });

  it('neither, and only /OrderBookingsCurrent shows what was bought', async () => {
    const { buy, call } = openSandbox({ variants: { orderArray: 'neither' } });
    const { json } = await buy(1);
    expect(keysOf(json)).toEqual(['id', 'date', 'priceInUSD']);
    expect((await call('GET', '/OrderBookingsCurrent')).json).toHaveLength(1);
  });
});

describe('trap 2: local time labelled UTC', () => {
  it('shows the same booking two hours apart in Orders and SimCards', async () => {
    const { buy, call } = openSandbox({ variants: { localTimeMinutes: 120 } });
    const purchase = await buy(1);
    expect(purchase.json.bookings[0].startDate).toBe('2026-01-15T10:00:00.25Z');
    expect(purchase.headers.get('Date')).toBe('Thu, 15 Jan 2026 10:00:00 GMT');
    expect((await call('GET', '/Orders')).json[0].bookings[0].startDate).toBe('2026-01-15T12:00:00.25Z');
    expect((await call('GET', '/OrderBookings')).json[0].startDate).toBe('2026-01-15T12:00:00.25Z');
    expect((await call('GET', '/SimCards')).json[0].inUseStart).toBe('2026-01-15T10:00:00.25Z');
  });

  it('can be everywhere, the purchase too, and without a Date header to tell by', async () => {
    const { buy } = openSandbox({
      variants: { localTimeMinutes: -330, localTimeIn: ['purchase'], dateHeader: false },
    });
    const { json, headers } = await buy(1);
    expect(json.bookings[0].startDate).toBe('2026-01-15T04:30:00.25Z');
    expect(headers.get('Date')).toBeNull();
  });
});

describe('trap 4: SMS carry no id', () => {
  it('and the same text can come twice', async () => {
    const { buy, call, sandbox } = openSandbox();
    const [{ number }] = (await buy(1)).json.bookings;
    sandbox.receiveSms({ number, sender: 'A', text: 'Hello' });
    sandbox.receiveSms({ number, sender: 'A', text: 'Hello', delayMs: 3000 });
    sandbox.advance(3000);
    const reply = await call('GET', '/Sms');
    expect(column(reply, 'messageText')).toEqual(['Hello', 'Hello']);
    expect(keysOf(reply.json[0])).not.toContain('id');
  });
});

describe('trap 5: senders and dates', () => {
  it.each([
    ['text', '4930123', '4930123'],
    ['number', '4930123', 4930123],
    ['number', 'WhatsApp', 'WhatsApp'],
    ['number', '+4930123', '+4930123'],
  ] as const)('senders as %s: %s', async (senders, sender, seen) => {
    const { buy, call, sandbox } = openSandbox({ variants: { senders } });
    const [{ number }] = (await buy(1)).json.bookings;
    sandbox.receiveSms({ number, sender, text: 'Hello' });
    expect((await call('GET', '/Sms')).json[0].messageSender).toBe(seen);
  });

  it.each([
    [0, '2026-01-15T10:00:00Z'],
    [1, '2026-01-15T10:00:00.2Z'],
    [3, '2026-01-15T10:00:00.250Z'],
    [7, '2026-01-15T10:00:00.2501357Z'],
    ['trimmed', '2026-01-15T10:00:00.25Z'],
  ] as const)('%s digits of a second', async (fractionDigits, date) => {
    const { buy } = openSandbox({ variants: { fractionDigits } });
    expect((await buy(1)).json.date).toBe(date);
  });
});

describe('trap 8: order and booking ids overlap', () => {
  it('so that one mistaken for the other finds something else', async () => {
    const { buy } = openSandbox();
    const orders: { id: number; bookings: { id: number }[] }[] = [];
    for (let i = 0; i < 8; i += 1) orders.push((await buy(1)).json as (typeof orders)[number]);
    const orderIds = orders.map(({ id }) => id);
    const bookingIds = orders.map(({ bookings }) => bookings[0]?.id ?? 0);
    expect(bookingIds.some((id) => orderIds.includes(id))).toBe(true);
    expect(orders.every(({ id, bookings }) => id !== bookings[0]?.id)).toBe(true);
  });
});

describe('trap 9: which booking carries the SMS after an extension', () => {
  it.each([
    ['active', [0, 1]],
    ['original', [1, 0]],
    ['both', [1, 1]],
  ] as const)('%s', async (extensionSms, counts) => {
    const { buy, call, findProduct, sandbox } = openSandbox({ variants: { extensionSms } });
    const [old] = (await buy(findProduct('RentalFull', '', 60).id)).json.bookings;
    const { json } = await call('POST', `/OrderBookings?orderBookingId=${old.id}&extentionInMinutes=60`);
    sandbox.advance(fullHourMs + minuteMs);
    sandbox.receiveSms({ number: old.number, sender: 'A', text: 'Hello' });
    const lengths = [];
    for (const { id } of [old, json.bookings[0]]) lengths.push((await call('GET', `/Sms/${id}`)).json.length);
    expect(lengths).toEqual(counts);
  });
});

describe('trap 10: what a cancellation does', () => {
  it.each([
    ['at-once', 100, 100],
    ['late', 99.75, 100],
    ['never', 99.75, 99.75],
  ] as const)('refunds %s', async (cancelRefund, atOnceUsd, laterUsd) => {
    const { buy, call, sandbox } = openSandbox({ variants: { cancelRefund } });
    sandbox.account().findProduct(1).tiers[0]!.priceUsd = 0.25;
    const [{ id }] = (await buy(1)).json.bookings;
    await call('PATCH', `/OrderBookings/${id}`);
    expect((await call('GET', '/Balance')).json.accountBalanceInUSD).toBe(atOnceUsd);
    sandbox.advance(2 * minuteMs);
    expect((await call('GET', '/Balance')).json.accountBalanceInUSD).toBe(laterUsd);
  });

  it('can want a wait, allow it after an SMS, answer "true" as text and name a state of its own', async () => {
    const { buy, call, sandbox } = openSandbox({
      variants: {
        cancelAfterMs: 2 * minuteMs,
        cancelAfterSms: 'allowed',
        success: 'text',
        cancelledState: 'Canceled',
      },
    });
    const [{ id, number }] = (await buy(1)).json.bookings;
    sandbox.receiveSms({ number, sender: 'A', text: 'Hello' });
    expect((await call('PATCH', `/OrderBookings/${id}`)).status).toBe(400);
    sandbox.advance(2 * minuteMs);
    expect((await call('PATCH', `/OrderBookings/${id}`)).json).toEqual({ success: 'true' });
    expect((await call('GET', `/OrderBookings/${id}`)).json.state).toBe('Canceled');
  });
});

describe('trap 11: tiers and maxPrice', () => {
  const openTiers = () => {
    const opened = openSandbox();
    const product = opened.sandbox.account().findProduct(1);
    product.tiers = [
      { priceUsd: 0.2, anyCount: 1, operators: [{ providerId: 1, name: 'T-Mobile', availableCount: 1 }] },
      { priceUsd: 0.42, anyCount: 7, operators: [] },
    ];
    return opened;
  };
  const order = (amount: number, providerId: number, maxPrice: number) =>
    `/Orders?productId=1&amount=${amount}&providerId=${providerId}&maxPrice=${maxPrice}`;

  it.each([
    ['the cheapest first', order(1, 0, 0.42), 0.2],
    ['two tiers in one order', order(2, 0, 0.42), 0.62],
    ['without a cap: whatever it costs', order(3, 0, 0), 1.04],
    ['an operator of the cheapest tier', order(1, 1, 0.42), 0.2],
  ])('%s', async (_name, path, chargedUsd) => {
    const { call } = openTiers();
    expect((await call('POST', path)).json.priceInUSD).toBe(chargedUsd);
  });

  it.each([
    ['no numbers left within the cap', order(2, 0, 0.2), 'No numbers available at the given maxPrice'],
    ['an operator that has no more', order(2, 1, 0.42), 'No numbers available'],
  ])('refuses: %s', async (_name, path, words) => {
    const { call, sandbox } = openTiers();
    expect((await call('POST', path)).text).toBe(words);
    expect(sandbox.ledger()).toEqual([]);
  });

  it('shows as totalCount the cheapest tier alone', async () => {
    const { call } = openTiers();
    const { json } = await call('GET', '/ProductPrices?countryId=98&rentalTypeId=1&serviceId=1');
    expect(json[0].totalCount).toBe(1);
    expect(json[0].priceMap).toHaveLength(2);
  });
});

describe('the catalogue', () => {
  const { sandbox, call } = openSandbox();
  const { countries, services, products } = sandbox.account().catalogue;

  it('has the size of the real one', () => {
    expect(countries.length).toBeGreaterThanOrEqual(60);
    expect(services.length).toBeGreaterThanOrEqual(400);
    expect(products.length).toBeGreaterThanOrEqual(10_000);
    expect(new Set(products.map(({ id }) => id)).size).toBe(products.length);
  });

  it('spells countries in PascalCase and has the ids that were seen', () => {
    expect(countries.every(({ country }) => /^([A-Z][a-z]*)+$/.test(country))).toBe(true);
    const ids = Object.fromEntries(countries.map(({ id, country }) => [country, id]));
    expect(ids).toMatchObject({
      Cyprus: 66,
      CzechRepublic: 67,
      Germany: 98,
      Kenya: 151,
      Lithuania: 165,
      Netherlands: 196,
      Poland: 220,
      Portugal: 221,
      SouthAfrica: 252,
      Sweden: 261,
      UnitedKingdom: 286,
    });
  });

  it('names services otherwise in products: they join by serviceId alone', async () => {
    const reply = await call('GET', '/ProductPrices?countryId=98&serviceId=3');
    expect(new Set(column(reply, 'service'))).toEqual(new Set(['Google, Gmail, Youtube']));
    const renamed = services.filter(({ service, productService }) => service !== productService);
    expect(renamed.length).toBeGreaterThanOrEqual(20);
  });

  it('has every rental type; RentalFull is for no service', () => {
    const types = new Set(products.map(({ rentalType }) => rentalType));
    expect(types).toEqual(new Set(['Activation', 'RentalService', 'RentalFull']));
    expect(
      products.every(({ rentalType, service }) => (rentalType === 'RentalFull') === (service === '')),
    ).toBe(true);
  });

  it('has sold-out products, several tiers, and counts that disagree', async () => {
    const all = (await call('GET', '/ProductPrices')).json as {
      totalCount: number;
      priceMap: { providers: { availableCount: number }[] }[];
    }[];
    const soldOut = all.filter(({ priceMap }) => priceMap.length === 0);
    expect(soldOut.length).toBeGreaterThan(500);
    expect(soldOut.every(({ totalCount }) => totalCount === 0)).toBe(true);
    expect(all.some(({ priceMap }) => priceMap.length >= 4)).toBe(true);
    const disagreeing = all.filter(
      ({ totalCount, priceMap }) =>
        priceMap.length > 0 && totalCount !== priceMap[0]?.providers[0]?.availableCount,
    );
    expect(disagreeing.length).toBeGreaterThan(100);
  });

  it('is the same for the same seed and another for another', () => {
    const fingerprint = (seed: number) =>
      JSON.stringify(openSandbox({ seed }).sandbox.account().catalogue.products);
    expect(fingerprint(1)).toBe(JSON.stringify(products));
    expect(fingerprint(2)).not.toBe(fingerprint(1));
  });

  it('gives numbers that are valid in their country, in every country, none twice', () => {
    const numbers = countries.flatMap(({ region }) => {
      const product = products.find(
        ({ country, tiers }) => country.region === region && (tiers[0]?.anyCount ?? 0) >= 3,
      );
      sandbox.account().setBalance(1000);
      return sandbox
        .buyElsewhere({ productId: product!.id, amount: 3 })
        .bookings.map(({ number }) => ({ number, region }));
    });
    expect(
      numbers.filter(({ number, region }) => {
        const parsed = parsePhoneNumberFromString(number);
        return parsed?.number !== number || parsed.country !== region || !parsed.isValid();
      }),
    ).toEqual([]);
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
  });
});
