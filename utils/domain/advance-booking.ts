import type { Booking } from './booking.ts';

/**
 * What a booking is to the person. `running`: SMS may come. `pending`: bought, not begun (an extension). The rest is
 * over. The provider's list of states is lost, so an unknown state is judged by the end date alone.
 *
 *     pending ─▶ running ─▶ ended | not-used | cancelled
 */
export type BookingPhase = 'pending' | 'running' | 'ended' | 'not-used' | 'cancelled';

const overPhases: readonly BookingPhase[] = ['ended', 'not-used', 'cancelled'];

export function toBookingPhase(
  booking: Pick<Booking, 'state' | 'startsAt' | 'expiresAt'>,
  now: number,
): BookingPhase {
  const state = booking.state
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
  if (/^cancel/.test(state)) return 'cancelled';
  if (state === 'notused') return 'not-used';
  if (/^(ended|expired|finished|completed)$/.test(state)) return 'ended';
  // The page shows a pending extension whose end equals its start: its dates say nothing yet.
  if (state === 'pending') return 'pending';
  if (booking.expiresAt <= now) return 'ended';
  return booking.startsAt > now && state !== 'active' ? 'pending' : 'running';
}

export const isOver = (phase: BookingPhase): boolean => overPhases.includes(phase);

/**
 * What is known of a booking after the provider has shown it once more: `/OrderBookingsCurrent` has neither price nor
 * what is extended, so these are never lost again.
 */
export function advanceBooking(known: Booking | undefined, seen: Booking): Booking {
  return {
    ...seen,
    priceUsd: seen.priceUsd ?? known?.priceUsd ?? null,
    extendsBookingId: seen.extendsBookingId ?? known?.extendsBookingId ?? null,
  };
}
