import { rentalTypeIds, type Product } from './catalogue.ts';
import type { Booking, Order, SmsRecord } from './account.ts';
import type { DateGroup, Variants } from './variants.ts';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const minuteMs = 60_000;

/** How the account's truth is written down, under the variants of the moment. */
export function createWire(variants: () => Variants) {
  const amount = (valueUsd: number): Json => {
    if (variants().amounts === 'number') return valueUsd;
    const short = valueUsd.toFixed(2);
    return Number(short) === valueUsd ? short : String(valueUsd);
  };

  const date = (at: number, group: DateGroup): string => {
    const { localTimeMinutes, localTimeIn, fractionDigits } = variants();
    const shift = localTimeIn.includes(group) ? localTimeMinutes * minuteMs : 0;
    const [seconds = '', milliseconds = ''] = new Date(at + shift).toISOString().slice(0, -1).split('.');
    // .NET counts to the seventh digit; what lies below a millisecond is made up.
    const fraction =
      fractionDigits === 'trimmed'
        ? milliseconds.replace(/0+$/, '')
        : `${milliseconds}1357`.slice(0, fractionDigits);
    return `${seconds}${fraction ? `.${fraction}` : ''}Z`;
  };

  const describeProduct = (product: Product) => ({
    id: product.id,
    country: product.country.country,
    rentalType: product.rentalType,
    service: product.service,
    durationInMinutes: product.durationMinutes,
  });

  const describeBooking = (booking: Booking, group: DateGroup) => ({
    id: booking.id,
    number: booking.number,
    country: booking.product.country.country,
    rentalType: booking.product.rentalType,
    service: booking.product.service,
    startDate: date(booking.startAt, group),
    // While Pending the page shows an extension that ends where it begins.
    endDate: date(booking.state === 'Pending' ? booking.startAt : booking.endAt, group),
    durationInMinutes: booking.product.durationMinutes,
  });

  const booking = (value: Booking, group: DateGroup) => ({
    ...describeBooking(value, group),
    priceInUSD: amount(value.priceUsd),
    state: value.state,
    extentionForId: value.extensionForId,
  });

  const sender = (text: string): Json =>
    variants().senders === 'number' && /^\d{1,15}$/.test(text) ? Number(text) : text;

  return {
    amount,
    booking,
    product: (product: Product) => ({ ...describeProduct(product), price: amount(product.basePriceUsd) }),

    productWithProviders: (product: Product) => ({
      ...describeProduct(product),
      price: amount(product.basePriceUsd),
      provider: [
        { id: 0, name: 'Any', availableCount: product.tiers[0]?.anyCount ?? 0 },
        ...(product.tiers[0]?.operators ?? []).map(({ providerId, name, availableCount }) => ({
          id: providerId,
          name,
          availableCount,
        })),
      ],
    }),

    productPrices: (product: Product) => {
      const tiers = product.tiers.filter((tier) => tier.anyCount > 0);
      // As on the page: the count of the cheapest tier, not of all of them.
      const totalCount = tiers[0] ? Math.max(1, tiers[0].anyCount + product.totalCountError) : 0;
      return {
        ...describeProduct(product),
        basePrice: amount(product.basePriceUsd),
        totalCount,
        priceMap: tiers.map((tier) => ({
          price: amount(tier.priceUsd),
          providers: [{ providerId: 0, name: 'Any', availableCount: tier.anyCount }, ...tier.operators],
        })),
      };
    },

    order: (order: Order, group: DateGroup) => {
      const { orderArray } = variants();
      return {
        id: order.id,
        date: date(order.createdAt, group),
        priceInUSD: amount(order.priceUsd),
        ...(orderArray === 'neither'
          ? {}
          : { [orderArray]: order.bookings.map((value) => booking(value, group)) }),
      };
    },

    /** The list of current ones leaves out the price and what it extends. */
    currentBooking: (value: Booking) => ({ ...describeBooking(value, 'bookings'), state: value.state }),

    simCard: (value: Booking) => ({
      number: value.number,
      country: value.product.country.country,
      rentalType: value.product.rentalType,
      service: value.product.service,
      inUseStart: date(value.startAt, 'simCards'),
      inUseEnd: date(value.endAt, 'simCards'),
    }),

    sms: (sms: SmsRecord) => ({
      simCardNumber: sms.number,
      messageDate: date(sms.arrivesAt, 'sms'),
      messageSender: sender(sms.sender),
      messageText: sms.text,
    }),

    share: (value: Booking, messages: SmsRecord[]) => ({
      number: value.number,
      country: value.product.country.country,
      rentalType: value.product.rentalType,
      service: value.product.service,
      startDate: date(value.startAt, 'share'),
      endDate: date(value.endAt, 'share'),
      state: value.state,
      sms: messages.map((sms) => ({
        messageSender: sender(sms.sender),
        messageDate: date(sms.arrivesAt, 'share'),
        messageText: sms.text,
      })),
    }),
  };
}

export type Wire = ReturnType<typeof createWire>;

export function hasRentalTypeId(product: Product, rentalTypeId: number): boolean {
  return rentalTypeIds[product.rentalType] === rentalTypeId;
}
