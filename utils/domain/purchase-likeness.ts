import type { Booking, Order } from './booking.ts';
import type { PurchaseEntry } from './purchase.ts';

/** `same`: what we asked for. `alike`: may be it, told otherwise. `other`: certainly something else. */
export type Likeness = 'same' | 'alike' | 'other';

const isSameText = (left: string, right: string) => left.trim().toLowerCase() === right.trim().toLowerCase();

/** How much a booking is like what the purchase asked for. */
export function toLikeness(booking: Booking, { request, shown, number }: PurchaseEntry): Likeness {
  if (request.act === 'extend') {
    if (booking.extendsBookingId === request.bookingId) return 'same';
    if (booking.number !== number) return 'other';
    // `/OrderBookingsCurrent` does not say what a booking extends; a further extension names the last one.
    return booking.extendsBookingId === null && booking.durationInMinutes === request.durationInMinutes
      ? 'same'
      : 'alike';
  }
  if (booking.extendsBookingId !== null) return 'other';
  if (request.act === 'reuse') return booking.number === number ? 'same' : 'other';
  if (!isSameText(booking.country, shown.country)) return 'other';
  if (!isSameText(booking.rentalType, shown.rentalType)) return 'other';
  return isSameText(booking.service, shown.service) && booking.durationInMinutes === shown.durationInMinutes
    ? 'same'
    : 'alike';
}

/** `bare`: the order does not say what it holds. */
export function toOrderLikeness(order: Order, entry: PurchaseEntry, amount: number): Likeness | 'bare' {
  if (order.bookings === null || order.bookings.length === 0) return 'bare';
  const likenesses = order.bookings.map((booking) => toLikeness(booking, entry));
  if (likenesses.every((likeness) => likeness === 'other')) return 'other';
  // The provider may have booked more, or fewer, than asked for.
  return likenesses.every((likeness) => likeness === 'same') && likenesses.length === amount
    ? 'same'
    : 'alike';
}
