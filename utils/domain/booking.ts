import type { RentalType } from './product.ts';
import type { Sms } from './sms.ts';

/** A number rented for a time. `bookingId` is never an order id (anosim-api.md, trap 8). */
export interface Booking {
  bookingId: number;
  /** E.164 with plus. */
  number: string;
  country: string;
  rentalType: RentalType;
  service: string;
  /** Epoch ms, corrected by the clock offset found at purchase (trap 2). */
  startsAt: number;
  expiresAt: number;
  durationInMinutes: number;
  /** Absent in `/OrderBookingsCurrent`. */
  priceUsd: number | null;
  /** The provider's own word, trimmed: an open list. */
  state: string;
  /** The booking this one extends. */
  extendsBookingId: number | null;
}

export interface Order {
  orderId: number;
  orderedAt: number;
  priceUsd: number;
  /** Null when the answer had neither `bookings` nor `orderBookings` (trap 1): look for them elsewhere. */
  bookings: readonly Booking[] | null;
}

/** A number in use (`GET /SimCards`); it has no id. */
export interface SimCard {
  number: string;
  country: string;
  rentalType: RentalType;
  service: string;
  startsAt: number;
  expiresAt: number;
}

/** What a share link shows of somebody's booking. */
export interface SharedBooking extends SimCard {
  state: string;
  sms: readonly Sms[];
}
