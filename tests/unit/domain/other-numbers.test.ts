import { expect, test } from 'vitest';
import { listOtherNumbers, toOtherChoice } from '@/utils/domain/other-numbers.ts';
import type { Offer, PriceTier, Product } from '@/utils/domain/product.ts';
import type { NumberRecord } from '@/utils/domain/records.ts';

const product: Product = {
  productId: 1,
  country: 'Germany',
  service: 'Telegram',
  rentalType: 'Activation',
  durationInMinutes: 20,
  priceUsd: 0.4,
};

const offer: Offer = {
  ...product,
  basePriceUsd: 0.4,
  tiers: [
    {
      priceUsd: 0.4,
      providers: [
        { providerId: 0, name: 'Any', availableCount: 9 },
        { providerId: 3, name: 'Vodafone', availableCount: 4 },
        { providerId: 4, name: 'Telekom', availableCount: 5 },
        { providerId: 7, name: 'O2', availableCount: 0 },
      ],
    },
    { priceUsd: 0.6, providers: [{ providerId: 8, name: 'Congstar', availableCount: 1 }] },
  ],
};

const recordOf = (
  country: string,
  providerName: string,
  [answeredCount, numberCount]: readonly [number, number],
  service = 'Telegram',
): NumberRecord => ({
  service,
  country,
  providerName,
  numberCount,
  answeredCount,
  medianWaitMs: null,
  spentUsd: 1,
});

const products: readonly Product[] = [
  product,
  { ...product, productId: 2, country: 'Poland', priceUsd: 0.2 },
  { ...product, productId: 3, country: 'Poland', priceUsd: 0.3, durationInMinutes: 60 },
  { ...product, productId: 4, country: 'Kenya', priceUsd: 0.1 },
  { ...product, productId: 5, country: 'Kenya', priceUsd: 0.05, service: 'Uber' },
  { ...product, productId: 6, country: 'Cyprus', priceUsd: 0.05, rentalType: 'RentalFull' },
];

const list = (records: readonly NumberRecord[], providerId = 3) =>
  listOtherNumbers(product, { offer, providerId, products, records }).map(
    ({ country, providerName, priceUsd, record }) =>
      [providerName || country, priceUsd, record && `${record.answeredCount}/${record.numberCount}`] as const,
  );

test('without a record what costs less comes first, operators before countries', () => {
  expect(list([])).toEqual([
    ['Telekom', 0.4, null],
    ['Congstar', 0.6, null],
    ['Kenya', 0.1, null],
    ['Poland', 0.2, null],
  ]);
});

test('what has failed comes after what is not known, although it costs less', () => {
  const records = [
    recordOf('Germany', 'Telekom', [0, 3]),
    recordOf('Kenya', '', [0, 4]),
    recordOf('Poland', '', [2, 2]),
    recordOf('Poland', 'Play', [1, 2]),
  ];
  expect(list(records)).toEqual([
    ['Congstar', 0.6, null],
    ['Telekom', 0.4, '0/3'],
    ['Poland', 0.2, '3/4'],
    ['Kenya', 0.1, '0/4'],
  ]);
});

test('what has worked for the person does not come first at any price, nor by what worked for another service', () => {
  const records = [recordOf('Poland', '', [3, 4]), recordOf('Kenya', '', [0, 9], 'Uber')];
  expect(list(records).slice(2)).toEqual([
    ['Kenya', 0.1, null],
    ['Poland', 0.2, '3/4'],
  ]);
});

test('an operator whose number did not do is not offered again', () => {
  expect(list([], 4).map(([name]) => name)).not.toContain('Telekom');
  expect(list([], 0).map(([name]) => name)).toContain('Vodafone');
});

const tier = (priceUsd: number, ...counts: readonly (readonly [number, number])[]): PriceTier => ({
  priceUsd,
  providers: counts.map(([providerId, availableCount]) => ({
    providerId,
    name: `Operator ${providerId}`,
    availableCount,
  })),
});

test.each([
  ['another operator at the same price', [tier(0.4, [0, 9], [3, 4], [5, 5])], 3, [0.4, 5]],
  [
    'the same price before another operator of a dearer one',
    [tier(0.4, [0, 9], [3, 4], [5, 5]), tier(0.6, [7, 2])],
    3,
    [0.4, 5],
  ],
  [
    'a dearer one where the cheapest has this operator only',
    [tier(0.4, [0, 4], [3, 4]), tier(0.6, [0, 2], [7, 2])],
    3,
    [0.6, 7],
  ],
  ['no operator that is sold out', [tier(0.4, [0, 4], [3, 4], [5, 0])], 3, [0.4, 0]],
  ['any where the operator of the last is not known', [tier(0.4, [0, 9], [3, 4], [5, 5])], 0, [0.4, 0]],
  ['nothing of what is sold out', [], 3, null],
] as const)('after a number that failed: %s', (_case, tiers, providerId, expected) => {
  const [priceUsd, other] = expected ?? [];
  const offered = { ...offer, tiers };
  const others = listOtherNumbers(product, { offer: offered, providerId, products, records: [] });
  expect(toOtherChoice(offered, providerId, others)).toEqual(
    expected === null ? null : { priceUsd, providerId: other },
  );
});
