import { expect, test } from 'vitest';
import type { Product } from '@/utils/domain/product.ts';
import { proposeProduct } from '@/utils/domain/propose-product.ts';

const product = (
  productId: number,
  country: string,
  priceUsd: number,
  more: Partial<Product> = {},
): Product => ({
  productId,
  country,
  priceUsd,
  service: 'Telegram',
  rentalType: 'Activation',
  durationInMinutes: 20,
  ...more,
});
const shelf = [
  product(1, 'Germany', 0.4),
  product(2, 'Poland', 0.2),
  product(3, 'Germany', 0.1, { service: 'Amazon' }),
  product(4, 'Germany', 0.05, { rentalType: 'RentalService' }),
];
const bought = (productId: number, providerId: number, country: string, service: string) => ({
  productId,
  providerId,
  country,
  service,
});

test.each([
  ['nothing bought yet: the cheapest activation', [], 2, 0],
  [
    'bought for it before: the same again, of the same operator',
    [bought(3, 0, 'Germany', 'Amazon'), bought(1, 9, 'Germany', 'Telegram')],
    1,
    9,
  ],
  ['bought something else: the country of that', [bought(3, 4, 'Germany', 'Amazon')], 1, 0],
  ['what is no longer sold gives way', [bought(77, 4, 'Poland', 'Telegram')], 2, 0],
] as const)('%s', (_case, before, productId, providerId) => {
  const proposed = proposeProduct('Telegram', shelf, before);
  expect([proposed?.product.productId, proposed?.providerId]).toEqual([productId, providerId]);
});

test('a service nobody sells is not proposed', () => {
  expect(proposeProduct('Nowhere', shelf, [])).toBeNull();
});
