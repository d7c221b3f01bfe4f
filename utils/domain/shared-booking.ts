import { isOver, toBookingPhase } from './advance-booking.ts';
import type { SharedBooking, SimCard } from './booking.ts';
import type { Problem } from './problem.ts';

/** An SMS to a shared number, with what it offers for typing. */
export interface SharedSms {
  /** `toSmsKey` */
  smsKey: string;
  sentAt: number;
  sender: string;
  text: string;
  code: string | null;
  /** The code as printed in the SMS. */
  shownCode: string | null;
  link: string | null;
}

/** A shared booking in the person's list. */
export interface KnownSharedBooking extends SimCard {
  /** Made here, for the token is a secret and no name. */
  sharedId: string;
  addedAt: number;
  state: string;
  isOver: boolean;
  /** Newest first. */
  messages: readonly SharedSms[];
  lookedAt: number;
  /** What the last look met; what is shown is older then. */
  problem: Problem | null;
}

/** Between two looks at a link while its screen is open. */
export const sharedLookIntervalMs = 5_000;
const afterProblemMs = 30_000;
/** A code may still be needed after the end. */
const keptAfterEndMs = 24 * 60 * 60_000;
/** Without an account nothing shows how far the provider's dates are off (trap 2): no zone is farther from UTC. */
const farthestZoneMs = 14 * 60 * 60_000;

export const isSharedOver = (
  booking: Pick<SharedBooking, 'state' | 'startsAt' | 'expiresAt'>,
  { now, isClockKnown }: { now: number; isClockKnown: boolean },
): boolean => isOver(toBookingPhase(booking, isClockKnown ? now : now - farthestZoneMs));

export function isDueForLook(booking: KnownSharedBooking, now: number): boolean {
  const { isOver: hasEnded, lookedAt, problem } = booking;
  if (hasEnded) return false;
  if (problem?.kind === 'rate-limited' && problem.retryAt !== null && now < problem.retryAt) return false;
  // A clock that was set back must not stop the looks.
  const sinceMs = Math.abs(now - lookedAt);
  return sinceMs >= (problem === null ? sharedLookIntervalMs : afterProblemMs);
}

export const isDoneWith = (booking: KnownSharedBooking, now: number): boolean =>
  booking.isOver && now - Math.max(booking.expiresAt, booking.addedAt) > keptAfterEndMs;
