import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PurchaseEntry, PurchaseVerdict } from '@/utils/domain/purchase.ts';
import {
  isForPerson,
  isOpen,
  isRepeatedClick,
  mayBuyAgain,
  toPurchaseOutcome,
  toSeenOrder,
} from '@/utils/domain/purchase-outcome.ts';
import { anyEntry } from '../../support/any-purchase.ts';
import { booking, entry, now } from '../../screens/example-data.ts';

const refused = { kind: 'refused', problem: { kind: 'sold-out', said: 'No numbers' } } as const;
const unknown = { kind: 'unknown', problem: { kind: 'timeout' }, said: '' } as const;
const none: PurchaseVerdict = { verdict: 'none' };
const unclear: PurchaseVerdict = { verdict: 'cannot-tell', why: 'the balance has changed' };
const certain: PurchaseVerdict = { ...unclear, certain: { orderId: 65, bookingIds: [71], chargedUsd: 0.45 } };
const several: PurchaseVerdict = {
  verdict: 'several',
  orderIds: [65, 66],
  bookingIds: [71, 72],
  chargedUsd: 0.9,
};

describe('what a purchase has come to', () => {
  it.each<[string, Partial<PurchaseEntry>, object]>([
    ['journalled', { stage: 'prepared', sentAt: null }, { outcome: 'under-way', step: 'preparing' }],
    [
      'sent a moment ago',
      { stage: 'sent', sentAt: now, answeredAt: null },
      { outcome: 'under-way', step: 'ordering' },
    ],
    [
      'answered',
      { stage: 'sent', sentAt: now - 900, answeredAt: now },
      { outcome: 'under-way', step: 'checking' },
    ],
    ['sent long ago', { stage: 'sent', verdict: null }, { outcome: 'unsettled', finding: 'looking' }],
    [
      'looked for, not found',
      { stage: 'undecided', verdict: none },
      { outcome: 'unsettled', finding: 'nothing' },
    ],
    [
      'looked for, in doubt',
      { stage: 'undecided', verdict: unclear },
      { outcome: 'unsettled', finding: 'unclear' },
    ],
    ['never read', { stage: 'undecided', verdict: null }, { outcome: 'unsettled', finding: 'unclear' }],
    ['one order', {}, { outcome: 'bought', chargedUsd: 0.45, bookings: [booking], problem: null }],
    [
      'certain, whatever else',
      { verdict: certain },
      { outcome: 'bought', bookings: [booking], problem: null },
    ],
    [
      'certain, still looked at',
      { stage: 'sent', verdict: certain },
      { outcome: 'bought', bookings: [booking] },
    ],
    [
      'charged more than shown',
      { verdict: { ...certain, verdict: 'one', orderId: 65, bookingIds: [71], chargedUsd: 0.6 } },
      { outcome: 'bought', problem: { kind: 'charged-more', shownUsd: 0.45, chargedUsd: 0.6 } },
    ],
    [
      'paid for with more',
      { verdict: certain, unexplainedUsd: 0.45 },
      { outcome: 'bought', problem: { kind: 'balance-fell-more', chargedUsd: 0.45, fallUsd: 0.9 } },
    ],
    ['two orders', { verdict: several }, { outcome: 'several', bookings: [booking], bookingCount: 2 }],
    ['refused', { verdict: none, answer: refused }, { outcome: 'not-bought', problem: refused.problem }],
    [
      'never sent',
      { sentAt: null, verdict: none, answer: null },
      { outcome: 'not-bought', problem: { kind: 'purchase-interrupted' } },
    ],
    [
      'decided',
      { verdict: none, answer: unknown, personDecided: 'not-bought' },
      { outcome: 'decided', decision: 'not-bought' },
    ],
    ['decided, found later', { personDecided: 'not-bought' }, { outcome: 'bought' }],
  ])('%s', (_name, changes, outcome) => {
    expect(toPurchaseOutcome({ ...entry, ...changes }, [booking], now)).toMatchObject({
      ...outcome,
      intentId: 'intent-1',
    });
  });

  it('what is certain is never told as not bought, undecided or decided', () => {
    fc.assert(
      fc.property(anyEntry, fc.integer({ min: 0, max: 1e6 }), (any, laterMs) => {
        fc.pre(toSeenOrder(any.verdict) !== null && any.stage !== 'prepared');
        const { outcome } = toPurchaseOutcome(any, [], now + laterMs);
        expect(any.stage === 'sent' ? ['under-way', 'bought', 'several'] : ['bought', 'several']).toContain(
          outcome,
        );
      }),
    );
  });

  it('only what was never sent, or cleanly refused and not found, may be bought again', () => {
    fc.assert(
      fc.property(anyEntry, (any) => {
        const isCertainlyNot =
          any.stage === 'settled' &&
          any.personDecided === null &&
          toSeenOrder(any.verdict) === null &&
          (any.sentAt === null || (any.answer?.kind === 'refused' && any.verdict?.verdict === 'none'));
        expect(mayBuyAgain(toPurchaseOutcome(any, [], now))).toBe(isCertainlyNot);
      }),
    );
  });

  it('the person is asked only about what is open and not certain', () => {
    fc.assert(
      fc.property(anyEntry, (any) => {
        fc.pre(any.stage !== 'settled');
        if (isForPerson(toPurchaseOutcome(any, [], now))) expect(isOpen(any)).toBe(true);
      }),
    );
  });
});

describe('a click on what was just bought', () => {
  const settledAt = entry.settledAt ?? now;
  it.each<[string, Partial<PurchaseEntry>, { clickedAt: number; now: number }, boolean]>([
    ['a second later', {}, { clickedAt: settledAt + 1_000, now: settledAt + 1_000 }, true],
    [
      'before it was settled, carried out long after',
      {},
      { clickedAt: settledAt - 9_000, now: settledAt + 20_000 },
      true,
    ],
    ['a while later', {}, { clickedAt: settledAt + 3_000, now: settledAt + 3_000 }, false],
    [
      'before the clock was set back',
      {},
      { clickedAt: settledAt - 3_600_000, now: settledAt - 3_600_000 },
      false,
    ],
    ['where nothing was bought', { verdict: none }, { clickedAt: settledAt, now: settledAt }, false],
    ['while it is not settled', { settledAt: null }, { clickedAt: settledAt, now: settledAt }, false],
  ])('%s', (_, change, times, isRepeated) => {
    expect(isRepeatedClick({ ...entry, ...change }, entry.request, times)).toBe(isRepeated);
  });
});
