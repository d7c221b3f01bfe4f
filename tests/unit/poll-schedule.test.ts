import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isExpiryDue,
  toDueAt,
  toPollIntervalMs,
  toRetryAt,
  type PolledBooking,
  type Waiting,
} from '@/utils/domain/poll-schedule.ts';
import type { Problem } from '@/utils/domain/problem.ts';

const secondMs = 1_000;
const minuteMs = 60_000;
const now = 1_800_000_000_000;

const activation = (ageMs: number, lastSmsAgoMs: number | null = null): PolledBooking => ({
  rentalType: 'Activation',
  startsAt: now - ageMs,
  expiresAt: now - ageMs + 20 * minuteMs,
  lastSmsAt: lastSmsAgoMs === null ? null : now - lastSmsAgoMs,
});
const rental = (ageMs: number, lastSmsAgoMs: number | null = null): PolledBooking => ({
  ...activation(ageMs, lastSmsAgoMs),
  rentalType: 'RentalFull',
  expiresAt: now + 86_400_000,
});

describe('the interval', () => {
  it.each([
    ['nothing active', [], [], null],
    ['nothing active, although a page waits', [], [0], null],
    ['a page that waits', [activation(0)], [0], 2],
    ['a page that has waited 4 min', [activation(4 * minuteMs)], [4 * minuteMs], 4],
    ['a page that has waited 7 min', [rental(7 * minuteMs)], [7 * minuteMs], 8],
    ['a page that has waited 20 min', [rental(20 * minuteMs)], [20 * minuteMs], 15],
    ['a page everybody has forgotten', [rental(86_400_000)], [86_000_000], 120],
    ['an unanswered Activation', [activation(0)], [], 5],
    ['one after 5 min', [activation(5 * minuteMs)], [], 10],
    ['one after 15 min', [activation(15 * minuteMs)], [], 30],
    ['an answered Activation', [activation(5 * minuteMs, minuteMs)], [], 30],
    ['a rental that had an SMS lately', [rental(86_400_000, minuteMs)], [], 30],
    ['a rental that had one half an hour ago', [rental(86_400_000, 30 * minuteMs)], [], 60],
    ['a quiet rental', [rental(86_400_000)], [], 120],
    ['a quiet rental beside a page that waits', [rental(86_400_000), activation(0)], [0], 2],
  ] as const)('%s', (_, bookings, waitedMs, seconds) => {
    const waiting = waitedMs.map((ms) => ({ form: 'unseen' as const, since: now - ms }));
    const expected = seconds === null ? null : seconds * secondMs;
    expect(toPollIntervalMs({ now, bookings, waiting })).toBe(expected);
  });

  it.each([
    ['before its form was sent', 'unsent', 10 * secondMs, 5],
    ['that nobody sends', 'unsent', 5 * minuteMs, 10],
    ['whose form has just been sent', 'sent', 0, 1],
    ['44 s after that', 'sent', 44 * secondMs, 1],
    ['46 s after that', 'sent', 46 * secondMs, 2],
    ['4 min after that', 'sent', 4 * minuteMs, 4],
    ['whose form was sent an hour ago', 'sent', 60 * minuteMs, 120],
  ] as const)('of a rental, with a page %s', (_, form, agoMs, seconds) => {
    const waiting = [{ form, since: now - agoMs }];
    // A quiet rental by itself: every 2 min.
    expect(toPollIntervalMs({ now, bookings: [rental(86_400_000)], waiting })).toBe(seconds * secondMs);
  });

  it('does not depend on how many bookings there are', () => {
    const one = toPollIntervalMs({ now, bookings: [activation(0)], waiting: [] });
    const many = toPollIntervalMs({
      now,
      bookings: Array.from({ length: 100 }, () => activation(0)),
      waiting: [],
    });
    expect(many).toBe(one);
  });
});

