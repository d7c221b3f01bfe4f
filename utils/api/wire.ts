import * as v from 'valibot';
import { cutText, toHarmlessText } from '../domain/harmless-text.ts';
import type { Booking, Order, SharedBooking, SimCard } from '../domain/booking.ts';
import type { Country, Offer, PriceTier, Product, ProviderStock, Service } from '../domain/product.ts';
import type { Sms } from '../domain/sms.ts';

/**
 * The provider's answers as they really come (anosim-api.md), turned into the domain's nouns. Unknown members are
 * ignored, documented ambiguities accepted, everything else refused.
 */

/** 0 to 7 fraction digits; a date without zone is taken as UTC, as the page labels all of them (traps 2 and 5). */
const datePattern = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** Epoch ms, or null for what is no date. */
export function parseWireDate(text: string): number | null {
  const match = datePattern.exec(text.trim());
  if (!match) return null;
  const [, day, time, fraction = '', zone = 'Z'] = match;
  const at = Date.parse(
    `${day}T${time}.${fraction.padEnd(3, '0').slice(0, 3)}${zone.toUpperCase() === 'Z' ? 'Z' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')}`,
  );
  return Number.isNaN(at) ? null : at;
}

const date = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const at = parseWireDate(dataset.value);
    if (at !== null) return at;
    addIssue({ message: 'no date' });
    return NEVER;
  }),
);

/** `GET /Products/:id` */
export interface StockedProduct extends Product {
  providers: readonly ProviderStock[];
}

export interface Acknowledgement {
  isSuccess: boolean;
  /** The provider's own words; may be empty. */
  said: string;
  affectedBookingsCount: number | null;
}

const longestName = 200;
/** A message of a hundred parts has 15,000 characters. */
const longestSms = 15_000;
/** Of any list; five times the catalogue. */
const mostRows = 50_000;
/** Dollars, minutes or pieces: what is above is no amount but a mistake or a trap for sums and dates. */
const mostOfAnything = 1e9;

/** A number, or a number as text as a real account answered it; never NaN, never infinite. */
const number = v.pipe(
  v.union([v.number(), v.pipe(v.string(), v.trim(), v.regex(/^-?\d+(\.\d+)?$/), v.transform(Number))]),
  v.finite(),
);
const amount = v.pipe(number, v.minValue(-mostOfAnything), v.maxValue(mostOfAnything));
const price = v.pipe(amount, v.minValue(0));
const id = v.pipe(number, v.safeInteger(), v.minValue(0));
const count = v.pipe(amount, v.safeInteger(), v.minValue(0));
const toName = (value: string | number) => toHarmlessText(String(value).trim(), longestName);
const name = v.pipe(
  v.string(),
  v.transform((value) => toName(value)),
);
const text = v.pipe(v.nullish(v.union([v.string(), v.number()]), ''), v.transform(toName));

/** E.164 with plus, whether or not the wire has the plus, spaces or a leading 00. */
const phoneNumber = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((value) =>
    String(value)
      .replace(/[^\d+]/g, '')
      .replace(/^(?:\+|00)?/, '+'),
  ),
  v.regex(/^\+\d{4,20}$/),
);

export const balance = v.pipe(
  v.object({ accountBalanceInUSD: amount }),
  v.transform((wire) => wire.accountBalanceInUSD),
);

export const country = v.pipe(
  v.object({ id, country: name }),
  v.transform((wire): Country => ({ countryId: wire.id, country: wire.country })),
);

export const service = v.pipe(
  v.object({ id, service: name }),
  v.transform((wire): Service => ({ serviceId: wire.id, service: wire.service })),
);

const productEntries = { id, country: text, rentalType: text, service: text, durationInMinutes: count };

export const product = v.pipe(
  v.object({ ...productEntries, price }),
  v.transform(({ id: productId, price: priceUsd, ...rest }): Product => ({ productId, ...rest, priceUsd })),
);

/** The rows that can be read, as many as anybody has; what is left out is counted, never fatal for the rest. */
export function keepReadable<Row>(
  schema: v.GenericSchema<unknown, Row>,
  rows: readonly unknown[],
): { items: Row[]; unreadableCount: number } {
  const items = rows.slice(0, mostRows).flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
  return { items, unreadableCount: rows.length - items.length };
}

/** `provider[].id` in one answer, `providers[].providerId` in the other (trap 7): either key is taken. */
const providerStock = v.pipe(
  v.object({ id: v.optional(id), providerId: v.optional(id), name: text, availableCount: count }),
  v.rawTransform(({ dataset, addIssue, NEVER }): ProviderStock => {
    const { id: anyId, providerId = anyId, name, availableCount } = dataset.value;
    if (providerId !== undefined) return { providerId, name, availableCount };
    addIssue({ message: 'no provider id' });
    return NEVER;
  }),
);
const rows = v.nullish(v.array(v.unknown()));
const providersEntries = { provider: rows, providers: rows };
const toProviders = (wire: {
  provider?: unknown[] | null | undefined;
  providers?: unknown[] | null | undefined;
}) => keepReadable(providerStock, wire.providers ?? wire.provider ?? []).items;

