/** What a number that is over came to. The provider documents no refunds: one is said where the balance showed it. */
export type BookingEnd =
  | { end: 'sms' }
  | { end: 'cancelled'; refundedUsd: number | null }
  /** `state`: the provider's own word, which is all there is to say about the money. */
  | { end: 'no-sms'; state: string };

export function toBookingEnd(
  booking: { cancelledAt: number | null; refundedUsd?: number | null; state: string },
  smsCount: number,
): BookingEnd {
  if (booking.cancelledAt !== null) return { end: 'cancelled', refundedUsd: booking.refundedUsd ?? null };
  return smsCount > 0 ? { end: 'sms' } : { end: 'no-sms', state: booking.state };
}