describe('a sign-up', () => {
  /** Looks from the number's insertion to the one that finds the SMS, at a rental that nobody else waits for. */
  function countLooks(waitAt: (ms: number) => Waiting, smsAtMs: number): number {
    let startedAt = now;
    for (let looks = 0, at = now; ; at += 100) {
      const waiting = [waitAt(at - now)];
      const intervalMs = toPollIntervalMs({ now: at, bookings: [rental(86_400_000)], waiting })!;
      if (toDueAt({ now: at, startedAt, retryAt: null, intervalMs }) > at) continue;
      startedAt = at;
      looks += 1;
      if (at - now >= smsAtMs) return looks;
    }
  }
  const unheard = (): Waiting => ({ form: 'unseen', since: now });
  const heard =
    (sentAtMs: number) =>
    (ms: number): Waiting =>
      ms < sentAtMs ? { form: 'unsent', since: now } : { form: 'sent', since: now + sentAtMs };
  const countBoth = (sentAtMs: number, smsTakesMs: number) => ({
    heard: countLooks(heard(sentAtMs), sentAtMs + smsTakesMs),
    unheard: countLooks(unheard, sentAtMs + smsTakesMs),
  });

  it('makes no more requests by hearing the form than by looking every 2 s all the time', () => {
    const total = { heard: 0, unheard: 0 };
    // The rest of the form takes 8 to 24 s, the SMS 3 to 13 s.
    for (let sentAtMs = 8_000; sentAtMs <= 24_000; sentAtMs += 1_000)
      for (let smsTakesMs = 3_000; smsTakesMs <= 13_000; smsTakesMs += 500) {
        const both = countBoth(sentAtMs, smsTakesMs);
        total.heard += both.heard;
        total.unheard += both.unheard;
      }
    expect(total.heard).toBeLessThanOrEqual(total.unheard);
  });

  it('whose form is sent at once for an SMS that never comes makes 23 more at most', () => {
    const both = countBoth(0, 15 * minuteMs);
    expect(both.heard - both.unheard).toBeLessThanOrEqual(23);
  });
});

describe('what is due', () => {
  const anyTime = fc.integer({ min: now - 10 * 86_400_000, max: now + 10 * 86_400_000 });

  it('is never in the past and, without a failure, never further ahead than the interval', () => {
    fc.assert(
      fc.property(fc.option(anyTime), fc.integer({ min: 1, max: 120_000 }), (startedAt, intervalMs) => {
        const dueAt = toDueAt({ now, startedAt, retryAt: null, intervalMs });
        expect(dueAt).toBeGreaterThanOrEqual(now);
        expect(dueAt).toBeLessThanOrEqual(now + intervalMs);
      }),
    );
  });

  it('is soon, whatever the clock did', () => {
    fc.assert(
      fc.property(fc.option(anyTime), fc.option(anyTime), (startedAt, retryAt) => {
        const dueAt = toDueAt({ now, startedAt, retryAt, intervalMs: 2_000 });
        expect(dueAt).toBeLessThanOrEqual(now + 15 * minuteMs + secondMs);
      }),
    );
  });

  it('is now after a clock that was set back', () => {
    expect(toDueAt({ now, startedAt: now + 3 * 3_600_000, retryAt: null, intervalMs: 2_000 })).toBe(now);
  });
});

describe('a retry', () => {
  const passing: Problem[] = [
    { kind: 'offline' },
    { kind: 'timeout' },
    { kind: 'rate-limited', retryAt: null },
    { kind: 'provider-down', status: 503 },
    { kind: 'answer-unreadable', said: '' },
  ];

  it.each(passing)('of $kind waits longer with each failure, up to a limit', (problem) => {
    const pauses = [1, 2, 3, 8, 50].map(
      (failures) => toRetryAt(problem, { now, failures, random: 1 })! - now,
    );
    expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
    expect(pauses[0]).toBeGreaterThanOrEqual(2_000);
    expect(pauses.at(-1)).toBeLessThanOrEqual(4 * minuteMs);
  });

  it('never undercuts Retry-After, and believes at most a quarter of an hour of it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 86_400_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ms, random) => {
          const problem: Problem = { kind: 'rate-limited', retryAt: now + ms };
          const retryAt = toRetryAt(problem, { now, failures: 1, random })!;
          expect(retryAt).toBeGreaterThanOrEqual(Math.min(now + ms, now + 15 * minuteMs));
          expect(retryAt).toBeLessThanOrEqual(now + 15 * minuteMs + secondMs);
        },
      ),
    );
  });

  it('of a refused key is not made', () => {
    expect(toRetryAt({ kind: 'key-refused', said: '' }, { now, failures: 1, random: 0 })).toBeNull();
  });
});

describe('the warning before the end', () => {
  it.each([
    ['ten minutes before', activation(10 * minuteMs), false],
    ['three minutes before', activation(17 * minuteMs), true],
    ['at the end', activation(20 * minuteMs), false],
    ['with an SMS', activation(18 * minuteMs, minuteMs), false],
    ['of a rental', { ...rental(0), expiresAt: now + minuteMs }, false],
  ] as const)('%s', (_, booking, isDue) => {
    expect(isExpiryDue(booking, now)).toBe(isDue);
  });
});
