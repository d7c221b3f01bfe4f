import { isStanding, type Problem } from './problem.ts';

/**
 * When to look for SMS. One request serves every booking of the account, so the schedule knows only how urgently the
 * most urgent one waits. Nothing active means no request at all.
 */

const secondMs = 1_000;
const minuteMs = 60 * secondMs;

/** Up to `ageMs` old, look every `intervalMs`; the last step has no end. */
type Steps = readonly { ageMs: number; intervalMs: number }[];

/** A filled page or an open view waits: somebody is looking at it right now. */
const watchedSteps: Steps = [
  { ageMs: 3 * minuteMs, intervalMs: 2 * secondMs },
  { ageMs: 6 * minuteMs, intervalMs: 4 * secondMs },
  { ageMs: 12 * minuteMs, intervalMs: 8 * secondMs },
  { ageMs: 30 * minuteMs, intervalMs: 15 * secondMs },
  // Nobody is looking any more: what the booking itself asks for is enough.
  { ageMs: Infinity, intervalMs: 120 * secondMs },
];

/** Most SMS come within this of the form's sending. */
const sentSteps: Steps = [{ ageMs: 45 * secondMs, intervalMs: secondMs }, ...watchedSteps];

/** An Activation without an SMS whose number was carried elsewhere by hand, e.g. to a phone. */
const unansweredSteps: Steps = [
  { ageMs: 3 * minuteMs, intervalMs: 5 * secondMs },
  { ageMs: 10 * minuteMs, intervalMs: 10 * secondMs },
  { ageMs: Infinity, intervalMs: 30 * secondMs },
];

/** The site has not been asked for an SMS yet; should it be in a way that we do not see, this is quick enough. */
const unsentSteps = unansweredSteps;

/** Rentals, and Activations that have their SMS; aged since the last SMS or the start. */
const restingSteps: Steps = [
  { ageMs: 10 * minuteMs, intervalMs: 30 * secondMs },
  { ageMs: 60 * minuteMs, intervalMs: minuteMs },
  { ageMs: Infinity, intervalMs: 2 * minuteMs },
];

/** From this interval on the worker may die between two polls and an alarm brings it back; browsers allow no shorter one. */
export const shortestAlarmMs = 30 * secondMs;

export interface PolledBooking {
  rentalType: string;
  /** Corrected epoch ms. */
  startsAt: number;
  expiresAt: number;
  /** When the newest SMS was first seen here; null without any. */
  lastSmsAt: number | null;
}

/** A page or a view that waits for a code now, by what is known of the form the number went into. */
export interface Waiting {
  /** `unseen`: a view, or a page that does not tell us. */
  form: 'unseen' | 'unsent' | 'sent';
  /** Of a form that was sent, when; else when the waiting began. */
  since: number;
}

const waitingSteps: Record<Waiting['form'], Steps> = {
  unseen: watchedSteps,
  unsent: unsentSteps,
  sent: sentSteps,
};

export interface PollFacts {
  now: number;
  /** Those that are not over. */
  bookings: readonly PolledBooking[];
  waiting: readonly Waiting[];
}

/** Ms between the starts of two polls, or null for none. */
export function toPollIntervalMs({ now, bookings, waiting }: PollFacts): number | null {
  if (bookings.length === 0) return null;
  return Math.min(
    ...waiting.map(({ form, since }) => toStepMs(waitingSteps[form], now - since)),
    ...bookings.map(({ rentalType, startsAt, lastSmsAt }) =>
      rentalType === 'Activation' && lastSmsAt === null
        ? toStepMs(unansweredSteps, now - startsAt)
        : toStepMs(restingSteps, now - (lastSmsAt ?? startsAt)),
    ),
  );
}

/** An age below zero (a booking that starts later, a clock set back) counts as new. */
function toStepMs(steps: Steps, ageMs: number): number {
  return steps.find((step) => ageMs < step.ageMs)!.intervalMs;
}

/** Ms between two looks at the bookings themselves, and null for none. They change rarely, but may change elsewhere. */
export function toBookingsIntervalMs(bookings: readonly PolledBooking[]): number | null {
  if (bookings.length === 0) return null;
  return bookings.some(({ rentalType }) => rentalType === 'Activation') ? minuteMs : 5 * minuteMs;
}

/** Nobody can be made to wait longer by a `Retry-After`, and no time further ahead is believed (the clock was set back). */
const longestPauseMs = 15 * minuteMs;

/**
 * When to look again after `failures` failures in a row (1 or more); `random` is 0 to 1. Null: not before the person
 * does something (a new key). Jitter goes up to half of the pause, so that many installations do not come back
 * together; a `Retry-After` is never undercut.
 */
export function toRetryAt(
  problem: Problem,
  { now, failures, random }: { now: number; failures: number; random: number },
): number | null {
  const backOff = (firstMs: number, mostMs: number): number => {
    const pauseMs = Math.min(firstMs * 2 ** Math.min(failures - 1, 20), mostMs);
    return now + pauseMs * (0.5 + random / 2);
  };
  if (problem.kind === 'key-missing' || isStanding(problem)) return null;
  if (problem.kind === 'rate-limited' && problem.retryAt !== null)
    return Math.min(problem.retryAt, now + longestPauseMs) + random * secondMs;
  if (problem.kind === 'rate-limited') return backOff(10 * secondMs, 4 * minuteMs);
  // Offline costs nobody anything, and the browser's own word on being online is not to be trusted.
  if (problem.kind === 'offline') return backOff(2 * secondMs, 30 * secondMs);
  return backOff(4 * secondMs, 2 * minuteMs);
}

/**
 * When the next poll is due. A clock that was set back leaves times in the future behind: they are not believed, one
 * poll puts them right.
 */
export function toDueAt({
  now,
  startedAt,
  retryAt,
  intervalMs,
}: {
  now: number;
  /** Start of the poll before, null for none. */
  startedAt: number | null;
  /** After a failure: not before. */
  retryAt: number | null;
  intervalMs: number;
}): number {
  if (retryAt !== null && retryAt <= now + longestPauseMs + secondMs) return Math.max(retryAt, now);
  if (startedAt === null || startedAt > now) return now;
  return Math.max(startedAt + intervalMs, now);
}

/**
 * Whether to tell now that an Activation is about to end without an SMS: late enough to mean it, early enough to
 * cancel it (three minutes, a quarter of a short one).
 */
export function isExpiryDue(booking: PolledBooking, now: number): boolean {
  if (booking.rentalType !== 'Activation' || booking.lastSmsAt !== null) return false;
  const leftMs = booking.expiresAt - now;
  return leftMs > 0 && leftMs <= Math.min(3 * minuteMs, (booking.expiresAt - booking.startsAt) / 4);
}
