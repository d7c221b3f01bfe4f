import type { Booking, Order } from './booking.ts';

/** What the account showed at one look. Dates are the provider's labels, uncorrected. */
export interface AccountLook {
  lookedAt: number;
  /** The provider's `Date` header. */
  serverAt: number | null;
  orders: readonly Order[];
  /** `GET /OrderBookingsCurrent` */
  bookings: readonly Booking[];
  /** Rows that could not be read. */
  unreadableCount: number;
  balanceUsd: number;
}