/** `GET /Products/:id`: the product, and its stock at the base price. */
export const stockedProduct = v.pipe(
  v.object({ ...productEntries, price, ...providersEntries }),
  v.transform(({ id: productId, price: priceUsd, provider, providers, ...rest }): StockedProduct => ({
    productId,
    ...rest,
    priceUsd,
    providers: toProviders({ provider, providers }),
  })),
);

const priceTier = v.pipe(
  v.object({ price, ...providersEntries }),
  v.transform((wire): PriceTier => ({ priceUsd: wire.price, providers: toProviders(wire) })),
);

export const offer = v.pipe(
  v.object({ ...productEntries, basePrice: v.optional(price), price: v.optional(price), priceMap: rows }),
  v.rawTransform(({ dataset, addIssue, NEVER }): Offer => {
    const { id: productId, basePrice, price: plainPrice, priceMap, ...rest } = dataset.value;
    const tiers = keepReadable(priceTier, priceMap ?? []).items;
    const basePriceUsd = basePrice ?? plainPrice ?? tiers[0]?.priceUsd;
    if (basePriceUsd !== undefined) return { productId, ...rest, basePriceUsd, tiers };
    addIssue({ message: 'no price' });
    return NEVER;
  }),
);

/** Dates are the provider's labels; correcting them (trap 2) needs the account's clock offset and happens later. */
export const booking = v.pipe(
  v.object({
    id,
    number: phoneNumber,
    country: text,
    rentalType: text,
    service: text,
    startDate: date,
    endDate: date,
    durationInMinutes: v.optional(count),
    priceInUSD: v.nullish(price),
    state: text,
    extentionForId: v.nullish(id),
  }),
  v.transform((wire): Booking => ({
    bookingId: wire.id,
    number: wire.number,
    country: wire.country,
    rentalType: wire.rentalType,
    service: wire.service,
    startsAt: wire.startDate,
    expiresAt: wire.endDate,
    durationInMinutes: wire.durationInMinutes ?? Math.round((wire.endDate - wire.startDate) / 60_000),
    priceUsd: wire.priceInUSD ?? null,
    state: wire.state,
    extendsBookingId: wire.extentionForId ?? null,
  })),
);

/** An order's array is `bookings` on the page and `orderBookings` for several real clients; neither is null (trap 1). */
export const order = v.pipe(
  v.object({ id, date, priceInUSD: price, bookings: rows, orderBookings: rows }),
  v.transform((wire): Order => {
    const bookings = wire.bookings ?? wire.orderBookings;
    return {
      orderId: wire.id,
      orderedAt: wire.date,
      priceUsd: wire.priceInUSD,
      bookings: bookings ? keepReadable(booking, bookings).items : null,
    };
  }),
);

export const simCard = v.pipe(
  v.object({
    number: phoneNumber,
    country: text,
    rentalType: text,
    service: text,
    inUseStart: date,
    inUseEnd: date,
  }),
  v.transform(({ inUseStart, inUseEnd, ...rest }): SimCard => ({
    ...rest,
    startsAt: inUseStart,
    expiresAt: inUseEnd,
  })),
);

const smsText = (maxLength: number) =>
  v.pipe(
    v.nullish(v.union([v.string(), v.number()]), ''),
    v.transform((value) => cutText(String(value), maxLength)),
  );
const messageSender = smsText(longestName);
const messageText = smsText(longestSms);

/** The sender can be a number in JSON (trap 5). Up to its end the text stays as it came: it is part of the SMS's identity. */
export const sms = v.pipe(
  v.object({ simCardNumber: phoneNumber, messageDate: date, messageSender, messageText }),
  v.transform((wire): Sms => ({
    number: wire.simCardNumber,
    sentAt: wire.messageDate,
    sender: wire.messageSender,
    text: wire.messageText,
  })),
);

const sharedSms = v.object({ messageDate: date, messageSender, messageText });

export const sharedBooking = v.pipe(
  v.object({
    number: phoneNumber,
    country: text,
    rentalType: text,
    service: text,
    startDate: date,
    endDate: date,
    state: text,
    sms: rows,
  }),
  v.transform((wire): SharedBooking => ({
    number: wire.number,
    country: wire.country,
    rentalType: wire.rentalType,
    service: wire.service,
    startsAt: wire.startDate,
    expiresAt: wire.endDate,
    state: wire.state,
    sms: keepReadable(sharedSms, wire.sms ?? []).items.map((row) => ({
      number: wire.number,
      sentAt: row.messageDate,
      sender: row.messageSender,
      text: row.messageText,
    })),
  })),
);

/** `true` has been seen as text; the key is `success` in one answer and `Success` in another (trap 7). */
const flag = v.pipe(
  v.union([v.boolean(), v.number(), v.string()]),
  v.transform((value) => value === true || value === 1 || /^(true|1)$/i.test(String(value).trim())),
);

export const acknowledgement = v.pipe(
  v.object({
    success: v.optional(flag),
    Success: v.optional(flag),
    message: text,
    Message: text,
    AffectedOrderBookingsCount: v.nullish(count),
  }),
  v.rawTransform(({ dataset, addIssue, NEVER }): Acknowledgement => {
    const { success, Success = success, message, Message, AffectedOrderBookingsCount } = dataset.value;
    if (Success !== undefined)
      return {
        isSuccess: Success,
        said: Message || message,
        affectedBookingsCount: AffectedOrderBookingsCount ?? null,
      };
    addIssue({ message: 'no success' });
    return NEVER;
  }),
);
