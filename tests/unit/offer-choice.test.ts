import { expect, test } from 'vitest';
import { toOtherChoice } from '@/utils/domain/offer-choice.ts';
import type { Offer, PriceTier } from '@/utils/domain/product.ts';

const tier = (priceUsd: number, ...counts: readonly (readonly [number, number])[]): PriceTier => ({
  priceUsd,
  providers: counts.map(([providerId, availableCount]) => ({
    providerId,
    name: `Operator ${providerId}`,
    availableCount,
  })),
});
const offerOf = (...tiers: readonly PriceTier[]): Offer => ({
  productId: 1,
  country: 'Germany',
  rentalType: 'Activation',
  service: 'Telegram',
  durationInMinutes: 20,
  basePriceUsd: 0.4,
  tiers,
});

test.each([
  ['another operator at the same price', offerOf(tier(0.4, [0, 9], [3, 4], [5, 5])), 3, [0.4, 5]],
  [
    'the same price before another operator of a dearer one',
    offerOf(tier(0.4, [0, 9], [3, 4], [5, 5]), tier(0.6, [7, 2])),
    3,
    [0.4, 5],
  ],
  [
    'a dearer one where the cheapest has this operator only',
    offerOf(tier(0.4, [0, 4], [3, 4]), tier(0.6, [0, 2], [7, 2])),
    3,
    [0.6, 7],
  ],
  ['no operator that is sold out', offerOf(tier(0.4, [0, 4], [3, 4], [5, 0])), 3, [0.4, 0]],
  [
    'any where the operator of the last is not known',
    offerOf(tier(0.4, [0, 9], [3, 4], [5, 5])),
    0,
    [0.4, 0],
  ],
  ['nothing of what is sold out', offerOf(), 3, null],
] as const)('after a number that failed: %s', (_case, offer, providerId, expected) => {
  const [priceUsd, other] = expected ?? [];
  expect(toOtherChoice(offer, providerId)).toEqual(
    expected === null ? null : { priceUsd, providerId: other },
  );
});
