import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceBooking, isOver, toBookingPhase } from '@/utils/domain/advance-booking.ts';
import { findClockOffset } from '@/utils/domain/clock-offset.ts';
import { compareUsd, multiplyUsd, subtractUsd, sumUsd } from '@/utils/domain/money.ts';
import type { PurchaseEntry } from '@/utils/domain/purchase.ts';
import { toNextLookAt } from '@/utils/domain/purchase-outcome.ts';
import { findBrokenLimit } from '@/utils/domain/spending-limits.ts';

const now = Date.parse('2026-03-28T12:00:00Z');
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

describe('dollars', () => {
  it('are added without binary dust', () => {
    expect(compareUsd(0.1 + 0.2, 0.3)).toBe(0);
    expect(sumUsd([0.1, 0.2])).toBe(0.3);
    expect(subtractUsd(100, 99.58)).toBe(0.42);
    expect(multiplyUsd(0.07, 3)).toBe(0.21);
  });
  it('add up in any order, and back', () => {
    const price = fc.integer({ min: 0, max: 10_000_000 }).map((units) => units / 10_000);
    fc.assert(
      fc.property(fc.array(price), (prices) => {
        expect(sumUsd(prices)).toBe(sumUsd([...prices].reverse()));
        expect(prices.reduce(subtractUsd, sumUsd(prices))).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('a booking', () => {
  const booking = { startsAt: now - minuteMs, expiresAt: now + 19 * minuteMs };
  it.each([
    ['Active', 'running'],
    [' active ', 'running'],
    ['Ended', 'ended'],
    ['Not Used', 'not-used'],
    ['NotUsed', 'not-used'],
    ['Cancelled', 'cancelled'],
    ['canceled by user', 'cancelled'],
    ['Pending', 'pending'],
    ['Whatever', 'running'],
    ['', 'running'],
  ])('in state %j is %s', (state, phase) => {
    expect(toBookingPhase({ ...booking, state }, now)).toBe(phase);
  });
  it.each(['Active', 'Whatever'])('in state %s is over by its end date', (state) => {
    expect(toBookingPhase({ ...booking, state }, now + 20 * minuteMs)).toBe('ended');
  });
  it('that waits for its start is pending, even when its end equals it', () => {
    expect(toBookingPhase({ state: 'Pending', startsAt: now, expiresAt: now }, now + hourMs)).toBe('pending');
  });
  it('never comes back by the passing of time', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 0, max: 1e9 }),
        (state, a, b) => {
          const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
          if (isOver(toBookingPhase({ ...booking, state }, now + earlier)))
            expect(isOver(toBookingPhase({ ...booking, state }, now + later))).toBe(true);
        },
      ),
    );
  });
  it('keeps its price and what it extends when the list of current ones leaves them out', () => {
    const known = {
      bookingId: 1,
      number: '+4915112345678',
      country: 'Germany',
      rentalType: 'RentalFull',
      service: '',
      ...booking,
      durationInMinutes: 20,
      priceUsd: 12,
      state: 'Active',
      extendsBookingId: 54,
    };
    expect(advanceBooking(known, { ...known, priceUsd: null, extendsBookingId: null })).toEqual(known);
  });
});

describe('the clock offset', () => {
  it.each([
    [0, { offsetMs: 0, isExact: true }],
    [2_000, { offsetMs: 0, isExact: true }],
    [60_000, { offsetMs: 0, isExact: false }],
    [-2 * hourMs, { offsetMs: -2 * hourMs, isExact: true }],
    [5.5 * hourMs + 1_000, { offsetMs: 5.5 * hourMs, isExact: true }],
    [12 * minuteMs, null],
  ])('of a date %d ms behind is %j', (behindMs, offset) => {
    expect(findClockOffset(now - behindMs, now)).toEqual(offset);
  });
  it('corrects a date to within five minutes, or says nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -14 * hourMs, max: 14 * hourMs }), (behindMs) => {
        const found = findClockOffset(now - behindMs, now);
        if (found) expect(Math.abs(behindMs - found.offsetMs)).toBeLessThanOrEqual(5 * minuteMs);
      }),
    );
  });
});

