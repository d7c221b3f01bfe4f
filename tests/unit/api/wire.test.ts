import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as wire from '@/utils/api/wire.ts';

const at = Date.parse('2024-05-22T01:36:51Z');

describe('a date of the wire', () => {
  it.each([
    ['2024-05-22T01:36:51Z', at],
    ['2024-05-22T01:36:51.7Z', at + 700],
    ['2024-05-22T01:36:51.70Z', at + 700],
    ['2024-05-22T01:36:51.457Z', at + 457],
    ['2024-05-22T01:36:51.4571234Z', at + 457],
    ['2024-05-22T01:36:51', at],
    ['2024-05-22 01:36:51', at],
    ['2024-05-22T03:36:51+02:00', at],
    ['2024-05-22T03:36:51.5+0200', at + 500],
  ])('%s', (text, expected) => {
    expect(wire.parseWireDate(text)).toBe(expected);
  });

  it.each(['', 'now', '2024-05-22', '2024-13-41T99:99:99Z', '22.05.2024 01:36', '1716341811'])(
    'refuses %j',
    (text) => {
      expect(wire.parseWireDate(text)).toBeNull();
    },
  );

  it('is read to the millisecond, whatever the digits', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 7 }),
        (date, digits) => {
          const [whole, milliseconds] = date.toISOString().slice(0, -1).split('.');
          const fraction = `${milliseconds}9999`.slice(0, digits);
          const read = wire.parseWireDate(`${whole}${digits > 0 ? `.${fraction}` : ''}Z`);
          expect(Math.abs((read ?? Number.NaN) - date.getTime())).toBeLessThan(
            digits === 0 ? 1000 : 10 ** (3 - Math.min(3, digits)),
          );
        },
      ),
    );
  });
});

describe('an amount', () => {
  const read = (value: unknown) => v.safeParse(wire.balance, { accountBalanceInUSD: value });
  it.each([
    [30, 30],
    ['30.00', 30],
    [' 0.42 ', 0.42],
    [0, 0],
    ['-1.50', -1.5],
  ])('%j is %d', (value, expected) => {
    expect(read(value)).toMatchObject({ success: true, output: expected });
  });
  it.each([Number.NaN, Infinity, 'NaN', '', 'thirty', '1e3', '30,00', null, undefined, [], {}, true])(
    '%j is none',
    (value) => {
      expect(read(value).success).toBe(false);
    },
  );
});

describe('a booking', () => {
  const row = {
    id: 56,
    number: '+420123456778',
    country: 'CzechRepublic',
    rentalType: 'Activation',
    service: 'WhatsApp',
    startDate: '2024-05-21T23:22:04.357Z',
    endDate: '2024-05-21T23:42:04.357Z',
    durationInMinutes: 20,
    priceInUSD: 5,
    state: ' Active ',
    extentionForId: null,
  };

  it('is read with every word of the provider', () => {
    expect(v.parse(wire.booking, row)).toEqual({
      bookingId: 56,
      number: '+420123456778',
      country: 'CzechRepublic',
      rentalType: 'Activation',
      service: 'WhatsApp',
      startsAt: Date.parse('2024-05-21T23:22:04.357Z'),
      expiresAt: Date.parse('2024-05-21T23:42:04.357Z'),
      durationInMinutes: 20,
      priceUsd: 5,
      state: 'Active',
      extendsBookingId: null,
    });
  });

  it('lacks price and extension in the list of current ones', () => {
    const { priceInUSD: _price, extentionForId: _extension, ...current } = row;
    expect(v.parse(wire.booking, current)).toMatchObject({ priceUsd: null, extendsBookingId: null });
  });

  it.each([
    ['420123456778', '+420123456778'],
    ['00420 123 456 778', '+420123456778'],
    [420123456778, '+420123456778'],
  ])('number %j is %s', (number, expected) => {
    expect(v.parse(wire.booking, { ...row, number })).toMatchObject({ number: expected });
  });

  it.each([{ id: 'x' }, { number: '' }, { startDate: 'soon' }, { endDate: null }, { priceInUSD: 'NaN' }])(
    'with %j is no booking',
    (changes) => {
      expect(v.safeParse(wire.booking, { ...row, ...changes }).success).toBe(false);
    },
  );

  it('beside a bad row is kept, and the bad row counted', () => {
    const kept = wire.keepReadable(wire.booking, [row, { id: 'x' }, null, row]);
    expect(kept.items).toHaveLength(2);
    expect(kept.unreadableCount).toBe(2);
  });

  it.each(['bookings', 'orderBookings'])('stands in an order under %s', (name) => {
    const order = v.parse(wire.order, { id: 65, date: row.startDate, priceInUSD: '10.00', [name]: [row] });
    expect(order).toMatchObject({ orderId: 65, priceUsd: 10, bookings: [{ bookingId: 56 }] });
  });

  it('is unknown, not absent, in an order that has neither', () => {
    expect(v.parse(wire.order, { id: 65, date: row.startDate, priceInUSD: 10 })).toMatchObject({
      bookings: null,
    });
  });
});

describe('an SMS', () => {
  it('takes a sender that is a number, and leaves the text as it came', () => {
    expect(
      v.parse(wire.sms, {
        simCardNumber: '+4912345678910',
        messageDate: '2025-05-22T02:40:00Z',
        messageSender: 22000,
        messageText: ' Your code is 123456 ',
      }),
    ).toMatchObject({ sender: '22000', text: ' Your code is 123456 ' });
  });
});

describe('an acknowledgement', () => {
  it.each([
    [{ success: true }, true],
    [{ success: 'true' }, true],
    [{ Success: true, Message: 'Set.', AffectedOrderBookingsCount: 1 }, true],
    [{ success: false }, false],
    [{ Success: 'false' }, false],
  ])('%j', (body, isSuccess) => {
    expect(v.parse(wire.acknowledgement, body)).toMatchObject({ isSuccess });
  });
  it('without a success is none', () => {
    expect(v.safeParse(wire.acknowledgement, {}).success).toBe(false);
  });
});

describe('stock', () => {
  it.each([
    ['provider', 'id'],
    ['providers', 'providerId'],
  ])('is read from %s[].%s', (list, idName) => {
    const product = {
      id: 1,
      country: 'Germany',
      rentalType: 'Activation',
      service: 'WhatsApp',
      durationInMinutes: 20,
      price: 0.2,
      [list]: [{ [idName]: 0, name: 'Any', availableCount: 5 }],
    };
    expect(v.parse(wire.stockedProduct, product).providers).toEqual([
      { providerId: 0, name: 'Any', availableCount: 5 },
    ]);
  });

  it('of an offer keeps the readable tiers; none is sold out', () => {
    const offer = {
      id: 3,
      country: 'Germany',
      rentalType: 'RentalFull',
      service: '',
      durationInMinutes: 20,
      basePrice: '0.45',
      totalCount: 0,
    };
    expect(v.parse(wire.offer, { ...offer, priceMap: [] })).toMatchObject({ basePriceUsd: 0.45, tiers: [] });
    expect(
      v.parse(wire.offer, { ...offer, priceMap: [{ price: 'x' }, { price: 0.5, providers: [] }] }).tiers,
    ).toEqual([{ priceUsd: 0.5, providers: [] }]);
  });
});
