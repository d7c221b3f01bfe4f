import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePurchase } from '@/utils/domain/purchase-verdict.ts';
import { compareWithTruth, generateHistory, runModel } from '../../faults/model.ts';

const judge = (seed: number) => {
  const history = generateHistory(seed);
  return { history, verdict: judgePurchase(history.entry, history.look, history.clockOffsetMs) };
};

describe('the verdict on a purchase', () => {
  it('is the truth or weaker, never wrong, over generated histories', () => {
    expect(runModel(500).wrong).toEqual([]);
  });

  it('does not depend on the order in which the lists come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const { history, verdict } = judge(seed);
        const turned = {
          ...history.look,
          orders: [...history.look.orders].reverse(),
          bookings: [...history.look.bookings].reverse(),
        };
        expect(judgePurchase(history.entry, turned, history.clockOffsetMs).verdict).toBe(verdict.verdict);
      }),
      { numRuns: 100 },
    );
  });

  it('of what was never sent is none', () => {
    const { history } = judge(1);
    expect(judgePurchase({ ...history.entry, sentAt: null }, history.look, null)).toEqual({
      verdict: 'none',
    });
  });

  it('an answer that names an order from before is no proof of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const { history } = judge(seed);
        const [old] = history.entry.baseline?.orderIds ?? [];
        if (old === undefined || history.truth.ownOrders.length > 0 || history.truth.twins.length > 0) return;
        const entry = {
          ...history.entry,
          answer: { kind: 'order' as const, orderId: old, bookingIds: [], priceUsd: 1 },
        };
        const verdict = judgePurchase(entry, history.look, history.clockOffsetMs);
        expect(compareWithTruth(verdict, { ...history, entry })).not.toBe('wrong');
      }),
      { numRuns: 100 },
    );
  });
});