describe('limits', () => {
  const entry = (changes: Partial<PurchaseEntry>): PurchaseEntry => ({
    intentId: 'intent',
    accountId: 'account',
    request: { act: 'buy', productId: 1, providerId: 0, amount: 1 },
    number: null,
    shown: {
      country: 'Germany',
      service: 'WhatsApp',
      rentalType: 'Activation',
      durationInMinutes: 20,
      providerName: 'Any',
      priceUsd: 1,
    },
    maxPriceUsd: 1,
    baseline: null,
    stage: 'settled',
    createdAt: now,
    sentAt: now,
    answer: null,
    answeredAt: now,
    verdict: { verdict: 'one', orderId: 1, bookingIds: [1], chargedUsd: 1 },
    claimedOrderIds: [],
    claimedBookingIds: [],
    balanceFallUsd: null,
    unexplainedUsd: null,
    settledAt: now,
    reconcileTries: 1,
    balanceAfterUsd: null,
    nextLookAt: null,
    personDecided: null,
    ...changes,
  });
  const limits = { mostPerPurchaseUsd: 5, mostPerDayUsd: 3, askAgainAboveUsd: 2 };
  const find = (totalUsd: number, entries: PurchaseEntry[] = [], confirmedAgain = true) =>
    findBrokenLimit(limits, { totalUsd, entries, now, confirmedAgain })?.kind ?? null;

  it.each([
    ['nothing yet', [], 3, null],
    ['one bought', [entry({})], 2, null],
    ['one bought', [entry({})], 2.01, 'over-daily-limit'],
    [
      'one charged more',
      [entry({ verdict: { verdict: 'one', orderId: 1, bookingIds: [1], chargedUsd: 2 } })],
      2,
      'over-daily-limit',
    ],
    [
      'one unsettled',
      [entry({ stage: 'undecided', verdict: { verdict: 'none' } })],
      2.01,
      'over-daily-limit',
    ],
    [
      'one refused',
      [
        entry({
          answer: { kind: 'refused', problem: { kind: 'sold-out', said: '' } },
          verdict: { verdict: 'none' },
        }),
      ],
      3,
      null,
    ],
    ['one charged twice by the balance', [entry({ unexplainedUsd: 1 })], 1.01, 'over-daily-limit'],
    [
      'one decided not bought',
      [entry({ personDecided: 'not-bought', verdict: { verdict: 'cannot-tell', why: '' } })],
      3,
      null,
    ],
    [
      'several',
      [entry({ verdict: { verdict: 'several', orderIds: [1, 2], bookingIds: [1, 2], chargedUsd: null } })],
      1.01,
      'over-daily-limit',
    ],
    ['one of yesterday', [entry({ createdAt: now - 25 * hourMs })], 3, null],
    [
      'one decided not bought, and found later',
      [
        entry({
          personDecided: 'not-bought',
          verdict: { verdict: 'one', orderId: 1, bookingIds: [1], chargedUsd: 1 },
        }),
      ],
      2.01,
      'over-daily-limit',
    ],
    [
      'one that the person has seen elsewhere',
      [entry({ personDecided: 'dismissed', verdict: { verdict: 'none' } })],
      2.01,
      'over-daily-limit',
    ],
    ['one never sent', [entry({ sentAt: null, verdict: null })], 3, null],
  ] as const)('after %s', (_name, entries, totalUsd, problem) => {
    expect(find(totalUsd, [...entries])).toBe(problem);
  });
  it('ask again above a price, once', () => {
    expect(find(2.5, [], false)).toBe('over-ask-again');
    expect(find(2, [], false)).toBeNull();
    expect(find(2.5, [], true)).toBeNull();
  });
  it('refuse what is too dear at once', () => {
    expect(find(5.01)).toBe('over-purchase-limit');
  });
});

it('a purchase is looked at again later, ever more rarely, and not for ever', () => {
  const ages = (stage: PurchaseEntry['stage']) => {
    const found: number[] = [];
    let at: number | null = now;
    while ((at = toNextLookAt({ stage, sentAt: now }, at)) !== null) found.push((at - now) / 1000);
    return found;
  };
  const settled = [30, ...[1, 2, 3, 5, 7, 10, 12, 14, 16, 18, 20, 22, 25, 30].map((minutes) => minutes * 60)];
  expect(ages('settled')).toEqual(settled);
  expect(ages('undecided')).toEqual([...settled, 3600, 21_600, 86_400]);
});
