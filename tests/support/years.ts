import type { BookingRow, SmsRow } from '@/utils/database/database.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { toSmsKey } from '@/utils/domain/sms.ts';

const minuteMs = 60_000;

/** A booking that ended long ago, `ago` bookings before now. */
export function toOldBooking(ago: number, now: number): BookingRow {
  const startsAt = now - (ago + 1) * 600 * minuteMs;
  return {
    bookingId: 900_000 + ago,
    orderId: 800_000 + ago,
    number: `+4915${String(100_000_000 + ago)}`,
    country: 'Germany',
    rentalType: 'Activation',
    service: 'WhatsApp',
    startsAt,
    expiresAt: startsAt + 20 * minuteMs,
    durationInMinutes: 20,
    priceUsd: 0.4,
    state: 'Ended',
    extendsBookingId: null,
    isOver: true,
    cancelledAt: null,
    isHidden: false,
    isAutoRenewing: null,
    expiryToldAt: null,
    lastSmsAt: startsAt + minuteMs,
  };
}

/** The SMS that the booking of the same number got, read long ago. */
export function toOldSms(ago: number, bookings: number, now: number): SmsRow {
  const booking = toOldBooking(ago % bookings, now);
  const sentAt = booking.startsAt + minuteMs + Math.floor(ago / bookings) * 1_000;
  const code = String(100_000 + ago);
  const sms = { number: booking.number, sentAt, sender: 'WhatsApp', text: `Your WhatsApp code is ${code}` };
  return {
    ...sms,
    smsKey: toSmsKey(sms),
    bookingId: booking.bookingId,
    firstSeenAt: sentAt,
    code,
    shownCode: code,
    isCodeCertain: true,
    codeHosts: null,
    link: null,
    isRead: true,
    toldAt: sentAt,
  };
}

/** A purchase that was settled long ago. */
function toOldPurchase(ago: number, now: number): PurchaseEntry {
  const createdAt = now - (ago + 1) * 600 * minuteMs;
  const orderId = 800_000 + ago;
  const bookingIds = [900_000 + ago];
  return {
    intentId: `old-${ago}`,
    accountId: 'account',
    request: { act: 'buy', productId: 1, providerId: 0, amount: 1 },
    number: null,
    shown: {
      country: 'Germany',
      service: 'WhatsApp',
      rentalType: 'Activation',
      durationInMinutes: 20,
      providerName: 'Any',
      priceUsd: 0.4,
    },
    maxPriceUsd: 0.4,
    baseline: null,
    stage: 'settled',
    createdAt,
    sentAt: createdAt,
    answer: { kind: 'order', orderId, bookingIds, priceUsd: 0.4 },
    answeredAt: createdAt,
    verdict: { verdict: 'one', orderId, bookingIds, chargedUsd: 0.4 },
    claimedOrderIds: [orderId],
    claimedBookingIds: bookingIds,
    settledAt: createdAt,
    reconcileTries: 1,
    balanceAfterUsd: null,
    balanceFallUsd: null,
    unexplainedUsd: null,
    nextLookAt: null,
    personDecided: null,
  };
}

const count = <Row>(length: number, toRow: (ago: number) => Row): Row[] =>
  Array.from({ length }, (_, ago) => toRow(ago));

/** What years leave behind: bookings that are over and the SMS they got. */
export const toYears = (bookings: number, sms: number, now: number) => ({
  bookings: count(bookings, (ago) => toOldBooking(ago, now)),
  sms: count(sms, (ago) => toOldSms(ago, bookings, now)),
});

export const toOldPurchases = (purchases: number, now: number): PurchaseEntry[] =>
  count(purchases, (ago) => toOldPurchase(ago, now));
