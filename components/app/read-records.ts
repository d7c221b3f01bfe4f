import { keepReadableBookings, keepReadableSms } from '@/utils/database/readable-rows.ts';
import { toReadablePurchase } from '@/utils/domain/readable-purchase.ts';
import {
  toChances,
  toRecords,
  toSpentDays,
  type NumberRecord,
  type SpentDay,
} from '@/utils/domain/records.ts';
import { database } from './own-database.ts';

const monthDays = 30;

/**
 * How the numbers of the past have gone, in one pass over all that is kept: read when somebody wants to see it, and not
 * followed.
 */
export async function readRecords(): Promise<readonly NumberRecord[]> {
  const answeredAt = new Map<number, number>();
  const providerNames = new Map<number, string>();
  const [bookings] = await Promise.all([
    database.bookings.toArray(),
    database.sms.toArray().then((rows) => {
      for (const { bookingId, firstSeenAt } of keepReadableSms(rows))
        if (bookingId !== null)
          answeredAt.set(bookingId, Math.min(firstSeenAt, answeredAt.get(bookingId) ?? Infinity));
    }),
    database.purchases.toArray().then((rows) => {
      for (const { request, shown, claimedBookingIds } of rows.map(toReadablePurchase))
        if (request.act === 'buy' && request.providerId !== 0)
          for (const bookingId of claimedBookingIds) providerNames.set(bookingId, shown.providerName);
    }),
  ]);
  return toRecords(
    keepReadableBookings(bookings)
      // What still waits has not failed.
      .filter(({ bookingId, isOver }) => isOver || answeredAt.has(bookingId))
      .map(({ bookingId, service, country, startsAt, priceUsd, refundedUsd }) => ({
        service,
        country,
        startsAt,
        providerName: providerNames.get(bookingId) ?? '',
        answeredAt: answeredAt.get(bookingId) ?? null,
        priceUsd: priceUsd ?? null,
        refundedUsd: refundedUsd ?? null,
      })),
  );
}

export const readChances = async () => toChances(await readRecords());

/** What each of the last thirty days came to, today last. */
export async function readSpentDays(now: number): Promise<readonly SpentDay[]> {
  const dayStarts = Array.from({ length: monthDays }, (_, at) => {
    const day = new Date(now);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate() - (monthDays - 1 - at)).getTime();
  });
  const entries = await database.purchases
    .where('createdAt')
    .aboveOrEqual(dayStarts[0] ?? now)
    .toArray();
  return toSpentDays(entries.map(toReadablePurchase), dayStarts, now);
}
