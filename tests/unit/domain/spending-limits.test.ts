import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPurchaseOutcome } from '@/utils/domain/purchase-outcome.ts';
import type { PurchaseEntry, PurchaseOutcome } from '@/utils/domain/purchase.ts';
import { toSpentTodayUsd } from '@/utils/domain/spending-limits.ts';
import { anyEntry } from '../../support/any-purchase.ts';
import { now } from '../../screens/example-data.ts';

/** What a purchase costs the limit of the day at least, and at most, by what the screens say of it. */
function toBounds(outcome: PurchaseOutcome, { maxPriceUsd }: PurchaseEntry): [number, number] {
  switch (outcome.outcome) {
    case 'not-bought':
      return [0, 0];
    case 'decided':
      return outcome.decision === 'not-bought' ? [0, 0] : [maxPriceUsd, maxPriceUsd];
    case 'under-way':
      return outcome.step === 'preparing' ? [0, 0] : [maxPriceUsd, Infinity];
    case 'unsettled':
      return [maxPriceUsd, Infinity];
    case 'bought':
      return outcome.problem?.kind === 'balance-fell-more'
        ? [outcome.problem.fallUsd, outcome.problem.fallUsd]
        : [outcome.chargedUsd ?? maxPriceUsd, Infinity];
    case 'several':
      return [outcome.chargedUsd ?? 2 * maxPriceUsd, Infinity];
  }
}

it('the limit of the day counts what the screens say was paid, and what may have been', () => {
  fc.assert(
    fc.property(anyEntry, (any) => {
      const entry = { ...any, createdAt: now - 60_000 };
      const [leastUsd, mostUsd] = toBounds(toPurchaseOutcome(entry, [], now), entry);
      const spentUsd = toSpentTodayUsd([entry], now);
      expect(spentUsd).toBeGreaterThanOrEqual(leastUsd);
      expect(spentUsd).toBeLessThanOrEqual(mostUsd);
    }),
    { numRuns: 500 },
  );
});
